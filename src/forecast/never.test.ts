import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf } from '../day.ts'
import { cancellation, neverShare } from './never.ts'
import { days, officially, says } from './reports.fixture.ts'

const AS_OF = dayOf('2024-06-01')!
const order = says('renewal', 'renewed', officially({ said: '2024-01-10' }))
const cancelled = says('renewal', 'cancelled', officially({ said: '2024-03-10' }))
const revived = says('renewal', 'renewed', officially({ said: '2024-05-10' }))

test('signs of production lower the odds, the surest most', () => {
  const share = (...reports: Parameters<typeof neverShare>[1]) => neverShare(0.6, reports, AS_OF)
  const hoped = says('renewal', 'renewed', { certainty: 'hoped' })
  const possible = says('release', days('2025-01-01', '2025-12-31'), { certainty: 'possible' })
  const expected = says('release', days('2025-01-01', '2025-12-31'))
  const filming = says('production', { phase: 'filming', edge: 'start', window: null }, { certainty: 'happened' })
  const rates = [share(), share(possible), share(expected), share(order), share(filming)]
  assert.equal(share(hoped), share())
  rates.forEach((rate, i) => assert.ok(i === 0 || rate < rates[i - 1]!, String(rates)))
  assert.equal(share(order, order), share(order), 'saying it twice makes it no surer')
})

test('a cancellation stands until an order revives it', () => {
  assert.equal(cancellation([order, cancelled], AS_OF), cancelled)
  assert.equal(cancellation([order, cancelled, revived], AS_OF), null)
  assert.equal(cancellation([order, cancelled], dayOf('2024-02-01')!), null)
  assert.ok(neverShare(0.3, [order, cancelled], AS_OF) > 0.9)
  const after = neverShare(0.3, [order, cancelled, revived], AS_OF)
  assert.ok(after < 0.1 && after > neverShare(0.3, [order], AS_OF))
})
