import type { Channel, Delivery, Rule } from '../../keep/telling/outbox.ts'
import { foldName } from '../../name.ts'
import type { Release } from '../../release.ts'
import type { IsoDay } from '../../day.ts'
import { HOURS, usualSilence } from '../config/silence.ts'
import { KINDS, shift, type Change, type Kind } from '../changes/compare.ts'
import { messageOf } from './message.ts'

/** What a channel is told when nobody says: everything, and moves by a month or more. */
export const USUAL_EVENTS: readonly string[] = KINDS
export const USUAL_MOVE = 30
/** Everything that a channel can be told. */
export const EVENTS: readonly string[] = [...KINDS, 'digest']

/** The rule of a channel for a release: its own, else that for all, else the usual one. */
export function ruleFor(channel: string, release: Release, rules: readonly Rule[]): Pick<Rule, 'events' | 'moved'> {
  const mine = rules.filter((rule) => rule.channel === channel)
  const key = (title: string) => foldName(title)
  const spellings = new Set([release.title, ...release.aliases].map(key))
  return (
    mine.find(
      ({ release: of }) =>
        of !== null && spellings.has(key(of.title)) && (of.season === release.season || of.season === null),
    ) ??
    mine.find(({ release: of }) => of === null) ?? { events: USUAL_EVENTS, moved: USUAL_MOVE }
  )
}

/** What deciding who is told needs. */
export interface Telling {
  readonly channels: readonly Channel[]
  readonly rules: readonly Rule[]
  /** The instant, in ISO form. */
  readonly at: string
  /** For each channel the median that it was last told (`Standing.anchors`). */
  readonly anchors: Readonly<Record<string, IsoDay>>
}

/** Kinds after which a channel knows where the median is. */
const SAYS_WHEN: ReadonlySet<string> = new Set<Kind>(['dated', 'window', 'undated', 'moved'])

/**
 * Who is to be told of a change, and when: after the quiet hours of a channel. Moves that are too small for a channel add
 * up until they are not.
 *
 * @returns the messages, and the anchors from now on
 */
export function deliveriesOf(
  change: Change,
  release: Release,
  { channels, rules, at, anchors }: Telling,
): { readonly deliveries: readonly Delivery[]; readonly anchors: Readonly<Record<string, IsoDay>> } {
  const next: Record<string, IsoDay> = { ...anchors }
  const { before, after } = change.detail
  const deliveries = channels.flatMap(({ name, quiet }): Delivery[] => {
    const { events, moved } = ruleFor(name, release, rules)
    const anchor = anchors[name] ?? before?.median ?? null
    const by = change.kind === 'moved' ? shift(anchor, after.median) : null
    const wanted = events.includes(change.kind) && (by === null || Math.abs(by) >= moved)
    const known = wanted && SAYS_WHEN.has(change.kind) ? after.median : anchor
    if (known !== null) next[name] = known
    return wanted ? [{ channel: name, message: messageOf(change, release, by), due: loudAfter(at, quiet) }] : []
  })
  return { deliveries, anchors: next }
}

/**
 * The first instant from `at` on that lies outside the quiet hours, by the clock of the zone; across a change to summer
 * time too.
 *
 * @param quiet `22:00-07:00`, or `null` for those of all channels (`notify.quiet_hours`), if any
 * @param zone an IANA time zone; that of the machine unless told otherwise
 * @example loudAfter('2025-03-01T23:30:00Z', '22:00-07:00', 'UTC') // '2025-03-02T07:00:00Z'
 */
export function loudAfter(at: string, quiet: string | null, zone = Temporal.Now.timeZoneId()): string {
  const instant = Temporal.Instant.from(at)
  const [, fromHour, fromMinute, toHour, toMinute] = HOURS.exec(quiet ?? usualSilence() ?? '')?.map(Number) ?? []
  if (fromHour === undefined || fromMinute === undefined || toHour === undefined || toMinute === undefined)
    return second(instant)
  const local = instant.toZonedDateTimeISO(zone)
  const now = local.hour * 60 + local.minute
  const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute]
  const silent = from < to ? now >= from && now < to : now >= from || now < to
  if (!silent) return second(instant)
  const day = now < to ? local.toPlainDate() : local.toPlainDate().add({ days: 1 })
  const end = day.toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from({ hour: toHour, minute: toMinute }),
  })
  return second(end.toInstant())
}

/** An instant to the second: so written, instants are in order as text. */
export function second(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' })
}
