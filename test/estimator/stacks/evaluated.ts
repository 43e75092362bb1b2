import { type Data, defaults, evaluate, type Instance, type Options, Unknown } from '@costlens/estimator';
import { memoryTree } from '@costlens/estimator/sources';

export type Files = Readonly<Record<string, string>>;

/** A volume of a size. */
export const volume = `Parameters:
  Size: {Type: Number, Default: 8}
  Kind: {Type: String, Default: gp2}
Resources:
  Data:
    Type: AWS::EC2::Volume
    Properties: {Size: !Ref Size, VolumeType: !Ref Kind, Name: !Ref AWS::StackName, Region: !Ref AWS::Region}
`;

export const heredoc = (text: string): string => `<<EOT\n${text}EOT`;

/** A stack of that name, whatever its body is. */
export const stack = (body: string, more = '', name = 's'): string =>
  `resource "aws_cloudformation_stack" "${name}" {\n  name = "${name}"\n${more}  template_body = ${body}\n}\n`;

/** Terraform's root, with what its stacks make: values by address, and problems as `code file:line`. */
export async function evaluated(files: Files, options: Partial<Options> = {}) {
  const root = { kind: 'terraform', path: '' } as const;
  const result = await evaluate(memoryTree(files), root, { ...defaults, region: 'us-east-1', ...options });
  const { instances } = result;
  const one = (address: string): Instance => {
    const found = instances.find(each => each.address === address);
    if (found === undefined) throw new Error(`no instance ${address}`);
    return found;
  };
  return {
    instances,
    one,
    addresses: instances.map(({ address }) => address),
    values: (address: string) => valuesOf(one(address)),
    problems: result.problems.map(({ code, at }) => (at ? `${code} ${at.file}:${at.range.start.line + 1}` : code)),
    messages: result.problems.map(({ message }) => message),
  };
}

const valuesOf = (instance: Instance) =>
  Object.fromEntries(instance.names().map(name => [name, plain(instance.get(name) ?? null)]));

/** An unknown shows as its reason between question marks. */
export function plain(data: Data | undefined): unknown {
  if (data instanceof Unknown) return `?${data.reason}?`;
  if (data === null || typeof data !== 'object') return data;
  return Array.isArray(data)
    ? data.map(plain)
    : Object.fromEntries(Object.entries(data).map(([name, value]) => [name, plain(value)]));
}
