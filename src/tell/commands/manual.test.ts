import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { house } from './run.fixture.ts'

test('bash completes commands, those under them, options, and files', async () => {
  using home = house()
  const { code, out } = await home.run(['completion', 'bash'])
  assert.equal(code, 0)
  const completed = (...words: string[]): string => {
    const { stdout, stderr, status } = spawnSync('bash', ['--norc'], {
      encoding: 'utf8',
      input: `${out}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 ))
_whenabouts
echo "\${COMPREPLY[*]}"`,
    })
    assert.deepEqual([status, stderr], [0, ''])
    return stdout.trim()
  }
  assert.equal(completed('whenabouts', 'repl'), 'replay')
  assert.equal(completed('whenabouts', 'watch', 'ad'), 'add')
  assert.equal(completed('whenabouts', 'ask', '--se'), '--season')
  assert.equal(completed('whenabouts', 'ask', 'Night Ferry', '--as'), '--as-of')
  assert.match(completed('whenabouts', 'read', '/etc/host'), /\/etc\/hosts/)
})

test('zsh and fish get scripts of their own, another shell is refused', async () => {
  using home = house()
  assert.match((await home.run(['completion', 'zsh'])).out, /^autoload -U \+X bashcompinit/)
  const { out } = await home.run(['completion', 'fish'])
  assert.match(out, /^complete -c whenabouts -n '__fish_use_subcommand' -f -a ask -d /m)
  assert.match(out, /^complete -c whenabouts -n '__fish_seen_subcommand_from ask' -l season -s s -r -d /m)
  const { code, err } = await home.run(['completion', 'tcsh'])
  assert.equal(code, 2)
  assert.match(err, /completion knows bash, zsh, fish, not “tcsh”/)
})

test('the manual page has every command, and nothing that groff takes for a request by accident', async () => {
  using home = house()
  const { code, out } = await home.run(['man'])
  assert.equal(code, 0)
  for (const command of ['ask', 'read', 'serve', 'watch add', 'notify', 'doctor'])
    assert.match(out, new RegExp(`^\\.SS whenabouts ${command.replace(' ', ' ')}`, 'm'))
  for (const line of out.split('\n')) {
    assert.ok(!line.startsWith("'"), line)
    if (line.startsWith('.')) assert.match(line, /^\.(?:TH|SH|SS|PP|TP|B|BR|I)\b/)
  }
})
