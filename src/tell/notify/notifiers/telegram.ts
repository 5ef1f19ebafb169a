import { cut } from '../../pages/text.ts'
import { DeliveryError, httpProblem, type Notifier } from '../notifier.ts'
import { post } from '../post.ts'

/** Telegram (core.telegram.org/bots/api, sendMessage); a message holds 4,096 characters. */
export const telegram: Notifier = {
  kind: 'telegram',
  address: 'https://api.telegram.org/?chat_id=CHAT',
  secret: 'the token of the bot',
  check: ({ address, secret }) =>
    httpProblem(address) ??
    (!new URL(address).searchParams.get('chat_id')
      ? 'names no chat: https://api.telegram.org/?chat_id=CHAT'
      : /^\d+:[\w-]+$/.test(secret ?? '')
        ? null
        : 'needs the token of a bot, as 123456:ABC…: --secret'),
  async send({ channel, message, url }) {
    const address = new URL(channel.address)
    const said = await post(new URL(`/bot${channel.secret}/sendMessage`, address.origin), {
      body: JSON.stringify({
        chat_id: address.searchParams.get('chat_id'),
        text: `<b>${escaped(cut(message.title, 300))}</b>\n${escaped(cut(message.text, 3000))}\n<a href="${escaped(url)}">${escaped(url)}</a>`,
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
      }),
    })
    if (!/"ok":\s*true/.test(said)) throw new DeliveryError('refused without a reason', { later: false })
  },
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
