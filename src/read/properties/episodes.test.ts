import { facts } from './facts.fixture.ts'

facts('episodes', [
  ['Season 2 of “Blue Hour” has ten episodes.', 'Blue Hour S2 10 expected'],
  ['The second season of “Blue Hour” will consist of 16 episodes.', 'Blue Hour S2 16 expected'],
  ['“Blue Hour” season 2 is an eight-episode season.', 'Blue Hour S2 8 expected'],
  ['Season 1 of “Blue Hour” had a total of twelve episodes.', 'Blue Hour S1 12 happened'],
  ['All 6 episodes of season 2 will drop together.', 'Blue Hour S2 6 expected'],
  ['The first season of “Blue Hour” has six hour-long episodes.', 'Blue Hour S1 6 expected'],
  ['Ada Brandt directs four of the eight episodes of season 2.', 'Blue Hour S2 8 expected'],
  ['Season 1 had 24 episodes; season 2 has 12.', 'Blue Hour S1 24 happened', 'Blue Hour S2 12 expected'],
  [
    'Season two runs to seven episodes, against nine in the first.',
    'Blue Hour S2 7 expected',
    'Blue Hour S1 9 happened',
  ],
  ['Season 2 of “Blue Hour” starts with two episodes, eight in all.', 'Blue Hour S2 8 expected'],
  ['How many episodes will season 2 have? Eight, two fewer than before.', 'Blue Hour S2 8 expected'],
  ['Season 1 of “Blue Hour” was released in eight parts.', 'Blue Hour S1 8 happened'],
  ['Both seasons 1 and 2 have eight episodes.', 'Blue Hour S1 8 expected', 'Blue Hour S2 8 expected'],
  ['Season 2 of “Blue Hour” will be split in two parts.'],
  ['The first two episodes of season 2 were shown in May.'],
  ['Episode 5 of season 2 is out on Friday.'],
  ['Ada Brandt directed three episodes of season 1.'],
  ['Season 2 lands with three episodes, then one each Friday.'],
  ['We think there will be 16 episodes in season 2.', 'Blue Hour S2 16 possible'],
  ['Netflix said that season 2 of “Blue Hour” will have ten episodes.', 'Blue Hour S2 10 official official:Netflix'],
])
