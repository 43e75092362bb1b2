import { type App, CfnOutput, Fn, Stack } from 'aws-cdk-lib';
import { CfnVolume, Vpc } from 'aws-cdk-lib/aws-ec2';
import { Queue } from 'aws-cdk-lib/aws-sqs';

/** Two stacks: one exports, by hand and by reference, and the other imports. */
export function make(app: App): void {
  const giver = new Stack(app, 'Giver');
  const queue = new Queue(giver, 'Queue');
  new CfnOutput(giver, 'Size', { value: '40', exportName: 'volume-size' });
  const taker = new Stack(app, 'Taker');
  new CfnVolume(taker, 'Volume', {
    availabilityZone: 'us-east-1a',
    size: Fn.importValue('volume-size') as unknown as number, // a token until deployment
    tags: [{ key: 'queue', value: queue.queueArn }],
  });
  new Vpc(taker, 'Vpc', { maxAzs: 1, natGateways: 0 });
}
