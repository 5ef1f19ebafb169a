import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { digestOf } from './tokens.ts'

/** What cookies are for: who is signed in; and what ties a sign-in form to the browser that asked for it. */
export type Purpose = 'session' | 'form'

const NAMES: Readonly<Record<Purpose, string>> = { session: 'whenabouts', form: 'whenabouts-form' }
const VALUE = /^[\w-]{43}$/

/**
 * The name of a cookie: over https with the prefix by which browsers take it from this host alone and nowhere else
 * (RFC 6265bis, section 4.1.3.2), so that no neighbouring host can slip in one of its own.
 */
export function cookieName(purpose: Purpose, secure: boolean): string {
  return `${secure ? '__Host-' : ''}${NAMES[purpose]}`
}

/** 256 random bits. */
export function randomId(): string {
  return randomBytes(32).toString('base64url')
}

/** What a form carries to show that it comes from a page that was made for this browser. */
export function formToken(id: string): string {
  return digestOf(`form ${id}`)
}

/** The value of a cookie; `null` where there is none that could be one of ours. */
export function cookieOf(c: Context, purpose: Purpose, secure: boolean): string | null {
  const value = getCookie(c, cookieName(purpose, secure))
  return value !== undefined && VALUE.test(value) ? value : null
}

/** Gives a cookie to a browser, out of reach of scripts, and of pages of other sites but for links that are followed. */
export function giveCookie(c: Context, purpose: Purpose, secure: boolean, value: string, seconds: number): void {
  setCookie(c, cookieName(purpose, secure), value, {
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    path: '/',
    maxAge: seconds,
  })
}

/** Takes a cookie back. */
export function takeCookie(c: Context, purpose: Purpose, secure: boolean): void {
  deleteCookie(c, cookieName(purpose, secure), { path: '/', secure })
}
