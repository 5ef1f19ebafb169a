import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { choose } from './choose.ts'

const CASES: readonly (readonly [string, readonly string[], number | null])[] = [
  ['a number', ['2'], 1],
  ['a slip, then a number', ['seven', '9', '1'], 0],
  ['nothing', [''], null],
  ['three slips', ['0', '3', 'x'], null],
  ['the end of input', [], null],
]
for (const [name, answers, expected] of CASES)
  test(`asked which, a person answers with ${name}`, async () => {
    const input = new PassThrough()
    const output = new PassThrough()
    let written = ''
    let next = 0
    output.on('data', (chunk: Buffer) => {
      written += chunk.toString()
      if (!chunk.toString().includes('Enter for none')) return
      if (next < answers.length) input.write(`${answers[next++]}\n`)
      else input.end()
    })
    assert.equal(await choose({ input, output }, 'Which Harbour?', ['the series', 'the film']), expected)
    assert.match(written, /Which Harbour\?\n {2}1 {2}the series\n {2}2 {2}the film\n/)
  })
