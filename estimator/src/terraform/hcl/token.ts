const code = (character: string): number => character.charCodeAt(0);

/** Plain numbers: were they literal types, a comparison would narrow a scanner's field for good. */
const numbers = <K extends string>(table: Readonly<Record<K, number>>): Readonly<Record<K, number>> => table;

/** What a token is: a character of its own stands for itself by its code, the rest have numbers no such character has. */
export const token = numbers({
  end: 0,
  name: 1,
  number: 2,
  heredoc: 3,
  /** A character the language has no use for. */
  stray: 4,
  /** The item being read cannot be understood: no rule accepts this, so every rule ends. */
  broken: 5,
  newline: code('\n'),
  quote: code('"'),
  openBrace: code('{'),
  closeBrace: code('}'),
  openBracket: code('['),
  closeBracket: code(']'),
  openParen: code('('),
  closeParen: code(')'),
  dot: code('.'),
  comma: code(','),
  colon: code(':'),
  question: code('?'),
  equals: code('='),
  bang: code('!'),
  minus: code('-'),
  plus: code('+'),
  star: code('*'),
  slash: code('/'),
  percent: code('%'),
  less: code('<'),
  greater: code('>'),
  equal: 128,
  notEqual: 129,
  lessOrEqual: 130,
  greaterOrEqual: 131,
  and: 132,
  or: 133,
  arrow: 134,
  doubleColon: 135,
  ellipsis: 136,
  /** `~}` */
  trimEnd: 137,
});
