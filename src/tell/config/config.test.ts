import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { ConfigError, loadConfig } from './load.ts'
import { reference } from './reference.ts'
import { effective, effectiveData, fileSchema, variablesOf } from './show.ts'
import { KEYS, settingOf } from './settings.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'whenabouts-config-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let n = 0
/** Settings of a file with this text and of these variables. */
function load(toml: string | null, env: Record<string, string> = {}, kept: Record<string, unknown> = {}) {
  const file = path.join(folder, `${n++}.toml`)
  if (toml !== null) writeFileSync(file, toml)
  return loadConfig(
    { platform: 'linux', home: folder, env: toml === null ? env : { WHENABOUTS_CONFIG: file, ...env } },
    kept,
  )
}

function problemsOf(make: () => unknown): readonly string[] {
  try {
    make()
  } catch (error) {
    assert.ok(error instanceof ConfigError, String(error))
    return error.problems.map((one) => one.replace(/ in \/\S+\.toml/, ' in FILE').replaceAll(folder, ''))
  }
  return []
}

test('the environment goes before the file, the file before the page, the page before what is usual', () => {
  const { config, origins } = load(
    '[server]\nport = 8001\nhost = "::1"\n[watch]\nforget_after = 3\n',
    { WHENABOUTS_PORT: '8002', WHENABOUTS_TRUSTED_PROXIES: '10.0.0.1, fd00::/8', WHENABOUTS_PUBLIC: 'yes' },
    { 'watch.forget_after': 5, 'display.time_zone': 'Asia/Seoul', 'server.port': 1 },
  )
  assert.equal(config['server.port'], 8002)
  assert.equal(config['server.host'], '::1')
  assert.equal(config['watch.forget_after'], 3)
  assert.equal(config['display.time_zone'], 'Asia/Seoul')
  assert.equal(config['access.session_days'], 30)
  assert.deepEqual(config['server.trusted_proxies'], ['10.0.0.1', 'fd00::/8'])
  assert.equal(config['access.public'], true)
  assert.deepEqual(
    (['server.port', 'server.host', 'display.time_zone', 'log.level'] as const).map((key) => origins[key].from),
    ['environment', 'file', 'page', 'default'],
  )
})

const WRONG: readonly (readonly [toml: string | null, env: Record<string, string>, problem: RegExp])[] = [
  [null, { WHENABOUTS_PORT: '70000' }, /^WHENABOUTS_PORT: is “70000”; it must be a whole number from 0 to 65535$/],
  ['[server]\nport = "80"\n', {}, /^server\.port in FILE: is “80”; it must be a whole number/],
  ['[server]\nprot = 80\n', {}, /^server\.prot in FILE: there is no such setting; did you mean server\.port\?$/],
  ['port = 80\n', {}, /^port in FILE: there is no such setting; did you mean server\.port\?$/],
  ['zzzzzz = 80\n', {}, /“whenabouts config” lists all/],
  ['server = 80\n', {}, /^server in FILE: there is no such setting/],
  ['[server.port]\na = 1\n', {}, /^server\.port in FILE: is “{"a":1}”; it must be a whole number/],
  ['a = \n', {}, /^\/\d+\.toml: is no TOML: .*line 1/],
  [null, { WHENABOUTS_CONFIG: '/nowhere/x.toml' }, /^\/nowhere\/x\.toml: cannot be read \(ENOENT\)$/],
  [
    null,
    { WHENABOUTS_URL: 'https://a.example/path' },
    /must be an address like https:\/\/when\.example, without a path/,
  ],
  [null, { WHENABOUTS_TRUSTED_PROXIES: '10.0.0.300' }, /must be an address like 10\.0\.0\.1, or a network/],
  [null, { WHENABOUTS_PUBLIC: 'perhaps' }, /is “perhaps”; it must be true or false/],
  [null, { WHENABOUTS_TIME_ZONE: 'Mars/Olympus' }, /must be a time zone like/],
  [null, { WHENABOUTS_LOG_LEVEL: 'loud' }, /must be one of debug, info, warn, error/],
  [null, { WHENABOUTS_PASSWORD: 'hunter2' }, /^WHENABOUTS_PASSWORD: must have 8 letters or more$/],
  [
    null,
    { WHENABOUTS_PASSWORD_FILE: '/nowhere/p' },
    /^WHENABOUTS_PASSWORD_FILE: \/nowhere\/p cannot be read \(ENOENT\)$/,
  ],
  [null, { WHENABOUTS_PASSWORD: 'longenough', WHENABOUTS_PASSWORD_FILE: '/x' }, /WHENABOUTS_PASSWORD is set too/],
  [null, { WHENABOUTS_OIDC_ISSUER: 'http://auth.example' }, /must be the https address of the provider/],
  [null, { WHENABOUTS_OIDC_ISSUER: 'http://localhost.evil.example' }, /must be the https address of the provider/],
  [null, { WHENABOUTS_OIDC_ISSUER: 'http://127.evil.example' }, /must be the https address of the provider/],
  [
    null,
    { WHENABOUTS_OIDC_ISSUER: 'https://ada:s3cret@auth.example' },
    /is “https:\/\/…@auth\.example”; it must be the https address of the provider/,
  ],
  [null, { WHENABOUTS_URL: 'https://ada:s3cret@a.example' }, /is “https:\/\/…@a\.example”; it must be an address like/],
  [null, { WHENABOUTS_URL: 'https://:s3cret@a.example' }, /is “https:\/\/…@a\.example”; it must be an address like/],
  [
    null,
    { WHENABOUTS_LLM_URL: 'https://ada:p@s3cret@models.example/v1' },
    /^WHENABOUTS_LLM_URL: is “https:\/\/…@models\.example\/v1”; it must not hold a password/,
  ],
  [null, { WHENABOUTS_OIDC_ISSUER: 'https://auth.example' }, /needs both an issuer and a client_id/],
  [null, { WHENABOUTS_OIDC_ISSUER: 'https://auth.example', WHENABOUTS_OIDC_CLIENT_ID: 'w' }, /name who may sign in/],
  [null, { WHENABOUTS_PROXY_HEADER: 'Remote-User' }, /is believed from nobody/],
  [null, { WHENABOUTS_PROXY_HEADER: 'Remote User' }, /must be the name of a header/],
]

test('what cannot be used is named with its value and what it must be', () => {
  for (const [toml, env, expected] of WRONG) {
    const problems = problemsOf(() => load(toml, env))
    assert.ok(
      problems.some((one) => expected.test(one)),
      `${expected} in ${problems.join(' | ')}`,
    )
    assert.doesNotMatch(problems.join(), /s3cret/)
  }
})

test('plain HTTP is enough for a provider on this machine', () => {
  const told = { WHENABOUTS_OIDC_CLIENT_ID: 'w', WHENABOUTS_OIDC_USERS: '*' }
  for (const issuer of ['http://localhost:9000/realms/home', 'http://127.0.0.1:9000', 'http://[::1]:9000'])
    assert.equal(load(null, { ...told, WHENABOUTS_OIDC_ISSUER: issuer }).config['access.oidc.issuer'], issuer)
})

test('all problems are told at once, and a wrong secret is not repeated', () => {
  const problems = problemsOf(() =>
    load('[databases]\ntmdb_key = "two words"\n', { WHENABOUTS_PORT: 'x', WHENABOUTS_PASSWORD: 'hunter2' }),
  )
  assert.equal(problems.length, 3)
  assert.doesNotMatch(problems.join(), /hunter2|two words/)
})

test('a misspelt variable is named with the one that may have been meant', () => {
  assert.deepEqual(
    load(null, { WHENABOUTS_LEGDER: 'x', WHENABOUTS_QQQQQQQ: 'x', WHENABOUTS_SHARED: 'x', OTHER: 'y' }).unread,
    [
      { name: 'WHENABOUTS_LEGDER', meant: 'WHENABOUTS_LEDGER' },
      { name: 'WHENABOUTS_QQQQQQQ', meant: null },
    ],
  )
})

test('every secret may stand in a file; none is ever shown', () => {
  const secrets = KEYS.filter((key) => settingOf(key).secret)
  assert.ok(secrets.length >= 6)
  const env: Record<string, string> = {
    WHENABOUTS_OIDC_ISSUER: 'https://auth.example',
    WHENABOUTS_OIDC_CLIENT_ID: 'w',
    WHENABOUTS_OIDC_USERS: '*',
  }
  for (const [i, key] of secrets.entries()) {
    const file = path.join(folder, `secret-${i}`)
    writeFileSync(file, `s3cret-value-${i}\n`)
    env[`${settingOf(key).variable}_FILE`] = file
  }
  const loaded = load(null, env)
  for (const [i, key] of secrets.entries()) assert.equal(loaded.config[key], `s3cret-value-${i}`)
  assert.doesNotMatch(effective(loaded) + JSON.stringify(effectiveData(loaded)), /s3cret-value/)
  assert.equal(variablesOf(loaded, {})['WHENABOUTS_TMDB_KEY'], `s3cret-value-${secrets.indexOf('databases.tmdb_key')}`)
  const named = load(`[databases]\ntmdb_key_file = ${JSON.stringify(path.join(folder, 'secret-0'))}\n`)
  assert.equal(named.config['databases.tmdb_key'], 's3cret-value-0')
})

test('what is printed can be read again, and fits the schema', () => {
  const text = effective(load('[server]\nport = 1\nallowed_hosts = ["a.example", "b\\"c"]\n[log]\nlevel = "warn"\n'))
  const again = load(text)
  assert.equal(again.config['server.port'], 1)
  assert.deepEqual(again.config['server.allowed_hosts'], ['a.example', 'b"c'])
  assert.equal(again.config['log.level'], 'warn')
  const valid = new Ajv2020({ strict: false, formats: { uri: true } }).compile(fileSchema())
  assert.equal(valid({ server: { port: 1 }, access: { password_file: '/x' } }), true)
  for (const wrong of [{ server: { port: 'x' } }, { server: { prot: 1 } }, { log: { level: 'loud' } }])
    assert.equal(valid(wrong), false)
})

test('the file is found where the platform has settings', () => {
  mkdirSync(path.join(folder, '.config', 'whenabouts'), { recursive: true })
  writeFileSync(path.join(folder, '.config', 'whenabouts', 'config.toml'), '[server]\nport = 7\n')
  assert.equal(loadConfig({ platform: 'linux', home: folder, env: {} }).config['server.port'], 7)
  assert.equal(
    loadConfig({ platform: 'linux', home: '/nowhere', env: { XDG_CONFIG_HOME: path.join(folder, '.config') } }).config[
      'server.port'
    ],
    7,
  )
  rmSync(path.join(folder, '.config'), { recursive: true })
})

test('docs/configuration.md is what the settings say (npm run configuration writes it)', () => {
  const file = path.join(import.meta.dirname, '..', '..', '..', 'docs', 'configuration.md')
  assert.equal(readFileSync(file, 'utf8'), reference())
})
