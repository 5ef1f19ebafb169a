import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Answer } from '../answer.ts'
import { anyDocuments, copyOf } from '../weigh/documents.arbitrary.fixture.ts'
import { TITLE } from '../weigh/documents.fixture.ts'
import { weigh } from '../weigh/index.ts'
import { forecast } from './forecast.ts'
import { history } from './replay.ts'
import { whatWouldMove } from './what-would-move.ts'

const asked = { title: TITLE, season: 2 }

/** Everything but the lists of who repeated what. */
function substance({ reports, documents: _documents, flags: _flags, ...rest }: Answer) {
  return { ...rest, reports: reports.map(({ repeats: _repeats, joined: _joined, ...report }) => report) }
}

test('law: a later copy of an article changes no forecast, on no day', () => {
  fc.assert(
    fc.property(
      anyDocuments,
      fc.nat(),
      fc.constantFrom('2024-02-20', '2024-12-01', '2025-06-01'),
      (list, which, asOf) => {
        const copied = [copyOf(list[which % list.length]!), ...list]
        const one = weigh(list, asked, { asOf })
        const other = weigh(copied, asked, { asOf })
        assert.deepEqual(substance(forecast(other, { asOf })), substance(forecast(one, { asOf })))
        assert.deepEqual(whatWouldMove(other, { asOf }), whatWouldMove(one, { asOf }))
        assert.deepEqual(
          history(() => other, [asOf]),
          history(() => one, [asOf]),
        )
      },
    ),
    { numRuns: 60 },
  )
})
