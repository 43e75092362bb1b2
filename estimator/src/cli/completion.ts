import { commandNames, specOf } from './command-table.ts';
import { optionsOf } from './option-table.ts';

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

const cases = commandNames.map(name => `    ${name}) words="${wordsOf(name)}"; flags="${flagsOf(name)}" ;;`).join('\n');

const bash = `_costlens() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words="" flags=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commandNames.join(' ')} help" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases}
  esac
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
    ...optionsOf(name).map(
      ([option, { means, takes }]) =>
        `complete -c costlens -n '__fish_seen_subcommand_from ${name}' -l ${option}${takes === undefined ? '' : ' -r'} -d ${quoted(means)}`,
    ),
  ]);
  return `${[...first, ...rest].join('\n')}\n`;
}
