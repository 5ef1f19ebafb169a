import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultLedgerPath } from './path.ts'
import type { Place } from './path.ts'

const CASES: readonly (readonly [Place, string])[] = [
  [{ platform: 'linux', env: {}, home: '/home/me' }, '/home/me/.local/share/whenabouts/ledger.sqlite'],
  [{ platform: 'linux', env: { XDG_DATA_HOME: '/data' }, home: '/home/me' }, '/data/whenabouts/ledger.sqlite'],
  [
    { platform: 'linux', env: { XDG_DATA_HOME: 'not/absolute' }, home: '/home/me' },
    '/home/me/.local/share/whenabouts/ledger.sqlite',
  ],
  [{ platform: 'linux', env: { XDG_DATA_HOME: '' }, home: '/h' }, '/h/.local/share/whenabouts/ledger.sqlite'],
  [
    { platform: 'darwin', env: {}, home: '/Users/me' },
    '/Users/me/Library/Application Support/whenabouts/ledger.sqlite',
  ],
  [
    { platform: 'win32', env: { LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local' }, home: 'C:\\Users\\me' },
    'C:\\Users\\me\\AppData\\Local\\whenabouts\\ledger.sqlite',
  ],
  [
    { platform: 'linux', env: { WHENABOUTS_LEDGER: './mine.sqlite', XDG_DATA_HOME: '/data' }, home: '/h' },
    './mine.sqlite',
  ],
]

for (const [place, expected] of CASES)
  test(`${place.platform} ${JSON.stringify(place.env)} → ${expected}`, () => {
    assert.equal(defaultLedgerPath(place), expected)
  })
