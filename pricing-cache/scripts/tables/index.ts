import { type Table } from '../table.ts';
import { aurora, auroraOther } from './aurora.ts';
import { cloudwatch } from './cloudwatch.ts';
import { dataTransfer } from './data-transfer.ts';
import { dynamodb } from './dynamodb.ts';
import { ebs } from './ebs.ts';
import { ec2 } from './ec2.ts';
import { elb } from './elb.ts';
import { extra } from './extra.ts';
import { ireland } from './ireland.ts';
import { lambda } from './lambda.ts';
import { rds } from './rds.ts';
import { rdsStorage } from './rds-storage.ts';
import { s3 } from './s3.ts';
import { supplement } from './supplement.ts';
import { vpc } from './vpc.ts';

export const tables: readonly Table[] = [
  ec2,
  ebs,
  vpc,
  dataTransfer,
  elb,
  rds,
  rdsStorage,
  aurora,
  auroraOther,
  s3,
  lambda,
  dynamodb,
  cloudwatch,
  supplement,
  ireland,
  extra,
];
