/** `plantain draw`: one request to the API inside this process, one picture file. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { type DrawCommand, formatOf, UsageError } from '../arguments.ts'
import { createPlantain } from '../index.ts'

interface Part {
  readonly text?: string
  readonly thought?: boolean
  readonly inlineData?: { readonly mimeType: string; readonly data: string }
}

interface Body {
  readonly candidates?: readonly [
    {
      readonly content?: { readonly parts?: readonly Part[] }
      readonly finishReason?: string
      readonly finishMessage?: string
    },
  ]
  readonly promptFeedback?: { readonly blockReason?: string }
  readonly usageMetadata?: object
  readonly error?: { readonly message: string }
}

/** The API answered, but without a picture. */
export class NoPictureError extends Error {
  override readonly name = 'NoPictureError'
}

export async function draw(command: DrawCommand): Promise<void> {
  const mimeType = formatOf(command.output)
  const started = performance.now()
  const body = await requestOf(command, mimeType)
  const plantain = await createPlantain()
  const stopProgress = showProgress(command)
  try {
    const url = `http://plantain/v1beta/models/${encodeURIComponent(command.model)}:generateContent`
    const headers = {
      'content-type': 'application/json',
      ...(plantain.settings.keys[0] ? { 'x-goog-api-key': plantain.settings.keys[0] } : {}),
    }
    const response = await plantain.fetch(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }))
    const answer = (await response.json()) as Body
    stopProgress()
    const parts = partsOf(answer)
    const picture = parts.find((part) => part.inlineData && !part.thought)?.inlineData
    if (!picture) throw new NoPictureError(reasonOf(answer))
    const bytes = Buffer.from(picture.data, 'base64')
    await writeWhole(command.output, bytes)
    report(command, parts, {
      mimeType: picture.mimeType,
      bytes: bytes.length,
      milliseconds: Math.round(performance.now() - started),
      usage: answer.usageMetadata,
    })
  } finally {
    stopProgress()
    await plantain.close()
  }
}

async function requestOf(command: DrawCommand, mimeType: string): Promise<object> {
  const pictures = await Promise.all(
    command.inputs.map(async (path) => ({
      inlineData: { mimeType: formatOf(path), data: (await readInput(path)).toString('base64') },
    })),
  )
  return {
    contents: [{ role: 'user', parts: [{ text: command.prompt }, ...pictures] }],
    generationConfig: {
      ...(command.seed === undefined ? {} : { seed: command.seed }),
      ...(command.thoughts ? { thinkingConfig: { includeThoughts: true } } : {}),
      imageConfig: {
        ...(command.aspect === undefined ? {} : { aspectRatio: command.aspect }),
        ...(command.size === undefined ? {} : { imageSize: command.size }),
        imageOutputOptions: { mimeType },
      },
    },
  }
}

async function readInput(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new UsageError(`--input ${path} can't be read: ${(error as Error).message}`)
  }
}

const partsOf = (answer: Body): readonly Part[] => answer.candidates?.[0]?.content?.parts ?? []

function reasonOf(answer: Body): string {
  const candidate = answer.candidates?.[0]
  return (
    answer.error?.message.trim() ??
    candidate?.finishMessage ??
    answer.promptFeedback?.blockReason ??
    candidate?.finishReason ??
    'the answer has no picture'
  )
}

/** Under another name first, so that a full disk or Ctrl-C never leaves half a picture. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}.unfinished`
  try {
    await writeFile(unfinished, bytes)
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw new Error(`${path} can't be written: ${(error as Error).message}`)
  }
}

interface Facts {
  readonly mimeType: string
  readonly bytes: number
  readonly milliseconds: number
  readonly usage: object | undefined
}

function report(command: DrawCommand, parts: readonly Part[], { mimeType, bytes, milliseconds, usage }: Facts): void {
  const words = (thought: boolean) =>
    parts.filter((part) => part.text && Boolean(part.thought) === thought).map(({ text }) => text as string)
  if (command.json) {
    console.log(
      JSON.stringify({
        output: resolve(command.output),
        mimeType,
        bytes,
        milliseconds,
        model: command.model,
        text: words(false).join('\n'),
        ...(command.thoughts ? { thoughts: words(true) } : {}),
        usage,
      }),
    )
    return
  }
  for (const thought of words(true)) console.error(`${thought}\n`)
  for (const text of words(false)) console.error(text)
  console.error(`${basename(command.output)}: ${(bytes / 1e6).toFixed(1)} MB, ${(milliseconds / 1000).toFixed(1)} s`)
}

/** A running clock on a terminal, a single line elsewhere. Returns what ends it. */
function showProgress({ json }: DrawCommand): () => void {
  if (json) return () => {}
  if (!process.stderr.isTTY) {
    process.stderr.write('drawing ...\n')
    return () => {}
  }
  const started = performance.now()
  const timer = setInterval(
    () => process.stderr.write(`\rdrawing ... ${((performance.now() - started) / 1000).toFixed(1)} s`),
    100,
  )
  return () => {
    clearInterval(timer)
    process.stderr.write('\r\u001b[K')
  }
}
