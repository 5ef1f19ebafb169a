import type { Recogniser } from '../recogniser.ts'
import { cast } from './cast.ts'
import { crew } from './crew.ts'
import { delay } from './delay.ts'
import { leadTime } from './lead-time.ts'
import { production } from './production.ts'
import { release } from './release.ts'
import { renewal } from './renewal.ts'
import { trailer } from './trailer.ts'

/** Every property that is read, in the order of the claim language. */
export const recognisers: readonly Recogniser[] = [release, renewal, production, leadTime, delay, trailer, cast, crew]
