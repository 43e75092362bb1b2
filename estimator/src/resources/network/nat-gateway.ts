import {
  amount,
  count,
  hourly,
  hoursPerMonth,
  metered,
  oneOf,
  repeated,
  resource,
  times,
  used,
  type Line,
} from '../../resource.ts';

export const natGateway = resource({
  name: 'NAT gateway',
  terraform: 'aws_nat_gateway',
  cloudformation: 'AWS::EC2::NatGateway',
  attributes: {
    availability: oneOf(['availability_mode', 'AvailabilityMode'], ['zonal', 'regional'], 'zonal'),
    connectivity: oneOf(['connectivity_type', 'ConnectivityType'], ['public', 'private'], 'public'),
    zones: count(['availability_zone_address', 'AvailabilityZoneAddresses']),
  },
  usage: {
    monthly_data_processed_gb: amount('GB through the gateway a month', 10, 500, 10_000),
    availability_zones: amount('how many zones a regional gateway has spread to, if its code does not tell', 1, 2, 3),
  },

  // The address of a zonal gateway is an Elastic IP, declared and billed on its own.
  lines: ({ availability, connectivity, zones }, usage) => {
    const processed = used('Data processed', usage, 'monthly_data_processed_gb', 'GB', 'AmazonEC2 NatGateway-Bytes');
    if (availability === 'zonal') return [hours, processed];
    if (zones !== undefined) return [repeated(zones, hours), processed];
    return [...spread(usage.availability_zones, connectivity === 'public'), processed];
  },
});

const hours = hourly('Hours', 1, 'hour', 'AmazonEC2 NatGateway-Hours');

/** A regional gateway follows its workloads, is billed as one for each zone, and takes an address there. */
function spread(zones: number | undefined, isPublic: boolean): readonly (Line | false)[] {
  const zoneHours = times(zones, hoursPerMonth);
  return [
    metered('Hours', zoneHours, 'hour', hours.key, 'availability_zones'),
    isPublic &&
      metered('Public IPv4 addresses', zoneHours, 'hour', 'AmazonVPC PublicIPv4:InUseAddress', 'availability_zones'),
  ];
}
