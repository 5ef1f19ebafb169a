import type { StoredSession } from '../../keep/access/sessions.ts'
import type { StoredToken } from '../../keep/telling/tokens.ts'
import type { Ways } from '../access/access.ts'
import { PASSWORD_LENGTH } from '../access/password.ts'
import { SCOPES, type Scope } from '../access/tokens.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Loaded } from '../config/load.ts'
import { KEYS, settingOf, type Key } from '../config/settings.ts'
import { asText, originWords } from '../config/show.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { plain } from './text.ts'
import { ago, shortDay } from './words.ts'

/** What the settings page shows. */
export interface SettingsView {
  readonly loaded: Loaded
  readonly tokens: readonly StoredToken[]
  readonly sessions: readonly StoredSession[]
  readonly ways: Ways
  readonly viewer: Viewer
  /** The password comes from the environment or the file. */
  readonly passwordFixed: boolean
  /** Whether the server could do without a password. */
  readonly mayOpen: boolean
  /** Milliseconds since 1970. */
  readonly now: number
  readonly word?: { readonly text: string; readonly wrong: boolean } | undefined
  /** A key that was just made: this is the only time that it is shown. */
  readonly made?: { readonly name: string; readonly key: string }
}

const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  read: 'read everything',
  feeds: 'calendars and feeds alone',
  follow: 'follow and unfollow',
  articles: 'hand in articles',
}

/** The settings page. */
export function settingsPage(view: SettingsView): string {
  const { word, made } = view
  return layout({
    title: 'Settings – Whenabouts',
    main: html`<p class="eyebrow">Settings</p>
      <h1 class="plain">${headline(view)}</h1>
      ${word ? html`<p class="past" role="${word.wrong ? 'alert' : 'status'}">${word.text}</p>` : ''}
      ${
        made
          ? html`<div class="past" role="status">
              <p>The key <b>${made.name}</b>. It is shown this once: copy it now.</p>
              <p><code class="key">${made.key}</code></p>
            </div>`
          : ''
      }
      <p class="take"><a href="/notifications">Who is told of what</a> <a href="/watching">What is watched</a></p>
      ${general(view)} ${password(view)} ${sessions(view)} ${keys(view)} ${fixed(view)}`,
  })
}

function headline({ ways, viewer }: SettingsView): string {
  if (ways.open) return 'Open to whoever uses this machine.'
  if (viewer.via === 'proxy') return `Signed in by the reverse proxy as ${plain(viewer.who, 60)}.`
  return viewer.who === '' ? 'You are signed in.' : `Signed in as ${plain(viewer.who, 60)}.`
}

const LABELS: Partial<Record<Key, readonly [label: string, note: string]>> = {
  'watch.forget_after': [
    'Days after which articles are forgotten',
    'Those that sources brought and nobody asks for; 0 keeps them.',
  ],
  'notify.quiet_hours': [
    'Silent hours of all channels',
    'As 22:00-07:00, but for those with hours of their own; empty for none.',
  ],
  'display.time_zone': ['Time zone', 'Of days and silent hours, as Europe/Berlin; empty for that of the machine.'],
}

function general({ loaded }: SettingsView): Html {
  const shown = KEYS.filter((key) => settingOf(key).page)
  const free = shown.filter((key) => !isFixed(loaded, key))
  return html`<h2>Days and articles</h2>
    <form class="rules" method="post" action="/settings">
      ${shown.map((key, i) => {
        const [label, note] = LABELS[key] ?? [key, settingOf(key).description]
        const value = loaded.config[key]
        const text = value === undefined ? '' : asText(settingOf(key).form, value)
        if (isFixed(loaded, key))
          return html`<p>
            <span class="label">${label}</span> ${text}
            <span class="soft">set by <code>${originWords(loaded.origins[key])}</code></span>
          </p>`
        return html`<p>
          <label for="s-${i}">${label}</label>
          <input
            id="s-${i}"
            name="${key}"
            value="${text}"
            ${settingOf(key).form === 'number' ? html`inputmode="numeric" size="6"` : html`size="24"`}
            ${key === 'display.time_zone' ? html`list="zones"` : ''}
            autocomplete="off"
            aria-describedby="n-${i}"
          />
          <small id="n-${i}">${note}</small>
        </p>`
      })}
      ${free.includes('display.time_zone') ? zones() : ''}
      ${free.length > 0 ? html`<p><button type="submit">Save</button></p>` : ''}
    </form>`
}

function zones(): Html {
  return html`<datalist id="zones">
    ${Intl.supportedValuesOf('timeZone').map((zone) => html`<option value="${zone}"></option>`)}
  </datalist>`
}

function isFixed({ origins }: Loaded, key: Key): boolean {
  return origins[key].from === 'environment' || origins[key].from === 'file'
}

function password({ ways, passwordFixed, mayOpen, loaded }: SettingsView): Html {
  if (passwordFixed)
    return html`<h2>Password</h2>
      <p class="note">It is set by <code>${originWords(loaded.origins['access.password'])}</code>.</p>`
  const field = (id: string, name: string, label: string, autocomplete: string) =>
    html`<p>
      <label for="${id}">${label}</label>
      <input
        type="password"
        id="${id}"
        name="${name}"
        autocomplete="${autocomplete}"
        minlength="${PASSWORD_LENGTH.least}"
        maxlength="${PASSWORD_LENGTH.most}"
        required
      />
    </p>`
  return html`<h2>Password</h2>
    ${
      ways.password
        ? ''
        : html`<p class="note">
            There is none${ways.open ? ': whoever uses this machine is let in, and nobody else can reach it' : ''}. With
            one, everybody has to sign in, here too.
          </p>`
    }
    <form class="rules" method="post" action="/settings/password">
      <input type="text" name="username" value="whenabouts" autocomplete="username" hidden />
      ${ways.password ? field('current', 'current', 'The password that holds now', 'current-password') : ''}
      ${field('new', 'new', 'New password', 'new-password')}
      ${field('again', 'again', 'The same again', 'new-password')}
      <p>
        <button type="submit">${ways.password ? 'Change it' : 'Set it'}</button>
      </p>
    </form>
    ${
      ways.password && mayOpen
        ? html`<details>
            <summary>Do without a password</summary>
            <form class="rules" method="post" action="/settings/password">
              <input type="text" name="username" value="whenabouts" autocomplete="username" hidden />
              ${field('leave', 'current', 'The password that holds now', 'current-password')}
              <p><button name="do" value="remove">Remove it</button></p>
            </form>
          </details>`
        : ''
    }`
}

function sessions({ sessions: all, viewer, ways, now }: SettingsView): Html | '' {
  if (ways.open || (all.length === 0 && viewer.via === 'proxy')) return ''
  return html`<h2 id="sessions">Signed in</h2>
    <table class="track">
      <thead>
        <tr>
          <th scope="col">Browser</th>
          <th scope="col">Since</th>
          <th scope="col">Last seen</th>
          <th scope="col"><span class="sr">Sign out</span></th>
        </tr>
      </thead>
      <tbody>
        ${all.slice(0, 50).map(({ id, agent, who, created, seen }) => {
          const own = viewer.session?.id === id
          const name = browserName(agent)
          return html`<tr>
            <th scope="row">
              ${name} <small>${[own ? 'this one' : '', plain(who, 60)].filter((text) => text !== '').join(', ')}</small>
            </th>
            <td data-label="since">${shortDay(created.slice(0, 10))}</td>
            <td data-label="last seen">${own ? 'now' : ago(Date.parse(seen) - now)}</td>
            <td class="acts">
              ${
                own
                  ? ''
                  : html`<form method="post" action="/settings/sessions">
                      <input type="hidden" name="id" value="${id}" />
                      <button class="quiet" type="submit">Sign out<span class="sr"> ${name}</span></button>
                    </form>`
              }
            </td>
          </tr>`
        })}
      </tbody>
    </table>
    <div class="side">
      ${
        viewer.session
          ? html`<form method="post" action="/sign-out"><button class="quiet" type="submit">Sign out</button></form>`
          : ''
      }
      <form method="post" action="/settings/sessions">
        <button class="quiet" name="do" value="others">Sign out everywhere else</button>
        <button class="quiet" name="do" value="all">Sign out everywhere</button>
      </form>
    </div>`
}

function keys({ tokens }: SettingsView): Html {
  return html`<h2 id="keys">Keys for programs</h2>
    <p class="note">
      Calendars, feed readers and scripts show one instead of signing in. Only its digest is kept, so that a key can be
      removed but not shown again.
    </p>
    ${
      tokens.length === 0
        ? ''
        : html`<table class="track">
            <thead>
              <tr>
                <th scope="col">Key</th>
                <th scope="col">Allows</th>
                <th scope="col">Made</th>
                <th scope="col">Last shown</th>
                <th scope="col"><span class="sr">Remove</span></th>
              </tr>
            </thead>
            <tbody>
              ${tokens.map(
                ({ name, scopes, created, used }) =>
                  html`<tr>
                    <th scope="row">${plain(name, 60)}</th>
                    <td data-label="allows">
                      ${scopes.map((scope) => SCOPE_WORDS[scope as Scope] ?? scope).join(', ')}
                    </td>
                    <td data-label="made">${shortDay(created.slice(0, 10))}</td>
                    <td data-label="last shown">${used === null ? 'never' : shortDay(used)}</td>
                    <td class="acts">
                      <form method="post" action="/settings/keys">
                        <input type="hidden" name="name" value="${name}" />
                        <button class="quiet" name="do" value="remove">
                          Remove<span class="sr"> ${plain(name, 60)}</span>
                        </button>
                      </form>
                    </td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
    <form class="rules" method="post" action="/settings/keys">
      <p>
        <label for="key-name">Name of a new key</label>
        <input id="key-name" name="name" required maxlength="60" autocomplete="off" />
      </p>
      <fieldset>
        <legend>It may</legend>
        <p class="boxes">
          ${SCOPES.map(
            (scope) =>
              html`<label
                ><input type="checkbox" name="scope" value="${scope}" ${scope === 'feeds' ? html`checked` : ''} />
                ${SCOPE_WORDS[scope]}</label
              >`,
          )}
        </p>
      </fieldset>
      <p><button type="submit">Make it</button></p>
    </form>`
}

/** What was set outside, which the page can only show. */
function fixed({ loaded }: SettingsView): Html {
  const set = KEYS.filter((key) => isFixed(loaded, key))
  return html`<h2>Set from outside</h2>
    ${
      set.length === 0
        ? html`<p class="note">
            Nothing is set by the environment or a file. <code>docs/configuration.md</code> has everything that can be.
          </p>`
        : html`<table class="track">
            <thead>
              <tr>
                <th scope="col">Setting</th>
                <th scope="col">Value</th>
                <th scope="col">Set by</th>
              </tr>
            </thead>
            <tbody>
              ${set.map(
                (key) =>
                  html`<tr>
                    <th scope="row"><code>${key}</code></th>
                    <td data-label="value">
                      ${settingOf(key).secret ? html`<span class="soft">secret</span>` : plain(asText(settingOf(key).form, loaded.config[key]), 200)}
                    </td>
                    <td data-label="set by"><code>${originWords(loaded.origins[key])}</code></td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }`
}

const BROWSERS = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const

/**
 * A browser as people call it, from what it says of itself.
 *
 * @example browserName('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0') // 'Firefox on Linux'
 */
export function browserName(agent: string): string {
  const browser = BROWSERS.find(([word]) => agent.includes(`${word}/`))?.[1]
  const system = SYSTEMS.find(([word]) => agent.includes(word))?.[1]
  if (browser === undefined) return plain(agent, 40) || 'A browser'
  return system === undefined ? browser : `${browser} on ${system}`
}
