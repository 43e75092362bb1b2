import { hourly, oneOf, required, resource } from '../../resource.ts';

/** As the bill has it; the digits at the end of an id are of its generation. */
const bundles = {
  micro_1_0: '1GB',
  micro_2_0: '1GB',
  small_1_0: '2GB',
  small_2_0: '2GB',
  medium_1_0: '4GB',
  medium_2_0: '4GB',
  large_1_0: '8GB',
  large_2_0: '8GB',
  micro_ha_1_0: '1GB_ha',
  micro_ha_2_0: '1GB_ha',
  small_ha_1_0: '2GB_ha',
  small_ha_2_0: '2GB_ha',
  medium_ha_1_0: '4GB_ha',
  medium_ha_2_0: '4GB_ha',
  large_ha_1_0: '8GB_ha',
  large_ha_2_0: '8GB_ha',
} as const;
const ids = Object.keys(bundles) as (keyof typeof bundles)[]; // no others were put in

export const lightsailDatabase = resource({
  name: 'Lightsail database',
  terraform: 'aws_lightsail_database',
  cloudformation: 'AWS::Lightsail::Database',
  attributes: {
    bundle: required('no bundle is written', oneOf(['bundle_id', 'RelationalDatabaseBundleId'], ids)),
  },
  lines: ({ bundle = 'micro_2_0' }) => [
    hourly(
      `Hours (${bundles[bundle].replace('_ha', ', high availability')})`,
      1,
      'hour',
      `AmazonLightsail DatabaseUsage:${bundles[bundle]}`,
    ),
  ],
});
