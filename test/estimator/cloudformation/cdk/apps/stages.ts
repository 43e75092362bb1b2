import { type App, Stack, Stage } from 'aws-cdk-lib';
import { CfnVolume } from 'aws-cdk-lib/aws-ec2';

/** One stack in two stages, each in its own region. */
export function make(app: App): void {
  for (const [name, region] of [
    ['Test', undefined],
    ['Prod', 'eu-west-1'],
  ] as const) {
    const stage = new Stage(app, name);
    const stack = new Stack(stage, 'Disks', region === undefined ? {} : { env: { region } });
    new CfnVolume(stack, 'Data', { availabilityZone: `${region ?? 'us-east-1'}a`, size: 10 });
  }
}
