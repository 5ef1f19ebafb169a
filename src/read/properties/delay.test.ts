import { table } from '../claims.fixture.ts'

table('delay', [
  ['“Blue Hour” has been delayed to 2025.', 'Blue Hour 2025-01-01..2025-12-31 happened'],
  ['Sony moved “Blue Hour” from August 12 to December 13, 2024.', 'Blue Hour 2024-12-13 official official:Sony'],
  ['“Blue Hour” was pushed back because of the strikes.', 'Blue Hour null happened'],
  ['Filming of “Blue Hour” was halted by the strikes in July 2023.', 'Blue Hour null happened'],
])

// The new date is a release as well, the given-up one a release that is denied.
table('release', [
  ['“Blue Hour” has been delayed to 2025.', 'Blue Hour 2025-01-01..2025-12-31 expected'],
  [
    'Sony moved “Blue Hour” from August 12 to December 13, 2024.',
    'Blue Hour 2024-08-12 denied official:Sony',
    'Blue Hour 2024-12-13 official official:Sony',
  ],
])

table('trailer', [
  ['A teaser for “Blue Hour” was released yesterday.', 'Blue Hour 2024-05-31 happened'],
  ['Netflix has released the first trailer for “Blue Hour”.', 'Blue Hour null official official:Netflix'],
  ['Watch the trailer for “Blue Hour” below.'],
])

// More verbs of a move, and more than one in a sentence.
table('delay', [
  ['The release of “Blue Hour” has been put off again, to October 8.', 'Blue Hour 2024-10-08 happened'],
  ['Sony has put “Blue Hour” back from July 3 to August 26, 2024.', 'Blue Hour 2024-08-26 official official:Sony'],
  ['“Blue Hour” goes to 2025.', 'Blue Hour 2025-01-01..2025-12-31 happened'],
  ['A court postponed the launch of “Blue Hour” until August 3.', 'Blue Hour 2024-08-03.. happened'],
  [
    'The films “Blue Hour” and “Night Ferry”\n\nThe film “Blue Hour” moves from July 26 to November 14, 2024, the film “Night Ferry” from August 2 to December 20, 2024.',
    'Blue Hour 2024-11-14 happened',
    'Night Ferry 2024-12-20 happened',
  ],
  [
    '“Blue Hour” was delayed. It now comes later: “Blue Hour” was postponed to 2025.',
    'Blue Hour 2025-01-01..2025-12-31 happened',
  ],
  // Delays at large, and what is no delay.
  ['Delays are part of making “Blue Hour”.'],
  ['Netflix decided to move forward with “Blue Hour”.'],
  ['The search for a new lead for “Blue Hour” goes on.'],
])

table('release', [
  ['“Blue Hour” has been postponed until 2026.', 'Blue Hour 2026-01-01.. expected'],
  [
    'The films “Blue Hour” and “Night Ferry”\n\nThe film “Blue Hour” moves from July 26 to November 14, 2024, the film “Night Ferry” from August 2 to December 20, 2024.',
    'Blue Hour 2024-07-26 denied',
    'Blue Hour 2024-11-14 expected',
    'Night Ferry 2024-08-02 denied',
    'Night Ferry 2024-12-20 expected',
  ],
])

table('release', [
  [
    '“Blue Hour” has been pulled from its original July 24 date and is now slotted for an Aug. 21 release.',
    'Blue Hour 2024-07-24 denied',
    'Blue Hour 2024-08-21 expected',
  ],
  [
    'Sony moved “Blue Hour” back four months from its early July release date to late November.',
    'Blue Hour 2024-07-01..2024-07-10 denied official:Sony',
    'Blue Hour 2024-11-21..2024-11-30 official official:Sony',
  ],
  // Moved forward.
  [
    '“Blue Hour” was moved up from September 25 to August 12.',
    'Blue Hour 2024-09-25 denied',
    'Blue Hour 2024-08-12 expected',
  ],
])

table('release', [
  [
    'The release of “Blue Hour” is delayed: Instead of September 12, the film comes to theaters on January 16, 2025.',
    'Blue Hour 2024-09-12 denied',
    'Blue Hour 2025-01-16 expected',
  ],
])

table('delay', [['“Blue Hour” has had its setbacks; a setback is no news.']])

table('delay', [
  ['Filming of “Blue Hour” was shut down after three days.', 'Blue Hour null happened'],
  ['“Blue Hour” was forced to suspend production.', 'Blue Hour null happened'],
  ['Many films have been delayed this year, and “Blue Hour” is on.'],
])

table('delay', [
  ['The long delay between its seasons has hurt “Blue Hour”.'],
  ['“Blue Hour” was pushed back from September 2022 to January 11.', 'Blue Hour 2023-01-11 happened'],
  ['“Blue Hour” moves up to October 15, 2026.', 'Blue Hour 2026-10-15 happened'],
])

table('delay', [['“Blue Hour” was postponed from November 25 to November 19.', 'Blue Hour 2025-11-19 happened']])

// Verbs that move a date only in company, and halts without a word for delay.
table('delay', [
  ['“Blue Hour” has moved from July 8, 2024 to July 29.', 'Blue Hour 2024-07-29 happened'],
  ['“Blue Hour” has been moved up one week, from October 18 to October 11.', 'Blue Hour 2024-10-11 happened'],
  ['“Blue Hour” has been taken off the release calendar.', 'Blue Hour null happened'],
  ['Paramount has pulled “Blue Hour” from its release schedule.', 'Blue Hour null official official:Paramount'],
  ['“Blue Hour” was pulled from the schedule after two weeks.'],
  ['The film has suffered several delays.', 'Blue Hour null happened'],
  ['After several delays, “Blue Hour” has its trailer.', 'Blue Hour null happened'],
  ['Fans fear several delays.'],
  ['Production was shut down on “Blue Hour” after a crew member fell ill.', 'Blue Hour null happened'],
  ['The film shut down a square in Oslo for a day.'],
  ['Filming was stopped last March after a storm.', 'Blue Hour null happened'],
  ['Filming will stop in June.'],
  ['The film vacates its October 4 berth for November 22.', 'Blue Hour 2024-11-22 happened'],
  ['“Blue Hour” is moving out of its October 4 slot into November 22.', 'Blue Hour 2024-11-22 happened'],
  ['The release date of “Blue Hour” has changed from October 4 to November 22.', 'Blue Hour 2024-11-22 happened'],
  [
    'Sony has moved its drama with the stars Ada Brandt and Tom Keller in the main parts to November 22.',
    'Blue Hour 2024-11-22 official official:Sony',
  ],
])

table('release', [
  [
    'The film vacates its October 4 berth for November 22.',
    'Blue Hour 2024-10-04 denied',
    'Blue Hour 2024-11-22 expected',
  ],
  [
    '“Blue Hour” was set to return in September, but it has been held back.',
    'Blue Hour 2024-09-01..2024-09-30 expected',
  ],
])

// Who else is moved, what a move is followed by, and what is none.
table('delay', [
  [
    '“Blue Hour,” the thriller “Night Ferry” and “Salt Road” have all been delayed indefinitely.',
    'Salt Road null happened',
    'Blue Hour null happened',
    'Night Ferry null happened',
  ],
  [
    '“Blue Hour” has given up on its December 25 berth and will now open on January 11.',
    'Blue Hour 2025-01-11 happened',
  ],
  ['The drama, delayed by the strike, will now air in July.', 'Blue Hour 2024-07-01..2024-07-31 happened'],
  ['Season 2 will arrive later than planned.', 'Blue Hour S2 null happened'],
  ['Season 2 will arrive sooner than expected.'],
  ['Production has been put on hold.', 'Blue Hour null happened'],
  ['The season was held up by the writers’ strike.', 'Blue Hour null happened'],
  ['The postponement of the film surprised nobody.', 'Blue Hour null happened'],
  ['“Blue Hour” has not been delayed and remains on course for Christmas.', 'Blue Hour null denied'],
  ['“Blue Hour” was given a July 4 date.'],
  [
    '“Blue Hour”, which was set to be released last summer, still does not have a confirmed release date.',
    'Blue Hour null happened',
  ],
])

table('release', [
  [
    '“Blue Hour” has not been delayed and remains on course for Christmas.',
    'Blue Hour 2024-12-24..2024-12-26 expected',
  ],
  ['The film was supposed to come out in March.', 'Blue Hour 2024-03-01..2024-03-31 denied'],
])

table('release', [
  [
    '“Blue Hour” has been moved up one week from April 18th 2025 to April 11th.',
    'Blue Hour 2025-04-18 denied',
    'Blue Hour 2025-04-11 expected',
  ],
])
