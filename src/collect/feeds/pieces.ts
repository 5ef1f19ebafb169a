import { Parser, type Handler } from 'htmlparser2'

/** Characters that are parsed at a time, so that one can stop. */
const PIECE = 16_384

/**
 * Parses markup with htmlparser2 as far as it is needed: until `enough` says so, or until it is nested deeper than
 * `deepest`, in which the parser is quadratic.
 *
 * @returns whether it was never nested too deep
 */
export function parsePieces(
  markup: string,
  handler: Partial<Handler>,
  { xml, deepest, enough }: { readonly xml: boolean; readonly deepest: number; readonly enough?: () => boolean },
): boolean {
  let depth = 0
  let tooDeep = false
  const stop = (): boolean => tooDeep || (enough?.() ?? false)
  const parser = new Parser(
    {
      ...handler,
      onopentagname(name) {
        handler.onopentagname?.(name)
        tooDeep ||= ++depth > deepest
        if (stop()) parser.pause()
      },
      onclosetag(name, implied) {
        depth--
        handler.onclosetag?.(name, implied)
      },
    },
    { xmlMode: xml, decodeEntities: true },
  )
  for (let from = 0; from < markup.length; from += PIECE) {
    if (stop()) return !tooDeep
    parser.write(markup.slice(from, from + PIECE))
  }
  if (!stop()) parser.end()
  return !tooDeep
}
