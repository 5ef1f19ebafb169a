import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hierarchyOf } from './hierarchy.ts'

const node = (id: string, name: string, parent: string) => ({ id, name, parent })

test('names are part of all above them but the root', () => {
  const above = hierarchyOf([
    node('0', 'World', '-1'),
    node('1', 'Italy', '0'),
    node('2', 'Lazio', '1'),
    node('3', 'Rome', '2'),
  ])
  assert.deepEqual(above.get('Rome'), new Set(['Lazio', 'Italy']))
  assert.deepEqual(above.get('Italy'), new Set())
  assert.deepEqual(above.get('World'), new Set())
})

test('a name of two places is part of what both are part of, and not of itself', () => {
  const above = hierarchyOf([
    node('0', 'World', '-1'),
    node('1', 'Texas', '0'),
    node('2', 'France', '0'),
    node('3', 'Paris', '1'),
    node('4', 'Paris', '2'),
    node('5', 'Paris', '4'),
  ])
  assert.deepEqual(above.get('Paris'), new Set(['Texas', 'France']))
})

test('a circle ends', () => {
  assert.deepEqual(hierarchyOf([node('1', 'A', '2'), node('2', 'B', '1')]).get('A'), new Set(['B']))
})
