import assert from 'node:assert/strict';
import { defaults, namedRegion, type Options } from '../../../estimator/src/options.ts';
import { optionsFor, projectOf, type Project } from '../../../estimator/src/projects/project.ts';

const root = projectOf('terraform', 'r');
const told: Project = {
  ...root,
  variables: [{ kind: 'file', path: 'p.tfvars' }],
  workspace: 'prod',
  region: 'eu-west-1',
};
const environment = { TF_WORKSPACE: 'shell', AWS_REGION: 'eu-west-2' };

describe('options of a project', () => {
  const rows: readonly (readonly [
    what: string,
    project: Project,
    given: Partial<Options>,
    workspace: string,
    region: string | undefined,
  ])[] = [
    ['are the usual ones', root, {}, 'default', undefined],
    ['come from the environment', root, { environment }, 'shell', 'eu-west-2'],
    ['are its own before the environment’s', told, { environment }, 'prod', 'eu-west-1'],
    ['are a person’s before its own', told, { environment, workspace: 'x', region: 'us-east-1' }, 'x', 'us-east-1'],
    ['are not an empty word of the environment', root, { environment: { TF_WORKSPACE: '' } }, 'default', undefined],
  ];
  for (const [what, project, given, workspace, region] of rows) {
    it(what, () => {
      const options = optionsFor(project, { ...defaults, ...given });
      assert.deepEqual([options.workspace, namedRegion(options)], [workspace, region]);
    });
  }

  it('have the command line’s variables last, where they win', () => {
    const variables = [{ kind: 'value', name: 'a', text: '1' }] as const;
    assert.deepEqual(
      optionsFor(told, { ...defaults, variables }).variables.map(({ kind }) => kind),
      ['file', 'value'],
    );
  });
});
