import { filmFacts } from '../properties/facts.fixture.ts'

/* Names of people that no verb, cue or pair tells to act: their lists and the words beside them do. */

filmFacts('cast', [
  [
    'On the case in “Saltland” are Laura Roe and Tom Kellerby.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Kellerby/null/plays expected',
  ],
  [
    'You get all of the cast again, meaning Laura Roe, Tom Kellerby and Nina Daleby.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Kellerby/null/plays expected',
    'Saltland Nina Daleby/null/plays expected',
  ],
  [
    'The posters are here, and on them are Laura Roe and Tom Kellerby, all smiles.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Kellerby/null/plays expected',
  ],
  [
    'The trailer shows the mine at night and Welsh actress Laura Roebuck.',
    'Saltland Laura Roebuck/null/plays expected',
  ],
  // Who makes it, who speaks, who writes of it, whose character it is.
  ['By Laura Roe'],
  ['“Saltland” has songs by Laura Roe.'],
  ['The studio boss Laura Roe said so.'],
  ['The film was shown in Port Roebuck on Friday.'],
])
