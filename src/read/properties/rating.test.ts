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

facts('rating', [
  ['The Guardian gave it four stars out of five.', 'Blue Hour The Guardian/4/5 happened'],
  ['It holds a score of 8.1 on IMDb.', 'Blue Hour IMDb/8.1/10 happened'],
  ['It has a 92% fresh rating on Rotten Tomatoes.', 'Blue Hour Rotten Tomatoes/92/100 happened'],
  [
    'Critics gave it 92% on Rotten Tomatoes and 71 on Metacritic.',
    'Blue Hour Rotten Tomatoes/92/100 happened',
    'Blue Hour Metacritic/71/100 happened',
  ],
  ['It has a Rotten Tomatoes score of 92 per cent.', 'Blue Hour Rotten Tomatoes/92/100 happened'],
  ['On Rotten Tomatoes, 92% of critics liked it.', 'Blue Hour Rotten Tomatoes/92/100 happened'],
  ['It has a perfect 100% on Rotten Tomatoes.', 'Blue Hour Rotten Tomatoes/100/100 happened'],
  ['The Metascore stands at 71.', 'Blue Hour Metacritic/71/100 happened'],
  ['IMDb: 8.1/10', 'Blue Hour IMDb/8.1/10 happened'],
  ['IMDb rating: 8.1', 'Blue Hour IMDb/8.1/10 happened'],
  ['It won an Oscar in 2020.'],
  ['It has 8.1 points out of 10 on MyDramaList.', 'Blue Hour MyDramaList/8.1/10 happened'],
])
