import assert from 'node:assert/strict';
import { type Inputs, readInputs } from '../../action/src/inputs.ts';

const defaults = { 'github-token': 'token', path: '.', 'working-directory': '.', comment: 'always' };
const read = (given: Readonly<Record<string, string>>) => {
  const all: Readonly<Record<string, string>> = { ...defaults, ...given };
  return readInputs(name => all[name] ?? '');
};

type Understood = {
  readonly name: string;
  readonly given: Readonly<Record<string, string>>;
  readonly inputs: Partial<Inputs>;
};

const understood: readonly Understood[] = [
  {
    name: 'nothing but defaults',
    given: {},
    inputs: {
      token: 'token',
      paths: ['.'],
      workingDirectory: '.',
      region: undefined,
      usageFile: undefined,
      variables: [],
      failAboveUsd: undefined,
      comment: 'always',
      commentAuthor: undefined,
      reports: [],
      by: [],
      months: undefined,
      freeTier: undefined,
      usageSize: undefined,
      usageProfile: undefined,
      workspace: undefined,
      tofu: false,
    },
  },
  { name: 'several paths, cleaned, each once', given: { path: './a/\n\n b//c \na' }, inputs: { paths: ['a', 'b/c'] } },
  { name: 'no path at all', given: { path: ' ' }, inputs: { paths: ['.'] } },
  {
    name: 'a path with spaces and metacharacters',
    given: { path: 'a $(touch x); `b`' },
    inputs: { paths: ['a $(touch x); `b`'] },
  },
  { name: 'a limit of nothing', given: { 'fail-above': '0' }, inputs: { failAboveUsd: 0 } },
  { name: 'a limit in cents', given: { 'fail-above': '49.5' }, inputs: { failAboveUsd: 49.5 } },
  { name: 'a region', given: { region: 'us-gov-west-1' }, inputs: { region: 'us-gov-west-1' } },
  { name: 'a comment mode', given: { comment: 'on-change' }, inputs: { comment: 'on-change' } },
  { name: 'an app’s login', given: { 'comment-author': 'my-app[bot]' }, inputs: { commentAuthor: 'my-app[bot]' } },
  {
    name: 'reports by their form or their ending, on lines and between commas',
    given: { reports: 'sarif=costlens.sarif, ./out//page.html\ntable=a=b.txt' },
    inputs: {
      reports: [
        { format: 'sarif', file: 'costlens.sarif' },
        { format: 'html', file: 'out/page.html' },
        { format: 'table', file: 'a=b.txt' },
      ],
    },
  },
  {
    name: 'what prices depend on',
    given: {
      months: '12',
      'free-tier': 'always',
      usage: 'small',
      'usage-profile': 'peak',
      workspace: 'w',
      tofu: 'true',
    },
    inputs: {
      months: 12,
      freeTier: 'always',
      usageSize: 'small',
      usageProfile: 'peak',
      workspace: 'w',
      tofu: true,
    },
  },
  {
    name: 'what the cost is told by',
    given: { by: 'tag:team, service' },
    inputs: { by: [{ kind: 'tag', key: 'team' }, { kind: 'service' }] },
  },
  {
    name: 'variables, which come after files and keep what follows the first equals sign',
    given: { variables: 'a=b=c\n d = 1\ne=', 'var-files': './prod.tfvars' },
    inputs: {
      variables: [
        { kind: 'file', path: 'prod.tfvars' },
        { kind: 'value', name: 'a', text: 'b=c' },
        { kind: 'value', name: 'd', text: ' 1' },
        { kind: 'value', name: 'e', text: '' },
      ],
    },
  },
];

const refused: readonly (readonly [input: string, text: string])[] = [
  ['github-token', ''],
  ['path', '../elsewhere'],
  ['path', 'a/../../b'],
  ['path', '/etc'],
  ['path', 'a\\..\\b'],
  ['working-directory', '..'],
  ['usage-file', '../usage.yml'],
  ['var-files', 'ok.tfvars\n/etc/passwd'],
  ['region', 'Ireland'],
  ['region', 'eu-west-1; rm'],
  ['variables', 'name'],
  ['variables', '=value'],
  ['fail-above', 'ten'],
  ['fail-above', '-1'],
  ['fail-above', '1e9'],
  ['fail-above', '0x10'],
  ['fail-above', 'Infinity'],
  ['fail-above', '1,000'],
  ['comment', 'sometimes'],
  ['comment-author', 'a b'],
  ['reports', 'html=../page.html'],
  ['reports', 'html=/tmp/page.html'],
  ['reports', 'html=a\\page.html'],
  ['reports', 'html='],
  ['reports', 'html=.'],
  ['reports', 'html=out/'],
  ['reports', 'page.pdf'],
  ['reports', 'pdf=page'],
  ['reports', 'html=a.html, sarif=./a.html'],
  ['by', 'team'],
  ['months', '0'],
  ['months', '1.5'],
  ['free-tier', 'some'],
  ['usage', 'huge'],
  ['tofu', 'yes'],
];

describe('inputs', () => {
  for (const { name, given, inputs } of understood) {
    it(`reads ${name}`, () => {
      const { inputs: found } = read(given);
      assert.ok(found);
      assert.deepEqual({ ...found, ...inputs }, found);
    });
  }

  for (const [input, text] of refused) {
    it(`refuses ${input}: ${JSON.stringify(text)}`, () => {
      const found = read({ [input]: text });
      assert.ok(!found.inputs);
      assert.equal(found.problems.length, 1);
      assert.ok(found.problems[0]?.startsWith(`Input ${input}`));
    });
  }

  it('names everything that is wrong at once', () => {
    const found = read({ 'github-token': '', 'fail-above': 'x', comment: 'y' });
    assert.equal(!found.inputs && found.problems.length, 3);
  });
});
