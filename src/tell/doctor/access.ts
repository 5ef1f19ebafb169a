import { reachedBy } from '../access/address.ts'
import type { Config } from '../config/settings.ts'
import { fault, type Finding, look, works } from './check.ts'

/** Who would get in to the server that the settings describe, and what of it deserves a look. */
export function accessFindings(config: Config, passwordKept: boolean): Finding[] {
  const what = 'access'
  const url = config['server.url']
  const reached = reachedBy({
    host: config['server.host'],
    hosts: config['server.allowed_hosts'],
    trustedProxies: config['server.trusted_proxies'],
    ...(url === undefined ? {} : { url }),
  })
  const ways = [
    ...(passwordKept || config['access.password'] !== undefined ? ['a password'] : []),
    ...(config['access.proxy_header'] === undefined ? [] : [`the reverse proxy’s ${config['access.proxy_header']}`]),
    ...(config['access.oidc.issuer'] === undefined ? [] : [`${new URL(config['access.oidc.issuer']).host}`]),
  ]
  const open = config['access.public']
  const reading = open ? ', and everybody may read' : ''
  const out: Finding[] = []
  if (ways.length > 0) out.push(works(what, `people sign in with ${ways.join(' or ')}${reading}`))
  else if (reached === null) out.push(works(what, `only this machine, without a password${reading}`))
  else if (open) out.push(works(what, 'everybody may read, and nobody can sign in'))
  else
    out.push(
      fault(
        what,
        `${reached} is for others too, and there is no way to sign in: “serve” will not start`,
        'set a password: whenabouts password; or see docs/access.md',
      ),
    )
  if (reached !== null && ways.length > 0 && url?.startsWith('https:') !== true)
    out.push(
      look(
        what,
        'passwords and cookies may travel without https',
        'put a reverse proxy with https in front, and set server.url to its address',
      ),
    )
  return out
}
