import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import type { Frame } from '../scene.ts'
import { BODY, HEADING, HEADLINE } from '../sentences.ts'
import { LINE } from '../tokens.ts'
import type { Change } from './after.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  as: lexemeOf(english, 'as'),
  who: lexemeOf(english, 'who'),
  colon: lexemeOf(english, ':'),
  en: lexemeOf(english, '–'),
  dash: lexemeOf(english, '—'),
  question: lexemeOf(english, '?'),
}
const WHO = ids('cast characters actors starring stars')
const STARRING = ids('starring stars star starred features featuring featured feature headlines headlining')
const OLD = ids('returning back return returns reprise reprising')

/** Whether the text stands under a heading or a question about the cast; the change that this says. */
export function castSection(f: Frame): Change | null {
  const { t, scene } = f
  // Only lines so far, no running text.
  let lines = true
  for (let k = f.index - 1, steps = 0; k >= 0 && steps < 40; k--, steps++) {
    const s = scene.sentences[k]!
    const question = t.lexeme[s.to - 1] === L.question
    if (s.kind === HEADLINE) return null
    // "The cast includes the following:" above the lines
    if (s.kind === BODY && lines && t.lexeme[s.to - 1] === L.colon) {
      for (let i = s.from; i < s.to; i++) if (WHO.has(t.lexeme[i]!) || STARRING.has(t.lexeme[i]!)) return 'plays'
      return null
    }
    if ((t.flags[s.from]! & LINE) === 0) lines = false
    if (s.kind !== HEADING && !(question && f.index - k <= 2)) continue
    let cast = false
    let old = false
    let line = false
    // "The film will star:"
    const leads = t.lexeme[s.to - 1] === L.colon
    for (let i = s.from; i < s.to; i++) {
      const lexeme = t.lexeme[i]!
      if (WHO.has(lexeme) || (question && lexeme === L.who) || (leads && STARRING.has(lexeme))) cast = true
      if (OLD.has(lexeme)) old = true
      // Lines of a list look like headings; they are passed over. "Cast: A, B" heads nothing.
      if (lexeme === L.as || lexeme === L.en || lexeme === L.dash || (lexeme === L.colon && i + 1 < s.to)) line = true
    }
    if (line && !question) continue
    return cast ? (old ? 'returns' : 'plays') : null
  }
  return null
}
