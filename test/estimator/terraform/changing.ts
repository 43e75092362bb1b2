import fc from 'fast-check';
import { block, blocks, type Files, instanceType, kind, region, scalar, settings } from './any-root.ts';

/** What people do to a root while they write. */
export type Change =
  | { readonly kind: 'text'; readonly file: number; readonly at: number; readonly cut: number; readonly put: string }
  | { readonly kind: 'word'; readonly file: number; readonly nth: number; readonly put: string }
  | { readonly kind: 'block'; readonly file: number; readonly nth: number; readonly put: string; readonly cut: boolean }
  | { readonly kind: 'settings'; readonly text: string }
  | { readonly kind: 'file'; readonly file: number; readonly text: string | undefined };

const put = fc.constantFrom(
  '',
  '\n',
  '\n\n',
  ' ',
  '"',
  '{',
  '}',
  '#',
  '/*',
  '*/',
  '<<EOT\n',
  '\nEOT\n',
  '1',
  'x',
  '=',
  '${',
  '\r\n',
  '\n}\n',
);
const word = fc.oneof(
  scalar,
  kind,
  instanceType,
  region,
  fc.constantFrom('gp3', 'b', 'x', 'aws_instance', 'count', 'size'),
);
const file = fc.nat(20);

export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), file, at: fc.nat(), cut: fc.nat(3), put }),
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('word' as const), file, nth: fc.nat(), put: word }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('block' as const),
      file,
      nth: fc.nat(),
      put: fc.oneof(fc.constant(''), block),
      cut: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('settings' as const), text: settings }) },
  fc.record({ kind: fc.constant('file' as const), file, text: fc.option(blocks, { nil: undefined }) }),
);

const extra = ['added.tf', 'x_override.tf', 'a.auto.tfvars'];

export function changed(files: Files, change: Change): Files {
  if (change.kind === 'settings') return { ...files, 'settings.tf': change.text };
  const names = change.kind === 'file' ? [...Object.keys(files), ...extra] : Object.keys(files);
  const name = names[change.file % Math.max(1, names.length)] ?? 'main.tf';
  if (change.kind === 'file' && change.text === undefined)
    return Object.fromEntries(Object.entries(files).filter(([other]) => other !== name));
  return { ...files, [name]: edited(files[name] ?? '', change) };
}

function edited(text: string, change: Exclude<Change, { readonly kind: 'settings' }>): string {
  switch (change.kind) {
    case 'file':
      return change.text ?? '';
    case 'text':
      return spliced(text, change.at % (text.length + 1), change.cut, change.put);
    case 'word':
      return withWord(text, change.nth, change.put);
    case 'block':
      return withBlock(text, change.nth, change.cut, change.put);
  }
}

const spliced = (text: string, at: number, cut: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + cut);

function withWord(text: string, nth: number, put: string): string {
  const words = [...text.matchAll(/"[^"\n]*"|[\w.]+/g)];
  const found = words[nth % Math.max(1, words.length)];
  return found ? spliced(text, found.index, found[0].length, put) : put;
}

function withBlock(text: string, nth: number, cut: boolean, put: string): string {
  const starts = [...text.matchAll(/^\w+.*\{/gm)].map(({ index }) => index);
  const at = nth % (starts.length + 1);
  const [from, to] = [starts[at] ?? text.length, starts[at + 1] ?? text.length];
  return spliced(text, from, cut ? to - from : 0, put);
}
