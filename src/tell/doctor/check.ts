/** What came of one check: it works, it deserves a look, or something will not work as it is. */
export interface Finding {
  readonly state: 'works' | 'look' | 'fault'
  readonly what: string
  /** What was seen. */
  readonly words: string
  /** What to do about it; empty where nothing is to be done. */
  readonly help: string
}

export const works = (what: string, words: string): Finding => ({ state: 'works', what, words, help: '' })
export const look = (what: string, words: string, help: string): Finding => ({ state: 'look', what, words, help })
export const fault = (what: string, words: string, help: string): Finding => ({ state: 'fault', what, words, help })
