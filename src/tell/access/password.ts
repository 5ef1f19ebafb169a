import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto'
import { promisify } from 'node:util'
import type { Ledger } from '../../keep/ledger.ts'

/** Under these names the ledger keeps the hash of its own password, and of the one that was set outside when it was last served. */
const NAME = 'access.password'
const OUTSIDE = 'access.password_outside'

/**
 * What a guess costs: OWASP's Password Storage Cheat Sheet names N = 2^15, r = 8, p = 3 as one of its equal minimums for scrypt;
 * of these it is the one that a small machine can pay, 32 MB and some 200 ms a guess.
 */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const
const BYTES = 32

/** Letters that a password has, from least to most: long ones are welcome, and hashing a megabyte is not. */
export const PASSWORD_LENGTH = { least: 8, most: 200 } as const

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)

/** What is wrong with a password that somebody chose, in words; or `null`. */
export function passwordProblem(password: string): string | null {
  if (password.length < PASSWORD_LENGTH.least)
    return `A password has ${PASSWORD_LENGTH.least} letters or more; a few words in a row are good.`
  return password.length > PASSWORD_LENGTH.most ? `A password has ${PASSWORD_LENGTH.most} letters at most.` : null
}

/**
 * The salted hash of a password, in the notation of the Password Hashing Competition, with its cost, so that the cost can rise.
 *
 * @example await hashOf('correct horse battery') // '$scrypt$ln=15,r=8,p=3$…$…'
 */
export async function hashOf(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derived(password, salt, COST, BYTES)
  return `$scrypt$ln=${Math.log2(COST.N)},r=${COST.r},p=${COST.p}$${unpadded(salt)}$${unpadded(key)}`
}

/** Whether a password has this hash. Takes as long for a wrong password as for the right one. */
export async function hasHash(password: string, hash: string): Promise<boolean> {
  const [, ln = '', r = '', p = '', salt = '', key = ''] =
    /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w+/]+)\$([\w+/]+)$/.exec(hash) ?? []
  const wanted = Buffer.from(key, 'base64')
  if (wanted.length === 0) return false
  const cost = { N: 2 ** Number(ln), r: Number(r), p: Number(p) }
  return timingSafeEqual(await derived(password, Buffer.from(salt, 'base64'), cost, wanted.length), wanted)
}

function derived(
  password: string,
  salt: Buffer,
  cost: { readonly N: number; readonly r: number; readonly p: number },
  bytes: number,
): Promise<Buffer> {
  // The same letters are typed in different ways on different machines (NIST SP 800-63B, section 3.1.1.2: normalise).
  return derive(password.slice(0, PASSWORD_LENGTH.most * 4).normalize('NFKC'), salt, bytes, {
    ...cost,
    maxmem: 256 * cost.N * cost.r,
  })
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}

/** Keeps a password in the ledger, as its hash; `null` forgets it. Everybody who is signed in but for `session` has to do so again. */
export async function setPassword(ledger: Ledger, password: string | null, session: number | null): Promise<void> {
  await ledger.settings.set(NAME, password === null ? undefined : await hashOf(password))
  await ledger.sessions.removeOthers(session)
}

/** The hash that the ledger keeps, if there is one. */
export async function keptHash(ledger: Ledger): Promise<string | null> {
  const hash = await ledger.settings.get(NAME)
  return typeof hash === 'string' ? hash : null
}

/**
 * The hash of the password that is set outside, in the environment or the file; `null` where there is none. Where it is not the one
 * of the last time, everybody who is signed in has to do so again.
 */
export async function outsideHash(ledger: Ledger, password: string | null): Promise<string | null> {
  const kept = await ledger.settings.get(OUTSIDE)
  const before = typeof kept === 'string' ? kept : null
  if (password === null ? before === null : before !== null && (await hasHash(password, before))) return before
  const hash = password === null ? null : await hashOf(password)
  await ledger.sessions.removeOthers(null)
  await ledger.settings.set(OUTSIDE, hash ?? undefined)
  return hash
}
