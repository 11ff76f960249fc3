/**
 * Folders for the files of one process, and how those of dead processes are found. A folder is named
 * `host.process.number`; on the same host a folder is dead when its process is. Other hosts (a shared volume) cannot be
 * asked, so their folders are taken for dead when nothing was written in them for a day: no request takes that long.
 */
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { diskError } from './disk-error.ts'

const deadAfterMilliseconds = 24 * 60 * 60 * 1000

/** Folders this process works in; its own number says nothing about folders left by an earlier process with that number. */
const mine = new Set<string>()

export interface ScratchFolder {
  readonly path: string
  /** Removes the folder and all that is in it. Never rejects. */
  release(): Promise<void>
}

/** Makes a folder for this process below `data`, after sweeping what dead processes left there. */
export async function claimFolder(data: string): Promise<ScratchFolder> {
  const scratch = join(data, 'scratch')
  const name = `${host()}.${process.pid}.${randomBytes(4).toString('hex')}`
  const path = join(scratch, name)
  try {
    await sweepScratch(scratch)
    await mkdir(path, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw diskError(error, scratch)
  }
  mine.add(name)
  return {
    path,
    async release() {
      mine.delete(name)
      await rm(path, { recursive: true, force: true }).catch(() => {})
    },
  }
}

/** Removes the folders of dead processes. Returns the names removed. */
export async function sweepScratch(scratch: string): Promise<string[]> {
  const names = await readdir(scratch).catch(() => [])
  const dead: string[] = []
  for (const name of names) {
    if (!(await isDead(scratch, name))) continue
    await rm(join(scratch, name), { recursive: true, force: true }).catch(() => {})
    dead.push(name)
  }
  return dead
}

async function isDead(scratch: string, name: string): Promise<boolean> {
  const [, folderHost, number] = /^(.+)\.(\d+)\.[0-9a-f]+$/.exec(name) ?? []
  if (!folderHost || !number || mine.has(name)) return false
  if (folderHost === host()) return Number(number) === process.pid || !isAlive(Number(number))
  const { mtimeMs } = await stat(join(scratch, name)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
  return Date.now() - mtimeMs > deadAfterMilliseconds
}

function isAlive(number: number): boolean {
  try {
    process.kill(number, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function host(): string {
  return hostname().replace(/[^A-Za-z0-9-]/g, '-') || 'localhost'
}
