import { nearest } from '../usage/nearest.ts';
import { readArguments, type Arguments } from './arguments.ts';
import { type CommandName, commandNames } from './command-table.ts';
import { helpFor } from './help.ts';
import { exitCodes, type Host, Mistake } from './host.ts';
import { talking } from './talk.ts';
import { version } from './version.ts';

type Command = (args: Arguments, host: Host) => Promise<number | Mistake> | number | Mistake;

/** A command is loaded when it is called: what only tells of itself, or refuses, starts without it. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  estimate: async () => (await import('./commands/estimate.ts')).estimateCommand,
  diff: async () => (await import('./commands/diff.ts')).diffCommand,
  gate: async () => (await import('./commands/gate.ts')).gateCommand,
  explain: async () => (await import('./commands/explain.ts')).explainCommand,
  report: async () => (await import('./commands/saved.ts')).reportCommand,
  merge: async () => (await import('./commands/saved.ts')).mergeCommand,
  init: async () => (await import('./commands/init.ts')).initCommand,
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand,
  resources: async () => (await import('./commands/resources.ts')).resourcesCommand,
  usage: async () => (await import('./commands/usage.ts')).usageCommand,
  prices: async () => (await import('./commands/prices/index.ts')).pricesCommand,
  types: async () => (await import('./commands/types.ts')).typesCommand,
  completion: async () => (await import('./commands/completion.ts')).completionCommand,
};

/** The command line: arguments in, an exit code out. Data goes to stdout, talk to stderr. */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  const result = await run(argv, host);
  if (typeof result === 'number') return result;
  host.stderr.write(`costlens: ${result.message}\n`);
  return exitCodes.failed;
}

async function run(argv: readonly string[], host: Host): Promise<number | Mistake> {
  const args = readArguments(argv);
  if (args instanceof Mistake) return args;
  if (args.version) return say(host, `${version}\n`);
  if (args.command === 'help') return help(args.paths[0] ?? '', host);
  if (args.help) return help(args.command, host);
  return args.command === '' ? needed(host) : commanded(args, host);
}

function needed({ stderr }: Host): number {
  stderr.write(helpFor('', stderr.columns));
  return exitCodes.failed;
}

async function commanded(args: Arguments, host: Host): Promise<number | Mistake> {
  if (!isCommand(args.command)) return unknown(args.command);
  const command = await commands[args.command]();
  return command(args, talking(args, host));
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

const help = (name: string, host: Host): number | Mistake =>
  name === '' || isCommand(name) ? say(host, helpFor(name, host.stdout.columns)) : unknown(name);

function unknown(name: string): Mistake {
  const near = nearest(name, commandNames);
  const hint = near === undefined ? `there are ${commandNames.join(', ')}, help` : `did you mean "${near}"?`;
  return new Mistake(`there is no command "${name}"; ${hint}`);
}

function say({ stdout }: Host, text: string): number {
  stdout.write(text);
  return exitCodes.fine;
}
