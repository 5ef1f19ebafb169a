import type { Notifier } from '../notifier.ts'
import { apprise } from './apprise.ts'
import { discord } from './discord.ts'
import { email } from './email.ts'
import { gotify } from './gotify.ts'
import { ntfy } from './ntfy.ts'
import { slack } from './slack.ts'
import { telegram } from './telegram.ts'
import { webhook } from './webhook.ts'
import { webPush } from './webpush.ts'

/** Every kind of service that people can be told by, in the order of the help. */
export const NOTIFIERS: readonly Notifier[] = [ntfy, gotify, email, discord, slack, telegram, apprise, webhook, webPush]

/** The notifier of a kind; `null` where there is none. */
export function notifierOf(kind: string): Notifier | null {
  return NOTIFIERS.find((notifier) => notifier.kind === kind) ?? null
}
