import { facts, filmFacts } from '../properties/facts.fixture.ts'

/* Whose work it is, where no word says what its owner did. */

filmFacts('crew', [
  ['Laura Roe’s Saltland opens in May.', 'Saltland Laura Roe/director expected'],
  ['The Laura Roe film Saltland opens in May.', 'Saltland Laura Roe/director expected'],
  ['Saltland, Laura Roe’s documentary about salt miners, premieres in May.', 'Saltland Laura Roe/director expected'],
  ['Laura Roe’s upcoming thriller Saltland stars Tom Keller.', 'Saltland Laura Roe/director expected'],
  ['Saltland is Laura Roe’s third film.', 'Saltland Laura Roe/director expected'],
  ['Saltland is a film by Laura Roe.', 'Saltland Laura Roe/director expected'],
  ['The film from Laura Roe opens in May.', 'Saltland Laura Roe/director expected'],
  ['Tom Keller has joined Laura Roe’s Saltland.', 'Saltland Laura Roe/director expected'],
  ['Filming has begun on Laura Roe’s sci-fi epic Saltland.', 'Saltland Laura Roe/director expected'],
  ['Tom Keller stars in Laura Roe’s Saltland, which opens in May.', 'Saltland Laura Roe/director expected'],
  ['Distributor Halcyon has acquired Laura Roe’s Saltland.', 'Saltland Laura Roe/director expected'],
  ['Laura Roe’s Instagram post shows Saltland.'],
  ['Laura Roe’s character in Saltland is a miner.'],
  ['Laura Roe’s role in Saltland is small.'],
  ['Laura Roe’s follow-up to Saltland opens in May.'],
  ['Next up is “Saltland” by Laura Roe.', 'Saltland Laura Roe/director expected'],
  ['Saltland (dir. Laura Roe) opens in May.', 'Saltland Laura Roe/director expected'],
  ['Saltland, from Laura Roe, opens in May.', 'Saltland Laura Roe/director expected'],
])

facts('crew', [
  ['Laura Roe’s new series “Blue Hour” premieres in May.', 'Blue Hour Laura Roe/creator expected'],
  ['Laura Roe’s “Blue Hour” is set in Oslo.'],
])

filmFacts('cast', [['Tom Keller has joined Laura Roe’s Saltland.', 'Saltland Tom Keller/null/joins expected']])
