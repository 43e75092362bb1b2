import type { Options } from '../../../estimator/src/options.ts';

export type Files = Readonly<Record<string, string>>;

export const volume = (size: number | string): string =>
  `resource "aws_ebs_volume" "v" {\n  availability_zone = "us-east-1a"\n  type = "gp3"\n  size = ${size}\n}\n`;
export const call = (source: string): string => `module "m" {\n  source = "${source}"\n}\n`;
export const stack = (url: string): string =>
  `Resources:\n  Child:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ${url}\n`;
export const template = (size: number): string =>
  `Resources:\n  V:\n    Type: AWS::EC2::Volume\n    Properties:\n      AvailabilityZone: us-east-1a\n      Size: ${size}\n`;

export const taking = (body: string): string =>
  `resource "aws_cloudformation_stack" "s" {\n  name = "s"\n  template_body = ${body}\n}\n`;

/** Terraform roots `a` and `b`, which share nothing. */
export const two: Files = { 'a/main.tf': volume(1), 'b/main.tf': volume(2) };

export type Row = {
  readonly name: string;
  readonly base: Files;
  /** What the head has besides, or instead. */
  readonly change: Files;
  readonly options?: Partial<Options>;
  readonly skipped: readonly string[];
};
