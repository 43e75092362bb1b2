const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Terraform follows an earlier Unicode: it does not join a letter to the one before through a mark. */
const apart = /(?<=[\p{M}\u200d])(?=\p{Lo})/u;

// A line break of two characters is one, so that a carriage return is not plain.
const plain = /^[\u0000-\u000c\u000e-\u007f]*$/; // eslint-disable-line no-control-regex -- ASCII

/** What a reader takes for one character each: Terraform counts these. */
export const graphemes = (text: string): readonly string[] =>
  plain.test(text) ? text.split('') : Array.from(letters.segment(text), ({ segment }) => segment.split(apart)).flat();
