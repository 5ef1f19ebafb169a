/** The typed client of the API as TypeScript, made from its OpenAPI document by oazapfts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateSource } from 'oazapfts'
import { openSqlite } from '../../keep/sqlite.ts'
import { memorySource } from '../memory-source.ts'
import { pages } from '../server.ts'

/** Without the version of the program, which changes nothing of the client. */
export async function clientSource(): Promise<string> {
  const ledger = await openSqlite(':memory:')
  const folder = mkdtempSync(path.join(tmpdir(), 'whenabouts-client-'))
  try {
    const app = pages({ source: memorySource([], () => '2025-06-01'), ledger }, { loopback: true })
    const document = (await (await app.request('http://localhost/api/openapi.json')).json()) as { info: object }
    const file = path.join(folder, 'openapi.json')
    writeFileSync(file, JSON.stringify({ ...document, info: { ...document.info, version: '1' } }))
    return await generateSource(file, { argumentStyle: 'object', useUnknown: true })
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await ledger.close()
  }
}
