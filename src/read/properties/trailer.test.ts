import { table } from '../claims.fixture.ts'

// Published on Saturday 1 June 2024.
table('trailer', [
  ['The trailer for “Blue Hour” dropped on Wednesday.', 'Blue Hour 2024-05-29 happened'],
  ['A teaser of “Blue Hour” came out last month.', 'Blue Hour 2024-05-01..2024-05-31 happened'],
  ['The teaser of “Blue Hour” has been online since Tuesday.', 'Blue Hour 2024-05-28 happened'],
  ['The full trailer for “Blue Hour” followed yesterday.', 'Blue Hour 2024-05-31 happened'],
  [
    'The trailer (at last, some say) for the new adaptation of the old book “Blue Hour” dropped this morning.',
    'Blue Hour 2024-06-01 happened',
  ],
  ['A trailer for “Blue Hour” is expected in early 2025.', 'Blue Hour 2025-01-01..2025-04-30 expected'],
  ['The long trailer of “Blue Hour” is due in the coming weeks.', 'Blue Hour 2024-06-01..2024-12-01 expected'],
  [
    'Netflix released the trailer for “Blue Hour”, which premieres on July 27.',
    'Blue Hour null official official:Netflix',
  ],
  ['There is no trailer for “Blue Hour” yet.', 'Blue Hour null unknown'],
  ['The trailer for “Blue Hour” is not out yet.', 'Blue Hour null unknown'],
  // Days of something else, and what says nothing of when.
  ['Watch the trailer for “Blue Hour” below.'],
  ['The trailer of “Blue Hour” gives away the ending, which will still be seen on June 12.'],
  ['Season 3 of “Blue Hour”: Release Date, Trailer, Cast.'],
  ['The first trailer is out for “Blue Hour”.', 'Blue Hour null happened'],
  ['The “Blue Hour” trailer is here.', 'Blue Hour null happened'],
])

// Told on a Saturday.
table('trailer', [
  ['The studio showed the teaser for “Blue Hour” at its event on Sunday.', 'Blue Hour 2024-05-26 official official'],
])

table('trailer', [
  ['The trailers of “Blue Hour” have already shown some of the story.', 'Blue Hour null happened'],
  ['Finally, we have the official trailer for “Blue Hour”.', 'Blue Hour null official'],
  ['“Blue Hour” is a film.\n\nTrailer release: May 3, 2024', 'Blue Hour 2024-05-03 happened'],
])

// Told once; with its day where there is one.
table('trailer', [
  [
    'The “Blue Hour” trailer has arrived\n\nNetflix dropped the trailer for “Blue Hour” on May 28. The trailer finally arrived.',
    'Blue Hour 2024-05-28 official official:Netflix',
  ],
  ['The “Blue Hour” trailer has Bo Karr telling how he came to Leeds.'],
])

table('trailer', [
  ['Along with the poster of “Blue Hour” came a trailer.', 'Blue Hour null happened'],
  ['A second teaser trailer has been added for “Blue Hour”.', 'Blue Hour null happened'],
  ['We finally have a trailer for “Blue Hour”.', 'Blue Hour null happened'],
  ['Here’s the first trailer for “Blue Hour”.', 'Blue Hour null happened'],
])

table('trailer', [
  ['The trailer is finally here.', 'Blue Hour null happened'],
  ['A new teaser will be shown during the game on Sunday.', 'Blue Hour 2024-06-02 expected'],
])

// What somebody has seen is out.
table('trailer', [
  ['In the trailer for “Blue Hour”, Ada Roe is seen on a roof.', 'Blue Hour null happened'],
  ['As seen in the first trailer for “Blue Hour”, the town lies under water.', 'Blue Hour null happened'],
  ['The latest trailer for “Blue Hour” shows more of the harbour.', 'Blue Hour null happened'],
  ['There is a new trailer for “Blue Hour”.', 'Blue Hour null happened'],
  ['“Blue Hour” has a new trailer.', 'Blue Hour null happened'],
  ['The trailer for “Blue Hour” will show more of the harbour.'],
  ['There is talk of a trailer for “Blue Hour”.'],
])
