import { follow } from '../../follow.ts';
import { lenient, present, resource } from '../../resource.ts';
import { ownQueries, queryUsage, routingAttributes } from './route53-queries.ts';

const record = resource({
  name: 'Record in a group',
  terraform: [],
  cloudformation: [],
  attributes: {
    ...routingAttributes,
    isPrivate: lenient(present(['', '/HostedZoneId > VPCs'])),
  },
  usage: queryUsage,
  // What is told of the group's queries holds for each of its records.
  lines: ({ isPrivate, ...routing }, usage) => (isPrivate ? [] : ownQueries(routing, usage)),
});

export const route53RecordGroup = resource({
  name: 'Route53 record group',
  terraform: [],
  cloudformation: 'AWS::Route53::RecordSetGroup',
  attributes: {},
  parts: [
    {
      type: record,
      terraform: '',
      cloudformation: 'RecordSets',
      label: (item, index) => {
        const name = follow(item, ['Name']);
        return typeof name === 'string' ? name : `Record ${String(index + 1)}`;
      },
    },
  ],
  lines: () => [],
});
