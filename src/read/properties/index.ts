import type { Recogniser } from '../recogniser.ts'
import { audience } from './audience.ts'
import { basedOn } from './based-on.ts'
import { cast } from './cast.ts'
import { crew } from './crew.ts'
import { delay } from './delay.ts'
import { episodes } from './episodes.ts'
import { leadTime } from './lead-time.ts'
import { network } from './network.ts'
import { production } from './production.ts'
import { rating } from './rating.ts'
import { release } from './release.ts'
import { renewal } from './renewal.ts'
import { runtime } from './runtime.ts'
import { trailer } from './trailer.ts'

/** Every property that is read; the dated ones first, because others ask whether a work is out. */
export const recognisers: readonly Recogniser[] = [
  release,
  renewal,
  production,
  leadTime,
  delay,
  trailer,
  episodes,
  runtime,
  cast,
  crew,
  basedOn,
  network,
  rating,
  audience,
]
