import { assuming, hourly, oneOf, resource } from '../../resource.ts';

export const verifiedAccessEndpoint = resource({
  name: 'Verified access endpoint',
  terraform: 'aws_verifiedaccess_endpoint',
  cloudformation: 'AWS::EC2::VerifiedAccessEndpoint',
  attributes: {
    kind: oneOf(
      ['endpoint_type', 'EndpointType'],
      ['load-balancer', 'network-interface', 'rds', 'cidr'],
      'load-balancer',
    ),
    protocol: oneOf(
      [
        'load_balancer_options.protocol | network_interface_options.protocol',
        'LoadBalancerOptions.Protocol | NetworkInterfaceOptions.Protocol',
      ],
      ['http', 'https', 'tcp'],
      'https',
    ),
  },

  // AWS counts an application for each endpoint.
  lines: ({ kind, protocol }) => {
    const isWeb = kind !== 'rds' && kind !== 'cidr' && protocol !== 'tcp';
    const usageType = isWeb ? 'VerifiedAccess-App-Hours' : 'VerifiedAccess-non-HTTP-App-Hours';
    return [
      assuming('the data that it processes is not counted', hourly('Hours', 1, 'hour', `AmazonVPC ${usageType}`)),
    ];
  },
});
