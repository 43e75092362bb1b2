import {
  amount,
  assuming,
  number,
  oneOf,
  resource,
  text,
  used,
  type Line,
  type Names,
  type UsageValues,
} from '../../resource.ts';
import { groupVolumes, size } from './group.ts';
import { discounted, instanceHours, instanceLines, instanceUsage } from './instance-lines.ts';
import { vcpusOf } from './instance-size.ts';
import { launchAttributes, type Launch } from './launch.ts';

const within = (name: Names): Names => [`compute_resources.${name[0]}`, `ComputeResources.${name[1]}`];
const template = (name: Names): Names => within([`launch_template.${name[0]}`, `LaunchTemplate.${name[1]}`]);
const [id, name] = [
  template(['launch_template_id', 'LaunchTemplateId']),
  template(['launch_template_name', 'LaunchTemplateName']),
];

const launch: Launch = {
  template: [
    [id[0], name[0]],
    [id[1], name[1]],
  ],
};

/** In a part, a slash leads to the environment. */
const sizeAttributes = (slash: '' | '/') => {
  const names = (each: Names): Names => [slash + within(each)[0], slash + within(each)[1]];
  return {
    kind: oneOf(names(['type', 'Type']), ['EC2', 'SPOT', 'FARGATE', 'FARGATE_SPOT'], 'EC2'),
    first: text(names(['instance_type.0', 'InstanceTypes.0']), 'optimal'),
    vcpus: number(names(['desired_vcpus', 'DesiredvCpus'])),
    least: number(names(['min_vcpus', 'MinvCpus']), 0),
  };
};

type Sized = {
  readonly kind: 'EC2' | 'SPOT' | 'FARGATE' | 'FARGATE_SPOT';
  /** Of the types that it may start, the first stands for all. */
  readonly first: string;
  readonly vcpus: number | undefined;
  readonly least: number;
};

/** What Batch chooses from a family, or at will, is counted in the smallest of its usual sizes: the price of a processor is the same. */
function typeOf({ first }: Sized): { readonly type: string; readonly assumption?: string } {
  if (first.includes('.')) return { type: first };
  const family = ofItsChoice[first] ?? first;
  const type = `${family}.${smallest(family)}`;
  return { type, assumption: `its processors cost as those of ${type} (Batch chooses)` };
}
const ofItsChoice: Readonly<Record<string, string>> = { optimal: 'm6i', default_x86_64: 'm6i', default_arm64: 'm6g' };

/** Of the sizes that most have; those with accelerators begin above. */
function smallest(family: string): string {
  if (/^p[3-9]/.test(family)) return '2xlarge';
  return /^(?:g\d|p2|inf|trn)/.test(family) ? 'xlarge' : 'large';
}

/** Undefined when nothing runs of itself, or nobody knows how many processors a type has. */
function instancesOf(sized: Sized, told: number | undefined): number | undefined {
  const vcpus = told ?? Math.max(sized.vcpus ?? 0, sized.least);
  const each = vcpusOf(typeOf(sized).type);
  return vcpus === 0 || each === undefined ? undefined : Math.ceil(vcpus / each);
}

const isFargate = ({ kind }: Sized): boolean => kind.startsWith('FARGATE');
const meaning = 'processors that run on average, if not as many as is written';

export const batchComputeEnvironment = resource({
  name: 'Batch compute environment',
  terraform: 'aws_batch_compute_environment',
  cloudformation: 'AWS::Batch::ComputeEnvironment',
  attributes: {
    ...launchAttributes(launch),
    ...sizeAttributes(''),
    management: oneOf(['type', 'Type'], ['MANAGED', 'UNMANAGED'], 'MANAGED'),
  },
  usage: {
    vcpus: amount(meaning, 2, 16, 256),
    monthly_vcpu_hours: amount('hours of processors that its Fargate jobs take a month', 20, 500, 20_000),
    monthly_memory_gb_hours: amount('hours of GB of memory that its Fargate jobs take a month', 40, 1000, 40_000),
    ...instanceUsage,
  },
  parts: groupVolumes(
    launch,
    size({
      attributes: sizeAttributes('/'),
      usage: { '/vcpus': amount(meaning) },
      copies: (sized, usage) => (isFargate(sized) ? 0 : (instancesOf(sized, usage['/vcpus']) ?? 0)),
    }),
  ),

  lines: (environment, usage) => {
    // The instances of one that is not managed are somebody else's.
    if (environment.management === 'UNMANAGED') return [];
    if (isFargate(environment)) return fargateLines(environment, usage);
    const { type, assumption } = typeOf(environment);
    const count = instancesOf(environment, usage.vcpus);
    const isSpot = environment.kind === 'SPOT';
    if (count === undefined) {
      const hours = instanceHours({ instanceType: type }, usage.operating_system);
      return [said(assumption, { ...hours, quantity: undefined, usageKey: 'vcpus' })];
    }
    const bought = isSpot ? { onDemand: 0, spot: count } : { onDemand: count, spot: 0 };
    return instanceLines({ ...environment, instanceType: type }, usage, bought).map(
      line => line && said(assumption, line),
    );
  },
});

const said = (assumption: string | undefined, line: Line): Line =>
  assumption === undefined || !/hours/i.test(line.name) ? line : assuming(assumption, line);

type FargateUsage = UsageValues<{
  readonly monthly_vcpu_hours: ReturnType<typeof amount>;
  readonly monthly_memory_gb_hours: ReturnType<typeof amount>;
  readonly spot_discount_percent: ReturnType<typeof amount>;
}>;

function fargateLines({ kind }: Sized, usage: FargateUsage): readonly Line[] {
  const lines = [
    used('Hours of processors', usage, 'monthly_vcpu_hours', 'vCPU-hour', 'AmazonECS Fargate-vCPU-Hours:perCPU'),
    used('Hours of memory', usage, 'monthly_memory_gb_hours', 'GB-hour', 'AmazonECS Fargate-GB-Hours'),
  ];
  return kind === 'FARGATE' ? lines : lines.map(line => discounted(usage, line));
}
