import assert from 'node:assert/strict';
import { diff } from '../../../estimator/src/diff.ts';
import { estimateAt } from '../../../estimator/src/run.ts';
import { judge } from '../../../estimator/src/gates/index.ts';
import { defaults } from '../../../estimator/src/options.ts';
import { configIn } from '../../../estimator/src/config/index.ts';
import { memoryTree } from '../../../estimator/src/sources/memory.ts';
import { book } from '../../prices.ts';

/** A month of gp2 is 0.1 a GB. */
export const volume = (name: string, size: string, more = ''): string =>
  `resource "aws_ebs_volume" "${name}" {\n  availability_zone = "us-east-1a"\n  size = ${size}\n  ${more}\n}\n`;
export const web = 'tags = { team = "web" }';
export const data = 'tags = { team = "data" }';

type Judged = { readonly gates: readonly string[]; readonly problems: readonly string[]; readonly findings: number };

export async function judged(config: string, before: string, after: string): Promise<Judged> {
  const sides = [before, after].map(text => {
    const tree = memoryTree({ 'main.tf': `provider "aws" { region = "us-east-1" }\n${text}`, 'costlens.yml': config });
    return estimateAt(tree, '', { ...defaults, config: configIn(tree), today: '2026-06-01' }, book);
  });
  const [base, head] = await Promise.all(sides);
  assert.ok(base && head);
  const { gates, problems } = judge(diff(base, head));
  assert.deepEqual(
    head.problems.filter(({ code }) => code === 'config'),
    [],
  );
  return {
    gates: gates.map(({ name, status, message }) => `${status} ${name}: ${message}`),
    problems: problems.map(({ message }) => message),
    findings: head.findings.length,
  };
}
