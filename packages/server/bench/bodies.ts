/** Four bodies of 60 MB at once, up and down, against this server and against a plain one; small requests meanwhile. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import nodeFlags from '../node-flags.json' with { type: 'json' }
import { madePicture } from '../src/testing/fake-answer.ts'
import type { SelfMeasure } from './measured-process.ts'

export interface Row {
  readonly server: string
  readonly load: string
  readonly requestsPerSecond: number
  /** Milliseconds a small request took meanwhile. */
  readonly smallMedian: number
  readonly small99: number
  readonly smallWorst: number
  /** Longest time the event loop was held up, in milliseconds. */
  readonly stall: number
  /** Megabytes at the worst moment, this load alone in a fresh process. */
  readonly peak: number
}

const rounds = 3
const path = '/v1/models/gemini-3-pro-image:generateContent'

/**
 * Takes about twenty seconds, and 400 MB besides what is measured.
 * @param atOnce bodies at the same time
 */
export async function benchBodies(atOnce = 4): Promise<Row[]> {
  const picture = madePicture(3_220_000).toString('base64')
  const part = { inlineData: { mimeType: 'image/png', data: picture } }
  const up = Buffer.from(JSON.stringify({ contents: [{ parts: [{ text: 'x' }, ...Array(14).fill(part)] }] }))
  const down = Buffer.from(JSON.stringify({ contents: [{ parts: [{ text: `picture ${25 * 1024 * 1024}` }] }] }))
  const rows: Row[] = []
  for (const [server, file, ...args] of [
    ['plantain', './our-server.ts'],
    ['plantain, unflushed', './our-server.ts', 'unflushed'],
    ['node:http + JSON.parse', './plain-server.ts'],
  ]) {
    rows.push(await measure(server, file, args, `${atOnce} x ${Math.round(up.length / 1e6)} MB up`, up, atOnce))
    rows.push(await measure(server, file, args, `${atOnce} x 35 MB down`, down, atOnce))
  }
  return rows
}

async function measure(
  server: string,
  file: string,
  args: string[],
  load: string,
  body: Buffer,
  atOnce: number,
): Promise<Row> {
  const execArgv = file === './plain-server.ts' ? [] : nodeFlags
  const child = fork(new URL(file, import.meta.url), args, { execArgv: [...process.execArgv, ...execArgv] })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  const agent = new Agent({ keepAlive: true })
  const send = () => post(port, body, agent)
  // The first request warms the code; it counts for memory only.
  await send()
  child.send('begin')
  const probe = fork(new URL('./probe.ts', import.meta.url), [`http://127.0.0.1:${port}/healthz`])
  const began = performance.now()
  for (let round = 0; round < rounds; round++) await Promise.all(Array.from({ length: atOnce }, send))
  const seconds = (performance.now() - began) / 1000
  const times = await ask<number[]>(probe, 'stop')
  const { stall, peak } = await ask<SelfMeasure>(child, 'measure')
  child.send('stop')
  await once(child, 'exit')
  agent.destroy()
  return {
    server,
    load,
    requestsPerSecond: (rounds * atOnce) / seconds,
    smallMedian: times[Math.floor(times.length * 0.5)],
    small99: times[Math.floor(times.length * 0.99)],
    smallWorst: times[times.length - 1],
    stall,
    peak,
  }
}

async function ask<Answer>(child: ChildProcess, question: string): Promise<Answer> {
  child.send(question)
  return ((await once(child, 'message')) as [Answer])[0]
}

function post(port: number, body: Buffer, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length }
    const call = request({ port, host: '127.0.0.1', path, method: 'POST', headers, agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`))
      response.resume().on('end', resolve)
    })
    call.on('error', reject)
    call.end(body)
  })
}

if (import.meta.main) {
  for (const row of await benchBodies(Number(process.argv[2] ?? 4))) {
    const shown = Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'number' ? Number(value.toFixed(1)) : value,
    ])
    console.log(JSON.stringify(Object.fromEntries(shown)))
  }
}
