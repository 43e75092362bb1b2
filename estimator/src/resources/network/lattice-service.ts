import { amount, assuming, hourly, resource, used } from '../../resource.ts';

export const latticeService = resource({
  name: 'Lattice service',
  terraform: 'aws_vpclattice_service',
  cloudformation: 'AWS::VpcLattice::Service',
  attributes: {},
  usage: { monthly_data_processed_gb: amount('GB that the service processes a month', 10, 500, 10_000) },

  lines: (_, usage) => [
    assuming(
      'it has at most 300,000 requests an hour, which are free',
      hourly('Hours', 1, 'hour', 'AmazonVPC VPCLattice-Service-Hourly'),
    ),
    used('Data processed', usage, 'monthly_data_processed_gb', 'GB', 'AmazonVPC VPCLattice-DataProcessing-Bytes'),
  ],
});
