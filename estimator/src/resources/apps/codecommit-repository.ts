import { amount, resource, used } from '../../resource.ts';

export const codecommitRepository = resource({
  name: 'CodeCommit repository',
  terraform: 'aws_codecommit_repository',
  cloudformation: 'AWS::CodeCommit::Repository',
  attributes: {},
  usage: { active_users: amount('users who work with it in a month and with no other repository', 3, 10, 50) },
  lines: (_, usage) => [used('Active users', usage, 'active_users', 'user', 'AWSCodeCommit User-Month')],
});
