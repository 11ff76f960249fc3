/**
 * Installs and builds what is missing, and nothing else. Plain JavaScript for Node >= 20.19, because it runs before
 * anything is installed. Safe to interrupt: a stamp is written only after a step has finished.
 *
 * Every entry (`npm start`, `npm run draw`, `npm test`) calls `setUp()` first; run directly it does only that.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** TypeScript is run as it is, which Node can do from 22.18 on. */
const OLDEST_NODE_THAT_RUNS_TYPESCRIPT = [22, 18]

const installStamp = join(root, 'node_modules', '.plantain-install')
const assets = join(root, 'packages', 'illustrator', 'assets')
const assetStamp = join(assets, '.stamp')

function filesUnder(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesUnder(path) : [path]
    })
}

/** A digest of the given files' names and contents. */
function digestOf(files) {
  const digest = createHash('sha256')
  for (const file of files) {
    if (!existsSync(file) || !statSync(file).isFile()) continue
    digest.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return digest.digest('hex')
}

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

function run(what, command, parameters, options = {}) {
  process.stderr.write(`plantain: ${what}\n`)
  const result = spawnSync(command, parameters, { cwd: root, stdio: ['ignore', 2, 2], ...options })
  if (result.error) throw new Error(`${what}: ${result.error.message}`)
  if (result.status !== 0) throw new Error(`${what}: stopped with exit code ${result.status ?? result.signal}`)
}

/** The Node that runs Plantain: this one when it is new enough, else the one that npm's `node` package brought along. */
export function runtime() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE_THAT_RUNS_TYPESCRIPT
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return process.execPath
  const brought = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(brought)) return brought
  throw new Error(
    `Node ${process.versions.node} is too old to run Plantain and the npm package "node" has no build for ` +
      `${process.platform}-${process.arch}. Install Node 22.18 or newer.`,
  )
}

function install() {
  const wanted = digestOf([join(root, 'package-lock.json'), join(root, 'package.json')])
  if (read(installStamp) === wanted) return
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  run('installing packages (once, about a minute) ...', npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    shell: process.platform === 'win32',
  })
  writeFileSync(installStamp, wanted)
}

function buildAssets() {
  const sources = [
    ...filesUnder(join(root, 'packages', 'illustrator', 'pack')),
    ...filesUnder(join(root, 'packages', 'illustrator', 'src', 'stage', 'engine', 'kernels')),
  ].filter((file) => !file.endsWith('.test.ts') && !file.endsWith('.wasm'))
  const wanted = digestOf([join(root, 'package-lock.json'), ...sources])
  if (read(assetStamp) === wanted) return
  mkdirSync(assets, { recursive: true })
  run('packing fonts and art (once) ...', runtime(), [join(root, 'packages', 'illustrator', 'pack', 'pack.ts')])
  run('compiling the renderer (once) ...', runtime(), [
    join(root, 'packages', 'illustrator', 'src', 'stage', 'engine', 'kernels', 'build.mjs'),
  ])
  writeFileSync(assetStamp, wanted)
}

/** Brings the checkout into a state in which everything runs. Quick when nothing is missing. */
export function setUp() {
  install()
  buildAssets()
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    setUp()
  } catch (error) {
    process.stderr.write(`plantain: ${error.message}\n`)
    process.exit(1)
  }
}
