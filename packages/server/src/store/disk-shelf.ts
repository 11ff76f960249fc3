/**
 * A shelf of files in a folder of this process alone. Bytes go to a temporary file, are flushed to the disk and renamed,
 * so a name that exists always holds the whole content. What a killed process left is swept by `sweepScratch`.
 */
import * as nodeFiles from 'node:fs/promises'
import { join } from 'node:path'
import { diskError, hasCode } from './disk-error.ts'
import { claimFolder } from './scratch.ts'
import type { Shelf, ShelfWriter } from './shelf.ts'
import { streamChunkBytes } from './store.ts'

export interface DiskShelfOptions {
  /** The data folder; files go to a folder of their own in `scratch` below it. Created when missing. */
  readonly folder: string
  /**
   * Flush every file to the disk before it is renamed.
   * @default true
   */
  readonly flush?: boolean
  /** The file system, replaceable so that tests can fill the disk. */
  readonly files?: Pick<typeof nodeFiles, 'open' | 'rename' | 'rm' | 'mkdir' | 'readFile'>
}

export async function diskShelf(options: DiskShelfOptions): Promise<Shelf> {
  const { flush = true, files = nodeFiles } = options
  const home = await claimFolder(options.folder)
  let serial = 0

  /** The folder may have been removed by a tidy person or by another machine's sweep; that is no reason to fail. */
  async function openNew(path: string): Promise<nodeFiles.FileHandle> {
    try {
      return await files.open(path, 'wx', 0o600)
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error
      await files.mkdir(home.path, { recursive: true, mode: 0o700 })
      return files.open(path, 'wx', 0o600)
    }
  }

  function begin(): ShelfWriter {
    const temporary = join(home.path, `incoming-${serial++}`)
    let file: Promise<nodeFiles.FileHandle> | undefined

    async function abandon(): Promise<void> {
      const opened = await file?.catch(() => undefined)
      await opened?.close().catch(() => {})
      if (file) await files.rm(temporary, { force: true }).catch(() => {})
    }

    async function guard<T>(act: () => Promise<T>): Promise<T> {
      try {
        return await act()
      } catch (error) {
        await abandon()
        throw diskError(error, home.path)
      }
    }

    return {
      write: (chunk) =>
        guard(async () => {
          file ??= openNew(temporary)
          await writeAll(await file, chunk)
        }),
      finish: (label) =>
        guard(async () => {
          file ??= openNew(temporary)
          const opened = await file
          if (flush) await opened.datasync()
          await opened.close()
          const name = `${label}.${serial++}`
          await files.rename(temporary, join(home.path, name))
          return name
        }),
      abandon,
    }
  }

  return {
    begin,
    async read(name) {
      try {
        return await files.readFile(join(home.path, name))
      } catch (error) {
        throw diskError(error, home.path)
      }
    },
    async *stream(name) {
      const file = await files.open(join(home.path, name), 'r').catch((error) => {
        throw diskError(error, home.path)
      })
      try {
        yield* chunksOf(file)
      } finally {
        await file.close().catch(() => {})
      }
    },
    remove: (name) => files.rm(join(home.path, name), { force: true }).catch(() => {}),
    close: () => home.release(),
  }
}

/** One `write` call may take less than it was given, for example when the disk is nearly full. */
async function writeAll(file: nodeFiles.FileHandle, chunk: Uint8Array): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    done += (await file.write(chunk, done, chunk.length - done)).bytesWritten
  }
}

async function* chunksOf(file: nodeFiles.FileHandle): AsyncGenerator<Uint8Array> {
  const chunk = Buffer.allocUnsafeSlow(streamChunkBytes)
  for (;;) {
    let filled = 0
    while (filled < chunk.length) {
      const { bytesRead } = await file.read(chunk, filled, chunk.length - filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    if (filled > 0) yield chunk.subarray(0, filled)
    if (filled < chunk.length) return
  }
}
