import type { Channel, Letter, Rule } from '../../keep/telling/outbox.ts'
import type { Release } from '../../release.ts'
import { hostOf, type NewChannel } from '../notify/channel.ts'
import { NOTIFIERS } from '../notify/notifiers/index.ts'
import { EVENTS, USUAL_EVENTS, USUAL_MOVE } from '../notify/rules.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { plain } from './text.ts'
import { ago, capital, count, releaseName } from './words.ts'

/** Everything that can be told, in the words of a list to choose from. */
const WORDS: Readonly<Record<string, string>> = {
  out: 'it is out',
  cancelled: 'it is cancelled',
  dated: 'an official date',
  window: 'an official window',
  undated: 'a date is taken back',
  renewed: 'a renewal',
  delayed: 'a delay',
  trailer: 'a trailer',
  moved: 'the answer moves',
  contradiction: 'outlets contradict each other',
  week: 'a week before',
  day: 'the day before',
  today: 'on the day',
  digest: 'a letter a week',
}

/** What the page of notifications shows. */
export interface NotificationsView {
  readonly channels: readonly Channel[]
  readonly rules: readonly Rule[]
  readonly letters: readonly Letter[]
  readonly follows: readonly Release[]
  /** Milliseconds since 1970. */
  readonly now: number
  readonly word?: { readonly text: string; readonly wrong: boolean } | undefined
  /** What was typed, where it cannot be used as it is; the secret is not sent back. */
  readonly wanted?: Omit<NewChannel, 'secret'>
}

/** The page of notifications: where they go, what each channel is told, what became of the newest messages. */
export function notificationsPage(view: NotificationsView): string {
  const { channels, letters, now, word } = view
  const failed = letters.filter(({ state }) => state === 'failed').length
  return layout({
    title: 'Notifications – Whenabouts',
    script: '/push.js',
    main: html`<p class="eyebrow">Notifications</p>
      <h1 class="plain">
        ${channels.length === 0 ? 'Nobody is told yet.' : `${capital(count(channels.length, 'channel'))} ${channels.length === 1 ? 'is' : 'are'} told${failed > 0 ? `; ${count(failed, 'message')} did not arrive` : ''}.`}
      </h1>
      ${word ? html`<p class="past" role="${word.wrong ? 'alert' : 'status'}">${word.text}</p>` : ''}
      ${channels.length === 0 ? html`<p class="lede">When an official date appears, the answer moves, or the day comes: a message to a phone, a chat or a mailbox.</p>` : ''}
      ${channels.map((channel, i) => one(channel, i, view))} ${browser()}
      <h2>Add a channel</h2>
      ${addForm(view.wanted)} ${letters.length > 0 ? sent(letters, now) : ''}`,
  })
}

function one({ name, kind, address, quiet }: Channel, i: number, { rules, follows }: NotificationsView): Html {
  const mine = rules.filter(({ channel }) => channel === name)
  const all = mine.find(({ release }) => release === null) ?? {
    channel: name,
    release: null,
    events: USUAL_EVENTS,
    moved: USUAL_MOVE,
  }
  const own = mine.filter(({ release }) => release !== null)
  return html`<section class="channel">
    <h2>${name} <small>${kind === 'webpush' ? 'a browser' : kind}, ${hostOf(address)}</small></h2>
    <p>${capital(told(all))}${quiet ? `; silent ${quiet.replace('-', ' – ')}` : ''}.</p>
    ${
      own.length > 0
        ? html`<ul class="plainlist">
            ${own.map((rule) => html`<li><bdi>${releaseName({ title: plain(rule.release?.title ?? '', 100), season: rule.release?.season ?? null })}</bdi>: ${told(rule)}</li>`)}
          </ul>`
        : ''
    }
    <form method="post" action="/notifications/${encodeURIComponent(name)}">
      <button class="quiet" name="do" value="test">Send a test<span class="sr"> to ${name}</span></button>
      <button class="quiet" name="do" value="remove">Remove<span class="sr"> ${name}</span></button>
    </form>
    <details>
      <summary>Change what ${name} is told</summary>
      ${ruleForm(name, all, follows, i)}
    </details>
  </section>`
}

/** This browser as a channel, where JavaScript is on. */
function browser(): Html {
  return html`<section data-push hidden>
    <h2>This browser</h2>
    <form class="asof" method="post">
      <label for="browser">What you call this browser</label>
      <input id="browser" name="name" required maxlength="40" value="browser" autocomplete="off" />
      <button type="submit">Tell this browser</button>
      <button type="button" class="quiet" value="stop" hidden>Tell it no more</button>
      <small>Messages come though no page is open, encrypted, by the push service of the browser.</small>
    </form>
    <p role="status"></p>
  </section>`
}

function told({ events, moved }: Pick<Rule, 'events' | 'moved'>): string {
  if (events.length === 0) return 'nothing'
  const kinds = USUAL_EVENTS.every((event) => events.includes(event))
  const rest = kinds ? events.filter((event) => !USUAL_EVENTS.includes(event)) : events
  const words = [...(kinds ? ['everything that happens'] : []), ...rest.map((event) => WORDS[event] ?? event)]
  return `${words.join(', ')}${events.includes('moved') ? `; moves by ${moved} days or more` : ''}`
}

function ruleForm(name: string, rule: Pick<Rule, 'events' | 'moved'>, follows: readonly Release[], i: number): Html {
  return html`<form class="rules" method="post" action="/notifications/${encodeURIComponent(name)}">
    <p>
      <label for="of-${i}">Of</label>
      <select id="of-${i}" name="of">
        <option value="">everything that is followed</option>
        ${follows
          .slice(0, 100)
          .map(
            ({ title, season, kind }) =>
              html`<option value="${JSON.stringify([title, season, kind])}">
                ${releaseName({ title: plain(title, 100), season })}
              </option>`,
          )}
      </select>
    </p>
    ${boxes(rule.events)}
    <p>
      <label for="moved-${i}">Moves by at least so many days</label>
      <input id="moved-${i}" name="moved" type="number" min="7" max="3650" value="${rule.moved}" />
    </p>
    <p><button name="do" value="rule">Tell ${name} this</button></p>
  </form>`
}

function boxes(chosen: readonly string[]): Html {
  return html`<fieldset>
    <legend>When</legend>
    <p class="boxes">
      ${EVENTS.map(
        (event) =>
          html`<label
            ><input type="checkbox" name="on" value="${event}" ${chosen.includes(event) ? html`checked` : ''} />
            ${WORDS[event]}</label
          >`,
      )}
    </p>
  </fieldset>`
}

function addForm(wanted?: Omit<NewChannel, 'secret'>): Html {
  const offered = NOTIFIERS.filter(({ kind }) => kind !== 'webpush')
  return html`<form class="rules" method="post" action="/notifications">
      <p>
        <label for="name">What you call it</label>
        <input id="name" name="name" required maxlength="40" value="${wanted?.name ?? ''}" autocomplete="off" />
      </p>
      <p>
        <label for="kind">Service</label>
        <select id="kind" name="kind">
          ${offered.map(({ kind }) => html`<option ${wanted?.kind === kind ? html`selected` : ''}>${kind}</option>`)}
        </select>
      </p>
      <p>
        <label for="address">Its address</label>
        <input
          id="address"
          name="address"
          required
          maxlength="2000"
          value="${wanted?.address ?? ''}"
          autocomplete="off"
          inputmode="url"
        />
      </p>
      <p>
        <label for="secret">Secret, if it needs one</label>
        <input id="secret" name="secret" type="password" maxlength="1000" autocomplete="off" />
      </p>
      <p>
        <label for="quiet">Silent hours, as 22:00-07:00</label>
        <input
          id="quiet"
          name="quiet"
          maxlength="11"
          size="12"
          value="${wanted?.quiet ?? ''}"
          pattern="[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]"
          autocomplete="off"
        />
      </p>
      ${boxes(USUAL_EVENTS)}
      <p><button type="submit">Add it</button></p>
    </form>
    <details>
      <summary>What each service wants</summary>
      <table class="track">
        <thead>
          <tr>
            <th scope="col">Service</th>
            <th scope="col">Address</th>
            <th scope="col">Secret</th>
          </tr>
        </thead>
        <tbody>
          ${offered.map(
            ({ kind, address, secret }) =>
              html`<tr>
                <th scope="row">${kind}</th>
                <td data-label="address"><code>${address}</code></td>
                <td data-label="secret">${secret}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`
}

function sent(letters: readonly Letter[], now: number): Html {
  return html`<h2>The newest messages</h2>
    <ol class="plainlist changes">
      ${letters.map(
        ({ channel, state, message, due, done, error }) =>
          html`<li>
            <span class="soft">${channel}</span>
            <span
              >${plain((message as { readonly title: string }).title, 140)}
              <small
                >${state === 'waiting' ? `waits, ${ago(Date.parse(due) - now)}` : `${state} ${ago(Date.parse(done ?? due) - now)}`}${error === null ? '' : `: ${plain(error, 140)}`}</small
              ></span
            >
          </li>`,
      )}
    </ol>`
}
