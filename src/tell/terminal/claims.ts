import type { Claim, ClaimDocument, Subject } from '../../claim.ts'
import { plain } from '../pages/text.ts'
import { CERTAINTY_WORDS, count, longDay, says, windowDays } from '../pages/words.ts'
import { asciiPunctuation } from './screen.ts'
import type { Screen } from './screen.ts'
import { indented } from './wrap.ts'

/**
 * The claims of a document for a person: one release after the other, each claim with what it says, how sure the text
 * is, who is said to know, and the words that carry it.
 */
export function claimsText(document: ClaimDocument, screen: Screen): string {
  const { published, published_estimate: estimate, publisher, knowledge_cutoff: cutoff } = document
  const day =
    published !== null
      ? longDay(published)
      : estimate?.from
        ? `not before ${longDay(estimate.from)}: ${plain(estimate.reason, 160)}`
        : 'without a date'
  const lines = [
    screen.bold(plain(document.id, 160)),
    ...indented([...(publisher ? [plain(publisher, 80)] : []), day].join(', '), screen.width, 0).map(screen.dim),
    ...(cutoff ? indented(`says that its knowledge ends ${windowDays(cutoff)}`, screen.width, 0).map(screen.warn) : []),
  ]
  lines.push(...claimLists(document.claims, screen))
  const text = `${lines.join('\n')}\n`
  return screen.unicode ? text : asciiPunctuation(text)
}

/** The lines of some claims, under the name of the release that each is about. */
export function claimLists(claims: readonly Claim[], screen: Screen): string[] {
  if (claims.length === 0) return ['  no claims']
  return [...Map.groupBy(claims, ({ subject }) => subjectName(subject))].flatMap(([name, own]) => [
    '',
    `${screen.accent(name)} ${screen.dim(count(own.length, 'claim'))}`,
    ...own.flatMap((claim) => claimLines(claim, screen)),
  ])
}

/**
 * A subject as a heading.
 *
 * @example subjectName({ title: 'Lupin', season: 1, part: 2 }) // 'Lupin, season 1, part 2'
 */
export function subjectName({ title, season, part, episode, kind }: Subject): string {
  return [
    plain(title, 120),
    ...(kind === 'film' ? ['film'] : season === null ? [] : [`season ${season}`]),
    ...(part === undefined ? [] : [`part ${part}`]),
    ...(episode === undefined ? [] : [`episode ${episode}`]),
  ].join(', ')
}

/** What a claim says, when, how surely and who is said to know it, in one line. */
export function claimLine(claim: Claim): string {
  const { kind, name, via } = claim.source
  const source = [kind === 'outlet' ? '' : kind, name ?? '', via ? `via ${via}` : ''].filter((word) => word !== '')
  const days = windowOf(claim)
  const facts = [
    ...(days ? [days] : []),
    CERTAINTY_WORDS[claim.certainty],
    ...(source.length > 0 ? [plain(source.join(' '), 120)] : []),
  ]
  return `${claim.property.replace('_', ' ')}: ${says(claim)} · ${facts.join(' · ')}`
}

function claimLines(claim: Claim, screen: Screen): string[] {
  return [
    ...indented(claimLine(claim), screen.width, 4, '  '),
    ...indented(`“${plain(claim.quote, 300)}”`, screen.width, 6).map(screen.dim),
  ]
}

/** The days of a claim that has a window: its own words alone do not tell what they were taken to mean. */
function windowOf(claim: Claim): string | null {
  const window = (() => {
    switch (claim.property) {
      case 'release':
      case 'trailer':
        return claim.value
      case 'production':
        return claim.value.window
      case 'delay':
        return claim.value.to
      default:
        return null
    }
  })()
  return window === null ? null : windowDays(window)
}
