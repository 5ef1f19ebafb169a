/** Input that cannot be used: the message names it and says what to do. The rest of the work goes on. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly input: string
  constructor(input: string, problem: string, options?: ErrorOptions) {
    super(`${input}: ${problem}`, options)
    this.input = input
  }
}
