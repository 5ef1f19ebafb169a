import type { Transporter } from 'nodemailer'
import { DeliveryError, type Notifier } from '../notifier.ts'

/** E-mail over SMTP: `smtps://` is TLS from the first byte (port 465), `smtp://` STARTTLS where it is offered (587, 25). */
export const email: Notifier = {
  kind: 'email',
  address: 'smtps://USER@mail.example/?from=me@mail.example&to=me@mail.example',
  secret: 'the password of the user',
  check({ address, secret }) {
    const url = URL.canParse(address) ? new URL(address) : null
    if (!url || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') || url.hostname === '')
      return 'is no mail server: smtps://USER@HOST/?from=…&to=…'
    if (url.password !== '') return 'has a password in it: give it with --secret'
    if (url.username !== '' && !secret) return 'names a user: give the password with --secret'
    for (const name of ['from', 'to'])
      if (!/^[^\s@<>",;:]+@[^\s@<>",;:]+$/.test(url.searchParams.get(name) ?? ''))
        return `says not whom it is ${name}: …/?from=me@mail.example&to=me@mail.example`
    return null
  },
  async send({ channel, message, key, url }) {
    const { createTransport } = await import('nodemailer')
    const server = new URL(channel.address)
    const { hostname, port, protocol, username, searchParams } = server
    const secure = protocol === 'smtps:'
    const transport: Transporter = createTransport({
      host: hostname,
      port: port === '' ? (secure ? 465 : 587) : Number(port),
      secure,
      ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: channel.secret ?? '' } }),
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      socketTimeout: 30_000,
    })
    const from = searchParams.get('from') ?? ''
    try {
      await transport.sendMail({
        from: { name: 'Whenabouts', address: from },
        to: searchParams.get('to') ?? '',
        subject: message.title,
        text: `${message.text}\n\n${url}\n`,
        // The same at every attempt: mail programs show one of two with the same (RFC 5322, section 3.6.4).
        messageId: `<${key}@${from.slice(from.indexOf('@') + 1)}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    } catch (error) {
      throw problemOf(error)
    } finally {
      transport.close()
    }
  },
}

/** RFC 5321, section 4.2.1: codes from 500 on are for good. A password that is refused may be right again later. */
function problemOf(error: unknown): DeliveryError {
  const { responseCode = 0, code = '' } = error as { responseCode?: number; code?: string }
  const said = responseCode > 0 ? `refused with ${responseCode}` : `not reached: ${code || 'the connection failed'}`
  return new DeliveryError(code === 'EAUTH' ? 'the user or the password is refused' : said, {
    later: responseCode < 500 || code === 'EAUTH',
  })
}
