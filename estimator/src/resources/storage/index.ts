import type { ResourceType } from '../../resource.ts';
import { s3Bucket } from './s3-bucket.ts';

export const storage: readonly ResourceType[] = [s3Bucket];
