import { Unknown } from '../../../model.ts';
import { UnknownPath } from '../value.ts';
import { type Builtin, type Builtins, define, type Param } from './builtin.ts';
import { text } from './params.ts';

/** A path, or one that is known only from the folder that Terraform runs in. */
export const path: Param<string | UnknownPath> = {
  read: value => {
    const read = text.read(value);
    return read instanceof Unknown && !(read instanceof UnknownPath) ? new Unknown(read.reason, read.references) : read;
  },
  seesUnknown: true,
};

/** Without needless steps. */
function cleaned(given: string): string {
  const rooted = given.startsWith('/');
  const steps: string[] = [];
  for (const step of given.split('/').filter(each => each !== '' && each !== '.')) {
    if (step !== '..') steps.push(step);
    else if (steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (!rooted) steps.push(step);
  }
  return (rooted ? '/' : '') + steps.join('/') || '.';
}

function lastStep(given: string): string {
  if (given === '') return '.';
  const [last = '/'] = given
    .split('/')
    .filter(step => step !== '')
    .slice(-1);
  return last;
}

function folderOf(given: string): string {
  const folder = given.slice(0, given.lastIndexOf('/') + 1);
  return cleaned(folder);
}

/** Where it stands on the machine is not known; its last step is, unless it leads to where Terraform runs. */
function nameOf(given: UnknownPath): string | Unknown {
  const name = lastStep(cleaned(given.path));
  return name === '.' || name === '..' ? new Unknown(given.reason) : name;
}

const absolute = (given: string | UnknownPath): string | UnknownPath => {
  if (given instanceof Unknown) return given;
  return given.startsWith('/') ? cleaned(given) : new UnknownPath(cleaned(given));
};

const ofPath = (apply: (given: string | UnknownPath) => string | Unknown): Builtin =>
  define([path], ([given]) => (given instanceof Unknown && !(given instanceof UnknownPath) ? given : apply(given)));

export const paths: Builtins = {
  abspath: ofPath(absolute),
  basename: ofPath(given => (given instanceof UnknownPath ? nameOf(given) : lastStep(given))),
  dirname: ofPath(given => (given instanceof UnknownPath ? new UnknownPath(folderOf(given.path)) : folderOf(given))),
  pathexpand: define([text], ([given]) =>
    /^~(?:\/|$)/.test(given) ? new Unknown('the home folder is known only where Terraform runs') : given,
  ),
};
