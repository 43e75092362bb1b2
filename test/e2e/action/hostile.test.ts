import assert from 'node:assert/strict';
import { outputNames } from './runner.ts';
import { bodyOf, gateway, messages, playAll, region, type Row, sides, tellsThirtyTwo } from './table.ts';

/** Windows has no files of such names, so there is nothing of them to be afraid of. */
const legal = (name: string): string => (process.platform === 'win32' ? name.replaceAll(/[<>:"|?*]/g, '') : name);

/** Whoever lets a shell see this finds a file named canary. */
const shell = legal('$(touch${IFS}canary)`touch${IFS}canary`;touch${IFS}canary;&|');
const branch = 'x/$(touch${IFS}canary);touch${IFS}canary;`touch${IFS}canary`';

/** Everything that GitHub would make something of, in one name. */
const markup = '@acme/everyone #1 <img src=x> [a](https://x.test) **b** | ` ``` </details> <!-- -->';
const quoted = JSON.stringify(markup);

const forged = legal('a,line=99::b%0A::error::forged.tf');

/** What is left of a page when code is taken out: only there does GitHub look for markup and mentions. */
const outsideCode = (page: string): string => page.replaceAll(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, '');

function staysText(page: string): void {
  const outside = outsideCode(page);
  assert.match(page, /acme/);
  assert.doesNotMatch(outside, /acme|<img|x\.test|<b>|<!-- -->/);
  assert.equal(outside.match(/<details/g)?.length ?? 0, outside.match(/<\/details>/g)?.length ?? 0);
}

const rows: readonly Row[] = [
  {
    name: 'shell metacharacters in a branch name are letters',
    scenario: { sides: { ...sides, branch } },
    expect: tellsThirtyTwo,
  },
  {
    name: 'shell metacharacters in file names are letters',
    scenario: { sides: { ...sides, head: { [`${shell}.tf`]: gateway('new') } } },
    expect: tellsThirtyTwo,
  },
  {
    name: 'shell metacharacters in inputs are letters',
    scenario: {
      sides: {
        shared: { [`${shell}/main.tf`]: region + gateway('old') },
        head: { [`${shell}/new.tf`]: gateway('new'), [`${shell}/x.tfvars`]: '' },
      },
      inputs: { path: shell, 'var-files': `${shell}/x.tfvars`, variables: `a=${shell}` },
    },
    expect: tellsThirtyTwo,
  },
  {
    name: 'shell metacharacters in the working directory are letters',
    scenario: {
      sides: {
        shared: { [`${shell}/main.tf`]: region + gateway('old') },
        head: { [`${shell}/new.tf`]: gateway('new') },
      },
      inputs: { 'working-directory': shell },
    },
    expect: tellsThirtyTwo,
  },
  {
    name: 'options in the place of paths are paths',
    scenario: { sides: { ...sides, head: { '--upload-pack=touch canary.tf': gateway('new') } } },
    expect: tellsThirtyTwo,
  },
  {
    name: 'a resource’s name cannot become markup',
    scenario: { sides: { ...sides, head: { 'new.tf': gateway('new', `  for_each = toset([${quoted}])\n`) } } },
    expect: outcome => {
      assert.equal(outcome.ran.outputs['monthly-delta'], '32.85');
      staysText(bodyOf(outcome));
      staysText(outcome.ran.summary);
    },
  },
  {
    name: 'a file’s name and what is wrong in it cannot become markup',
    scenario: { sides: { ...sides, head: { [legal('@acme <b> <!-- --> x.tf')]: `locals {\n  x = = ${quoted}\n}\n` } } },
    expect: outcome => staysText(bodyOf(outcome)),
  },
  {
    name: 'a file’s name cannot become a command to the runner',
    scenario: { sides: { ...sides, head: { [forged]: 'x = = 1\n' } } },
    expect: outcome => {
      assert.deepEqual(
        outcome.ran.commands.flatMap(({ name, properties }) => (name === 'error' ? [properties['file']] : [])),
        [forged],
      );
    },
  },
  {
    name: 'a resource’s name cannot become an output',
    scenario: {
      sides: {
        ...sides,
        head: { 'new.tf': gateway('new', '  for_each = toset(["\\nverdict<<x\\npassed\\nx\\n"])\n') },
      },
      inputs: { 'fail-above': '1' },
    },
    expect: outcome => {
      assert.equal(outcome.ran.outputs['verdict'], 'failed');
      assert.deepEqual(Object.keys(outcome.ran.outputs).sort(), outputNames());
    },
  },
  {
    name: 'code outside the repository is not read',
    scenario: {
      sides: { ...sides, head: { 'new.tf': `${gateway('new')}module "m" {\n  source = "../../../../etc"\n}\n` } },
      inputs: { path: '../..' },
    },
    expect: outcome => {
      assert.equal(outcome.ran.code, 1);
      assert.match(messages(outcome, 'error'), /Input path/);
    },
  },
];

playAll('the action and hostile text', rows);
