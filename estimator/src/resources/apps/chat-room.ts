import { amount, resource, used } from '../../resource.ts';

export const chatRoom = resource({
  name: 'Chat room',
  terraform: 'aws_ivschat_room',
  cloudformation: 'AWS::IVSChat::Room',
  attributes: {},
  usage: {
    monthly_messages_sent: amount('messages a month sent to it', 10_000, 1e6, 50e6),
    monthly_messages_delivered: amount('messages a month delivered to all that listen', 200_000, 100e6, 10e9),
  },
  lines: (_, usage) => [
    used('Messages sent', usage, 'monthly_messages_sent', 'message', 'AmazonIVSChat Messaging-Requests'),
    used('Messages delivered', usage, 'monthly_messages_delivered', 'message', 'AmazonIVSChat Messaging-Deliveries'),
  ],
});
