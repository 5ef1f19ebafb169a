import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import type { Answer } from '../../answer.ts'
import { openSqlite } from '../../keep/sqlite.ts'
import { house } from './run.fixture.ts'

test('the settings that hold are printed, with where each comes from', async () => {
  using home = house()
  const file = path.join(home.folder, 'own.toml')
  writeFileSync(file, '[server]\nhost = "::1"\n')
  const { code, out, err } = await home.run(['--config', file, 'config'], {
    env: { WHENABOUTS_PORT: '8080', WHENABOUTS_PASSWORD: 'correct horse', WHENABOUTS_PROT: '1' },
  })
  assert.equal(code, 0)
  assert.match(out, new RegExp(`^host = "::1" # ${file}$`, 'm'))
  assert.match(out, /^port = 8080 # WHENABOUTS_PORT$/m)
  assert.match(out, /^level = "info" # usual$/m)
  assert.match(out, /^password = "\(secret\)" # WHENABOUTS_PASSWORD$/m)
  assert.doesNotMatch(out, /correct horse/)
  assert.match(err, /WHENABOUTS_PROT is set, but nothing reads it; did you mean WHENABOUTS_PORT\?/)
  const data = JSON.parse((await home.run(['config', '--json'])).out) as {
    settings: Record<string, { value: unknown }>
  }
  assert.equal(data.settings['server.port']?.value, 4573)
})

test('a setting that cannot be used ends every command that needs it, in words', async () => {
  using home = house()
  const { code, err } = await home.run(['config'], { env: { WHENABOUTS_PORT: 'http' } })
  assert.equal(code, 1)
  assert.equal(err, 'whenabouts: WHENABOUTS_PORT: is “http”; it must be a whole number from 0 to 65535\n')
})

test('the file says where the ledger is', async () => {
  using home = house()
  const file = path.join(home.folder, 'own.toml')
  writeFileSync(file, `ledger = ${JSON.stringify(path.join(home.folder, 'elsewhere.sqlite'))}\n`)
  const env = { WHENABOUTS_CONFIG: file }
  assert.equal((await home.run(['follow', 'Night Ferry', '--series'], { env })).code, 0)
  const { out } = await home.run(['follows', '--ledger', path.join(home.folder, 'elsewhere.sqlite')])
  assert.match(out, /Night Ferry/)
})

/** Between these two lie 26 hours: whatever the time, it is another day in the second. */
const EARLY = 'Etc/GMT+12'
const LATE = 'Pacific/Kiritimati'

test('“today” is that of the time zone that is set: in the environment, in the file, on the settings page', async () => {
  using home = house()
  const article = path.join(home.folder, 'article.txt')
  writeFileSync(article, 'Netflix has renewed “Night Ferry” for season 2.')
  const ask = async (paths: readonly string[], env: object) => {
    const { out } = await home.run(['ask', 'Night Ferry', '--season', '2', '--json', ...paths], { env })
    return (JSON.parse(out) as Answer).as_of
  }
  const todayIn = (zone: string) => Temporal.Now.plainDateISO(zone).toString()
  const file = path.join(home.folder, 'own.toml')
  writeFileSync(file, `[display]\ntime_zone = "${LATE}"\n`)

  const asked = async (paths: readonly string[]) => [
    await ask(paths, { WHENABOUTS_TIME_ZONE: EARLY }),
    await ask(paths, { WHENABOUTS_CONFIG: file }),
    await ask(paths, { WHENABOUTS_CONFIG: file, WHENABOUTS_TIME_ZONE: EARLY }),
  ]
  const expected = () => [EARLY, LATE, EARLY].map(todayIn)
  assert.deepEqual(await asked([article]), expected())
  await home.run(['add', article])
  assert.deepEqual(await asked([]), expected())

  const ledger = await openSqlite(path.join(home.folder, 'data', 'whenabouts', 'ledger.sqlite'))
  await ledger.settings.set('display.time_zone', LATE)
  await ledger.close()
  assert.deepEqual(
    [await ask([], { TZ: EARLY }), await ask([], { WHENABOUTS_TIME_ZONE: EARLY })],
    [LATE, EARLY].map(todayIn),
  )
  // What has come out is judged by it too.
  const settle = (env: object) => home.run(['settle', 'Night Ferry', todayIn(LATE), '--season', '2'], { env })
  assert.equal((await settle({ TZ: EARLY })).code, 0)
  const early = await settle({ WHENABOUTS_TIME_ZONE: EARLY })
  assert.equal(early.code, 2)
  assert.match(early.err, /lies in the future/)
})

test('a time zone that is none ends what tells a day, in words', async () => {
  using home = house()
  const { code, err } = await home.run(['follow', 'Night Ferry', '--film'], { env: { WHENABOUTS_TIME_ZONE: 'Mars' } })
  assert.equal(code, 1)
  assert.match(
    err,
    /^whenabouts: WHENABOUTS_TIME_ZONE: is “Mars”; it must be a time zone like Europe\/Berlin or UTC\n$/,
  )
})
