import assert from 'node:assert/strict';
import { rootTemplates } from '../../../../estimator/src/cloudformation/index.ts';
import type { SourceTree } from '../../../../estimator/src/model.ts';
import { defaults } from '../../../../estimator/src/options.ts';
import { projectOf } from '../../../../estimator/src/projects/project.ts';
import { stacksIn } from '../../../../estimator/src/projects/stacks.ts';
import { brief, values } from '../template.ts';

type Files = Readonly<Record<string, string>>;
const treeOf = (files: Files): SourceTree => ({ read: path => files[path], list: () => [] });

const exporting = (value: string, more = ''): string =>
  `Resources: {V: {Type: T::V${more}}}\nOutputs: {O: {Value: ${value}, Export: {Name: shared}}}\n`;
const importing = (name: string): string => `Resources: {R: {Type: T::R, Properties: {X: !ImportValue ${name}}}}\n`;

/** The one value of the template `in.yaml`, and all problems, when those files are one run. */
function imported(files: Files): { readonly value: unknown; readonly problems: readonly string[] } {
  const projects = Object.keys(files).map(path => projectOf('cloudformation', path));
  const stacks = stacksIn(treeOf(files), projects, { ...defaults, region: 'us-east-1' });
  const evaluated = projects.map(stacks.of);
  const importer = evaluated[projects.findIndex(({ path }) => path === 'in.yaml')]?.instances[0];
  assert.ok(importer);
  const value = values(importer)['X'];
  return { value, problems: evaluated.flatMap(({ problems }) => brief(problems)) };
}

describe('what one stack of a run exports', () => {
  const later = { unknown: 'the export "shared" of another stack is known at deployment', of: [] };
  const nested = 'Resources: {N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: t.txt}}}\n';
  const table: readonly (readonly [string, Files, unknown])[] = [
    ['is imported by another', { 'in.yaml': importing('shared'), 'out.yaml': exporting('7') }, 7],
    ['is imported in whatever order', { 'a.yaml': exporting('[a, b]'), 'in.yaml': importing('shared') }, ['a', 'b']],
    [
      'may be under another name',
      { 'in.yaml': importing('other'), 'out.yaml': exporting('7') },
      { unknown: later.unknown.replace('shared', 'other'), of: [] },
    ],
    [
      'is no neighbour',
      { 'in.yaml': importing('shared'), 'out.yaml': exporting('!Ref V') },
      { unknown: 'known after deployment', of: [] },
    ],
    [
      'is the same in two stacks',
      { 'in.yaml': importing('shared'), 'a.yaml': exporting('7'), 'b.yaml': exporting('7') },
      7,
    ],
    [
      'differs in two stacks',
      { 'in.yaml': importing('shared'), 'a.yaml': exporting('7'), 'b.yaml': exporting('8') },
      { unknown: '"shared" is exported by several stacks, with different values', of: [] },
    ],
    ['may come from a stack in it', { 'in.yaml': importing('shared'), 'out.yaml': nested, 't.txt': exporting('9') }, 9],
  ];
  for (const [what, files, value] of table) {
    it(what, () => assert.deepEqual(imported(files).value, value));
  }

  it('may need itself by way of another', () => {
    const back = (name: string, value: string): string =>
      `Resources: {R: {Type: T::R, Properties: {X: !ImportValue ${value}}}}\nOutputs: {O: {Value: !ImportValue ${value}, Export: {Name: ${name}}}}\n`;
    const { value, problems } = imported({ 'in.yaml': back('a', 'b'), 'out.yaml': back('b', 'a') });
    assert.match(JSON.stringify(value), /needs itself, by way of other stacks/);
    assert.ok(problems.includes('cycle:2'));
  });

  it('may be asked for to know a stack within the one that exports', () => {
    const outer = `Resources:
  N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: t.txt, Parameters: {P: !ImportValue shared}}}
`;
    const inner = 'Parameters: {P: {Type: String}}\nResources: {V: {Type: T::V, Properties: {X: !Ref P}}}\n';
    assert.equal(imported({ 'in.yaml': outer, 'out.yaml': exporting('7'), 't.txt': inner }).value, '7');
  });
});

describe('the templates that are stacks of their own', () => {
  const taking = (...paths: readonly string[]): string =>
    `Resources:\n${paths.map((path, index) => `  S${index}: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ${path}}}\n`).join('')}`;
  const table: readonly (readonly [string, Files, readonly string[]])[] = [
    [
      'are not those that others take',
      { 'a.yaml': taking('b.yaml'), 'b.yaml': taking('c.yaml'), 'c.yaml': 'Resources: {}' },
      ['a.yaml'],
    ],
    [
      'are found from where they are taken',
      { 'x/a.yaml': taking('../b.yaml'), 'b.yaml': 'Resources: {}' },
      ['x/a.yaml'],
    ],
    ['are there when they take themselves', { 'a.yaml': taking('a.yaml') }, ['a.yaml']],
    ['are one of those that take each other', { 'a.yaml': taking('b.yaml'), 'b.yaml': taking('a.yaml') }, ['a.yaml']],
    [
      'are there when what they take is not',
      { 'a.yaml': taking('../../b.yaml', 'none.yaml', 'https://x/b.yaml'), 'b.yaml': 'Resources: {}' },
      ['a.yaml', 'b.yaml'],
    ],
  ];
  for (const [what, files, expected] of table) {
    it(what, () => assert.deepEqual(rootTemplates(treeOf(files), Object.keys(files)), expected));
  }
});
