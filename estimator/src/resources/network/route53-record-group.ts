import { follow } from '../../follow.ts';
import { lenient, present, resource, written } from '../../resource.ts';
import { ownQueries, queryUsage } from './route53-queries.ts';

const record = resource({
  name: 'Record in a group',
  terraform: [],
  cloudformation: [],
  attributes: {
    isAlias: written(['alias_target', 'AliasTarget']),
    byLatency: written(['region', 'Region']),
    byPlace: written(['geolocation | geoproximity_location', 'GeoLocation | GeoProximityLocation']),
    byNetwork: written(['cidr_routing_config', 'CidrRoutingConfig']),
    isPrivate: lenient(present(['/zone_id > vpc', '/HostedZoneId > VPCs'])),
  },
  usage: queryUsage,
  // What is told of the group's queries holds for each of its records.
  lines: ({ isPrivate, ...routing }, usage) => (isPrivate ? [] : ownQueries(routing, usage)),
});

/** Several records of a zone in one resource; in Terraform they are all that the zone has. */
export const route53RecordGroup = resource({
  name: 'Route53 record group',
  terraform: 'aws_route53_records_exclusive',
  cloudformation: 'AWS::Route53::RecordSetGroup',
  attributes: {},
  parts: [
    {
      type: record,
      terraform: 'resource_record_set',
      cloudformation: 'RecordSets',
      label: (item, index) => {
        const name = follow(item, ['name']) ?? follow(item, ['Name']);
        return typeof name === 'string' ? name : `Record ${String(index + 1)}`;
      },
    },
  ],
  lines: () => [],
});
