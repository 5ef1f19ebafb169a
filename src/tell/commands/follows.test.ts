import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { after, test } from 'node:test'
import { house } from './run.fixture.ts'

const home = house()
after(() => home[Symbol.dispose]())
const article = path.join(home.folder, 'article.txt')
writeFileSync(article, 'Netflix has renewed “Night Ferry” for season 2. Season 2 of “Night Ferry” comes in 2031.')

test('follow, list, let go', async () => {
  await home.run(['add', article])
  const followed = await home.run(['follow', 'NIGHT FERRY', '--season', '2'])
  assert.deepEqual(followed, {
    code: 0,
    out: 'Following Night Ferry, season 2; one article about it has been read.\n',
    err: '',
  })
  await home.run(['follow', 'Old Pier', '--film', '--id', 'tmdb:7'])
  const listed = await home.run(['follows'])
  assert.match(listed.out, /^Night Ferry {2}season 2 {2}since .*\nOld Pier {5}film {6}since .*\n$/)
  const gone = await home.run(['unfollow', 'night ferry'])
  assert.equal(gone.out, 'No longer following Night Ferry, season 2.\n')
  assert.deepEqual(JSON.parse((await home.run(['follows', 'export', '--json'])).out), {
    title: 'Old Pier',
    season: null,
    kind: 'film',
    ids: { tmdb: '7' },
  })
})

test('a name of several works is not guessed', async () => {
  const { code, out, err } = await home.run(['follow', 'Unheard Of'])
  assert.deepEqual([code, out], [3, ''])
  assert.match(err, /“Unheard Of” may be a series or a film:\n {2}Unheard Of \(series\)\n {2}Unheard Of \(film\)\n/)
})

test('a list is followed, what is doubtful is left out and named, and again is no change', async () => {
  const list = 'Night Ferry S03\nUnheard Of\nQuiet Coast (series)\n'
  const first = await home.run(['follows', 'import', '-'], { input: list })
  assert.deepEqual([first.code, first.out], [1, 'two titles followed anew, 0 followed already, 1 left out\n'])
  assert.match(first.err, /“Unheard Of” may be a series or a film, left out/)
  const again = await home.run(['follows', 'import', '-', '--dry-run'], { input: list })
  assert.equal(again.out, 'no titles to be followed anew, 2 followed already, 1 left out\n')
  // What is exported is imported again as the same.
  const exported = await home.run(['follows', 'export'])
  const back = await home.run(['follows', 'import', '-'], { input: exported.out })
  assert.deepEqual([back.code, back.out], [0, 'no titles followed anew, 3 followed already, 0 left out\n'])
  const opml = await home.run(['follows', 'export', '--opml'])
  const third = await home.run(['follows', 'import', '-'], { input: opml.out })
  assert.equal(third.out, back.out)
})

test('several seasons are let go one by one or all', async () => {
  await home.run(['follow', 'Night Ferry', '--season', '4'])
  const unsure = await home.run(['unfollow', 'Night Ferry'])
  assert.equal(unsure.code, 3)
  assert.match(unsure.err, /several are followed as “Night Ferry”:\n.*season 3\n.*season 4\n/)
  assert.equal((await home.run(['unfollow', 'Night Ferry', '--all'])).code, 0)
  assert.equal((await home.run(['unfollow', 'Night Ferry'])).code, 3)
})

const WRONG: readonly (readonly [readonly string[], number, RegExp])[] = [
  [['follow', 'X', '--film', '--season', '2'], 2, /a film has no seasons/],
  [['follow', 'X', '--series', '--id', 'imdb:7'], 2, /--id takes DATABASE:ID/],
  [['follow', '   ', '--film'], 2, /a title has 1 to 200 characters/],
  [['follows', 'import', 'missing.csv'], 1, /missing\.csv: no such file/],
]
for (const [args, code, message] of WRONG)
  test(`refused: ${args.join(' ')}`, async () => {
    const ran = await home.run(args)
    assert.equal(ran.code, code)
    assert.match(ran.err, message)
  })
