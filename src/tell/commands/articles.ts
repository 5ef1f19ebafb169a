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

  constructor(inputs: readonly string[]) {
    if (inputs.filter((input) => input === '-').length > 1) throw new Stop('“-” can be read only once', EXIT.usage)
    this.#inputs = inputs
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<{ article: Article; document: ClaimDocument }> {
    const [{ collect }, { read }] = await Promise.all([import('../../collect/index.ts'), import('../../read/index.ts')])
    for await (const found of collect(this.#inputs)) {
      if ('error' in found) {
        this.failed++
        console.error(`whenabouts: ${found.error.message}`)
      } else yield { article: found.article, document: read(found.article) }
    }
  }
}
