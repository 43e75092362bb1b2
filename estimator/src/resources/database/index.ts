import type { ResourceType } from '../../resource.ts';
import { dynamodbGlobalTable } from './dynamodb-global-table.ts';
import { dynamodbTable } from './dynamodb-table.ts';
import { rdsInstance } from './rds-instance.ts';

export const database: readonly ResourceType[] = [dynamodbGlobalTable, dynamodbTable, rdsInstance];
