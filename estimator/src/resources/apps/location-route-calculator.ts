import { amount, resource, used } from '../../resource.ts';

export const locationRouteCalculator = resource({
  name: 'Location route calculator',
  terraform: 'aws_location_route_calculator',
  cloudformation: 'AWS::Location::RouteCalculator',
  attributes: {},
  usage: { monthly_routes: amount('routes calculated a month', 5000, 200_000, 10e6) },
  lines: (_, usage) => [used('Routes', usage, 'monthly_routes', 'route', 'AmazonLocationService Route')],
});
