import { amount, assuming, hourly, number, resource } from '../../resource.ts';

const scaled = { terraform: 'capacity.autoscaling', cloudformation: 'Capacity.AutoScaling' };
const fixed = { terraform: 'capacity.provisioned_capacity', cloudformation: 'Capacity.ProvisionedCapacity' };

export const mskConnector = resource({
  name: 'MSK connector',
  terraform: 'aws_mskconnect_connector',
  cloudformation: 'AWS::KafkaConnect::Connector',
  attributes: {
    units: number(
      [
        `${scaled.terraform}.mcu_count | ${fixed.terraform}.mcu_count`,
        `${scaled.cloudformation}.McuCount | ${fixed.cloudformation}.McuCount`,
      ],
      1,
    ),
    workers: number([`${fixed.terraform}.worker_count`, `${fixed.cloudformation}.WorkerCount`]),
    least: number([`${scaled.terraform}.min_worker_count`, `${scaled.cloudformation}.MinWorkerCount`], 1),
  },
  usage: {
    workers: amount('workers that run, on average, where they are scaled'),
  },

  lines: ({ units, workers, least }, usage) => {
    const running = workers ?? usage.workers;
    const hours = hourly('Workers', units * (running ?? least), 'MCU-hour', 'AmazonMSK Kafka.mcu.general');
    return [running === undefined ? assuming('no more than the least of its workers run', hours) : hours];
  },
});
