/**
 * `npm run gallery`: draws every prompt of scripts/gallery into out/gallery: single pictures, contact sheets of nine, and
 * index.html to leaf through. `npm run gallery -- scenes 20` draws the first twenty scenes; `-- documents` all documents.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPlantain, type Plantain } from 'plantain'
import sharp from 'sharp'
import { DOCUMENT_PROMPTS } from './gallery/document-prompts.ts'
import { SCENE_PROMPTS } from './gallery/scene-prompts.ts'

const SEED = 7
const AT_ONCE = 2
const CELL = { width: 640, height: 480 }
const COLUMNS = 3
const ROWS = 3

interface Drawn {
  readonly prompt: string
  readonly file: string
  readonly milliseconds: number
  readonly words: string
}

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'out', 'gallery')

async function drawOne(plantain: Plantain, prompt: string, file: string): Promise<Drawn> {
  const started = performance.now()
  const response = await plantain.fetch(
    new Request('http://plantain/v1beta/models/gemini-3-pro-image:generateContent', {
      method: 'POST',
      body: JSON.stringify({ contents: [{ parts: [{ text: prompt }] }], generationConfig: { seed: SEED } }),
    }),
  )
  const answer = await response.json()
  const parts: { text?: string; inlineData?: { data: string } }[] = answer.candidates?.[0]?.content?.parts ?? []
  const picture = parts.find((part) => part.inlineData)?.inlineData
  if (picture) await writeFile(join(folder, file), Buffer.from(picture.data, 'base64'))
  const words =
    parts.map((part) => part.text ?? '').join(' ') ||
    answer.error?.message ||
    answer.candidates?.[0]?.finishMessage ||
    ''
  return { prompt, file: picture ? file : '', milliseconds: Math.round(performance.now() - started), words }
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)

/** Nine pictures with their prompts below, as one PNG. */
async function contactSheet(drawn: readonly Drawn[], file: string): Promise<void> {
  const captionHeight = 44
  const cells = await Promise.all(
    drawn.map(async ({ file: picture, prompt }, index) => {
      const left = (index % COLUMNS) * CELL.width
      const top = Math.floor(index / COLUMNS) * (CELL.height + captionHeight)
      const caption = `<svg width="${CELL.width}" height="${captionHeight}"><text x="8" y="18" font-size="15" font-family="sans-serif">${escapeHtml(prompt.slice(0, 84))}</text><text x="8" y="37" font-size="15" font-family="sans-serif">${escapeHtml(prompt.slice(84, 168))}</text></svg>`
      const image = picture
        ? await sharp(join(folder, picture))
            .resize({ ...CELL, fit: 'contain', background: '#dddddd' })
            .toBuffer()
        : await sharp({ create: { ...CELL, channels: 3, background: '#ff0000' } })
            .png()
            .toBuffer()
      return [
        { input: image, left, top },
        { input: Buffer.from(caption), left, top: top + CELL.height },
      ]
    }),
  )
  const rows = Math.ceil(drawn.length / COLUMNS)
  await sharp({
    create: {
      width: COLUMNS * CELL.width,
      height: rows * (CELL.height + captionHeight),
      channels: 3,
      background: '#ffffff',
    },
  })
    .composite(cells.flat())
    .png()
    .toFile(join(folder, file))
}

const [which = 'all', count = 'all', from = '0'] = process.argv.slice(2)
const prompts = [...(which === 'documents' ? [] : SCENE_PROMPTS), ...(which === 'scenes' ? [] : DOCUMENT_PROMPTS)]
const wanted = prompts.slice(Number(from), count === 'all' ? undefined : Number(from) + Number(count))
await mkdir(folder, { recursive: true })
const plantain = await createPlantain()
const drawn: Drawn[] = []
let next = 0
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    while (next < wanted.length) {
      const index = next++
      drawn[index] = await drawOne(
        plantain,
        wanted[index] as string,
        `${which}-${String(index + Number(from)).padStart(3, '0')}.png`,
      )
      process.stderr.write(`\r${drawn.filter(Boolean).length} of ${wanted.length}`)
    }
  }),
)
await plantain.close()
for (let start = 0; start < drawn.length; start += COLUMNS * ROWS)
  await contactSheet(
    drawn.slice(start, start + COLUMNS * ROWS),
    `sheet-${which}-${String(start + Number(from)).padStart(3, '0')}.png`,
  )

const times = drawn.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
const cells = drawn.map(
  ({ prompt, file, milliseconds, words }) =>
    `<figure>${file ? `<img loading="lazy" src="${file}">` : '<b>no picture</b>'}<figcaption>${escapeHtml(prompt)}<br><small>${milliseconds} ms. ${escapeHtml(words)}</small></figcaption></figure>`,
)
await writeFile(
  join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Plantain gallery</title><style>body{font:15px system-ui;display:grid;grid-template-columns:repeat(auto-fill,minmax(420px,1fr));gap:20px;margin:20px}figure{margin:0}img{width:100%}</style>${cells.join('\n')}`,
)
console.error(
  `\n${drawn.filter(({ file }) => file).length} of ${drawn.length} drawn, median ${times[Math.floor(times.length / 2)]} ms, ${join(folder, 'index.html')}`,
)
