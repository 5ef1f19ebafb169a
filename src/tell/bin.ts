#!/usr/bin/env node
// This file is parsed by whatever Node there is, so it looks before it loads anything newer.
import module from 'node:module'
import os from 'node:os'
import path from 'node:path'

const major = Number(process.versions.node.split('.')[0])
if (major >= 26) {
  // Compiled code is kept between runs, which halves the start; in the user's own folder, where nobody else can write.
  module.enableCompileCache(path.join(process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache'), 'whenabouts'))
  const { main } = await import('./main.ts')
  process.exitCode = await main(process.argv.slice(2))
} else {
  console.error(
    `whenabouts needs Node 26 or newer; this is Node ${process.versions.node}. Install a newer one: https://nodejs.org/`,
  )
  process.exitCode = 1
}
