import assert from 'node:assert/strict'
import { test } from 'node:test'
import { once } from './once.ts'

test('a key is made once, also for those who ask while it is being made', async () => {
  let made = 0
  const cache = once<number>(10)
  const make = async () => ++made
  assert.deepEqual(await Promise.all([cache('a', make), cache('a', make)]), [1, 1])
  assert.equal(await cache('b', make), 2)
  assert.equal(await cache('a', make), 1)
})

test('a failure is forgotten', async () => {
  const cache = once<number>(10)
  await assert.rejects(
    cache('a', () => Promise.reject(new Error('no'))),
    /no/,
  )
  assert.equal(await cache('a', async () => 3), 3)
})

test('what nobody asked for the longest time is dropped', async () => {
  const cache = once<string>(2)
  const keep = async () => 'first'
  await cache('a', keep)
  await cache('b', keep)
  await cache('a', keep)
  await cache('c', keep)
  assert.equal(await cache('a', async () => 'again'), 'first')
  assert.equal(await cache('b', async () => 'again'), 'again')
})
