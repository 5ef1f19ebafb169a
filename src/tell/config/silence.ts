/** From when to when: `22:00-07:00`. */
export const HOURS = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/

/** Whether a text says from when to when: `22:00-07:00`. */
export function isHours(text: string): boolean {
  return HOURS.test(text) && text.slice(0, 5) !== text.slice(6)
}

let usual: string | null = null

/** From now on channels without silent hours of their own are silent at these; `undefined` for at none. */
export function useSilence(hours: string | undefined): void {
  usual = hours ?? null
}

/** The hours at which channels without hours of their own are silent, `null` for none. */
export function usualSilence(): string | null {
  return usual
}
