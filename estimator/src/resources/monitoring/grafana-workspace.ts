import { amount, resource, used } from '../../resource.ts';

export const grafanaWorkspace = resource({
  name: 'Grafana workspace',
  terraform: 'aws_grafana_workspace',
  cloudformation: 'AWS::Grafana::Workspace',
  attributes: {},
  usage: {
    editors_administrator_licenses: amount('administrators and editors who sign in during a month', 2, 10, 50),
    viewer_licenses: amount('viewers who sign in during a month', 3, 30, 500),
    enterprise_plugins_users: amount('users of Enterprise plugins in a month'),
  },
  lines: (_, usage) => [
    used('Editors', usage, 'editors_administrator_licenses', 'user', 'AmazonGrafana Grafana:EditorUser'),
    used('Viewers', usage, 'viewer_licenses', 'user', 'AmazonGrafana Grafana:ViewerUser'),
    usage.enterprise_plugins_users !== undefined &&
      used(
        'Enterprise plugins',
        usage,
        'enterprise_plugins_users',
        'user',
        'AmazonGrafana Grafana:EnterprisePluginsUser',
      ),
  ],
});
