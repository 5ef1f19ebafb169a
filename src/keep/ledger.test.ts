import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Call } from '../call.ts'
import type { Claim, ClaimDocument } from '../claim.ts'
import { claim, ENGINES, entry, TEXT } from './engines.fixture.ts'
import type { Ledger } from './ledger.ts'
import { stampKey } from './outcomes/memory.ts'

for (const [engine, open] of ENGINES) {
  const withLedger = (name: string, body: (ledger: Ledger) => Promise<void>) =>
    test(`${engine}: ${name}`, async () => {
      const ledger = await open()
      try {
        await body(ledger)
      } finally {
        await ledger.close()
      }
    })

  withLedger('what was added is what is found, every field of it', async (ledger) => {
    const claims: readonly Claim[] = [
      claim(),
      claim({ property: 'release', value: null, certainty: 'unknown', source: { kind: 'press', name: 'X', via: 'Y' } }),
      claim({ subject: { title: 'Night Ferry', season: 2, part: 1 }, property: 'episodes', value: 8 }),
      claim({ subject: { title: 'Night Ferry', season: 2, episode: 3 }, property: 'network', value: 'Kanal 5' }),
      claim({
        subject: { title: 'Night Ferry: The Crossing', season: null, kind: 'film' },
        property: 'cast',
        value: { actor: 'Jo Kern', character: null, change: 'plays' },
      }),
      claim({ subject: { title: 'Night Ferry', season: null } }),
      claim({ subject: { title: 'NIGHT FERRY', season: 2 } }),
    ]
    const { article, document } = entry({ url: 'https://harbour.test/1' }, claims)
    const full: ClaimDocument = {
      ...document,
      published: null,
      published_estimate: { from: '2024-05-01', to: null, reason: 'tells of the day of the crew' },
      sketch: 'AAECAw',
      knowledge_cutoff: { from: '2023-09-01', to: '2023-09-30', words: 'September 2023' },
    }
    await ledger.add([{ article, document: full }], '2024-05-02')
    assert.deepEqual(await ledger.documents(['Night Ferry']), [full])
    const found = await ledger.entry('a')
    assert.deepEqual(found?.document, full)
    assert.equal(found?.article.text, TEXT)
    assert.equal(found?.article.seen, '2024-05-02')
    assert.equal(await ledger.entry('b'), null)
  })

  withLedger('the same article twice is stored once', async (ledger) => {
    const outcomes = []
    for (const added of await ledger.add([entry(), entry()], '2024-05-02')) outcomes.push(added.outcome)
    for (const added of await ledger.add([entry({ author: 'another line', modified: '2024-05-03' })], '2024-05-03'))
      outcomes.push(added.outcome)
    assert.deepEqual(outcomes, ['new', 'known', 'known'])
    assert.equal((await ledger.versions('a')).length, 1)
    assert.equal((await ledger.documents(['Night Ferry'])).length, 1)
  })

  withLedger('a changed page is a new version, and the old one stays', async (ledger) => {
    const url = 'https://harbour.test/1'
    const later = claim({ value: { from: '2026-01-01', to: '2026-12-31', words: '2026' } })
    await ledger.add([entry({ url })], '2024-05-02')
    const [changed] = await ledger.add([entry({ url: `${url}#c`, text: `${TEXT} Update.` }, [later])], '2024-09-01')
    assert.deepEqual(changed, { document: 'a', outcome: 'changed', version: 2 })
    assert.deepEqual(
      (await ledger.versions('a')).map(({ version, seen, text }) => [version, seen, text.length]),
      [
        [1, '2024-05-02', TEXT.length],
        [2, '2024-09-01', TEXT.length + 8],
      ],
    )
    const value = async (asOf?: string) =>
      (await ledger.documents(['Night Ferry'], asOf === undefined ? {} : { asOf })).map(
        ({ claims }) => JSON.parse(JSON.stringify(claims))[0].value.words as string,
      )
    assert.deepEqual(await value(), ['2026'])
    assert.deepEqual(await value('2024-08-31'), ['2025'])
    assert.deepEqual(await value('2024-09-01'), ['2026'])
    const [again] = await ledger.add([entry({ url })], '2024-10-01')
    assert.equal(again?.outcome, 'known')
  })

  withLedger('a version stands from the day on which the page says that it changed', async (ledger) => {
    const url = 'https://harbour.test/1'
    await ledger.add([entry({ url })], '2024-05-02')
    await ledger.add([entry({ url, text: 'New.', modified: '2024-06-01' }, [])], '2024-09-01')
    assert.equal((await ledger.documents(['Night Ferry'], { asOf: '2024-05-31' })).length, 1)
    assert.equal((await ledger.documents(['Night Ferry'], { asOf: '2024-06-01' })).length, 0)
  })

  withLedger('two pages whose readers gave one id stay two', async (ledger) => {
    const added = await ledger.add(
      [entry({ url: 'https://a.test/index' }), entry({ url: 'https://b.test/index' })],
      '2024-05-02',
    )
    assert.deepEqual(
      added.map(({ document }) => document),
      ['a', 'a~2'],
    )
    assert.deepEqual(
      (await ledger.documents(['Night Ferry'])).map(({ id }) => id),
      ['a', 'a~2'],
    )
  })

  withLedger(
    'without an address, a text under the same id is a new version only where it is much the same',
    async (ledger) => {
      const other =
        'The weather will be fine on Sunday, with a little wind from the east and no rain until the evening.'
      const added = await ledger.add(
        [entry(), entry({ text: `${TEXT} Updated today.` }), entry({ text: other }), entry({ text: other }), entry()],
        '2024-05-02',
      )
      assert.deepEqual(
        added.map(({ document, outcome, version }) => [document, outcome, version]),
        [
          ['a', 'new', 1],
          ['a', 'changed', 2],
          ['a~2', 'new', 1],
          ['a~2', 'known', 1],
          ['a', 'known', 1],
        ],
      )
    },
  )

  withLedger('titles are found in any spelling with the same letters, and under an alias', async (ledger) => {
    await ledger.add(
      [
        entry({ id: 'a' }, [claim({ subject: { title: 'Élite', season: 8 } })]),
        entry({ id: 'b' }, [claim({ subject: { title: 'Ferry at Night', season: 2 } })]),
        entry({ id: 'c' }),
      ],
      '2024-05-02',
    )
    const ids = async (...titles: string[]) => (await ledger.documents(titles)).map(({ id }) => id)
    assert.deepEqual(await ids('elite'), ['a'])
    assert.deepEqual(await ids('NIGHT-FERRY'), ['c'])
    assert.deepEqual(await ids('Night'), [])
    assert.deepEqual(await ids(), [])
    await ledger.alias('Night Ferry', 'Ferry at Night')
    assert.deepEqual(await ids('Night Ferry'), ['b', 'c'])
    assert.deepEqual(await ids('ferry at night'), ['b', 'c'])
    assert.deepEqual((await ledger.titles()).toSorted(), ['Ferry at Night', 'Night Ferry', 'Élite'])
  })

  withLedger('releases: what articles speak of, how many and how new', async (ledger) => {
    const two = [claim(), claim({ subject: { title: 'night ferry', season: 1 } })]
    await ledger.add([entry({ id: 'a' }, two), entry({ id: 'b', published: '2024-07-01' })], '2024-07-02')
    assert.deepEqual(await ledger.releases(), [
      {
        title: 'night ferry',
        season: 1,
        kind: 'series',
        aliases: ['Night Ferry'],
        articles: 1,
        newest: '2024-05-01',
      },
      {
        title: 'Night Ferry',
        season: 2,
        kind: 'series',
        aliases: ['night ferry'],
        articles: 2,
        newest: '2024-07-01',
      },
    ])
  })

  withLedger('follows are remembered once, and forgotten', async (ledger) => {
    const release = { title: 'Night Ferry', season: 3, kind: 'series' } as const
    const film = { title: 'Night Ferry', season: null, kind: 'film' } as const
    await ledger.follow(release, '2024-05-02')
    await ledger.follow({ ...release, title: 'night ferry' }, '2024-06-02')
    await ledger.follow(film, '2024-06-03')
    assert.deepEqual(
      (await ledger.follows()).map(({ season, kind, since }) => [season, kind, since]),
      [
        [3, 'series', '2024-05-02'],
        [null, 'film', '2024-06-03'],
      ],
    )
    await ledger.unfollow(release)
    assert.deepEqual(
      (await ledger.follows()).map(({ kind }) => kind),
      ['film'],
    )
  })

  withLedger('a settled release: the newest word holds, none takes it back, and the state changes', async (ledger) => {
    const release = { title: 'Night Ferry', season: 2, kind: 'series' } as const
    await ledger.add([entry()], '2024-05-02')
    const before = await ledger.state()
    await ledger.outcomes.settle(release, '2025-03-01', '2025-04-01')
    await ledger.outcomes.settle({ ...release, title: 'night ferry' }, '2025-03-02', '2025-04-02')
    assert.notEqual(await ledger.state(), before)
    assert.deepEqual(await ledger.outcomes.settled(), [{ ...release, day: '2025-03-02', settled: '2025-04-02' }])
    assert.deepEqual(
      (await ledger.outcomes.judged()).map(({ title, season }) => [title, season]),
      [['Night Ferry', 2]],
    )
    await ledger.outcomes.settle(release, null, '2025-04-03')
    assert.deepEqual(await ledger.outcomes.settled(), [])
  })

  withLedger(
    'two articles that tell a release as done make it one to judge; its stamp changes with each',
    async (ledger) => {
      const told = claim({ certainty: 'happened' })
      await ledger.add([entry({}, [told])], '2025-05-02')
      assert.deepEqual(await ledger.outcomes.judged(), [])
      await ledger.add([entry({ id: 'b', text: 'another text' }, [told])], '2025-05-03')
      const [one] = await ledger.outcomes.judged()
      assert.deepEqual([one?.title, one?.season, one?.kind], ['Night Ferry', 2, 'series'])
      await ledger.add([entry({ id: 'c', text: 'a third one' }, [claim()])], '2025-05-04')
      assert.notEqual((await ledger.outcomes.judged())[0]?.stamp, one?.stamp)
    },
  )

  withLedger('kept calls are replaced, with their stamp', async (ledger) => {
    const release = { title: 'Night Ferry', season: 2, kind: 'series' } as const
    const call = { origin: 'outlet:harbour', held: true } as unknown as Call
    await ledger.outcomes.keep(release, 'one', [call])
    const state = await ledger.state()
    await ledger.outcomes.keep(release, 'two', [call, { ...call, held: false }])
    assert.equal((await ledger.outcomes.calls()).length, 2)
    assert.equal((await ledger.outcomes.stamps()).get(stampKey(release)), 'two')
    assert.notEqual(await ledger.state(), state)
  })

  withLedger('the state changes with what is added and with nothing else', async (ledger) => {
    const empty = await ledger.state()
    await ledger.add([entry()], '2024-05-02')
    const one = await ledger.state()
    assert.notEqual(one, empty)
    await ledger.add([entry()], '2024-05-03')
    await ledger.documents(['Night Ferry'])
    assert.equal(await ledger.state(), one)
    await ledger.alias('Night Ferry', 'Nachtfähre')
    assert.notEqual(await ledger.state(), one)
  })

  withLedger('all entries of one call, or none', async (ledger) => {
    const broken = entry({ id: 'b' }, [claim({ certainty: null as unknown as 'expected' })])
    await assert.rejects(ledger.add([entry(), broken], '2024-05-02'))
    assert.deepEqual(await ledger.documents(['Night Ferry']), [])
    await ledger.add([entry()], '2024-05-02')
    assert.equal((await ledger.documents(['Night Ferry'])).length, 1)
  })

  withLedger('calls that overlap do not mix', async (ledger) => {
    const many = Array.from({ length: 40 }, (_, i) => entry({ id: `x${i}`, text: `${TEXT} ${i}` }))
    const results = await Promise.all(
      many.map(async (one) => {
        const added = await ledger.add([one], '2024-05-02')
        return [added, await ledger.documents(['Night Ferry'])] as const
      }),
    )
    assert.equal(results.length, 40)
    assert.equal((await ledger.documents(['Night Ferry'])).length, 40)
  })
}
