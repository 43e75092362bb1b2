import assert from 'node:assert/strict';
import { Unknown } from '../../../estimator/src/model.ts';
import { defaults } from '../../../estimator/src/options.ts';
import { estimateJson } from '../../../estimator/src/report/index.ts';
import { estimateAt } from '../../../estimator/src/run.ts';
import { readEstimate } from '../../../estimator/src/saved/estimate.ts';
import { memoryTree } from '../../../estimator/src/sources/memory.ts';
import { book } from '../../prices.ts';

const code = `provider "aws" { region = "us-east-1" }
variable "team" {}
resource "aws_ebs_volume" "v" {
  availability_zone = "us-east-1a"
  size = 100
  tags = { team = var.team, list = ["a"] }
}
resource "aws_instance" "i" {
  ami = "a"
  instance_type = "t9.strange"
}
resource "aws_instance" "reserved" {
  ami = "a"
  instance_type = "m5.large"
}
resource "aws_vpc" "free" {}
`;
const usage = `resource_usage:
  aws_instance.reserved:
    reserved_instance_term: 1_year
    reserved_instance_payment_option: partial_upfront
`;

async function printed(): Promise<string> {
  return estimateJson(
    await estimateAt(memoryTree({ 'main.tf': code, 'costlens-usage.yml': usage }), '', defaults, book),
  );
}

describe('a saved estimate', () => {
  it('prints as it was printed', async () => {
    const text = await printed();
    const read = readEstimate(text);
    assert(!('problem' in read), JSON.stringify(read));
    assert.equal(estimateJson(read), text);
  });

  it('keeps tags, the unknown ones too', async () => {
    const read = readEstimate(await printed());
    assert(!('problem' in read));
    const tags = read.resources.find(({ instance }) => instance.name === 'v')?.instance.tags;
    assert.deepEqual(tags, { team: new Unknown('variable "team" has no value'), list: ['a'] });
  });

  it('may begin with a mark of its byte order', async () => {
    assert(!('problem' in readEstimate(`\uFEFF${await printed()}`)));
  });

  /** Every value in it, once replaced by each of these, and once left out. */
  it('is read or refused, whatever was done to it', async () => {
    const strange: readonly unknown[] = [undefined, null, 0, -1, 'x', true, [], {}, [null], { a: [] }];
    const text = await printed();
    const paths: (readonly (string | number)[])[] = [];
    const collect = (value: unknown, path: readonly (string | number)[]): void => {
      if (path.length > 0) paths.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [name, item] of Object.entries(value)) collect(item, [...path, name]);
    };
    collect(JSON.parse(text), []);
    let refused = 0;
    for (const path of paths)
      for (const value of strange) {
        const read = readEstimate(JSON.stringify(replaced(JSON.parse(text), path, value)));
        if ('problem' in read) {
          refused++;
          assert.match(read.problem, /^this is not what .* is (not|of|a) /);
        } else estimateJson(read);
      }
    assert(refused > 500, String(refused));
  });
});

function replaced(value: unknown, [first, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (first === undefined) return by;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[first] = replaced(copy[first], rest, by);
  return copy;
}
