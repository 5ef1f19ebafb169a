import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { Answer } from '../../answer.ts'
import type { IsoDay } from '../../day.ts'
import type { Ledger } from '../../keep/ledger.ts'
import { openSqlite } from '../../keep/sqlite.ts'
import { read } from '../../read/index.ts'
import { fixtureAnswer, RELEASE } from '../answer.fixture.ts'
import { answers } from '../answers.ts'
import { ledgerSource } from '../ledger-source.ts'
import { look, type Known } from './look.ts'

let ledger: Ledger
before(async () => {
  ledger = await openSqlite(':memory:')
})
beforeEach(async () => {
  for (const follow of await ledger.follows()) await ledger.unfollow(follow)
})
after(() => ledger.close())

const AT = '2025-03-01T08:00:00Z'

/** Answers by season, as a test sets them. */
function knownAs(say: (season: number | null) => Partial<Answer>, seasons: readonly (number | null)[]): Known {
  const releases = seasons.map((season) => ({ ...RELEASE, season }))
  const answer: Known['answer'] = async (release, asOf) => ({
    ...fixtureAnswer('2025-03-01'),
    contradictions: [],
    reports: [],
    release,
    as_of: asOf,
    ...say(release.season),
  })
  const short: Known['short'] = async (release, asOf) => ({ ...(await answer(release, asOf)), known: true })
  return { releases: async () => releases, answer, short }
}

const dated = (day: IsoDay): Partial<Answer> => ({
  status: 'dated',
  official: { window: { from: day, to: day, words: day }, said: null, report: 'r' },
})

test('an article that dates a release is told once, with its words, and again to nobody', async () => {
  const own = await openSqlite(':memory:')
  const add = (id: string, text: string, published: IsoDay) => {
    const article = { id, text, publisher: `${id}.test`, published }
    return own.add([{ article, document: read(article) }], published)
  }
  await add('one', 'Netflix has renewed “Night Ferry” for season 2.', '2025-02-01')
  await own.follow({ title: 'Night Ferry', season: 2, kind: 'series' }, '2025-02-02')
  const see = (today: IsoDay) =>
    look({ ledger: own, today, at: `${today}T08:00:00Z`, known: answers(ledgerSource(own, () => today)) })
  assert.deepEqual(await see('2025-02-02'), [])
  await add('two', 'Netflix confirmed that season 2 of “Night Ferry” premieres on 20 June 2025.', '2025-03-01')
  const [dateIt, ...others] = await see('2025-03-01')
  assert.deepEqual(others, [])
  assert.deepEqual([dateIt?.kind, dateIt?.day], ['dated', '2025-03-01'])
  assert.match(dateIt?.headline ?? '', /Night Ferry, season 2: official date 20 June 2025/)
  const { because } = dateIt!.detail as { because: readonly { document: string; quote: string }[] }
  assert.equal(because[0]?.document, 'two')
  assert.match(because[0]?.quote ?? '', /20 June 2025/)
  assert.deepEqual(await see('2025-03-01'), [])
  assert.deepEqual(await see('2025-03-02'), [])
  const { items } = await own.changes.list(10)
  assert.deepEqual(items, [dateIt])
  assert.deepEqual((await own.changes.list(10, { titles: ['NIGHT FERRY'], season: 2 })).items, [dateIt])
  assert.deepEqual((await own.changes.list(10, { titles: ['Night Ferry'], season: 3 })).items, [])
  await own.close()
})

test('two processes that look at once tell one change once', async () => {
  await ledger.follow(RELEASE, '2025-03-01')
  const see = (say: Partial<Answer>) => look({ ledger, today: '2025-03-01', at: AT, known: knownAs(() => say, [2]) })
  await see({})
  const both = await Promise.all([see(dated('2025-10-03')), see(dated('2025-10-03'))])
  assert.equal(both.flat().length, 1)
})

test('a series without a season stands for the next one, until that has come', async () => {
  const series = { title: 'Harbour of Glass', season: null, kind: 'series' } as const
  await ledger.follow(series, '2025-03-01')
  let second: Partial<Answer> = {}
  const see = () =>
    look({
      ledger,
      today: '2025-03-01',
      at: AT,
      known: knownAs((season) => (season === 1 ? { status: 'out' } : season === 2 ? second : {}), [1, 2, 3]),
    })
  assert.deepEqual(await see(), [])
  second = dated('2025-10-03')
  assert.deepEqual(
    (await see()).map(({ kind, headline }) => [kind, headline]),
    [['dated', 'Harbour of Glass, season 2: official date 3 October 2025']],
  )
  second = { ...dated('2025-02-27'), status: 'out' }
  assert.deepEqual(
    (await see()).map(({ kind }) => kind),
    ['out'],
  )
  assert.deepEqual(await see(), [], 'now for season 3')
  assert.equal(((await ledger.changes.standing(series))!.standing as { season: number }).season, 3)
})
