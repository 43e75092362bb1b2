import { type App, Stack, Tags } from 'aws-cdk-lib';
import { Vpc } from 'aws-cdk-lib/aws-ec2';

/** A network with one way out. */
export function make(app: App): void {
  const stack = new Stack(app, 'Network', { tags: { team: 'platform' } });
  const vpc = new Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  Tags.of(vpc).add('layer', 'net');
}
