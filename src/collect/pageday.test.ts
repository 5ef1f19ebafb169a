import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayOf, isoOf } from '../day.ts'
import { dayInAddress, pageDay } from './pageday.ts'

const LATEST = '2026-11-21'

const DAYS: readonly (readonly [string, string | null])[] = [
  ['2024-02-01', '2024-02-01'],
  ['2024-02-01T23:30:00-08:00', '2024-02-01'],
  ['2024-02-01T00:10:00+09:00', '2024-02-01'],
  ['2024-02-01T10:00:00.000Z', '2024-02-01'],
  ['2024-02-01 10:00:00', '2024-02-01'],
  ['2024/2/1', '2024-02-01'],
  ['2024.02.01 09:15', '2024-02-01'],
  ['20240201', '2024-02-01'],
  ['20240201T103000Z', '2024-02-01'],
  ['20240201103000', '2024-02-01'],
  ['Thu, 01 Feb 2024 10:00:00 GMT', '2024-02-01'],
  ['Thu Feb 01 2024 10:00:00 GMT+0100', '2024-02-01'],
  ['February 1, 2024', '2024-02-01'],
  ['Feb. 1, 2024, 10:00 a.m.', '2024-02-01'],
  ['Published: Sept 3rd, 2024', '2024-09-03'],
  ['1 February 2024', '2024-02-01'],
  ['1st of February, 2024', '2024-02-01'],
  ['01-Feb-2024', '2024-02-01'],
  ['1.2.2024', '2024-02-01'],
  ['2022년 6월 6일', '2022-06-06'],
  ['2022年6月6日', '2022-06-06'],
  ['25/12/2023', '2023-12-25'],
  ['12/25/2023', '2023-12-25'],
  ['5/5/2023', '2023-05-05'],
  ['1706781600', '2024-02-01'],
  ['1706781600000', '2024-02-01'],
  ['1905-07-14', '1905-07-14'],
  // Could be two days, is none, or cannot be meant.
  ['3/4/2024', null],
  ['2024-02-30', null],
  ['2024-13-01', null],
  ['2023-02-29T00:00:00Z', null],
  ['0001-01-01T00:00:00', null],
  ['1970-01-01T00:00:00Z', null],
  ['2026-11-22', null],
  ['2099-01-01', null],
  ['a day ago', null],
  ['2024', null],
  ['May 2024', null],
  ['', null],
]

for (const [written, day] of DAYS) {
  test(`a page's day: ${JSON.stringify(written)}`, () => assert.equal(pageDay(written, LATEST), day))
}

test('every calendar day is read back from its ISO form, and nothing else from any text', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf('1971-01-01') ?? 0, max: dayOf(LATEST) ?? 0 }), (day) => {
      assert.equal(pageDay(isoOf(day), LATEST), isoOf(day))
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const day = pageDay(text, LATEST)
      assert.ok(day === null || (dayOf(day) !== null && day <= LATEST))
    }),
  )
})

const ADDRESSES: readonly (readonly [string, string | null, string | null])[] = [
  ['https://a.test/2024/02/01/title', '2024-02-01', null],
  ['https://a.test/2024-02-01-title.html', '2024-02-01', null],
  ['https://a.test/tv/2024/feb/01/title', '2024-02-01', null],
  ['https://a.test/view/20240201000700315', null, null],
  ['https://a.test/20240201/title', '2024-02-01', null],
  ['https://a.test/2024/02/title', null, '2024-02-01…2024-02-29'],
  ['https://a.test/2023/02/title', null, '2023-02-01…2023-02-28'],
  ['https://a.test/2024/13/title', null, null],
  ['https://a.test/p/20249999/title', null, null],
  ['https://a.test/best-of-2024/title', null, null],
  ['no address', null, null],
]

for (const [url, day, month] of ADDRESSES) {
  test(`the day in an address: ${url}`, () => {
    const found = dayInAddress(url, LATEST)
    assert.equal(found.day, day)
    assert.equal(found.month && `${found.month.from}…${found.month.to}`, month)
  })
}
