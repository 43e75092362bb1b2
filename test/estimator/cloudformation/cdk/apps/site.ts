import { type App, Stack } from 'aws-cdk-lib';
import { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';

/** Files behind a distribution. */
export function make(app: App): void {
  const stack = new Stack(app, 'Site');
  const bucket = new Bucket(stack, 'Files') as IBucket; // the CDK's optional properties may be undefined
  new Distribution(stack, 'Front', { defaultBehavior: { origin: S3BucketOrigin.withOriginAccessControl(bucket) } });
}
