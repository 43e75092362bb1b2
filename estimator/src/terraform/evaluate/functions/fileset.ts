import { join, relative, within } from '../../../path.ts';
import type { Entry } from '../../../model.ts';
import { Fault } from '../fault.ts';
import type { Scope } from '../scope.ts';
import { distinct } from '../sets.ts';
import type { Value } from '../value.ts';
import { firstMatch, regex, type Regex } from './regex/index.ts';

const mostFiles = 100_000;

/** The files below a folder that a pattern fits, as paths from there; undefined when the pattern leads out of the tree. */
export function matchingFiles(scope: Scope, base: string, pattern: string): Value | Fault | undefined {
  const whole = join(base, pattern);
  if (whole === undefined) return undefined;
  const steps = whole.split('/');
  const open = steps.findIndex(step => /[*?[{\\]/.test(step));
  const start = steps.slice(0, open < 0 ? steps.length - 1 : open).join('/');
  const fits = regex(expressionOf(whole));
  if (fits instanceof Fault) return new Fault(`"${pattern}" is no pattern: ${fits.message}`);
  const depth = whole.includes('**') ? Infinity : steps.length;
  const found = walk(scope, start, fits, depth);
  return found instanceof Fault ? found : distinct(found.map(path => pathFrom(base, path)));
}

const pathFrom = (base: string, path: string): string => {
  const slash = path.lastIndexOf('/');
  const folder = relative(base, path.slice(0, Math.max(0, slash)));
  return folder === '.' ? path.slice(slash + 1) : `${folder}/${path.slice(slash + 1)}`;
};

function walk({ run, module }: Scope, start: string, fits: Regex, depth: number): readonly string[] | Fault {
  const found: string[] = [];
  const waiting = [start];
  let left = mostFiles;
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = module.tree.list(folder);
    left -= entries.length;
    if (left < 0 || !run.spend(entries.length)) return new Fault('there are too many files', 'limit');
    const inside = folder;
    const paths = (wanted: Entry['kind']): readonly string[] =>
      entries.filter(({ kind }) => kind === wanted).map(({ name }) => within(inside, name));
    waiting.push(...paths('folder').filter(path => path.split('/').length < depth));
    for (const path of paths('file')) {
      const matched = firstMatch(fits, path, run);
      if (matched instanceof Fault) return matched;
      if (matched) found.push(path);
    }
  }
  return found;
}

/** `**` stands for any folders, `*` and `?` stay within one, `{a,b}` is either. */
function expressionOf(pattern: string): string {
  const pieces = pattern.match(/\*\*\/|\*+|\?|\[[!^]?\]?[^\]]*\]|\\.|[{},]|[^*?[\\{},]+|[[\\]/gs) ?? [];
  let braces = 0;
  const written = pieces.map(piece => {
    if (piece === '{') braces += 1;
    if (piece === '}' && braces > 0) {
      braces -= 1;
      return ')';
    }
    return expressionPiece(piece, braces > 0);
  });
  return `^${written.join('')}$`;
}

const wildcards: Readonly<Record<string, string>> = { '**/': '(?:[^/]+/)*', '**': '.*', '?': '[^/]', '{': '(?:' };

function expressionPiece(piece: string, inBraces: boolean): string {
  const wildcard = Object.hasOwn(wildcards, piece) ? wildcards[piece] : undefined;
  if (wildcard !== undefined) return wildcard;
  if (/^\*+$/.test(piece)) return '[^/]*';
  if (piece === ',' && inBraces) return '|';
  if (piece.startsWith('[') && piece.length > 2) {
    return `[${piece.slice(1, -1).replace(/^!/, '^').replaceAll('[', '\\[')}]`;
  }
  return piece.replace(/^\\/, '').replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}
