import { type Data, noRegion, Unknown } from '../../model.ts';
import { namedRegion, type Options } from '../../options.ts';
import { afterDeployment, noValue } from './scope.ts';

export const regionOf = (options: Options): string | Unknown => namedRegion(options) ?? new Unknown(noRegion);

/** What CloudFormation itself tells a template. */
export function pseudoParameters(region: string | Unknown): ReadonlyMap<string, Data> {
  const { partition, suffix } = typeof region === 'string' ? homeOf(region) : { partition: region, suffix: region };
  const later = new Unknown(afterDeployment);
  return new Map<string, Data>([
    ['AWS::Region', region],
    ['AWS::Partition', partition],
    ['AWS::URLSuffix', suffix],
    ['AWS::AccountId', new Unknown('the account is known at deployment')],
    ['AWS::StackName', new Unknown('the stack is named at deployment')],
    ['AWS::StackId', later],
    ['AWS::NotificationARNs', later],
  ]);
}

export const isPseudo = (name: string): boolean => name === noValue || pseudoNames.has(name);

const pseudoNames: ReadonlySet<string> = new Set(pseudoParameters('').keys());

function homeOf(region: string): { partition: string; suffix: string } {
  if (region.startsWith('cn-')) return { partition: 'aws-cn', suffix: 'amazonaws.com.cn' };
  if (region.startsWith('us-gov-')) return { partition: 'aws-us-gov', suffix: 'amazonaws.com' };
  return { partition: 'aws', suffix: 'amazonaws.com' };
}
