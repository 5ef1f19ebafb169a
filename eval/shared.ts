import path from 'node:path'

/** The folder of the evaluation sets: beside the repository, or where `WHENABOUTS_SHARED` says. It need not be there. */
export const SHARED = process.env['WHENABOUTS_SHARED'] ?? path.join(import.meta.dirname, '..', '..', 'shared')
