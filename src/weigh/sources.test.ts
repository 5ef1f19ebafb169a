import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Source } from '../claim.ts'
import { namedOrigin, officialHouses, outletKey, publisherKey } from './sources.ts'

test('an outlet has one key, by address or by name', () => {
  const table: [string, string, boolean][] = [
    ['thecoaster.com', 'The Coaster', true],
    ['www.coastnews.co.uk', 'Coast News', true],
    ['https://harbourpost.example/a/b', 'Harbour Post', true],
    ['Coast News', 'coast-news', true],
    ['The Coaster', 'Coast News', false],
  ]
  for (const [one, other, same] of table) assert.equal(outletKey(one) === outletKey(other), same, `${one} | ${other}`)
})

test('the publisher is known by its name, else by the address', () => {
  assert.equal(publisherKey('Coast News', 'https://elsewhere.example/x'), 'coastnews')
  assert.equal(publisherKey(null, 'https://www.coastnews.com/x'), 'coastnews')
  assert.equal(publisherKey(' ', null), null)
})

test('who first said it', () => {
  const table: [Source, string | null][] = [
    [{ kind: 'outlet', name: null, via: null }, null],
    [{ kind: 'press', name: 'The Coaster', via: null }, 'outlet:coaster'],
    [{ kind: 'insider', name: 'HarbourRat', via: 'X' }, 'insider:harbourrat'],
    [{ kind: 'insider', name: null, via: 'Reddit' }, null],
    [{ kind: 'insider', name: null, via: 'The Daily Coast' }, 'outlet:dailycoast'],
    [{ kind: 'talent', name: 'Ina Moor', via: 'Coast News' }, 'talent:inamoor'],
    [{ kind: 'talent', name: 'his agency', via: null }, null],
    [{ kind: 'talent', name: 'the creators', via: 'Coast News' }, 'outlet:coastnews'],
    [{ kind: 'official', name: 'Streamly', via: 'Instagram' }, 'official:streamly'],
    [{ kind: 'official', name: null, via: 'teaser' }, 'official:'],
    [{ kind: 'official', name: 'Kestrel Pictures', via: null }, 'official:kestrel'],
  ]
  for (const [source, origin] of table)
    assert.equal(
      namedOrigin(source, (name) => name.toLowerCase().replaceAll(' ', '')),
      origin,
    )
})

test('a branch speaks for its house, and an unnamed official word is the only house’s', () => {
  const one = officialHouses(['official:streamly korea', 'official:streamly', 'official:'])
  assert.deepEqual([...new Set(one.values())], ['official:streamly'])
  const two = officialHouses(['official:streamly', 'official:kestrel', 'official:'])
  assert.equal(two.get('official:'), 'official:')
  assert.equal(two.get('official:kestrel'), 'official:kestrel')
})
