import { follow } from '../../follow.ts';
import {
  amount,
  hourly,
  hoursPerMonth,
  metered,
  monthly,
  number,
  present,
  resource,
  text,
  times,
  type Line,
  type Part,
} from '../../resource.ts';

type Values = {
  readonly instanceType: string | undefined;
  readonly instances: number;
  readonly volumeGb: number | undefined;
  readonly isServerless: boolean;
  readonly memoryMb: number;
  readonly provisioned: number;
};
type Usage = {
  readonly monthly_inference_duration_secs: number | undefined;
};

const variant = resource({
  name: 'Variant',
  terraform: [],
  cloudformation: [],
  attributes: {
    instanceType: text(['instance_type', 'InstanceType']),
    instances: number(['initial_instance_count', 'InitialInstanceCount'], 1),
    volumeGb: number(['volume_size_in_gb', 'VolumeSizeInGB']),
    isServerless: present(['serverless_config', 'ServerlessConfig']),
    memoryMb: number(['serverless_config.memory_size_in_mb', 'ServerlessConfig.MemorySizeInMB'], 2048),
    provisioned: number(['serverless_config.provisioned_concurrency', 'ServerlessConfig.ProvisionedConcurrency'], 0),
  },
  usage: {
    monthly_inference_duration_secs: amount(
      'seconds a month that inference takes, without servers',
      10_000,
      500_000,
      20e6,
    ),
  },
  lines: (values, usage) => (values.isServerless ? serverlessLines(values, usage) : instanceLines(values)),
});

function instanceLines({ instanceType, instances, volumeGb = 0 }: Values): readonly (Line | false)[] {
  if (instanceType === undefined) return [];
  return [
    hourly(`Hours (${instanceType})`, instances, 'hour', `AmazonSageMaker Host:${instanceType}`),
    volumeGb > 0 && monthly('Storage', instances * volumeGb, 'GB', 'AmazonSageMaker Host:VolumeUsage.gp2'),
  ];
}

function serverlessLines({ memoryMb, provisioned }: Values, usage: Usage): readonly (Line | false)[] {
  const size = `${memoryMb / 1024}GB`;
  const seconds = usage.monthly_inference_duration_secs;
  return [
    metered(`Inference (${size})`, seconds, 'second', `AmazonSageMaker ServerlessInf:Mem-${size}`, inference),
    provisioned > 0 &&
      monthly(
        'Kept ready',
        times(provisioned, hoursPerMonth, 3600) ?? 0,
        'second',
        `AmazonSageMaker ProvisionedConcurrency:Mem-${size}`,
      ),
  ];
}

const inference = 'monthly_inference_duration_secs';

/** An endpoint runs what its configuration says. */
export const variants: readonly Part[] = [
  {
    type: variant,
    terraform: 'endpoint_config_name > production_variants',
    cloudformation: 'EndpointConfigName > ProductionVariants',
    label: (item, index) => {
      const name = follow(item, ['variant_name']) ?? follow(item, ['VariantName']);
      return `Variant ${typeof name === 'string' ? name : index + 1}`;
    },
  },
];
