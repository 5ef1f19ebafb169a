import type { Property } from '../claim.ts'
import type { Attribution } from './sources.ts'
import type { Frame, Scene } from './scene.ts'

/** Every role bit: any sentence may claim it, and a line of a list that has none. */
export const ANY = -1

/** Reads one property: one file each under `properties/`. */
export interface Recogniser {
  readonly property: Property
  /** A sentence with none of these role bits cannot claim it; 0 where a time expression may be enough, `ANY` where a name is. */
  readonly roles: number
  /** Adds the claims of a sentence with `emit`. */
  read(f: Frame, attributions: readonly Attribution[]): void
  /** After the last sentence: adds what only the whole text can decide. */
  finish?(scene: Scene): void
}
