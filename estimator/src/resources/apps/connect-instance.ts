import { amount, resource, used } from '../../resource.ts';

export const connectInstance = resource({
  name: 'Connect instance',
  terraform: 'aws_connect_instance',
  cloudformation: 'AWS::Connect::Instance',
  attributes: {},
  usage: {
    monthly_voice_minutes: amount('minutes of calls a month', 2000, 100_000, 5e6),
    monthly_chat_messages: amount('messages of chats a month', 1000, 100_000, 5e6),
    monthly_tasks: amount('tasks a month', 100, 5000, 200_000),
  },
  // The telephone company bills numbers and lines besides.
  lines: (_, usage) => [
    used('Voice', usage, 'monthly_voice_minutes', 'minute', 'AmazonConnect end-customer-mins'),
    used('Chat', usage, 'monthly_chat_messages', 'message', 'AmazonConnect chat-message'),
    used('Tasks', usage, 'monthly_tasks', 'task', 'AmazonConnect tasks'),
  ],
});
