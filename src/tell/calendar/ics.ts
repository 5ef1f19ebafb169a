import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { ToldEntry } from '../../keep/telling/calendar.ts'
import { releasePath } from '../slug.ts'
import { dayAfter, type ReleaseEvent } from './events.ts'

const STATUS = {
  CONFIRMED: ICalEventStatus.CONFIRMED,
  TENTATIVE: ICalEventStatus.TENTATIVE,
  CANCELLED: ICalEventStatus.CANCELLED,
} as const

/** How often subscribers may ask again, in seconds (RFC 7986, section 5.7): answers move by the day. */
const REFRESH = 6 * 3600

/**
 * A calendar of releases as iCalendar text (RFC 5545), published rather than sent as an invitation. Events last whole days
 * and belong to no time zone, and leave their days free.
 *
 * @param base where the server is reached, for the links of the events: `https://when.example`
 */
export function icsOf(
  name: string,
  events: readonly { readonly event: ReleaseEvent; readonly told: ToldEntry }[],
  base: string,
): string {
  const calendar = ical({
    name,
    prodId: '//whenabouts//whenabouts//EN',
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH,
  })
  for (const { event, told } of events) {
    const changed = Temporal.Instant.from(told.changed)
    calendar.createEvent({
      id: told.uid,
      sequence: told.sequence,
      stamp: changed,
      lastModified: changed,
      allDay: true,
      start: Temporal.PlainDate.from(told.from),
      end: Temporal.PlainDate.from(dayAfter(told.to)),
      status: STATUS[told.status],
      summary: told.status === 'CANCELLED' ? `${event.summary} (no day any more)` : event.summary,
      description: event.description,
      url: new URL(releasePath(event.release), base).href,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    })
  }
  return `${calendar.toString().trimEnd()}\r\n`
}
