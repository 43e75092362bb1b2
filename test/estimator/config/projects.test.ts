import assert from 'node:assert/strict';
import { configOfBase, parameterText, parseConfig, variableText } from '../../../estimator/src/config/index.ts';

const wrong = (text: string): readonly string[] =>
  parseConfig('costlens.yml', text).problems.map(
    ({ at, message }) => `${String((at?.range.start.line ?? -1) + 1)}: ${message}`,
  );

describe('projects in costlens.yml', () => {
  const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
    [
      'projects:\n  - pth: a\n',
      '2: "pth" means nothing in "projects[0]"; did you mean "path"?',
      '2: "projects[0]" needs a path',
    ],
    ['projects:\n  - path: ../a\n', '2: "../a" must be a path inside the repository, with forward slashes'],
    [
      'projects:\n  - path: a\n    var_files: [b, ../c]\n',
      '3: "../c" must be a path inside the repository, with forward slashes',
    ],
    [
      'projects:\n  - path: a\n  - path: b\n    name: a\n',
      '3: two projects are called "a"; give each a "name" of its own',
    ],
    [
      'projects:\n  - path: a\n    kind: terrafrom\n',
      '3: "kind" must be one of terraform, cloudformation, plan, cdk, change-set; did you mean "terraform"?',
    ],
    ['projects:\n  - path: a\n    region: Ireland\n', '3: "region" must be an AWS region like eu-west-1'],
    ['ignore: legacy\n', '1: "ignore" must be a list'],
  ];
  for (const [text, ...expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(wrong(text), expected));

  it('start at the folder of the file', () => {
    const { value } = parseConfig(
      'infra/costlens.yml',
      'projects: [{ path: web, var_files: [../shared.tfvars], usage_file: ./u.yml }]\nignore: [old]\n',
    );
    const [project] = value.projects ?? [];
    assert.deepEqual(
      [project?.root.path, project?.varFiles[0]?.path, project?.usageFile?.path, value.ignore],
      ['infra/web', 'shared.tfvars', 'infra/u.yml', ['infra/old']],
    );
  });

  it('have variables as the command line and parameters have them', () => {
    const text =
      'projects: [{ path: a, variables: { n: 012345678901, t: yes it is, b: true, l: [a, 1], m: { k: null } } }]\n';
    const variables = [...(parseConfig('costlens.yml', text).value.projects?.[0]?.variables.values() ?? [])];
    assert.deepEqual(variables.map(variableText), ['012345678901', 'yes it is', 'true', '["a",1]', '{"k":null}']);
    assert.deepEqual(variables.map(parameterText), ['012345678901', 'yes it is', 'true', 'a,1', '{"k":null}']);
  });

  it('never throw, and end', () => {
    const bomb = [
      'a: &a0 [1]',
      ...Array.from({ length: 30 }, (_, n) => `b${String(n)}: &a${String(n + 1)} [*a${String(n)}, *a${String(n)}]`),
    ];
    const variables = `projects:\n  - path: a\n    variables:\n${bomb.map(line => `      ${line}\n`).join('')}`;
    assert(wrong(variables).some(message => message.endsWith('is too large')));
    for (const text of [
      'projects: &a [*a]',
      'projects: [{ path: a, variables: &v { x: *v } }]',
      'projects: [{ path: [a] }, 3, null]',
    ])
      assert.doesNotThrow(() => parseConfig('costlens.yml', text));
  });
});

describe('costlens.yml of two sides', () => {
  const config = (text: string) => parseConfig('costlens.yml', text);
  const listing = (path: string, discount: number) =>
    config(`prices: { discount: ${String(discount)} }\nprojects: [{ path: ${path} }]\n`);
  const table = [
    { name: 'each has its own list, and the newer prices', head: listing('a', 5), base: listing('b', 1), is: ['b', 5] },
    { name: 'a new list holds for both', head: listing('a', 5), base: config('prices: { discount: 1 }'), is: ['a', 5] },
    { name: 'a new file holds for both', head: listing('a', 5), base: undefined, is: ['a', 5] },
    { name: 'a list that is gone holds for none', head: config(''), base: listing('b', 1), is: [undefined, undefined] },
    { name: 'a file that is gone holds for none', head: undefined, base: listing('b', 1), is: [undefined, undefined] },
  ];
  for (const { name, head, base, is } of table) {
    it(name, () => {
      const found = configOfBase(head, base)?.value;
      assert.deepEqual([found?.projects?.[0]?.root.path, found?.prices.discount], is);
    });
  }
});
