/** YAML 1.1's words, for that is what CloudFormation reads: an unquoted `yes` is true there. */
const words = new Map<string, boolean | null>([
  ...['true', 'True', 'TRUE', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'].map(word => [word, true] as const),
  ...['false', 'False', 'FALSE', 'no', 'No', 'NO', 'off', 'Off', 'OFF'].map(word => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map(word => [word, null] as const),
]);

/** What an unquoted scalar means. Dates stay text. */
export function plainValue(text: string): null | boolean | number | string {
  const word = words.get(text);
  return word === undefined ? numberOrText(text) : word;
}

/** A number whose digits would not come back stays as written: account 012345678901, version 5.10, 1e3. */
export function numberOrText(text: string): number | string {
  if (!/^-?[\d.]/.test(text)) return text;
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : text;
}
