import { table } from '../claims.fixture.ts'

// Lists of works with their days, in the shapes that such pages have; the names stand nowhere else. Published on 1 June 2024.
table('release', [
  [
    'Everything new in June\n\nHere is what comes this month.\n\nJune 4\nTin Gods (film)\nSalt Road *ORIGINAL\nNight Ferry: Season 2\n\nJune 7\nPia and Lou',
    'Tin Gods 2024-06-04 expected',
    'Salt Road 2024-06-04 expected',
    'Night Ferry S2 2024-06-04 expected',
    'Pia and Lou 2024-06-07 expected',
  ],
  [
    'New this week\n\nMonday, June 3: Harbor of Glass (season 3 premiere)\nTuesday, June 4: Night Ferry, Tin Gods',
    'Harbor of Glass S3 2024-06-03 expected',
    'Night Ferry 2024-06-04 expected',
    'Tin Gods 2024-06-04 expected',
  ],
  [
    'New series this summer\n\nTin Gods – June 14 (Netflix)\nSalt Road – June 21 (Disney+)\nThe Reed King – July 5',
    'Tin Gods 2024-06-14 expected',
    'Salt Road 2024-06-21 expected',
    'The Reed King 2024-07-05 expected',
  ],
])

// Lines of facts about one work, and lines that are no names.
table('release', [
  [
    '“Blue Hour”: the facts\n\n“Blue Hour” is a series.\n\nRelease date: July 4\nFilming: May 3\nLast updated: May 30\nTrailer: June 2',
    'Blue Hour 2024-07-04 expected',
  ],
])
