import type { Claim } from '../../claim.ts'
import { type Endpoint, type Reason, REASONS, type SecondReading, type Usage } from '../../second/index.ts'
import { count } from '../pages/words.ts'
import { plain } from '../pages/text.ts'
import { claimLists } from './claims.ts'
import { asciiPunctuation, type Screen } from './screen.ts'
import { indented } from './wrap.ts'

/**
 * Two readings of one article for a person: what both readers claim, what only the model does, what only the first reader does, and
 * what of the model's answer was left out.
 */
export function secondText({ document, agreement, dropped }: SecondReading, screen: Screen): string {
  const { both, onlyFirst, onlySecond } = agreement
  const lines = [screen.bold(plain(document.id, 160))]
  const section = (title: string, claims: readonly Claim[]): void => {
    lines.push('', screen.bold(`${title}: ${count(claims.length, 'claim')}`))
    if (claims.length > 0) lines.push(...claimLists(claims, screen).slice(1))
  }
  section(
    'Both readers',
    both.map(([, claim]) => claim),
  )
  section('Only the model', onlySecond)
  section('Only the first reader', onlyFirst)
  const left = droppedText(dropped)
  if (left !== '')
    lines.push('', ...indented(`Left out of the model\u2019s answer: ${left}.`, screen.width, 0).map(screen.warn))
  const text = `${lines.join('\n')}\n`
  return screen.unicode ? text : asciiPunctuation(text)
}

/** Which of the model's claims were left out, and why; empty when none was. */
function droppedText(dropped: Readonly<Record<Reason, number>>): string {
  const reasons = (Object.keys(REASONS) as Reason[]).filter((reason) => dropped[reason] > 0)
  return reasons.map((reason) => `${count(dropped[reason], 'claim')}: ${REASONS[reason]}`).join('; ')
}

/** What all questions to a model took together, in one line. */
export function bill(endpoint: Endpoint, usage: Usage, retries: number, articles: number): string {
  const { price, model } = endpoint
  const cost =
    price === null
      ? ''
      : `, ${((usage.input * price.input + usage.output * price.output) / 1e6).toFixed(4)} by WHENABOUTS_LLM_PRICE`
  const again = retries === 0 ? '' : `, ${count(retries, 'question')} asked again`
  return `${plain(model, 80)}: ${count(articles, 'article')}, ${usage.input} tokens sent, ${usage.output} received${cost}${again}`
}
