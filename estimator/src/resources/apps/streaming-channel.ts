import { amount, oneOf, resource, unnamed, used } from '../../resource.ts';

const kinds = { STANDARD: 'Standard', BASIC: 'Basic', ADVANCED_SD: undefined, ADVANCED_HD: undefined } as const;
const kindNames = Object.keys(kinds) as (keyof typeof kinds)[]; // its own

export const streamingChannel = resource({
  name: 'Streaming channel',
  terraform: 'aws_ivs_channel',
  cloudformation: 'AWS::IVS::Channel',
  attributes: { kind: oneOf(['type', 'Type'], kindNames, 'STANDARD') },
  usage: {
    monthly_input_hrs: amount('hours a month of video sent in', 20, 200, 730),
    monthly_output_hrs: amount('hours a month of video that viewers watch, all together', 500, 50_000, 5e6),
  },
  lines: ({ kind }, usage) => {
    const name = kinds[kind];
    const input = name === undefined ? unnamed('AmazonIVS') : `AmazonIVS Input-${name}-Hours`;
    return [
      used('Input', usage, 'monthly_input_hrs', 'hour', input),
      // By the place of the viewer and the size of the picture.
      used('Output', usage, 'monthly_output_hrs', 'hour', unnamed('AmazonIVS')),
    ];
  },
});
