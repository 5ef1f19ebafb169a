import { table } from '../claims.fixture.ts'

// A day that was given up beside the one that holds is a move, whatever the verbs. Published on 1 June 2024.
table('delay', [
  ['“Blue Hour” will now open on November 22 instead of October 4.', 'Blue Hour 2024-11-22 happened'],
  [
    '“Blue Hour” was originally due out this December but will now be released on June 13, 2025.',
    'Blue Hour 2025-06-13 happened',
  ],
  ['Originally due on August 2, the film is now set for August 30.', 'Blue Hour 2024-08-30 happened'],
  ['“Blue Hour”, previously dated for October 4, now opens on November 22.', 'Blue Hour 2024-11-22 happened'],
  ['“Blue Hour” was to have opened on October 4 and is now down for November 22.', 'Blue Hour 2024-11-22 happened'],
  [
    '“Blue Hour” is now expected back in the fall. It had been set to return June 25.',
    'Blue Hour 2024-09-01..2024-11-30 happened',
  ],
  ['Release date: November 22\nPrevious date: October 4', 'Blue Hour 2024-11-22 happened'],
  ['“Blue Hour” was shown in April, and was to have opened in May.'],
  ['“Blue Hour” will not open on October 4. Season 2 follows in 2025.'],
])

table('release', [
  [
    '“Blue Hour” was to have opened on October 4 and is now down for November 22.',
    'Blue Hour 2024-10-04 denied',
    'Blue Hour 2024-11-22 expected',
  ],
  [
    'Release date: November 22\nPrevious date: October 4',
    'Blue Hour 2024-11-22 expected',
    'Blue Hour 2024-10-04 denied',
  ],
  ['The network had been planning for a September return.', 'Blue Hour 2024-09-01..2024-09-30 denied'],
])
