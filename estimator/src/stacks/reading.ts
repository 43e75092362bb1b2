import type { Instance, Planned } from '../model.ts';
import type { Made } from './maker.ts';

export type Opened = { readonly instance: Instance; readonly made: Made | undefined };

/** What makes stacks, followed by what is in them; the other side of a plan knows it again. */
export function readings(): (opened: Opened) => readonly Instance[] {
  const known = new Map<Instance, Instance>();
  return ({ instance, made }) => {
    if (made?.vendorTypes === undefined) return [instance];
    const read = withVendors(instance, made.vendorTypes, known);
    known.set(instance, read);
    return [read, ...made.stacks.flatMap(stack => stack.instances())];
  };
}

/** The same instance, of which it is known what it makes. What is read of it in one run, another run reads again. */
function withVendors(
  instance: Instance,
  vendorTypes: readonly string[],
  known: ReadonlyMap<Instance, Instance>,
): Instance {
  const { language, type, address, name, countUnknown, movedFrom } = instance;
  const { disclosed } = instance;
  return {
    language,
    type,
    address,
    name,
    countUnknown,
    movedFrom,
    vendorTypes,
    disclosed: disclosed && withVendors(disclosed, vendorTypes, known),
    get region() {
      return instance.region;
    },
    get at() {
      return instance.at;
    },
    get heading() {
      return instance.heading;
    },
    get tags() {
      return instance.tags;
    },
    get planned() {
      return instance.planned && withPrior(instance.planned, known);
    },
    names: () => instance.names(),
    get: each => instance.get(each),
    references: path => instance.references?.(path) ?? [],
    edit: (path, value) => instance.edit(path, value),
  };
}

const withPrior = (planned: Planned, known: ReadonlyMap<Instance, Instance>): Planned => ({
  ...planned,
  prior: known.get(planned.prior) ?? planned.prior,
});
