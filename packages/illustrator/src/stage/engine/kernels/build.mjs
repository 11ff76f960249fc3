/** Compiles the kernels to `packages/illustrator/assets/kernels.wasm`. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const here = dirname(fileURLToPath(import.meta.url))
const target = join(here, '../../../../assets/kernels.wasm')

/** Builds the module and answers its path and size. Throws with the compiler's own words when a kernel is wrong. */
export async function buildKernels() {
  const output = {}
  const { error, stderr } = await asc.main(
    ['index.ts', '--outFile', 'kernels.wasm', '-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--sharedMemory', '--initialMemory', '16', '--maximumMemory', '65536', '--enable', 'simd', '--enable', 'threads', '--memoryBase', '1024'],
    {
      readFile: (name) => readFile(join(here, name.replace(/^memory\.ts$/, 'memory.wasm.ts')), 'utf8').catch(() => null),
      writeFile: (name, contents) => void (output[name] = contents),
      listFiles: () => [],
    },
  )
  if (error) throw new Error(`kernels do not compile: ${error.message}\n${stderr.toString()}`)
  await mkdir(dirname(target), { recursive: true })
  // Renamed into place, so that a renderer starting now never reads half a file.
  await writeFile(`${target}.new`, output['kernels.wasm'])
  await rename(`${target}.new`, target)
  return { path: target, size: output['kernels.wasm'].length }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await buildKernels())
