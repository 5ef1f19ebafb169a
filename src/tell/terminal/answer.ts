import type { Answer, Stage, WeighedReport } from '../../answer.ts'
import type { Property } from '../../claim.ts'
import type { BeliefValue, Contradiction, Mention } from '../../report.ts'
import { plain } from '../pages/text.ts'
import {
  CERTAINTY_WORDS,
  count,
  longDay,
  outlet,
  percent,
  pull,
  releaseName,
  saidOn,
  says,
  shortDay,
  standingWord,
  through,
  who,
  windowDays,
} from '../pages/words.ts'
import { plot } from './plot.ts'
import { asciiPunctuation } from './screen.ts'
import type { Screen } from './screen.ts'
import { flow, indented, padded } from './wrap.ts'

/** What bears on when it comes out, as against who is in it. */
const DATED: ReadonlySet<Property> = new Set(['release', 'renewal', 'production', 'lead_time', 'delay', 'trailer'])

/** How many reports and contradictions a person is shown before asking for all. */
const FEW = 8
const FEW_CONTRADICTIONS = 5
const FEW_MOVES = 2
/** Columns for the pull of a report: "+1234 days". */
const PULL = 11

/**
 * An answer for a person: the sentence, the distribution, what is official, who said what and how far it pulled,
 * contradictions in both words, what is stale.
 *
 * @param options.all every report and contradiction, and cast and crew
 * @param options.moves what news would move the answer most, in sentences, the strongest first
 */
export function answerText(
  answer: Answer,
  screen: Screen,
  options: { readonly all?: boolean; readonly moves?: readonly string[] } = {},
): string {
  const { all = false, moves = [] } = options
  const blocks = [
    headline(answer, screen),
    plot(answer, screen),
    official(answer, screen),
    stages(answer.stages, screen),
    whoSaid(answer, screen, all),
    contradictions(answer.contradictions, screen, all),
    wouldMove(all ? moves : moves.slice(0, FEW_MOVES), screen),
    all ? beliefs(answer, screen) : [],
    stale(answer, screen),
  ]
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
  return `${screen.unicode ? text : asciiPunctuation(text)}\n`
}

function headline(answer: Answer, screen: Screen): string[] {
  const { p_already_out: out, p_never: never, documents, newest } = answer
  const facts = [
    answer.status,
    ...(out > 0 && answer.status !== 'out' ? [`${percent(out)} already out`] : []),
    ...(never > 0 ? [`${percent(never)} never`] : []),
    ...(documents.length === 0
      ? ['nothing read']
      : [`${count(documents.length, 'article')}${newest === null ? '' : `, the newest of ${shortDay(newest)}`}`]),
  ]
  return [
    ...flow([`${releaseName(answer.release)},`, `as of ${longDay(answer.as_of)}`], ' ', screen.width).map(screen.dim),
    ...indented(plain(answer.sentence), screen.width, 0).map(screen.bold),
    ...flow(facts, ' · ', screen.width).map(screen.dim),
  ]
}

function official(answer: Answer, screen: Screen): string[] {
  const word = answer.official
  const lines = [screen.bold('Official')]
  if (word) {
    const report = answer.reports.find(({ id }) => id === word.report)
    const said = word.said === null ? '' : `, said ${shortDay(word.said)}`
    lines.push(...indented(`${windowDays(word.window)}${said}${report ? ` by ${who(report)}` : ''}`, screen.width, 2))
    if (report) lines.push(...quoted(report.first, screen, 4))
  } else lines.push(`  no date${answer.status === 'out' ? ' needed any more' : ''}`)
  const others = answer.reports.filter(
    (report) =>
      report.certainty === 'official' &&
      report.standing === 'stands' &&
      report.id !== word?.report &&
      DATED.has(report.property),
  )
  for (const report of others.slice(0, 3))
    lines.push(...indented(`${says(report)} (${who(report)}, ${saidOn(report)})`, screen.width, 2))
  return lines
}

function stages(known: readonly Stage[], screen: Screen): string[] {
  const words = { done: 'done', now: 'now', ahead: 'ahead', unknown: '' } as const
  const told = known.filter(({ state }) => state !== 'unknown')
  if (told.length === 0) return []
  const line = ({ name, state, words: detail }: Stage) =>
    `${name} ${words[state]}${detail === '' ? '' : ` (${plain(detail, 80)})`}`
  return [screen.bold('Where it stands'), ...flow(told.map(line), ' · ', screen.width - 2).map((text) => `  ${text}`)]
}

function whoSaid(answer: Answer, screen: Screen, all: boolean): string[] {
  const force = (report: WeighedReport) => Math.abs(report.pull ?? 0)
  const when = (report: WeighedReport) => report.said ?? ''
  const dated = answer.reports
    .filter(({ property }) => DATED.has(property))
    .toSorted((a, b) => force(b) - force(a) || (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : 0))
  if (dated.length === 0) return []
  const shown = all ? dated : dated.slice(0, FEW)
  const rest = dated.length - shown.length
  return [
    `${screen.bold('Who said what')} ${screen.dim('and its pull on the answer')}`,
    ...shown.flatMap((report) => reportLines(report, screen)),
    ...(rest > 0 ? [screen.dim(`  and ${count(rest, 'more report')}: --all`)] : []),
  ]
}

function reportLines(report: WeighedReport, screen: Screen): string[] {
  const standing = standingWord(report.standing)
  const what = [says(report), CERTAINTY_WORDS[report.certainty], ...(standing ? [standing] : [])].join(' · ')
  const days = padded(`  ${pull(report.pull)}`, PULL + 1)
  const moved = (report.pull ?? 0) === 0 ? screen.dim(days) : screen.accent(days)
  const [first = '', ...more] = indented(what, screen.width, PULL + 1, '')
  const others = [...new Set(report.repeats.map(outlet))].filter((name) => name !== outlet(report.first))
  const repeated = others.length === 0 ? '' : `; also ${others.slice(0, 3).join(', ')}${others.length > 3 ? ' …' : ''}`
  const voice = `${who(report)}, ${through(report)}, ${saidOn(report)}${repeated}`
  return [
    moved + first,
    ...more,
    ...quoted(report.first, screen, PULL + 1),
    ...indented(voice, screen.width, PULL + 1).map(screen.dim),
  ]
}

function quoted(mention: Mention, screen: Screen, indent: number): string[] {
  return indented(`“${plain(mention.quote, 240)}”`, screen.width, indent)
}

const CONTRADICTION_WORDS: Readonly<Record<Contradiction['kind'], string>> = {
  within: 'within one article',
  between: 'between articles',
  older: 'one is older',
}

function contradictions(known: readonly Contradiction[], screen: Screen, all: boolean): string[] {
  if (known.length === 0) return []
  const order = { between: 0, within: 1, older: 2 } as const
  const dated = (one: Contradiction) => (DATED.has(one.property) ? 0 : 1)
  const sorted = known.toSorted((a, b) => dated(a) - dated(b) || order[a.kind] - order[b.kind])
  const shown = all ? sorted : sorted.slice(0, FEW_CONTRADICTIONS)
  const rest = known.length - shown.length
  return [
    screen.bold('They cannot all be right'),
    ...shown.flatMap((one) => [
      ...indented(`${plain(one.what, 160)} (${CONTRADICTION_WORDS[one.kind]})`, screen.width, 2).map(screen.warn),
      ...side(one.one, screen),
      ...side(one.other, screen),
    ]),
    ...(rest > 0 ? [screen.dim(`  and ${count(rest, 'more contradiction')}: --all`)] : []),
  ]
}

function side(mention: Mention, screen: Screen): string[] {
  return indented(
    `“${plain(mention.quote, 160)}” – ${outlet(mention)}, ${saidOn({ first: mention, said: mention.day })}`,
    screen.width,
    4,
  )
}

function wouldMove(moves: readonly string[], screen: Screen): string[] {
  if (moves.length === 0) return []
  return [
    screen.bold('What would move it'),
    ...moves.flatMap((move) => indented(plain(move, 240), screen.width, 4, '  ')),
  ]
}

function beliefs(answer: Answer, screen: Screen): string[] {
  if (answer.beliefs.length === 0) return []
  const value = ({ label, probability, variants }: BeliefValue) => {
    const spelt = variants.filter((variant) => variant !== label).slice(0, 3)
    const also = spelt.length === 0 ? '' : `; also ${spelt.map((variant) => plain(variant, 80)).join(', ')}`
    return `${plain(label, 80)} (${percent(probability)}${also})`
  }
  return [
    screen.bold('Who and what'),
    ...answer.beliefs.flatMap((belief) =>
      indented(
        `${plain(belief.about, 120)}: ${belief.values.slice(0, 4).map(value).join(', ')}`,
        screen.width,
        4,
        '  ',
      ),
    ),
  ]
}

function stale(answer: Answer, screen: Screen): string[] {
  const lapsed = answer.reports.filter(({ standing, property }) => standing === 'lapsed' && DATED.has(property)).length
  const outletOf = (document: string) => {
    const found = answer.documents.find(({ id }) => id === document)
    return found ? outlet(found) : plain(document, 80)
  }
  const notes = [
    ...answer.caveats.map((caveat) => plain(caveat)),
    ...answer.flags.map((flag) => `${outletOf(flag.document)}: ${plain(flag.says, 200)}`),
    ...(lapsed > 0 ? [`${count(lapsed, 'report')} named days that have passed.`] : []),
  ]
  if (notes.length === 0) return []
  return [screen.bold('To be careful about'), ...notes.flatMap((note) => indented(note, screen.width, 4, '  · '))]
}
