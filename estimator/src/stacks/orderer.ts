import type { Orderer } from '../cloudformation/index.ts';
import type { Instance } from '../model.ts';

export const ordererOf = ({ address, movedFrom, at, heading }: Instance): Orderer => ({
  address,
  formerAddress: movedFrom,
  place: { at, heading },
});
