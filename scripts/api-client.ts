/**
 * `node scripts/api-client.ts`: writes the typed client of the API anew, from its OpenAPI document, into
 * src/tell/api/testdata/client.fixture.ts. The tests of the API use it; one of them fails when it is not what this would write.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { clientSource } from '../src/tell/api/client-source.fixture.ts'

const file = path.join(import.meta.dirname, '..', 'src', 'tell', 'api', 'testdata', 'client.fixture.ts')
writeFileSync(file, await clientSource())
console.log(path.relative(process.cwd(), file))
