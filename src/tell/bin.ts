#!/usr/bin/env node
// This file is parsed by whatever Node there is, so it looks before it loads anything newer.
const major = Number(process.versions.node.split('.')[0])
if (major >= 26) {
  const { main } = await import('./main.ts')
  process.exitCode = await main(process.argv.slice(2))
} else {
  console.error(
    `whenabouts needs Node 26 or newer; this is Node ${process.versions.node}. Install a newer one: https://nodejs.org/`,
  )
  process.exitCode = 1
}
