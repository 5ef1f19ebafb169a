import type { Property } from '../claim.ts'
import type { Attribution } from './cues.ts'
import type { Frame } from './scene.ts'

/** Reads one property: one file each under `properties/`. */
export interface Recogniser {
  readonly property: Property
  /** A sentence with none of these role bits cannot claim it; 0 where a time expression may be enough. */
  readonly roles: number
  /** Adds the claims of a sentence with `emit`. */
  read(f: Frame, attributions: readonly Attribution[]): void
}
