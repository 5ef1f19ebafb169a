/**
 * What the forecast has learnt from past reports with known outcomes. Names ending in `Mid` are logarithms of days, in `Spread`
 * logarithms of the spread of such a logarithm; shares and powers between 0 and 1 are given as log-odds.
 */
export interface Parameters {
  /** History is stretched by `exp(priorStretch + priorEra · era)`: what the press follows takes longer than what lists hold. */
  readonly priorStretch: number
  readonly priorEra: number
  /** Logarithm of the days within which two thirds of what the press speaks of comes, however late it is: a least hazard. */
  readonly pressMid: number
  /** Power of history (log-odds). */
  readonly priorWeight: number
  /** Days from the first word to a first season, and to a film. */
  readonly freshMid: number
  readonly freshSpread: number
  readonly filmMid: number
  readonly filmSpread: number

  /** Days from a stage to the release: order, writing, start of filming, a day within filming, its end, a trailer. */
  readonly renewalMid: number
  readonly renewalSpread: number
  readonly writingMid: number
  readonly writingSpread: number
  readonly startMid: number
  readonly startSpread: number
  readonly duringMid: number
  readonly duringSpread: number
  readonly endMid: number
  readonly endSpread: number
  readonly trailerMid: number
  readonly trailerSpread: number
  /** Added where a stage is planned, not done. */
  readonly plannedDelay: number
  readonly plannedSpread: number
  /** Added for films; per unit of era (five years); for Japanese and for other broadcast television. */
  readonly lagFilm: number
  readonly lagEra: number
  readonly lagAnime: number
  readonly lagTv: number
  /** Power of the furthest stage, and of earlier ones (log-odds). */
  readonly clockLate: number
  readonly clockEarly: number

  /** Log-odds that a claimed window of 90 days holds which ends 180 days ahead, by certainty. */
  readonly hitOfficial: number
  readonly hitExpected: number
  readonly hitPossible: number
  /** Added by source kind where nothing is official; the article itself is 0. */
  readonly hitTalent: number
  readonly hitPress: number
  readonly hitInsider: number
  /** Per logarithm of lead and width; for films; where nothing shows that it was ordered; for single days; for whole years. */
  readonly hitLead: number
  readonly hitWidth: number
  readonly hitFilm: number
  readonly hitFilmLead: number
  readonly hitUnordered: number
  readonly hitExact: number
  readonly hitExactLead: number
  readonly hitYear: number
  /** Scale of a late miss: logarithm of days, per logarithm of lead and width, for films, guesses and what was never ordered. */
  readonly lateScale: number
  readonly lateLead: number
  readonly lateWidth: number
  readonly lateFilm: number
  readonly lateGuess: number
  readonly lateUnordered: number
  /** Added after a delay without a new date. */
  readonly lateDelay: number
  /** Log-odds that a miss of what is not official tells nothing at all of the day. */
  readonly missBlind: number
  /** Log-odds that a miss is late; scale of an early miss. */
  readonly lateShare: number
  readonly earlyScale: number
  /** Slope of the density inside a window: positive is towards its end. */
  readonly tilt: number
  /** Log-odds that a day is missed by one (night slots, time zones). */
  readonly offByOne: number

  /** "Not before": logarithm of the days after which it gets a third as likely, and log-likelihood of an earlier day. */
  readonly openTail: number
  readonly openBefore: number
  /** Log-likelihood of a day inside a denied window, and before it. */
  readonly deniedIn: number
  readonly deniedBefore: number

  /** Logarithm of how much like claims lean on each other; power of a claim that later words contradict; of any claim (log-odds). */
  readonly temper: number
  /** How much two claims of one article lean on each other, whatever they say (log-odds). */
  readonly sameText: number
  /** Logarithm of the most that one article's own dates and plans count together. */
  readonly article: number
  readonly outdated: number
  readonly windowWeight: number
  /** Power of history and stages beside an official window of 30 days, per logarithm of its width (log-odds). */
  readonly contextDay: number
  readonly contextWidth: number
  /** Logarithm of the power of everything together where no day is known: powers below 1 for each may be too timid for all. */
  readonly sharpness: number
  /**
   * Power of the time that is still to go, `1 + days / 180`, where no day is known. Powers that do not sum to 1 make a pool of logarithms
   * depend on its unit: this one says how far it is pooled per day (0) or per logarithm of days (1).
   */
  readonly drift: number
  /** How far the share of the leading window follows Bayes' rule instead of its hit rate (log-odds). */
  readonly contextShare: number

  /** How long before a release its day is usually known; the share of releases that come without (log-odds). */
  readonly silenceMid: number
  readonly silenceSpread: number
  readonly silenceFloor: number
  /** Power of a silence that nobody puts into words (log-odds). */
  readonly silenceTacit: number
  /** Added for films, and beside an official window. */
  readonly silenceFilm: number
  readonly silenceWindow: number
  /** The same for any sign of production, and for an order. */
  readonly earlyMid: number
  readonly earlySpread: number
  readonly earlyFloor: number
  readonly unorderedMid: number
  readonly unorderedFloor: number
}
