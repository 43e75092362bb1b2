import { assuming, hourly, type Line } from '../../resource.ts';

/** What AWS bills for public IPv4 addresses that it holds for a resource; an Elastic IP is billed on its own. */
export const publicAddresses = (count: number): Line =>
  hourly(
    count === 1 ? 'Public IPv4 address' : 'Public IPv4 addresses',
    count,
    'hour',
    'AmazonVPC PublicIPv4:InUseAddress',
  );

/** A load balancer that is open to the internet holds an address in each of its subnets. */
export const openToAll = (hours: Line, subnets: number | undefined): readonly Line[] =>
  subnets === undefined
    ? [assuming('no public IPv4 addresses are counted (its subnets are not known)', hours)]
    : [hours, publicAddresses(subnets)];
