import { test } from 'node:test'
import fc from 'fast-check'
import { HOSTILE } from './hostile.fixture.ts'
import { assertLinear } from './linear.fixture.ts'

for (const [name, text] of HOSTILE) test(`hostile text takes time in proportion: ${name}`, () => assertLinear(text))

/** What a text is made of: words of the field, names, numbers, marks. */
const PIECES = [
  ...'season 2 series film Netflix HBO renewed cancelled premieres May June 2025 3 12th early late next week'.split(
    ' ',
  ),
  ...'Jane Roe Ada Tom as plays stars director by based on novel the a of and not will has said told'.split(' '),
  '“Arc”',
  '“Blue Hour”',
  ..."( ) , . : ; – ? • \" ' 's".split(' '),
  '\n',
  '\n\n',
]

test('any phrase, however often it repeats, takes time in proportion', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }), (pieces) => {
      const unit = `${pieces.join(' ')} `
      assertLinear((size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size))
    }),
    { numRuns: 25 },
  )
})
