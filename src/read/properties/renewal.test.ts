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
  ['Hopefully Netflix will renew “Blue Hour” for season 2.', 'Blue Hour S2 renewed hoped official:Netflix'],
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
  ['The renewed popularity of “Blue Hour” surprised its makers.'],
  ['Season 6 of “Blue Hour” picks up where season 5 ended.'],
])
