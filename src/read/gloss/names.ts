import { GIVEN_NAMES } from '../lexicon/given-names.ts'

/** So many different names of a text get a stand-in; a bound for texts that are nothing but names. */
const MOST = 2000

const STAND_IN = /(?:[A-Z][a-z]+ )?\bQ[xyz]([a-z]{4})(?: Qy\1)*\b/g

/**
 * Stand-ins for the titles and people of a text: words with capitals that no language has, so that the grammar sees a name where the
 * script or the spelling shows none. The same name always has the same stand-in.
 *
 * @example
 * const names = new Names()
 * names.title('푸른 시간') // 'Qzaaaa Qyaaaa'
 * names.restored('Qzaaaa Qyaaaa') // '푸른 시간'
 */
export class Names {
  readonly #names: string[] = []
  readonly #standIns = new Map<string, string>()
  /** Full names by their first two characters. */
  readonly #families = new Map<string, string>()

  /** The stand-in for a title, of as many words as the title has, three at most; '' when there are too many names. */
  title(name: string): string {
    const words = Math.min(3, name.split(/\s+/).length)
    return this.#standIn(name, (id) => `Qz${id}${` Qy${id}`.repeat(words - 1)}`)
  }

  /** The stand-in for a person: a given name and another word. */
  person(name: string): string {
    if (name.length > 2 && !this.#families.has(name.slice(0, 2))) this.#families.set(name.slice(0, 2), name)
    return this.#standIn(name, (id, n) => {
      const given = GIVEN_NAMES[n % GIVEN_NAMES.length]!
      return `${given.charAt(0).toUpperCase()}${given.slice(1)} Qx${id}`
    })
  }

  /** The full name of somebody whom the text has named in full before ("佐野" after "佐野遥"), else the name itself. */
  fullOf(name: string): string {
    return this.#families.get(name) ?? name
  }

  #standIn(name: string, made: (id: string, n: number) => string): string {
    let standIn = this.#standIns.get(name)
    if (standIn === undefined) {
      const n = this.#names.length
      if (n === MOST) return ''
      const letter = (k: number) => String.fromCharCode(0x61 + (Math.floor(n / k) % 26))
      standIn = made(letter(17576) + letter(676) + letter(26) + letter(1), n)
      this.#names.push(name)
      this.#standIns.set(name, standIn)
    }
    return standIn
  }

  /** A text with the names themselves. */
  restored(text: string): string {
    return text.replace(STAND_IN, (found, id: string) => {
      let n = 0
      for (const letter of id) n = n * 26 + letter.charCodeAt(0) - 0x61
      const name = this.#names[n]
      if (name === undefined) return found
      const space = found.indexOf(' ')
      const given = found.slice(0, space)
      // The word before belongs to the stand-in only where the stand-in has one.
      const own = this.#standIns.get(name)!
      return found.startsWith('Q') || own.startsWith(`${given} Qx`) ? name : `${given} ${name}`
    })
  }
}
