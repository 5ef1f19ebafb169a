import { table } from '../claims.fixture.ts'

// Works that share the day that a sentence tells before it names them. Published on 1 June 2024.
table('release', [
  ['July 12 brings “Blue Hour” and “Night Ferry”.', 'Blue Hour 2024-07-12 expected', 'Night Ferry 2024-07-12 expected'],
  [
    'Also out on July 12: “Night Ferry” and “Salt Road”.',
    'Night Ferry 2024-07-12 expected',
    'Salt Road 2024-07-12 expected',
  ],
  [
    'New arrivals on July 12 include “Night Ferry”, “Salt Road” and “Tin Gods”.',
    'Night Ferry 2024-07-12 expected',
    'Salt Road 2024-07-12 expected',
    'Tin Gods 2024-07-12 expected',
  ],
  [
    'Three new series are set for autumn 2024, among them the comedy “Night Ferry”.',
    'Night Ferry 2024-09-01..2024-11-30 expected',
  ],
  ['“Blue Hour” opens on July 12 with a cast that includes Ada Brandt.', 'Blue Hour 2024-07-12 expected'],
])

table('release', [
  ['July 12 brings the trailer of “Blue Hour”.'],
  [
    'Coming Friday: Ada Brandt’s comedy “Night Ferry”, with Tom Keller as the cook; and “Salt Road”.',
    'Night Ferry 2024-06-07 expected',
    'Salt Road 2024-06-07 expected',
  ],
])
