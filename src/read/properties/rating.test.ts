import { facts } from './facts.fixture.ts'

facts('rating', [
  ['“Blue Hour” has 83% on Rotten Tomatoes.', 'Blue Hour Rotten Tomatoes/83/100 happened'],
  [
    'On Rotten Tomatoes, season 1 holds an approval rating of 79%, while Metacritic assigned a score of 70 out of 100.',
    'Blue Hour S1 Rotten Tomatoes/79/100 happened',
    'Blue Hour S1 Metacritic/70/100 happened',
  ],
  ['“Blue Hour” stands at 8.4 on IMDb.', 'Blue Hour IMDb/8.4/10 happened'],
  ['On IMDb it has 9.0 out of 10.', 'Blue Hour IMDb/9/10 happened'],
  ['The series has 8.1/10 on MyDramaList.', 'Blue Hour MyDramaList/8.1/10 happened'],
  ['“Blue Hour” sits at 96 percent on Rotten Tomatoes.', 'Blue Hour Rotten Tomatoes/96/100 happened'],
  ['The critics of Rotten Tomatoes have not seen it.'],
  ['More than 40 critics of Rotten Tomatoes have seen it.'],
])
