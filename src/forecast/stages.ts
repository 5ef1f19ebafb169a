import type { Answer, Stage } from '../answer.ts'
import { dayOf } from '../day.ts'
import type { Report } from '../report.ts'
import type { Window } from '../window.ts'
import type { Facts } from './evidence.ts'
import { cancellation } from './never.ts'
import { heardOf, saidOn } from './saying.ts'
import { dayWords, inWindow, monthWords, windowWords } from './words.ts'

type Production = Extract<Report, { property: 'production' }>

/** Filming that began is taken to be still under way for as long as filming usually takes, in days. */
const FILMING = 300

const ids = (reports: readonly Report[]): string[] => reports.map((report) => report.id)
const sure = (report: Report): boolean => report.certainty === 'happened' || report.certainty === 'official'
const ahead = (report: Report): boolean => report.certainty === 'expected' || report.certainty === 'possible'

/** "in March 2024", "since 3 May 2024": the words of a window, or of the day on which it was said. */
function when(window: Window | null, report: Report): string {
  if (window !== null) return inWindow(window)
  const said = saidOn(report)
  return said === null ? 'day unknown' : `said ${monthWords(said)}`
}

/** The newest of some reports; `null` of none. */
function newest<R extends Report>(reports: readonly R[]): R | null {
  return reports.reduce<R | null>((a, b) => (a === null || (saidOn(b) ?? 0) >= (saidOn(a) ?? 0) ? b : a), null)
}

function renewed(reports: readonly Report[], asOf: number, later: boolean): Stage {
  const told = reports.filter((r) => r.property === 'renewal')
  const stage = (state: Stage['state'], words: string, said: readonly Report[]): Stage => ({
    name: 'renewed',
    state,
    words,
    window: null,
    reports: ids(said),
  })
  const cancelled = cancellation(reports, asOf)
  if (cancelled !== null) return stage('unknown', `cancelled, ${when(null, cancelled)}`, [cancelled])
  const orders = told.filter((r) => r.value === 'renewed' && sure(r))
  const first = orders.reduce<Report | null>(
    (a, b) => (a === null || (saidOn(b) ?? 0) < (saidOn(a) ?? 0) ? b : a),
    null,
  )
  if (first !== null) {
    const said = saidOn(first)
    const words = first.certainty === 'official' ? 'officially' : 'told as done'
    return stage('done', said === null ? words : `${words}, by ${monthWords(said)}`, orders)
  }
  if (later) return stage('done', 'implied by what follows', [])
  const undecided = told.filter((r) => r.value === 'undecided' || r.certainty === 'unknown')
  const hoped = told.filter((r) => r.value === 'renewed' && !sure(r) && r.certainty !== 'denied')
  if (undecided.length > 0) return stage('unknown', 'nothing decided yet', undecided)
  if (hoped.length > 0) return stage('unknown', 'only hoped for or expected', hoped)
  return stage('unknown', 'nothing said', [])
}

/** What reports say of one phase of production. */
function phase(
  name: 'writing' | 'filming' | 'post',
  all: readonly Production[],
  asOf: number,
  later: Stage['state'],
): Stage {
  const told = all.filter((r) => r.value.phase === name && r.certainty !== 'denied')
  const stage = (state: Stage['state'], words: string, window: Window | null, said: readonly Report[]): Stage => ({
    name,
    state,
    words,
    window,
    reports: ids(said),
  })
  const done = told.filter(
    (r) => sure(r) && r.value.edge === 'end' && (r.value.window?.to == null || dayOf(r.value.window.to)! <= asOf),
  )
  const ended = newest(done)
  if (ended !== null) return stage('done', `ended ${when(ended.value.window, ended)}`, ended.value.window, done)
  if (later === 'done' || later === 'now') return stage('done', 'implied by what follows', null, [])
  const begun = told.filter((r) => sure(r) && r.value.edge !== 'end')
  const running = newest(begun)
  if (running !== null) {
    const from = running.value.window?.from ? dayOf(running.value.window.from)! : (saidOn(running) ?? asOf)
    if (from > asOf)
      return stage('ahead', `set for ${when(running.value.window, running)}`, running.value.window, begun)
    const fresh = asOf - from <= FILMING
    const words = `${running.value.edge === 'start' ? 'began' : 'under way'} ${when(running.value.window, running)}`
    return stage(
      fresh ? 'now' : 'unknown',
      fresh ? words : `${words}; its end has not been told`,
      running.value.window,
      begun,
    )
  }
  const plans = told.filter(ahead)
  const plan = newest(plans.filter((r) => r.value.window !== null)) ?? newest(plans)
  const open = all.filter((r) => r.value.phase === name && (r.certainty === 'unknown' || r.certainty === 'denied'))
  if (plan !== null) {
    const to = plan.value.window?.to ? dayOf(plan.value.window.to)! : null
    const edge = plan.value.edge === 'end' ? 'end planned' : 'planned'
    if (to !== null && to < asOf) {
      return stage('unknown', `${edge} ${when(plan.value.window, plan)}; no word that it happened`, plan.value.window, [
        ...plans,
        ...open,
      ])
    }
    return stage('ahead', `${edge} ${when(plan.value.window, plan)}`, plan.value.window, [...plans, ...open])
  }
  const none = newest(open)
  if (none !== null) return stage('ahead', `not begun, ${when(null, none)}`, null, open)
  return stage('unknown', 'nothing said', null, [])
}

/** Post-production follows filming also where nobody names it; lead times belong here. */
function post(
  reports: readonly Report[],
  production: readonly Production[],
  filming: Stage,
  asOf: number,
  out: boolean,
): Stage {
  const told = phase('post', production, asOf, out ? 'done' : 'unknown')
  const trailers = reports.filter((r) => r.property === 'trailer' && sure(r))
  const lengths = reports.filter((r) => r.property === 'lead_time' && r.value.phase === 'post')
  if (told.state === 'unknown' && told.words === 'nothing said') {
    if (trailers.length > 0) return { ...told, state: 'now', words: 'a trailer is out', reports: ids(trailers) }
    if (filming.state === 'done')
      return { ...told, state: 'now', words: 'implied by the end of filming', reports: ids(lengths) }
    if (lengths.length > 0) return { ...told, state: 'ahead', words: 'a length is told', reports: ids(lengths) }
  }
  return told
}

/**
 * What the reports imply of each stage of the work, and who says so. A stage that a later one presupposes counts as done.
 */
export function stagesOf(
  answer: Pick<Answer, 'status' | 'official'>,
  facts: Facts,
  reports: readonly Report[],
): Stage[] {
  const { asOf, out } = facts
  const heard = heardOf(reports, facts)
  const production = heard.filter((r) => r.property === 'production')
  const isOut = answer.status === 'out'
  const hasTrailer = heard.some((r) => r.property === 'trailer' && sure(r))
  const filming = phase('filming', production, asOf, isOut ? 'done' : phase('post', production, asOf, 'unknown').state)
  const begun =
    filming.state === 'done' ||
    filming.state === 'now' ||
    (filming.state === 'unknown' && /its end/.test(filming.words))
  const release: Stage = {
    name: 'release',
    state: isOut ? 'done' : answer.status === 'cancelled' ? 'unknown' : 'ahead',
    words: releaseWords(answer, facts),
    window: answer.official?.window ?? null,
    reports: out === null ? (answer.official ? [answer.official.report] : []) : [reports[out.report]!.id],
  }
  return [
    renewed(heard, asOf, begun || isOut || hasTrailer),
    phase('writing', production, asOf, begun || isOut ? 'done' : 'unknown'),
    filming,
    post(heard, production, filming, asOf, isOut),
    release,
  ]
}

function releaseWords({ status, official }: Pick<Answer, 'status' | 'official'>, { out }: Facts): string {
  if (out !== null)
    return out.from === out.to ? `out since ${dayWords(out.from)}` : `came out in ${windowWords(out.from, out.to)}`
  if (status === 'cancelled') return 'cancelled'
  return official === null ? 'no official date' : `officially ${inWindow(official.window)}`
}
