import { escapeXml } from '../escape-xml.ts';

/** Text that is markup already. Everything else is escaped on its way in. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = Markup | string | number | undefined | readonly Value[];

/** Markup with values in it: what is not markup itself cannot become any. */
export const html = (literals: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(literals.map((literal, index) => folded(literal) + textOf(values[index])).join(''));

/** The indentation of this program's own text is of no use on the page. */
const folded = (literal: string): string => literal.replace(/\n\s*/g, '\n');

function textOf(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string') return escapeXml(value);
  return typeof value === 'number' ? String(value) : value.map(textOf).join('');
}
