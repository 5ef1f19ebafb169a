import type { Context, Hono } from 'hono'
import type { Ledger } from '../../keep/ledger.ts'
import type { Access } from '../access/access.ts'
import { passwordProblem, setPassword } from '../access/password.ts'
import { issue, keyNameProblem, SCOPES } from '../access/tokens.ts'
import { viewerOf } from '../access/viewer.ts'
import { BadRequest } from '../asked.ts'
import { fromText, type Loaded } from '../config/load.ts'
import { KEYS, settingOf } from '../config/settings.ts'
import { useSilence } from '../config/silence.ts'
import { useZone } from '../config/zone.ts'
import { fieldsOf } from '../form.ts'
import type { Log } from '../log.ts'
import { second } from '../notify/rules.ts'
import { settingsPage, type SettingsView } from '../pages/settings.ts'
import type { Site } from '../site.ts'

/** What the settings page needs. */
export interface SettingsOptions {
  readonly access: Access
  /** The settings that hold, with what the ledger keeps of them. */
  readonly load: (kept: Readonly<Record<string, unknown>>) => Loaded
  readonly log: Log
}

/** Keys that can be made over the page. */
const MOST = 100

/** Adds `/settings`: what can be changed while the server runs, and what is fixed from outside. */
export function settingsRoutes(app: Hono, site: Site, ledger: Ledger, { access, load, log }: SettingsOptions): void {
  const show = async (c: Context, view: Partial<SettingsView> = {}, status: 200 | 400 | 401 | 429 = 200) => {
    const [tokens, sessions, kept, ways] = await Promise.all([
      ledger.tokens.list(),
      ledger.sessions.list(site.now()),
      ledger.settings.all(),
      access.ways(),
    ])
    c.header('cache-control', 'no-store')
    const viewer = viewerOf(c)
    return c.html(
      settingsPage({
        loaded: load(kept),
        tokens,
        sessions,
        ways,
        viewer,
        passwordFixed: access.passwordFixed,
        mayOpen: access.local,
        now: Date.parse(site.now()),
        word: said(c),
        ...view,
      }),
      status,
    )
  }
  const wrong = (c: Context, text: string, status: 400 | 401 | 429 = 400) =>
    show(c, { word: { text, wrong: true } }, status)

  app.get('/settings', (c) => show(c))

  app.post('/settings', async (c) => {
    const fields = await fieldsOf(c)
    const { origins } = load(await ledger.settings.all())
    const changed: [string, unknown][] = []
    for (const key of KEYS) {
      const { page, form, schema } = settingOf(key)
      // What the environment or the file sets is not to be changed here, whatever is sent.
      if (!page || origins[key].from === 'environment' || origins[key].from === 'file') continue
      const typed = fields.one(key)
      const value = typed === '' ? undefined : fromText(form, typed)
      const parsed = schema.safeParse(value)
      if (!parsed.success) return wrong(c, `${key}: “${typed.slice(0, 60)}” ${parsed.error.issues[0]?.message}.`)
      changed.push([key, value])
    }
    for (const [key, value] of changed) await ledger.settings.set(key, value)
    const { config } = load(await ledger.settings.all())
    useZone(config['display.time_zone'])
    useSilence(config['notify.quiet_hours'])
    return c.redirect('/settings?done=saved', 303)
  })

  app.post('/settings/keys', async (c) => {
    const fields = await fieldsOf(c)
    const name = fields.one('name')
    if (fields.one('do') === 'remove') {
      await ledger.tokens.remove(name)
      log.info('a key was removed', { name })
      return c.redirect('/settings?done=revoked#keys', 303)
    }
    const scopes = SCOPES.filter((scope) => fields.all('scope').includes(scope))
    const problem = keyNameProblem(name)
    if (problem !== null) return wrong(c, problem)
    if (scopes.length === 0) return wrong(c, 'A key that allows nothing is of no use: choose what it allows.')
    if ((await ledger.tokens.list()).length >= MOST) return wrong(c, `There are ${MOST} keys already.`)
    const made = await issue(ledger, name, scopes, second(Temporal.Instant.from(site.now())))
    if (made === null) return wrong(c, `There is a key named “${name}” already.`)
    log.info('a key was made', { name, scopes: scopes.join(' ') })
    return show(c, { made: { name, key: made } })
  })

  app.post('/settings/password', async (c) => {
    if (access.passwordFixed) throw new BadRequest('The password is set outside, and cannot be changed here.')
    const fields = await fieldsOf(c)
    const ways = await access.ways()
    if (ways.password) {
      const tried = await access.tryPassword(c, fields.all('current')[0] ?? '')
      if (typeof tried === 'object') return wrong(c, 'Too many attempts. Try again later.', 429)
      if (tried === 'wrong') return wrong(c, 'That is not the password that holds now.', 401)
    }
    if (fields.one('do') === 'remove') {
      if (!access.local) throw new BadRequest('Others can reach this server: it needs a password.')
      await setPassword(ledger, null, null)
      log.warn('the password was removed')
      return c.redirect('/settings?done=open', 303)
    }
    const chosen = fields.all('new')[0] ?? ''
    const problem = passwordProblem(chosen)
    if (problem !== null) return wrong(c, problem)
    if (fields.all('again')[0] !== chosen) return wrong(c, 'These were two different passwords.')
    await setPassword(ledger, chosen, viewerOf(c).session?.id ?? null)
    if (viewerOf(c).via === 'open') await access.signIn(c, 'password', '')
    log.info('the password was changed')
    return c.redirect('/settings?done=password', 303)
  })

  app.post('/settings/sessions', async (c) => {
    const fields = await fieldsOf(c)
    const own = viewerOf(c).session?.id ?? null
    if (fields.one('do') === 'others') await ledger.sessions.removeOthers(own)
    else if (fields.one('do') === 'all') {
      await ledger.sessions.removeOthers(null)
      await access.signOut(c)
      return c.redirect('/sign-in', 303)
    } else await ledger.sessions.remove(Number(fields.one('id')))
    return c.redirect('/settings?done=out#sessions', 303)
  })
}

const WORDS: Readonly<Record<string, string>> = {
  saved: 'It is saved, and holds from now on.',
  revoked: 'The key is removed: whoever shows it is turned away.',
  password: 'The password is set. Every other browser has to sign in again.',
  open: 'There is no password: whoever uses this machine is let in.',
  out: 'Signed out.',
}

function said(c: Context): SettingsView['word'] {
  const done = c.req.query('done') ?? ''
  return Object.hasOwn(WORDS, done) ? { text: WORDS[done] ?? '', wrong: false } : undefined
}
