import { defaults, estimateAt, Memo, type Options } from '@costlens/estimator';
import { memoryTree } from '@costlens/estimator/sources';
import type { PriceBook } from '@costlens/pricing-cache';

const strokes = 60;

type Edit = { readonly name: string; readonly make: (text: string, stroke: number) => string };

/** What a person types: one line of one resource, one that moves all lines below it, one that many resources read. */
const edits: readonly Edit[] = [
  { name: 'in one resource', make: (text, stroke) => text.replace('size = 20', `size = ${20 + stroke}`) },
  {
    name: 'a new line near the top',
    make: (text, stroke) => text.replace('\nlocals', `${'\n'.repeat(stroke)}\nlocals`),
  },
  { name: 'in a local that 250 read', make: (text, stroke) => text.replace('size = 100', `size = ${100 + stroke}`) },
];

/** From a changed text to an estimate: with what is kept from stroke to stroke, and all anew. */
export async function benchKeystrokes(text: string, book: PriceBook): Promise<readonly string[]> {
  const kept = { ...defaults, syntax: new Map(), memo: new Memo() };
  const lines: string[] = [];
  for (const { name, make } of edits) {
    const texts = Array.from({ length: strokes }, (_, stroke) => make(text, stroke + 1));
    const [after, anew] = [await medianOf(texts, kept, book), await medianOf(texts, defaults, book)];
    lines.push(`a keystroke among 1,000 resources, ${name}: ${after.toFixed(1)} ms (all anew: ${anew.toFixed(1)} ms)`);
  }
  return lines;
}

/** The first third warms up. */
async function medianOf(texts: readonly string[], options: Options, book: PriceBook): Promise<number> {
  const times: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    await estimateAt(memoryTree({ 'main.tf': text }), '', options, book);
    times.push(performance.now() - start);
  }
  const warm = times.slice(texts.length / 3).sort((a, b) => a - b);
  return warm[warm.length >> 1] ?? NaN;
}
