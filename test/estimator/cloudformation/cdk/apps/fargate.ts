import { type App, Stack } from 'aws-cdk-lib';
import { ContainerImage } from 'aws-cdk-lib/aws-ecs';
import { ApplicationLoadBalancedFargateService } from 'aws-cdk-lib/aws-ecs-patterns';

/** A service behind a load balancer, with all that the pattern brings. */
export function make(app: App): void {
  const stack = new Stack(app, 'Service', { env: { account: '111111111111', region: 'eu-west-1' } });
  new ApplicationLoadBalancedFargateService(stack, 'Web', {
    cpu: 512,
    memoryLimitMiB: 1024,
    desiredCount: 2,
    taskImageOptions: { image: ContainerImage.fromRegistry('nginx') },
  });
}
