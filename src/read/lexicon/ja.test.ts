import { languageTable } from './languages.fixture.ts'

languageTable('ja', '『青い時間』の最新情報', [
  [
    'Netflixは『青い時間』を2025年3月5日に配信する。',
    'network: 青い時間 Netflix official official:Netflix',
    'release: 青い時間 2025-03-05 official official:Netflix',
  ],
  ['『青い時間』シーズン2は2025年上半期に配信予定。', 'release: 青い時間 S2 2025-01-01..2025-06-30 expected'],
  ['Netflixが『青い時間』シーズン2の制作を決定した。', 'renewal: 青い時間 S2 renewed official official:Netflix'],
  ['TVアニメ『青い時間』第2期の制作が決定した。', 'renewal: 青い時間 S2 renewed happened'],
  ['『青い時間』シーズン3は打ち切りが決定した。', 'renewal: 青い時間 S3 cancelled happened'],
  [
    '『青い時間』シーズン2の撮影は1月に始まった。',
    'production: 青い時間 S2 filming/start/2024-01-01..2024-01-31 happened',
  ],
  ['『青い時間』シーズン2の撮影が終了した。', 'production: 青い時間 S2 filming/end/null happened'],
  ['俳優の白石健人が黒木蓮役を演じる。', 'cast: 青い時間 白石健人/黒木蓮/plays expected'],
  [
    '主演は白石健人と森川葵が務める。',
    'cast: 青い時間 白石健人/null/plays expected',
    'cast: 青い時間 森川葵/null/plays expected',
  ],
  ['監督は高倉真司。', 'crew: 青い時間 高倉真司/director expected'],
  ['本作は同名の漫画を原作とする。', 'based_on: 青い時間 青い時間/null/manga expected'],
  ['『青い時間』第2期は全12話。', 'episodes: 青い時間 S2 12 expected'],
  ['『青い時間』シーズン2の配信日はまだ発表されていない。', 'release: 青い時間 S2 null unknown'],
  [
    '『青い時間』の公開は2025年に延期された。',
    'delay: 青い時間 2025-01-01..2025-12-31 happened',
    'release: 青い時間 2025-01-01..2025-12-31 expected',
  ],
  ['『青い時間』の予告編が昨日公開された。', 'trailer: 青い時間 2024-05-31 happened'],
  [
    'Netflixは『青い時間』シーズン2が来年3月に配信されると発表した。',
    'network: 青い時間 S2 Netflix official official:Netflix',
    'release: 青い時間 S2 2025-03-01..2025-03-31 official official:Netflix',
  ],
  ['2022年5月に放送された『青い時間』は人気を集めた。', 'release: 青い時間 2022-05-01..2022-05-31 happened'],
  ['『青い時間』第3期は2026年秋に放送される可能性がある。', 'release: 青い時間 S3 2026-09-01..2026-11-30 possible'],
  ['声優の森川葵が『青い時間』第2期に加わる。', 'cast: 青い時間 S2 森川葵/null/joins expected'],
  ['TVアニメ『青い時間』が2025年4月5日より放送開始。', 'release: 青い時間 2025-04-05 expected'],
  ['『青い時間』第2期、2025年春に放送開始', 'release: 青い時間 S2 2025-03-01..2025-05-31 expected'],
  ['『青い時間』第3期の制作はまだ決まっていない。', 'renewal: 青い時間 S3 undecided unknown'],
  [
    '『青い時間』第2期の撮影は2025年春に始まる予定だ。',
    'production: 青い時間 S2 filming/start/2025-03-01..2025-05-31 expected',
  ],
  ['女優の森川葵が『青い時間』を降板する。', 'cast: 青い時間 森川葵/null/leaves expected'],
  ['脚本は水島梓。', 'crew: 青い時間 水島梓/writer expected'],
  [
    'Netflixは3月に『青い時間』シーズン2を配信した。',
    'network: 青い時間 S2 Netflix happened',
    'release: 青い時間 S2 2024-03-01..2024-03-31 happened',
  ],
])
