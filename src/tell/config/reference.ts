import { KEYS, settingOf, type Key } from './settings.ts'

const HEAD = `# Configuration

<!-- Written by “npm run configuration” from src/tell/config/settings.ts: change it there. -->

Nothing has to be set. What is, is set in the environment, or in one file of [TOML](https://toml.io/); an option of the command line
goes before the environment, the environment before the file, the file before what the settings page keeps. The file is the first of

- what \`--config FILE\` or \`WHENABOUTS_CONFIG\` names,
- \`whenabouts/config.toml\` in \`XDG_CONFIG_HOME\`, else \`~/.config\` (macOS: \`~/Library/Application Support\`, Windows: \`%APPDATA%\`),
- \`/etc/whenabouts/config.toml\`.

\`\`\`toml
[server]
host = "0.0.0.0"
url = "https://when.example"
trusted_proxies = ["10.0.0.2"]

[access]
password_file = "/run/secrets/whenabouts"
\`\`\`

A secret can stand in a file of its own: \`WHENABOUTS_PASSWORD_FILE=/run/secrets/whenabouts\`, or \`password_file\` in the file of settings.
Lists are written with commas in the environment. What cannot be used is named with what it must be, and so is a setting that does not
exist, with the one that may have been meant.

\`whenabouts config\` prints the settings that hold and where each comes from, secrets hidden; \`--json\` does it for programs, and
\`--schema\` writes the JSON Schema of the file for editors. \`whenabouts doctor\` says what is wrong with them.
`

const TITLES: Readonly<Record<string, string>> = {
  '': 'The ledger',
  server: 'Server',
  access: 'Access',
  'access.oidc': 'OpenID Connect',
  watch: 'Watching',
  display: 'Days and hours',
  notify: 'Notifications',
  log: 'Log',
  databases: 'Databases',
  second_reader: 'Second reader',
}

const WORDS = { text: 'text', number: 'number', switch: 'true or false', list: 'list' } as const

const TAIL = `## Beside the settings

| variable                          | meaning                                              |
| --------------------------------- | ---------------------------------------------------- |
| \`WHENABOUTS_CONFIG\`               | the file of settings                                 |
| \`XDG_DATA_HOME\`, \`XDG_CACHE_HOME\` | the folders of the system for data and compiled code |
| \`NO_COLOR\`, \`FORCE_COLOR\`         | colour in the terminal                               |
`

/** The reference of all settings as Markdown: `docs/configuration.md`. */
export function reference(): string {
  const tables = [...new Set(KEYS.map(tableOf))]
  return `${[HEAD, ...tables.map(section), TAIL].join('\n')}`
}

function tableOf(key: Key): string {
  return key.slice(0, Math.max(key.lastIndexOf('.'), 0))
}

function section(table: string): string {
  const entries = KEYS.filter((key) => tableOf(key) === table).map((key) => {
    const { variable, form, description, schema, secret, page } = settingOf(key)
    const usual = schema.safeParse(undefined).data
    const facts = [
      WORDS[form],
      usual === undefined ? 'not set' : `usually \`${JSON.stringify(usual)}\``,
      `\`${variable}\`${secret ? ` or \`${variable}_FILE\`` : ''}`,
      ...(page ? ['settings page'] : []),
    ]
    return `### \`${key.slice(table === '' ? 0 : table.length + 1)}\`\n\n${description}\n\n_${facts.join(' · ')}_\n`
  })
  const title = `## ${TITLES[table] ?? table}${table === '' ? '' : `: \`[${table}]\``}\n`
  return [title, ...entries].join('\n')
}
