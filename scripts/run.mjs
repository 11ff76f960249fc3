/** Runs a TypeScript file of this repository after set-up: `node scripts/run.mjs FILE [argument ...]`. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, runtime, setUp } from './setup.mjs'

/** Signals that a terminal or a supervisor sends to the launcher and that belong to the program. */
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * How V8 keeps its heap. Bodies stream through the server as short-lived chunks; a young generation of 4 MB instead of
 * 16 MB is cleared before they pile up, which takes a quarter off the peak (`npm run bench -- bodies`).
 */
const nodeFlags = () => JSON.parse(readFileSync(join(root, 'packages', 'server', 'node-flags.json'), 'utf8'))

/**
 * Runs `file` with the right Node and ends with its exit code. The IPC channel tells the program when the launcher is
 * killed, so that no server is left behind.
 */
export function runTypeScript(file, parameters) {
  setUp()
  const child = spawn(runtime(), ['--disable-warning=ExperimentalWarning', ...nodeFlags(), file, ...parameters], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of FORWARDED) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    process.stderr.write(`plantain: ${error.message}\n`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}

/** Runs `main` and turns a failed set-up into one line and exit code 1. */
export function orSayWhy(main) {
  try {
    main()
  } catch (error) {
    process.stderr.write(`plantain: ${error.message}\n`)
    process.exit(1)
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file, ...parameters] = process.argv.slice(2)
  orSayWhy(() => {
    if (!file) throw new Error('usage: node scripts/run.mjs FILE [argument ...]')
    runTypeScript(file, parameters)
  })
}
