import { amount, hoursPerMonth, metered, resource, times } from '../../resource.ts';

/** CloudFormation cannot declare the HSMs of a cluster; Terraform has them as resources. */
export const cloudHsmCluster = resource({
  name: 'CloudHSM cluster',
  terraform: [],
  cloudformation: 'AWS::CloudHSM::Cluster',
  attributes: {},
  usage: { hsms: amount('HSMs in it, on average', 1, 2, 6) },
  lines: (_, { hsms }) => [
    metered('HSM hours', times(hsms, hoursPerMonth), 'hour', 'CloudHSM CloudHSMv2Usage', 'hsms'),
  ],
});
