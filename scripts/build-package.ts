/**
 * `npm run package`: makes the npm package `plantain` in packages/plantain/dist. Every file stays a file of its own, so
 * that what is found beside a module (assets, worker entries) is found there too; types are stripped, names of our
 * packages become relative paths.
 */
import { access, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'packages', 'plantain', 'dist')
const PACKAGES = ['wire', 'illustrator', 'crew', 'server', 'plantain'] as const

interface Manifest {
  readonly version: string
  readonly description?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

const manifestOf = async (name: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(root, 'packages', name, 'package.json'), 'utf8'))

/** Where execution begins: the library, the command, the processes and threads that are started by file. */
const ENTRIES = [
  'packages/plantain/src/index.ts',
  'packages/plantain/src/bin.ts',
  'packages/crew/src/workers/drawing-process.ts',
]

/** Every module that an entry reaches, through imports or `new URL('./x.ts', import.meta.url)`. */
async function reachable(): Promise<string[]> {
  const found = new Set<string>()
  const waiting = ENTRIES.map((entry) => join(root, entry))
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue
    found.add(file)
    const code = await readFile(file, 'utf8')
    for (const [, path] of code.matchAll(/['"](\.{1,2}\/[^'"\n]*\.ts)['"]/g)) {
      const target = join(dirname(file), path as string)
      if (await exists(target)) waiting.push(target)
    }
    for (const [, name, path] of code.matchAll(/['"]@plantain\/([a-z]+)\/([\w/-]+)['"]/g))
      waiting.push(join(root, 'packages', name as string, 'src', `${path}.ts`))
  }
  return [...found].sort()
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

/** `./x.ts` to `./x.js`, `@plantain/wire/models` to a relative path. */
function rewriteImports(code: string, from: string): string {
  return code
    .replace(/(['"])@plantain\/([a-z]+)\/([\w/-]+)\1/g, (_, quote: string, name: string, path: string) => {
      const target = relative(dirname(from), join(dist, name, 'src', `${path}.js`))
        .split(sep)
        .join('/')
      return `${quote}${target.startsWith('.') ? target : `./${target}`}${quote}`
    })
    .replace(/(['"])(\.{1,2}\/[^'"\n]*)\.ts\1/g, '$1$2.js$1')
}

async function buildModule(file: string): Promise<void> {
  const [name, ...rest] = relative(join(root, 'packages'), file).split(sep)
  const target = join(dist, name as string, ...rest).replace(/\.ts$/, '.js')
  const { code } = await transform(await readFile(file, 'utf8'), { loader: 'ts', format: 'esm', target: 'node22' })
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, rewriteImports(code, target))
}

async function writeManifest(): Promise<void> {
  const manifests = await Promise.all(PACKAGES.map(manifestOf))
  const dependencies = Object.assign({}, ...manifests.map((manifest) => manifest.dependencies ?? {})) as Record<
    string,
    string
  >
  const workspace = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest
  for (const name of Object.keys(dependencies)) if (name.startsWith('@plantain/')) delete dependencies[name]
  Object.assign(dependencies, { node: workspace.dependencies?.node })
  const manifest = {
    name: 'plantain',
    version: (await manifestOf('plantain')).version,
    description: workspace.description,
    license: 'Apache-2.0',
    type: 'module',
    bin: { plantain: 'launch.mjs' },
    exports: { '.': './plantain/src/index.js' },
    dependencies: Object.fromEntries(Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
  await writeFile(join(dist, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

/** The published command: this Node when it is new enough, else the one of npm's `node` package. */
const launcher = (flags: readonly string[]) => `#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)
const brought = () => {
  const home = dirname(createRequire(import.meta.url).resolve('node/package.json'))
  return join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}
const node = major > 22 || (major === 22 && minor >= 18) ? process.execPath : brought()
const file = join(dirname(fileURLToPath(import.meta.url)), 'plantain', 'src', 'bin.js')
const child = spawn(node, [...${JSON.stringify(flags)}, file, ...process.argv.slice(2)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  process.stderr.write(\`plantain: \${error.message}\\n\`)
  process.exit(1)
})
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
`

await rm(dist, { recursive: true, force: true })
const modules = await reachable()
for (const file of modules) await buildModule(file)
await cp(join(root, 'packages', 'illustrator', 'assets'), join(dist, 'illustrator', 'assets'), { recursive: true })
await cp(join(root, 'packages', 'plantain', 'page'), join(dist, 'plantain', 'page'), { recursive: true })
await cp(join(root, 'packages', 'plantain', 'package.json'), join(dist, 'plantain', 'package.json'))
await cp(join(root, 'docs', 'pictures'), join(dist, 'docs', 'pictures'), { recursive: true })
for (const file of ['LICENSE', 'README.md', 'README.zh-CN.md', 'ATTRIBUTION.md'])
  await cp(join(root, file), join(dist, file))
await writeManifest()
const flags = JSON.parse(await readFile(join(root, 'packages', 'server', 'node-flags.json'), 'utf8'))
await writeFile(join(dist, 'launch.mjs'), launcher(flags), { mode: 0o755 })
console.log(`packages/plantain/dist: ${modules.length} modules`)
