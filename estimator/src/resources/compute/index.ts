import type { ResourceType } from '../../resource.ts';
import { autoScalingGroup } from './auto-scaling-group.ts';
import { ebsVolume } from './ebs-volume.ts';
import { ec2Instance } from './ec2-instance.ts';

export const compute: readonly ResourceType[] = [autoScalingGroup, ebsVolume, ec2Instance];
