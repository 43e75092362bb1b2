import { Composer, type CST, type Document, type ParsedNode, Parser } from 'yaml';
import type { Problem, Span } from '../../model.ts';
import { TextFile } from '../../text.ts';
import { convert } from './convert.ts';
import { readQuickly } from './quick/index.ts';
import { findUnclosed, withGap } from './repair.ts';
import { customTags } from './tags.ts';
import type { Fault, Node, Syntax } from './tree.ts';

/** CloudFormation takes a million bytes; beyond a few times that, nobody means a template. */
const longest = 5_000_000;
/** One slip can make every line after it wrong: the first faults say it all. */
const mostFaults = 20;
const mostRepairs = 5;
/** Two are too many; some may be empty. */
const mostDocuments = 20;

/** Reads YAML or JSON. Text that is broken costs the broken part, and a located problem. */
export function readSyntax(file: string, text: string): Syntax {
  const source = new TextFile(file, text);
  const faults: Fault[] = [];
  if (text.length > longest) faults.push(tooLong);
  const root = text.length > longest ? undefined : readRoot(text, faults);
  const problems = faults
    .slice(0, mostFaults)
    .map((fault): Problem => ({ severity: 'error', code: fault.code, message: fault.message, at: source.at(fault) }));
  return { source, root, problems };
}

const tooLong: Fault = {
  start: 0,
  end: 0,
  code: 'limit',
  message: `the file is longer than ${longest} characters; it is not read`,
};

const readRoot = (text: string, faults: Fault[]): Node | undefined => readQuickly(text) ?? readThoroughly(text, faults);

/** With the whole language, and faults. */
export function readThoroughly(text: string, faults: Fault[]): Node | undefined {
  const [first, ...others] = documentsOf(text, faults);
  const second = others.find(({ contents }) => contents !== null && !isBlank(contents));
  if (second) {
    faults.unshift({
      ...emptyAt(second.range[0]),
      code: 'syntax',
      message: 'a template is one YAML document; here a second one begins',
    });
    return undefined;
  }
  for (const error of first?.errors.slice(0, mostFaults) ?? []) faults.push(faultOf(error));
  return first?.contents
    ? convert(first.contents, text, fault => {
        faults.push(fault);
      })
    : undefined;
}

const emptyAt = (offset: number): Span => ({ start: offset, end: offset });

const isBlank = (node: ParsedNode): boolean => 'value' in node && node.value === '';

/** What is opened and not closed swallows all that follows, so it is taken out, line by line, and the rest read again. */
function documentsOf(written: string, faults: Fault[]): readonly Document.Parsed[] {
  let text = written;
  for (let repairs = 0; ; repairs++) {
    const { tokens, documents } = compose(text, faults);
    const isBroken = documents.some(({ errors }) => errors.length > 0);
    const unclosed = isBroken && repairs < mostRepairs ? findUnclosed(tokens, text) : undefined;
    if (unclosed === undefined) return documents;
    faults.push({
      ...emptyAt(unclosed.start),
      code: 'syntax',
      message: `${written.charAt(unclosed.start)} is never closed`,
    });
    text = withGap(text, unclosed);
  }
}

type Composed = { readonly tokens: readonly CST.Token[]; readonly documents: readonly Document.Parsed[] };

/** Keys are compared by us, in linear time; plain scalars are typed by us, as CloudFormation does. */
function compose(text: string, faults: Fault[]): Composed {
  try {
    const tokens = [...withFewFaults(new Parser().parse(text))];
    const composer = new Composer({ schema: 'failsafe', customTags, uniqueKeys: false, logLevel: 'silent' });
    return { tokens, documents: first(mostDocuments, composer.compose(tokens)) };
  } catch (error) {
    faults.push({ ...emptyAt(0), code: 'syntax', message: `the file cannot be read: ${String(error)}` });
    return { tokens: [], documents: [] };
  }
}

/** Every fault costs an error object with its stack: a million closing brackets would take a quarter of a minute. */
function* withFewFaults(tokens: Iterable<CST.Token>): Generator<CST.Token> {
  let faults = 0;
  for (const token of tokens) if (token.type !== 'error' || faults++ < mostFaults) yield token;
}

function first<T>(most: number, items: Iterable<T>): readonly T[] {
  const taken: T[] = [];
  for (const item of items) if (taken.push(item) >= most) break;
  return taken;
}

type ReadError = { readonly code: string; readonly message: string; readonly pos: readonly [number, number] };

function faultOf({ code, message, pos: [start, end] }: ReadError): Fault {
  return code === 'RESOURCE_EXHAUSTION'
    ? { start, end: start, code: 'limit', message: 'nested too deeply to be read' }
    : { start, end, code: 'syntax', message };
}
