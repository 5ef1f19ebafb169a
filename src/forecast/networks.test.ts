import assert from 'node:assert/strict'
import { test } from 'node:test'
import { networkKind } from './networks.ts'

test('platforms and broadcasters have a kind', () => {
  for (const [name, kind] of [
    ['Netflix', 'netflix'],
    ['Netflix Korea', 'netflix'],
    ['Disney+', 'premium'],
    ['Disney Channel', 'us-cable'],
    ['Apple TV+', 'premium'],
    ['HBO Max', 'premium'],
    ['FX', 'us-cable'],
    ['fox', 'us-broadcast'],
    ['The CW', 'us-broadcast'],
    ['BBC One', 'uk-tv'],
    ['BBC America', 'us-cable'],
    ['Tokyo MX', 'jp-tv'],
    ['tvN', 'kr-tv'],
    ['Nordlys', 'unknown'],
    ['', 'unknown'],
  ] as const) {
    assert.equal(networkKind(name), kind, name)
  }
})
