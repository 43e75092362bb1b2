import {
  dimensionForms,
  dimensionOf,
  formatNames,
  freeTiers,
  isMonths,
  mostMonths,
  outputOf,
  usageSizes,
} from '@costlens/estimator';

export type CommentMode = (typeof commentModes)[number];
export const commentModes = ['always', 'on-change', 'never'] as const;

export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

/** Short things may stand on one line, with commas between them. */
export const piecesOf = (text: string): readonly string[] => linesOf(text.replaceAll(',', '\n'));

/** What is wrong with the inputs, all of it at once. */
export const complaints = (given: (name: string) => string): string[] =>
  checks.flatMap(({ name, isFine, expected, pieces = linesOf }) =>
    pieces(given(name))
      .filter((piece, index, all) => !isFine(piece, all.slice(0, index)))
      .map(piece => `Input ${name}: "${piece}" is not ${expected}.`),
  );

type Check = {
  readonly name: string;
  readonly isFine: (piece: string, before: readonly string[]) => boolean;
  readonly expected: string;
  readonly pieces?: typeof linesOf;
};

/** `./a//b/` is `a/b`; the folder itself is `.`. */
export const normalised = (path: string): string =>
  path
    .split('/')
    .filter(step => step !== '' && step !== '.')
    .join('/') || '.';

const isInside = (path: string): boolean =>
  !path.startsWith('/') && !path.includes('\\') && !path.includes('\0') && !path.split('/').includes('..');

const matches = (pattern: RegExp) => (text: string) => pattern.test(text);

const oneOf = (words: readonly string[]): Pick<Check, 'isFine' | 'expected'> => ({
  isFine: piece => words.includes(piece),
  expected: words.join(', '),
});

/** A file that no earlier report goes to. */
function isReport(piece: string, before: readonly string[]): boolean {
  const output = outputOf(piece);
  if (!output || !isInside(output.file) || normalised(output.file) === '.' || output.file.endsWith('/')) return false;
  const taken = before.map(each => normalised(outputOf(each)?.file ?? ''));
  return !taken.includes(normalised(output.file));
}

const inside = 'a path inside the repository, with forward slashes';

const checks: readonly Check[] = [
  { name: 'path', isFine: isInside, expected: inside },
  { name: 'working-directory', isFine: isInside, expected: inside },
  { name: 'usage-file', isFine: isInside, expected: inside },
  { name: 'var-files', isFine: isInside, expected: inside },
  { name: 'region', isFine: matches(/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/), expected: 'an AWS region such as eu-west-1' },
  { name: 'variables', isFine: matches(/^[^=\s][^=]*=/), expected: 'name=value' },
  { name: 'fetch-modules', isFine: matches(/^(true|false)$/), expected: 'true or false' },
  {
    name: 'fail-above',
    isFine: matches(/^\d{1,12}(\.\d+)?$/),
    expected: 'an amount in US dollars such as 100 or 49.50',
  },
  { name: 'comment', ...oneOf(commentModes) },
  { name: 'free-tier', ...oneOf(freeTiers) },
  { name: 'usage', ...oneOf(usageSizes) },
  { name: 'tofu', isFine: matches(/^(true|false)$/), expected: 'true or false' },
  { name: 'months', isFine: piece => isMonths(Number(piece)), expected: `a whole number from 1 to ${mostMonths}` },
  {
    name: 'by',
    isFine: piece => dimensionOf(piece) !== undefined,
    expected: `one of ${dimensionForms.join(', ')}`,
    pieces: piecesOf,
  },
  {
    name: 'reports',
    isFine: isReport,
    expected: `FORMAT=FILE, a file of its own inside the working directory; there are ${formatNames.join(', ')}`,
    pieces: piecesOf,
  },
  { name: 'comment-author', isFine: matches(/^[A-Za-z0-9][A-Za-z0-9_-]*(\[bot\])?$/), expected: 'a GitHub login' },
];
