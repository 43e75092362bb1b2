import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { embeddedSnapshot } from '@costlens/pricing-cache';
import { defaults, diff, estimateAt, evaluate } from '@costlens/estimator';
import { memoryTree } from '@costlens/estimator/sources';
import { benchCloudFormation } from './bench-cloudformation.ts';
import { benchKeystrokes } from './bench-keystroke.ts';
import { benchMonorepo, monorepoLines } from './bench-monorepo.ts';
import { benchParser } from './bench-parser.ts';
import { benchPrices } from './bench-prices.ts';

/** Speed, measured: medians of several rounds, on generated inputs. Nothing here is a test. */

const rounds = 5;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function median(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
}

const opened = embeddedSnapshot();
if (!opened.ok) throw new Error(opened.message);
const { book } = opened;

/** A root with that many resources of several types, a tenth of them through variables and locals. */
function generated(resources: number): string {
  const blocks = Array.from({ length: resources }, (_, index) => block[index % block.length]?.(index) ?? '');
  return `provider "aws" { region = "us-east-1" }\nvariable "type" { default = "m5.large" }\nlocals { size = 100 }\n${blocks.join('')}`;
}

const block: readonly ((index: number) => string)[] = [
  index =>
    `resource "aws_instance" "i${index}" {\n  ami = "ami-1"\n  instance_type = var.type\n  root_block_device {\n    volume_size = 20\n    volume_type = "gp3"\n  }\n  tags = { Name = "i-${index}", team = "a" }\n}\n`,
  index =>
    `resource "aws_ebs_volume" "v${index}" {\n  availability_zone = "us-east-1a"\n  size = local.size + ${index % 50}\n  type = "gp2"\n}\n`,
  index =>
    `resource "aws_lambda_function" "f${index}" {\n  function_name = "f-${index}"\n  role = "r"\n  memory_size = 256\n  environment {\n    variables = { A = "1", B = "\${var.type}-x" }\n  }\n}\n`,
  index =>
    `resource "aws_security_group" "s${index}" {\n  name = "s-${index}"\n  ingress {\n    from_port = 443\n    to_port = 443\n    protocol = "tcp"\n    cidr_blocks = ["10.0.0.0/8"]\n  }\n}\n`,
];

async function benchEstimate(resources: number): Promise<number> {
  const tree = memoryTree({ 'main.tf': generated(resources) });
  const changed = memoryTree({ 'main.tf': generated(resources).replace('"m5.large"', '"m5.xlarge"') });
  const took = await median(async () =>
    diff(await estimateAt(tree, '', defaults, book), await estimateAt(changed, '', defaults, book)),
  );
  say(
    `${resources.toLocaleString('en').padStart(7)} resources read, evaluated, priced and diffed: ${took.toFixed(0)} ms`,
  );
  return took;
}

/** Modules in modules, each made of maps: `environments` × 20 × 50 resources. */
function nested(environments: number): Readonly<Record<string, string>> {
  const call = (source: string, count: number): string =>
    `module "m" {\n  source   = "${source}"\n  for_each = { for i in range(${count}) : "k\${i}" => i }\n  name     = "\${var.name}-\${each.key}"\n  size     = each.value + 1\n}\n`;
  const inputs = 'variable "name" { type = string }\nvariable "size" { type = number }\n';
  const volume = (index: number): string =>
    `resource "aws_ebs_volume" "v${index}" {\n  for_each          = toset(["a", "b", "c", "d", "e"])\n  availability_zone = "us-east-1\${each.key}"\n  size              = var.size * 10 + length(each.value)\n  type              = var.size > 3 ? "gp3" : "gp2"\n  tags              = merge({ Name = "\${var.name}-${index}" }, { zone = upper(each.key) })\n}\n`;
  return {
    'main.tf': `provider "aws" { region = "us-east-1" }\n${call('./environment', environments).replace('${var.name}-', '')}`,
    'environment/main.tf': inputs + call('../service', 20),
    'service/main.tf': inputs + Array.from({ length: 10 }, (_, index) => volume(index)).join(''),
  };
}

/** Reads a root of nested modules and evaluates every attribute of every resource. */
async function benchEvaluate(environments: number): Promise<number> {
  const tree = memoryTree(nested(environments));
  let count = 0;
  const took = await median(async () => {
    const { instances } = await evaluate(tree, { kind: 'terraform', path: '' }, defaults);
    count = instances.length;
    for (const instance of instances) for (const name of instance.names()) instance.get(name);
  });
  say(
    `${count.toLocaleString('en').padStart(7)} resources in nested modules read and evaluated: ${took.toFixed(0)} ms`,
  );
  return took;
}

async function benchModules(): Promise<void> {
  const [ten, fifty] = [await benchEvaluate(10), await benchEvaluate(50)];
  say(`growth from 10,000 to 50,000: ${(fifty / ten).toFixed(1)} times`);
}

/** What one estimate of 10,000 resources takes, in a process of its own. */
function benchMemory(): void {
  const child = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, 'memory'], {
    encoding: 'utf8',
  });
  say(`peak memory of a process that diffs 10,000 resources: ${child.stdout.trim()} MB`);
}

if (process.argv[2] === 'keystroke') {
  for (const line of await benchKeystrokes(generated(1000), book)) say(line);
} else if (process.argv[2] === 'monorepo') {
  for (const line of monorepoLines(benchMonorepo(generated))) say(line);
} else if (process.argv[2] === 'modules') {
  await benchModules();
} else if (process.argv[2] === 'memory') {
  const [before, after] = [generated(10_000), generated(10_000).replace('"m5.large"', '"m5.xlarge"')];
  const estimates = [before, after].map(text => estimateAt(memoryTree({ 'main.tf': text }), '', defaults, book));
  const [base, head] = await Promise.all(estimates);
  if (base && head) diff(base, head);
  say((process.resourceUsage().maxRSS / 1024).toFixed(0));
} else {
  say(`parser: ${benchParser().megabytesPerSecond.toFixed(0)} MB/s`);
  const [thousand, tenThousand] = [await benchEstimate(1000), await benchEstimate(10_000)];
  const fiftyThousand = await benchEstimate(50_000);
  say(
    `growth from 1,000 to 10,000: ${(tenThousand / thousand).toFixed(1)} times; to 50,000 from there: ${(fiftyThousand / tenThousand).toFixed(1)} times`,
  );
  await benchModules();
  for (const line of await benchKeystrokes(generated(1000), book)) say(line);
  const { yaml, json, tenThousand: inTemplate } = await benchCloudFormation(book, median);
  say(
    `templates: 1 MB of YAML ${yaml.toFixed(0)} ms, of JSON ${json.toFixed(0)} ms; 10,000 resources ${inTemplate.toFixed(0)} ms`,
  );
  const { firstMilliseconds, laterNanoseconds } = benchPrices();
  say(`prices: first in a region ${firstMilliseconds.toFixed(1)} ms, later ${laterNanoseconds.toFixed(0)} ns`);
  benchMemory();
  for (const line of monorepoLines(benchMonorepo(generated))) say(line);
}
