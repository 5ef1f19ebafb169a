import { facts } from './facts.fixture.ts'

facts('runtime', [
  ['The film runs 155 minutes.', 'Blue Hour 155/film expected'],
  ['The film has a running time of 2 hours and 15 minutes.', 'Blue Hour 135/film expected'],
  ['The special lasts ninety minutes.', 'Blue Hour 90/film expected'],
  ['At 163 minutes it is the longest film of the series.', 'Blue Hour 163/film expected'],
  ['“Blue Hour” is a 92-minute special.', 'Blue Hour 92/film expected'],
  ['The film clocks in at 2h 15m.', 'Blue Hour 135/film expected'],
  ['Season 2 of “Blue Hour” has ten episodes of 70 minutes.', 'Blue Hour S2 70/episode expected'],
  ['Season 2 of “Blue Hour” has ten episodes, about 50 minutes each.', 'Blue Hour S2 50/episode expected'],
  ['The six episodes of season 2 are hour-long.', 'Blue Hour S2 60/episode expected'],
  ['Season 1 of “Blue Hour” has a total of 728 minutes.', 'Blue Hour S1 728/season expected'],
  ['The last episode of season 2 runs to almost two and a half hours.', 'Blue Hour S2 150/episode expected'],
  ['A two-minute trailer was shared yesterday.'],
  ['It was announced thirty minutes ago.'],
  ['Fans watched 400 million minutes of it.'],
])
