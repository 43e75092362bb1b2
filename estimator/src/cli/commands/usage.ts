import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Instance } from '../../model.ts';
import { standingOfInstance } from '../../resources/index.ts';
import { evaluate } from '../../run.ts';
import { synced, usageFile, type Subject } from '../../usage/index.ts';
import type { Arguments } from '../arguments.ts';
import { exitCodes, type Host, Mistake } from '../host.ts';
import { placeOf } from '../place.ts';
import { targetOnDisk } from '../target.ts';

/** `usage init`: a usage file for what is declared, or what an existing one lacks. */
export async function usageCommand(args: Arguments, host: Host): Promise<number | Mistake> {
  const [verb, path = '.'] = args.paths;
  if (verb !== 'init') return new Mistake('usage takes "init"');
  if (args.sync && args.usageFile === undefined) return new Mistake('--sync needs --usage-file, the file to add to');
  const subjects = await subjectsAt(path, args, host);
  if (subjects instanceof Mistake) return subjects;
  return args.usageFile !== undefined && args.sync
    ? sync(resolve(host.cwd, args.usageFile), subjects, host)
    : print(usageFile(subjects), host);
}

/** The usage file may be the one that is about to be written: it is not read. */
async function subjectsAt(path: string, args: Arguments, host: Host): Promise<readonly Subject[] | Mistake> {
  const target = targetOnDisk({ ...args, paths: [path], usageFile: undefined }, host, placeOf(host.cwd, path));
  if (target instanceof Mistake) return target;
  const subjects: Subject[] = [];
  for (const project of target.projects) {
    const { instances } = await evaluate(target.tree, project, target.options);
    subjects.push(...instances.flatMap(subjectOf));
  }
  return subjects.length === 0 ? new Mistake(`nothing at "${path}" has usage to tell of`) : subjects;
}

function subjectOf(instance: Instance): readonly Subject[] {
  const { address, language } = instance;
  const standing = standingOfInstance(instance);
  // A stack is asked for the operations of other vendors' types alone.
  const isAsked = instance.vendorTypes?.length !== 0;
  const hasUsage = isAsked && standing.status === 'priced' && hasInputs(standing.type);
  return hasUsage ? [{ address, language, type: standing.type }] : [];
}

const hasInputs = ({ usage, parts }: Subject['type']): boolean =>
  Object.keys(usage).length > 0 || parts.some(({ type }) => hasInputs(type));

function print(text: string, { stdout }: Host): number {
  stdout.write(text);
  return exitCodes.fine;
}

function sync(file: string, subjects: readonly Subject[], { stderr }: Host): number | Mistake {
  try {
    const before = readFileSync(file, 'utf8');
    const after = synced(file, before, subjects);
    if (after !== before) writeFileSync(file, after);
    stderr.write(after === before ? 'nothing to add\n' : `${String(lines(after) - lines(before))} lines added\n`);
    return exitCodes.fine;
  } catch {
    return new Mistake(`${file} cannot be read and written`);
  }
}

const lines = (text: string): number => text.split('\n').length;
