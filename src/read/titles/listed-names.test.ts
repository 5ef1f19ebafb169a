import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../index.ts'
import { english } from '../lexicon/index.ts'
import { listedNames } from './listed-names.ts'
import { sentencesOf } from '../sentences.ts'
import { tokenize } from '../tokens.ts'

/** Renewals of a text as "title season value". */
function verdicts(text: string): string[] {
  return read({ text, published: '2025-05-10', language: 'en' })
    .claims.filter((c) => c.property === 'renewal')
    .map((c) => `${c.subject.title} ${c.subject.season ?? '-'} ${String(c.value)}`)
    .toSorted()
}

test('lines that give a name and a verdict', () => {
  const text = `Which Shows Are Renewed? Which Are Cancelled?

Here is what we know so far.

Abbott Garden: Renewed for Season 5
The Night Shift: Cancelled after three seasons
Doctor Odd — Canceled
Elsbeth Lane (renewed for season 3)
Cobra Ties: Ended
Fire Line (ABC) – Renewed
`
  assert.deepEqual(verdicts(text), [
    'Abbott Garden 5 renewed',
    'Cobra Ties - ended',
    'Doctor Odd - cancelled',
    'Elsbeth Lane 3 renewed',
    'Fire Line - renewed',
    'The Night Shift - cancelled',
  ])
})

test('rows after a verdict, and lists under one', () => {
  const text = `The shows of this spring

Renewed: Abbott Garden, High Water (NBC) and Will Grant.

Canceled Shows

Night Agents (Netflix)
Tracker Jack (CBS)
Blue Harbor (CBS)
`
  assert.deepEqual(verdicts(text), [
    'Abbott Garden - renewed',
    'Blue Harbor - cancelled',
    'High Water - renewed',
    'Night Agents - cancelled',
    'Tracker Jack - cancelled',
    'Will Grant - renewed',
  ])
})

test('headings that name one work each', () => {
  const text = `Cancelled and Renewed TV Shows: The Full List

Abbott Garden

ABC has picked up the comedy for a fifth season.

High Water

The Netflix thriller has been cancelled after one season.

Will Grant

CBS ordered a 12th season of the police drama in March.
`
  assert.deepEqual(verdicts(text), ['Abbott Garden 5 renewed', 'High Water - cancelled', 'Will Grant 12 renewed'])
})

test('two lines are no list', () => {
  const t = tokenize('Our view\n\nBad News: Cancelled\nGood News: Renewed\n', english)
  assert.deepEqual(listedNames(t, sentencesOf(t)), [])
})
