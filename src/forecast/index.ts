/** Forecasting: what the reports say of a release becomes a distribution over days, with its explanation. */
export { type Medium, type Traits } from './evidence.ts'
export { forecast, type ForecastOptions, type Model } from './forecast.ts'
export { history, type PastAnswer } from './replay.ts'
export { judge, type Move, whatWouldMove } from './what-would-move.ts'
