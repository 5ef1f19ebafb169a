import type { Ways } from '../access/access.ts'
import { html } from './html.ts'
import { layout } from './layout.ts'

/** The page to sign in. */
export function signInPage(
  ways: Ways,
  {
    next,
    wrong,
    token,
  }: {
    /** Where to go then. */
    readonly next: string
    /** What went wrong before, as a sentence; empty at first. */
    readonly wrong: string
    readonly token: string
  },
): string {
  const hidden = html`<input type="hidden" name="form-token" value="${token}" /><input
      type="hidden"
      name="next"
      value="${next}"
    />`
  return layout({
    title: 'Sign in – Whenabouts',
    main: html`<p class="eyebrow">Whenabouts</p>
      <h1 class="plain">Sign in</h1>
      ${wrong === '' ? '' : html`<p class="wrong" role="alert">${wrong}</p>`}
      ${
        ways.password
          ? html`<form class="asof sign" method="post" action="/sign-in">
              ${hidden}
              <input type="text" name="username" value="whenabouts" autocomplete="username" hidden />
              <label for="password">Password</label>
              <input
                type="password"
                id="password"
                name="password"
                autocomplete="current-password"
                required
                maxlength="200"
                autofocus
              />
              <button type="submit">Sign in</button>
            </form>`
          : ''
      }
      ${
        ways.oidc
          ? html`<p class="take">
              <a href="/sign-in/oidc/start?next=${encodeURIComponent(next)}">Sign in with your account</a>
            </p>`
          : ''
      }
      ${ways.proxy ? html`<p class="note">Whoever comes through the reverse proxy is signed in by it.</p>` : ''}
      ${
        ways.password || ways.oidc || ways.proxy
          ? ''
          : html`<p class="lede">
              There is no way to sign in yet. <code>whenabouts password</code> sets a password on the machine of this
              server.
            </p>`
      }`,
  })
}
