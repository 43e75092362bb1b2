import { autoScalingVolumes } from '../resources/compute/auto-scaling-group.ts';
import { batchVolumes } from '../resources/compute/batch-compute-environment.ts';
import { ebsVolume } from '../resources/compute/ebs-volume.ts';
import { fleetVolumes } from '../resources/compute/ec2-fleet.ts';
import { dataVolume, rootVolume } from '../resources/compute/instance-volumes.ts';
import { spotFleetVolumes } from '../resources/compute/spot-fleet.ts';
import { nodeVolumes } from '../resources/containers/node-volumes.ts';
import { rule } from '../rule.ts';

/** Of what is launched in numbers; each group knows how many it has. */
const ofGroups = [autoScalingVolumes, batchVolumes, fleetVolumes, nodeVolumes, spotFleetVolumes].flat();

export const ebsGp3 = rule({
  id: 'ebs-gp3',
  practice: 'COST06-BP02',
  risk: 'medium',
  on: [ebsVolume, rootVolume, dataVolume, ...ofGroups.map(({ type }) => type)],
  title: 'Use gp3 instead of gp2',
  why: 'gp3 costs less per GB than gp2 and includes 3,000 IOPS and 125 MiB/s at any size.',

  // gp2 gives 3 IOPS per GB, and 250 MiB/s from 334 GB on; a large volume must ask gp3 for the same.
  check: ({ type, sizeGb = 0 }) =>
    type === 'gp2' && {
      type: 'gp3',
      ...(sizeGb > 1000 && { iops: Math.min(16_000, 3 * sizeGb) }),
      ...(sizeGb >= 334 && { throughput: 250 }),
    },

  examples: {
    flagged: [
      { type: 'gp2', sizeGb: 8 },
      { type: 'gp2', sizeGb: 334 },
      { type: 'gp2', sizeGb: 2000 },
      { type: 'gp2', sizeGb: 16_000 },
    ],
    passed: [
      { type: 'gp3', sizeGb: 100 },
      { type: 'io2', sizeGb: 100, iops: 4000 },
      { type: 'standard', sizeGb: 100 },
    ],
  },
});
