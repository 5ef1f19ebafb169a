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
