import { amount, hourly, number, required, resource, running } from '../../resource.ts';

export const athenaCapacityReservation = resource({
  name: 'Athena capacity reservation',
  terraform: 'aws_athena_capacity_reservation',
  cloudformation: 'AWS::Athena::CapacityReservation',
  attributes: { units: required('no capacity is written', number(['target_dpus', 'TargetDpus'])) },
  usage: { monthly_hrs: amount('hours a month that it is kept, if not all 730') },
  lines: ({ units = 0 }, usage) => [
    running(
      usage.monthly_hrs,
      hourly('Data processing units', units, 'DPU-hour', 'AmazonAthena ReservedCapacityInDPUHours'),
    ),
  ],
});
