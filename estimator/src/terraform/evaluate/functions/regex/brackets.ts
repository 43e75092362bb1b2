import { folded, not, posixClass } from './classes.ts';
import { escapedClass, escapedCode } from './escapes.ts';
import { codeOf, fail, looksAt, peek, type Reader, type Test } from './tree.ts';

/** `[a-z[:digit:]\pL]`, from its opening bracket. */
export function brackets(reader: Reader): Test {
  reader.at += 1;
  const negated = peek(reader) === '^';
  if (negated) reader.at += 1;
  const tests: Test[] = [];
  for (let first = true; first || peek(reader) !== ']'; first = false) {
    if (peek(reader) === undefined) {
      fail(reader, 'a closing bracket is missing');
      break;
    }
    tests.push(member(reader));
  }
  reader.at += 1;
  const test = folded(code => tests.some(each => each(code)), reader.flags);
  return negated ? not(test) : test;
}

function member(reader: Reader): Test {
  if (looksAt(reader, '[:')) {
    const named = namedMember(reader);
    if (named) return named;
  }
  const escaped = peek(reader) === '\\' ? escapedClass(reader) : undefined;
  return escaped ?? range(reader);
}

function namedMember(reader: Reader): Test | undefined {
  const rest = reader.characters.slice(reader.at, reader.at + 16).join('');
  const name = /^\[:([^:\]]*):\]/.exec(rest)?.[1];
  if (name === undefined) return undefined;
  const test = posixClass(name);
  if (!test) fail(reader, `there is no set of characters "[:${name}:]"`);
  reader.at += test ? name.length + 4 : 0;
  return test ?? (() => false);
}

function range(reader: Reader): Test {
  const from = one(reader);
  if (peek(reader) !== '-' || peek(reader, 1) === ']' || peek(reader, 1) === undefined) return code => code === from;
  reader.at += 1;
  const to = one(reader);
  if (to < from) fail(reader, 'a range of characters is the wrong way around');
  return code => code >= from && code <= to;
}

function one(reader: Reader): number {
  const character = peek(reader) ?? '';
  reader.at += 1;
  return character === '\\' ? escapedCode(reader) : codeOf(character);
}
