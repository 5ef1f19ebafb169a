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

// Ends and returns told in the phrases of the trade.
table('renewal', [
  ['Starz has re-upped “Blue Hour” for a fifth season.', 'Blue Hour S5 renewed official official:Starz'],
  ['Fox is bringing “Blue Hour” back for a third season.', 'Blue Hour S3 renewed official official:Fox'],
  ['NBC will bring back “Blue Hour” for a sixth season.', 'Blue Hour S6 renewed official official:NBC'],
  ['A second season of “Blue Hour” has been commissioned by the BBC.', 'Blue Hour S2 renewed official official:BBC'],
  ['“Blue Hour” has been extended for a second season.', 'Blue Hour S2 renewed happened'],
  [
    'Netflix has announced the return of “Blue Hour” for a second season.',
    'Blue Hour S2 renewed official official:Netflix',
  ],
  ['“Blue Hour” has scored a 13-episode second season at Hulu.', 'Blue Hour S2 renewed official official:Hulu'],
  ['Fox has ordered a pilot of “Blue Hour”.', 'Blue Hour renewed official official:Fox'],
  ['“Blue Hour” won’t get another season.', 'Blue Hour cancelled expected'],
  ['“Blue Hour” has not been picked up for a second season.', 'Blue Hour S2 cancelled happened'],
  ['Netflix has dropped “Blue Hour” after two seasons.', 'Blue Hour cancelled official official:Netflix'],
  ['Low ratings killed “Blue Hour” after one season.', 'Blue Hour cancelled happened'],
  ['The network has canned “Blue Hour”.', 'Blue Hour cancelled official official'],
  ['“Blue Hour” has been shelved.', 'Blue Hour cancelled happened'],
  ['“Blue Hour” got the axe after two seasons.', 'Blue Hour cancelled happened'],
  ['The axe has fallen on “Blue Hour”.', 'Blue Hour cancelled happened'],
  ['CBS has given the axe to “Blue Hour”.', 'Blue Hour cancelled official official:CBS'],
  ['ABC has said goodbye to “Blue Hour”.', 'Blue Hour cancelled official official:ABC'],
  ['“Blue Hour” is done at Fox after three seasons.', 'Blue Hour cancelled happened'],
  ['HBO has passed on a second season of “Blue Hour”.', 'Blue Hour S2 cancelled official official:HBO'],
  [
    'Netflix has decided not to go ahead with a third season of “Blue Hour”.',
    'Blue Hour S3 cancelled official official:Netflix',
  ],
  [
    '“Blue Hour” had been cancelled before it was renewed for a third season.',
    'Blue Hour cancelled happened',
    'Blue Hour S3 renewed happened',
  ],
  ['He dropped the glass in the first episode of “Blue Hour”.'],
  ['Netflix dropped the trailer of season 2 of “Blue Hour”.'],
  ['The second season of “Blue Hour” dropped in May after two years.'],
  ['Ada Brandt killed her husband in season one of “Blue Hour”.'],
  ['Ada Brandt was brought back for the third season of “Blue Hour”.'],
  ['Ada Brandt said goodbye to her friends in “Blue Hour”.'],
  ['Ada Brandt is nearing a deal to return for an eighth season of “Blue Hour”.'],
  ['The concert was cancelled, but fans of “Blue Hour” came anyway.'],
  ['A studio has picked up the rights to “Blue Hour” in Spain.'],
  ['Canceled and renewed TV shows\n\nRead all about “Blue Hour”.'],
  ['New cast members for season 3 of “Blue Hour” were announced.'],
  ['If “Blue Hour” is renewed by May, it may be back in a year.'],
])

// What nobody has decided, and what ends.
table('renewal', [
  ['A decision on a second season of “Blue Hour” has not been made.', 'Blue Hour S2 undecided unknown'],
  ['There has been no official confirmation of “Blue Hour” season 2.', 'Blue Hour S2 undecided unknown'],
  ['HBO has not commented on a possible third season of “Blue Hour”.', 'Blue Hour S3 undecided unknown'],
  ['Nine is still to sign off on a fifth season of “Blue Hour”.', 'Blue Hour S5 undecided unknown'],
  ['The streamer has not released any update about a third season of “Blue Hour”.', 'Blue Hour S3 undecided unknown'],
  ['Fox has not made any decision on “Blue Hour”.', 'Blue Hour undecided unknown'],
  ['There is still a question mark over “Blue Hour”.', 'Blue Hour undecided unknown'],
  ['“Blue Hour” is on the bubble.', 'Blue Hour undecided unknown'],
  ['“Blue Hour” was not on the list, raising serious doubts about its future.', 'Blue Hour undecided unknown'],
  ['The fans of “Blue Hour” were left wondering whether there will be a second season.'],
  ['The makers are in talks with Amazon about a fourth season of “Blue Hour”.', 'Blue Hour S4 undecided possible'],
  ['Season 3 of “Blue Hour” is still under consideration.', 'Blue Hour S3 undecided possible'],
  ['Sony is developing “Blue Hour” for Netflix.', 'Blue Hour undecided expected'],
  ['Netflix is developing a third season of “Blue Hour”.', 'Blue Hour S3 undecided expected'],
  ['A film adaptation of “Blue Hour” is in the works.', 'Blue Hour undecided expected'],
  ['A third season of “Blue Hour” is in the works.', 'Blue Hour S3 renewed expected'],
  ['A reboot of “Blue Hour” is in early development.', 'Blue Hour undecided expected'],
  ['“Blue Hour” spent the longest time in development.'],
  ['Sony is developing its own camera; “Blue Hour” was shot on it.'],
  ['“Blue Hour” returns this week for its final season.', 'Blue Hour ended expected'],
  ['The final season of “Blue Hour” will arrive in May 2025.', 'Blue Hour ended expected'],
  ['The show wraps up its run in May after seven years of “Blue Hour”.', 'Blue Hour ended expected'],
  ['“Blue Hour” made its finale last week.', 'Blue Hour ended happened'],
  ['Pictures of season 2 of “Blue Hour” are from the last day of shooting.'],
])

// Verdicts on lines of their own.
table('renewal', [
  [
    'Shows of the spring\n\n“Blue Hour” (CBS) -- RENEWED for a third season\n\n“Red Moon” (NBC) -- CANCELLATION LIKELY',
    'Blue Hour S3 renewed happened',
    'Red Moon cancelled possible',
  ],
])

table('renewal', [
  ['In the event that “Blue Hour” is renewed for season 2, the cast returns.', 'Blue Hour S2 renewed possible'],
  ['Netflix Picks Up Drama “Blue Hour” to Series', 'Blue Hour renewed official official:Netflix'],
  ['A third “Blue Hour” movie is already confirmed.', 'Blue Hour renewed official'],
])
