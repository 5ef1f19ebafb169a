import { table } from '../claims.fixture.ts'

table('release', [
  ['“Blue Hour” premieres on Prime Video on June 14.', 'Blue Hour 2024-06-14 expected'],
  ['“Blue Hour” premieres on June 14.', 'Blue Hour 2024-06-14 expected'],
  ['“Blue Hour” premiered on March 3.', 'Blue Hour 2024-03-03 happened'],
  ['“Blue Hour” premiered in November.', 'Blue Hour 2023-11-01..2023-11-30 happened'],
  ['Season 2 of “Blue Hour” will arrive in early 2025.', 'Blue Hour S2 2025-01-01..2025-04-30 expected'],
  ['“Blue Hour” season 2 could arrive in late 2025.', 'Blue Hour S2 2025-09-01..2025-12-31 possible'],
  [
    'Netflix announced that “Blue Hour” season 2 will premiere on May 9, 2025.',
    'Blue Hour S2 2025-05-09 official official:Netflix',
  ],
  ['“Blue Hour” season 2 is officially set for October 2024.', 'Blue Hour S2 2024-10-01..2024-10-31 official'],
  ['Fans hope that “Blue Hour” season 2 will come out in 2025.', 'Blue Hour S2 2025-01-01..2025-12-31 hoped'],
  ['We expect season 2 of “Blue Hour” to arrive in 2026.', 'Blue Hour S2 2026-01-01..2026-12-31 possible'],
  ['Season 2 of “Blue Hour” will not come out in 2024.', 'Blue Hour S2 2024-01-01..2024-12-31 denied'],
  ['No release date has been announced for season 2 of “Blue Hour”.', 'Blue Hour S2 null unknown'],
  ['The release date of “Blue Hour” season 2 is still unknown.', 'Blue Hour S2 null unknown'],
  ['“Blue Hour” ran from May 2 to July 4, 2020.', 'Blue Hour 2020-05-02..2020-07-04 happened'],
  ['The film “Night Ferry” (2019) was shot by the same crew.', 'Night Ferry 2019-01-01..2019-12-31 happened'],
  ['She also made 2017’s “Night Ferry”, a film.', 'Night Ferry 2017-01-01..2017-12-31 happened'],
  [
    '“Blue Hour”: season 1 arrived on April 1, 2022, season 2 on December 2, 2022.',
    'Blue Hour S1 2022-04-01 happened',
    'Blue Hour S2 2022-12-02 happened',
  ],
  ['“Blue Hour” season 2 is now streaming. It began filming in 2022.'],
  ['The trailer for “Blue Hour” dropped on Wednesday.'],
  [
    'In the list of series that Netflix has announced for 2025, season 2 of “Blue Hour” does not appear.',
    'Blue Hour S2 2025-01-01..2025-12-31 denied official:Netflix',
  ],
])

table('release', [
  [
    '“Blue Hour”, “Night Ferry” and “Glass”\n\nThe studio will release the films “Blue Hour”, “Night Ferry” and “Glass Town” in 2025.',
    'Glass Town 2025-01-01..2025-12-31 official official',
    'Blue Hour 2025-01-01..2025-12-31 official official',
    'Night Ferry 2025-01-01..2025-12-31 official official',
  ],
])

// Days that are no release of the work.
table('release', [
  ['Tickets for “Blue Hour” become available in mid-May 2025.'],
  ['Ann Lee, a guest since her debut in 1990, is in “Blue Hour”.'],
  ['“Blue Hour” stars were working on set in Leeds this week.'],
  ['The themes of “Blue Hour” matter today no less than they did back in the 1960s.'],
  ['“Blue Hour” is about a 1958 housewife, says the press release.'],
  ['June 1, 2024'],
])

// Dates that did not hold; "original" alone says nothing of that.
table('release', [
  [
    '“Blue Hour” was set for November 2020, before that for April 2020.',
    'Blue Hour 2020-11-01..2020-11-30 denied',
    'Blue Hour 2020-04-01..2020-04-30 denied',
  ],
  ['“Blue Hour” missed its original 2023 release date.', 'Blue Hour 2023-01-01..2023-12-31 denied'],
  ['The original film “Blue Hour”, released in 1980, had ten sequels.', 'Blue Hour 1980-01-01..1980-12-31 happened'],
  ['“Blue Hour” originally aired in 1980.', 'Blue Hour 1980-01-01..1980-12-31 happened'],
])

// No date yet, in other words.
table('release', [
  ['It is unclear when “Blue Hour” will air.', 'Blue Hour null unknown'],
  ['Netflix has not said when “Blue Hour” will return.', 'Blue Hour null unknown'],
  ['The release date of “Blue Hour” will be announced later.', 'Blue Hour null unknown'],
])

// More ways of coming out; episodes in a list under a day.
table('release', [
  ['“Blue Hour” lands on Disney+ later this year.', 'Blue Hour 2024-06-01..2024-12-31 expected'],
  ['“Blue Hour” ran for six seasons, from 2001 to 2006.', 'Blue Hour 2001-01-01..2006-12-31 happened'],
  ['A series from the “Blue Hour” novels will launch in December.', 'Blue Hour 2024-12-01..2024-12-31 expected'],
  [
    'What to watch in June\n\n“Blue Hour” is back.\n\nFriday, June 7\n\nBlue Hour S2 Episode 3\n\nFriday, June 14\n\nBlue Hour S2 Episode 4',
    'Blue Hour S2E3 2024-06-07 expected',
    'Blue Hour S2E4 2024-06-14 expected',
  ],
])

// What is not before a day is from that day on; the last of a weekly run is the last episode's day.
table('release', [
  ['We won’t see any new episodes of “Blue Hour” until 2026.', 'Blue Hour 2026-01-01.. expected'],
  ['Don’t expect “Blue Hour” before 2026.', 'Blue Hour 2026-01-01.. possible'],
  [
    '“Blue Hour” has eight episodes. It returns on August 29, with three at once and one every Thursday until October 3.',
    'Blue Hour 2024-08-29 expected',
    'Blue HourE8 2024-10-03 expected',
  ],
])

// What came out is a fact, whoever brought it out; a plan that did not hold and a guess are what they are.
table('release', [
  ['Netflix released season 1 of “Blue Hour” on April 1, 2022.', 'Blue Hour S1 2022-04-01 happened'],
  ['My feeling is that “Blue Hour” comes in 2025.', 'Blue Hour 2025-01-01..2025-12-31 possible'],
  ['A 2025 release of “Blue Hour” can be ruled out.', 'Blue Hour 2025-01-01..2025-12-31 denied'],
  [
    'Netflix has unveiled its autumn slate\n\nThe lineup has “Blue Hour” in it.\n\nBlue Hour - October 1\n\nNight Ferry - October 2',
    'Blue Hour 2024-10-01 official official:Netflix',
    'Night Ferry 2024-10-02 official official:Netflix',
  ],
  // A line of facts tells again what the text tells as done.
  [
    '“Blue Hour” is a film that hit theaters on April 5, 2024.\n\nRelease Date: April 5, 2024',
    'Blue Hour 2024-04-05 happened',
  ],
])

table('release', [
  ['The release date of “Blue Hour” was still not officially confirmed last year.', 'Blue Hour null unknown'],
  ['It is too soon for the makers of “Blue Hour” to confirm a release window.', 'Blue Hour null unknown'],
])

// What is brought out, not who brings it out or what was spoken of before.
table('release', [
  [
    'The films “Blue Hour” and “Night Ferry”\n\nThe film “Night Ferry” is far off, the studio of “Blue Hour” says. It is premiering “Blue Hour” in August.',
    'Blue Hour 2024-08-01..2024-08-31 expected',
  ],
])

// Works at large, what is shown every week, and what a plan of a day gone by came to.
table('release', [
  ['Several films were released in May, and “Blue Hour” is on.'],
  ['Fans of “Blue Hour” know that many shows will premiere in June.'],
  ['“Blue Hour” airs every Saturday and Sunday.'],
  ['“Blue Hour” has had a great run this year.'],
  ['“Blue Hour” was slated to hit screens on June 26. However, it has been postponed.', 'Blue Hour 2024-06-26 denied'],
  [
    '“Blue Hour” will arrive on August 3. The film will be released on August 3, Netflix said.',
    'Blue Hour 2024-08-03 official official:Netflix',
  ],
])

// Days of something else.
table('release', [
  ['“Blue Hour” is set 400 years in the future.'],
  ['“Blue Hour” is based on the 1969 book by Ada Brandt.'],
  ['As of April 7, Netflix has no news of “Blue Hour”.'],
  ['The series “Blue Hour” wraps its first season on June 6.'],
  ['“Blue Hour” became a word of mouth hit last month.'],
  ['On Monday the studio of “Blue Hour” changed its release calendar.'],
  ['Theaters began to close in mid-March, and “Blue Hour” is on.'],
  ['“Blue Hour” has won fans since its release in February.', 'Blue Hour 2024-02-01..2024-02-29 happened'],
])

// A second season that is only ordered: what came out is the first.
table('release', [
  [
    'Netflix has ordered a second season of “Blue Hour”. The show premiered last week.',
    'Blue Hour S1 2024-05-20..2024-05-26 happened',
  ],
  ['“Blue Hour” was meant to come out in May 2022.', 'Blue Hour 2022-05-01..2022-05-31 denied'],
  ['Northfield has dated the film “Blue Hour” for May 15, 2026.', 'Blue Hour 2026-05-15 expected'],
  ['Expect it sometime in 2026.', 'Blue Hour 2026-01-01..2026-12-31 possible'],
  ['Mark your calendars for May 15, 2026.', 'Blue Hour 2026-05-15 expected'],
  ['The wait is nearly over, with the film out on July 15.', 'Blue Hour 2024-07-15 expected'],
])

table('release', [['“Blue Hour” managed to open on a Tuesday.']])

// A short sentence that begins with its verb; where something is shown has the tense of the verb before it.
table('release', [
  ['Opens in Cork on June 20th.', 'Blue Hour 2024-06-20 expected'],
  ['Coming to France in November.', 'Blue Hour 2024-11-01..2024-11-30 expected'],
  ['Out on disc next month.', 'Blue Hour 2024-07-01..2024-07-31 expected'],
  ['Back on April 10.', 'Blue Hour 2025-04-10 expected'],
  ['“Blue Hour” hit theaters on November 3.', 'Blue Hour 2023-11-03 happened'],
  ['“Blue Hour” opened in cinemas on November 3.', 'Blue Hour 2023-11-03 happened'],
  ['It was first shown on December 26.', 'Blue Hour 2023-12-26 happened'],
  ['Northfield will open the film on July 19.', 'Blue Hour 2024-07-19 expected'],
  ['A second season is promised for 2025.', 'Blue Hour S2 2025-01-01..2025-12-31 expected'],
  ['It tells of a lighthouse keeper who loses her way in Paris. July 29', 'Blue Hour 2024-07-29 expected'],
  ['It tells of a lighthouse keeper who loses her way. Streaming on Netflix, July 29', 'Blue Hour 2024-07-29 expected'],
  ['It tells of a lighthouse keeper who loses her way. That was on July 29.'],
])

// Lines with a day, and lines that only look so.
table('release', [
  ['Premiere: July 10', 'Blue Hour 2024-07-10 expected'],
  ['Release date: July 10', 'Blue Hour 2024-07-10 expected'],
  ['News of “Blue Hour” and “Night Ferry”\n\nBy Ada Brandt 1 June 2024\n\nBlue Hour\n\nIt is about a lighthouse.'],
  ['News of “Blue Hour” and “Night Ferry”\n\nThe odds.\n\nOdds: 4/7\n\nNight Ferry\n\nIt is about a boat.'],
])

// Nobody has told when.
table('release', [
  ['The release date is under wraps.', 'Blue Hour null unknown'],
  ['There is no word yet on when the show will be back.', 'Blue Hour null unknown'],
  ['The film is still waiting for a release date.', 'Blue Hour null unknown'],
  ['Await the official release date.'],
  ['No release plans were disclosed.', 'Blue Hour null unknown'],
  ['Nobody knows when season 2 will come out.', 'Blue Hour S2 null unknown'],
  ['The date is still to be announced.', 'Blue Hour null unknown'],
  ['Release date: TBA', 'Blue Hour null unknown'],
  ['The plot is under wraps as it builds toward its release date of July 23.', 'Blue Hour 2024-07-23 expected'],
])

// The tense of what is said after another verb, and of the whole series.
table('release', [
  [
    'After premiering online in May, the film is due in U.S. theaters in the fall.',
    'Blue Hour 2024-05-01..2024-05-31 happened',
    'Blue Hour 2024-09-01..2024-11-30 expected',
  ],
  ['The series started airing on October 3.', 'Blue Hour 2023-10-03 happened'],
  ['The film is slated for a fall release.', 'Blue Hour 2024-09-01..2024-11-30 expected'],
  ['Starts Friday at the Ritz.', 'Blue Hour 2024-06-07 expected'],
  ['The movie rolls out nationwide on July 5.', 'Blue Hour 2024-07-05 expected'],
  ['The film goes wide on July 5.', 'Blue Hour 2024-07-05 expected'],
  [
    'Blue Hour season 3 is on its way\n\nThe third season of “Blue Hour” comes next. The show first premiered in 2020.',
    'Blue Hour 2020-01-01..2020-12-31 happened',
  ],
])

// What begins on a day, in words that are no verbs of coming out.
table('release', [
  ['It will follow another drama on Channel 9, with its first episode on July 17.', 'Blue Hour 2024-07-17 expected'],
  ['It returns with a handful of new episodes, the first on June 28.', 'Blue Hour 2024-06-28 expected'],
  ['Renewed for a fourth season of 22 episodes, back in the fall.', 'Blue Hour S4 2024-09-01..2024-11-30 expected'],
  [
    '“Blue Hour” is based on the graphic novel and due to bow in January 2025.',
    'Blue Hour 2025-01-01..2025-01-31 expected',
  ],
  ['Between 2013 and 2018, it ran on CBS.', 'Blue Hour 2013-01-01..2018-12-31 happened'],
  ['Air date: July 10 at 9pm', 'Blue Hour 2024-07-10 expected'],
  ['Updated date: May 10'],
])
