import { type App, CfnParameter, Stack } from 'aws-cdk-lib';
import { InstanceClass, InstanceSize, InstanceType, type IVpc, Vpc } from 'aws-cdk-lib/aws-ec2';
import { DatabaseInstance, DatabaseInstanceEngine, PostgresEngineVersion } from 'aws-cdk-lib/aws-rds';

export function make(app: App): void {
  const stack = new Stack(app, 'Data');
  const size = new CfnParameter(stack, 'Size', { type: 'Number', default: 50 });
  new DatabaseInstance(stack, 'Database', {
    vpc: new Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 0 }) as IVpc, // the CDK's optional properties may be undefined
    vpcSubnets: { subnetGroupName: 'Public' },
    engine: DatabaseInstanceEngine.postgres({ version: PostgresEngineVersion.VER_16 }),
    instanceType: InstanceType.of(InstanceClass.M6G, InstanceSize.LARGE),
    allocatedStorage: size.valueAsNumber,
  });
}
