/** A time expression of a Korean or Japanese text in English words. */
export interface WrittenDate {
  readonly from: number
  readonly to: number
  readonly out: string
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** What a word after a year or a month means: a part of it, before it in English. */
type Parts = Readonly<Record<string, string>>

interface Writing {
  readonly pattern: RegExp
  readonly years: Parts
  readonly parts: Parts
  readonly bounds: Parts
}

// Spaces are single and optional: nothing here can be matched in two ways.
const KOREAN: Writing = {
  pattern:
    /(?=[\d올내지작오다상하봄여가겨이])(?:(?<year>(?:19|20)\d\d) ?년(?:도)?|(?<named>올해|올(?= ?(?:봄|여름|가을|겨울|상반기|하반기|\d))|내년|지난해|작년))? ?(?:(?<near>오는|지난|다가오는) )?(?:(?<month>1[0-2]|0?[1-9])(?: ?월(?!드|요)|(?<through>) ?[~∼〜～-] ?(?=(?:1[0-2]|0?[1-9]) ?월(?!드|요)))|(?<moon>내달|다음 ?달|이달|이번 ?달|지난 ?달)(?= ?\d{1,2} ?일))? ?(?:(?<day>3[01]|[12]\d|0?[1-9]) ?일(?!간|차|째|본|정))?(?: ?\([월화수목금토일](?:요일)?\))? ?(?<part>상반기|하반기|[1-4] ?분기|초반|초(?![가-힣])|초(?=에)|중순|중반|후반|말(?![가-힣])|말(?=에|까지|부터)|하순|봄|여름|가을|겨울)?(?<bound>부터|까지|에서(?= ?\d)|(?:으로|로)(?= ?(?:연기|미뤄|변경|늦춰|앞당))| 이후| 이전| 전에)?/g,
  years: { 올해: 'this year', 올: 'this year', 내년: 'next year', 지난해: 'last year', 작년: 'last year' },
  parts: {
    상반기: 'the first half of',
    하반기: 'the second half of',
    초반: 'early',
    초: 'early',
    중순: 'mid',
    중반: 'mid',
    후반: 'late',
    말: 'late',
    하순: 'late',
    봄: 'spring',
    여름: 'summer',
    가을: 'autumn',
    겨울: 'winter',
  },
  bounds: {
    부터: 'from',
    에서: 'from',
    까지: 'by',
    으로: 'to',
    로: 'to',
    이후: 'after',
    이전: 'before',
    전에: 'before',
  },
}

const JAPANESE: Writing = {
  pattern:
    /(?=[\d今本来昨去先上下前後第春夏秋冬])(?:(?<year>(?:19|20)\d\d) ?年|(?<named>今年|本年|来年|昨年|去年|来(?=[春夏秋冬])|今(?=[春夏秋冬])|昨(?=[春夏秋冬])))? ?(?<near>の)?(?:(?<month>1[0-2]|0?[1-9])(?: ?月|(?<through>) ?[~∼〜～-] ?(?=(?:1[0-2]|0?[1-9]) ?月))|(?<moon>来月|今月|先月)(?=の? ?\d{1,2} ?日))? ?(?:(?<day>3[01]|[12]\d|0?[1-9]) ?日(?!間|目|本))?(?: ?[（(][月火水木金土日](?:曜日?)?(?:・祝)?[)）])?の?(?<part>上半期|下半期|前半|後半|第[1-4]四半期|初頭|初旬|初め|はじめ|上旬|中旬|下旬|末|内|春|夏|秋|冬)?(?:頃|ごろ)?(?<bound>より|から|まで|にかけて|[にへ](?=延期|変更|前倒し)|以降|以前)?/g,
  years: {
    今年: 'this year',
    本年: 'this year',
    今: 'this year',
    来年: 'next year',
    来: 'next year',
    昨年: 'last year',
    去年: 'last year',
    昨: 'last year',
  },
  parts: {
    上半期: 'the first half of',
    前半: 'the first half of',
    下半期: 'the second half of',
    後半: 'the second half of',
    初頭: 'early',
    初旬: 'early',
    初め: 'early',
    はじめ: 'early',
    上旬: 'early',
    中旬: 'mid',
    下旬: 'late',
    末: 'late',
    内: '',
    春: 'spring',
    夏: 'summer',
    秋: 'autumn',
    冬: 'winter',
  },
  bounds: {
    より: 'from',
    から: 'from',
    まで: 'until',
    にかけて: 'to',
    に: 'to',
    へ: 'to',
    以降: 'after',
    以前: 'before',
  },
}

/** What begins on the day that it is "from": "4月5日よりNetflixで配信". */
const BEGINS = /^[^。\n]*?(?:スタート|開始|始ま|配信|放送|公開|上映)/

/** The months that are told from the day of the report. */
const MOONS: Parts = {
  내달: 'next',
  다음달: 'next',
  이달: 'this',
  이번달: 'this',
  지난달: 'last',
  来月: 'next',
  今月: 'this',
  先月: 'last',
}

const QUARTERS = ['first', 'second', 'third', 'fourth']
const SEASONS = /^(?:spring|summer|autumn|winter)$/

/**
 * The time expressions of a text in Korean or Japanese, from the largest unit to the smallest, as English writes them. Linear in the text.
 *
 * @example datesIn('2025년 3월 5일에 공개', 'ko') // [{ from: 0, to: 13, out: 'on March 5, 2025' }]
 */
export function datesIn(text: string, language: string): WrittenDate[] {
  const writing = language === 'ko' ? KOREAN : JAPANESE
  const out: WrittenDate[] = []
  let from = false
  // The last was the first month of "7~9월".
  let through = false
  let carried: string | null = null
  // The digits of East Asian typesetting are as wide as its characters.
  const plain = text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
  for (const found of plain.matchAll(writing.pattern)) {
    if (found[0].trim() === '') continue
    const at = found.index
    // "시즌2", "12부작": a number that something else counts.
    if (at > 0 && /\d/.test(plain.charAt(at)) && /[\d.,]/.test(plain.charAt(at - 1))) continue
    const { year, named, month, day, near, moon } = found.groups!
    const { part } = found.groups!
    const bound = found.groups!.bound?.trim()
    const told: string | null = year ?? (named === undefined ? carried : writing.years[named]!)
    carried = null
    const opens = found.groups!.through !== undefined
    // "2020년 7~9월": English has the year behind both months.
    if (opens) carried = told
    const words = wordsOf(writing, opens ? null : told, month, day, part, moon ?? near)
    if (words === null) continue
    let lead = opens ? 'from' : bound === undefined ? undefined : writing.bounds[bound]
    if (lead === 'from') {
      // "4月5日より放送開始": it begins on that day.
      if (
        writing === JAPANESE &&
        bound !== undefined &&
        BEGINS.test(plain.slice(at + found[0].length, at + found[0].length + 30))
      )
        lead = undefined
      else from = true
    } else if (from && (lead === 'by' || lead === 'until' || (through && lead === undefined))) {
      lead = 'to'
      from = false
    }
    through = opens
    const relative = /^(?:this|next|last) /.test(words)
    const text_ =
      lead === undefined ? (relative ? words : `${day === undefined ? 'in' : 'on'} ${words}`) : `${lead} ${words}`
    const space = /^ */.exec(found[0])![0].length
    out.push({ from: at + space, to: at + found[0].trimEnd().length, out: text_ })
  }
  return out
}

/** The English words of a time, or null where the parts do not make one. */
function wordsOf(
  writing: Writing,
  year: string | null,
  month: string | undefined,
  day: string | undefined,
  part: string | undefined,
  near: string | undefined,
): string | null {
  const quarter = part === undefined ? null : /[1-4]/.exec(part)
  const told =
    part === undefined
      ? undefined
      : quarter === null
        ? writing.parts[part]
        : `the ${QUARTERS[Number(quarter[0]) - 1]} quarter of`
  if (month !== undefined) {
    const name = MONTHS[Number(month) - 1]!
    const relative = year !== null && !/\d/.test(year)
    if (day !== undefined) return `${name} ${Number(day)}${year === null ? '' : relative ? ` ${year}` : `, ${year}`}`
    const lead = near === '지난' && year === null ? 'last ' : ''
    return `${lead}${told === undefined || SEASONS.test(told) ? '' : `${told} `}${name}${year === null ? '' : ` ${year}`}`
  }
  const moon = near === undefined ? undefined : MOONS[near.replace(' ', '')]
  if (day !== undefined) {
    if (year !== null || told !== undefined) return null
    return `the ${ordinal(Number(day))}${moon !== undefined ? ` of ${moon} month` : near === undefined ? ' of this month' : ''}`
  }
  if (told === undefined) return year
  if (told === '') return year === null ? null : `the end of ${year}`
  if (SEASONS.test(told)) {
    if (year === null)
      return near === '오는' || near === '다가오는' ? `next ${told}` : near === '지난' ? `last ${told}` : null
    return /\d/.test(year) ? `${told} ${year}` : `${year.split(' ')[0]} ${told}`
  }
  if (year === null) return told.startsWith('the ') ? `${told} the year` : null
  return `${told} ${year}`
}

function ordinal(n: number): string {
  const end = n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'
  return `${n}${end}`
}
