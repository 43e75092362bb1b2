import type { ResourceType } from '../../resource.ts';
import { ecrPublicRepository } from './ecr-public-repository.ts';
import { ecrRegistryScanning } from './ecr-registry-scanning.ts';
import { ecrRepository } from './ecr-repository.ts';
import { ecsService } from './ecs-service.ts';
import { eksCluster } from './eks-cluster.ts';
import { eksFargateProfile } from './eks-fargate-profile.ts';
import { eksNodeGroup } from './eks-node-group.ts';

export const containers: readonly ResourceType[] = [
  ecrPublicRepository,
  ecrRegistryScanning,
  ecrRepository,
  ecsService,
  eksCluster,
  eksFargateProfile,
  eksNodeGroup,
];
