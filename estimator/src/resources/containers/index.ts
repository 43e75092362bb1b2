import type { ResourceType } from '../../resource.ts';
import { ecsService } from './ecs-service.ts';

export const containers: readonly ResourceType[] = [ecsService];
