import type { Estimate, ResourceEstimate } from '../estimate.ts';
import { type Data, type Instance, Unknown } from '../model.ts';
import { rules } from '../pillar/index.ts';
import type { Finding } from '../rule.ts';
import { nameless } from '../saved/nameless.ts';
import { dataOf, type PlainData } from './data.ts';
import type { PackedFinding, PackedInstance, PackedResource, PackedValues, Parcel, Shown } from './parcel.ts';

/** The estimate that a parcel was made of, as far as reports, gates and differences look. */
export function unpack(parcel: Parcel): Estimate {
  const resources = parcel.resources.map(unpackedResource);
  return { ...parcel, resources, findings: parcel.findings.flatMap(finding => unpackedFinding(finding, resources)) };
}

const unpackedResource = (packed: PackedResource): ResourceEstimate => ({
  ...packed,
  instance: unpackedInstance(packed.instance),
});

function unpackedInstance({ countUnknown, disclosed, ...packed }: PackedInstance): Instance {
  const count = countUnknown === undefined ? undefined : dataOf(countUnknown);
  const open = { ...packed, countUnknown: count instanceof Unknown ? count : undefined, edit: () => undefined };
  const instance = (shown: Shown): Instance => ({ ...open, ...asShown(packed.address, shown) });
  return { ...instance(packed), disclosed: disclosed && instance(disclosed) };
}

function asShown(
  address: string,
  { region, tags, values }: Shown,
): Pick<Instance, 'region' | 'tags' | 'names' | 'get'> {
  const where = dataOf(region);
  return {
    region: typeof where === 'string' || where instanceof Unknown ? where : left(address),
    tags: dataOf(tags),
    names: () => (values?.isAll === true ? [...values.known.keys()] : left(address)),
    get: name => (values?.isAll === true || values?.known.has(name) === true ? valueOf(values, name) : left(address)),
  };
}

const valueOf = ({ known }: NonNullable<PackedValues>, name: string): Data | undefined => {
  const plain: PlainData | undefined = known.get(name);
  return plain === undefined ? undefined : dataOf(plain);
};

/** Better a fault of ours than a value that is silently not there. */
function left(address: string): never {
  throw new Error(`values of ${address} are asked for that nobody has said were needed`);
}

function unpackedFinding(packed: PackedFinding, resources: readonly ResourceEstimate[]): readonly Finding[] {
  const { path, savingUsd, edits } = packed;
  const rule = rules.find(({ id }) => id === packed.rule);
  const instance = resources[packed.resource]?.instance;
  return rule && instance ? [{ rule, on: nameless(instance, path), fix: {}, savingUsd, edits }] : [];
}
