/** The clients of the matrix: how each is brought up, and why it can't be on this machine. */
import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const here = dirname(fileURLToPath(import.meta.url))
/** Toolchains and their packages are kept between runs, outside the checkout. */
const cache = join(tmpdir(), 'plantain-conformance')

/** A command that takes the pictures' folder as its last argument, or the reason why there is none. */
export type Program =
  | { readonly command: string; readonly parameters: readonly string[] }
  | { readonly missing: string }

export interface Client {
  readonly name: string
  prepare(): Promise<Program>
}

const found = (command: string, ...parameters: string[]) =>
  spawnSync(command, parameters, { stdio: 'ignore' }).status === 0

/** Runs a step of a toolchain; a failure (no network, say) becomes the reason to skip. */
async function step(
  what: string,
  command: string,
  parameters: readonly string[],
  options: object = {},
): Promise<string | undefined> {
  try {
    await run(command, parameters, { maxBuffer: 1 << 26, ...options })
    return undefined
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string }
    return `${what} failed: ${(stderr || message).trim().split('\n').at(-1)}`
  }
}

const javascript = (name: string, sdk: string): Client => ({
  name,
  prepare: async () => ({ command: process.execPath, parameters: [join(here, 'javascript', 'program.mjs'), sdk] }),
})

const python: Client = {
  name: 'Python google-genai 2.25.0',
  async prepare() {
    if (!found('python3', '-c', 'import venv, ensurepip'))
      return { missing: 'python3 with venv is not on this machine' }
    const folder = join(cache, 'python-2.25.0')
    const interpreter = join(folder, 'bin', 'python')
    if (!found(interpreter, '-c', 'import google.genai')) {
      const failed =
        (await step('python -m venv', 'python3', ['-m', 'venv', '--clear', folder])) ??
        (await step('pip install', interpreter, [
          '-m',
          'pip',
          'install',
          '-q',
          '-r',
          join(here, 'python', 'requirements.txt'),
        ]))
      if (failed) return { missing: failed }
    }
    return { command: interpreter, parameters: [join(here, 'python', 'program.py')] }
  },
}

const go: Client = {
  name: 'Go google.golang.org/genai 1.77.0',
  async prepare() {
    if (!found('go', 'version')) return { missing: 'go is not on this machine' }
    mkdirSync(cache, { recursive: true })
    const binary = join(cache, 'go-program')
    const failed = await step('go build', 'go', ['build', '-o', binary, '.'], { cwd: join(here, 'go') })
    return failed ? { missing: failed } : { command: binary, parameters: [] }
  },
}

const java: Client = {
  name: 'Java com.google.genai 1.70.0',
  async prepare() {
    if (!found('java', '-version') || !found('mvn', '-version'))
      return { missing: 'java and mvn are not on this machine' }
    const target = join(cache, 'java')
    if (!existsSync(join(target, 'dependency')) || !existsSync(join(target, 'conformance-1.jar'))) {
      // Built apart, because Maven writes into the folder it builds.
      const folder = join(cache, 'java-source')
      await cp(join(here, 'java'), folder, { recursive: true })
      const failed = await step('mvn package', 'mvn', ['-q', '-B', 'package'], { cwd: folder })
      if (failed) return { missing: failed }
      await cp(join(folder, 'target'), target, { recursive: true })
    }
    const classpath = [join(target, 'conformance-1.jar'), join(target, 'dependency', '*')].join(':')
    return { command: 'java', parameters: ['-cp', classpath, 'conformance.Program'] }
  },
}

export const CLIENTS: readonly Client[] = [
  javascript('JavaScript @google/genai 3.1.0', '@google/genai'),
  javascript('JavaScript @google/genai 2.32.0', 'genai-2'),
  javascript('JavaScript @google/genai 1.52.0', 'genai-1'),
  python,
  go,
  java,
]
