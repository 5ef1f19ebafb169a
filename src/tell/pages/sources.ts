import type { IsoDay } from '../../day.ts'
import { type Calibration, type SourceRecord, type TrackRecords } from '../../weigh/index.ts'
import { calibrationPlot } from '../plots/calibration.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { plain } from './text.ts'
import { amount, CALLED_WORDS, DISTANCE_WORDS, KIND_WORDS, missWords } from './track-words.ts'
import { capital, count, longDay, percent } from './words.ts'

/** Sources on the page, and those of them whose record is told in full; more stand in `whenabouts sources --json`. */
const SHOWN = 60
const IN_FULL = 25
/** With fewer claims nothing is said of calibration. */
const ENOUGH = 20

/** The page of track records: what kinds of sources are worth, and each source. */
export function sourcesPage(
  records: TrackRecords,
  calibration: Calibration | null,
  { asOf, today }: { readonly asOf: IsoDay; readonly today: IsoDay },
): string {
  const { calls, releases, sources } = records
  return layout({
    title: 'Sources: who has been right? – Whenabouts',
    description: 'How often what each outlet, person and rights holder said about releases turned out to hold.',
    main: html`${asOf === today ? '' : html`<p class="past">As it was known on ${longDay(asOf)}. <a href="/sources">Today</a></p>`}
      <p class="eyebrow">Sources</p>
      <h1 class="plain">${headline(calls, releases, sources.length)}</h1>
      <p class="lede">
        A claim is judged once it is known what happened: when two independent reports tell a release as done, or when
        somebody has settled it with <code>whenabouts settle</code>. What one source says of one release at one distance
        counts once.
      </p>
      ${calls === 0 ? html`<p>Nothing can be judged yet: no release that was spoken of beforehand is known to be out.</p>` : body(records, calibration)}`,
  })
}

function headline(calls: number, releases: number, sources: number): string {
  if (calls === 0) return 'Who has been right? Nobody knows yet.'
  return `Who has been right: ${count(sources, 'source')} on ${count(releases, 'release')}, by ${count(calls, 'claim')}.`
}

function body({ kinds, sources }: TrackRecords, calibration: Calibration | null): Html {
  return html`<h2>Kinds of sources</h2>
    <table class="track">
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">Held</th>
          <th scope="col">Of such claims hold</th>
          <th scope="col" class="n">Sources</th>
        </tr>
      </thead>
      <tbody>
        ${kinds.map(
          (kind) =>
            html`<tr>
              <th scope="row">${capital(KIND_WORDS[kind.kind])}</th>
              <td data-label="held">${amount(kind.held)} of ${amount(kind.of)}</td>
              <td data-label="of such claims hold">${share(kind)}</td>
              <td class="n" data-label="sources">${kind.sources}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <h2>Can these numbers be trusted?</h2>
    ${calibrationPart(calibration)}
    <h2>Each source</h2>
    <p class="note">
      Few claims say little, so each share is moved towards what others reach who say the same kind of thing as surely,
      as exactly and as far ahead; “its like” is what they reach. The interval holds the truth in four of five cases.
    </p>
    ${sources.length === 0 ? html`<p>Every claim that could be judged was made by somebody without a name.</p>` : table(sources)}`
}

function calibrationPart(calibration: Calibration | null): Html {
  if (calibration === null || calibration.of < ENOUGH)
    return html`<p class="note">
      Too few claims have an outcome to tell: ${amount(calibration?.of ?? 0)}, of ${ENOUGH} needed.
    </p>`
  return html`<p class="note">
      Every claim is predicted from the records of other releases alone. On the dotted line, of claims said to hold in
      so many of a hundred cases that many held; they are off by ${percent(calibration.error)} on average.
    </p>
    <div class="two measured">
      <figure class="plot">${calibrationPlot(calibration)}</figure>
      <table>
        <thead>
          <tr>
            <th scope="col">Expected</th>
            <th scope="col">Held</th>
            <th scope="col">80 % interval</th>
            <th scope="col" class="n">Claims</th>
          </tr>
        </thead>
        <tbody>
          ${calibration.bins.map(
            (bin) =>
              html`<tr>
                <td>${percent(bin.predicted)}</td>
                <td>${percent(bin.held)}</td>
                <td>${percent(bin.low)} – ${percent(bin.high)}</td>
                <td class="n">${Math.round(bin.of)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
}

function table(sources: readonly SourceRecord[]): Html {
  const shown = sources.slice(0, SHOWN)
  return html`<table class="track">
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Held</th>
          <th scope="col">Of its claims hold</th>
          <th scope="col">Its like</th>
          <th scope="col">When missed</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map((source, i) => row(source, i < IN_FULL))}
      </tbody>
    </table>
    ${sources.length > shown.length ? html`<p class="note">and ${count(sources.length - shown.length, 'source')} with fewer claims; <code>whenabouts sources --all</code> has them.</p>` : ''}`
}

function row(source: SourceRecord, inFull: boolean): Html {
  return html`<tr>
    <th scope="row">
      <bdi>${plain(source.name ?? 'unnamed', 80)}</bdi
      ><small>${KIND_WORDS[source.kind]}, ${count(source.releases, 'release')}</small>${inFull ? cells(source) : ''}
    </th>
    <td data-label="held">${amount(source.held)} of ${amount(source.of)}</td>
    <td data-label="of its claims hold">${share(source)}</td>
    <td data-label="its like">${percent(source.like)}</td>
    <td data-label="when missed">${missWords(source.miss)}</td>
  </tr>`
}

function cells({ cells: all }: SourceRecord): Html {
  return html`<details>
    <summary>by property and distance</summary>
    <ul class="plainlist">
      ${all.map(
        (cell) =>
          html`<li>
            ${capital(CALLED_WORDS[cell.property])}, ${DISTANCE_WORDS[cell.distance]}: ${amount(cell.held)} of
            ${amount(cell.of)}, ${share(cell)}
          </li>`,
      )}
    </ul>
  </details>`
}

function share({ share: p, low, high }: { readonly share: number; readonly low: number; readonly high: number }): Html {
  return html`<span class="share">${percent(p)} <span class="soft">${percent(low)} – ${percent(high)}</span></span>`
}
