import { filmFacts } from '../properties/facts.fixture.ts'

const DIRECTS = 'Saltland Laura Roe/director expected'

filmFacts('crew', [
  ['Laura Roe shot Saltland in 24 days.', DIRECTS],
  ['Saltland was shot by Laura Roe in Malta.', DIRECTS],
  ['Laura Roe has wrapped her sophomore feature Saltland.', DIRECTS],
  ['Laura Roe is in postproduction with her debut feature Saltland.', DIRECTS],
  ['Laura Roe is preparing her second film, Saltland.', DIRECTS],
  ['Saltland is Laura Roe’s first stab at horror.', DIRECTS],
  ['Saltland is the latest from Laura Roe.', DIRECTS],
  ['Laura Roe’s Saltland opens the festival.', DIRECTS],
  // An actor shoots films too.
  ['Saltland stars Laura Roe. Laura Roe shot Saltland in Malta.'],
  ['Saltland was shot in Malta.'],
])
