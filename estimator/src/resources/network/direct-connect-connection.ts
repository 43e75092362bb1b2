import { assuming, hourly, oneOf, required, resource, text } from '../../resource.ts';

const bandwidths = [
  '1Gbps',
  '10Gbps',
  '100Gbps',
  '400Gbps',
  '50Mbps',
  '100Mbps',
  '200Mbps',
  '300Mbps',
  '400Mbps',
  '500Mbps',
] as const;

export const directConnectConnection = resource({
  name: 'Direct connect connection',
  terraform: 'aws_dx_connection',
  cloudformation: 'AWS::DirectConnect::Connection',
  attributes: {
    location: required('no location is written', text(['location', 'Location'], '')),
    bandwidth: required('no bandwidth is written', oneOf(['bandwidth', 'Bandwidth'], bandwidths)),
  },

  // AWS names a port after its place and its speed.
  lines: ({ location, bandwidth = '1Gbps' }) => {
    const key = `AWSDirectConnect ${location}-PortUsage:${bandwidth.replace('bps', '')}`;
    return [assuming('the data that leaves AWS over it is not counted', hourly('Port', 1, 'hour', key))];
  },
});
