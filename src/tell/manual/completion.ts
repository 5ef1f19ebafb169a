import type { Command } from 'commander'
import { commandsOf, type Described, namesOf, takesValue } from './commands.ts'

/** The shells that words can be completed in. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/**
 * A script that makes a shell complete the words of the command line: commands, options, and files where there is nothing else.
 *
 * @example completion(program, 'bash') // for ~/.bashrc: eval "$(whenabouts completion bash)"
 */
export function completion(program: Command, shell: Shell): string {
  const all = [{ path: [], command: program, options: program.options }, ...commandsOf(program)]
  switch (shell) {
    case 'bash':
      return bash(all)
    case 'zsh':
      return `autoload -U +X bashcompinit && bashcompinit\n${bash(all)}`
    case 'fish':
      return fish(all)
  }
}

/** What can follow a command: the commands under it and its options. */
function wordsAfter({ command, options }: Described): string[] {
  return [...command.commands.map((one) => one.name()), ...options.flatMap(namesOf), '--help']
}

function bash(all: readonly Described[]): string {
  const cases = all.map((one) => `    ${quoted(one.path.join(' '))}) words=${quoted(wordsAfter(one).join(' '))} ;;`)
  return `# whenabouts completion: eval "$(whenabouts completion bash)" in ~/.bashrc, or zsh in ~/.zshrc
_whenabouts() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="" words="" i word
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    case " $(_whenabouts_words "$path") " in
      *" $word "*) [[ "$word" == -* ]] || path="\${path:+$path }$word" ;;
    esac
  done
  words="$(_whenabouts_words "$path")"
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ \${#COMPREPLY[@]} -eq 0 && "$current" != -* ]]; then COMPREPLY=($(compgen -f -- "$current")); fi
}
_whenabouts_words() {
  local words=""
  case "$1" in
${cases.join('\n')}
  esac
  printf '%s' "$words"
}
complete -o filenames -F _whenabouts whenabouts
`
}

function fish(all: readonly Described[]): string {
  const lines = ['# whenabouts completion: whenabouts completion fish > ~/.config/fish/completions/whenabouts.fish']
  for (const one of all) {
    const [first, second] = one.path
    // What stands before the word: no command yet, this one, or this one with the one under it.
    const when =
      first === undefined
        ? '__fish_use_subcommand'
        : `__fish_seen_subcommand_from ${first}${second === undefined ? '' : `; and __fish_seen_subcommand_from ${second}`}`
    for (const under of one.command.commands)
      lines.push(`complete -c whenabouts -n ${quoted(when)} -f -a ${under.name()} -d ${quoted(under.description())}`)
    for (const option of one.options) {
      const names = [option.long ? `-l ${option.long.slice(2)}` : '', option.short ? `-s ${option.short.slice(1)}` : '']
      const value = takesValue(option) ? ' -r' : ''
      lines.push(
        `complete -c whenabouts -n ${quoted(when)} ${names.filter((name) => name !== '').join(' ')}${value} -d ${quoted(option.description)}`,
      )
    }
  }
  return `${lines.join('\n')}\n`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
