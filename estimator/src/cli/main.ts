import { readArguments, type Arguments } from './arguments.ts';
import { diffCommand } from './commands/diff.ts';
import { estimateCommand } from './commands/estimate.ts';
import { resourcesCommand } from './commands/resources.ts';
import { pricesCommand } from './commands/prices/index.ts';
import { typesCommand } from './commands/types.ts';
import { help } from './help.ts';
import { exitCodes, type Host, Mistake } from './host.ts';
import { version } from './version.ts';

type Command = (args: Arguments, host: Host) => Promise<number | Mistake>;
const commands: Readonly<Record<string, Command>> = {
  estimate: estimateCommand,
  diff: diffCommand,
  resources: resourcesCommand,
  prices: pricesCommand,
  types: typesCommand,
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
  if (args.help || args.command === 'help') return say(host, help);
  if (args.command === '') {
    host.stderr.write(help);
    return exitCodes.failed;
  }
  const command = Object.hasOwn(commands, args.command) ? commands[args.command] : undefined;
  return command
    ? command(args, host)
    : new Mistake(`there is no command "${args.command}"; there are ${Object.keys(commands).join(', ')}, help`);
}

function say({ stdout }: Host, text: string): number {
  stdout.write(text);
  return exitCodes.fine;
}
