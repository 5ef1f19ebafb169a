import { filmFacts } from '../properties/facts.fixture.ts'

/* Who people are in the story, told with a form of "be" or in brackets. */

filmFacts('cast', [
  ['Laura Roe is the mother.', 'Saltland Laura Roe/null/plays expected'],
  ['Laura Roe is a detective by the name of Leo Karst.', 'Saltland Laura Roe/Leo Karst/plays expected'],
  ['The villain is Laura Roe.', 'Saltland Laura Roe/null/plays expected'],
  ['Her son is Tom Keller.', 'Saltland Tom Keller/null/plays expected'],
  ['Sadık is Tom Keller.', 'Saltland Tom Keller/Sadık/plays expected'],
  ['Laura Roe plays the lawyer.', 'Saltland Laura Roe/null/plays expected'],
  [
    'In “Saltland”, a father and son (Laura Roe and Tom Keller) have one roll of film left.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
  ],
  ['An astronaut (Laura Roe) is stuck on the planet.', 'Saltland Laura Roe/null/plays expected'],
  ['The chief executive (Laura Roe) was happy.'],
  ['The director is Laura Roe.'],
  ['The winner is Laura Roe.'],
])
