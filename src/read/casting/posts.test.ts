import { filmFacts } from '../properties/facts.fixture.ts'

const DIRECTS = 'Saltland Laura Roe/director expected'

filmFacts('crew', [
  ['Laura Roe is now at the helm of Saltland.', DIRECTS],
  ['At the helm of Saltland is director Laura Roe.', DIRECTS],
  ['In the director’s chair for Saltland sits Laura Roe.', DIRECTS],
  ['Laura Roe will sit in the director’s chair for Saltland.', DIRECTS],
  ['Behind the camera of Saltland stands Laura Roe.', DIRECTS],
  ['Calling the shots on Saltland is Laura Roe.', DIRECTS],
  ['Laura Roe wields the megaphone for Saltland.', DIRECTS],
  ['Saltland is coming under the directorship of the seasoned Laura Roe.', DIRECTS],
  ['Tom Keller is shooting Saltland under Laura Roe.', DIRECTS],
  [
    'Behind the camera of Saltland is Laura Roe, behind the keyboard Tom Keller.',
    DIRECTS,
    'Saltland Tom Keller/writer expected',
  ],
  ['The script of Saltland is in the hands of Tom Keller.', 'Saltland Tom Keller/writer expected'],
  ['The camera in Saltland is never still.'],
])

filmFacts('crew', [
  // What was made is told.
  ['The script of Saltland has been composed by Tom Keller.', 'Saltland Tom Keller/writer expected'],
  ['The screenplay of Saltland is the work of Tom Keller.', 'Saltland Tom Keller/writer expected'],
  ['Responsible for the script of Saltland is Tom Keller.', 'Saltland Tom Keller/writer expected'],
  ['Tom Keller has turned in the script of Saltland.', 'Saltland Tom Keller/writer expected'],
  ['The job of producing Saltland has gone to Tom Keller.', 'Saltland Tom Keller/producer expected'],
  ['Director of Saltland will be Laura Roe.', DIRECTS],
  ['The producer will be Tom Keller, who loved Saltland.', 'Saltland Tom Keller/producer expected'],
  ['Saltland comes from a director by the name of Laura Roe.', DIRECTS],
  // Companies and journalists.
  ['Saltland is produced by Brightwater.'],
  ['Saltland is bankrolled by Kochi Talkies.'],
  ['This article about Saltland was written by Laura Roe.'],
])
