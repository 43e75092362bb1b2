import { assuming, hourly, oneOf, required, resource, text } from '../../resource.ts';

const bandwidths = [
  '50Mbps',
  '100Mbps',
  '200Mbps',
  '300Mbps',
  '400Mbps',
  '500Mbps',
  '1Gbps',
  '2Gbps',
  '5Gbps',
  '10Gbps',
  '25Gbps',
] as const;

/** A partner makes it on a port of its own; AWS bills the account that accepts it. */
export const directConnectHosted = resource({
  name: 'Direct connect hosted',
  terraform: 'aws_dx_hosted_connection',
  cloudformation: [],
  attributes: {
    location: required('no connection is written', text(['connection_id > location', ''], '')),
    bandwidth: required('no bandwidth is written', oneOf(['bandwidth', ''], bandwidths)),
  },

  lines: ({ location, bandwidth = '1Gbps' }) => {
    const key = `AWSDirectConnect ${location}-HCPortUsage:${bandwidth.replace('bps', '')}`;
    return [assuming('the account that it is for is part of this estimate', hourly('Port', 1, 'hour', key))];
  },
});
