/**
 * `npm test`: set-up, then every test. Arguments are file patterns, e.g. `npm test -- packages/wire`.
 * Ends with the counts of Node's test runner.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { orSayWhy } from './run.mjs'
import { root, runtime, setUp } from './setup.mjs'

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'assets', 'fixtures', '.venv', 'target'])

function testsUnder(path) {
  if (!existsSync(path)) throw new Error(`no such file or folder: ${path}`)
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED_FOLDERS.has(entry.name)) return []
    const inner = join(path, entry.name)
    if (entry.isDirectory()) return testsUnder(inner)
    return entry.name.endsWith('.test.ts') ? [inner] : []
  })
}

orSayWhy(() => {
  setUp()
  const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
  const places =
    asked.length > 0
      ? asked.map((place) => join(root, place))
      : ['packages', 'conformance', 'scripts'].map((place) => join(root, place)).filter(existsSync)
  const files = places.flatMap(testsUnder).map((file) => relative(root, file))
  if (files.length === 0) throw new Error(`no tests under ${asked.join(', ')}`)
  const result = spawnSync(
    runtime(),
    [
      '--disable-warning=ExperimentalWarning',
      '--test',
      `--test-concurrency=${availableParallelism()}`,
      ...options,
      ...files,
    ],
    { cwd: root, stdio: 'inherit' },
  )
  process.exit(result.status ?? 1)
})
