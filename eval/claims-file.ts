import { createReadStream, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type ClaimTable, type Hierarchy, claimTableBuilder, hierarchyOf } from '../src/weigh/fusion/index.ts'

/** The claims of a set for truth discovery, and the names of its items. */
export interface ClaimsFile {
  readonly table: ClaimTable
  /** Per item: its object and, where the set tells days apart, its day. */
  readonly objects: readonly string[]
  readonly days: readonly string[] | null
  readonly hierarchy: Hierarchy | undefined
}

/** Reads DIR/claims.tsv.gz (source, object, attribute, value [, day]) and, where there, DIR/hierarchy.tsv (id, name, parent). */
export async function readClaims(dir: string): Promise<ClaimsFile> {
  const claims = claimTableBuilder()
  const objects: string[] = []
  const days: string[] = []
  let columns: number[] | undefined
  for await (const line of linesOf(path.join(dir, 'claims.tsv.gz'))) {
    if (line === '') continue
    const cells = line.split('\t')
    if (columns === undefined) {
      columns = ['source', 'object', 'attribute', 'value', 'day'].map((name) => cells.indexOf(name))
      if (columns.slice(0, 4).includes(-1))
        throw new Error(
          `${path.join(dir, 'claims.tsv.gz')}: the columns source, object, attribute and value are needed`,
        )
      continue
    }
    const [source = '', object = '', attribute = '', value = '', day = ''] = columns.map((at) => cells[at] ?? '')
    const item = claims.add(source, `${object}\t${attribute}\t${day}`, attribute, value)
    if (item < objects.length) continue
    objects.push(object)
    days.push(day)
  }
  return {
    table: claims.build(),
    objects,
    days: columns !== undefined && columns[4] !== -1 ? days : null,
    hierarchy: hierarchyIn(path.join(dir, 'hierarchy.tsv')),
  }
}

/** The lines of a gzipped text file. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const text = createGunzip({ chunkSize: 1 << 20 })
  text.setEncoding('utf8')
  // What goes wrong with the file comes out of the iteration below.
  pipeline(createReadStream(file), text, () => undefined)
  let rest = ''
  try {
    for await (const chunk of text as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw Object.assign(new Error(`${file} cannot be read: ${message}`, { cause: error }), { code })
  }
  yield rest
}

function hierarchyIn(file: string): Hierarchy | undefined {
  if (!existsSync(file)) return undefined
  const [head = '', ...lines] = readFileSync(file, 'utf8').split(/\r?\n/)
  const columns = ['id', 'name', 'parent'].map((name) => head.split('\t').indexOf(name))
  const nodes = lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t')
      const [id = '', name = '', parent = ''] = columns.map((at) => cells[at] ?? '')
      return { id, name, parent }
    })
  return hierarchyOf(nodes)
}
