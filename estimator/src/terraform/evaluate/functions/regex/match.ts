import { word } from './classes.ts';
import type { Program, Step } from './compile.ts';
import type { Assertion } from './tree.ts';

/** Where the whole match and each group begin and end; -1 for a group that took no part. */
export type Captures = readonly number[];

type Thread = { readonly at: number; readonly captures: Captures };

/** How much work one function call may do: enough for megabytes with an ordinary pattern. */
export type Budget = { left: number };

/** Where the next character begins. */
export const after = (text: string, position: number): number =>
  position + ((text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1);

/**
 * Goes through the text once, following all possibilities side by side in order of preference: no pattern is slow.
 * Undefined when nothing matches, or when the budget is used up.
 */
export function matchAt(
  program: Program,
  slots: number,
  text: string,
  from: number,
  budget: Budget,
): Captures | undefined {
  const { steps, start } = program;
  const marks = new Int32Array(steps.length).fill(-1);
  const first: Thread = { at: start, captures: new Array<number>(slots).fill(-1) };
  let threads: Thread[] = [];
  let matched: Captures | undefined;
  for (let position = from; position <= text.length; position = after(text, position)) {
    if (!matched) follow(steps, threads, first, { text, position, marks });
    budget.left -= threads.length + 1;
    if (budget.left < 0) return undefined;
    const { next, ended } = advance(steps, threads, { text, position, marks });
    matched = ended ?? matched;
    threads = next;
    if (threads.length === 0 && matched) break;
  }
  return matched;
}

type Advanced = { readonly next: Thread[]; readonly ended: Captures | undefined };

/** Takes one character. A thread that has come to the end ends those it is preferred to. */
function advance(steps: readonly Step[], threads: readonly Thread[], { text, position, marks }: Place): Advanced {
  const code = text.codePointAt(position);
  const place = { text, position: after(text, position), marks };
  const next: Thread[] = [];
  for (const { at, captures } of threads) {
    const step = steps[at];
    if (step?.kind === 'match') return { next, ended: captures };
    if (step?.kind === 'character' && code !== undefined && step.test(code))
      follow(steps, next, { at: step.next, captures }, place);
  }
  return { next, ended: undefined };
}

type Place = { readonly text: string; readonly position: number; readonly marks: Int32Array };

/** Adds what can be reached without taking a character, each step once. */
function follow(steps: readonly Step[], threads: Thread[], first: Thread, { text, position, marks }: Place): void {
  const waiting = [first];
  for (let thread = waiting.pop(); thread; thread = waiting.pop()) {
    const { at, captures } = thread;
    const step = steps[at];
    if (!step || marks[at] === position) continue;
    marks[at] = position;
    if (step.kind === 'fork') waiting.push({ at: step.other, captures }, { at: step.next, captures });
    else if (step.kind === 'save') waiting.push({ at: step.next, captures: captures.with(step.slot, position) });
    else if (step.kind === 'assertion') {
      if (assertions[step.assertion](text, position)) waiting.push({ at: step.next, captures });
    } else threads.push(thread);
  }
}

const isWord = (text: string, position: number): boolean =>
  position >= 0 && position < text.length && word(text.charCodeAt(position));

const assertions: Readonly<Record<Assertion, (text: string, position: number) => boolean>> = {
  'text-start': (_, position) => position === 0,
  'text-end': (text, position) => position === text.length,
  'line-start': (text, position) => position === 0 || text.charAt(position - 1) === '\n',
  'line-end': (text, position) => position === text.length || text.charAt(position) === '\n',
  'word-edge': (text, position) => isWord(text, position - 1) !== isWord(text, position),
  'no-word-edge': (text, position) => isWord(text, position - 1) === isWord(text, position),
};
