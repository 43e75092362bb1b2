import type { ResourceType } from '../../resource.ts';
import { lambdaFunction } from './lambda-function.ts';

export const serverless: readonly ResourceType[] = [lambdaFunction];
