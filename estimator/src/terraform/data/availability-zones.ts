import { Unknown } from '../../model.ts';
import { zonesOf } from '../../zones.ts';
import { type Mapping, Sequence, type Value } from '../evaluate/value.ts';
import { type Asked, blocksOf, type DataSource, textOr, textsOf } from './source.ts';

const account = (what: string): Unknown => new Unknown(`${what} differs from account to account`);

/** The zones that the region has for most accounts. */
export const availabilityZones: DataSource = asked => {
  const { region } = asked;
  if (region instanceof Unknown) return region;
  const zones = zonesOf(region);
  if (!zones) return asked.fail(`AWS has no region "${region}"`);
  if (!isPlain(asked)) return account('which zones pass this filter');
  const excluded = new Set(textsOf(asked.get('exclude_names')));
  const names = zones.filter(name => !excluded.has(name));
  return {
    id: region,
    names: new Sequence('list', names),
    zone_ids: new Sequence(
      'list',
      names.map(name => account(`which zone ${name} is`)),
    ),
    group_names: account('which groups of zones are enabled'),
    state: asked.get('state'),
    all_availability_zones: asked.get('all_availability_zones'),
  };
};

/** Whether what is asked for are the region's own zones: local zones and those of phone networks are opted into. */
function isPlain(asked: Asked): boolean {
  const filters = blocksOf(asked.get('filter'));
  if (textOr(asked.get('state'), 'available') !== 'available') return false;
  if (textsOf(asked.get('exclude_zone_ids')).length > 0 || !filters.every(isOfZones)) return false;
  return asked.get('all_availability_zones') !== true || filters.some(isOfZones);
}

const ofZones: Readonly<Record<string, string>> = {
  'opt-in-status': 'opt-in-not-required',
  'zone-type': 'availability-zone',
  state: 'available',
};

function isOfZones(filter: Mapping): boolean {
  const name: Value = filter.get('name') ?? null;
  const wanted = typeof name === 'string' && Object.hasOwn(ofZones, name) ? ofZones[name] : undefined;
  const values = textsOf(filter.get('values') ?? null);
  return wanted !== undefined && values.length === 1 && values[0] === wanted;
}
