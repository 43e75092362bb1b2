import { amount, resource, used } from '../../resource.ts';

export const restApi = resource({
  name: 'REST API',
  terraform: 'aws_api_gateway_rest_api',
  cloudformation: 'AWS::ApiGateway::RestApi',
  attributes: {},
  usage: { monthly_requests: amount('requests a month', 100_000, 10_000_000, 500_000_000) },
  lines: (_, usage) => [used('Requests', usage, 'monthly_requests', 'request', 'AmazonApiGateway ApiGatewayRequest')],
});
