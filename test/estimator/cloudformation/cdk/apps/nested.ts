import { type App, NestedStack, Stack } from 'aws-cdk-lib';
import { CfnVolume } from 'aws-cdk-lib/aws-ec2';
import { Queue } from 'aws-cdk-lib/aws-sqs';

/** A stack in a stack, which share logical ids and pass values both ways. */
export function make(app: App): void {
  const outer = new Stack(app, 'Outer', { tags: { team: 'data' } });
  const topic = new Queue(outer, 'Queue');
  const inner = new NestedStack(outer, 'Inner');
  const queue = new Queue(inner, 'Queue');
  new CfnVolume(inner, 'Disk', {
    availabilityZone: 'us-east-1a',
    size: 20,
    tags: [{ key: 'from', value: topic.queueArn }],
  });
  new CfnVolume(outer, 'Disk', {
    availabilityZone: 'us-east-1a',
    size: 30,
    tags: [{ key: 'from', value: queue.queueArn }],
  });
}
