import { autoScalingGroup } from '../resources/compute/auto-scaling-group.ts';
import { ec2Fleet } from '../resources/compute/ec2-fleet.ts';
import { ec2Instance } from '../resources/compute/ec2-instance.ts';
import { eksNodeGroup } from '../resources/containers/eks-node-group.ts';
import { rdsInstance } from '../resources/database/rds-instance.ts';
import type { Attribute } from '../attribute.ts';
import type { ResourceType } from '../resource.ts';
import { rule } from '../rule.ts';

type Sized = { readonly instanceType: Attribute<string | undefined> };
const on: readonly ResourceType<Sized>[] = [ec2Instance, rdsInstance, autoScalingGroup, ec2Fleet, eksNodeGroup];

export const previousGeneration = rule({
  id: 'previous-generation',
  practice: 'COST10-BP02',
  risk: 'low',
  on,
  title: 'Use the current generation of the instance family',
  why: 'The successor does more for less. Its image needs drivers for ENA and NVMe, and a T3 may use CPU credits that it is billed for.',

  check: ({ instanceType = '' }) => {
    const successor = successorOf(instanceType);
    return successor !== undefined && { instanceType: successor };
  },

  examples: {
    flagged: [{ instanceType: 'm4.large' }, { instanceType: 't2.micro' }, { instanceType: 'db.m4.large' }],
    passed: [{ instanceType: 'm6i.large' }, { instanceType: 'm4.10xlarge' }, { instanceType: 'm3.large' }, {}],
  },
});

/** Of the same processor architecture and without local disks, so that nothing but the generation changes. */
const successors: Readonly<Record<string, string>> = {
  t2: 't3',
  m4: 'm6i',
  c4: 'c6i',
  r4: 'r6i',
  'db.t2': 'db.t3',
  'db.m4': 'db.m5',
  'db.r4': 'db.r5',
};

/** The one size that no later generation has. */
const discontinued = '10xlarge';

function successorOf(instanceType: string): string | undefined {
  const dot = instanceType.lastIndexOf('.');
  const [family, size] = [instanceType.slice(0, dot), instanceType.slice(dot + 1)];
  const next = Object.hasOwn(successors, family) ? successors[family] : undefined;
  return next === undefined || size === discontinued ? undefined : `${next}.${size}`;
}
