import assert from 'node:assert/strict'
import { test } from 'node:test'
import { article, claim, plays } from './documents.fixture.ts'
import { dice } from './fusion/worlds.fixture.ts'
import { type Answered, reliabilityOf } from './reliability.ts'
import { weigh } from './weigh.ts'

const answer = (origin: string, question: number, value: string): Answered => ({
  origin,
  question: `q${question}`,
  property: 'cast',
  value,
})

test('who is alone with his answers to many questions is believed less; with few questions nobody is found out', () => {
  const told = (questions: number) =>
    Array.from({ length: questions }, (_, q) => [
      answer('outlet:a', q, `right ${q}`),
      answer('outlet:b', q, q % 5 === 0 ? `slip ${q}` : `right ${q}`),
      answer('outlet:c', q, `right ${q}`),
      answer('outlet:d', q, `wrong ${q}`),
    ]).flat()
  const found = reliabilityOf(told(12))
  assert.ok(found.get('outlet:d')! < -0.7, String(found.get('outlet:d')))
  for (const origin of ['outlet:a', 'outlet:b', 'outlet:c']) assert.ok(found.get(origin)! > 0)
  assert.equal(reliabilityOf(told(2)).size, 0)
  assert.equal(reliabilityOf(told(12).filter(({ origin }) => origin < 'outlet:c')).size, 0)
  assert.equal(reliabilityOf([]).size, 0)
})

test('an article that swaps parts is believed less in those that only it and one other tell of', () => {
  const cast = [
    'Mira Lindqvist',
    'Oskar Thane',
    'Seo Dal-mi',
    'Ines Valdoro',
    'Tomas Berg',
    'Nora Vance',
    'Paul Okafor',
    'Ana Reis',
  ]
  const roles = ['Ada', 'Brigid', 'Corvin', 'Dorothea', 'Emeric', 'Fenna', 'Gideon', 'Hester'].map(
    (name) => `Captain ${name}ston`,
  )
  const tells = (shift: number, from = 0) =>
    roles.slice(from).map((role, i) => plays(cast[(i + from + shift) % cast.length]!, role, { certainty: 'happened' }))
  const documents = [
    article('good', '2024-01-01', tells(0)),
    article('fair', '2024-01-02', tells(0, 1)),
    article('also', '2024-01-03', tells(0, 1)),
    article('swapped', '2024-01-04', tells(1)),
  ]
  const { beliefs } = weigh(documents, { title: 'Northern Harbour', season: 2 })
  const about = beliefs.find(({ about: question }) => question.startsWith(roles[0]!))!
  assert.equal(about.values[0]!.label, cast[0])
  const [right, wrong] = about.values
  assert.ok(right!.probability > 1.3 * wrong!.probability, `${right!.probability} against ${wrong!.probability}`)
})

const SYLLABLES = 'ba ke mi ro tu sa de gi lo nu va fe zi wo pu ja he ti no ku'.split(' ')

/**
 * A made-up title: outlets that are right in .8 to .99 of their answers, and a share of careless ones with .35 to .65; who is wrong
 * says what others say wrongly, too.
 */
function beliefsIn(world: number, careless: number): { p: number; right: boolean; first: boolean }[] {
  const chance = dice(world * 7919)
  const name = () =>
    [0, 1]
      .map(() =>
        Array.from({ length: 3 + Math.floor(2 * chance()) }, () => SYLLABLES[Math.floor(chance() * 20)]).join(''),
      )
      .map((word) => word[0]!.toUpperCase() + word.slice(1))
      .join(' ')
  const outlets = Array.from({ length: 2 + Math.floor(chance() * 7) }, () =>
    chance() < careless ? 0.35 + 0.3 * chance() : 0.8 + 0.19 * chance(),
  )
  const truth = new Map<string, string>()
  const told = outlets.map(() => [] as ReturnType<typeof claim>[])
  for (let q = 6 + Math.floor(chance() * 18); q > 0; q--) {
    const role = name()
    const actor = name()
    truth.set(role, actor)
    const wrong = Array.from({ length: 4 }, name)
    for (const [s, accuracy] of outlets.entries()) {
      if (chance() < 0.45) continue
      const said = chance() < accuracy ? actor : wrong[Math.floor(4 * chance() ** 2)]!
      told[s]!.push(plays(said, role, { certainty: chance() < 0.5 ? 'happened' : 'expected' }))
    }
  }
  const documents = told.flatMap((claims, s) => (claims.length === 0 ? [] : [article(`d${s}`, '2024-01-01', claims)]))
  return weigh(documents, { title: 'Northern Harbour', season: 2 }).beliefs.flatMap(({ about, values }) => {
    const actor = truth.get(about.replace(/ is played by$/, ''))
    return values.map(({ label, probability }, i) => ({ p: probability, right: label === actor, first: i === 0 }))
  })
}

test('beliefs are probabilities: of what is believed with p, p is true, whether few or many outlets are careless', () => {
  for (const [careless, precision] of [
    [0, 0.93],
    [0.25, 0.88],
    [0.5, 0.79],
  ] as const) {
    const all = Array.from({ length: 150 }, (_, world) => beliefsIn(world + 1, careless)).flat()
    const bins = Array.from({ length: 10 }, () => ({ p: 0, right: 0 }))
    for (const { p, right } of all) {
      const bin = bins[Math.min(9, Math.floor(10 * p))]!
      bin.p += p
      bin.right += right ? 1 : 0
    }
    const error = bins.reduce((sum, bin) => sum + Math.abs(bin.p - bin.right), 0) / all.length
    assert.ok(error <= 0.05, `${careless} careless: calibration error ${error.toFixed(3)}`)
    const first = all.filter((value) => value.first)
    const right = first.filter((value) => value.right).length / first.length
    assert.ok(right >= precision, `${careless} careless: ${right.toFixed(3)} right`)
  }
})
