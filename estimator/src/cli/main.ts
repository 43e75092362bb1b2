import { nearest } from '../usage/nearest.ts';
import { readArguments, type Arguments } from './arguments.ts';
import { type CommandName, commandNames } from './command-table.ts';
import { completionCommand } from './commands/completion.ts';
import { diffCommand } from './commands/diff.ts';
import { doctorCommand } from './commands/doctor.ts';
import { estimateCommand } from './commands/estimate.ts';
import { explainCommand } from './commands/explain.ts';
import { gateCommand } from './commands/gate.ts';
import { initCommand } from './commands/init.ts';
import { mergeCommand, reportCommand } from './commands/saved.ts';
import { resourcesCommand } from './commands/resources.ts';
import { pricesCommand } from './commands/prices/index.ts';
import { typesCommand } from './commands/types.ts';
import { usageCommand } from './commands/usage.ts';
import { helpFor } from './help.ts';
import { exitCodes, type Host, Mistake } from './host.ts';
import { talking } from './talk.ts';
import { version } from './version.ts';

type Command = (args: Arguments, host: Host) => Promise<number | Mistake> | number | Mistake;
const commands: Readonly<Record<CommandName, Command>> = {
  estimate: estimateCommand,
  diff: diffCommand,
  gate: gateCommand,
  explain: explainCommand,
  report: reportCommand,
  merge: mergeCommand,
  init: initCommand,
  doctor: doctorCommand,
  resources: resourcesCommand,
  usage: usageCommand,
  prices: pricesCommand,
  types: typesCommand,
  completion: completionCommand,
};

/** The command line: arguments in, an exit code out. Data goes to stdout, talk to stderr. */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  const result = await run(argv, host);
  if (!(result instanceof Mistake)) return result;
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

const commanded = (args: Arguments, host: Host): ReturnType<Command> =>
  isCommand(args.command) ? commands[args.command](args, talking(args, host)) : unknown(args.command);

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
