import { oneOf, required, resource, text } from '../../resource.ts';
import { gameInstances, gameUsage } from './game-instances.ts';
import { gameLocations, placesOf } from './game-locations.ts';

/** Containers run on the same instances as other fleets, always with Linux; one begins in each place. */
export const gameContainerFleet = resource({
  name: 'Game container fleet',
  terraform: [],
  cloudformation: 'AWS::GameLift::ContainerFleet',
  attributes: {
    instanceType: required('AWS chooses the instance type, as none is written', text(['', 'InstanceType'])),
    kind: oneOf(['', 'BillingType'], ['ON_DEMAND', 'SPOT'], 'ON_DEMAND'),
    locations: gameLocations,
  },
  usage: gameUsage,
  lines: ({ instanceType, kind, locations }, usage, { region }) =>
    gameInstances({ instanceType, system: 'Linux', kind, places: placesOf(locations, region, 1) }, usage),
});
