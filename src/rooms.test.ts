import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'

/**
 * Every room with the rooms that it may import from, besides itself and the vocabulary (`src/*.ts`): those before it;
 * the pure ones not `collect`, which does I/O.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  vocabulary: [],
  collect: [],
  read: [],
  weigh: ['read'],
  forecast: ['read', 'weigh'],
  keep: [],
  second: ['read'],
  watch: ['collect', 'read', 'weigh', 'keep'],
  tell: ['collect', 'read', 'second', 'weigh', 'forecast', 'keep', 'watch'],
}

/** Rooms without I/O, clock or randomness: a question about any past day is the same function call. */
const PURE: ReadonlySet<string> = new Set(['vocabulary', 'read', 'weigh', 'forecast'])

/** What reaches out of a pure function. */
const IMPURE =
  /(?<![.\w])(?:(?:process|performance|crypto|console|navigator|globalThis|Temporal\.Now)\.\w|Date\.now\(|new Date\(\)|Math\.random\(|(?:fetch|setTimeout|setInterval)\()/

interface Import {
  readonly specifier: string
  readonly typeOnly: boolean
}

const src = import.meta.dirname

/** The static and dynamic imports of a source file, comments aside. */
function importsOf(text: string): Import[] {
  const code = withoutComments(text)
  const statements = code.matchAll(/(?:^|[\n;])\s*(import|export)\s+(type\s+)?(?:[^'";]*?\bfrom\s*)?(['"])([^'"]+)\3/g)
  const dynamic = code.matchAll(/\bimport\(\s*(['"`])([^'"`]+)\1/g)
  return [
    ...Array.from(statements, ([, , type, , specifier = '']) => ({ specifier, typeOnly: type !== undefined })),
    ...Array.from(dynamic, ([, , specifier = '']) => ({ specifier, typeOnly: false })),
  ]
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1')
}

/** The room of a file below `src`; what lies in `src` itself is vocabulary, except the door of the library. */
function roomOf(file: string): string {
  const parts = path.relative(src, file).split(path.sep)
  return parts.length === 1 ? (parts[0] === 'index.ts' ? 'door' : 'vocabulary') : (parts[0] ?? '')
}

/** What is wrong with the imports and words of a source file. */
function problems(file: string, text: string): string[] {
  const room = roomOf(file)
  if (room === 'door') return []
  const allowed = MAY_IMPORT[room]
  if (!allowed) return [`${room} is no room of the house`]
  const found: string[] = []
  for (const { specifier, typeOnly } of importsOf(text)) {
    if (specifier.startsWith('.')) {
      const target = roomOf(path.resolve(path.dirname(file), specifier))
      if (target !== room && target !== 'vocabulary' && !allowed.includes(target))
        found.push(`${room} imports ${target} (${specifier})`)
    } else if (PURE.has(room) && !typeOnly) found.push(`${room} is pure and imports ${specifier}`)
  }
  if (PURE.has(room)) {
    const reach = IMPURE.exec(withoutComments(text))
    if (reach) found.push(`${room} is pure and uses ${reach[0]}`)
  }
  return found
}

const files = globSync('**/*.ts', { cwd: src }).filter((file) => !/\.(test|fixture)\.ts$/.test(file))

test('the folders of src are the rooms', () => {
  const folders = new Set(files.map((file) => roomOf(path.join(src, file))).filter((room) => room !== 'door'))
  assert.deepEqual([...folders].toSorted(), Object.keys(MAY_IMPORT).toSorted())
})

for (const room of Object.keys(MAY_IMPORT))
  test(`${room} imports only ${['the vocabulary', ...(MAY_IMPORT[room] ?? [])].join(', ')}`, () => {
    const found = files
      .map((file) => path.join(src, file))
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        problems(file, readFileSync(file, 'utf8')).map((what) => `${path.relative(src, file)}: ${what}`),
      )
    assert.deepEqual(found, [])
  })

const WRONG: readonly (readonly [string, string, string | null])[] = [
  ['read/x.ts', "import { a } from '../tell/y.ts'", 'read imports tell (../tell/y.ts)'],
  ['read/x.ts', "import type { A } from '../weigh/y.ts'", 'read imports weigh (../weigh/y.ts)'],
  ['read/x.ts', "import {\n  a,\n  b,\n} from '../keep/y.ts'", 'read imports keep (../keep/y.ts)'],
  ['keep/x.ts', "export * from '../read/y.ts'", 'keep imports read (../read/y.ts)'],
  ['day.ts', "import { a } from './read/y.ts'", 'vocabulary imports read (./read/y.ts)'],
  ['weigh/x.ts', "const a = await import('../tell/y.ts')", 'weigh imports tell (../tell/y.ts)'],
  ['weigh/x.ts', "import { readFileSync } from 'node:fs'", 'weigh is pure and imports node:fs'],
  ['forecast/x.ts', 'const day = Date.now()', 'forecast is pure and uses Date.now('],
  ['forecast/x.ts', 'const p = Math.random()', 'forecast is pure and uses Math.random('],
  ['forecast/x.ts', 'performance.now()', 'forecast is pure and uses performance.n'],
  ['read/x.ts', "const WORDS = 'performance process console fetch'", null],
  ['forecast/x.ts', "import 'undici'", 'forecast is pure and imports undici'],
  ['attic/x.ts', '', 'attic is no room of the house'],
  ['read/x.ts', "// import { a } from '../tell/y.ts'\nimport { b } from '../day.ts'", null],
  ['tell/x.ts', "import { openSqlite } from '../keep/sqlite.ts'\nimport fs from 'node:fs'\nDate.now()", null],
]

for (const [file, text, expected] of WRONG)
  test(`the rule itself: ${JSON.stringify(text)} in ${file}`, () => {
    assert.deepEqual(problems(path.join(src, file), text), expected === null ? [] : [expected])
  })
