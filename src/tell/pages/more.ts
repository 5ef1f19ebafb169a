import { html, type Html } from './html.ts'

/**
 * What a list has beyond its room, folded away: one line each, and how many are left for the JSON.
 *
 * @param total of all that are not in the list itself
 * @param lines those of them that have room in one line
 */
export function more(total: number, lines: readonly Html[]): Html | '' {
  if (total === 0) return ''
  const left = total - lines.length
  return html`<details>
    <summary>and ${total} more</summary>
    <ul class="plainlist">
      ${lines.map((line) => html`<li>${line}</li>`)}${left > 0 ? html`<li class="soft">and ${left} more, in the JSON</li>` : ''}
    </ul>
  </details>`
}
