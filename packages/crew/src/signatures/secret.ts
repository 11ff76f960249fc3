/** The sealing secret: the one that is configured, or one made once and kept beside the data. */
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const FILE = 'secret'

/**
 * @param configured `PLANTAIN_SECRET`: at least 16 characters; several are separated by commas, the newest first
 * @param folder `PLANTAIN_DATA`; the file `secret` in it is readable by its owner only
 */
export async function sealingSecrets(configured: string | undefined, folder: string): Promise<string[]> {
  if (configured !== undefined) return configured.split(',').map((secret) => secret.trim())
  await mkdir(folder, { recursive: true })
  const path = join(folder, FILE)
  try {
    // `wx` fails when the file exists: of two servers that start together only one makes the secret.
    await writeFile(path, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const secret = (await readFile(path, 'utf8')).trim()
  if (secret.length < 16)
    throw new Error(
      `${path} holds no usable secret; remove it to have a new one made (signatures of earlier pictures will no longer open)`,
    )
  return [secret]
}
