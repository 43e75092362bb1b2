import { amount, hourly, resource, used } from '../../resource.ts';

export const natGateway = resource({
  name: 'NAT gateway',
  terraform: 'aws_nat_gateway',
  cloudformation: 'AWS::EC2::NatGateway',
  attributes: {},
  usage: { monthly_data_processed_gb: amount('GB through the gateway a month', 10, 500, 10_000) },

  // The address of a public gateway is an Elastic IP, declared and billed on its own.
  lines: (_, usage) => [
    hourly('Hours', 1, 'hour', 'AmazonEC2 NatGateway-Hours'),
    used('Data processed', usage, 'monthly_data_processed_gb', 'GB', 'AmazonEC2 NatGateway-Bytes'),
  ],
});
