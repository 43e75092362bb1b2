import { commandNames, specOf } from './command-table.ts';
import { type OptionSpec, optionsOf } from './option-table.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** A script for a shell, made of the same tables as the help. */
export function completionFor(shell: Shell): string {
  switch (shell) {
    case 'bash':
      return bash;
    case 'zsh':
      return `autoload -U +X bashcompinit && bashcompinit\n${bash}`;
    case 'fish':
      return fish();
  }
}

const flagsOf = (command: string): string =>
  optionsOf(command)
    .map(([name]) => `--${name}`)
    .join(' ');
const wordsOf = (command: string): string => (specOf(command)?.words ?? []).join(' ');

/** What may stand after an option, where there are few. */
const valuesOf = (command: string, option: string, { values = [] }: OptionSpec): readonly string[] =>
  option === 'format' ? (specOf(command)?.formats ?? []) : values;

const valueCases = (command: string): string =>
  optionsOf(command)
    .map(([option, spec]) => [option, valuesOf(command, option, spec)] as const)
    .filter(([, values]) => values.length > 0)
    .map(([option, values]) => `    ${command}:--${option}) values="${values.join(' ')}" ;;`)
    .join('\n');

const cases = commandNames.map(name => `    ${name}) words="${wordsOf(name)}"; flags="${flagsOf(name)}" ;;`).join('\n');

const bash = `_costlens() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words="" flags="" values=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commandNames.join(' ')} help" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases}
  esac
  case "\${COMP_WORDS[1]}:$before" in
${commandNames.map(valueCases).filter(Boolean).join('\n')}
  esac
  if [ -n "$values" ]; then
    COMPREPLY=($(compgen -W "$values" -- "$current"))
    return
  fi
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$current")) ;;
    *) COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _costlens costlens
`;

const quoted = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;

function fish(): string {
  const first = commandNames.map(
    name => `complete -c costlens -n __fish_use_subcommand -a ${name} -d ${quoted(specOf(name)?.lines[0]?.[1] ?? '')}`,
  );
  const rest = commandNames.flatMap(name => [
    ...(specOf(name)?.words ?? []).map(
      word => `complete -c costlens -n '__fish_seen_subcommand_from ${name}' -a ${word}`,
    ),
    ...optionsOf(name).map(([option, spec]) => {
      const values = valuesOf(name, option, spec);
      const takes = values.length > 0 ? ` -x -a ${quoted(values.join(' '))}` : spec.takes === undefined ? '' : ' -r';
      return `complete -c costlens -n '__fish_seen_subcommand_from ${name}' -l ${option}${takes} -d ${quoted(spec.means)}`;
    }),
  ]);
  return `${[...first, ...rest].join('\n')}\n`;
}
