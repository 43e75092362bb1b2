/** What a registry publishes, and what Terraform 1.11 took of it for each constraint; see real.test.ts. */
export const published = ['1.0.0', '1.2.0', '1.2.9', '1.10.0', '2.0.0', '2.1.0-beta.1', 'v3.0.0', 'nonsense'];

export const choices: Readonly<Record<string, string | undefined>> = {
  '': '3.0.0',
  '1.2.0': '1.2.0',
  'v1.2.0': '1.2.0',
  '1.2': '1.2.0',
  '= 1.2.9': '1.2.9',
  '~> 1.2': '1.10.0',
  '~> 1.2.0': '1.2.9',
  '~> 1': '3.0.0',
  '> 1.0, < 2': '1.10.0',
  '>=1.2,<=1.2.9,!=1.2.9': '1.2.0',
  '!= 3.0.0': '2.0.0',
  '2.1.0-beta.1': '2.1.0-beta.1',
  '>= 2.1.0-beta.1': '3.0.0',
  '~> 2.1.0-beta.1': undefined,
  '= 2.1.0-beta.1, > 1': undefined,
  '= 1.2.0-beta': undefined,
  '9': undefined,
};
