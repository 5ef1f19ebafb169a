import { table } from '../claims.fixture.ts'

table('renewal', [
  ['Netflix has renewed “Blue Hour” for season 2.', 'Blue Hour S2 renewed official official:Netflix'],
  ['“Blue Hour” was renewed for a third season.', 'Blue Hour S3 renewed happened'],
  ['“Blue Hour” has been officially greenlit for season 2.', 'Blue Hour S2 renewed official'],
  [
    'Apple TV+ ordered seasons two and three of “Blue Hour” together.',
    'Blue Hour S2 renewed official official:Apple TV+',
    'Blue Hour S3 renewed official official:Apple TV+',
  ],
  ['“Blue Hour” was picked up by NBC for a second season.', 'Blue Hour S2 renewed official official:NBC'],
  ['Hopefully Netflix will renew “Blue Hour” for season 2.', 'Blue Hour S2 renewed hoped'],
  ['HBO has cancelled “Blue Hour” after four seasons.', 'Blue Hour cancelled official official:HBO'],
  ['“Blue Hour” has not been renewed for season 3 yet.', 'Blue Hour S3 undecided unknown'],
  ['There will be no season 3 of “Blue Hour”.', 'Blue Hour S3 cancelled expected'],
  ['Season 5 of “Blue Hour” will be the last.', 'Blue Hour ended expected'],
  ['There are no plans for a third season of “Blue Hour”.', 'Blue Hour S3 undecided unknown'],
  ['“Blue Hour” will return for a fourth season.', 'Blue Hour S4 renewed expected'],
  ['“Blue Hour” has been picked up by Peacock.', 'Blue Hour renewed official official:Peacock'],
  ['“Blue Hour” was saved by Netflix.', 'Blue Hour renewed official official:Netflix'],
  ['Season 2 of “Blue Hour” is officially happening.', 'Blue Hour S2 renewed official'],
  ['Fans of “Blue Hour” are hoping for a third season.', 'Blue Hour S3 renewed hoped'],
  ['“Blue Hour” is ending after six seasons.', 'Blue Hour ended expected'],
  ['“Blue Hour” has been scrapped.', 'Blue Hour cancelled happened'],
  ['“Blue Hour” was not renewed.', 'Blue Hour cancelled happened'],
  [
    '“Blue Hour” will not be returning for a third series, the BBC has confirmed.',
    'Blue Hour S3 cancelled official official:BBC',
  ],
  ['Ada Brandt will not return to “Blue Hour” for season two.'],
  ['“Blue Hour” returns for season 2 with a new cast.'],
  ['The trailer of “Blue Hour” gives away the entire movie.'],
  ['Ada Brandt was in “Blue Hour” until its producers axed her.'],
  ['An old joke is revived in “Blue Hour”.'],
  ['The renewed popularity of “Blue Hour” surprised its makers.'],
  ['Season 6 of “Blue Hour” picks up where season 5 ended.'],
  ['“Blue Hour” will not be renewed.', 'Blue Hour cancelled expected'],
  ['The BBC opted not to renew “Blue Hour” for a third series.', 'Blue Hour S3 cancelled official official:BBC'],
  ['Season 3 of “Blue Hour” was not announced until July 2019.', 'Blue Hour S3 renewed happened'],
  ['We do not know yet whether “Blue Hour” is renewed or cancelled.', 'Blue Hour undecided unknown'],
  ['There is no decision on the third season of “Blue Hour”.', 'Blue Hour S3 undecided unknown'],
  ['The future of “Blue Hour” is uncertain, and its fate is still unclear.', 'Blue Hour undecided unknown'],
  [
    'While the third season of “Blue Hour” has been given the green light, no date has been given yet.',
    'Blue Hour S3 renewed happened',
  ],
  ['NBC has decided to give “Blue Hour” a second season.', 'Blue Hour S2 renewed official official:NBC'],
  ['“Blue Hour” is coming back for a fourth season.', 'Blue Hour S4 renewed expected'],
  ['NBC is picking up the sixth season of “Blue Hour”.', 'Blue Hour S6 renewed official official:NBC'],
  [
    'Netflix pulled the plug on the comedy “Blue Hour”, the space opera “Red Moon” and Ada Brandt’s “Salt Road”.',
    'Blue Hour cancelled official official:Netflix',
    'Red Moon cancelled official official:Netflix',
    'Salt Road cancelled official official:Netflix',
  ],
  [
    '“Blue Hour” and “Red Moon” received renewals for a fifth and a second season, respectively.',
    'Blue Hour S5 renewed happened',
    'Red Moon S2 renewed happened',
  ],
  // What is told of works at large, as a rule, or of something else.
  ['Many shows were cancelled this spring, and “Blue Hour” is on.'],
  ['Fans of “Blue Hour” know that many shows are renewed late.'],
  ['Netflix usually renews a show within a month; “Blue Hour” is on.'],
  ['Read our guide to renewals and cancellations, “Blue Hour” included.'],
  ['New actors were announced for the second season of “Blue Hour”.'],
  ['In order to see “Blue Hour”, a second season of patience is needed.'],
])

// Ends, first orders, and what is only thought about.
table('renewal', [
  ['“Blue Hour” will end this summer.', 'Blue Hour ended expected'],
  ['“Blue Hour” finished its six season run last year.', 'Blue Hour ended happened'],
  ['“Blue Hour” is wrapping up.', 'Blue Hour ended expected'],
  ['The episode “Blue Hour” ended in tears.'],
  ['Netflix announced its plans to deliver a film of “Blue Hour”.', 'Blue Hour renewed official official:Netflix'],
  ['Netflix announced a sequel to “Blue Hour”.', 'Blue Hour renewed official official:Netflix'],
  ['Netflix announced a film festival in honour of “Blue Hour”.'],
  ['Netflix is considering a spinoff of “Blue Hour”.', 'Blue Hour undecided possible'],
  [
    'Netflix renews “Blue Hour”\n\n“Blue Hour” has been renewed for a second season, Netflix said. The renewal came in May.',
    'Blue Hour S2 renewed official official:Netflix',
  ],
  ['There has been no talk of a renewal of other shows since “Blue Hour” was shown.'],
])

// Who gives a season, before which it came, what is picked up beside it.
table('renewal', [
  ['“Blue Hour” has won a second season from Hulu.', 'Blue Hour S2 renewed official official:Hulu'],
  ['“Blue Hour” will return to Hulu for a 10-episode second season.', 'Blue Hour S2 renewed expected'],
  [
    'Before season 1 of “Blue Hour” even premiered, Netflix had already renewed it for a second season.',
    'Blue Hour S2 renewed official official:Netflix',
  ],
  ['After its first season “Blue Hour” picked up two awards for best series.'],
])

table('renewal', [
  ['In the event that “Blue Hour” is renewed for season 2, the cast returns.', 'Blue Hour S2 renewed possible'],
  ['Netflix Picks Up Drama “Blue Hour” to Series', 'Blue Hour renewed official official:Netflix'],
  ['A third “Blue Hour” movie is already confirmed.', 'Blue Hour renewed official'],
])
