/**
 * Threads that share the machine's memory and take items of a job as fast as they can.
 * The calling thread works too and never waits for a helper that has not begun, so a picture needs none of them,
 * and items write only their own memory, so a picture does not depend on who drew what.
 */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { CONTROL_BYTE, kernelModule, type Machine } from './machine.ts'
import { begin, type Job, work } from './tasks.ts'

/** What a helper is sent: the job, how its kernels are set up, and where the shared counters lie. */
export interface Order {
  readonly module: WebAssembly.Module
  readonly memory: WebAssembly.Memory
  readonly settings: Machine['settings']
  readonly job: Job
  readonly items: number
  /** Number of the job; a helper that wakes too late finds another one at the gate. */
  readonly id: number
}

/** Shared counters: the next item, the gate, helpers that left, and whether one failed. */
const NEXT = 0
const GATE = 1
const LEFT = 2
const FAILED = 3

/** The gate in one word, so that entering is one atomic step: the job's number, closed or open, helpers that entered. */
const CLOSED = 32
const ENTERED = 31
const JOB = 64
const MOST_JOBS = 1 << 24

let lastJob = 0

/** Most threads that work on one picture, this one included. */
export const MOST_THREADS = 4

let helpers: Worker[] | undefined

/** Threads a picture may use now: ILLUSTRATOR_THREADS, else the machine's cores, at most `MOST_THREADS`. */
export function threadCount(): number {
  const asked = Number(process.env.ILLUSTRATOR_THREADS ?? availableParallelism())
  return Math.max(1, Math.min(MOST_THREADS, Number.isFinite(asked) ? Math.floor(asked) : 1))
}

/** The helper's program: source in a checkout, `render-worker.mjs` beside a bundle, or nothing. */
function helperProgram(): URL | undefined {
  const places = ['./render-worker.ts', './render-worker.mjs'].map((name) => new URL(name, import.meta.url))
  return places.find((place) => existsSync(place))
}

function startHelpers(): Worker[] {
  if (helpers) return helpers
  helpers = []
  const program = helperProgram()
  if (!program) return helpers
  for (let index = 1; index < threadCount(); index++) {
    const helper = new Worker(program)
    helper.unref()
    // A helper that cannot run is simply not there.
    helper.on('error', () => {
      helpers = helpers?.filter((other) => other !== helper)
    })
    helpers.push(helper)
  }
  return helpers
}

/** Does all `items` of a job, with whatever helpers come; returns when every item is done. */
export function share(machine: Machine, job: Job, items: number, threads: number): void {
  const counters = new Int32Array(machine.buffer, CONTROL_BYTE, 4)
  lastJob = (lastJob + 1) % MOST_JOBS
  const id = lastJob
  for (const counter of [NEXT, LEFT, FAILED]) Atomics.store(counters, counter, 0)
  Atomics.store(counters, GATE, id * JOB)
  if (threads > 1) {
    const { settings, memory } = machine
    const order: Order = { module: kernelModule().module, memory, settings, job, items, id }
    for (const helper of startHelpers().slice(0, threads - 1)) helper.postMessage(order)
  }
  begin(machine.kernels, job, 0)
  takeItems(machine.kernels, machine.buffer, job, items, 0)
  const entered = Atomics.or(counters, GATE, CLOSED) & ENTERED
  for (let left = Atomics.load(counters, LEFT); left < entered; left = Atomics.load(counters, LEFT))
    Atomics.wait(counters, LEFT, left)
  if (Atomics.load(counters, FAILED)) throw new Error(`a drawing thread failed in task ${job.task}`)
}

/** A helper's part in a job. */
export function join(order: Order, kernels: Machine['kernels']): void {
  const { memory, job, items, id, settings } = order
  const counters = new Int32Array(memory.buffer, CONTROL_BYTE, 4)
  let gate = Atomics.load(counters, GATE)
  for (;;) {
    if ((gate & ~ENTERED) !== id * JOB) return
    const before = Atomics.compareExchange(counters, GATE, gate, gate + 1)
    if (before === gate) break
    gate = before
  }
  const part = (gate & ENTERED) + 1
  try {
    for (const [name, numbers] of settings) kernels[name]!(...numbers)
    begin(kernels, job, part)
    takeItems(kernels, memory.buffer, job, items, part)
  } catch {
    // The caller cannot hear us while it waits; it reads this word.
    Atomics.store(counters, FAILED, 1)
  } finally {
    Atomics.add(counters, LEFT, 1)
    Atomics.notify(counters, LEFT)
  }
}

function takeItems(kernels: Machine['kernels'], buffer: ArrayBufferLike, job: Job, items: number, part: number): void {
  const counters = new Int32Array(buffer, CONTROL_BYTE, 4)
  for (let item = Atomics.add(counters, NEXT, 1); item < items; item = Atomics.add(counters, NEXT, 1))
    work(kernels, buffer, job, part, item)
}
