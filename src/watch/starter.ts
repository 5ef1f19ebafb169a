import type { NewSource } from '../keep/watching/sources.ts'

/** A feed of the starter list: its name and its address, as feed readers use it. */
type Starter = readonly [title: string, address: string]

/**
 * Well-known public feeds of the trade and fan press, by where they are made. They are off until somebody turns them on; feeds
 * move, so what no longer answers is shown with its reason.
 */
const FEEDS: Readonly<Record<string, readonly Starter[]>> = {
  'United States: trade': [
    ['Deadline', 'https://deadline.com/feed/'],
    ['Variety', 'https://variety.com/feed/'],
    ['The Hollywood Reporter', 'https://www.hollywoodreporter.com/feed/'],
    ['TheWrap', 'https://www.thewrap.com/feed/'],
    ['IndieWire', 'https://www.indiewire.com/feed/'],
    ['TVLine', 'https://tvline.com/feed/'],
  ],
  'United States: fans': [
    ['Collider', 'https://collider.com/feed/'],
    ['ScreenRant', 'https://screenrant.com/feed/'],
    ['CBR', 'https://www.cbr.com/feed/'],
    ['/Film', 'https://www.slashfilm.com/feed/'],
    ['MovieWeb', 'https://movieweb.com/feed/'],
    ['Bloody Disgusting', 'https://bloody-disgusting.com/feed/'],
    ['JoBlo', 'https://www.joblo.com/feed/'],
    ['ComingSoon', 'https://www.comingsoon.net/feed'],
  ],
  'United Kingdom': [
    ['The Guardian: television', 'https://www.theguardian.com/tv-and-radio/rss'],
    ['The Guardian: film', 'https://www.theguardian.com/film/rss'],
    ['BBC News: entertainment and arts', 'https://feeds.bbci.co.uk/news/entertainment_and_arts/rss.xml'],
    ['Den of Geek', 'https://www.denofgeek.com/feed/'],
    ['What’s on Netflix', 'https://www.whats-on-netflix.com/feed/'],
  ],
  Australia: [['TV Tonight', 'https://tvtonight.com.au/feed']],
  Korea: [
    ['Soompi', 'https://www.soompi.com/feed'],
    ['Dramabeans', 'https://dramabeans.com/feed/'],
    ['Yonhap News: culture', 'https://en.yna.co.kr/RSS/culture.xml'],
  ],
  Japan: [
    ['Anime News Network', 'https://www.animenewsnetwork.com/all/rss.xml?ann-edition=us'],
    ['MyAnimeList News', 'https://myanimelist.net/rss/news.xml'],
  ],
  India: [['Bollywood Hungama', 'https://www.bollywoodhungama.com/rss/news.xml']],
  Germany: [['DWDL.de', 'https://www.dwdl.de/rss/allethemen.xml']],
  France: [['AlloCiné', 'https://www.allocine.fr/rss/news.xml']],
  Spain: [['Espinof', 'https://www.espinof.com/index.xml']],
  Italy: [['BadTaste', 'https://www.badtaste.it/feed/']],
}

/** The starter list as sources, each in the folder of its country, off. */
export function starterSources(): NewSource[] {
  return Object.entries(FEEDS).flatMap(([folder, feeds]) =>
    feeds.map(([title, address]) => ({ kind: 'feed' as const, address, title, folder, enabled: false })),
  )
}
