/**
 * Fusion against TruthFinder, on the claims of ../shared/bench/truth/flight and on synthetic worlds of 10⁵ to 10⁷ claims. Every
 * measurement is a process of its own, so that its memory is its own; the two methods take turns at each size.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { readClaims } from '../eval/claims-file.ts'
import { type ClaimTable, claimTableBuilder, fuse } from '../src/weigh/fusion/index.ts'
import { truthFinder } from './truthfinder.ts'
import { SHARED } from '../eval/shared.ts'

const SIZES = [1e5, 3e5, 1e6, 3e6, 1e7] as const
const flight = path.join(SHARED, 'bench', 'truth', 'flight')

interface Measured {
  readonly claims: number
  readonly items: number
  /** Seconds to read or make the claims, and to decide them. */
  readonly loading: number
  readonly deciding: number
  /** Seconds of processor time for deciding, on all threads: less moved by what else the machine does. */
  readonly processor: number
  /** The most memory that the process had, in MB. */
  readonly memory: number
  /** Share of items decided rightly, where the truth is known. */
  readonly right: number | null
}

/**
 * Sources of a synthetic world: 120 that are right in 30 to 80 of 100 claims, every sixth a mirror of the one before; errors fall on
 * four other values of each item.
 */
const SOURCES = 120
const ATTRIBUTES = 5
const DOMAIN = 5000
const CLAIMS_PER_ITEM = 10

function synthetic(claims: number): { readonly table: ClaimTable; readonly truth: string[] } {
  let state = 12_345
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const words = Array.from({ length: DOMAIN }, (_, v) => ((v + 1) * 2_654_435_761).toString(36))
  const builder = claimTableBuilder()
  const truth: string[] = []
  for (let item = 0; item * CLAIMS_PER_ITEM < claims; item++) {
    const attribute = `attribute ${item % ATTRIBUTES}`
    const right = Math.floor(random() * DOMAIN)
    truth.push(words[right]!)
    let last = 0
    const start = Math.floor(random() * SOURCES)
    for (let c = 0; c < CLAIMS_PER_ITEM; c++) {
      const source = (start + c) % SOURCES
      const mirror = c > 0 && source % 6 === 5
      const accuracy = 0.3 + (0.5 * ((source * 37) % SOURCES)) / SOURCES
      if (!mirror) last = random() < accuracy ? right : (right + 1 + Math.floor(4 * random())) % DOMAIN
      builder.add(`source ${source}`, `item ${item}`, attribute, words[last]!)
    }
  }
  return { table: builder.build(), truth }
}

async function measure(world: string, method: string): Promise<Measured> {
  const started = performance.now()
  const { table, truth } =
    world === 'flight' ? { table: (await readClaims(flight)).table, truth: null } : synthetic(Number(world))
  const loaded = performance.now()
  const before = process.cpuUsage()
  const decided = method === 'fuse' ? firsts(table) : truthFinder(table)
  const ended = performance.now()
  const { user, system } = process.cpuUsage(before)
  const right = truth?.filter((value, item) => table.values[decided[item]!] === value).length
  return {
    claims: table.claimItem.length,
    items: table.itemAttribute.length,
    loading: (loaded - started) / 1000,
    deciding: (ended - loaded) / 1000,
    processor: (user + system) / 1e6,
    memory: process.resourceUsage().maxRSS / 1024,
    right: truth === null || right === undefined ? null : right / truth.length,
  }
}

function firsts(table: ClaimTable): Int32Array {
  const { first, value } = fuse(table)
  return table.itemAttribute.map((_, item) => value[first[item]!]!)
}

function measured(world: string, method: string): Measured {
  const { stdout, status } = spawnSync(process.execPath, [import.meta.filename, world, method], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`measuring ${method} on ${world} ended with ${status}`)
  return JSON.parse(stdout) as Measured
}

const [world, method] = process.argv.slice(2)
if (world !== undefined && method !== undefined) console.log(JSON.stringify(await measure(world, method)))
else {
  const worlds = [...(existsSync(flight) ? ['flight'] : []), ...SIZES.map(String)]
  if (!existsSync(flight)) console.log(`${flight} is not there: synthetic claims only.`)
  console.log(
    'Fusion against TruthFinder; seconds to decide (reading or making the claims apart), seconds of processor time, most memory of the process.\n',
  )
  console.log(
    '| claims | items | load s | fuse s | CPU s | CPU µs/claim | MB | right | TruthFinder s | CPU s | MB | right | CPU ratio |',
  )
  console.log('|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|')
  for (const name of worlds) {
    const ours = measured(name, 'fuse')
    const peer = measured(name, 'truthfinder')
    const share = ({ right }: Measured) => (right === null ? '–' : right.toFixed(3))
    const cells = [
      `${name === 'flight' ? 'flight, ' : ''}${ours.claims.toLocaleString('en')}`,
      ours.items.toLocaleString('en'),
      ours.loading.toFixed(1),
      ours.deciding.toFixed(2),
      ours.processor.toFixed(2),
      ((1e6 * ours.processor) / ours.claims).toFixed(2),
      Math.round(ours.memory),
      share(ours),
      peer.deciding.toFixed(2),
      peer.processor.toFixed(2),
      Math.round(peer.memory),
      share(peer),
      (ours.processor / peer.processor).toFixed(1),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}
