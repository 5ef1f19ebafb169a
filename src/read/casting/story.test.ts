import { filmFacts } from '../properties/facts.fixture.ts'

/* Actors of people that the story only describes, stars told by a work, captions. */

filmFacts('cast', [
  [
    'It follows a former prosecutor (Laura Roe) and the lawyer who beat her (Tom Keller).',
    'Saltland Laura Roe/null/plays expected',
  ],
  ['The film follows a baker (Laura Roe) who finds a body.', 'Saltland Laura Roe/null/plays expected'],
  [
    'It centers on a coroner (Laura Roe) and her brother, Pip (Tom Keller).',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/Pip/plays expected',
  ],
  ['“Saltland,” the Laura Roe comedy, opens in May.', 'Saltland Laura Roe/null/plays expected'],
  ['“Saltland,” a Laura Roe thriller, opens in May.', 'Saltland Laura Roe/null/plays expected'],
  [
    'Laura Roe and Tom Keller in “Saltland”.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
  ],
  ['Laura Roe in “Saltland”. Photo: Red Door', 'Saltland Laura Roe/null/plays expected'],
  ['Laura Roe as Mara in “Saltland”.', 'Saltland Laura Roe/Mara/plays expected'],
  ['Laura Roe lives in Oslo with her husband (Tom Keller).'],
  ['The photo was taken by a friend (Joe Voss).'],
  ['It follows the film’s director (Joe Voss) to work.'],
  ['It was filmed in a town near the border (Nova Scotia).'],
  ['Saltland, the Red Door comedy, opens in May.'],
  ['The Laura Roe interview opens the magazine.'],
])
