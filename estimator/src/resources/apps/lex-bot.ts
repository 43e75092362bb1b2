import { amount, resource, used } from '../../resource.ts';

export const lexBot = resource({
  name: 'Lex bot',
  terraform: ['aws_lex_bot', 'aws_lexv2models_bot'],
  cloudformation: 'AWS::Lex::Bot',
  attributes: {},
  usage: {
    monthly_text_requests: amount('requests in writing a month', 5000, 200_000, 5e6),
    monthly_speech_requests: amount('spoken requests a month', 1000, 50_000, 1e6),
  },
  lines: (_, usage) => [
    used('Text requests', usage, 'monthly_text_requests', 'request', 'AmazonLex Text-Requests'),
    used('Speech requests', usage, 'monthly_speech_requests', 'request', 'AmazonLex Speech-Requests'),
  ],
});
