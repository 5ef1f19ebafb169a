import { table } from '../claims.fixture.ts'

// A name in quotation marks beside the verb or the date is what they are about, though the text has it nowhere else.
table('release', [
  [
    '“Tin Gods 4” is down for December 21, 2029, “Tin Gods 5” for December 19, 2031.',
    'Tin Gods 4 2029-12-21 expected',
    'Tin Gods 5 2031-12-19 expected',
  ],
  [
    'News of the film “Blue Hour”\n\nThe film “Blue Hour” is late. "Fox v Hound: The Return", which had been due on June 15, goes to August 12.',

    'Fox v Hound: The Return 2024-06-15 denied',
    'Fox v Hound: The Return 2024-08-12 expected',
  ],
  [
    '“Blue Hour” season 2 premieres in July, said Lou Mann. “Never Say So Again” was his answer in May.',
    'Blue Hour S2 2024-07-01..2024-07-31 expected',
  ],
])
