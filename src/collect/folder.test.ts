import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { after, test } from 'node:test'
import { articlesIn, kindOf, stemOf } from './folder.ts'

const root = mkdtempSync(join(tmpdir(), 'whenabouts-folder-'))
after(() => rmSync(root, { recursive: true }))

const folderWith = (name: string, files: readonly string[]): string => {
  const folder = join(root, name)
  mkdirSync(folder, { recursive: true })
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), 'x')
  }
  return folder
}

const list = async (folder: string): Promise<string[]> => {
  const found: string[] = []
  for await (const item of articlesIn(folder))
    found.push(typeof item === 'string' ? relative(folder, item) : item.message)
  return found
}

test('articles of known endings, folders within, by the order of their names', async () => {
  const files = [
    'b.txt',
    'a.MD',
    'c/z.html',
    'c/a.htm',
    'c/d/e.xhtml',
    'B.txt',
    'a.json',
    'a.meta.json',
    'x.pdf',
    '.h.txt',
    '.g/a.txt',
    'noending',
  ]
  assert.deepEqual(await list(folderWith('all', files)), [
    'B.txt',
    'a.MD',
    'b.txt',
    'c/a.htm',
    'c/d/e.xhtml',
    'c/z.html',
  ])
})

test('Markdown in capitals is about the folder, unless it has a sidecar', async () => {
  const files = ['README.md', 'NOTES.md', 'RRR.md', 'RRR.meta.json', 'Readme too.md', 'README.txt']
  assert.deepEqual(await list(folderWith('notes', files)), ['README.txt', 'RRR.md', 'Readme too.md'])
})

test('a folder that is called like a file', async () => {
  assert.deepEqual(await list(folderWith('odd', ['page.html/a.txt', 'page.html/logo.png'])), ['page.html/a.txt'])
})

test('links are followed, but not in circles', async () => {
  const folder = folderWith('links', ['a/x.txt', 'b.txt'])
  symlinkSync(folder, join(folder, 'a', 'up'))
  symlinkSync(join(folder, 'a'), join(folder, 'c'))
  symlinkSync('nowhere', join(folder, 'd'))
  assert.deepEqual(await list(folder), ['a/x.txt', 'b.txt', 'c/x.txt'])
})

test('a folder without articles says so', async () => {
  const folder = folderWith('none', ['a.json', 'README.md', 'x/y.png'])
  assert.deepEqual(await list(folder), [
    `${folder}: has no articles in it: those are files ending in .txt, .md, .html, .htm or .xhtml`,
  ])
})

test('kinds and stems', () => {
  assert.deepEqual(['a.txt', 'a.b.md', 'A.HTM', 'a.json', 'a', '.txt', 'x.meta.json'].map(kindOf), [
    'text',
    'markdown',
    'html',
    null,
    null,
    'text',
    null,
  ])
  assert.deepEqual(['x/a.txt', 'x/a.b.HTML', 'x.y/a'].map(stemOf), ['x/a', 'x/a.b', 'x.y/a'])
})
