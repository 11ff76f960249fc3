/** The compiled kernels and their memory. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { assetFolder } from '../../sheet/assets.ts'

/** Every exported kernel takes and answers numbers. */
export type Kernels = Readonly<Record<string, (...numbers: number[]) => number>>

/** Where the host may begin: below lie the kernels' own tables. */
export const FIRST_BYTE = 131_072
/** Counters shared with helper threads; they outlive a reset. */
export const CONTROL_BYTE = FIRST_BYTE - 64
const PAGE = 65_536
/** A memory that once held a 4K picture is not kept for the next small one. */
const KEEP_BYTES = 512 * 1024 * 1024

/** Where the build puts the kernels in a checkout. */
const BUILT = fileURLToPath(new URL('../../../assets/kernels.wasm', import.meta.url))

/** The packed kernels: beside the other assets (also in a bundle), else where the build puts them. */
function kernelPath(): string {
  try {
    const packed = join(assetFolder(), 'kernels.wasm')
    return existsSync(packed) ? packed : BUILT
  } catch {
    // No other assets are needed to draw solids.
    return BUILT
  }
}

let compiled: WebAssembly.Module | undefined
let kept: Machine | undefined

/** Kernels over one growing memory; `allocate` hands out bytes until `reset`. */
export class Machine {
  readonly kernels: Kernels
  readonly memory: WebAssembly.Memory
  private top = FIRST_BYTE
  /** Every `set` since the last reset, so that helpers can be set up alike. */
  settings: (readonly [name: string, numbers: readonly number[]])[] = []

  constructor() {
    const { module } = kernelModule()
    this.memory = new WebAssembly.Memory({ initial: 64, maximum: 65_536, shared: true })
    const abort = () => {
      throw new Error('a rendering kernel stopped')
    }
    this.kernels = new WebAssembly.Instance(module, { env: { memory: this.memory, abort } }).exports as Kernels
  }

  /** Calls a kernel that only stores numbers, here and later in every helper. */
  set(name: string, ...numbers: number[]): void {
    this.kernels[name]!(...numbers)
    this.settings.push([name, numbers])
  }

  get buffer(): ArrayBufferLike {
    return this.memory.buffer
  }

  /** Byte address of `bytes` fresh bytes, aligned to 16; their content is whatever was there before. */
  allocate(bytes: number): number {
    const at = this.top
    this.top += (Math.ceil(bytes) + 15) & ~15
    const missing = this.top - this.memory.buffer.byteLength
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE))
    return at
  }

  reset(): void {
    this.top = FIRST_BYTE
    this.settings = []
  }

  get used(): number {
    return this.top
  }
}

/** The compiled kernels. Throws when the build has not made them yet. */
export function kernelModule(): { readonly module: WebAssembly.Module } {
  if (compiled) return { module: compiled }
  try {
    compiled = new WebAssembly.Module(readFileSync(kernelPath()))
  } catch (cause) {
    throw new Error(`${kernelPath()} cannot be read; run "npm run setup" to build it`, { cause })
  }
  return { module: compiled }
}

/** Builds the kernels when a checkout has none yet; a packed product always carries them. */
export async function ensureKernels(): Promise<void> {
  if (compiled || existsSync(kernelPath())) return
  const build = new URL('./kernels/build.mjs', import.meta.url)
  if (!existsSync(build)) return
  const { buildKernels } = (await import(build.href)) as { buildKernels(): Promise<unknown> }
  await buildKernels()
}

/** The machine of this process, emptied. */
export function freshMachine(): Machine {
  kept ??= new Machine()
  kept.reset()
  return kept
}

/** Lets go of a machine that has grown too large to keep. */
export function releaseMachine(machine: Machine): void {
  if (machine === kept && machine.used > KEEP_BYTES) kept = undefined
}
