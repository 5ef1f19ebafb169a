'use strict'
// Preloaded by the npm scripts (`node -r`), so that a Node that cannot run the sources still gets to say so.
// Written in JavaScript that any Node parses.
const major = Number(process.versions.node.split('.')[0])
if (!(major >= 26)) {
  console.error(
    'whenabouts needs Node 26 or newer; this is Node ' +
      process.versions.node +
      ' (' +
      process.execPath +
      ').\n' +
      'Run `npm ci` in this folder with install scripts allowed: it brings Node 26 for every npm script.\n' +
      'Or install Node 26 yourself: https://nodejs.org/',
  )
  process.exit(1)
}
