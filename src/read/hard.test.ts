import { table } from './claims.fixture.ts'

/*
 * What pages do that makes them hard to read, each once: dates that did not hold, plans that are denied, schedules with conditions, days
 * of reports, the run of what a series is made from, lines that are no part of the article. Published on 1 June 2024.
 */

const BEFORE = 'News of “Blue Hour”\n\n“Blue Hour” season 1 premiered on March 4, 2022. Season 2 was ordered.\n\n'
const FIRST = 'Blue Hour S1 2022-03-04 happened'

// A chain of dates: the last holds, the others did not.
table('release', [
  [
    `${BEFORE}Season 2 was pushed from April to November and then to December 8.`,
    FIRST,
    'Blue Hour S2 2024-04-01..2024-04-30 denied',
    'Blue Hour S2 2024-11-01..2024-11-30 denied',
    'Blue Hour S2 2024-12-08 expected',
  ],
])
table('delay', [
  [`${BEFORE}Season 2 was pushed from April to November and then to December 8.`, 'Blue Hour S2 2024-12-08 happened'],
])

// Denials, also those worded as plans.
table('release', [
  [
    `${BEFORE}Season 2 will not premiere in June, whatever the poster says.`,
    FIRST,
    'Blue Hour S2 2024-06-01..2024-06-30 denied',
  ],
  [
    `${BEFORE}The poster with “June 2025” for “Blue Hour” season 2 is fake.`,
    FIRST,
    'Blue Hour S2 2025-06-01..2025-06-30 denied',
  ],
  [`${BEFORE}Nobody should expect season 2 in 2024.`, FIRST, 'Blue Hour S2 2024-01-01..2024-12-31 denied'],
  [`${BEFORE}A date of May 2 for season 2 was an error.`, FIRST, 'Blue Hour S2 2024-05-02 denied'],
])

// A schedule with conditions yields the window that follows, as possible.
table('release', [
  [
    `${BEFORE}If filming ends by June and post-production takes six months, season 2 would arrive in early 2025.`,
    FIRST,
    'Blue Hour S2 2025-01-01..2025-04-30 possible',
  ],
  [
    `${BEFORE}If filming of season 2 starts in July, a release in the second half of 2025 is possible.`,
    FIRST,
    'Blue Hour S2 2025-07-01..2025-12-31 possible',
  ],
  [
    `${BEFORE}Should production begin in the autumn, we would be looking at 2026 for season 2.`,
    FIRST,
    'Blue Hour S2 2026-01-01..2026-12-31 possible',
  ],
])
table('production', [
  [
    `${BEFORE}If filming ends by June and post-production takes six months, season 2 would arrive in early 2025.`,
    'Blue Hour S2 filming/end/..2024-06-30 possible',
  ],
])
table('lead_time', [
  [
    `${BEFORE}If filming ends by June and post-production takes six months, season 2 would arrive in early 2025.`,
    'Blue Hour S2 post/P6M possible',
  ],
])

// The day of the report is not the day that it tells of; who says it, through whom.
table('release', [
  [
    `${BEFORE}In an interview on May 3, the director said that season 2 would arrive in the fall.`,
    FIRST,
    'Blue Hour S2 2024-09-01..2024-11-30 expected talent',
  ],
  [
    `${BEFORE}Season 2 comes in July, the studio repeated on Tuesday.`,
    FIRST,
    'Blue Hour S2 2024-07-01..2024-07-31 expected',
  ],
  [
    `${BEFORE}Sources say season 2 will premiere in August.`,
    FIRST,
    'Blue Hour S2 2024-08-01..2024-08-31 expected insider',
  ],
  [
    `${BEFORE}The director told Deadline that season 2 comes in 2025.`,
    FIRST,
    'Blue Hour S2 2025-01-01..2025-12-31 expected talent',
  ],
])

// What the series is made from came out, too; awards and interviews are no release.
table('release', [
  [`${BEFORE}The webtoon behind “Blue Hour” ran from 2009 to 2011.`, FIRST],
  [`${BEFORE}The novel was published in 2011.`, FIRST],
  [`${BEFORE}“Blue Hour” won an award in March 2023.`, FIRST],
])

// What is no part of the article, and what only looks odd.
table('release', [
  [`${BEFORE}Also read: “Night Ferry” season 3 arrives in June 2025`, FIRST],
  [`${BEFORE}Ann Lee is a writer who has covered television since 2009.`, FIRST],
  [`${BEFORE}Subscribe to our newsletter by June 30, 2024 and win a prize.`, FIRST],
  [
    `${BEFORE}The second season of “Blue\u200b Hour” premieres on July\u00a04.`,
    FIRST,
    'Blue Hour S2 2024-07-04 expected',
  ],
  [
    `${BEFORE}The season 2 it will be come out on next month of July.`,
    FIRST,
    'Blue Hour S2 2024-07-01..2024-07-31 expected',
  ],
  [`${BEFORE}Season 2 arrives on its third anniversary.`, FIRST, 'Blue Hour S2 2025-03-04 expected'],
])

// What belongs to a season comes out without it; a number or a small word parts an ordinal from the season after it.
table('trailer', [
  [
    `${BEFORE}The first trailer for season 2 of “Blue Hour” was released on May 30.`,
    'Blue Hour S2 2024-05-30 happened',
  ],
  [`${BEFORE}A teaser of season 2 was released last week.`, 'Blue Hour S2 2024-05-20..2024-05-26 happened'],
])
table('release', [
  [`${BEFORE}The first trailer for season 2 of “Blue Hour” was released on May 30.`, FIRST],
  [`${BEFORE}The soundtrack of season 2 was released on May 30.`, FIRST],
  [`${BEFORE}First images of the second season were released on May 30.`, FIRST],
  [
    `${BEFORE}As first reported by Deadline, season 2 will premiere in 2025.`,
    FIRST,
    'Blue Hour S2 2025-01-01..2025-12-31 expected press:Deadline',
  ],
  [
    `${BEFORE}The series, which premiered in 2021, will return for its third season in 2025.`,
    FIRST,
    'Blue Hour S1 2021-01-01..2021-12-31 happened',
    'Blue Hour S3 2025-01-01..2025-12-31 expected',
  ],
])

// A thing described before a comma; a day that belongs to what the trailer comes before.
table('trailer', [
  [`${BEFORE}The trailer, which debuted during the final, shows Rue on the run.`, 'Blue Hour S2 null happened'],
  [`${BEFORE}The new teaser, released on May 30, offers a glimpse of season 2.`, 'Blue Hour S2 2024-05-30 happened'],
  [
    `${BEFORE}The channel has released a long trailer ahead of the July 5 premiere.`,
    'Blue Hour S2 null official official',
  ],
])
table('release', [
  [`${BEFORE}The new teaser, released on May 30, offers a glimpse of season 2.`, FIRST],
  [
    `${BEFORE}The trailer for “Blue Hour” season 2, which premieres on July 5, is out.`,
    FIRST,
    'Blue Hour S2 2024-07-05 expected',
  ],
  [`${BEFORE}Hulu picked up “Blue Hour” for a third season last May.`, FIRST],
  [`${BEFORE}The show came to an end in May 2023.`, FIRST],
])
table('renewal', [
  [
    '“Blue Hour” news\n\nThe channel has handed a third-season renewal to “Blue Hour”.',
    'Blue Hour S3 renewed official official',
  ],
  ['“Blue Hour” news\n\n“Blue Hour” will be back for a third season.', 'Blue Hour S3 renewed expected'],
  ['“Blue Hour” news\n\nThe upcoming fourth season will be the show’s last.', 'Blue Hour ended expected'],
  ['“Blue Hour” news\n\n“Blue Hour” has been green-lit for a second season.', 'Blue Hour S2 renewed happened'],
  ['“Blue Hour” news\n\nThe series ended after five seasons in 2020.', 'Blue Hour ended happened'],
])

// "Not until at least": from then on.
table('release', [[`${BEFORE}Season 3 won’t arrive until at least 2026.`, FIRST, 'Blue Hour S3 2026-01-01.. expected']])
