import {
  amount,
  assuming,
  hoursPerMonth,
  metered,
  monthly,
  number,
  oneOf,
  required,
  resource,
  text,
  times,
} from '../../resource.ts';

const kinds = ['ALWAYS_ON', 'ON_DEMAND', 'ELASTIC'] as const;

export const appStreamFleet = resource({
  name: 'AppStream fleet',
  terraform: 'aws_appstream_fleet',
  cloudformation: 'AWS::AppStream::Fleet',
  attributes: {
    instanceType: required('none is written', text(['instance_type', 'InstanceType'])),
    kind: oneOf(['fleet_type', 'FleetType'], kinds, 'ON_DEMAND'),
    instances: number(['compute_capacity.desired_instances', 'ComputeCapacity.DesiredInstances'], 1),
  },
  usage: {
    monthly_streaming_hrs: amount('hours a month that users stream, of all instances together', 100, 2000, 50_000),
    monthly_hrs: amount('hours a month that an always-on fleet runs, if not all 730'),
  },

  lines: ({ instanceType = '', kind, instances }, usage) => {
    const key = `AmazonAppStream ${instanceType}-fl Streaming:001`;
    const name = `Instance hours (Windows, ${instanceType})`;
    if (kind === 'ALWAYS_ON')
      return [assuming(windows, monthly(name, instances * (usage.monthly_hrs ?? hoursPerMonth), 'hour', key))];
    const streamed = metered(name, times(usage.monthly_streaming_hrs), 'hour', key, 'monthly_streaming_hrs');
    return [
      assuming(kind === 'ELASTIC' ? windows : `${windows}; the fee of stopped instances is not counted`, streamed),
    ];
  },
});

const windows = "it runs Windows (the image decides); users' fees are not counted";
