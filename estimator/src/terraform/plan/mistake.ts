type Expected = 'value' | 'first item' | 'name' | 'first name' | 'colon' | 'more' | 'end';

/** Where a text stops being JSON. Asked only when it is known not to be: nothing is built. */
export function jsonMistake(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    at = endOf(blank, text, at);
    const end = endOf(token, text, at);
    const next: Expected | undefined = end === at ? undefined : steps[expected](text.charAt(at), open);
    if (next === undefined) return at;
    [expected, at] = [next, end];
  }
}

const blank = /[ \t\r\n]*/y;
const token =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

type Step = (token: string, open: string[]) => Expected | undefined;

/** What may follow a token, known by its first character; undefined when the token may not stand here. */
const steps: Readonly<Record<Expected, Step>> = {
  value: started,
  'first item': (token, open) => (token === ']' ? closed(open) : started(token, open)),
  name: token => (token === '"' ? 'colon' : undefined),
  'first name': (token, open) => (token === '}' ? closed(open) : steps.name(token, open)),
  colon: token => (token === ':' ? 'value' : undefined),
  more: (token, open) => {
    if (token === ',') return open.at(-1) === '}' ? 'name' : 'value';
    return token === open.at(-1) ? closed(open) : undefined;
  },
  end: () => undefined,
};

const done = (open: readonly string[]): Expected => (open.length === 0 ? 'end' : 'more');

function closed(open: string[]): Expected {
  open.pop();
  return done(open);
}

function started(token: string, open: string[]): Expected | undefined {
  if ('}],:'.includes(token)) return undefined;
  if (token !== '{' && token !== '[') return done(open);
  open.push(token === '{' ? '}' : ']');
  return token === '{' ? 'first name' : 'first item';
}
