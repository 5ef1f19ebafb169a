import { MAX_ITEMS } from './feed.ts'

/** Most tags of a feed: a thousand items of fifty elements. */
const MAX_TAGS = 100_000

/** Longest tag, in characters; real ones have some hundred. */
const LONGEST_TAG = 20_000

/**
 * The text of a feed with its first items only, or `null` where it has more or longer tags than any feed. The parser looks
 * through all elements of the channel for each item, so that what is beyond would cost its square.
 */
export function boundedFeed(xml: string): string | null {
  const text = firstItems(xml)
  let tags = 0
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    if (++tags > MAX_TAGS) return null
    if (text.startsWith('<![CDATA[', at) || text.startsWith('<!--', at)) {
      at = text.indexOf(text[at + 2] === '[' ? ']]>' : '-->', at)
      if (at === -1) break
      continue
    }
    const end = text.indexOf('>', at)
    if (end === -1) break
    if (end - at > LONGEST_TAG) return null
    // A `<` in the value of an attribute begins no tag.
    at = end
  }
  return text
}

/** Leaves out what stands between the last item that is read and the end of the last one. */
function firstItems(xml: string): string {
  for (const close of ['</item>', '</entry>']) {
    let items = 0
    let end = 0
    for (let at = xml.indexOf(close); at !== -1 && items < MAX_ITEMS; at = xml.indexOf(close, end)) {
      items++
      end = at + close.length
    }
    const last = xml.lastIndexOf(close)
    if (items === MAX_ITEMS && last >= end) return xml.slice(0, end) + xml.slice(last + close.length)
  }
  return xml
}
