import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bounded } from './bounded.ts'

test('what was asked for the longest time ago goes first, by size', async () => {
  const texts = bounded<string>(10, (text) => text.length)
  let made = 0
  const ask = (text: string) =>
    texts.of(text, async () => {
      made++
      return text
    })
  await ask('aaaa')
  await ask('bbbb')
  await ask('aaaa')
  assert.equal(made, 2)
  await ask('cccc')
  await ask('aaaa')
  assert.equal(made, 3, 'bbbb went, not aaaa')
  await ask('bbbb')
  assert.equal(made, 4)
  await ask('x'.repeat(11))
  await ask('x'.repeat(11))
  assert.equal(made, 6, 'what has no room is not kept')
  texts.clear()
  await ask('bbbb')
  assert.equal(made, 7)
})

test('many who ask at the same time wait for one, and a failure is forgotten', async () => {
  const numbers = bounded<number>(10, () => 1)
  let made = 0
  const make = async () => {
    made++
    if (made === 1) throw new Error('not yet')
    return made
  }
  const both = await Promise.allSettled([numbers.of('n', make), numbers.of('n', make)])
  assert.deepEqual([made, ...both.map(({ status }) => status)], [1, 'rejected', 'rejected'])
  assert.equal(await numbers.of('n', make), 2)
})
