import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
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
