/** Exit codes, in the words of `whenabouts --help`. 70 is EX_SOFTWARE of sysexits.h. */
export const EXIT = { ok: 0, input: 1, usage: 2, unknown: 3, ledger: 4, defect: 70 } as const

/** Ends a command with a message for people and an exit code. */
export class Stop extends Error {
  override readonly name = 'Stop'
  readonly code: number
  constructor(message: string, code: number) {
    super(message)
    this.code = code
  }
}
