import { table } from '../claims.fixture.ts'

// Works that the text names in passing, with their year, though it has no other word of them.
table('release', [
  ['The director of 2014’s Harbor of Glass is back.', 'Harbor of Glass 2014-01-01..2014-12-31 happened'],
  ['She returned to helm 2017’s War of the Tin Gods.', 'War of the Tin Gods 2017-01-01..2017-12-31 happened'],
  ['It recalls the classic 1973 horror The Reed Man.', 'The Reed Man 1973-01-01..1973-12-31 happened'],
  ['He made the 2010 horror remake Hold Me Down.', 'Hold Me Down 2010-01-01..2010-12-31 happened'],
  ['It began with the 2001 Tamil drama "Small Town."', 'Small Town 2001-01-01..2001-12-31 happened'],
  [
    '“Blue Hour” is his first since his 2021 breakout hit, Pia and Lou Go to Sea.',
    'Pia and Lou Go to Sea 2021-01-01..2021-12-31 happened',
  ],
  [
    'He directed Salt Road (1977) and “Ash” (1982).',
    'Salt Road 1977-01-01..1977-12-31 happened',
    'Ash 1982-01-01..1982-12-31 happened',
  ],
  ['Next up is 2027’s Lord of the Marsh.', 'Lord of the Marsh 2027-01-01..2027-12-31 expected'],
  [
    'It follows the studio’s 1994 The Reed King and the 2019 Tin Gods remake.',
    'The Reed King 1994-01-01..1994-12-31 happened',
    'Tin Gods 2019-01-01..2019-12-31 happened',
  ],
  ['It is made by the people of 2014’s Dawn of the Marsh.', 'Dawn of the Marsh 2014-01-01..2014-12-31 happened'],
  ['He directed A.B. (1982).', 'A.B. 1982-01-01..1982-12-31 happened'],
  ['She wrote the 2011 horror reboot/prequel Rise of the Marsh.', 'Rise of the Marsh 2011-01-01..2011-12-31 happened'],
  // Passing credits, persons, books and days of something else.
  ['The cast is led by 2017’s Salt Road star Ann Lee.'],
  ['“Night Ferry” has Ann Lee and Bo Karr (2021).'],
  ['It is made from the 1993 novel Salt Road.'],
  ['He won a medal at the 2016 Summer Games.'],
])

// Of a series that runs, its first season.
table('release', [
  [
    '“Blue Hour” season 2\n\n“Blue Hour” season 2 is being filmed. The 2016 series was made in Wales.',
    'Blue Hour S1 2016-01-01..2016-12-31 happened',
  ],
])
