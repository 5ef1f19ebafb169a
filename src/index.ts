/**
 * Whenabouts as a library: the pure rooms. Text in, claims out; claims in, reports out; reports in, an answer out. No
 * input or output, no clock: a question about a past day is the same call with an earlier `asOf`.
 */
export { explain, read } from './read/index.ts'
export type { Explanation, Place } from './read/index.ts'
export { weigh } from './weigh/index.ts'
export { forecast, history, judge, whatWouldMove } from './forecast/index.ts'
export type { ForecastOptions, Medium, Model, Move, PastAnswer, Traits } from './forecast/index.ts'
export type { Answer, Stage, Status, WeighedReport } from './answer.ts'
export type { Article } from './article.ts'
export type {
  Certainty,
  Claim,
  ClaimDocument,
  ClaimOf,
  Property,
  PublishedEstimate,
  Source,
  SourceKind,
  Subject,
  Values,
} from './claim.ts'
export type { IsoDay } from './day.ts'
export type { Release } from './release.ts'
export type {
  ArticleFlag,
  Belief,
  BeliefValue,
  Contradiction,
  Mention,
  Report,
  ReportOf,
  Weighed,
  WeighedDocument,
} from './report.ts'
export type { Window } from './window.ts'
