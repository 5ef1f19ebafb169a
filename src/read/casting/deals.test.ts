import { filmFacts } from '../properties/facts.fixture.ts'

/* What is dealt with people before and after they act: offers, consent, farewells, the work on the set. */

filmFacts('cast', [
  ['Laura Roe has received an offer to star in “Saltland”.', 'Saltland Laura Roe/null/plays possible'],
  ['The lead role was offered to Laura Roe.', 'Saltland Laura Roe/null/plays possible'],
  ['The makers have offered Laura Roe the title role.', 'Saltland Laura Roe/null/plays possible'],
  [
    'Offers are out to Laura Roe and Tom Keller for “Saltland”.',
    'Saltland Laura Roe/null/plays possible',
    'Saltland Tom Keller/null/plays possible',
  ],
  ['Laura Roe has given her nod to “Saltland”.', 'Saltland Laura Roe/null/plays expected'],
  ['Laura Roe has said yes to “Saltland”.', 'Saltland Laura Roe/null/plays expected talent:Laura Roe'],
  ['Laura Roe had said no to this role.', 'Saltland Laura Roe/null/returns denied talent:Laura Roe'],
  ['Laura Roe is out as Pia after 11 years.', 'Saltland Laura Roe/Pia/leaves happened'],
  ['Laura Roe, who had been attached to it, isn’t anymore.', 'Saltland Laura Roe/null/leaves happened'],
  ['“Saltland” says goodbye to Laura Roe.', 'Saltland Laura Roe/null/leaves expected'],
  ['The film has lost Laura Roe.', 'Saltland Laura Roe/null/leaves expected'],
  ['Laura Roe is shooting “Saltland”.', 'Saltland Laura Roe/null/plays expected'],
  ['Laura Roe said yes.'],
  ['Laura Roe is out now.'],
])

/* A part behind a description, what an actor is known from, whom a pronoun means. */

filmFacts('cast', [
  ['Laura Roe plays the monk, Ananda.', 'Saltland Laura Roe/Ananda/plays expected'],
  ['Laura Roe plays her late husband, the guitarist Nico Marn.', 'Saltland Laura Roe/Nico Marn/plays expected'],
  ['Laura Roe plays his boss, Captain Pia Vale.', 'Saltland Laura Roe/Captain Pia Vale/plays expected'],
  ['Laura Roe plays Tom’s sister-in-law Bev.', 'Saltland Laura Roe/Bev/plays expected'],
  ['Laura Roe plays a cop by the name of Leo Karst.', 'Saltland Laura Roe/Leo Karst/plays expected'],
  ['Laura Roe plays a cop who is called Prado.', 'Saltland Laura Roe/Prado/plays expected'],
  ['Laura Roe plays the boys’ aunt Pania.', 'Saltland Laura Roe/Pania/plays expected'],
  [
    'The film stars Laura Roe (the sister Gül) and Tom Keller (the husband Orhan).',
    'Saltland Laura Roe/Gül/plays expected',
    'Saltland Tom Keller/Orhan/plays expected',
  ],
  [
    'The cast includes Laura Roe, Nina Dale as Philippa, and Tom Keller.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
    'Saltland Nina Dale/Philippa/plays expected',
  ],
  ['Laura Roe of Red Tide fame plays Pia.', 'Saltland Laura Roe/Pia/plays expected'],
  ['Laura Roe from Red Tide plays the woman next door.', 'Saltland Laura Roe/null/plays expected'],
  ['Laura Roe is in Oslo. She will play Pia Vale in “Saltland”.', 'Saltland Laura Roe/Pia Vale/plays expected'],
  ['Laura Roe is in Oslo. She will next be seen in “Saltland”.', 'Saltland Laura Roe/null/plays expected'],
  ['Laura Roe spoke of “Saltland”, in which she plays Pia.', 'Saltland Laura Roe/Pia/plays expected'],
  ['Director Laura Roe was happy. She will direct “Saltland”.'],
])
