import { parseConfig } from '../../../estimator/src/config/index.ts';
import { discover } from '../../../estimator/src/discover.ts';
import { defaults } from '../../../estimator/src/options.ts';
import { memoryTree } from '../../../estimator/src/sources/memory.ts';

export type Files = Readonly<Record<string, string>>;

export const template = 'Resources:\n  A:\n    Type: AWS::SNS::Topic\n';
export const nesting = (path: string): string =>
  `Resources:\n  A:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ${path}\n`;
export const stack = (path: string): string =>
  `resource "aws_cloudformation_stack" "s" {\n  name = "s"\n  template_body = file("${path}")\n}\n`;
export const plan = '{ "format_version": "1.2", "planned_values": {}, "resource_changes": [] }';
export const assembly = '{ "version": "36.0.0", "artifacts": { "A": { "type": "aws:cloudformation:stack" } } }';
export const calls = (...sources: readonly string[]): string =>
  sources.map((source, index) => `module "m${String(index)}" {\n  source = "${source}"\n}\n`).join('');

/** Each project as `kind name`, and with its path where that is another; then what is said. */
export function found(files: Files, path = '', config?: string): readonly string[] {
  const options = { ...defaults, ...(config !== undefined && { config: parseConfig('costlens.yml', config) }) };
  const { value, problems } = discover(memoryTree(files), path, options);
  return [
    ...value.map(({ kind, name, path }) => [kind, name, ...(name === path ? [] : [`at ${path}`])].join(' ')),
    ...problems.map(({ severity, message }) => `${severity}: ${message}`),
  ];
}

export type Case = {
  readonly name: string;
  readonly files: Files;
  readonly path?: string;
  readonly config?: string;
  readonly is: readonly string[];
};
