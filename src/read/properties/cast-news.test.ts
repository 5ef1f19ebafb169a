import { facts } from './facts.fixture.ts'

/* Casting as the trade press tells it: what stands around the names, not only a verb behind them. */
facts('cast', [
  [
    'Ada Brandt (Salt Road) is set as a series regular opposite Tom Keller in “Blue Hour”.',
    'Blue Hour Ada Brandt/null/joins expected',
    'Blue Hour Tom Keller/null/plays expected',
  ],
  ['Ada Brandt has been cast in the lead role of Nora in “Blue Hour”.', 'Blue Hour Ada Brandt/Nora/joins expected'],
  [
    '“Blue Hour” is a drama, with Ada Brandt and Tom Keller in supporting roles.',
    'Blue Hour Ada Brandt/null/plays expected',
    'Blue Hour Tom Keller/null/plays expected',
  ],
  ['“Blue Hour” is a drama. It stars Ada Brandt in her first lead.', 'Blue Hour Ada Brandt/null/plays expected'],
  ['Ada Brandt is in talks for the female lead of “Blue Hour”.', 'Blue Hour Ada Brandt/null/plays possible'],
  ['Ada Brandt has boarded the cast of Tom Keller’s thriller “Blue Hour”.', 'Blue Hour Ada Brandt/null/joins expected'],
  [
    'Ada Brandt has replaced Tom Keller in the role of Nora in “Blue Hour”.',
    'Blue Hour Ada Brandt/Nora/joins expected',
    'Blue Hour Tom Keller/Nora/leaves happened',
  ],
  [
    'The film “Blue Hour”, directed by Mina Park and written by Tom Keller, stars Ada Brandt.',
    'Blue Hour Ada Brandt/null/plays expected',
  ],
])

// Of a part nothing is made.
facts('crew', [
  ['Ada Brandt will star as Nora and executive produce “Blue Hour”.', 'Blue Hour Ada Brandt/producer expected'],
  ['In “Blue Hour” Ada Brandt stars as Nora, who directs plays.'],
  [
    'Mina Park directs “Blue Hour” from a screenplay she co-wrote with Tom Keller.',
    'Blue Hour Mina Park/director expected',
    'Blue Hour Mina Park/writer happened',
    'Blue Hour Tom Keller/writer happened',
  ],
])
