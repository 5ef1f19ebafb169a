/** A row of a CSV file by its header. */
export type Row = Readonly<Record<string, string>>

/**
 * Rows of a CSV text (RFC 4180: quoted cells, doubled quotes, line breaks inside quotes), by the names of its first line.
 * A line with another number of cells than the header is skipped.
 *
 * @example parseCsv('a,b\n1,"x, y"\n') // [{ a: '1', b: 'x, y' }]
 */
export function parseCsv(text: string): Row[] {
  const lines: string[][] = []
  let line: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (quoted) {
      if (c !== '"') cell += c
      else if (text[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (c === '"') quoted = true
    else if (c === ',') {
      line.push(cell)
      cell = ''
    } else if (c === '\n') {
      line.push(cell.endsWith('\r') ? cell.slice(0, -1) : cell)
      lines.push(line)
      line = []
      cell = ''
    } else cell += c
  }
  if (cell !== '' || line.length > 0) lines.push([...line, cell])
  const head = lines.shift() ?? []
  return lines.filter((l) => l.length === head.length).map((l) => Object.fromEntries(head.map((h, i) => [h, l[i]!])))
}
