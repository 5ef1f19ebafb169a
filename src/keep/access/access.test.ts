import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ENGINES } from '../engines.fixture.ts'

const session = (over: object = {}) => ({
  who: '',
  via: 'password',
  agent: 'Browser 1.0',
  created: '2025-03-01T08:00:00Z',
  seen: '2025-03-01T08:00:00Z',
  expires: '2025-03-31T08:00:00Z',
  ...over,
})

for (const [name, open] of ENGINES) {
  test(`${name}: a session is found by its digest until it expires or is signed out`, async () => {
    const ledger = await open()
    const { sessions } = ledger
    await sessions.add(session(), 'one')
    await sessions.add(session({ who: 'ada', via: 'oidc', seen: '2025-03-02T08:00:00Z' }), 'two')
    const found = await sessions.find('two', '2025-03-03T00:00:00Z')
    assert.deepEqual([found?.who, found?.via], ['ada', 'oidc'])
    assert.equal(await sessions.find('three', '2025-03-03T00:00:00Z'), null)
    assert.equal(await sessions.find('one', '2025-03-31T08:00:00Z'), null, 'expired')
    await sessions.touch(found!.id, '2025-03-20T08:00:00Z', '2025-04-20T08:00:00Z')
    assert.equal((await sessions.find('two', '2025-04-01T00:00:00Z'))?.seen, '2025-03-20T08:00:00Z')
    assert.deepEqual(
      (await sessions.list('2025-03-03T00:00:00Z')).map(({ who }) => who),
      ['ada', ''],
    )
    assert.ok(!JSON.stringify(await sessions.list('2025-03-03T00:00:00Z')).includes('"two"'), 'no digest is shown')
    await sessions.removeOthers(found!.id)
    assert.equal((await sessions.list('2025-03-03T00:00:00Z')).length, 1)
    assert.deepEqual([await sessions.remove(found!.id), await sessions.remove(found!.id)], [true, false])
    await ledger.close()
  })

  test(`${name}: sessions that have expired are forgotten when another begins`, async () => {
    const ledger = await open()
    await ledger.sessions.add(session(), 'one')
    await ledger.sessions.add(session({ created: '2025-05-01T00:00:00Z', expires: '2025-06-01T00:00:00Z' }), 'two')
    assert.equal((await ledger.sessions.list('2000-01-01T00:00:00Z')).length, 1)
    await ledger.close()
  })

  test(`${name}: settings are kept, replaced and forgotten`, async () => {
    const ledger = await open()
    await ledger.settings.set('a', { deep: [1, null, 'ü'] })
    await ledger.settings.set('b', false)
    await ledger.settings.set('a', 2)
    assert.deepEqual(await ledger.settings.all(), { a: 2, b: false })
    await ledger.settings.set('a', undefined)
    assert.deepEqual([await ledger.settings.get('a'), await ledger.settings.get('b')], [undefined, false])
    await ledger.close()
  })
}
