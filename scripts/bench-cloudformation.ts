import type { PriceBook } from '@costlens/pricing-cache';
import { defaults, estimateAt } from '@costlens/estimator';
import { memoryTree } from '@costlens/estimator/sources';

/** Templates as people and CDK write them, to measure how long they take. */

const volume = (index: number): string => `
  Volume${index}:
    Type: AWS::EC2::Volume
    Condition: IsProduction
    Properties:
      AvailabilityZone: !Select [0, !GetAZs ""]
      Size: !Ref Size
      VolumeType: gp3
      Tags:
        - Key: Name
          Value: !Sub "\${AWS::Region}-volume-${index}"
        - Key: team
          Value: storage # who pays
`;

const instance = (index: number): string => `
  Instance${index}:
    Type: AWS::EC2::Instance
    DependsOn: Volume${index - 1}
    Properties:
      InstanceType: !FindInMap [Types, !Ref Stage, Type]
      ImageId: '{{resolve:ssm:/images/base}}'
      BlockDeviceMappings:
        - DeviceName: /dev/xvda
          Ebs: { VolumeSize: 20, VolumeType: gp3 }
      UserData:
        Fn::Base64: !Sub |
          #!/bin/bash
          echo "\${AWS::Region} ${index}" > /etc/motd
          systemctl enable --now worker
`;

const lambda = (index: number): string => `
  Function${index}:
    Type: AWS::Lambda::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs20.x
      MemorySize: 256
      Role: !GetAtt Role.Arn
      Environment:
        Variables: { STAGE: !Ref Stage, INDEX: "${index}" }
`;

const kinds = [volume, instance, lambda];

const head = `AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Size: { Type: Number, Default: 100 }
  Stage: { Type: String, Default: prod, AllowedValues: [dev, prod] }
Mappings:
  Types:
    dev: { Type: t3.small }
    prod: { Type: m5.large }
Conditions:
  IsProduction: !Equals [!Ref Stage, prod]
Resources:
  Role: { Type: AWS::IAM::Role }
`;

/** A flat text: one put together piece by piece would first be flattened by whoever reads it. */
const flat = (pieces: readonly string[]): string => Buffer.from(pieces.join('')).toString();

export const yamlTemplate = (resources: number): string =>
  flat([head, ...Array.from({ length: resources }, (_, index) => kinds[index % kinds.length]?.(index) ?? '')]);

/** The same resources as CDK writes them: JSON, with long forms and metadata. */
export function jsonTemplate(resources: number): string {
  const made = Array.from({ length: resources }, (_, index) => [
    `Volume${index}`,
    {
      Type: 'AWS::EC2::Volume',
      Properties: {
        AvailabilityZone: { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] },
        Size: { Ref: 'Size' },
        VolumeType: 'gp3',
        Tags: [{ Key: 'Name', Value: { 'Fn::Join': ['', ['volume-', { Ref: 'AWS::Region' }, `-${index}`]] } }],
      },
      Metadata: { 'aws:cdk:path': `App/Stack/Volume${index}/Resource` },
    },
  ]);
  const template = {
    Parameters: { Size: { Type: 'Number', Default: 100 } },
    Resources: Object.fromEntries(made) as object,
  };
  return flat([JSON.stringify(template, null, 1)]);
}

const megabyte = 1_000_000;

/** So many resources that a text of them is a megabyte long. */
function megabyteOf(template: (resources: number) => string): string {
  const each = template(1000).length / 1000;
  return template(Math.round(megabyte / each));
}

export type CloudFormationTimes = { readonly yaml: number; readonly json: number; readonly tenThousand: number };

/** Milliseconds to read, evaluate and price a template: a megabyte of YAML, one of JSON, and ten thousand resources. */
export async function benchCloudFormation(
  book: PriceBook,
  median: (work: () => unknown) => Promise<number>,
): Promise<CloudFormationTimes> {
  const took = (file: string, text: string): Promise<number> => {
    const tree = memoryTree({ [file]: text });
    return median(() => estimateAt(tree, file, { ...defaults, region: 'us-east-1' }, book));
  };
  return {
    yaml: await took('template.yaml', megabyteOf(yamlTemplate)),
    json: await took('template.json', megabyteOf(jsonTemplate)),
    tenThousand: await took('template.yaml', yamlTemplate(10_000)),
  };
}
