import { english } from '../lexicon/index.ts'
import { lexemesOf } from '../lexicon/lexicon.ts'

const ids = (words: string) => lexemesOf(english, words)

/*
 * The verbs and nouns of orders and ends, with their forms.
 */

export const RENEWED = ids(
  'renew renews renewed renewing renewal renewals greenlit greenlight greenlights greenlighted greenlighting recommissioned revived revive',
)

export const ORDERED = ids('order orders ordered ordering commissioned commissions commission')

export const CANCELLED = ids(
  'cancel cancels cancelled canceled cancelling canceling cancellation cancelation axed axe axes scrapped ax',
)

export const CONFIRMED = ids('confirm confirms confirmed announced announces announce confirmation announcement')

export const GIVE = ids('give gives gave given got gets get getting handed hands')

export const WINS = ids(
  'nab nabs nabbed land lands landed score scores scored snag snags snagged secure secures secured earn earns earned receive receives received net nets netted win wins won',
)
