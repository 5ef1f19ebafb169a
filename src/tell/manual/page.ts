import type { Command } from 'commander'
import { commandsOf, type Described, takesValue } from './commands.ts'

/**
 * The manual page of a program in the man macros (groff_man(7)), from its own help.
 *
 * @param version the version in its footer
 */
export function manualPage(program: Command, version: string): string {
  return `${[
    `.TH WHENABOUTS 1 "" "whenabouts ${version}" "User Commands"`,
    '.SH NAME',
    `whenabouts \\- ${escaped(program.description())}`,
    '.SH SYNOPSIS',
    '.B whenabouts',
    '.I command',
    '[\\fIoption\\fR ...] [\\fIargument\\fR ...]',
    '.SH DESCRIPTION',
    ...paragraphs(
      'whenabouts reads what the press, the platforms and the fans write about an upcoming season or film, keeps every claim with its exact quote, weighs the claims, and answers with a date, or with an honest distribution over days. It works offline, with no key.',
    ),
    '.SH COMMANDS',
    ...commandsOf(program).flatMap(section),
    '.SH OPTIONS OF EVERY COMMAND',
    ...program.options.flatMap((option) => ['.TP', `\\fB${escaped(option.flags)}\\fR`, escaped(option.description)]),
    '.SH EXIT STATUS',
    ...paragraphs(
      '0 all went well; 1 some input could not be used, it is named on standard error and the rest was; 2 the command line was not understood; 3 nothing is known about the title; 4 the ledger cannot be used; 70 a defect of the program.',
    ),
    '.SH ENVIRONMENT',
    '.TP',
    '.B WHENABOUTS_LEDGER',
    'where the ledger is',
    '.TP',
    '.B NO_COLOR',
    'no colour',
    '.SH SEE ALSO',
    'Every command has',
    '.BR \\-\\-help .',
  ].join('\n')}\n`
}

function section({ path, command, options }: Described): string[] {
  const words = command.registeredArguments.map((one) => {
    const name = `\\fI${escaped(one.name())}\\fR${one.variadic ? ' ...' : ''}`
    return one.required ? name : `[${name}]`
  })
  return [
    `.SS whenabouts ${escaped([...path].join(' '))} ${words.join(' ')}`.trimEnd(),
    ...paragraphs(`${command.description()}.`),
    ...options.flatMap((option) => [
      '.TP',
      `\\fB${escaped(option.flags.replace(/\s*[<[].*$/, ''))}\\fR${takesValue(option) ? ` \\fI${escaped(/[<[]([^>\]]+)/.exec(option.flags)?.[1] ?? 'value')}\\fR` : ''}`,
      escaped(option.description),
    ]),
  ]
}

function paragraphs(text: string): string[] {
  return text.split('\n\n').flatMap((one) => ['.PP', escaped(one)])
}

/** Text as groff takes it literally: backslashes, hyphens that are hyphens, no request at a line's head. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/[“”]/g, '"')
    .replaceAll('…', '...')
    .replaceAll('’', "'")
    .replace(/^([.'])/gm, '\\&$1')
}
