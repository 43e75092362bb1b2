import type { ResourceType } from '../../resource.ts';
import { ecrPublicRepository } from './ecr-public-repository.ts';
import { ecrRegistryScanning } from './ecr-registry-scanning.ts';
import { ecrRepository } from './ecr-repository.ts';
import { ecsExpressService } from './ecs-express-service.ts';
import { ecsService } from './ecs-service.ts';
import { ecsTaskSet } from './ecs-task-set.ts';
import { eksCapability } from './eks-capability.ts';
import { eksCluster } from './eks-cluster.ts';
import { eksFargateProfile } from './eks-fargate-profile.ts';
import { eksNodeGroup } from './eks-node-group.ts';

export const containers: readonly ResourceType[] = [
  ecrPublicRepository,
  ecrRegistryScanning,
  ecrRepository,
  ecsExpressService,
  ecsService,
  ecsTaskSet,
  eksCapability,
  eksCluster,
  eksFargateProfile,
  eksNodeGroup,
];
