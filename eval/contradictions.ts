/**
 * Compares what `weigh` finds in the five annotated seed articles with the list that a person made of their contradictions
 * and of the names in them that mean the same (../shared/articles/seeds/CONTRADICTIONS.md). Prints one line for each row.
 *
 *     node eval/contradictions.ts
 *
 * A row is found when a contradiction (or a flag) of its kind carries two of its quotes; where only one of its quotes is a claim
 * at all, that one. Rows whose quotes are no claims are listed as such: they speak of the story, of headlines, of wording.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ClaimDocument } from '../src/claim.ts'
import type { Mention } from '../src/report.ts'
import { sketchOf } from '../src/sketch.ts'
import { nameGroups, sameTitle, weigh } from '../src/weigh/index.ts'
import { equatedName } from '../src/weigh/names/equated.ts'
import { SHARED } from './shared.ts'

const SEEDS = join(SHARED, 'articles/seeds')
const LIST = join(SEEDS, 'CONTRADICTIONS.md')

if (!existsSync(LIST)) {
  console.log(`contradictions: nothing to compare with, ${LIST} is not there.`)
  process.exit(0)
}

interface Seed {
  readonly number: string
  readonly text: string
  readonly document: ClaimDocument
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** Gold documents do not carry the stated end of knowledge; it is read off the text here. */
function cutoffOf(text: string): ClaimDocument['knowledge_cutoff'] {
  const match = /as of my last (?:knowledge )?update in ([A-Z][a-z]+) (\d{4})/i.exec(text)
  if (match === null) return undefined
  const month = String(MONTHS.indexOf(match[1]!) + 1).padStart(2, '0')
  return { from: `${match[2]}-${month}-01`, to: `${match[2]}-${month}-28`, words: `${match[1]} ${match[2]}` }
}

const seeds: Seed[] = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const text = readFileSync(join(SEEDS, name.replace('.json', '.txt')), 'utf8')
    const gold = JSON.parse(readFileSync(join(SEEDS, name), 'utf8')) as ClaimDocument
    const cutoff = cutoffOf(text)
    return {
      number: name.slice(0, 3),
      text,
      document: { ...gold, sketch: sketchOf(text), ...(cutoff !== undefined && { knowledge_cutoff: cutoff }) },
    }
  })

const list = readFileSync(LIST, 'utf8')

/** The rows of every table under a heading, as cells. */
function rowsUnder(heading: string): string[][] {
  const section = list.split(/^## /m).find((part) => part.startsWith(heading)) ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

interface Quote {
  readonly seed: Seed
  readonly words: string
  readonly places: readonly (readonly [number, number])[]
}

/** The quotes of a cell; each belongs to the article whose number stands before it. */
function quotesOf(where: string, cell: string): Quote[] {
  let number = /\d{3}/.exec(where)?.[0]
  const quotes: Quote[] = []
  for (const [, digits, words] of cell.matchAll(/\b(\d{3})\b(?=[^`]*(?:`|$))|`([^`]+)`/g)) {
    if (digits !== undefined) number = digits
    const seed = seeds.find((candidate) => candidate.number === number)
    if (words === undefined || seed === undefined) continue
    const places: [number, number][] = []
    for (let at = seed.text.indexOf(words); at >= 0; at = seed.text.indexOf(words, at + 1))
      places.push([at, at + words.length])
    quotes.push({ seed, words, places })
  }
  return quotes
}

const overlaps = ({ places }: Quote, start: number, end: number) =>
  places.some(([from, to]) => start < to && end > from)
const carries = (quote: Quote, mention: Mention) =>
  mention.document === quote.seed.document.id && overlaps(quote, mention.start, mention.end)

const release = { title: 'All of Us Are Dead', season: 2, kind: 'series', aliases: [] } as const
const weighed = weigh(
  seeds.map(({ document }) => document),
  release,
)

interface Finding {
  readonly kind: string
  readonly what: string
  readonly mentions: readonly Mention[]
}

const findings: Finding[] = [
  ...weighed.contradictions.map(({ kind, what, one, other }) => ({ kind, what, mentions: [one, other] })),
  ...weighed.flags.map(({ says, mentions }) => ({ kind: 'within', what: says, mentions })),
]

const tally = { found: 0, missed: 0, 'no claim': 0, 'rightly none': 0, 'both hold': 0 }

for (const heading of ['Time, renewal, release', 'People and parts', 'Story and reception']) {
  console.log(`\n${heading}`)
  for (const [what, where, cell, kind] of rowsUnder(heading) as [string, string, string, string][]) {
    const quotes = quotesOf(where, cell)
    const claimed = quotes.filter((quote) =>
      quote.seed.document.claims.some((claim) => overlaps(quote, claim.start, claim.end)),
    )
    const needed = Math.min(2, claimed.length)
    const kinds = ['within', 'between', 'older'].filter((name) => kind.includes(name))
    const finding = findings.find((candidate) => {
      if (kinds.length > 0 && !kinds.includes(candidate.kind)) return false
      const mentions = candidate.mentions
      return new Set(mentions.flatMap((mention) => claimed.filter((quote) => carries(quote, mention)))).size >= needed
    })
    let result: keyof typeof tally
    if (kind.startsWith('none')) result = finding === undefined || needed < 2 ? 'rightly none' : 'missed'
    else if (needed === 0) result = 'no claim'
    else if (finding !== undefined) result = 'found'
    else result = kind.includes('both can hold') && isTwoReports(claimed) ? 'both hold' : 'missed'
    tally[result]++
    const why = result === 'found' ? `  (${finding!.kind}: ${finding!.what})` : ''
    console.log(`  ${result.padEnd(13)}${what}${why}`)
  }
}

/** What can both hold is kept as two reports of one value. */
function isTwoReports(quotes: readonly Quote[]): boolean {
  const reports = weighed.reports.filter((report) =>
    quotes.some((quote) => [report.first, ...report.repeats].some((mention) => carries(quote, mention))),
  )
  return new Set(reports.map(({ id }) => id)).size > 1
}

console.log('\nNames that mean the same')
const people = new Set<string>()
const characters = new Set<string>()
for (const { document } of seeds) {
  for (const claim of document.claims) {
    if (claim.property === 'cast') {
      people.add(claim.value.actor)
      if (claim.value.character !== null) characters.add(claim.value.character)
    } else if (claim.property === 'crew') people.add(claim.value.person)
    else if (claim.property === 'based_on' && claim.value.author !== null) people.add(claim.value.author)
  }
}
const rows = rowsUnder('Names that mean the same').map(([who, written]) => ({
  who: who!,
  spellings: [...written!.matchAll(/`([^`]+)`/g)].map(([, spelling]) => spelling!.replace(/^[“”]|[.,]?[“”]$/g, '')),
}))
const isPerson = (who: string) => /actor|director|author/.test(who)
const isWork = (who: string) =>
  /series|webtoon/.test(who) ||
  rows.some((row) => row.who === who && row.spellings.every((spelling) => /game/i.test(spelling)))
for (const { who, spellings } of rows) {
  if (isPerson(who)) for (const spelling of spellings) people.add(spelling)
  else if (!isWork(who)) for (const spelling of spellings) characters.add(spelling)
}
/** Whether one of the texts puts a spelling for the title itself. */
const isEquated = (title: string, spelling: string) =>
  seeds.some(({ text }) => {
    const put = equatedName(text, title)
    return put !== null && sameTitle(put, spelling)
  })
const personGroups = nameGroups(people)
const characterGroups = nameGroups(characters)
let joined = 0
let spelled = 0
for (const { who, spellings } of rows) {
  const groups = isPerson(who) ? personGroups : characterGroups
  const leader = (spelling: string) => groups.get(spelling) ?? spelling
  const most = commonest(spellings.map(leader))
  const apart = spellings.filter((spelling) =>
    isWork(who)
      ? !sameTitle(spelling, spellings[0]!) && !isEquated(spellings[0]!, spelling)
      : leader(spelling) !== most,
  )
  spelled += spellings.length
  joined += spellings.length - apart.length
  console.log(
    `  ${apart.length === 0 ? 'joined' : 'apart '}  ${who}: ${spellings.join(', ')}${apart.length > 0 ? `  (apart: ${apart.join(', ')})` : ''}`,
  )
}

function commonest(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

console.log(
  `\n${Object.entries(tally)
    .map(([result, count]) => `${result} ${count}`)
    .join(', ')}; spellings joined ${joined} of ${spelled}`,
)
