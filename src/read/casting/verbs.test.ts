import { facts, filmFacts } from '../properties/facts.fixture.ts'

/* Verbs and nouns of playing that tell of a part, and the same words that do not. */

filmFacts('cast', [
  ['Pia (Laura Roe) leaves home to find her father.', 'Saltland Laura Roe/Pia/plays expected'],
  ['Pia Vale, played by Laura Roe, leaves home to find her father.', 'Saltland Laura Roe/Pia Vale/plays expected'],
  ['It follows Pia Vale (Laura Roe), who leaves her job.', 'Saltland Laura Roe/Pia Vale/plays expected'],
  ['Laura Roe left home at sixteen.'],
  ['Laura Roe left Oslo in 2010.'],
  ['Laura Roe leaves behind two children.'],
  ['Laura Roe left the stage in tears.'],
  ['Pia Vale, played by Laura Roe, joins the army.', 'Saltland Laura Roe/Pia Vale/plays expected'],
  ['Laura Roe won praise for her role in Red Tide.'],
  ['Laura Roe, who won an award for her role as Mara in Red Tide, plays Pia.', 'Saltland Laura Roe/Pia/plays expected'],
  ['Laura Roe heads the studio.'],
  ['The film has hired Laura Roe as executive producer.'],
  ['Laura Roe joins as executive producer.'],
  ['Laura Roe is joined by her husband at the premiere.'],
  ['Laura Roe appeared at the premiere in red.'],
  ['Laura Roe appeared on a podcast to talk about the film.'],
  ['Laura Roe plays the piano.'],
  ['Laura Roe plays guitar in a band.'],
  ['Laura Roe plays it safe.'],
  ['Laura Roe took to Instagram to share a photo.'],
  ['Laura Roe took on the critics.'],
  ['Laura Roe returned to Oslo.'],
  ['Laura Roe is Norwegian.'],
  ['Laura Roe is a mother of two.'],
  ['Laura Roe joined Instagram in 2012.'],
  ['Laura Roe, 34, was seen with Tom Keller in Oslo.'],
  ['Laura Roe has a role in Red Tide next.'],
  ['Laura Roe will next be seen in Red Tide.'],
  ['Laura Roe previously starred in “Red Tide”.'],
  ['Laura Roe starred in 2019’s Red Tide.'],
  ['Laura Roe won an Oscar for playing Mara in Red Tide.'],
  ['Tom Keller, who directed Laura Roe in Red Tide, said so.'],
  ['Laura Roe’s husband Tom Keller came along.'],
  ['Laura Roe’s co-star Tom Keller said so.'],
  ['Also known for Red Tide, Laura Roe plays Pia.', 'Saltland Laura Roe/Pia/plays expected'],
  ['The film stars Laura Roe in the title role.', 'Saltland Laura Roe/null/plays expected'],
  ['Laura Roe in talks for “Saltland”.', 'Saltland Laura Roe/null/plays possible'],
  [
    'The cast is rounded out by Laura Roe, Tom Keller and Nina Dale.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
    'Saltland Nina Dale/null/plays expected',
  ],
  [
    'The cast is completed by Laura Roe and Tom Keller.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
  ],
  [
    'Filling out the cast are Laura Roe and Tom Keller.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
  ],
  [
    'Laura Roe and Tom Keller also feature.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
  ],
  ['Laura Roe takes the lead.', 'Saltland Laura Roe/null/plays expected'],
  ['Laura Roe has the title role.', 'Saltland Laura Roe/null/plays expected'],
  [
    'Laura Roe is joined by Tom Keller and Nina Dale.',
    'Saltland Tom Keller/null/plays expected',
    'Saltland Nina Dale/null/plays expected',
  ],
  [
    'Laura Roe and Tom Keller are the leads.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
  ],
  [
    'Its stars, Laura Roe and Tom Keller, were in Oslo.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
  ],
  [
    'When a miner named Pia (Laura Roe) meets Sam (Tom Keller), all changes.',
    'Saltland Laura Roe/Pia/plays expected',
    'Saltland Tom Keller/Sam/plays expected',
  ],
  ['Laura Roe as Pia Vale', 'Saltland Laura Roe/Pia Vale/plays expected'],
  [
    'Starring: Laura Roe, Tom Keller',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
  ],
  ['Stars: Laura Roe, Tom Keller', 'Saltland Laura Roe/null/plays expected', 'Saltland Tom Keller/null/plays expected'],
  [
    'Laura Roe, Tom Keller, Nina Dale star.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
    'Saltland Nina Dale/null/plays expected',
  ],
  ['Laura Roe reunites with Tom Keller for the film.'],
  ['Laura Roe, who stars, also produces.', 'Saltland Laura Roe/null/plays expected'],
])

facts('cast', [
  ['Laura Roe is leaving after two seasons.', 'Blue Hour Laura Roe/null/leaves expected'],
  ['Laura Roe left “Blue Hour” in 2022.', 'Blue Hour Laura Roe/null/leaves happened'],
  ['Laura Roe exits.', 'Blue Hour Laura Roe/null/leaves expected'],
  ['Laura Roe has quit.', 'Blue Hour Laura Roe/null/leaves happened'],
  ['Laura Roe has been cast as the younger version of Pia.', 'Blue Hour Laura Roe/Pia/joins expected'],
  ['Laura Roe has been cast in an undisclosed role.', 'Blue Hour Laura Roe/null/joins expected'],
  ['Laura Roe has been cast in a recurring role as Pia.', 'Blue Hour Laura Roe/Pia/joins expected'],
  [
    'Laura Roe, Tom Keller and Nina Dale have been cast in series regular roles.',
    'Blue Hour Laura Roe/null/joins expected',
    'Blue Hour Tom Keller/null/joins expected',
    'Blue Hour Nina Dale/null/joins expected',
  ],
  ['Laura Roe has come aboard as Pia.', 'Blue Hour Laura Roe/Pia/joins expected'],
  ['Laura Roe hopped aboard.'],
  ['Laura Roe will guest star.', 'Blue Hour Laura Roe/null/plays expected'],
  ['Laura Roe guest-stars as Pia.', 'Blue Hour Laura Roe/Pia/plays expected'],
  ['Fan favorite Laura Roe is back as Pia.', 'Blue Hour Laura Roe/Pia/returns expected'],
  [
    'Series regulars Laura Roe and Tom Keller return.',
    'Blue Hour Laura Roe/null/returns expected',
    'Blue Hour Tom Keller/null/returns expected',
  ],
  ['Laura Roe confirmed that she will return.', 'Blue Hour Laura Roe/null/returns expected talent:Laura Roe'],
  ['Laura Roe said she won’t be back.', 'Blue Hour Laura Roe/null/leaves expected talent:Laura Roe'],
  [
    'Laura Roe, Tom Keller and Nina Dale are expected to return.',
    'Blue Hour Laura Roe/null/returns expected',
    'Blue Hour Tom Keller/null/returns expected',
    'Blue Hour Nina Dale/null/returns expected',
  ],
  [
    'Laura Roe and Tom Keller are confirmed to return.',
    'Blue Hour Laura Roe/null/returns official',
    'Blue Hour Tom Keller/null/returns official',
  ],
  ['Laura Roe died in 2023, so she will not return as Pia.'],
  ['Laura Roe is not part of the cast.', 'Blue Hour Laura Roe/null/returns denied'],
  ['Laura Roe is part of the cast.', 'Blue Hour Laura Roe/null/plays expected'],
  ['Laura Roe is among the cast.', 'Blue Hour Laura Roe/null/plays expected'],
])

// A part in another work that is named is of that work.
facts('cast', [
  [
    'Saltland: all about the film\n\n“Saltland” is a film. “Red Tide” is a series that ran for ten years.\n\nLaura Roe, who played Pia in “Red Tide”, joins the cast of “Saltland”.',
    'Red Tide Laura Roe/Pia/plays happened',
    'Saltland Laura Roe/null/joins expected',
  ],
  [
    'Saltland: all about the film\n\n“Saltland” is a film. “Red Tide” is a series that ran for ten years.\n\nLaura Roe, who played Pia in Red Tide, said that she liked it.',
    'Red Tide Laura Roe/Pia/plays happened',
  ],
  [
    'Saltland: all about the film\n\n“Saltland” is a film. “Red Tide” is a series that ran for ten years.\n\nLaura Roe starred in 2019’s Red Tide.',
    'Red Tide Laura Roe/null/plays happened',
  ],
])

filmFacts('cast', [
  ['Laura Roe, who plays Pia in Saltland, said so.', 'Saltland Laura Roe/Pia/plays expected'],
  ['Pia Vale (Laura Roe) left her home.', 'Saltland Laura Roe/Pia Vale/plays expected'],
  ['Laura Roe (Winter Palace) will star in sci-fi series Other Days.'],
  ['Laura Roe’s lawyer Tom Keller said so.'],
  ['Tom Keller, who starred as Sam in the first film, returns.', 'Saltland Tom Keller/Sam/returns expected'],
])

// Lists of parts.
facts('cast', [
  [
    'The cast includes Red Tide’s Laura Roe, Tom Keller and Halcyon’s Nina Dale.',
    'Blue Hour Laura Roe/null/plays expected',
    'Blue Hour Tom Keller/null/plays expected',
    'Blue Hour Nina Dale/null/plays expected',
  ],
  ['New cast members include Winter Palace’s Laura Roe.', 'Blue Hour Laura Roe/null/joins expected'],
  ['New cast members include Tom Lane’s Laura Roe.', 'Blue Hour Laura Roe/null/joins expected'],
  ['Laura Roe (who plays Pia) will be back.', 'Blue Hour Laura Roe/Pia/returns expected'],
  [
    'Laura Roe will star as Pia, with Tom Keller as Sam and Nina Dale as June.',
    'Blue Hour Laura Roe/Pia/plays expected',
    'Blue Hour Tom Keller/Sam/plays expected',
    'Blue Hour Nina Dale/June/plays expected',
  ],
  [
    'Laura Roe plays Pia, Tom Keller plays Sam and Nina Dale plays June.',
    'Blue Hour Laura Roe/Pia/plays expected',
    'Blue Hour Tom Keller/Sam/plays expected',
    'Blue Hour Nina Dale/June/plays expected',
  ],
  [
    'Laura Roe plays Pia, with Tom Keller playing her brother Sam.',
    'Blue Hour Laura Roe/Pia/plays expected',
    'Blue Hour Tom Keller/Sam/plays expected',
  ],
  [
    'The series stars Laura Roe as Pia; Tom Keller as Sam; and Nina Dale as June.',
    'Blue Hour Laura Roe/Pia/plays expected',
    'Blue Hour Tom Keller/Sam/plays expected',
    'Blue Hour Nina Dale/June/plays expected',
  ],
  ['Laura Roe has been cast as the alien villain Morr.', 'Blue Hour Laura Roe/Morr/joins expected'],
  [
    'Laura Roe (as Pia) and Tom Keller (as Sam) will be back.',
    'Blue Hour Laura Roe/Pia/returns expected',
    'Blue Hour Tom Keller/Sam/returns expected',
  ],
])

/* Debuts, what will be seen, parts that were not taken, and who only made something. */

filmFacts('cast', [
  ['Laura Roe makes her debut in “Saltland”.', 'Saltland Laura Roe/null/plays expected'],
  ['Laura Roe makes her feature debut in the film.', 'Saltland Laura Roe/null/plays expected'],
  ['Newcomer Laura Roe is making her acting debut with the film.', 'Saltland Laura Roe/null/plays expected'],
  ['Laura Roe will be seen in “Saltland”.', 'Saltland Laura Roe/null/plays expected'],
  ['Laura Roe will also be seen in the film.', 'Saltland Laura Roe/null/plays expected'],
  ['The role of Mara in “Saltland” will be played by Laura Roe.', 'Saltland Laura Roe/Mara/plays expected'],
  ['Laura Roe starrer Saltland opens in May.', 'Saltland Laura Roe/null/plays expected'],
  ['The Laura Roe-fronted thriller opens in May.', 'Saltland Laura Roe/null/plays expected'],
  [
    'Laura Roe and Tom Keller reunite in “Saltland” alongside Ida Voss.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
    'Saltland Ida Voss/null/plays expected',
  ],
  ['Laura Roe has turned down the offer.', 'Saltland Laura Roe/null/returns denied'],
  ['Laura Roe turned down the role of Mara.', 'Saltland Laura Roe/Mara/returns denied'],
  ['Laura Roe declined the offer to star in the film.', 'Saltland Laura Roe/null/returns denied'],
  ['Laura Roe checks in as Mara.', 'Saltland Laura Roe/Mara/joins expected'],
  ['Laura Roe confirmed for the upcoming film.', 'Saltland Laura Roe/null/plays happened talent:Laura Roe'],
  ['Laura Roe makes her directorial debut with the film.'],
  ['Laura Roe made her debut in 2019’s Red Tide.'],
  ['Laura Roe makes her debut in Oslo.'],
  ['Laura Roe was last seen in the drama Red Tide.'],
  ['Laura Roe declined to comment on the role.'],
  ['Laura Roe checks in at the hotel.'],
  ['Laura Roe will not be seen in the film.', 'Saltland Laura Roe/null/returns denied'],
  ['Laura Roe handed in her notice.', 'Saltland Laura Roe/null/leaves expected'],
  ['Laura Roe handed in the keys.'],
  ['Tom Keller has been replaced by Laura Roe as director.'],
])

/* Actors roped in, leads without a name, away from the show. */

filmFacts('cast', [
  ['Laura Roe has been roped in to play Mara.', 'Saltland Laura Roe/Mara/joins expected'],
  ['Laura Roe has been roped in for the film.', 'Saltland Laura Roe/null/joins expected'],
  ['Laura Roe has been finalised as the female lead.', 'Saltland Laura Roe/null/joins expected'],
  ['Laura Roe slips into the role of Mara.', 'Saltland Laura Roe/Mara/joins expected'],
  ['Laura Roe acts as Mara.', 'Saltland Laura Roe/Mara/plays expected'],
  ['Laura Roe is the female lead.', 'Saltland Laura Roe/null/plays expected'],
  [
    'Laura Roe is paired opposite Tom Keller in the film.',
    'Saltland Laura Roe/null/plays expected',
    'Saltland Tom Keller/null/plays expected',
  ],
  ['Laura Roe is the lead singer of a band.'],
  ['Laura Roe acts out of fear.'],
  ['Laura Roe slipped into the room.'],
  ['Laura Roe stepped away from the microphone.'],
  ['Laura Roe was confirmed for the jury.'],
])

/* Who is out of a work, who stands in for whom, who shines as whom. */

filmFacts('cast', [
  ['Laura Roe has dropped out of the film.', 'Saltland Laura Roe/null/leaves happened'],
  ['Laura Roe has pulled out of the film.', 'Saltland Laura Roe/null/leaves happened'],
  ['Laura Roe has withdrawn from the film.', 'Saltland Laura Roe/null/leaves happened'],
  ['Laura Roe had to drop out of the film due to scheduling conflicts.', 'Saltland Laura Roe/null/leaves happened'],
  [
    'Nina Dale steps in for Laura Roe.',
    'Saltland Nina Dale/null/joins expected',
    'Saltland Laura Roe/null/leaves expected',
  ],
  ['Laura Roe is brilliant as Mara.', 'Saltland Laura Roe/Mara/plays expected'],
  ['Laura Roe shines as Mara.', 'Saltland Laura Roe/Mara/plays expected'],
  ['Laura Roe excels in the role of Mara.', 'Saltland Laura Roe/Mara/plays expected'],
  ['Laura Roe pops up as Mara.', 'Saltland Laura Roe/Mara/plays expected'],
  ['Laura Roe turns up as Mara.', 'Saltland Laura Roe/Mara/plays expected'],
  ['Laura Roe features as Mara.', 'Saltland Laura Roe/Mara/plays expected'],
  ['Laura Roe narrates.', 'Saltland Laura Roe/null/plays expected'],
  ['Narrated by Laura Roe, the film opens in May.', 'Saltland Laura Roe/null/plays expected'],
  ['Laura Roe is the voice of Mara.', 'Saltland Laura Roe/Mara/plays expected'],
  ['Mara, brilliantly played by Laura Roe, finds a body.', 'Saltland Laura Roe/Mara/plays expected'],
  ['Reports say Laura Roe is being considered for the role of Mara.', 'Saltland Laura Roe/Mara/plays possible'],
  ['Cast in the lead role is Laura Roe.', 'Saltland Laura Roe/null/joins expected'],
  ['Laura Roe pulled out of the race.'],
  ['Laura Roe pulled out all the stops.'],
  ['Laura Roe shines.'],
  ['Laura Roe shows up as planned.'],
  ['Laura Roe steps in for a moment.'],
  ['The award is considered for Laura Roe.'],
])
