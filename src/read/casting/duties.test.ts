import { facts, filmFacts } from '../properties/facts.fixture.ts'

filmFacts('crew', [
  [
    'Laura Roe will write and direct the Saltland movie.',
    'Saltland Laura Roe/writer expected',
    'Saltland Laura Roe/director expected',
  ],
  ['Laura Roe returned to helm 2017’s Saltland.', 'Saltland Laura Roe/director happened'],
  ['Laura Roe was tasked with directing 2014’s Saltland.', 'Saltland Laura Roe/director expected'],
  ['Laura Roe is currently directing the film Saltland.', 'Saltland Laura Roe/director expected'],
  ['Laura Roe has been hired to direct Saltland.', 'Saltland Laura Roe/director expected'],
  [
    'Laura Roe is set to helm the film from a script by Tom Keller.',
    'Saltland Laura Roe/director expected',
    'Saltland Tom Keller/writer expected',
  ],
  [
    'Laura Roe will helm from a screenplay she wrote with Tom Keller.',
    'Saltland Laura Roe/director expected',
    'Saltland Laura Roe/writer happened',
    'Saltland Tom Keller/writer happened',
  ],
  [
    'The film will be directed by Laura Roe from a script by Tom Keller and Nina Dale.',
    'Saltland Laura Roe/director expected',
    'Saltland Tom Keller/writer expected',
    'Saltland Nina Dale/writer expected',
  ],
  [
    'Laura Roe is directing from a script written by Tom Keller.',
    'Saltland Laura Roe/director expected',
    'Saltland Tom Keller/writer expected',
  ],
  [
    'Director Laura Roe is on board, with Tom Keller and Nina Dale on board as producers.',
    'Saltland Laura Roe/director expected',
    'Saltland Tom Keller/producer expected',
    'Saltland Nina Dale/producer expected',
  ],
  [
    'Laura Roe (Red Tide, Winter Palace), Tom Keller and Nina Dale are on board as the film’s producers.',
    'Saltland Laura Roe/producer expected',
    'Saltland Tom Keller/producer expected',
    'Saltland Nina Dale/producer expected',
  ],
  [
    'On the production side, Laura Roe is in the mix, with Tom Keller also attached.',
    'Saltland Laura Roe/producer expected',
    'Saltland Tom Keller/producer expected',
  ],
  [
    'Laura Roe produces alongside Tom Keller of Halcyon Pictures.',
    'Saltland Laura Roe/producer expected',
    'Saltland Tom Keller/producer expected',
  ],
  [
    'Producing are Laura Roe and Tom Keller.',
    'Saltland Laura Roe/producer expected',
    'Saltland Tom Keller/producer expected',
  ],
  [
    'Laura Roe and Tom Keller will produce, with Nina Dale executive producing.',
    'Saltland Laura Roe/producer expected',
    'Saltland Tom Keller/producer expected',
    'Saltland Nina Dale/producer expected',
  ],
  [
    'Laura Roe and Tom Keller serve as producers.',
    'Saltland Laura Roe/producer expected',
    'Saltland Tom Keller/producer expected',
  ],
  [
    'Pic is produced by Laura Roe for Halcyon Films and Tom Keller for Red Door.',
    'Saltland Laura Roe/producer expected',
    'Saltland Tom Keller/producer expected',
  ],
  [
    'The film is produced by Laura Roe, Tom Keller and Nina Dale.',
    'Saltland Laura Roe/producer expected',
    'Saltland Tom Keller/producer expected',
    'Saltland Nina Dale/producer expected',
  ],
  ['Laura Roe steps behind the camera for Saltland.', 'Saltland Laura Roe/director expected'],
  ['Laura Roe makes her directorial debut with Saltland.', 'Saltland Laura Roe/director expected'],
  ['Laura Roe makes her feature directing debut with Saltland.', 'Saltland Laura Roe/director expected'],
  ['Saltland marks the directorial debut of Laura Roe.', 'Saltland Laura Roe/director expected'],
  ['Laura Roe is in the director’s chair.', 'Saltland Laura Roe/director expected'],
  ['Laura Roe is in negotiations to direct.', 'Saltland Laura Roe/director possible'],
  ['Laura Roe is being eyed to direct Saltland.', 'Saltland Laura Roe/director possible'],
  ['Laura Roe will take over directing duties from Tom Keller.', 'Saltland Laura Roe/director expected'],
  ['Laura Roe is no longer directing the film.', 'Saltland Laura Roe/director denied'],
  ['Laura Roe has stepped down as director of Saltland.', 'Saltland Laura Roe/director denied'],
  ['Laura Roe has exited Saltland as director.', 'Saltland Laura Roe/director denied'],
  [
    'Laura Roe replaces Tom Keller as director.',
    'Saltland Laura Roe/director expected',
    'Saltland Tom Keller/director denied',
  ],
  ['Laura Roe penned the screenplay.', 'Saltland Laura Roe/writer happened'],
  ['Laura Roe penned the most recent draft of the script.', 'Saltland Laura Roe/writer happened'],
  ['Tom Keller wrote the latest draft.', 'Saltland Tom Keller/writer happened'],
  [
    'Laura Roe and Tom Keller share screenwriting credit.',
    'Saltland Laura Roe/writer expected',
    'Saltland Tom Keller/writer expected',
  ],
  ['The screenplay was written by Laura Roe.', 'Saltland Laura Roe/writer expected'],
  [
    'Laura Roe is collaborating on the script with screenwriter Tom Keller.',
    'Saltland Laura Roe/writer expected',
    'Saltland Tom Keller/writer expected',
  ],
  ['Laura Roe’s script follows a miner.', 'Saltland Laura Roe/writer expected'],
  ['Laura Roe’s screenplay was on the Black List.', 'Saltland Laura Roe/writer expected'],
  ['Story by Laura Roe. Screenplay by Tom Keller.', 'Saltland Tom Keller/writer expected'],
  [
    'With Laura Roe in the director’s chair and Tom Keller on script duty, the film opens in May.',
    'Saltland Laura Roe/director expected',
    'Saltland Tom Keller/writer expected',
  ],
  [
    'Laura Roe directed and produced the film.',
    'Saltland Laura Roe/director happened',
    'Saltland Laura Roe/producer happened',
  ],
  [
    'Laura Roe directs the film, which Tom Keller wrote.',
    'Saltland Laura Roe/director expected',
    'Saltland Tom Keller/writer happened',
  ],
  ['Directing duties fall to Laura Roe.', 'Saltland Laura Roe/director expected'],
  ['Novelist Laura Roe wrote the book in 2010.'],
  ['Laura Roe, author of the novel, said that she cried.'],
  ['Red Tide director Laura Roe called the film a triumph.'],
  ['“It’s superb,” wrote Laura Roe of The Example Herald.'],
  ['Critic Laura Roe wrote that the film is slow.'],
  ['Laura Roe wrote on Instagram that the film is done.'],
  ['Laura Roe created a stir with the film.'],
  ['Casting director Laura Roe found the boy.'],
  ['Art director Laura Roe and costume designer Tom Keller built the set.'],
  ['Music director Tom Keller wrote the score.'],
  ['Composer Tom Keller wrote the music for the film.'],
])

facts('crew', [
  [
    '“Blue Hour” hails from creator Laura Roe and executive producers Tom Keller and Nina Dale.',
    'Blue Hour Laura Roe/creator expected',
    'Blue Hour Tom Keller/producer expected',
    'Blue Hour Nina Dale/producer expected',
  ],
  [
    'Laura Roe created the series and serves as showrunner.',
    'Blue Hour Laura Roe/creator happened',
    'Blue Hour Laura Roe/showrunner expected',
  ],
  [
    'Laura Roe serves as creator, writer and executive producer.',
    'Blue Hour Laura Roe/creator expected',
    'Blue Hour Laura Roe/writer expected',
    'Blue Hour Laura Roe/producer expected',
  ],
  [
    'Laura Roe executive produces with Tom Keller, Nina Dale and Carl Doyle.',
    'Blue Hour Laura Roe/producer expected',
    'Blue Hour Tom Keller/producer expected',
    'Blue Hour Nina Dale/producer expected',
    'Blue Hour Carl Doyle/producer expected',
  ],
  [
    'Laura Roe and Tom Keller are executive producers on the show.',
    'Blue Hour Laura Roe/producer expected',
    'Blue Hour Tom Keller/producer expected',
  ],
  [
    'Also executive producing are Laura Roe and Tom Keller.',
    'Blue Hour Laura Roe/producer expected',
    'Blue Hour Tom Keller/producer expected',
  ],
  [
    'Executive producers include Laura Roe, Tom Keller and Nina Dale.',
    'Blue Hour Laura Roe/producer expected',
    'Blue Hour Tom Keller/producer expected',
    'Blue Hour Nina Dale/producer expected',
  ],
  [
    'Laura Roe, who also serves as showrunner, wrote the pilot.',
    'Blue Hour Laura Roe/showrunner expected',
    'Blue Hour Laura Roe/writer happened',
  ],
  [
    'Laura Roe will serve as showrunner on the new season, taking over from Tom Keller.',
    'Blue Hour Laura Roe/showrunner expected',
  ],
  ['The pilot was directed by Laura Roe.', 'Blue Hour Laura Roe/director expected'],
  [
    'Tom Keller directed four episodes, Laura Roe and Nina Dale the others.',
    'Blue Hour Tom Keller/director happened',
    'Blue Hour Laura Roe/director expected',
    'Blue Hour Nina Dale/director expected',
  ],
  [
    'Laura Roe co-created the show with Tom Keller.',
    'Blue Hour Laura Roe/creator happened',
    'Blue Hour Tom Keller/creator happened',
  ],
  ['The brainchild of Laura Roe, “Blue Hour” is set in Oslo.', 'Blue Hour Laura Roe/creator expected'],
  [
    'Laura Roe is the creator and showrunner of “Blue Hour”.',
    'Blue Hour Laura Roe/creator expected',
    'Blue Hour Laura Roe/showrunner expected',
  ],
  [
    'Laura Roe and Tom Keller are co-showrunners.',
    'Blue Hour Laura Roe/showrunner expected',
    'Blue Hour Tom Keller/showrunner expected',
  ],
  [
    'Series creator Laura Roe is returning as showrunner.',
    'Blue Hour Laura Roe/creator expected',
    'Blue Hour Laura Roe/showrunner expected',
  ],
  ['The eight-part drama is penned by Laura Roe.', 'Blue Hour Laura Roe/writer expected'],
  [
    'Written by Laura Roe and directed by Tom Keller, the drama is set in Oslo.',
    'Blue Hour Laura Roe/writer expected',
    'Blue Hour Tom Keller/director expected',
  ],
  ['The showrunner is Laura Roe.', 'Blue Hour Laura Roe/showrunner expected'],
  ['Laura Roe showruns.', 'Blue Hour Laura Roe/showrunner expected'],
  ['The drama is from Laura Roe, the writer behind Red Tide.'],
  [
    'Lead writer Laura Roe and director Tom Keller are back.',
    'Blue Hour Laura Roe/writer expected',
    'Blue Hour Tom Keller/director expected',
  ],
  ['Laura Roe, the showrunner of “Blue Hour”, told fans to wait.', 'Blue Hour Laura Roe/showrunner expected'],
])

facts('crew', [
  [
    'Saltland gets a date\n\nSaltland is a film about a salt mine. It opens in May.\n\nLaura Roe is a staff writer at The Example Herald.',
  ],
  ['Saltland gets a date\n\nBy Laura Roe, Senior Writer\n\nSaltland is a film about a salt mine. It opens in May.'],
  [
    'Saltland gets a date\n\nSaltland is a film about a salt mine. It opens in May.\n\nLaura Roe is a writer and editor based in Oslo who covers film.',
  ],
])

/* Replaced directors, scripts and films told by their makers, backers. */

filmFacts('crew', [
  ['The script of “Saltland” is by Tom Keller.', 'Saltland Tom Keller/writer expected'],
  [
    'The screenplay is by Tom Keller and Nina Dale.',
    'Saltland Tom Keller/writer expected',
    'Saltland Nina Dale/writer expected',
  ],
  [
    'Tom Keller has replaced Nina Dale as director of “Saltland”.',
    'Saltland Tom Keller/director expected',
    'Saltland Nina Dale/director denied',
  ],
  [
    'Tom Keller replaces Nina Dale as the director of the film.',
    'Saltland Tom Keller/director expected',
    'Saltland Nina Dale/director denied',
  ],
  [
    'Nina Dale has been replaced by Tom Keller as director.',
    'Saltland Nina Dale/director denied',
    'Saltland Tom Keller/director expected',
  ],
  ['The film is bankrolled by Tom Keller.', 'Saltland Tom Keller/producer expected'],
  ['Tom Keller bankrolls the film.', 'Saltland Tom Keller/producer expected'],
  ['Tom Keller is bankrolling the project.', 'Saltland Tom Keller/producer expected'],
  [
    'Tom Keller directs from his own screenplay.',
    'Saltland Tom Keller/director expected',
    'Saltland Tom Keller/writer expected',
  ],
  ['Written by, and starring, Laura Roe, the film opens in May.', 'Saltland Laura Roe/writer expected'],
  ['It was adapted for television by Tom Keller.', 'Saltland Tom Keller/writer expected'],
  ['It was adapted for the screen by Tom Keller.', 'Saltland Tom Keller/writer expected'],
  ['Director of the film is Tom Keller.', 'Saltland Tom Keller/director expected'],
  ['Its creator, Tom Keller, told reporters.', 'Saltland Tom Keller/creator expected'],
  ['Scriptwriter: Tom Keller', 'Saltland Tom Keller/writer expected'],
  ['Tom Keller’s directorial opens in May.', 'Saltland Tom Keller/director expected'],
  ['Saltland, a Tom Keller directorial, opens in May.', 'Saltland Tom Keller/director expected'],
  ['Tom Keller has come aboard to direct.', 'Saltland Tom Keller/director expected'],
  ['Tom Keller has replaced Nina Dale as Mara.'],
  ['The directorial side was no problem, Tom Keller said.'],
])

/* Makers in brackets and beside others. */

filmFacts('crew', [
  [
    'Tom Keller (director) and Nina Dale (writer) said so.',
    'Saltland Tom Keller/director expected',
    'Saltland Nina Dale/writer expected',
  ],
  [
    'The film was written by Nina Dale, who also produces.',
    'Saltland Nina Dale/writer expected',
    'Saltland Nina Dale/producer expected',
  ],
  [
    'Nina Dale produces via her Red Door, with Ida Voss and Tom Keller as executive producers.',
    'Saltland Nina Dale/producer expected',
  ],
  [
    'Tom Keller directs from his own screenplay.',
    'Saltland Tom Keller/director expected',
    'Saltland Tom Keller/writer expected',
  ],
  [
    'Stars Laura Roe as a poet; Tom Keller will direct from his own script.',
    'Saltland Tom Keller/director expected',
    'Saltland Tom Keller/writer expected',
  ],
])

/* Direction; who acts beside a director, who produces along with others. */

filmFacts('crew', [
  [
    'Screenplay: Nina Dale. Direction: Tom Keller.',
    'Saltland Nina Dale/writer expected',
    'Saltland Tom Keller/director expected',
  ],
  [
    'Direction by Tom Keller, screenplay by Nina Dale.',
    'Saltland Tom Keller/director expected',
    'Saltland Nina Dale/writer expected',
  ],
  ['The direction is by Tom Keller.', 'Saltland Tom Keller/director expected'],
  ['Under Tom Keller’s direction, the film went fast.', 'Saltland Tom Keller/director expected'],
  ['Tom Keller debuts as director with the film.', 'Saltland Tom Keller/director expected'],
  ['Saltland. Directed by Tom Keller, with Laura Roe, Nina Dale.', 'Saltland Tom Keller/director expected'],
  ['The script of the evening was kept by Tom Keller.'],
  ['The comic was co-created by Tom Keller.'],
  ['Tom Keller changed direction.'],
])
