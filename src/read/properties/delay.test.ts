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
