import { amount, metered, monthly, resource } from '../../resource.ts';

/** Of whatever makes a zone. */
export const zoneLine = monthly('Zone', 1, 'zone', 'AmazonRoute53 HostedZone');

export const route53Zone = resource({
  name: 'Route53 zone',
  terraform: 'aws_route53_zone',
  cloudformation: 'AWS::Route53::HostedZone',
  attributes: {},
  usage: { additional_records: amount('how many records it holds beyond 10,000') },

  lines: (_, { additional_records: additional }) => [
    zoneLine,
    additional !== undefined &&
      metered('Records beyond 10,000', additional, 'record', 'AmazonRoute53 RRSets', 'additional_records'),
  ],
});
