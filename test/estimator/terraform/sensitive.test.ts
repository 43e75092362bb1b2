import assert from 'node:assert/strict';
import {
  defaults,
  estimateAt,
  estimateJson,
  estimateMarkdown,
  estimateTable,
  resourcesJson,
} from '@costlens/estimator';
import { memoryTree } from '@costlens/estimator/sources';
import { evaluateTerraform } from '../../../estimator/src/terraform/index.ts';
import { book } from '../../prices.ts';

const secret = `
variable "secret" {
  default   = "hunter2"
  sensitive = true
}
variable "size" {
  default   = 777
  sensitive = true
}
provider "aws" { region = "us-east-1" }
`;

type Files = Readonly<Record<string, string>>;

async function everything(files: Files) {
  const estimated = await estimateAt(memoryTree(files), '', defaults, book);
  const evaluated = await evaluateTerraform(memoryTree(files), '', defaults);
  const text = [
    estimateJson(estimated),
    estimateMarkdown(estimated),
    estimateTable(estimated, { color: false, width: 120 }),
    resourcesJson(evaluated),
  ].join('\n');
  return { text, problems: evaluated.problems, estimated };
}

/** Each says the secret where nothing hides it. */
const expressions: Readonly<Record<string, string>> = {
  'by itself': 'var.secret',
  'in a text': '"a-${var.secret}"',
  'in a function': 'upper(var.secret)',
  'in a list': '[var.secret]',
  'in a loop': '[for i in [1, 2] : "${i}-${var.secret}"]',
  'in a loop over it': '[for x in ["a", var.secret] : "-${x}"]',
  'as a key': '{ (var.secret) = 1 }',
  'in JSON': 'jsonencode({ a = var.secret })',
  'through a local value': 'local.held',
  'through another resource': 'aws_ebs_volume.other.kms_key_id',
  'through a module': 'module.m.plain',
  'through an output that is marked': 'module.m.marked',
  'marked on the spot': 'sensitive("hunter2")',
  'in a template': 'templatestring(local.page, { x = var.secret })',
  'in either result': 'true ? "hunter2" : var.secret',
  chosen: 'var.secret == "hunter2" ? "hunter2" : "x"',
  'looked up': 'lookup({ a = var.secret }, "a", "b")',
  tried: 'try(var.nothing, var.secret)',
  'revealed in part': 'nonsensitive({ a = var.secret })',
  'in a set': 'toset(["b", var.secret])',
  split: 'split("u", var.secret)[1]',
};

/** Each is a mistake whose message would say the secret. */
const mistakes: Readonly<Record<string, string>> = {
  'a number': 'tonumber(var.secret)',
  'an operand': 'var.secret + 1',
  'a key twice': '{ for i in [1, 2] : var.secret => i }',
  'a missing key': '{ a = 1 }[var.secret]',
  'a name space': 'uuidv5(var.secret, "x")',
  'a condition': 'var.secret ? 1 : 2',
  'a file': 'file(var.secret)',
  'a pattern': 'regex("[${var.secret}", "x")',
  'a date': 'formatdate(var.secret, "2024-01-01T00:00:00Z")',
};

const around = `
locals {
  held = [var.secret][0]
  page = "-$\${x}-"
}
resource "aws_ebs_volume" "other" {
  availability_zone = "us-east-1a"
  size              = 1
  kms_key_id        = var.secret
}
module "m" {
  source = "./m"
  given  = var.secret
}
`;
const inner = `
variable "given" {}
output "plain" { value = "x-\${var.given}" }
output "marked" {
  value     = "hunter2"
  sensitive = true
}
`;

const rootWith = (body: string): Files => ({ 'main.tf': `${secret}${around}${body}`, 'm/main.tf': inner });
const hidden = (text: string): void => assert.doesNotMatch(text.replaceAll('aws_', ''), /hunter|HUNTER|nter2/);

describe('a sensitive value of a configuration', () => {
  for (const [how, expression] of Object.entries(expressions)) {
    it(`is not shown ${how}`, async () => {
      const body = `resource "aws_ebs_volume" "a" {
        availability_zone = "us-east-1a"
        size              = 10
        kms_key_id        = ${expression}
        tags              = { Secret = ${expression} }
      }
      output "o" { value = ${expression} }`;
      const { text } = await everything(rootWith(body));
      hidden(text);
      assert.match(text, /"\$unknown": "sensitive"/);
    });
  }

  for (const [how, expression] of Object.entries(mistakes)) {
    it(`is not quoted by a problem with ${how}`, async () => {
      const { text, problems } = await everything(
        rootWith(`resource "aws_ebs_volume" "a" {
          availability_zone = ${expression}
          size              = 10
        }`),
      );
      hidden(text);
      assert.ok(
        problems.some(({ severity, at }) => severity === 'error' && at?.file === 'main.tf'),
        'no problem',
      );
    });
  }

  it('is not quoted when it is not of its type', async () => {
    const { text, problems } = await everything({
      'main.tf': 'variable "n" {\n  type = number\n  sensitive = true\n}\noutput "o" { value = var.n }',
      'terraform.tfvars': 'n = "hunter2"',
    });
    hidden(text);
    assert.equal(problems.filter(({ severity }) => severity === 'error').length, 1);
  });

  it('is billed as any other', async () => {
    const volume = (size: string): string => `resource "aws_ebs_volume" "a" {
      availability_zone = "us-east-1a"
      type              = "gp3"
      size              = ${size}
    }`;
    const [closed, open] = [await everything(rootWith(volume('var.size'))), await everything(rootWith(volume('777')))];
    assert.equal(closed.estimated.monthlyUsd, open.estimated.monthlyUsd);
    assert.match(open.text, /777/);
    assert.doesNotMatch(closed.text, /777/);
    assert.match(closed.text, /sensitive/);
  });

  it('may say how many there are, and not what they are called', async () => {
    const root = (meta: string) =>
      rootWith(`resource "aws_ebs_volume" "a" {
      ${meta}
      availability_zone = "us-east-1a"
      size = 1
    }`);
    const counted = await everything(root('count = length(var.secret) - 5'));
    assert.deepEqual(
      counted.estimated.resources.map(({ instance }) => instance.address),
      ['aws_ebs_volume.other', 'aws_ebs_volume.a[0]', 'aws_ebs_volume.a[1]'],
    );
    const keyed = await everything(root('for_each = toset([var.secret])'));
    hidden(keyed.text);
    assert.ok(keyed.problems.some(({ message }) => message.startsWith('for_each is sensitive')));
    const wrong = await everything(root('count = var.secret'));
    hidden(wrong.text);
  });

  it('leaves the words of other problems as they are', async () => {
    const { problems } = await everything(rootWith('output "o" { value = tonumber("abc") }'));
    assert.ok(problems.some(({ message }) => message.includes('"abc"')));
  });

  it('is marked by an override too', async () => {
    const { text } = await everything({
      'main.tf': 'variable "s" { default = "hunter2" }\noutput "o" { value = var.s }',
      'override.tf': 'variable "s" { sensitive = true }',
    });
    hidden(text.replace('default = "hunter2"', ''));
  });

  it('is shown when it says that it is none', async () => {
    const { text } = await everything(rootWith('output "o" { value = nonsensitive("${var.secret}!") }'));
    assert.match(text, /hunter2!/);
  });
});
