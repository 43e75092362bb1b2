import { amount, resource, used } from '../../resource.ts';

export const locationPlaceIndex = resource({
  name: 'Location place index',
  terraform: 'aws_location_place_index',
  cloudformation: 'AWS::Location::PlaceIndex',
  attributes: {},
  usage: { monthly_addresses: amount('addresses looked up a month', 10_000, 500_000, 20e6) },
  lines: (_, usage) => [used('Addresses', usage, 'monthly_addresses', 'address', 'AmazonLocationService Geocode')],
});
