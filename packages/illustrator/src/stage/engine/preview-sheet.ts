/**
 * A labelled contact sheet of all models that a module exports as `models`.
 *
 *     node preview-sheet.ts <module> <out.png> [id ...] [--angle=0.5] [--lift=0.2] [--style=soft] [--tile=320] [--pose=sit,walk] [--zoom=1]
 *
 * With `--pose` every named pose of every model gets its own tile; `--pose=all` takes the poses each model says it knows.
 */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import sharp from 'sharp'
import type { Model } from '../model.ts'
import { previewModel } from './preview.ts'

const LABEL = 26

async function drawSheet(args: readonly string[]): Promise<void> {
  const plain = args.filter((arg) => !arg.startsWith('--'))
  const option = (name: string, fallback: string) =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? fallback
  const [module, out, ...ids] = plain
  if (!module || !out)
    throw new Error(
      'usage: preview-sheet.ts <module> <out.png> [id ...] [--angle=] [--lift=] [--style=] [--tile=] [--pose=] [--zoom=]',
    )
  const { models } = (await import(pathToFileURL(resolve(module)).href)) as {
    models?: readonly Model[] | Readonly<Record<string, Model>>
  }
  if (!models) throw new Error(`${module} exports no \`models\``)
  const known: readonly Model[] = Array.isArray(models) ? models : Object.values(models)
  const unknown = ids.filter((id) => !known.some((model) => model.id === id))
  if (unknown.length)
    throw new Error(`no model ${unknown.join(', ')}; known: ${known.map((model) => model.id).join(', ')}`)
  const wanted = known.filter((model) => ids.length === 0 || ids.includes(model.id))
  const poses = option('pose', '')
  const jobs = wanted.flatMap((model) => {
    const names = poses === '' ? [''] : poses === 'all' ? (model.poses ?? ['']) : poses.split(',')
    return names.map((pose) => ({ model, pose }))
  })
  const tile = Number(option('tile', '320'))
  const columns = Math.min(jobs.length, Math.max(1, Math.floor(1920 / tile)))
  const rows = Math.ceil(jobs.length / columns)
  const layers: { input: Buffer; left: number; top: number }[] = []
  for (const [index, { model, pose }] of jobs.entries()) {
    const left = (index % columns) * tile
    const top = Math.floor(index / columns) * (tile + LABEL)
    const name = pose ? `${model.id} ${pose}` : model.id
    let input: Buffer
    try {
      input = await previewModel(model, {
        width: tile,
        height: tile,
        angle: Number(option('angle', '0.5')),
        lift: Number(option('lift', '0.2')),
        zoom: Number(option('zoom', '1')),
        centre: Number(option('centre', '0.5')),
        style: option('style', 'soft'),
        ...(pose ? { pose: { name: pose } } : {}),
      })
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? error.stack : error}`)
      input = await labelOf('failed', tile, tile)
    }
    layers.push({ input, left, top }, { input: await labelOf(name, tile, LABEL), left, top: top + tile })
  }
  const sheet = sharp({
    create: { width: columns * tile, height: rows * (tile + LABEL), channels: 3, background: '#ffffff' },
  })
  await writeFile(out, await sheet.composite(layers).png().toBuffer())
  console.log(`${out}: ${jobs.length} tiles`)
}

const labelOf = (text: string, width: number, height: number): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#222"/><text x="8" y="${height / 2 + 5}" font-size="15" font-family="sans-serif" fill="#fff">${text.replace(/[<&]/g, ' ')}</text></svg>`,
    ),
  )
    .png()
    .toBuffer()

await drawSheet(process.argv.slice(2))
