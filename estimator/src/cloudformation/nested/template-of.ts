import { type Data, type Source, type Span, Unknown } from '../../model.ts';
import { readSyntax } from '../syntax/read.ts';
import { entry, type Node, type Syntax } from '../syntax/tree.ts';
import { readTemplate, type Template } from '../template.ts';
import type { Declared } from '../instance.ts';
import type { Estate } from './estate.ts';
import { locate, type Refusal } from './location.ts';
import type { Stack } from './stack.ts';

/** The template of a stack within another. */
export type Found = {
  readonly template: Template;
  readonly file: string;
  /** Written as text within the template around it. */
  readonly isInline: boolean;
};

/** Stacks lie in each other no deeper than that. */
const deepest = 20;

type Sought = Found | { readonly refused: Refusal };

export function templateOf(
  declared: Declared,
  get: (name: string) => Data | undefined,
  parent: Stack,
  estate: Estate,
): Sought {
  const { key, value } = declared.resource;
  const written = property(value, 'TemplateURL');
  const [file = ''] = parent.input.files.slice(-1);
  if (parent.input.files.length >= deepest)
    return { refused: { severity: 'error', code: 'limit', message: tooDeep, at: key } };
  if (written === undefined) return inline(get('TemplateBody'), property(value, 'TemplateBody') ?? key, parent);
  const place = locate({ resource: value, written, value: get('TemplateURL'), file }, estate);
  return 'refused' in place ? place : unlessAround(place.file, written, parent, estate);
}

function unlessAround(file: string, at: Span, { input }: Stack, { templateAt }: Estate): Sought {
  const template = templateAt(file);
  if (template && !input.files.includes(file)) return { template, file, isInline: false };
  return { refused: { severity: 'error', code: 'cycle', message: `the template ${file} takes itself`, at } };
}

const property = (resource: Node, name: string): Node | undefined =>
  entry(entry(resource, 'Properties')?.value, name)?.value;

const tooDeep = `stacks lie more than ${deepest} deep in each other; this one is not read`;

/** Everything in it has the place of the text it is in. */
function inline(body: Data | undefined, at: Span, { input, scope }: Stack): Sought {
  if (body instanceof Unknown)
    return {
      refused: {
        severity: 'warning',
        code: 'not-supported',
        message: `its template is not known (${body.reason})`,
        at,
      },
    };
  if (typeof body !== 'string')
    return { refused: { severity: 'error', code: 'value', message: 'it names no template', at } };
  const file = input.files.at(-1) ?? '';
  const place = scope.template.syntax.source.at(at);
  return templateAtPlace(readSyntax(file, body), file, place);
}

/** A text that is a value of another: it has one place, and its faults tell the line within it. */
export function templateAtPlace(syntax: Syntax, file: string, place: Source): Found {
  const source = { path: file, text: syntax.source.text, at: () => place };
  const problems = syntax.problems.map(problem => {
    const line = (problem.at?.range.start.line ?? 0) + 1;
    return { ...problem, message: `line ${line} of the template: ${problem.message}`, at: place };
  });
  return { template: readTemplate({ ...syntax, source, problems }), file, isInline: true };
}
