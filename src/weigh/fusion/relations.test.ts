import assert from 'node:assert/strict'
import { test } from 'node:test'
import { candidatesOf } from './candidates.ts'
import { type Hierarchy, hierarchyOf } from './hierarchy.ts'
import { valueKinds } from './kinds.ts'
import { relationsOf } from './relations.ts'
import { claimTableBuilder } from './table.ts'

/** What the values of one item say of each other: `A > B` where B says less than A, `A ~ B 0.50` where B is near A. */
function related(values: readonly string[], hierarchy?: Hierarchy): string[] {
  const claims = claimTableBuilder()
  for (const [s, value] of values.entries()) claims.add(`s${s}`, 'x', 'a', value)
  const table = claims.build()
  const kinds = valueKinds(table)
  const candidates = candidatesOf(table, kinds)
  const { lessFirst, less, nearFirst, near, nearness } = relationsOf(candidates, kinds, table.values, hierarchy)
  const name = (c: number) => table.values[candidates.value[c]!]!
  return Array.from(candidates.item.keys()).flatMap((c) => [
    ...Array.from(less.subarray(lessFirst[c], lessFirst[c + 1]), (other) => `${name(c)} > ${name(other)}`),
    ...Array.from(
      near.subarray(nearFirst[c], nearFirst[c + 1]),
      (other, n) => `${name(c)} ~ ${name(other)} ${nearness[nearFirst[c]! + n]!.toFixed(2)}`,
    ),
  ])
}

test('numbers have no relations', () => assert.deepEqual(related(['10', '11', '100']), []))

test('places lie in places, however deep; others are judged by their looks', () => {
  const node = (id: string, name: string, parent: string) => ({ id, name, parent })
  const hierarchy = hierarchyOf([
    node('0', 'World', ''),
    node('1', 'USA', '0'),
    node('2', 'Texas', '1'),
    node('3', 'Paris', '2'),
    node('4', 'Perth', '0'),
  ])
  assert.deepEqual(related(['Paris', 'USA', 'Perth'], hierarchy), [
    'Paris > USA',
    // One bigram of six and six, to the third power, of that and one: 0.0046 / 1.0046.
    'Paris ~ Perth 0.00',
    'Perth ~ Paris 0.00',
  ])
})

test('two names that lie in each other', () => {
  const node = (id: string, name: string, parent: string) => ({ id, name, parent })
  const hierarchy = hierarchyOf([
    node('0', 'World', ''),
    node('1', 'Cork', '0'),
    node('2', 'Kerry', '1'),
    node('3', 'Kerry', '0'),
    node('4', 'Cork', '3'),
  ])
  assert.deepEqual(related(['Cork', 'Kerry'], hierarchy), [])
})

test('a part of a list says less; a list with something added is near', () => {
  assert.deepEqual(related(['paul shaw; ann lee', 'paul shaw', 'paul shaw; ann lea']), [
    'paul shaw; ann lee > paul shaw',
    'paul shaw; ann lee ~ paul shaw; ann lea 0.42',
    'paul shaw ~ paul shaw; ann lee 0.16',
    'paul shaw ~ paul shaw; ann lea 0.16',
    'paul shaw; ann lea > paul shaw',
    'paul shaw; ann lea ~ paul shaw; ann lee 0.42',
  ])
})
