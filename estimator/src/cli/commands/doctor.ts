import process from 'node:process';
import type { Problem } from '../../model.ts';
import { ageOf, ageProblem } from '../../price-age.ts';
import { clean, placeText } from '../../report/words.ts';
import { evaluate, targetAt, type Target } from '../../run.ts';
import { standingOf as gitStanding } from '../../sources/git-standing.ts';
import type { Arguments } from '../arguments.ts';
import { exitCodes, type Host, Mistake, todayOf } from '../host.ts';
import { type Place, placeOf } from '../place.ts';
import { openPrices } from '../prices.ts';
import { print } from '../printed.ts';
import { pathOf } from '../settings.ts';
import { stateOnDisk } from '../target.ts';
import { version } from '../version.ts';

/** One thing that was looked at. */
type Check = { readonly name: string; readonly status: 'fine' | 'warning' | 'error'; readonly message: string };

/** What Costlens sees from here, and what it lacks. */
export async function doctorCommand(args: Arguments, host: Host): Promise<number | Mistake> {
  if (args.paths.length > 1) return new Mistake('doctor takes one path');
  const place = placeOf(host.cwd, args.paths[0] ?? '.');
  const checks = [...programs(), prices(args, host), git(place), ...(await code(args, host, place))];
  const mistake = print(args, host, {
    table: () => `${checks.map(lineOf).join('\n')}\n`,
    json: () => `${JSON.stringify({ version: 1, checks }, undefined, 2)}\n`,
  });
  return mistake ?? (checks.some(({ status }) => status === 'error') ? exitCodes.failed : exitCodes.fine);
}

const marks: Readonly<Record<Check['status'], string>> = { fine: '✓', warning: '!', error: '✗' };
const lineOf = ({ name, status, message }: Check): string => `${marks[status]} ${name.padEnd(10)} ${clean(message)}`;

const programs = (): readonly Check[] => [
  { name: 'costlens', status: 'fine', message: version },
  { name: 'node', status: 'fine', message: `${process.version} on ${process.platform} ${process.arch}` },
];

function prices(args: Arguments, host: Host): Check {
  const name = 'prices';
  const book = openPrices(args, host);
  if (book instanceof Mistake) return { name, status: 'error', message: book.message };
  const { id, date, origin } = book.snapshot;
  const today = todayOf(host);
  const days = today === undefined ? undefined : ageOf(date, today);
  const age = days === undefined ? '' : `, ${String(days)} days old`;
  const isOld = ageProblem(book.snapshot, today) !== undefined;
  const advice = isOld ? `; "costlens prices refresh" fetches today's` : '';
  const message = `snapshot ${id.slice(0, 12)} of ${date}${age}, ${origin}, ${String(book.regions.length)} regions${advice}`;
  return { name, status: isOld ? 'warning' : 'fine', message };
}

function git({ root }: Place): Check {
  const { isFine, message } = gitStanding(root);
  return { name: 'git', status: isFine ? 'fine' : 'warning', message };
}

async function code(args: Arguments, host: Host, place: Place): Promise<readonly Check[]> {
  const state = stateOnDisk(args, host, place);
  if (state instanceof Mistake) return [{ name: 'config', status: 'error', message: state.message }];
  const { config } = state.options;
  const target = targetAt(state.tree, pathOf(args, place, state.options), state.options);
  const named: Check = {
    name: 'config',
    status: 'fine',
    message: config?.value.file ?? 'no costlens.yml; "costlens init" writes one',
  };
  return [
    named,
    ...(config?.problems ?? []).map(problem => checkOf('config', problem)),
    ...(await projects(target)),
    ...target.problems.map(problem => checkOf('projects', problem)),
  ];
}

async function projects(target: Target): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const project of target.projects) {
    const evaluated = await evaluate(target.tree, project, target.options);
    const count = evaluated.instances.length;
    const message = `${project.name === '' ? '.' : project.name}: ${project.kind}, ${String(count)} ${count === 1 ? 'resource' : 'resources'}`;
    const problems = evaluated.problems.filter(({ severity }) => severity !== 'info');
    checks.push({ name: 'project', status: 'fine', message }, ...problems.map(problem => checkOf('', problem)));
  }
  return checks;
}

const checkOf = (name: string, { severity, message, at }: Problem): Check => ({
  name,
  status: severity === 'info' ? 'fine' : severity,
  message: `${message}${at ? ` (${placeText(at)})` : ''}`,
});
