import { amount, resource, used } from '../../resource.ts';

export const locationMap = resource({
  name: 'Location map',
  terraform: 'aws_location_map',
  cloudformation: 'AWS::Location::Map',
  attributes: {},
  usage: { monthly_tiles: amount('tiles of the map shown a month', 50_000, 2e6, 100e6) },
  lines: (_, usage) => [used('Tiles', usage, 'monthly_tiles', 'tile', 'AmazonLocationService MapTile')],
});
