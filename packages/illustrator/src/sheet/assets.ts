/** Where the packed typefaces and art lie, and how they are read. */
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zstdDecompressSync } from 'node:zlib'

/** The packed assets are not on disk; says how to make them. */
export class MissingAssets extends Error {
  override readonly name = 'MissingAssets'
  constructor(looked: readonly string[]) {
    super(
      `no packed typefaces and art found in ${looked.join(', ')}; make them with: node packages/illustrator/pack/pack.ts`,
    )
  }
}

let folder: string | undefined

/** Sets the folder of packed assets, for programs that ship it elsewhere. Call before the first drawing. */
export function useAssets(path: string): void {
  folder = path
}

/** The folder of packed assets: the nearest `assets` with an index above this file, from source and from a bundle alike. */
export function assetFolder(): string {
  if (folder) return folder
  const looked: string[] = []
  let place = dirname(fileURLToPath(import.meta.url))
  for (let step = 0; step < 5; step++, place = dirname(place)) {
    const candidate = join(place, 'assets')
    if (existsSync(join(candidate, 'fonts.json'))) {
      folder = candidate
      return candidate
    }
    looked.push(candidate)
  }
  throw new MissingAssets(looked)
}

export const readIndex = <T>(file: string): T => JSON.parse(readFileSync(join(assetFolder(), file), 'utf8')) as T

export const readPacked = (file: string): Uint8Array => zstdDecompressSync(readFileSync(join(assetFolder(), file)))

/** One compressed piece of a larger file, read without the rest. */
export function readPiece(file: string, offset: number, length: number): Uint8Array {
  const handle = openSync(join(assetFolder(), file), 'r')
  try {
    const bytes = Buffer.alloc(length)
    readSync(handle, bytes, 0, length, offset)
    return zstdDecompressSync(bytes)
  } finally {
    closeSync(handle)
  }
}
