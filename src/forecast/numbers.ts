/** The logistic function: a share from its log-odds. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

/** Log-odds of a share. */
export function logit(p: number): number {
  return Math.log(p / (1 - p))
}
