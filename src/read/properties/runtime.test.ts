import { facts, filmFacts } from './facts.fixture.ts'

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

facts('runtime', [
  ['The six half-hours are set in Oslo.', 'Blue Hour 30/episode expected'],
  ['The six half-hour episodes are set in Oslo.', 'Blue Hour 30/episode expected'],
  ['The series consists of six one-hour episodes.', 'Blue Hour 60/episode expected'],
  ['The six 45-minute episodes are set in Oslo.', 'Blue Hour 45/episode expected'],
  ['The half-hour comedy is set in Oslo.', 'Blue Hour 30/episode expected'],
  ['The hour-long drama is set in Oslo.', 'Blue Hour 60/episode expected'],
  ['The hourlong drama is set in Oslo.', 'Blue Hour 60/episode expected'],
  ['Every episode is around 22–40 minutes long.'],
  ['Each episode is 45 minutes long.', 'Blue Hour 45/episode expected'],
  ['Episodes run about 45 minutes.', 'Blue Hour 45/episode expected'],
  ['The feature-length special runs to 90 minutes.', 'Blue Hour 90/film expected'],
  ['A pair of half-hours will be back.'],
  ['They met half an hour later.'],
])

filmFacts('runtime', [
  ['Starring Laura Roe. 15 cert, gen release, 102 min', 'Saltland 102/film expected'],
  ['Saltland, 1h 52m', 'Saltland 112/film expected'],
  ['Running time: 102 minutes', 'Saltland 102/film expected'],
  ['Runtime: 2 hours 5 mins', 'Saltland 125/film expected'],
  ['The 84-minute film was directed by Laura Roe.', 'Saltland 84/film expected'],
  ['It’s 3½ hours long.', 'Saltland 210/film expected'],
  ['The film is three and a half hours long.', 'Saltland 210/film expected'],
  ['The film clocks in at 2 hours and 20 minutes.', 'Saltland 140/film expected'],
  ['The film is 140 minutes long.', 'Saltland 140/film expected'],
  ['At 140 minutes, it is too long.', 'Saltland 140/film expected'],
  ['The film lasts nearly three hours.', 'Saltland 180/film expected'],
  ['(UK 2010; 15; 99 mins)', 'Saltland 99/film expected'],
  ['The drive took 40 minutes.'],
  ['She waited for two hours.'],
  ['The 20-minute making-of is on the disc.'],
])
