import { filmFacts } from '../properties/facts.fixture.ts'

/* The part that stands beside a name, and what else brackets hold. */

filmFacts('cast', [
  ['“Saltland” features Laura Roe in the role of Mara.', 'Saltland Laura Roe/Mara/plays expected'],
  [
    'The film features Laura Roe in the role of Mara and Tom Keller in the role of Pip.',
    'Saltland Laura Roe/Mara/plays expected',
    'Saltland Tom Keller/Pip/plays expected',
  ],
  ['Leading the cast is Laura Roe, portraying Mara.', 'Saltland Laura Roe/Mara/plays expected'],
  ['Mara’s daughter Pia (Oscar nominee Laura Roe) leaves home.', 'Saltland Laura Roe/Pia/plays expected'],
  ['Her son Pip (Tom Keller, Red Tide) goes missing.', 'Saltland Tom Keller/Pip/plays expected'],
  [
    'It stars Laura Roe (as the moth), Tom Keller (as a baker for the king) and Nina Dale (as the mouse, Pip).',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
    'Saltland Nina Dale/Pip/plays expected',
  ],
  ['Mara (also known as Pip Vale) leaves home.'],
  [
    'It follows a miner, her wife Eve (Oscar® nominee Laura Roe) and daughter Pia (Amelie Vole, Red Tide).',
    'Saltland Laura Roe/Eve/plays expected',
    'Saltland Amelie Vole/Pia/plays expected',
  ],
  ['Zora (Red Tide, Salt Road) plays Pia.', 'Saltland Zora/Pia/plays expected'],
])
