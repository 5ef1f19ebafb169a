import { table } from '../claims.fixture.ts'

const BEFORE = 'News of “Blue Hour”\n\nAda Roe spoke of the series “Blue Hour”. '

// Works that the text names once, as the subject of a verb of coming out.
table('release', [
  [`${BEFORE}The Glass Harbour premiered in 2014.`, 'The Glass Harbour 2014-01-01..2014-12-31 happened'],
  [
    `${BEFORE}The Glass Harbour, which premiered in 2014, won prizes.`,
    'The Glass Harbour 2014-01-01..2014-12-31 happened',
  ],
  [`${BEFORE}Red Tide is out on July 7.`, 'Red Tide 2024-07-07 expected'],
  [`${BEFORE}The sequel, Red Tide, a comedy, will be released on July 7.`, 'Red Tide 2024-07-07 expected'],
  [`${BEFORE}The series by director Bo Prasetyo premieres on July 7.`, 'Blue Hour 2024-07-07 expected'],
  // No work: a season, a company, and who brings the work out.
  [`${BEFORE}The Second Season premieres on July 7.`, 'Blue Hour S2 2024-07-07 expected'],
  [`${BEFORE}Northfield Pictures released it in 2014.`, 'Blue Hour 2014-01-01..2014-12-31 happened'],
])
