import { hourly, required, resource, unnamed, type Attribute, type Names } from '../../resource.ts';

/** Bundles without an IPv4 address cost less, under names that we do not know. */
const withoutIpv4 = '_ipv6';

/** Memory by the word that a bundle's id begins with. */
const memory: Readonly<Record<string, string>> = {
  nano: '0.5GB',
  micro: '1GB',
  small: '2GB',
  medium: '4GB',
  large: '8GB',
  xlarge: '16GB',
  '2xlarge': '32GB',
  '4xlarge': '64GB',
};

/** What may stand in a bundle's id besides its memory, and how the bill has it. */
const kinds: Readonly<Record<string, string>> = { win: '_win', ipv6: withoutIpv4 };

/** As the bill has it: `nano_3_0` is 0.5GB, `small_win_3_0` is 2GB_win. */
function billedBundle(id: string): string | undefined {
  const [size = '', ...rest] = id.split('_');
  const said = rest.filter(part => !/^\d+$/.test(part));
  const isKnown = Object.hasOwn(memory, size) && said.every(part => Object.hasOwn(kinds, part));
  return isKnown ? [memory[size], ...said.map(part => kinds[part])].join('') : undefined;
}

const bundle = ([terraform, cloudformation]: Names): Attribute<string | undefined> => ({
  terraform,
  cloudformation,
  otherwise: undefined,
  read: raw => (typeof raw === 'string' ? (billedBundles.find(name => name === raw) ?? billedBundle(raw)) : undefined),
  samples: billedBundles,
});

const billedBundles = Object.values(memory).flatMap(size => [size, `${size}_win`]);

/** The price is the bundle's: processors, memory, disk, transfer and an address; it is billed when stopped too. */
export const lightsailInstance = resource({
  name: 'Lightsail instance',
  terraform: 'aws_lightsail_instance',
  cloudformation: 'AWS::Lightsail::Instance',
  attributes: { bundle: required('no bundle is written', bundle(['bundle_id', 'BundleId'])) },
  lines: ({ bundle: name = '' }) => [
    hourly(`Hours (${name.replace('_win', ', Windows').replace(withoutIpv4, ', IPv6')})`, 1, 'hour', keyOf(name)),
  ],
});

const keyOf = (name: string): string =>
  name.endsWith(withoutIpv4) ? unnamed('AmazonLightsail') : `AmazonLightsail BundleUsage:${name}`;
