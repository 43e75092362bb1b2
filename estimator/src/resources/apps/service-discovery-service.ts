import { amount, resource, used } from '../../resource.ts';

export const serviceDiscoveryService = resource({
  name: 'Service discovery service',
  terraform: 'aws_service_discovery_service',
  cloudformation: 'AWS::ServiceDiscovery::Service',
  attributes: {},
  usage: {
    registered_instances: amount('instances registered, on average; those of ECS are free', 2, 20, 500),
    monthly_discovery_requests: amount('requests to find instances a month, not by DNS', 100_000, 10e6, 500e6),
  },
  lines: (_, usage) => [
    used('Instances', usage, 'registered_instances', 'instance', 'AWSCloudMap Cloud-Map-Resources'),
    used('Discovery requests', usage, 'monthly_discovery_requests', 'request', 'AWSCloudMap Cloud-Map-API-Calls'),
  ],
});
