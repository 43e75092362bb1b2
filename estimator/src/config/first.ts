import { stringify } from 'yaml';
import type { Project } from '../projects/project.ts';

/** A first `costlens.yml`: the projects that were found, and the rest as comments to choose from. */
export function firstConfig(projects: readonly Project[], region: string | undefined): string {
  return [
    '# What Costlens prices here, and what this team wants held.',
    '# yaml-language-server: $schema=node_modules/@costlens/estimator/schema/config.schema.json',
    'version: 1',
    '',
    ...projectLines(projects, region),
    '',
    ...examples,
    '',
  ].join('\n');
}

function projectLines(projects: readonly Project[], region: string | undefined): readonly string[] {
  if (projects.length === 0)
    return [
      '# Nothing to price was found here yet; projects are looked for at every run.',
      '# projects:',
      '#   - path: infra',
    ];
  const written = stringify({ projects: projects.map(entryOf) }, { lineWidth: 0 }).trimEnd();
  const hint = region === undefined ? ['# A project may have a region of its own: "region: eu-west-1".'] : [];
  return ['# Found by looking. Without this list, projects are looked for at every run.', ...hint, written];
}

const entryOf = ({ name, kind, path, variables = [] }: Project) => {
  const files = variables.flatMap(variable => (variable.kind === 'file' ? [variable.path] : []));
  return {
    path: path === '' ? '.' : path,
    ...(name === path ? {} : { name }),
    ...(kind === 'terraform' ? {} : { kind }),
    ...(files.length === 0 ? {} : { var_files: files }),
  };
};

const examples = `# budgets:
#   - name: the whole
#     total: 5000 # US dollars a month
#     action: warn
#   - name: each team
#     per: tag:team
#     increase: 100
#     increase_percent: 10
#     owner: '@org/finops'
#     message: Ask in the cost channel before you merge.
#
# require_tags:
#   - key: team
#     values: [web, data]
#
# deny:
#   - name: no graphics cards
#     types: [aws_instance, 'AWS::EC2::Instance']
#     where: { instance_type: ['p*', 'g*'] }
#
# exceptions:
#   - rule: no graphics cards
#     address: aws_instance.trainer
#     reason: the model is trained here
#     owner: '@org/research'
#     until: '2027-03-31'
#
# units: # what a month is divided by
#   customers: 1200`.split('\n');
