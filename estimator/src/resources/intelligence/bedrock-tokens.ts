import { amount, metered, times, unnamed, type Line } from '../../resource.ts';
import { modelOf } from './bedrock-models.ts';

export const tokenUsage = {
  monthly_input_tokens: amount('tokens a month that the model reads', 1e6, 100e6, 5e9),
  monthly_output_tokens: amount('tokens a month that the model writes', 200_000, 20e6, 1e9),
};

type Usage = { readonly [K in keyof typeof tokenUsage]: number | undefined };

/** Billed by the thousand; models of other makers under names that we do not know. */
export function tokenLines(model: string, usage: Usage): readonly Line[] {
  const { id, name, isGlobal } = modelOf(model);
  const keyOf = (direction: string): string =>
    name === undefined
      ? unnamed('AmazonBedrock')
      : `AmazonBedrock ${name}-${direction}-tokens${isGlobal ? '-cross-region-global' : ''}`;
  const line = (word: string, tokens: number | undefined, direction: string, usageKey: string): Line =>
    metered(`${word} (${id})`, times(tokens, 1 / 1000), '1K tokens', keyOf(direction), usageKey);
  return [
    line('Input', usage.monthly_input_tokens, 'input', 'monthly_input_tokens'),
    line('Output', usage.monthly_output_tokens, 'output', 'monthly_output_tokens'),
  ];
}
