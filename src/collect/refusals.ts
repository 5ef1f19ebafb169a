import { InputError } from '../errors.ts'
import { PrivateAddress } from './guard.ts'
import { codeOf, messageOf, problem } from './problem.ts'

const STATUS: Readonly<Record<number, string>> = {
  204: 'sent nothing: open it in a browser to see whether the page is there',
  401: 'asks for a password: save the page from a browser and name that file',
  402: 'is for subscribers: save the page from a browser and name that file',
  403: 'refuses to be read by programs: save the page from a browser and name that file',
  404: 'is not found: check the address',
  406: 'is not to be had as a page: save it from a browser and name that file',
  410: 'is gone for good: look for the page in an archive',
  429: 'has been asked too often: wait and try again',
  451: 'is withheld for legal reasons',
}

interface Headers {
  get(name: string): string | null
}

/** What an HTTP status other than 200 means for the person who named the address. */
export function statusProblem(address: string, status: number, headers: Headers): InputError {
  const wait = /^\d{1,6}$/.exec(headers.get('retry-after') ?? '')?.[0]
  const hint = wait && (status === 429 || status === 503) ? ` (in ${wait} s)` : ''
  const words =
    STATUS[status] ??
    (status >= 500
      ? 'fails on its server: try again later'
      : status >= 400
        ? 'refuses the request: open it in a browser and name the page as a file'
        : 'did not answer with a page: check the address')
  return problem(address, `${words}${hint} (HTTP ${status})`)
}

/** Codes of Node's network, TLS and HTTP errors, and of undici's. */
const CODES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host: check the address',
  EAI_AGAIN: 'the host name could not be looked up: check the network and try again',
  ECONNREFUSED: 'nothing answers at this host and port: check the address',
  ECONNRESET: 'the server broke the connection off: try again later',
  EPIPE: 'the server broke the connection off: try again later',
  UND_ERR_SOCKET: 'the server broke the connection off: try again later',
  EHOSTUNREACH: 'the host cannot be reached: check the network',
  ENETUNREACH: 'the network cannot be reached: check the connection',
  ETIMEDOUT: 'the host does not answer: try again later',
  UND_ERR_CONNECT_TIMEOUT: 'the host does not answer: try again later',
  UND_ERR_HEADERS_TIMEOUT: 'the server does not answer: try again later',
  UND_ERR_BODY_TIMEOUT: 'the server stopped in the middle of its answer: try again later',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer is incomplete: try again later',
  UND_ERR_HEADERS_OVERFLOW: 'the answer is not HTTP as it should be: open the page in a browser and save it',
  CERT_HAS_EXPIRED: 'the certificate of the server has expired: save the page from a browser if you trust it',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the server signed its certificate itself: save the page from a browser if you trust it',
  SELF_SIGNED_CERT_IN_CHAIN:
    'the certificate of the server is not from a known authority: save the page from a browser if you trust it',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'the certificate of the server cannot be verified: save the page from a browser if you trust it',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host: check the address',
  Z_DATA_ERROR: 'the answer is compressed, and damaged: try again later',
  Z_BUF_ERROR: 'the answer is incomplete: try again later',
}

/** What a failed connection means for the person who named the address. */
export function connectionProblem(address: string, error: unknown, timeout: number): InputError {
  if (error instanceof InputError) return error
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 8; cause = cause.cause, depth++) {
    if (cause instanceof PrivateAddress) {
      const at = cause.host === cause.address ? cause.address : `${cause.host}, which is at ${cause.address}`
      const what = `leads to ${at}, a private address: such hosts are read only with --allow-private`
      return problem(address, what, error)
    }
    if (cause.name === 'TimeoutError') {
      return problem(address, `no whole answer within ${timeout / 1000} s: try again later`, error)
    }
    if (cause.name === 'AbortError') return problem(address, 'was given up', error)
    if (cause.message === 'bad port')
      return problem(address, 'has a port that is never used for pages: check it', error)
    const code = codeOf(cause)
    const words =
      CODES[code] ??
      (code.startsWith('HPE_') || cause.name === 'HTTPParserError' ? CODES['UND_ERR_HEADERS_OVERFLOW'] : undefined)
    if (words !== undefined) return problem(address, words, error)
    // Several addresses of one host were tried, each with an error of its own.
    if (cause instanceof AggregateError && cause.errors.length > 0)
      return connectionProblem(address, cause.errors[0], timeout)
  }
  const innermost = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return problem(address, `could not be fetched (${codeOf(innermost) || messageOf(innermost)}): try again later`, error)
}
