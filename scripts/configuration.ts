/** `npm run configuration`: writes docs/configuration.md, the reference of all settings, anew. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { reference } from '../src/tell/config/reference.ts'

writeFileSync(path.join(import.meta.dirname, '..', 'docs', 'configuration.md'), reference())
