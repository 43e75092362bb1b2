import { resource } from '../../resource.ts';
import { privateZone, queryLines, queryUsage, routingAttributes } from './route53-queries.ts';

export const route53Record = resource({
  name: 'Route53 record',
  terraform: 'aws_route53_record',
  cloudformation: 'AWS::Route53::RecordSet',
  attributes: { ...routingAttributes, isPrivate: { ...privateZone, lenient: true } },
  usage: queryUsage,
  lines: ({ isPrivate, ...routing }, usage) => (isPrivate ? [] : queryLines(routing, usage)),
});
