import { hourly, required, resource, type Attribute, type Names } from '../../resource.ts';

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

/** As the bill has it: `nano_3_0` is 0.5GB, `small_win_3_0` is 2GB_win. Bundles without IPv4 have names we do not know. */
function billedBundle(id: string): string | undefined {
  const [size = '', ...rest] = id.split('_');
  const isKnown = Object.hasOwn(memory, size) && rest.every(part => part === 'win' || /^\d+$/.test(part));
  return isKnown ? `${memory[size] ?? ''}${rest.includes('win') ? '_win' : ''}` : undefined;
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
    hourly(`Hours (${name.replace('_win', ', Windows')})`, 1, 'hour', `AmazonLightsail BundleUsage:${name}`),
  ],
});
