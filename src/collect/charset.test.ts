import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decode } from './charset.ts'
import { encode } from './encode.fixture.ts'

const GERMAN =
  'Die zweite Staffel läuft im Frühjahr 2024 – „für alle“, sagt der Sender. Größere Änderungen gibt es nicht, heißt es.'
const KOREAN =
  '지금 우리 학교는 시즌 2가 2025년에 공개될 예정이다. 넷플릭스는 오늘 새로운 시즌의 제작을 공식 발표했다. 박지후와 윤찬영이 다시 출연한다.'
const JAPANESE =
  'アニメ「渡し守の帳簿」の第2期は2025年10月から放送されると発表された。監督は前作と同じで、全12話になる予定です。'
const RUSSIAN =
  'Второй сезон сериала выйдет в конце 2025 года, сообщил стриминговый сервис. Съёмки завершились в январе, а трейлер покажут летом.'
const CHINESE = '第二季将于2025年底播出，该平台周二宣布。拍摄已于一月在鹿特丹结束，预告片将在六月发布。第一季共有八集。'

const page = (charset: string, text: string): string =>
  `<!doctype html><html><head><meta charset="${charset}"><title>x</title></head><body><p>${text}</p></body></html>`

test('a byte order mark decides, and is dropped', async () => {
  const utf8 = Buffer.from(`\ufeff${GERMAN}`, 'utf8')
  assert.deepEqual(await decode(utf8, { contentType: 'text/plain; charset=iso-8859-1' }), {
    text: GERMAN,
    charset: 'utf-8',
  })
  const little = Buffer.from(`\ufeff${KOREAN}`, 'utf16le')
  assert.deepEqual(await decode(little), { text: KOREAN, charset: 'utf-16le' })
  assert.deepEqual(await decode(Buffer.from(little).swap16()), { text: KOREAN, charset: 'utf-16be' })
})

const HEADERS: readonly (readonly [string, string, string])[] = [
  ['text/html; charset=euc-kr', 'euc-kr', KOREAN],
  ['text/html; charset="EUC-KR"', 'euc-kr', KOREAN],
  ['text/html;charset=ks_c_5601-1987', 'euc-kr', KOREAN],
  ['text/html; charset=cp949', 'euc-kr', KOREAN],
  ['text/html; charset=Shift_JIS', 'shift_jis', JAPANESE],
  ['text/html; charset=windows-1251', 'windows-1251', RUSSIAN],
  ['text/html; charset=koi8-r', 'koi8-r', RUSSIAN],
  ['text/html; charset=gb2312', 'gbk', CHINESE],
  ['text/html; charset=windows-1252', 'windows-1252', GERMAN],
  ["text/html; charset='latin1'", 'windows-1252', GERMAN],
]

for (const [contentType, charset, text] of HEADERS) {
  test(`the header decides: ${contentType}`, async () => {
    assert.deepEqual(await decode(encode(charset, text), { contentType }), { text, charset })
  })
}

const METAS: readonly (readonly [string, string])[] = [
  ['<meta charset=euc-kr>', 'euc-kr'],
  ['<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=euc-kr">', 'euc-kr'],
  ["<meta content='text/html;charset=EUC-KR' http-equiv='content-type'/>", 'euc-kr'],
  ['<?xml version="1.0" encoding="euc-kr"?>', 'euc-kr'],
]

for (const [meta, charset] of METAS) {
  test(`the page itself decides where the header is silent: ${meta}`, async () => {
    const html = `${meta}<p>${KOREAN}</p>`
    const hints = { contentType: 'text/html', markup: true }
    assert.deepEqual(await decode(encode(charset, html), hints), { text: html, charset })
  })
}

test('the header goes before the page, and a text file has no meta tags', async () => {
  const html = page('utf-8', KOREAN)
  const bytes = encode('euc-kr', html)
  assert.equal((await decode(bytes, { contentType: 'text/html; charset=euc-kr', markup: true })).text, html)
  const text = 'write <meta charset=euc-kr> für Koreanisch'
  assert.deepEqual(await decode(encode('windows-1252', text)), { text, charset: 'windows-1252' })
})

const UNDECLARED: readonly (readonly [string, string, string])[] = [
  ['utf-8', KOREAN, 'utf-8'],
  ['windows-1252', GERMAN, 'windows-1252'],
  ['euc-kr', KOREAN, 'euc-kr'],
  ['shift_jis', JAPANESE, 'shift_jis'],
  ['windows-1251', RUSSIAN, 'windows-1251'],
  ['gbk', CHINESE, 'gb18030'],
]

for (const [charset, text, found] of UNDECLARED) {
  test(`undeclared ${charset} is recognised`, async () => {
    assert.deepEqual(await decode(encode(charset, text.repeat(3))), { text: text.repeat(3), charset: found })
  })
}

test('UTF-16 without a mark is recognised by its zero bytes', async () => {
  assert.deepEqual(await decode(Buffer.from(GERMAN, 'utf16le')), { text: GERMAN, charset: 'utf-16le' })
  assert.deepEqual(await decode(Buffer.from(KOREAN, 'utf16le').swap16()), { text: KOREAN, charset: 'utf-16be' })
})

test('labels that nobody knows are passed over', async () => {
  for (const label of ['x-user-defined-2', 'none', '', 'utf-8;q', 'ANSI_X']) {
    assert.equal(
      (await decode(Buffer.from(KOREAN), { contentType: `text/html; charset=${label}`, markup: true })).text,
      KOREAN,
    )
    assert.equal((await decode(Buffer.from(page(label, KOREAN)), { markup: true })).text, page(label, KOREAN))
  }
})

test('declarations that the bytes refute are not believed', async () => {
  // A server's default of Latin-1 over UTF-8.
  assert.equal((await decode(Buffer.from(GERMAN), { contentType: 'text/html; charset=ISO-8859-1' })).text, GERMAN)
  // Bytes that are no UTF-8.
  assert.equal((await decode(encode('windows-1252', GERMAN), { contentType: 'text/html; charset=utf-8' })).text, GERMAN)
  // A page cannot declare UTF-16 in ASCII.
  assert.equal((await decode(Buffer.from(page('utf-16', GERMAN)), { markup: true })).charset, 'utf-8')
})

test('one broken byte does not turn UTF-8 into something else', async () => {
  const bytes = Buffer.from(KOREAN)
  const cut = Buffer.concat([bytes.subarray(0, bytes.length - 5), Buffer.from([0xff]), Buffer.from(' end')])
  for (const contentType of [null, 'text/plain; charset=utf-8']) {
    const { text, charset } = await decode(cut, { contentType })
    assert.equal(charset, 'utf-8')
    assert.match(text, /^지금 우리.*\ufffd end$/)
  }
})

test('text stays as it is: line ends, non-breaking spaces, typographic quotes, emoji', async () => {
  const text = 'a\r\nb\rc\u00a0d “e” 😀\u200b \n\n'
  assert.equal((await decode(Buffer.from(text))).text, text)
})
