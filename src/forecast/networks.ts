import { foldName } from '../name.ts'

/** Kinds of platform whose seasons return at a like pace; the groups of bench/seasons, with the small ones pooled. */
export const NETWORK_KINDS = [
  'netflix',
  'premium',
  'us-broadcast',
  'us-cable',
  'uk-tv',
  'jp-tv',
  'kr-tv',
  'other-tv',
  'unknown',
] as const
export type NetworkKind = (typeof NETWORK_KINDS)[number]

/** Names of platforms and broadcasters; with a trailing `*` also names that begin so. */
const NAMES: Readonly<Partial<Record<NetworkKind, string>>> = {
  netflix: 'Netflix*',
  premium:
    'HBO*, Max, Showtime*, Starz*, Apple TV*, Apple, Disney+*, Disney Plus*, Disney, Prime Video*, Amazon*, Hulu*, Paramount*, Peacock*',
  'us-broadcast': 'ABC, CBS*, NBC*, Fox, The CW, CW, The WB, WB, UPN, PBS*',
  'us-cable':
    'AMC*, FX, FXX, Syfy*, USA Network, USA, TNT, TBS, A&E, Bravo, MTV*, Comedy Central*, Cartoon Network*, Adult Swim*, Nickelodeon*, Disney Channel*, Freeform*, Discovery*, History, IFC, Epix*, MGM+*, BBC America',
  'uk-tv': 'BBC*, ITV*, Channel 4*, Channel 5*, Sky*, E4',
  'jp-tv':
    'NHK*, Tokyo MX*, TV Tokyo*, Fuji TV*, MBS*, YTV*, NTV*, Nippon TV*, TV Asahi*, AT-X*, BS11*, WOWOW*, Crunchyroll*, Abema*, Animax*',
  'kr-tv': 'tvN*, JTBC*, SBS*, KBS*, MBC*, OCN*, TVING*, Wavve*, Coupang*, ENA, Channel A*, MBN*',
}

const WHOLE = new Map<string, NetworkKind>()
const BEGINNINGS: (readonly [string, NetworkKind])[] = []
for (const kind of NETWORK_KINDS) {
  for (const name of NAMES[kind]?.split(', ') ?? []) {
    if (name.endsWith('*')) BEGINNINGS.push([foldName(name), kind])
    else WHOLE.set(foldName(name), kind)
  }
}

// the longest beginning decides: Disney Channel is not Disney+
BEGINNINGS.sort(([a], [b]) => b.length - a.length)

/**
 * The kind of a platform or broadcaster by its name; `'unknown'` when the name is not in the vocabulary.
 *
 * @example networkKind('Netflix Korea') // 'netflix'
 * @example networkKind('tvN') // 'kr-tv'
 */
export function networkKind(name: string): NetworkKind {
  const folded = foldName(name)
  return WHOLE.get(folded) ?? BEGINNINGS.find(([beginning]) => folded.startsWith(beginning))?.[1] ?? 'unknown'
}
