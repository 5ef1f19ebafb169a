import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'

const beside = process.env['WHENABOUTS_SHARED'] ?? path.join(import.meta.dirname, '..', '..', 'shared')

/**
 * The folder of the evaluation sets: beside the repository, or where `WHENABOUTS_SHARED` says. It need not be there; behind a link it is
 * the folder itself, since a scorer tells by its path whether it is run.
 */
export const SHARED = existsSync(beside) ? realpathSync(beside) : beside
