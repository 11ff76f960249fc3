import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const GENERATED = new Set(['node_modules', 'dist', 'assets', 'out', 'target', '.venv', '__pycache__'])

function foldersUnder(path: string): string[] {
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !GENERATED.has(entry.name) && !entry.name.startsWith('.'))
    .flatMap((entry) => [`${path}/${entry.name}/`, ...foldersUnder(`${path}/${entry.name}`)])
}

describe('ARCHITECTURE.md', () => {
  const map = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  const listed = [...map.matchAll(/^\| `([^`]+\/)` \| (.+) \|$/gm)].map(([, folder, line]) => ({
    folder: folder as string,
    line: line as string,
  }))
  const present = ['packages', 'conformance', 'scripts']
    .flatMap((top) => foldersUnder(top))
    .filter((folder) => !/\/(fixtures|testing|java\/src)\//.test(folder) && !/^packages\/[a-z]+\/src\/$/.test(folder))

  it('has one line for every folder', () => {
    assert.deepEqual(
      present.filter((folder) => !listed.some((entry) => entry.folder === folder)),
      [],
    )
  })

  it('lists no folder that is gone, and says something about each', () => {
    const everything = new Set([
      ...['packages', 'conformance', 'scripts'].flatMap((top) => foldersUnder(top)),
      'conformance/',
      'scripts/',
      'packages/',
    ])
    assert.deepEqual(
      listed.filter(({ folder }) => !everything.has(folder)).map(({ folder }) => folder),
      [],
    )
    assert.deepEqual(
      listed.filter(({ line }) => line.length < 12).map(({ folder }) => folder),
      [],
    )
  })
})
