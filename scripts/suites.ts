import { existsSync, globSync } from 'node:fs'

/** The test files of a run, and those that cannot run here with the reason. */
export interface Suites {
  readonly run: readonly string[]
  readonly leftOut: readonly { readonly file: string; readonly reason: string }[]
}

/** Where Debian, Ubuntu and Fedora put Chromium; `CHROMIUM_PATH` goes before them. */
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium']

/** The path of the Chromium that browser tests use, or `null` when there is none. */
export function chromium(env: NodeJS.ProcessEnv): string | null {
  const chosen = env['CHROMIUM_PATH']
  if (chosen) return existsSync(chosen) ? chosen : null
  return CHROMIUM.find((path) => existsSync(path)) ?? null
}

/**
 * Sorts test files into those to run and those to leave out. `x.browser.test.ts` needs a browser; every other
 * `x.test.ts` runs anywhere. `only` keeps the files whose path contains one of its words.
 *
 * @example suites(['a.test.ts', 'b.browser.test.ts'], { browser: null, only: [] }).leftOut.length // 1
 */
export function suites(
  files: readonly string[],
  { browser, only }: { readonly browser: string | null; readonly only: readonly string[] },
): Suites {
  const asked = files.filter((file) => only.length === 0 || only.some((word) => file.includes(word))).toSorted()
  const needsBrowser = (file: string) => file.endsWith('.browser.test.ts')
  return {
    run: asked.filter((file) => browser !== null || !needsBrowser(file)),
    leftOut: asked
      .filter((file) => browser === null && needsBrowser(file))
      .map((file) => ({ file, reason: 'no Chromium (install it, or set CHROMIUM_PATH)' })),
  }
}

/** Every test file of the project, relative to `root`. */
export function testFiles(root: string): string[] {
  return globSync('{src,eval,bench,scripts}/**/*.test.ts', { cwd: root })
}
