import type { Entry } from './lexicon.ts'

/** What a word can do in a time expression, one bit each. */
export const DIGIT = 1 << 0
export const MONTH = 1 << 1
export const WEEKDAY = 1 << 2
export const CARDINAL = 1 << 3
export const ORDINAL = 1 << 4
/** Day, week, month, year, quarter, decade. */
export const UNIT = 1 << 5
/** Spring, summer, fall, autumn, winter. */
export const TIME_OF_YEAR = 1 << 6
/** Early, mid, late, beginning, end. */
export const PART = 1 << 7
/** This, next, last, coming. */
export const DEIXIS = 1 << 8
/** Today, tomorrow, yesterday, now, soon. */
export const DAY_WORD = 1 << 9
/** By, before, after, until, since, between. */
export const BOUND = 1 << 10
export const HOLIDAY = 1 << 11
/** Ago, later, earlier, away. */
export const DISTANCE = 1 << 12
/** A number that is no number: few, several, couple, half. */
export const QUANTITY = 1 << 13
/** The small words between: of, the, in, on, and, or. */
export const LINK = 1 << 14
/** What makes an ordinal of digits: st, nd, rd, th. */
export const ORDINAL_END = 1 << 15
/** Morning, night. */
export const DAYPART = 1 << 16
/** Around, about, roughly, sometime. */
export const APPROXIMATE = 1 << 17
/** Letters that number a period: the Q of Q3, the H of 1H. */
export const PERIOD_LETTER = 1 << 18
/** An abbreviation of a month or a weekday. */
export const SHORT = 1 << 19
/** A time word that is an everyday word or a name too: may, march, fall, sun. */
export const WORDLIKE = 1 << 20
/** A time word that people are called by: April, June, Summer. */
export const NAMELIKE = 1 << 21
/** Seventies, noughties: the decade as its value. */
export const DECADE_WORD = 1 << 22

/** Any of these lets a sentence hold a time expression. */
export const TIMELY =
  DIGIT | MONTH | WEEKDAY | UNIT | TIME_OF_YEAR | DAY_WORD | HOLIDAY | DISTANCE | DECADE_WORD | DAYPART

/*
 * The sense of a word that is no number, as its value: negative, so that it is never taken for one. The grammar of
 * `dates/` asks for senses and bits only, never for words; another language brings other words with the same senses.
 */
export const OF = -2
export const THE = -3
export const A = -4
export const IN = -5
export const ON = -6
export const AT = -7
export const AND = -8
export const OR = -9
export const FOR = -10
export const NOT = -11
export const THAN = -12
export const MORE = -13
export const LESS = -14
export const AS = -15
export const ANOTHER = -16
export const ALL = -17
export const EARLIEST = -20
export const LATEST = -21
export const ONWARD = -22
export const VERY = -23
export const OVER = -24
export const EQUAL = -25

export const TO = -30
export const FROM = -31
export const BY = -32
export const BEFORE = -33
export const AFTER = -34
export const UNTIL = -35
export const SINCE = -36
export const BETWEEN = -37
export const THROUGH = -38
export const WITHIN = -39
export const STARTING = -40
export const ENDING = -41

export const EARLY = -50
export const MID = -51
export const LATE = -52
export const START = -53
export const END = -54
/** Later, as in "later this year". Also a distance ("two months later"). */
export const LATER = -55
export const EARLIER = -56
export const SOONER = -57
export const REST = -58

export const AGO = -60
export const AWAY = -61
export const HENCE = -62

export const THIS = -70
export const NEXT = -71
export const LAST = -72
export const COMING = -73
export const CURRENT = -74
export const SAME = -75
export const THAT = -76
export const PREVIOUS = -77
export const FOLLOWING = -78
export const PAST = -79

export const DAY = -90
export const WEEK = -91
export const MONTHS = -92
export const QUARTER = -93
export const HALF = -94
export const YEAR = -95
export const DECADE = -96
export const CENTURY = -97
export const WEEKEND = -98
export const FORTNIGHT = -99
export const WORKWEEK = -100

export const TODAY = -110
export const TOMORROW = -111
export const YESTERDAY = -112
export const TONIGHT = -113
export const NOW = -114
export const SOON = -115
export const LEAST = -177
export const END_OF_MONTH = -116
export const START_OF_MONTH = -117
export const END_OF_YEAR = -118
export const START_OF_YEAR = -119

export const CHRISTMAS = -130
export const THANKSGIVING = -131
export const HALLOWEEN = -132
export const EASTER = -133
export const HOLIDAYS = -134
export const NEW = -135
export const VALENTINE = -136
export const EVE = -137
export const IDES = -138
/** Memorial Day, Labor Day. */
export const MEMORIAL = -139
export const LABOR = -140

export const FEW = -150
export const SEVERAL = -151
export const COUPLE = -152
export const SOME = -153
export const DOZEN = -154

export const Q = -160
export const H = -161
export const CALENDAR = -162
export const ERA = -163
export const ANNIVERSARY = -164
export const CLASS = -165
export const BACK = -166
export const PIECE = -167
export const OLD = -168
export const TIME = -169
export const FUTURE = -170
/** What goes on: runs, continues, each, weekly. */
export const LASTING = -171
/** Moved, pushed: a date gives way to another. */
export const MOVE = -172
export const EACH = -173
export const HOW = -174
export const THEREAFTER = -175
export const UP = -176

const months = 'january february march april may june july august september october november december'.split(' ')
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const tens: Record<string, number> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
}

const word = (forms: string, time: number, value: number): Entry => ({ forms, time, value })

/** The English words of time. */
export const timeEntries: readonly Entry[] = [
  ...months.map((forms, i) => word(forms, MONTH, i + 1)),
  ...'jan feb mar apr - jun jul aug sep oct nov dec'
    .split(' ')
    .flatMap((forms, i) => (forms === '-' ? [] : [word(forms, MONTH | SHORT, i + 1)])),
  word('sept', MONTH | SHORT, 9),
  word('may march', WORDLIKE, 0),
  word('may', MONTH, 5),
  word('march', MONTH, 3),
  { forms: 'april may june august january march', time: NAMELIKE },
  ...weekdays.map((forms, i) => word(forms, WEEKDAY, i)),
  ...weekdays.map((forms, i) => word(`${forms}s`, WEEKDAY, i)),
  ...'mon tue wed thu fri sat sun'.split(' ').map((forms, i) => word(forms, WEEKDAY | SHORT, i)),
  word('tues', WEEKDAY | SHORT, 1),
  word('thur thurs', WEEKDAY | SHORT, 3),
  { forms: 'sat sun wed mar jan dec', time: WORDLIKE },
  ...cardinals.map((forms, value) => word(forms, CARDINAL, value)),
  ...ordinals.slice(1).map((forms, i) => word(forms, ORDINAL, i + 1)),
  word('thirtieth', ORDINAL, 30),
  ...Object.entries(tens).map(([forms, value]) => word(forms, CARDINAL, value)),
  word('day days nights', UNIT, DAY),
  word('week weeks wk wks', UNIT, WEEK),
  word('month months', UNIT, MONTHS),
  word('year years yr yrs', UNIT, YEAR),
  word('quarter quarters qtr', UNIT, QUARTER),
  word('half halves', UNIT, HALF),
  word('decade decades', UNIT, DECADE),
  word('century centuries', UNIT, CENTURY),
  word('weekend weekends', UNIT, WEEKEND),
  word('fortnight fortnights', UNIT, FORTNIGHT),
  word('workweek', UNIT, WORKWEEK),
  word('spring springtime', TIME_OF_YEAR, 0),
  word('summer summertime', TIME_OF_YEAR, 1),
  word('fall autumn', TIME_OF_YEAR, 2),
  word('winter wintertime', TIME_OF_YEAR, 3),
  { forms: 'spring fall', time: WORDLIKE },
  { forms: 'summer autumn winter', time: NAMELIKE },
  word('early', PART, EARLY),
  word('mid middle midway', PART, MID),
  word('late latter', PART, LATE),
  word('beginning start outset opening', PART, START),
  word('end close tail', PART, END),
  word('later', PART | DISTANCE, LATER),
  word('earlier', PART | DISTANCE, EARLIER),
  word('sooner', LINK, SOONER),
  word('rest remainder', DISTANCE, REST),
  word('this', DEIXIS, THIS),
  word('next', DEIXIS, NEXT),
  word('last', DEIXIS, LAST),
  word('coming upcoming', DEIXIS, COMING),
  word('current', DEIXIS, CURRENT),
  word('same', DEIXIS, SAME),
  word('that', DEIXIS, THAT),
  word('previous', DEIXIS, PREVIOUS),
  word('following', DEIXIS, FOLLOWING),
  word('past', DEIXIS, PAST),
  word('today', DAY_WORD, TODAY),
  word('tomorrow tmrw tomorrows', DAY_WORD, TOMORROW),
  word('yesterday', DAY_WORD, YESTERDAY),
  word('tonight', DAY_WORD, TONIGHT),
  word('now currently nowadays presently still', DAY_WORD, NOW),
  word('soon shortly', DAY_WORD, SOON),
  word('eom', DAY_WORD, END_OF_MONTH),
  word('bom', DAY_WORD, START_OF_MONTH),
  word('eoy', DAY_WORD, END_OF_YEAR),
  word('boy', DAY_WORD, START_OF_YEAR),
  word('by', BOUND, BY),
  word('before prior', BOUND, BEFORE),
  word('after', BOUND, AFTER),
  word('until till til', BOUND, UNTIL),
  word('since', BOUND, SINCE),
  word('from', BOUND, FROM),
  word('between', BOUND, BETWEEN),
  word('to', BOUND, TO),
  word('through thru', BOUND, THROUGH),
  word('within', BOUND, WITHIN),
  word('starting commencing', BOUND, STARTING),
  word('beginning', BOUND, START),
  word('ending', BOUND, ENDING),
  word('christmas xmas', HOLIDAY, CHRISTMAS),
  word('thanksgiving', HOLIDAY, THANKSGIVING),
  word('halloween', HOLIDAY, HALLOWEEN),
  word('easter', HOLIDAY, EASTER),
  word('holiday holidays', HOLIDAY, HOLIDAYS),
  word('valentine valentines', HOLIDAY, VALENTINE),
  word('new', LINK, NEW),
  word('memorial', HOLIDAY, MEMORIAL),
  word('labor labour', HOLIDAY, LABOR),
  word('eve', LINK, EVE),
  word('ides', PART, IDES),
  word('ago', DISTANCE, AGO),
  word('away', DISTANCE, AWAY),
  word('hence', DISTANCE, HENCE),
  word('few', QUANTITY, FEW),
  word('several', QUANTITY, SEVERAL),
  word('couple', QUANTITY, COUPLE),
  word('some', QUANTITY, SOME),
  word('dozen', QUANTITY, DOZEN),
  word('of', LINK, OF),
  word('the', LINK, THE),
  word('a an', LINK, A),
  word('in during', LINK, IN),
  word('on', LINK, ON),
  word('at', LINK, AT),
  word('and', LINK, AND),
  word('or', LINK, OR),
  word('for', LINK, FOR),
  word("not no never nor unlikely hardly doubtful isn't won't", LINK, NOT),
  word('than', LINK, THAN),
  word('more greater', LINK, MORE),
  word('less under fewer', LINK, LESS),
  word('over', LINK, OVER),
  word('as', LINK, AS),
  word('another', LINK, ANOTHER),
  word('all full whole entire', LINK, ALL),
  word('earliest soonest', LINK, EARLIEST),
  word('latest', LINK, LATEST),
  word('onward onwards forward', LINK, ONWARD),
  word('very', LINK, VERY),
  word('least', LINK, LEAST),
  word('equal', LINK, EQUAL),
  word('st nd rd th', ORDINAL_END, -1),
  word('morning afternoon evening night noon midnight', DAYPART, -1),
  { forms: 'around about roughly approximately sometime circa nearly almost just perhaps maybe', time: APPROXIMATE },
  word('q', PERIOD_LETTER, Q),
  word('h', PERIOD_LETTER, H),
  word('cy', PERIOD_LETTER, CALENDAR),
  word('calendar', LINK, CALENDAR),
  word('class', LINK, CLASS),
  word('back', LINK, BACK),
  word('part portion stages stage', LINK, PIECE),
  word('old', LINK, OLD),
  word('time', LINK, TIME),
  word('future', LINK, FUTURE),
  word('run runs ran running continue continues continued continuing remain remains', LINK, LASTING),
  word('stay stays go goes lasts lasted extends ongoing weekly daily', LINK, LASTING),
  word('each every', LINK, EACH),
  word('how too', LINK, HOW),
  word('up', LINK, UP),
  word('thereafter afterwards afterward', LINK, THEREAFTER),
  word('move moves moved moving push pushes pushed pushing shift shifts shifted bump bumps bumped put', LINK, MOVE),
  word('delay delays delayed postpone postponed reschedule rescheduled slip slips slipped', LINK, MOVE),
  ...'noughties - twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .flatMap((forms, i) => (forms === '-' ? [] : [word(forms, DECADE_WORD, i * 10)])),
  word('ad ce', LINK, ERA),
  word('anniversary', UNIT, ANNIVERSARY),
]
