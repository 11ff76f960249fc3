import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { createPlantain, type Plantain } from 'plantain'
import sharp from 'sharp'
import { CLIENTS } from './matrix.ts'

interface Line {
  readonly case: string
  readonly pictures: readonly string[]
  readonly texts: readonly string[]
  readonly thoughtTexts: number
  readonly thoughtPictures: number
  readonly signatures: number
  readonly chunks: number
  readonly finish: string | null
  readonly error: { readonly code: number; readonly message: string } | null
}

const run = promisify(execFile)
let folder: string
let plantain: Plantain
let baseUrl: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plantain-test-'))
  plantain = await createPlantain({ data: join(folder, 'data') })
  baseUrl = (await plantain.listen({ host: '127.0.0.1', port: 0 })).url
})

after(async () => {
  await plantain.close()
  await rm(folder, { recursive: true, force: true })
})

/** Width, height and bytes of a picture a program received. */
async function measure(pictures: string, name: string) {
  const bytes = await readFile(join(pictures, name))
  const { width, height, format } = await sharp(bytes).metadata()
  return { width, height, format, bytes }
}

for (const client of CLIENTS) {
  describe(client.name, () => {
    const lines = new Map<string, Line>()
    let pictures: string
    let missing: string | undefined

    before(async () => {
      const program = await client.prepare()
      if ('missing' in program) {
        missing = program.missing
        console.log(`skipped: ${client.name}: ${missing}`)
        return
      }
      pictures = await mkdtemp(join(folder, 'pictures-'))
      const { GOOGLE_API_KEY: _, ...environment } = process.env
      const { stdout } = await run(program.command, [...program.parameters, pictures], {
        env: { ...environment, GOOGLE_GEMINI_BASE_URL: baseUrl, GEMINI_API_KEY: 'any' },
        maxBuffer: 1 << 26,
      })
      for (const text of stdout
        .trim()
        .split('\n')
        .filter((candidate) => candidate.startsWith('{'))) {
        const line = JSON.parse(text) as Line
        lines.set(line.case, line)
      }
    })

    const promise = (title: string, check: () => Promise<void> | void) =>
      it(title, async (test) => {
        if (missing) test.skip(missing)
        else await check()
      })
    const line = (name: string) => lines.get(name) ?? assert.fail(`the program printed no line for ${name}`)

    promise('text to image gives one signed picture of the size in the table', async () => {
      const { pictures: names, finish, signatures, error } = line('text-to-image')
      assert.equal(error, null)
      assert.equal(finish, 'STOP')
      assert.equal(names.length, 1)
      assert.ok(signatures >= 1)
      const { width, height, format } = await measure(pictures, names[0] as string)
      assert.deepEqual({ width, height, format }, { width: 1376, height: 768, format: 'png' })
    })

    promise('a picture sent back with an instruction comes back changed, in its own shape', async () => {
      const { pictures: names, error } = line('edit')
      assert.equal(error, null)
      assert.equal(names.length, 1)
      const [edited, original] = [
        await measure(pictures, names[0] as string),
        await measure(pictures, 'text-to-image-1'),
      ]
      assert.equal(edited.width, original.width)
      assert.equal(edited.height, original.height)
      assert.notDeepEqual(edited.bytes, original.bytes)
    })

    promise('a chat with thoughts goes on from its first picture and shows how it thought', () => {
      const { pictures: names, thoughtTexts, thoughtPictures, error } = line('chat')
      assert.equal(error, null)
      assert.equal(names.length, 1)
      assert.ok(thoughtTexts >= 1)
      assert.ok(thoughtPictures >= 1 && thoughtPictures <= 2)
    })

    promise('a stream brings the picture in chunks and ends with a reason', async () => {
      const { pictures: names, chunks, finish, error } = line('stream')
      assert.equal(error, null)
      assert.equal(names.length, 1)
      assert.ok(chunks >= 2)
      assert.equal(finish, 'STOP')
      assert.equal((await measure(pictures, names[0] as string)).format, 'png')
    })

    promise('a lowercase size is refused with a 400 that names the legal ones', () => {
      const { error } = line('bad-size')
      assert.equal(error?.code, 400)
      assert.match(error?.message ?? '', /image_size must be one of '1K', '2K', or '4K'/)
    })
  })
}
