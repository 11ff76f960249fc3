/**
 * `npm run bench`: the numbers of the project, medians, printed and never asserted. `npm run bench -- bodies` runs one
 * group: server, drawing, bodies, memory, package.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPlantain, type Plantain } from 'plantain'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const RUNS = 5

const DOCUMENT =
  'a menu for a restaurant called "Da Luca": Bruschetta $6, Margherita pizza $11, Spaghetti $13, Tiramisu $7'
const SCENE = 'three red apples and a blue vase on a wooden table in a kitchen'

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number
const print = (name: string, value: string) => console.log(`${name.padEnd(64)} ${value}`)
const milliseconds = (value: number) => `${Math.round(value)} ms`

async function ask(plantain: Plantain, prompt: string, imageSize: string): Promise<Response> {
  const imageConfig = { aspectRatio: '16:9', imageSize }
  const generationConfig = { seed: 7, responseModalities: ['IMAGE'], imageConfig }
  const body = JSON.stringify({ contents: [{ parts: [{ text: prompt }] }], generationConfig })
  const url = 'http://plantain/v1beta/models/gemini-3-pro-image:generateContent'
  const response = await plantain.fetch(new Request(url, { method: 'POST', body }))
  if (!response.ok) throw new Error(await response.text())
  return response
}

const text = async (plantain: Plantain, prompt: string, imageSize: string) =>
  (await ask(plantain, prompt, imageSize)).text()

/** Reads an answer to its last byte. */
async function generate(plantain: Plantain, prompt: string, imageSize: string): Promise<void> {
  const response = await ask(plantain, prompt, imageSize)
  for await (const _ of response.body as unknown as AsyncIterable<Uint8Array>);
}

/** The picture alone: an answer also has an id of its own. */
async function picture(plantain: Plantain): Promise<string> {
  const answer = JSON.parse(await text(plantain, SCENE, '1K'))
  return answer.candidates[0].content.parts.find((part: { inlineData?: unknown }) => part.inlineData).inlineData.data
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await act()
  return performance.now() - started
}

async function withPlantain(act: (plantain: Plantain) => Promise<void>): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'plantain-bench-'))
  const plantain = await createPlantain({ data })
  try {
    await act(plantain)
  } finally {
    await plantain.close()
    await rm(data, { recursive: true, force: true })
  }
}

/** Whole requests in this process: planning, drawing, PNG, base64. */
async function benchDrawing(): Promise<void> {
  await withPlantain(async (plantain) => {
    for (const [name, prompt] of [
      ['document', DOCUMENT],
      ['scene', SCENE],
    ] as const)
      for (const size of ['1K', '4K']) {
        await generate(plantain, prompt, size)
        const times: number[] = []
        for (let run = 0; run < RUNS; run++) times.push(await timed(() => generate(plantain, prompt, size)))
        print(
          `${name} 16:9 ${size}, warm, request to last byte`,
          `median ${milliseconds(median(times))}, slowest ${milliseconds(Math.max(...times))}`,
        )
      }
    const [first, second] = [await picture(plantain), await picture(plantain)]
    print('same request and seed twice', first === second ? 'byte-equal pictures' : 'DIFFERENT PICTURES')
  })
}

/** How long a small request waits while 4K pictures are drawn. */
async function benchServer(): Promise<void> {
  await withPlantain(async (plantain) => {
    const { url } = await plantain.listen({ port: 0 })
    await generate(plantain, SCENE, '1K')
    const probe = () => timed(async () => (await fetch(`${url}/v1beta/models`)).text())
    const quiet: number[] = []
    for (let run = 0; run < 100; run++) quiet.push(await probe())
    let drawing = true
    const drawn = generate(plantain, SCENE, '4K').finally(() => {
      drawing = false
    })
    const busy: number[] = []
    while (drawing) {
      busy.push(await probe())
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    await drawn
    busy.sort((a, b) => a - b)
    print('small request, idle server', `median ${median(quiet).toFixed(1)} ms`)
    print(
      'small request while a 4K scene is drawn',
      `median ${median(busy).toFixed(1)} ms, p99 ${(busy[Math.floor(busy.length * 0.99)] as number).toFixed(1)} ms, worst ${(busy.at(-1) as number).toFixed(1)} ms of ${busy.length}`,
    )
  })
}

/** A server of its own, asked nothing: start-up time and resident memory (Linux only). */
async function benchMemory(): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'plantain-bench-'))
  const started = performance.now()
  const server = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'packages/plantain/src/bin.ts'), 'serve', '--port', '0'],
    { env: { ...process.env, PLANTAIN_DATA: data }, stdio: ['ignore', 'pipe', 'ignore'] },
  )
  try {
    await new Promise<void>((resolve) => server.stdout.once('data', () => resolve()))
    print('start to listening', milliseconds(performance.now() - started))
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const status = await readFile(`/proc/${server.pid}/status`, 'utf8').catch(() => '')
    const resident = /VmRSS:\s+(\d+) kB/.exec(status)?.[1]
    print(
      'memory of a server that has drawn nothing',
      resident ? `${Math.round(Number(resident) / 1024)} MB` : 'not measured: no /proc here',
    )
  } finally {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill()
    await ended
    await rm(data, { recursive: true, force: true })
  }
}

async function benchBodies(): Promise<void> {
  const module = await import('../packages/server/bench/bodies.ts')
  for (const row of await module.benchBodies()) console.log(row)
}

async function benchStage(): Promise<void> {
  const module = await import('../packages/illustrator/bench/stage.ts')
  for (const { name, milliseconds: times, note } of await module.benchStage())
    print(name, `median ${milliseconds(times.median)}${note ? `, ${note}` : ''}`)
}

const GROUPS: Readonly<Record<string, () => Promise<void>>> = {
  memory: benchMemory,
  drawing: benchDrawing,
  server: benchServer,
  stage: benchStage,
  bodies: benchBodies,
}
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in GROUPS))
if (unknown.length > 0) throw new Error(`no group ${unknown.join(', ')}; legal are ${Object.keys(GROUPS).join(', ')}`)
console.log(
  `Node ${process.version}, ${process.platform}-${process.arch}, ${availableParallelism()} processors, median of ${RUNS}`,
)
for (const name of asked.length > 0 ? asked : Object.keys(GROUPS)) {
  console.log(`\n${name}`)
  await GROUPS[name]?.()
}
