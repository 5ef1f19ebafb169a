import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

/*
 * What the fits learn from pages that cannot be handed on: the features of each candidate for a title and of each choice between works,
 * with the right answer; no text, no name. `fit-pages.ts` writes the file.
 */

const FILE = path.join(import.meta.dirname, 'page-rows.json.gz')

/** How much a row of such a page counts beside one of an open article: of these pages nobody can look up what they say. */
export const PAGE_WEIGHT = 0.25

/** Features that are not 0, as pairs of their place and their value. */
export type Sparse = readonly number[]

/** What `page-rows.json.gz` holds. */
export interface PageRows {
  readonly titles: {
    readonly features: readonly string[]
    /** Per article its candidates: 1 where the page claims something of it, 2 more where it is the main title; the features. */
    readonly articles: readonly (readonly (readonly [answer: number, x: Sparse])[])[]
  }
  readonly topics: {
    readonly features: readonly string[]
    /** Per article its choices: which options are right, which was taken; the features of each. */
    readonly articles: readonly (readonly {
      readonly right: readonly boolean[]
      readonly taken: number
      readonly options: readonly Sparse[]
    }[])[]
  }
}

/** The rows of the pages; none where the file is missing. */
export function pageRows(): PageRows {
  if (!existsSync(FILE)) return { titles: { features: [], articles: [] }, topics: { features: [], articles: [] } }
  return JSON.parse(gunzipSync(readFileSync(FILE)).toString()) as PageRows
}

export function writePageRows(rows: PageRows): void {
  writeFileSync(FILE, gzipSync(JSON.stringify(rows), { level: 9 }))
}

/** The features of a row that are not 0, to three decimals. */
export function sparse(x: Float64Array): Sparse {
  const out: number[] = []
  for (const [i, v] of x.entries()) if (v !== 0) out.push(i, Math.round(v * 1000) / 1000)
  return out
}

/** A row as the model has it now: features that the file does not know are 0, those that are gone are left out. */
export function dense(x: Sparse, known: readonly string[], features: readonly string[]): Float64Array {
  const out = new Float64Array(features.length)
  for (let k = 0; k < x.length; k += 2) {
    const i = features.indexOf(known[x[k]!]!)
    if (i >= 0) out[i] = x[k + 1]!
  }
  return out
}
