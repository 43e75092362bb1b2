import { amount, resource, used } from '../../resource.ts';

export const graphqlApi = resource({
  name: 'GraphQL API',
  terraform: 'aws_appsync_graphql_api',
  cloudformation: 'AWS::AppSync::GraphQLApi',
  attributes: {},
  usage: {
    monthly_operations: amount('queries and mutations a month', 100_000, 10_000_000, 500_000_000),
    monthly_updates: amount('real-time updates a month, each begun 5 KB counted', 0, 1_000_000, 50_000_000),
    monthly_connection_mins: amount('minutes a month that subscribers are connected, all together', 0, 1e7, 5e8),
  },

  lines: (_, usage) => [
    used('Queries and mutations', usage, 'monthly_operations', 'operation', 'AWSAppSync GraphQLInvocation'),
    used('Real-time updates', usage, 'monthly_updates', 'update', 'AWSAppSync GraphQLNotification'),
    used('Real-time connections', usage, 'monthly_connection_mins', 'minute', 'AWSAppSync ConnectionDuration'),
  ],
});
