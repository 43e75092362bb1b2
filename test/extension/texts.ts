export const provider = 'provider "aws" {\n  region = "us-east-1"\n}\n';
export const volume = (size: number | string, type = 'gp3', name = 'data') =>
  `resource "aws_ebs_volume" "${name}" {\n  availability_zone = "us-east-1a"\n  size = ${size}\n  type = "${type}"\n}\n`;
export const template = (type: string) =>
  `AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  Data:\n    Type: AWS::EC2::Volume\n    Properties:\n      VolumeType: ${type}\n      Size: 100\n      AvailabilityZone: us-east-1a\n`;

/** gp3 is $0.08 a GB in us-east-1, gp2 $0.10. */
export const main = provider + volume(100);
