/** SGR codes: what every terminal since the VT100 draws. */
const codes = {
  plain: '',
  bold: '1',
  dim: '2',
  red: '31',
  green: '32',
  yellow: '33',
  cyan: '36',
  alarm: '1;31',
} as const;

export type Style = keyof typeof codes;
export type Paint = (style: Style, text: string) => string;

export const painter =
  (color: boolean): Paint =>
  (style, text) =>
    color && style !== 'plain' && text !== '' ? `\u001B[${codes[style]}m${text}\u001B[0m` : text;
