import { amount, resource, used } from '../../resource.ts';

export const locationTracker = resource({
  name: 'Location tracker',
  terraform: 'aws_location_tracker',
  cloudformation: 'AWS::Location::Tracker',
  attributes: {},
  usage: {
    monthly_positions_written: amount('positions written a month', 100_000, 5e6, 200e6),
    monthly_positions_read: amount('positions read a month', 10_000, 1e6, 50e6),
  },
  lines: (_, usage) => [
    used('Positions written', usage, 'monthly_positions_written', 'position', 'AmazonLocationService PositionWrite'),
    used('Positions read', usage, 'monthly_positions_read', 'position', 'AmazonLocationService PositionRead'),
  ],
});
