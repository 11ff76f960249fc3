/** `npm run check`: format, lint, types, tests; the first that fails ends it. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { orSayWhy } from './run.mjs'
import { root, setUp } from './setup.mjs'

const tool = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
const steps = [
  ['format and lint', tool('biome'), ['check', '--error-on-warnings', '.']],
  ['types', tool('tsc'), ['-p', '.']],
  ['tests', process.execPath, [join(root, 'scripts', 'test.mjs')]],
]

orSayWhy(() => {
  setUp()
  for (const [name, command, parameters] of steps) {
    process.stderr.write(`plantain: ${name}\n`)
    const result = spawnSync(command, parameters, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    if (result.status !== 0) throw new Error(`${name} failed`)
  }
})
