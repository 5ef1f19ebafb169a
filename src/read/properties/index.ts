import type { Recogniser } from '../recogniser.ts'

/** Every property that is read, in the order of the claim language. */
export const recognisers: readonly Recogniser[] = []
