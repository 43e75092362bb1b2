import { amount, resource, used } from '../../resource.ts';

export const locationGeofenceCollection = resource({
  name: 'Location geofence collection',
  terraform: 'aws_location_geofence_collection',
  cloudformation: 'AWS::Location::GeofenceCollection',
  attributes: {},
  usage: { monthly_positions_evaluated: amount('positions compared with its fences a month', 100_000, 5e6, 200e6) },
  lines: (_, usage) => [
    used(
      'Positions evaluated',
      usage,
      'monthly_positions_evaluated',
      'position',
      'AmazonLocationService PositionEvaluation',
    ),
  ],
});
