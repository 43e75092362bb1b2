import { type ProblemCode, Unknown } from '../../model.ts';
import type { Declaration } from '../declarations.ts';
import { Cell } from '../evaluate/cell.ts';
import type { ModuleInstance } from '../evaluate/module.ts';
import { fail } from '../evaluate/scope.ts';
import type { Value } from '../evaluate/value.ts';
import { optional, sources } from './index.ts';
import type { Answers, Asked } from './source.ts';
import { unknownWithin, waitsFor } from './waits.ts';

/** A `data` block and where it stands. */
export type DataBlock = Omit<Asked, 'fail' | 'get'> & {
  readonly address: string;
  readonly type: string;
  readonly module: ModuleInstance;
  readonly declaration: Declaration;
  /** What is written in it. */
  readonly names: readonly string[];
  get(name: string): Value | undefined;
};

/** Attributes that a later version of the provider calls otherwise. */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = { aws_region: { region: 'name' } };

/** A data source that Costlens can read, and what it has said. */
export class Reading {
  readonly #block: DataBlock;
  readonly #answers: Cell<Answers | Unknown | undefined>;

  constructor(block: DataBlock) {
    this.#block = block;
    this.#answers = new Cell<Answers | Unknown | undefined>(
      () => read(block),
      () => report(block, `the value of ${block.address} needs itself`, 'cycle'),
    );
  }

  names(): readonly string[] {
    const answers = this.#answers.get();
    return answers === undefined || answers instanceof Unknown ? [] : Object.keys(answers);
  }

  /** What is written, what the source says, or why it is not known yet; undefined when we cannot read it. */
  get(name: string): Value | undefined {
    const [answers, written] = [this.#answers.get(), this.#block.get(name)];
    const { type } = this.#block;
    if (answers instanceof Unknown) return written ?? (isOptional(type, name) ? null : answers);
    const current = renamed[type]?.[name] ?? name;
    return answers && Object.hasOwn(answers, current) ? answers[current] : written;
  }
}

const report = ({ declaration, scope }: DataBlock, message: string, code?: ProblemCode): Unknown =>
  fail({ ...scope, file: declaration.file }, declaration.node.heading, message, code);

const isOptional = (type: string, name: string): boolean => optional[type]?.includes(name) === true;

function read(block: DataBlock): Answers | Unknown | undefined {
  const source = sources.get(block.type);
  if (!source) return undefined;
  const pending = waitsFor(block.module, block.declaration);
  if (pending !== undefined) return new Unknown(`${block.address} is read once ${pending} is made`);
  const message = (text: string): Unknown => report(block, text);
  return firstUnknown(block) ?? source({ ...block, get: name => block.get(name) ?? null, fail: message });
}

function firstUnknown(block: DataBlock): Unknown | undefined {
  for (const name of block.names) {
    const unknown = unknownWithin(block.get(name) ?? null);
    if (unknown) return unknown;
  }
  return undefined;
}
