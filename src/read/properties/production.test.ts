import { table } from '../claims.fixture.ts'

table('production', [
  ['Filming on “Blue Hour” season 2 began in March.', 'Blue Hour S2 filming/start/2024-03-01..2024-03-31 happened'],
  [
    'Production on season 2 of “Blue Hour” wrapped last month.',
    'Blue Hour S2 filming/end/2024-05-01..2024-05-31 happened',
  ],
  ['Filming for season 2 of “Blue Hour” has wrapped.', 'Blue Hour S2 filming/end/null happened'],
  [
    'Cameras will start rolling on “Blue Hour” season 3 in January 2025.',
    'Blue Hour S3 filming/start/2025-01-01..2025-01-31 expected',
  ],
  [
    'Season 2 of “Blue Hour” could start filming in the summer of 2025.',
    'Blue Hour S2 filming/start/2025-06-01..2025-08-31 possible',
  ],
  ['“Blue Hour” is currently in production.', 'Blue Hour filming/during/2024-06-01 happened'],
])

table('lead_time', [
  ['“Blue Hour” had a six-month post-production.', 'Blue Hour post/P6M happened'],
  ['Production on season 1 of “Blue Hour” took two years.', 'Blue Hour S1 production/P2Y happened'],
])

// What goes on from a sentence about filming, within it and in the next.
table('production', [
  [
    'Filming of “Blue Hour” began in February 2023, was stopped by a flood, picked up again in May 2023 and was done in July 2023.',
    'Blue Hour filming/start/2023-02-01..2023-02-28 happened',
    'Blue Hour filming/during/2023-05-01.. happened',
    'Blue Hour filming/end/2023-07-01..2023-07-31 happened',
  ],
  [
    'The shoot of “Blue Hour” season 2 was halted in July 2023. It resumed in January and was completed in April.',
    'Blue Hour S2 filming/during/2024-01-01.. happened',
    'Blue Hour S2 filming/end/2024-04-01..2024-04-30 happened',
  ],
  [
    'Filming of “Blue Hour” is under way. It should finish before August.',
    'Blue Hour filming/during/null happened',
    'Blue Hour filming/end/..2024-07-31 expected',
  ],
  ['“Blue Hour” has been shooting since March.', 'Blue Hour filming/start/2024-03-01..2024-03-31 happened'],
  ['Filming of “Blue Hour” will go on until November.', 'Blue Hour filming/end/2024-11-01..2024-11-30 expected'],
])

table('production', [
  ['“Blue Hour” season 2 goes into production in July.', 'Blue Hour S2 filming/start/2024-07-01..2024-07-31 expected'],
  ['Season 3 of “Blue Hour” is already being written.', 'Blue Hour S3 writing/during/null happened'],
  ['The writers’ room of “Blue Hour” opened in March.', 'Blue Hour writing/start/2024-03-01..2024-03-31 happened'],
  ['Not one scene of “Blue Hour” has been shot.', 'Blue Hour filming/start/null denied'],
  // Told once with its day, it need not be told without.
  [
    'Production begins on “Blue Hour”. Production of “Blue Hour” began in February 2024.',
    'Blue Hour filming/start/2024-02-01..2024-02-29 happened',
  ],
  // Nothing is told of filming.
  ['Has “Blue Hour” finished filming?'],
  ['The production team have done well on “Blue Hour”.'],
  ['The actors of “Blue Hour” were seen during filming.'],
  ['Bo Karr has begun reading scripts for “Blue Hour”.'],
])

table('production', [
  ['Netflix started production of “Blue Hour” in 2023.', 'Blue Hour filming/start/2023-01-01..2023-12-31 happened'],
  [
    'Filming of “Blue Hour” was scheduled to begin in May 2023.',
    'Blue Hour filming/start/2023-05-01..2023-05-31 denied',
  ],
  [
    'Filming of “Blue Hour” should have started in March 2020.',
    'Blue Hour filming/start/2020-03-01..2020-03-31 denied',
  ],
])

table('production', [
  ['The cast of “Blue Hour” just finished filming, and now we wait.', 'Blue Hour filming/end/null happened'],
  ['“Blue Hour” had several stops and starts to production.'],
  ['“Blue Hour” is in post-production.', 'Blue Hour post/during/null happened'],
  ['Principal photography on “Blue Hour” is complete.', 'Blue Hour filming/end/null happened'],
  ['Filming of “Blue Hour” got under way in May.', 'Blue Hour filming/start/2024-05-01..2024-05-31 happened'],
  ['No date has been set for the start of filming of “Blue Hour”.', 'Blue Hour filming/start/null unknown'],
])

// Phrases of the trade, what goes on with no day told, what resumed, plans that came to nothing.
table('production', [
  ['The film “Blue Hour” went on floors in August 2023.', 'Blue Hour filming/start/2023-08-01..2023-08-31 happened'],
  ['“Blue Hour” will go on floors next month.', 'Blue Hour filming/start/2024-07-01..2024-07-31 expected'],
  ['“Blue Hour” goes in front of the cameras in July.', 'Blue Hour filming/start/2024-07-01..2024-07-31 expected'],
  ['“Blue Hour” season 2 is already in the can.', 'Blue Hour S2 filming/end/null happened'],
  ['That’s a wrap on season 2 of “Blue Hour”.', 'Blue Hour S2 filming/end/null happened'],
  ['Season 2 of “Blue Hour” has already been filmed.', 'Blue Hour S2 filming/end/null happened'],
  ['Yesterday was the last day of filming of “Blue Hour”.', 'Blue Hour filming/end/2024-05-31 happened'],
  ['Ada Brandt has been spotted filming “Blue Hour” in Bristol.', 'Blue Hour filming/during/null happened'],
  ['“Blue Hour” is filming in Toronto.', 'Blue Hour filming/during/null happened'],
  ['Season 2 of “Blue Hour” is being filmed in Wales.', 'Blue Hour S2 filming/during/null happened'],
  ['Cameras are already rolling on season 3 of “Blue Hour”.', 'Blue Hour S3 filming/during/null happened'],
  ['The writers are working on scripts for season 3 of “Blue Hour”.', 'Blue Hour S3 writing/during/null happened'],
  ['Bo Karr is writing the second season of “Blue Hour”.', 'Blue Hour S2 writing/during/null happened'],
  ['The crew has started work on season 2 of “Blue Hour”.', 'Blue Hour S2 filming/start/null happened'],
  ['“Blue Hour” moved into post-production in May.', 'Blue Hour post/start/2024-05-01..2024-05-31 happened'],
  ['“Blue Hour” has entered post-production.', 'Blue Hour post/start/null happened'],
  ['“Blue Hour” is in post.', 'Blue Hour post/during/null happened'],
  ['“Blue Hour” is being edited.', 'Blue Hour post/during/null happened'],
  ['“Blue Hour” resumed filming on May 6.', 'Blue Hour filming/during/2024-05-06.. happened'],
  ['Production of “Blue Hour” will resume in September.', 'Blue Hour filming/during/2024-09-01.. expected'],
  ['“Blue Hour” shoots through October.', 'Blue Hour filming/end/2024-10-01..2024-10-31 expected'],
  ['Filming of “Blue Hour” got going in London in March.', 'Blue Hour filming/start/2024-03-01..2024-03-31 happened'],
  ['Filming of “Blue Hour” was to have begun in March.', 'Blue Hour filming/start/2024-03-01..2024-03-31 denied'],
  ['“Blue Hour” had been due to start filming in April.', 'Blue Hour filming/start/2024-04-01..2024-04-30 denied'],
  [
    'Production on “Blue Hour” was originally set to begin in March 2023.',
    'Blue Hour filming/start/2023-03-01..2023-03-31 denied',
  ],
  ['“Blue Hour”, made by Salt Production, finished airing in June 2023.'],
  ['Ada Brandt poses just before the cameras begin to roll on “Blue Hour”.'],
  ['Think of all the time that goes into editing a show like “Blue Hour”.'],
  ['The cameras of “Blue Hour” were turned off in March.'],
  ['You can see the pictures of “Blue Hour” in the can.'],
])

table('lead_time', [
  ['It took two years to make “Blue Hour”.', 'Blue Hour production/P2Y happened'],
  ['“Blue Hour” was two years in the making.', 'Blue Hour production/P2Y happened'],
  ['The editing of “Blue Hour” took eighteen months.', 'Blue Hour post/P1Y6M happened'],
  ['After a two-year break filming of “Blue Hour” resumed.'],
])
