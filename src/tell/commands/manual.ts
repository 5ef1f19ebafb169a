import type { Command } from 'commander'
import type { Shell } from '../manual/completion.ts'
import { EXIT, Stop } from './exit.ts'

const COMPLETION = `
Examples:
  eval "$(whenabouts completion bash)"       # in ~/.bashrc
  eval "$(whenabouts completion zsh)"        # in ~/.zshrc, after compinit
  whenabouts completion fish > ~/.config/fish/completions/whenabouts.fish`

/** `whenabouts completion SHELL`: a script by which a shell completes commands and options. */
export function completion(program: Command, exit: (code: number) => void): void {
  program
    .command('completion')
    .description('write a script that makes a shell complete commands and options')
    .argument('<shell>', 'bash, zsh or fish')
    .addHelpText('after', COMPLETION)
    .action(async (shell: string) => {
      const { completion: script, SHELLS } = await import('../manual/completion.ts')
      if (!SHELLS.some((one) => one === shell))
        throw new Stop(`completion knows ${SHELLS.join(', ')}, not “${shell}”`, EXIT.usage)
      process.stdout.write(script(program, shell as Shell))
      exit(EXIT.ok)
    })
}

/** `whenabouts man`: the manual page. */
export function man(program: Command, exit: (code: number) => void): void {
  program
    .command('man')
    .description('write the manual page')
    .addHelpText(
      'after',
      '\nExamples:\n  whenabouts man | man -l -\n  whenabouts man > ~/.local/share/man/man1/whenabouts.1',
    )
    .action(async () => {
      const [{ manualPage }, { version }] = await Promise.all([
        import('../manual/page.ts'),
        import('../../collect/version.ts'),
      ])
      process.stdout.write(manualPage(program, version()))
      exit(EXIT.ok)
    })
}
