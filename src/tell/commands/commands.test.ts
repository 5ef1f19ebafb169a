import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { after, describe, test } from 'node:test'
import type { Answer } from '../../answer.ts'
import type { ClaimDocument } from '../../claim.ts'

const root = path.join(import.meta.dirname, '..', '..', '..')
const bin = path.join(root, 'src', 'tell', 'bin.ts')
const examples = path.join(root, 'examples')
const hopes = path.join(examples, 'aouad-2-hopes.txt')
const folder = mkdtempSync(path.join(tmpdir(), 'whenabouts-commands-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => path.join(folder, name)

const ENV = {
  PATH: process.env['PATH'],
  HOME: folder,
  LANG: 'C.UTF-8',
  XDG_DATA_HOME: at('data'),
  XDG_CACHE_HOME: at('cache'),
}

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command line as a person would, with its own data folder. */
function whenabouts(
  args: readonly string[],
  more: { readonly env?: object; readonly input?: string; readonly node?: readonly string[] } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...(more.node ?? []), bin, ...args], {
    encoding: 'utf8',
    cwd: root,
    env: { ...ENV, ...more.env },
    input: more.input ?? '',
  })
  return { code: status, out: stdout, err: stderr }
}

/** The addresses of all modules that a run loads, one a line. */
function loadedBy(args: readonly string[]): string {
  const log = at('loaded.txt')
  rmSync(log, { force: true })
  writeFileSync(
    at('log.cjs'),
    `const { registerHooks } = require('node:module'); const { appendFileSync } = require('node:fs')
     registerHooks({ load(url, context, next) { appendFileSync(${JSON.stringify(log)}, url + '\\n'); return next(url, context) } })`,
  )
  assert.equal(whenabouts(args, { node: ['-r', at('log.cjs')] }).code, 0)
  return readFileSync(log, 'utf8')
}

const ASK = ['ask', 'All of Us Are Dead', '--season', '2'] as const
const ESCAPE = '\u001b'

describe('help and usage', () => {
  test('--version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
    assert.deepEqual(whenabouts(['--version']), { code: 0, out: `${version}\n`, err: '' })
  })

  for (const command of [
    'ask',
    'replay',
    'read',
    'add',
    'releases',
    'changes',
    'notify',
    'sources',
    'settle',
    'serve',
    'mcp',
    'token',
    'backtest',
  ])
    test(`${command} --help tells what it does, with examples`, () => {
      const { code, out } = whenabouts([command, '--help'])
      assert.equal(code, 0)
      assert.match(out, new RegExp(`Usage: whenabouts ${command}`))
      assert.match(out, /Examples:\n +\S/)
    })

  const WRONG: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /Usage: whenabouts/],
    [['forecast'], /unknown command 'forecast'/],
    [['ask'], /missing required argument 'title'/],
    [['read'], /missing required argument 'path'/],
    [['ask', 'X', '--season', 'two', examples], /--season takes a whole number from 0 to 1000, not “two”/],
    [['ask', 'X', '--as-of', '2024-02-30', examples], /--as-of takes a day as YYYY-MM-DD, not “2024-02-30”/],
    [['ask', 'X', '--as-of', 'yesterday', examples], /YYYY-MM-DD/],
    [['serve', '--port', '70000'], /--port takes a whole number from 0 to 65535/],
    [['read', '-', '-'], /can be read only once/],
    [['settle', 'X', '2024-02-30'], /YYYY-MM-DD, or with none, not with “2024-02-30”/],
  ]
  for (const [args, message] of WRONG)
    test(`usage: ${args.join(' ') || '(nothing)'}`, () => {
      const { code, out, err } = whenabouts(args)
      assert.deepEqual([code, out], [2, ''])
      assert.match(err, message)
    })

  test('an older Node is told so', () => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { node: '20.1.0' } }); import(${JSON.stringify(bin)})`
    const { status, stderr } = spawnSync(process.execPath, ['-e', pretend], { encoding: 'utf8' })
    assert.equal(status, 1)
    assert.match(stderr, /needs Node 26 or newer; this is Node 20\.1\.0/)
  })
})

describe('read', () => {
  test('claims for a person', () => {
    const { code, out, err } = whenabouts(['read', hopes])
    assert.deepEqual([code, err], [0, ''])
    assert.match(out, /^manila-living\.test, 16 February 2022$/m)
    assert.match(out, /^All of Us Are Dead, season 2 \w+ claims?$/m)
    assert.match(out, /^ {2}release: .*2024/m)
  })

  test('--json: one document per line, every quote at its place', () => {
    const { code, out } = whenabouts(['read', '--json', examples])
    assert.equal(code, 0)
    const documents = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ClaimDocument)
    assert.equal(documents.length, 19)
    for (const { id, claims } of documents) {
      const text = readFileSync(path.join(examples, `${id}.txt`), 'utf8')
      assert.ok(claims.length > 0, id)
      for (const { quote, start, end } of claims) assert.equal(text.slice(start, end), quote)
    }
  })

  test('- is standard input', () => {
    const { code, out } = whenabouts(['read', '--json', '-'], { input: readFileSync(hopes, 'utf8') })
    assert.equal(code, 0)
    assert.ok((JSON.parse(out) as ClaimDocument).claims.length > 0)
  })

  test('what cannot be read is named, the rest goes on, the code is 1', () => {
    writeFileSync(at('empty.txt'), '')
    const { code, out, err } = whenabouts(['read', '--json', at('missing.txt'), hopes, at('empty.txt')])
    assert.equal(code, 1)
    assert.equal(out.trimEnd().split('\n').length, 1)
    const lines = err.trimEnd().split('\n')
    assert.equal(lines.length, 2)
    assert.ok(lines[0]?.includes('missing.txt') && lines[1]?.includes('empty.txt'), err)
  })

  test('a text in a language without a lexicon is named, and is no error', () => {
    writeFileSync(
      at('stagione.txt'),
      'La seconda stagione della serie “Blue Hour” arriva il 3 maggio 2025, e non è sola.',
    )
    const { code, out, err } = whenabouts(['read', '--json', at('stagione.txt')])
    assert.equal(code, 0)
    assert.deepEqual((JSON.parse(out) as ClaimDocument).claims, [])
    assert.match(
      err,
      /^whenabouts: .*stagione.*: Italian \(it\) has no lexicon, .* languages read: en, ko, ja, es, de, fr, id\n$/,
    )
  })

  test('a text in a language with a lexicon is read', () => {
    writeFileSync(
      at('temporada.txt'),
      'La segunda temporada de la serie «Luz» se estrena el 3 de mayo de 2025 en Netflix.',
    )
    const { code, out, err } = whenabouts(['read', '--json', at('temporada.txt')])
    assert.deepEqual({ code, err }, { code: 0, err: '' })
    assert.ok((JSON.parse(out) as ClaimDocument).claims.some((c) => c.quote.includes('3 de mayo de 2025')))
  })

  test('a reader that has had enough is no error', async () => {
    const child = spawn(process.execPath, [bin, 'read', '--json', examples], {
      env: ENV,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let err = ''
    child.stderr.on('data', (data) => (err += data))
    child.stdout.once('data', () => child.stdout.destroy())
    const [code] = await once(child, 'exit')
    assert.deepEqual([code, err], [0, ''])
  })
})

describe('ask, from articles', () => {
  test('a person sees the answer, no wider than 80 columns, without colour in a pipe', () => {
    const { code, out, err } = whenabouts([...ASK, '--as-of', '2024-02-01', examples])
    assert.deepEqual([code, err], [0, ''])
    assert.match(out, /^All of Us Are Dead, season 2, as of 1 February 2024\n\S/)
    for (const heading of ['Official', 'Who said what', 'They cannot all be right'])
      assert.match(out, new RegExp(`^${heading}`, 'm'))
    assert.match(out, /^50 % .*◆/m)
    assert.ok(!out.includes(ESCAPE))
    assert.ok(out.split('\n').every((line) => Array.from(line).length <= 80))
  })

  test('--json is the answer, one object, every field', () => {
    const { code, out } = whenabouts([...ASK, '--as-of', '2024-02-01', '--json', examples])
    assert.equal(code, 0)
    const answer = JSON.parse(out) as Answer
    const fields: Record<keyof Answer, true> = {
      release: true,
      as_of: true,
      sentence: true,
      status: true,
      official: true,
      quantiles: true,
      p_already_out: true,
      p_never: true,
      by_year: true,
      not_out_on: true,
      newest: true,
      density: true,
      stages: true,
      reports: true,
      beliefs: true,
      contradictions: true,
      flags: true,
      documents: true,
      caveats: true,
    }
    assert.deepEqual(Object.keys(answer).toSorted(), Object.keys(fields).toSorted())
    assert.equal(answer.as_of, '2024-02-01')
    assert.deepEqual([answer.release.title, answer.release.season], ['All of Us Are Dead', 2])
    assert.ok(answer.reports.length > 3 && answer.contradictions.length > 0)
  })

  test('only what was published by --as-of counts, and without --season the next one is meant', () => {
    const ids = (asOf: string) => {
      const { code, out } = whenabouts(['ask', 'all of us are dead', '--as-of', asOf, '--json', examples])
      assert.equal(code, 0)
      const { release, documents } = JSON.parse(out) as Answer
      assert.equal(release.season, 2)
      return documents.map(({ id }) => id)
    }
    const [early, late] = [ids('2022-06-30'), ids('2024-02-01')]
    assert.ok(early.includes('aouad-2-renewed') && !early.includes('aouad-2-lineup'))
    assert.ok(late.includes('aouad-2-lineup'))
  })

  test('colour when it is asked for, and not when it is declined', () => {
    const forced = { env: { FORCE_COLOR: '1' } }
    assert.ok(whenabouts([...ASK, examples], forced).out.includes(ESCAPE))
    assert.ok(!whenabouts(['--no-color', ...ASK, examples], forced).out.includes(ESCAPE))
    assert.ok(!whenabouts([...ASK, examples], { env: { NO_COLOR: '1' } }).out.includes(ESCAPE))
  })

  test('ASCII where the locale knows no more', () => {
    const { out } = whenabouts([...ASK, '--as-of', '2024-02-01', examples], { env: { LANG: 'C' } })
    assert.match(out, /^50 % .*\*/m)
    assert.doesNotMatch(out, /[“”–█├◆]/)
  })

  const UNKNOWN: readonly (readonly [string, RegExp])[] = [
    [
      'All of Us Are Alive',
      /These articles say nothing about “All of Us Are Alive”\. Did you mean “All of Us Are Dead”/,
    ],
    ['Zzyzx', /nothing about “Zzyzx”\.$/m],
  ]
  for (const [title, message] of UNKNOWN)
    test(`a title that nobody mentions: ${title}`, () => {
      const { code, out, err } = whenabouts(['ask', title, examples])
      assert.deepEqual([code, out], [3, ''])
      assert.match(err, message)
    })

  test('an article cannot talk to the terminal', () => {
    const evil = at('evil.txt')
    writeFileSync(
      evil,
      'Night Ferry season 2: what we know\n\nNetflix has renewed “Night Ferry” for season 2. Season 2 of “Night Ferry” \u001b]0;owned\u0007\u001b[2Jcould arrive in late \u009b31m2025.\n',
    )
    for (const args of [
      ['ask', 'Night Ferry', '--season', '2', evil, '--all'],
      ['read', evil],
    ]) {
      const { out, err } = whenabouts(args)
      assert.match(out, /Night Ferry/)
      // oxlint-disable-next-line no-control-regex
      assert.doesNotMatch(out + err, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    }
  })

  test('the ledger’s engine is not loaded', () => {
    const loaded = loadedBy([...ASK, examples])
    assert.match(loaded, /src\/tell\/commands\/ask\.ts/)
    for (const heavy of ['node:sqlite', '/kysely/', '/hono/', '/undici/', '/linkedom/'])
      assert.ok(!loaded.includes(heavy), heavy)
  })
})

describe('the start of every command', () => {
  test('loads how the commands are called, not what they do', () => {
    const loaded = loadedBy(['--version'])
    assert.match(loaded, /src\/tell\/commands\/replay\.ts/)
    for (const room of [
      'collect/index',
      'read/',
      'second/',
      'weigh/',
      'forecast/',
      'keep/sqlite',
      'watch/',
      'tell/server',
    ])
      assert.ok(!loaded.includes(`/src/${room}`), room)
    const modules = loaded.split('\n').filter((url) => url.includes('/node_modules/') && !url.includes('/commander/'))
    assert.deepEqual(modules, [])
    for (const slow of ['node:crypto', 'node:readline', 'node:sqlite']) assert.ok(!loaded.includes(slow), slow)
  })
})

describe('replay', () => {
  const REPLAY = ['replay', ...ASK.slice(1), '--as-of', '2024-02-01'] as const

  test('each day on which something was published, for a person', () => {
    const { code, out, err } = whenabouts([...REPLAY, examples])
    assert.deepEqual([code, err], [0, ''])
    for (const day of ['16 Feb 2022', '6 Jun 2022', '18 Jan 2024', '1 Feb 2024'])
      assert.match(out, new RegExp(`^${day} +\\S`, 'm'))
  })

  test('--out-on marks who was right, and --plot draws it', () => {
    const svg = at('plots/replay.svg')
    const { code, out, err } = whenabouts([...REPLAY, '--out-on', '2024-06-01', '--plot', svg, examples])
    assert.deepEqual([code, err], [0, ''])
    assert.match(out, / · right$/m)
    assert.match(out, / · wrong: it came (late|early)$/m)
    assert.match(out, /^Of \d+ times that articles named \d+ w/m)
    const plot = readFileSync(svg, 'utf8')
    assert.match(plot, /^<svg xmlns.*class="wrong".*<\/svg>\n$/s)
    assert.doesNotMatch(plot, /NaN|undefined|null/)
  })

  test('a plot that cannot be written is named', () => {
    const { code, err } = whenabouts([...REPLAY, '--plot', path.join(hopes, 'replay.svg'), examples])
    assert.equal(code, 1)
    assert.match(err, /replay\.svg: cannot be written \(E\w+\); name another place\n$/)
  })

  test('--json: one object per day', () => {
    const days = whenabouts([...REPLAY, '--json', examples])
      .out.trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { day: string }).day)
    assert.deepEqual(days, days.toSorted())
    assert.equal(days.at(-1), '2024-02-01')
  })
})

describe('the ledger', () => {
  test('a followed title is found in what is added later, though it is an ordinary word', () => {
    const ledger = at('followed.sqlite')
    const input = 'There is some news. In an interview she said that Elsewhere returns in June 2020.'
    assert.equal(whenabouts(['follow', 'Elsewhere', '--series', '--ledger', ledger]).code, 0)
    const { out } = whenabouts(['add', '--json', '--ledger', ledger, '-'], { input })
    assert.equal((JSON.parse(out) as { claims: number }).claims, 1)
  })

  const env = { WHENABOUTS_LEDGER: at('own.sqlite') }

  test('without one, questions say how to make it', () => {
    for (const args of [['releases'], [...ASK]]) {
      const { code, out, err } = whenabouts(args)
      assert.deepEqual([code, out], [4, ''])
      assert.match(err, /data\/whenabouts\/ledger\.sqlite: there is no ledger yet; “whenabouts add PATH…” makes one/)
    }
  })

  test('add, add again, releases, ask', () => {
    const first = whenabouts(['add', examples], { env })
    assert.deepEqual([first.code, first.err], [0, ''])
    assert.match(first.out, /^19 new articles, 0 changed, 0 known already, \d+ claims added to .*own\.sqlite$/m)
    assert.match(whenabouts(['add', examples], { env }).out, /^no new articles, 0 changed, 19 known already, no claims/)
    assert.match(
      whenabouts(['releases'], { env }).out,
      /^All of Us Are Dead +season 2 +(?:four|five|six) articles +18 Jan 2024$/m,
    )
    const rows = whenabouts(['releases', '--json'], { env })
      .out.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { title: string; season: number })
    assert.ok(rows.some(({ title, season }) => title === 'All of Us Are Dead' && season === 2))

    const kept = JSON.parse(whenabouts([...ASK, '--as-of', '2024-02-01', '--json'], { env }).out) as Answer
    const fresh = JSON.parse(whenabouts([...ASK, '--as-of', '2024-02-01', '--json', examples]).out) as Answer
    assert.deepEqual(kept.quantiles, fresh.quantiles)
    assert.equal(kept.sentence, fresh.sentence)
  })

  test('settle judges what was said; sources shows who was right', () => {
    const ledger = ['--ledger', at('judged.sqlite')]
    assert.equal(whenabouts(['add', examples, ...ledger]).code, 0)
    const settled = whenabouts(['settle', 'all of us are dead', '2025-06-01', '--season', '2', ...ledger])
    assert.deepEqual([settled.code, settled.err], [0, ''])
    assert.match(settled.out, /^All of Us Are Dead, season 2 came out on 1 June 2025\.$/m)
    const table = whenabouts(['sources', ...ledger]).out
    assert.match(table, /claims with a known outcome, on (?:one|two) releases?/)
    assert.match(table, /sofa-dispatch\.test +\d of \d/)
    const one = whenabouts(['sources', 'sofa-dispatch', ...ledger]).out
    assert.match(one, /release +over a year ahead +\d of \d/)
    const whole = JSON.parse(whenabouts(['sources', '--json', ...ledger]).out) as { sources: unknown[]; calls: number }
    assert.ok(whole.calls > 5 && whole.sources.length > 2)
    assert.match(whenabouts(['sources', '--as-of', '2022-01-01', ...ledger]).out, /Nothing can be judged yet/)
    assert.equal(whenabouts(['settle', 'all of us are dead', 'none', '--season', '2', ...ledger]).code, 0)
    assert.notEqual(whenabouts(['sources', ...ledger]).out.split('\n')[0], table.split('\n')[0])
    assert.equal(whenabouts(['sources', 'nobody at all', ...ledger]).code, 3)
    const unknown = whenabouts(['settle', 'No Such Thing', '2024-01-01', ...ledger])
    assert.deepEqual([unknown.code, unknown.out], [3, ''])
    assert.match(unknown.err, /knows nothing about “No Such Thing” as a film; name the season/)
  })

  test('add --json, and errors beside it', () => {
    const { code, out, err } = whenabouts(['add', '--json', '--ledger', at('json.sqlite'), hopes, at('nowhere.txt')])
    assert.equal(code, 1)
    const { claims, ...line } = JSON.parse(out) as { claims: number }
    assert.deepEqual(line, { document: 'aouad-2-hopes', outcome: 'new', version: 1 })
    assert.ok(claims > 0)
    assert.match(err, /nowhere\.txt/)
  })

  test('a file that is no ledger is named', () => {
    writeFileSync(at('diary.txt'), 'Dear diary, '.repeat(200))
    const { code, err } = whenabouts(['releases', '--ledger', at('diary.txt')])
    assert.equal(code, 4)
    assert.match(err, /diary\.txt: is not a ledger/)
  })

  test('serve: the address on stdout, the pages there, and Ctrl-C ends it well', async () => {
    assert.equal(whenabouts(['add', examples, '--ledger', at('served.sqlite')]).code, 0)
    // What is followed stands first.
    const follow = ['follow', 'All of Us Are Dead', '--season', '2', '--ledger', at('served.sqlite')]
    assert.equal(whenabouts(follow).code, 0)
    const child = spawn(process.execPath, [bin, 'serve', '--port', '0', '--ledger', at('served.sqlite')], {
      env: ENV,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(child, 'exit')
    try {
      const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
      assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/)
      const home = await (await fetch(url)).text()
      assert.match(home, /All of Us Are Dead/)
      const page = await fetch(new URL('releases/all-of-us-are-dead/2?as_of=2024-02-01', url))
      assert.equal(page.status, 200)
      assert.match(await page.text(), /sofa-dispatch\.test/)
      const past = (await (
        await fetch(new URL('releases/all-of-us-are-dead/2.json?as_of=2024-02-01', url))
      ).json()) as Answer
      assert.equal(past.as_of, '2024-02-01')
    } finally {
      child.kill('SIGINT')
    }
    assert.deepEqual(await ended, [0, null])
  })
})

describe('token', () => {
  const ledger = ['--ledger', at('tokens.sqlite')] as const

  test('a key is printed once, listed without itself, and removed', () => {
    const { code, out } = whenabouts(['token', 'add', 'calendar', '--scope', 'feeds', ...ledger])
    assert.equal(code, 0)
    assert.match(out, /^wab_[\w-]{43}\n$/)
    const list = whenabouts(['token', 'list', ...ledger])
    assert.match(list.out, /^calendar {2}feeds {2}made \d{4}-\d\d-\d\d {2}never shown\n$/)
    assert.equal(whenabouts(['token', 'add', 'calendar', '--scope', 'read', ...ledger]).code, 2)
    assert.equal(whenabouts(['token', 'remove', 'calendar', ...ledger]).code, 0)
    const gone = whenabouts(['token', 'remove', 'calendar', ...ledger])
    assert.deepEqual([gone.code, gone.err], [1, 'whenabouts: there is no key named “calendar”\n'])
  })

  test('an unknown scope and a bad name are refused', () => {
    const scope = whenabouts(['token', 'add', 'x', '--scope', 'everything', ...ledger])
    assert.deepEqual([scope.code, scope.out], [2, ''])
    assert.match(scope.err, /--scope takes read, feeds, follow, articles, not “everything”/)
    assert.equal(whenabouts(['token', 'add', '../x', '--scope', 'read', ...ledger]).code, 2)
  })
})

describe('changes', () => {
  test('an article that is added after a follow is recorded with what it moved', () => {
    const ledger = ['--ledger', at('changes.sqlite')] as const
    const article = (name: string, text: string, published: string) => {
      writeFileSync(at(`${name}.txt`), text)
      writeFileSync(at(`${name}.meta.json`), JSON.stringify({ published, publisher: `${name}.test` }))
      return at(`${name}.txt`)
    }
    const first = article('harbour-one', 'Netflix has renewed “Night Ferry” for season 2.', '2026-02-01')
    assert.equal(whenabouts(['add', first, ...ledger]).code, 0)
    assert.equal(whenabouts(['follow', 'Night Ferry', '--season', '2', ...ledger]).code, 0)
    const none = whenabouts(['changes', ...ledger])
    assert.deepEqual([none.code, none.out], [0, ''])
    assert.match(none.err, /Nothing has changed/)
    const said = 'Netflix confirmed that season 2 of “Night Ferry” premieres on 20 June 2031.'
    assert.equal(whenabouts(['add', article('harbour-two', said, '2026-03-01'), ...ledger]).code, 0)
    const { code, out } = whenabouts(['changes', 'night ferry', '--json', ...ledger])
    assert.equal(code, 0)
    const [change] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; headline: string })
    assert.deepEqual([change?.kind, change?.headline], ['dated', 'Night Ferry, season 2: official date 20 June 2031'])
    assert.match(whenabouts(['changes', ...ledger]).out, /official date 20 June 2031/)
    assert.equal(whenabouts(['changes', 'Nobody Made This', ...ledger]).code, 3)
  })
})

describe('notify', () => {
  const ledger = ['--ledger', at('notify.sqlite')] as const

  test('a channel is added, listed without what is secret, ruled, tested and removed', async () => {
    const { loopback } = await import('../notify/loopback.fixture.ts')
    const server = await loopback()
    const secret = `whsec_${Buffer.from('a secret of at least 24 bytes').toString('base64')}`
    const env = { ...ENV, HOOK: secret, WHENABOUTS_URL: 'https://when.example' }
    const run = async (...args: readonly string[]) => {
      const child = spawn(process.execPath, [bin, 'notify', ...args, ...ledger], { env })
      let out = ''
      let err = ''
      child.stdout.on('data', (part) => (out += part))
      child.stderr.on('data', (part) => (err += part))
      const [code] = (await once(child, 'close')) as [number]
      return { code, out, err }
    }
    try {
      const added = await run(
        'add',
        'hook',
        'webhook',
        `${server.url}/very/secret`,
        '--secret',
        'env:HOOK',
        '--quiet',
        '22:00-07:00',
      )
      assert.deepEqual([added.code, added.err], [0, ''])
      assert.equal((await run('add', 'hook', 'webhook', server.url)).code, 2)
      const list = await run('list')
      assert.match(
        list.out,
        /^hook {2}webhook {2}127\.0\.0\.1:\d+ {2}silent 22:00-07:00\n {2}everything: out cancelled dated /,
      )
      assert.doesNotMatch(list.out, /secret|whsec/)
      assert.equal((await run('test', 'hook')).out, 'Sent to hook.\n')
      assert.match(server.asked[0]?.headers['webhook-signature'] ?? '', /^v1,/)
      assert.match(server.asked[0]?.body ?? '', /"url":"https:\/\/when\.example\/"/)
      assert.equal((await run('rule', 'hook', '--on', 'none')).code, 0)
      assert.match((await run('list')).out, /everything: nothing/)
      const unknown = await run('rule', 'hook', 'Nobody Follows This', '--on', 'dated')
      assert.deepEqual([unknown.code, unknown.out], [3, ''])
      assert.equal((await run('send')).out, '0 sent, 0 put off, 0 failed\n')
      assert.equal((await run('add', 'weekly', 'webhook', `${server.url}/weekly`, '--on', 'digest')).code, 0)
      assert.equal((await run('send')).out, '1 sent, 0 put off, 0 failed\n')
      assert.equal((await run('send')).out, '0 sent, 0 put off, 0 failed\n', 'once a week')
      assert.match(server.asked.at(-1)?.body ?? '', /"type":"whenabouts\.digest"/)
      await server.close()
      const failed = await run('test', 'hook')
      assert.deepEqual([failed.code, failed.err], [1, 'whenabouts: hook: not reached: ECONNREFUSED\n'])
      assert.equal((await run('remove', 'hook')).code, 0)
      assert.equal((await run('remove', 'hook')).code, 1)
    } finally {
      await server.close().catch(() => {})
    }
  })

  test('what cannot be a channel is refused with what to do', () => {
    const WRONG = [
      [['add', 'x', 'pigeon', 'https://a.test'], /there are ntfy, gotify, email/],
      [['add', 'x', 'ntfy', 'https://ntfy.sh/'], /names no topic/],
      [['add', 'x', 'ntfy', 'https://ntfy.sh/t', '--quiet', 'nights'], /22:00-07:00/],
      [['add', 'x', 'ntfy', 'https://ntfy.sh/t', '--on', 'weddings'], /--on takes out, cancelled, dated/],
      [['add', 'x', 'ntfy', 'https://ntfy.sh/t', '--secret', 'env:NO_SUCH'], /NO_SUCH is not set/],
    ] as const
    for (const [args, message] of WRONG) {
      const { code, err } = whenabouts(['notify', ...args, ...ledger])
      assert.equal(code, 2)
      assert.match(err, message)
    }
  })
})
