import { facts } from './facts.fixture.ts'

facts('crew', [
  ['PD Seo Min-ah directs the drama.', 'Blue Hour Seo Min-ah/director expected'],
  ['Dir. Ada Brandt', 'Blue Hour Ada Brandt/director expected'],
  ['Ada Brandt is now at the helm.', 'Blue Hour Ada Brandt/director expected'],
  ['James Roe remains the incumbent director.', 'Blue Hour James Roe/director expected'],
  [
    'Ada Brandt is penning the scripts alongside Tom Keller, Mina Park and Carl Doyle.',
    'Blue Hour Ada Brandt/writer expected',
    'Blue Hour Tom Keller/writer expected',
    'Blue Hour Mina Park/writer expected',
    'Blue Hour Carl Doyle/writer expected',
  ],
  ['Ada Brandt is adapting the novel for the screen.', 'Blue Hour Ada Brandt/writer expected'],
  [
    'Ada Brandt has penned the three-part series and is also attached to direct.',
    'Blue Hour Ada Brandt/writer happened',
    'Blue Hour Ada Brandt/director expected',
  ],
  [
    'Ada Brandt is writing/directing “Blue Hour”.',
    'Blue Hour Ada Brandt/writer expected',
    'Blue Hour Ada Brandt/director expected',
  ],
  ['Ada Brandt is in charge of series composition.', 'Blue Hour Ada Brandt/writer expected'],
  ['“Blue Hour” is Ada Brandt’s directorial debut.', 'Blue Hour Ada Brandt/director expected'],
  ['“Blue Hour” follows writer Ada Brandt’s debut novel.'],
  ['“Blue Hour” is directed by Ada Brandt.', 'Blue Hour Ada Brandt/director expected'],
  [
    '“Blue Hour” is written and directed by Ada Brandt and Tom Keller.',
    'Blue Hour Ada Brandt/writer expected',
    'Blue Hour Ada Brandt/director expected',
    'Blue Hour Tom Keller/writer expected',
    'Blue Hour Tom Keller/director expected',
  ],
  ['Created by Ada Brandt, the series is set in Oslo.', 'Blue Hour Ada Brandt/creator expected'],
  ['Director Ada Brandt said that filming was cold.', 'Blue Hour Ada Brandt/director expected'],
  [
    'The series comes from creators Ada Brandt and Tom Keller.',
    'Blue Hour Ada Brandt/creator expected',
    'Blue Hour Tom Keller/creator expected',
  ],
  [
    'Showrunner and executive producer Ada Brandt told reporters.',
    'Blue Hour Ada Brandt/showrunner expected',
    'Blue Hour Ada Brandt/producer expected',
  ],
  ['The showrunner, Ada Brandt, has said that she is glad.', 'Blue Hour Ada Brandt/showrunner expected'],
  ['Ada Brandt directs again.', 'Blue Hour Ada Brandt/director expected'],
  [
    'Ada Brandt will write and direct the second season.',
    'Blue Hour S2 Ada Brandt/writer expected',
    'Blue Hour S2 Ada Brandt/director expected',
  ],
  [
    'Ada Brandt wrote the script with Tom Keller.',
    'Blue Hour Ada Brandt/writer happened',
    'Blue Hour Tom Keller/writer happened',
  ],
  ['Ada Brandt, who created the show, lives in Oslo.', 'Blue Hour Ada Brandt/creator happened'],
  ['Ada Brandt returns to direct the sequel.', 'Blue Hour Ada Brandt/director expected'],
  [
    'Ada Brandt serves as showrunner and executive producer.',
    'Blue Hour Ada Brandt/showrunner expected',
    'Blue Hour Ada Brandt/producer expected',
  ],
  [
    'Ada Brandt is the showrunner, and Tom Keller produces the series.',
    'Blue Hour Ada Brandt/showrunner expected',
    'Blue Hour Tom Keller/producer expected',
  ],
  ['Ada Brandt, one of the creators, stays on.', 'Blue Hour Ada Brandt/creator expected'],
  [
    'Ada Brandt and Tom Keller run the show.',
    'Blue Hour Ada Brandt/showrunner expected',
    'Blue Hour Tom Keller/showrunner expected',
  ],
  [
    'Directors: Ada Brandt, Tom Keller',
    'Blue Hour Ada Brandt/director expected',
    'Blue Hour Tom Keller/director expected',
  ],
  ['Screenplay: Ada Brandt', 'Blue Hour Ada Brandt/writer expected'],
  ['The script is by Ada Brandt.', 'Blue Hour Ada Brandt/writer expected'],
  ['The project has Ada Brandt at the helm.', 'Blue Hour Ada Brandt/director expected'],
  ['The film is under the direction of Ada Brandt.', 'Blue Hour Ada Brandt/director expected'],
  [
    'Executive producer/showrunner Ada Brandt is back.',
    'Blue Hour Ada Brandt/producer expected',
    'Blue Hour Ada Brandt/showrunner expected',
  ],
  ['Ada Brandt is attached to direct “Blue Hour”.', 'Blue Hour Ada Brandt/director expected'],
  [
    'Ada Brandt is the director and she co-wrote it with Tom Keller.',
    'Blue Hour Ada Brandt/director expected',
    'Blue Hour Ada Brandt/writer happened',
    'Blue Hour Tom Keller/writer happened',
  ],
  [
    'Executive producers are Ada Brandt and Tom Keller.',
    'Blue Hour Ada Brandt/producer expected',
    'Blue Hour Tom Keller/producer expected',
  ],
  ['The director is Ada Brandt, who grew up by the sea.', 'Blue Hour Ada Brandt/director expected'],
  [
    'Ada Brandt will executive produce alongside Tom Keller.',
    'Blue Hour Ada Brandt/producer expected',
    'Blue Hour Tom Keller/producer expected',
  ],
  ['“Red Tide” director Ada Brandt lives in Oslo.'],
  ['Ada Brandt wrote the novels.'],
  ['Ada Brandt wrote on her blog that the story goes on.'],
  ['Ada Brandt is a writer with the Example Herald.'],
  ['“Blue Hour”, from “Red Tide” director Ada Brandt, opens in May.', 'Blue Hour Ada Brandt/director expected'],
  [
    'Tom Keller, Ada Brandt and Mina Park are executive producing.',
    'Blue Hour Tom Keller/producer expected',
    'Blue Hour Ada Brandt/producer expected',
    'Blue Hour Mina Park/producer expected',
  ],
  ['Ada Brandt has been confirmed as director of “Blue Hour”.', 'Blue Hour Ada Brandt/director expected'],
  ['Ada Brandt is not directing the second season.', 'Blue Hour S2 Ada Brandt/director denied'],
  [
    'Ada Brandt is in talks to write and direct the film.',
    'Blue Hour Ada Brandt/writer possible',
    'Blue Hour Ada Brandt/director possible',
  ],
  ['Ada Brandt writes.', 'Blue Hour Ada Brandt/writer expected'],
  ['Ada Brandt, who wrote the first season, is writing again.', 'Blue Hour S1 Ada Brandt/writer happened'],
  [
    'Ada Brandt and Carl Doyle are listed only as executive producers.',
    'Blue Hour Ada Brandt/producer expected',
    'Blue Hour Carl Doyle/producer expected',
  ],
])

// Who writes a work says nothing by it; who writes somewhere does.
facts('crew', [
  [
    '“Blue Hour” is out since 2022. Ada Brandt wrote the series with Tom Keller.',
    'Blue Hour Ada Brandt/writer happened',
    'Blue Hour Tom Keller/writer happened',
  ],
])
facts('release', [
  [
    '“Blue Hour” comes in 2025, director Ada Brandt wrote on her blog.',
    'Blue Hour 2025-01-01..2025-12-31 expected talent:Ada Brandt',
  ],
])
