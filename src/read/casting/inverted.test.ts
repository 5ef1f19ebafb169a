import { filmFacts } from '../properties/facts.fixture.ts'

/* Names after the verb, and what else may stand before them. */

filmFacts('cast', [
  [
    'Also starring in “Saltland” are Laura Roe and Tom Keller.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
  ],
  ['With Laura Roe in the lead, “Saltland” follows a miner.', 'Saltland Laura Roe/null/plays expected'],
  ['Also boarding the project is Laura Roe.', 'Saltland Laura Roe/null/joins expected'],
  [
    'Also boarding the film are Laura Roe and Tom Keller.',
    'Saltland Laura Roe/null/joins expected',
    'Saltland Tom Keller/null/joins expected',
  ],
  [
    'Also cast are Laura Roe and Tom Keller.',
    'Saltland Laura Roe/null/joins expected',
    'Saltland Tom Keller/null/joins expected',
  ],
  [
    'Also on board are Laura Roe and Tom Keller.',
    'Saltland Laura Roe/null/joins expected',
    'Saltland Tom Keller/null/joins expected',
  ],
  [
    'Laura Roe joins the previously cast Nina Dale (as her daughter), Tom Keller and Ida Voss.',
    'Saltland Laura Roe/null/joins expected',
    'Saltland Tom Keller/null/plays expected',
    'Saltland Ida Voss/null/plays expected',
    'Saltland Nina Dale/null/plays expected',
  ],
  ['The film has Laura Roe as a baker.', 'Saltland Laura Roe/null/plays expected'],
  [
    'The film has Laura Roe and Tom Keller as newlyweds.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
  ],
  [
    'Featuring the voices of Laura Roe and Tom Keller.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
  ],
  [
    'Voices of Laura Roe, Tom Keller.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
  ],
  ['The lead role went to Laura Roe.', 'Saltland Laura Roe/null/plays expected'],
  ['Portraying an important role is veteran actress Laura Roe.', 'Saltland Laura Roe/null/plays expected'],
  ['Stepping in as the forecaster is Laura Roe.', 'Saltland Laura Roe/null/joins expected'],
  ['The comedy starring and executive produced by Laura Roe opens in May.', 'Saltland Laura Roe/null/plays expected'],
  [
    'With Laura Roe, Nina Dale. Directed by Tom Keller.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Nina Dale/null/plays expected',
  ],
  ['Also joining as producers are Laura Roe and Tom Keller.'],
  ['The film went to Laura Roe.'],
  ['The film has Laura Roe to thank.'],
  ['“Saltland” is the feature debut of Laura Roe.'],
])

/* Casts that consist of names, names beside others, roles told in the plural. */

filmFacts('cast', [
  [
    'The cast consists of Laura Roe, Tom Keller and Nina Dale.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
    'Saltland Nina Dale/null/plays expected',
  ],
  [
    'The cast comprises Laura Roe, Tom Keller and Nina Dale.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
    'Saltland Nina Dale/null/plays expected',
  ],
  [
    'Supporting roles are played by Laura Roe and Tom Keller.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
  ],
  [
    'In supporting roles are Laura Roe and Tom Keller.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
  ],
  [
    'The supporting cast is made up of Laura Roe and Tom Keller.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
  ],
  [
    'Also appearing: Laura Roe, Tom Keller.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
  ],
  [
    'The makers have roped in Laura Roe and Tom Keller for the film.',
    'Saltland Laura Roe/null/joins expected',
    'Saltland Tom Keller/null/joins expected',
  ],
  [
    'Apart from Laura Roe, the film also stars Tom Keller.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
  ],
  [
    'Besides Laura Roe, the cast includes Tom Keller and Nina Dale.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
    'Saltland Nina Dale/null/plays expected',
  ],
  [
    'In addition to Laura Roe, the film features Tom Keller.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
  ],
  [
    'The film stars Laura Roe in the lead role along with Tom Keller and Nina Dale.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
    'Saltland Nina Dale/null/plays expected',
  ],
  ['Besides the film, Laura Roe runs a bakery.'],
  ['In addition to Laura Roe, the studio thanked Tom Keller.'],
])
