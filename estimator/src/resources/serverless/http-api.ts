import { amount, metered, oneOf, resource, used } from '../../resource.ts';
import { pieces } from './chunks.ts';

export const httpApi = resource({
  name: 'HTTP API',
  terraform: 'aws_apigatewayv2_api',
  cloudformation: 'AWS::ApiGatewayV2::Api',
  attributes: { protocol: oneOf(['protocol_type', 'ProtocolType'], ['HTTP', 'WEBSOCKET'], 'HTTP') },
  usage: {
    monthly_requests: amount('requests a month, of an HTTP API', 100_000, 10_000_000, 500_000_000),
    request_size_kb: amount('KB of a request; each begun 512 KB count as one, if it has more'),
    monthly_messages: amount('messages a month, of a WebSocket API', 100_000, 10_000_000, 500_000_000),
    message_size_kb: amount('KB of a message; each begun 32 KB count as one, if it has more'),
    monthly_connection_mins: amount('minutes a month that clients are connected, all together', 1e5, 1e7, 5e8),
  },

  lines: ({ protocol }, usage) => {
    const { monthly_requests, request_size_kb, monthly_messages, message_size_kb } = usage;
    if (protocol === 'HTTP') {
      const requests = pieces(monthly_requests, request_size_kb, 512);
      return [metered('Requests', requests, 'request', 'AmazonApiGateway ApiGatewayHttpRequest', 'monthly_requests')];
    }
    const messages = pieces(monthly_messages, message_size_kb, 32);
    return [
      metered('Messages', messages, 'message', 'AmazonApiGateway ApiGatewayMessage', 'monthly_messages'),
      used('Connections', usage, 'monthly_connection_mins', 'minute', 'AmazonApiGateway ApiGatewayMinute'),
    ];
  },
});
