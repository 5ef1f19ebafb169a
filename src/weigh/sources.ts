import type { Source } from '../claim.ts'
import { foldName } from '../name.ts'

/** Where something is said, not by whom: a message in one of these is no origin of its own. */
const CHANNELS = new Set(
  (
    'instagram twitter x formerly threads facebook youtube tiktok weibo bluesky reddit telegram discord snapchat vlive weverse naver ' +
    'linkedin imdb poster teaser trailer video clip image photo post tweet story statement press release announcement interview ' +
    'social media official website site blog newsletter podcast presentation upfront upfronts panel event fan meeting livestream ' +
    'email letter memo phone telephone conference pack listing calendar schedule app account accounts channel television radio'
  ).split(' '),
)

const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'ne', 'or'])

/**
 * One key for the spellings of an outlet's name: address or title, with or without "The".
 *
 * @example outletKey('www.thedirect.com') === outletKey('The Direct') // true
 */
export function outletKey(name: string): string {
  let bare = name.trim().toLowerCase()
  if (/^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(bare)) {
    const labels = bare
      .replace(/^https?:\/\//, '')
      .replace(/\/.*$/, '')
      .split('.')
    labels.pop()
    if (labels.length > 1 && SECOND_LEVEL.has(labels.at(-1)!)) labels.pop()
    bare = labels.at(-1)!
  }
  const folded = foldName(bare)
  return folded.length > 6 && folded.startsWith('the') ? folded.slice(3) : folded
}

/** The key of the outlet that published a document: by its name, else by its address; `null` where neither is known. */
export function publisherKey(publisher: string | null, url: string | null): string | null {
  if (publisher !== null && publisher.trim() !== '') return outletKey(publisher)
  if (url === null) return null
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]
  return host === undefined ? null : outletKey(host)
}

/** "his agency", "the creators", "a staff member": words, not a name. */
function isGeneric(name: string): boolean {
  return !/[\p{Lu}\p{Lo}]/u.test(
    name.replace(/^(?:The|An?|His|Her|Its|Their|One|Some|Several|Multiple)\s+(?=\p{Ll})/u, ''),
  )
}

/** Whether `via` names an outlet that had it first, not a channel. */
function isOutlet(via: string): boolean {
  return !isGeneric(via) && !via.split(/[\s()]+/).every((word) => word === '' || CHANNELS.has(foldName(word)))
}

/**
 * Who first said it, as far as the claim names it: a key that is the same for everybody who names the same origin, or `null`
 * for the article's own word. `personKey` gives the spellings of one person one key.
 */
export function namedOrigin(source: Source, personKey: (name: string) => string): string | null {
  const name = source.name !== null && !isGeneric(source.name) ? source.name : null
  switch (source.kind) {
    case 'official':
      return `official:${name === null ? '' : officialKey(name)}`
    case 'talent':
      if (name !== null) return `talent:${personKey(name)}`
      break
    case 'insider':
      if (name !== null) return `insider:${foldName(name)}`
      break
    case 'press':
      if (name !== null) return `outlet:${outletKey(name)}`
      break
    case 'outlet':
      return name === null ? null : `outlet:${outletKey(name)}`
  }
  return source.via !== null && isOutlet(source.via) ? `outlet:${outletKey(source.via)}` : null
}

/** Words of a company's name, without what companies add; spaces are kept, so that a branch can be told by its first words. */
function officialKey(name: string): string {
  const words = name
    .split(/[\s.,]+/)
    .map(foldName)
    .filter(
      (word) =>
        word !== '' && !/^(?:the|inc|llc|ltd|co|corp|company|studios?|pictures|entertainment|tv|network)$/.test(word),
    )
  return words.length === 0 ? foldName(name) : words.join(' ')
}

/**
 * Makes one of the official origins that one rights holder has: a branch ("Netflix Korea") speaks for the house, and an unnamed
 * official word is the named one's where there is only one. The input are keys of one assertion.
 */
export function officialHouses(origins: Iterable<string>): ReadonlyMap<string, string> {
  const names = [...new Set(origins)]
    .filter((origin) => origin.startsWith('official:'))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const houses: string[] = []
  const house = new Map<string, string>()
  for (const name of names) {
    if (name === 'official:') continue
    const known = houses.find((other) => name.startsWith(`${other} `))
    if (known === undefined) houses.push(name)
    house.set(name, known ?? name)
  }
  if (names.includes('official:')) house.set('official:', houses.length === 1 ? houses[0]! : 'official:')
  return house
}
