import type { Article } from '../../article.ts'
import type { ClaimDocument } from '../../claim.ts'
import { Stop, EXIT } from './exit.ts'

/**
 * Collects and reads inputs one after the other. What cannot be used is said on stderr, one line each, and counted in
 * `failed`; the rest goes on.
 */
export class Articles {
  failed = 0
  readonly #inputs: readonly string[]
  readonly #titles: readonly string[]

  /** @param titles that are known: they are recognised in whatever the articles call them */
  constructor(inputs: readonly string[], titles: readonly string[] = []) {
    if (inputs.filter((input) => input === '-').length > 1) throw new Stop('“-” can be read only once', EXIT.usage)
    this.#inputs = inputs
    this.#titles = titles
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<{ article: Article; document: ClaimDocument }> {
    const [{ collect }, { read }, { isRead, READ_LANGUAGES }] = await Promise.all([
      import('../../collect/index.ts'),
      import('../../read/index.ts'),
      import('../../read/language.ts'),
    ])
    for await (const found of collect(this.#inputs)) {
      if ('error' in found) {
        this.failed++
        console.error(`whenabouts: ${found.error.message}`)
        continue
      }
      const document = read(found.article, { titles: this.#titles })
      if (!isRead(document.language)) {
        const name = new Intl.DisplayNames('en', { type: 'language' }).of(document.language) ?? document.language
        console.error(
          `whenabouts: ${document.url ?? document.id}: ${name} (${document.language}) has no lexicon, so no claims are read from it; languages read: ${READ_LANGUAGES.join(', ')}`,
        )
      }
      yield { article: found.article, document }
    }
  }
}
