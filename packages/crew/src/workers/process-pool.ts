/**
 * Heavy work in processes of its own, so that the process that answers HTTP is never busy for long. A process takes one
 * task at a time; it is started when first needed, and ends when idle or when this process goes away.
 */
import { type ChildProcess, fork } from 'node:child_process'

export interface PoolOptions {
  /** Module that calls `serveTasks` (see `serve-tasks.ts`). */
  readonly entry: string
  /** Most processes at once. */
  readonly size: number
  /** An idle process ends after this long. @default 300000 */
  readonly idleMilliseconds?: number
  /** Memory limit of each process's JavaScript heap in megabytes. @default 4096 */
  readonly heapMegabytes?: number
}

export interface TaskOptions {
  readonly signal?: AbortSignal
  /** The task fails and its process is ended after this long. @default 180000 */
  readonly timeoutMilliseconds?: number
}

/** A task that failed in its process, or whose process ended. */
export class TaskError extends Error {
  override readonly name = 'TaskError'
  /** `failed`: the task threw. `ended`: the process died. `timeout`. `aborted`: the caller gave up. */
  readonly reason: 'failed' | 'ended' | 'timeout' | 'aborted'
  /** Name of the error that the task threw. */
  thrown?: string

  constructor(reason: TaskError['reason'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}

interface Waiting {
  readonly task: string
  readonly input: unknown
  readonly options: TaskOptions
  resolve(value: unknown): void
  reject(error: unknown): void
}

interface Worker {
  readonly process: ChildProcess
  busy?: Waiting
  idle?: NodeJS.Timeout
  timeout?: NodeJS.Timeout
  stopListening?: () => void
}

export interface TaskReply {
  readonly value?: unknown
  readonly error?: { readonly name: string; readonly message: string; readonly stack?: string }
}

export interface ProcessPool {
  run<T>(task: string, input: unknown, options?: TaskOptions): Promise<T>
  /** Processes now running. */
  readonly running: number
  close(): Promise<void>
}

/**
 * @example
 * const pool = createProcessPool({ entry: new URL('./drawing-process.ts', import.meta.url).pathname, size: 2 })
 * const plan = await pool.run('plan', { prompt: 'a cat' })
 */
export function createProcessPool(options: PoolOptions): ProcessPool {
  const idleMilliseconds = options.idleMilliseconds ?? 300_000
  const workers = new Set<Worker>()
  const queue: Waiting[] = []
  let closed = false

  function start(): Worker {
    const child = fork(options.entry, [], {
      serialization: 'advanced',
      execArgv: ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${options.heapMegabytes ?? 4096}`],
      // Standard output belongs to the program (`--json`), so what a drawing process prints goes to standard error.
      stdio: ['ignore', 2, 2, 'ipc'],
    })
    const worker: Worker = { process: child }
    child.on('message', (reply: TaskReply) => {
      const done = settle(worker)
      if (reply.error)
        done?.reject(
          Object.assign(new TaskError('failed', reply.error.message), {
            stack: reply.error.stack,
            thrown: reply.error.name,
          }),
        )
      else done?.resolve(reply.value)
      next()
    })
    child.on('error', (error) => end(worker, error.message))
    child.on('exit', (code, signal) => end(worker, signal ? `signal ${signal}` : `exit code ${code}`))
    workers.add(worker)
    return worker
  }

  function end(worker: Worker, how: string): void {
    workers.delete(worker)
    clearTimeout(worker.idle)
    settle(worker)?.reject(new TaskError('ended', `the drawing process ended (${how})`))
    next()
  }

  /** Frees the worker and gives back who waited for it. */
  function settle(worker: Worker): Waiting | undefined {
    const done = worker.busy
    worker.busy = undefined
    clearTimeout(worker.timeout)
    worker.stopListening?.()
    if (workers.has(worker)) {
      worker.idle = setTimeout(() => worker.process.kill(), idleMilliseconds)
      worker.idle.unref()
      worker.process.unref()
      worker.process.channel?.unref()
    }
    return done
  }

  function assign(worker: Worker, waiting: Waiting): void {
    clearTimeout(worker.idle)
    worker.busy = waiting
    worker.process.ref()
    worker.process.channel?.ref()
    // A drawing in progress cannot be interrupted from inside: giving it up means ending its process.
    const giveUp = (reason: 'timeout' | 'aborted', message: string) => {
      settle(worker)?.reject(new TaskError(reason, message))
      workers.delete(worker)
      worker.process.kill('SIGKILL')
      next()
    }
    const limit = waiting.options.timeoutMilliseconds ?? 180_000
    worker.timeout = setTimeout(() => giveUp('timeout', `gave up after ${limit / 1000} s`), limit)
    const onAbort = () => giveUp('aborted', 'the caller hung up')
    waiting.options.signal?.addEventListener('abort', onAbort, { once: true })
    worker.stopListening = () => waiting.options.signal?.removeEventListener('abort', onAbort)
    worker.process.send({ task: waiting.task, input: waiting.input }, (error) => {
      if (error) end(worker, error.message)
    })
  }

  function next(): void {
    while (queue.length > 0 && !closed) {
      const worker =
        [...workers].find((candidate) => !candidate.busy) ?? (workers.size < options.size ? start() : undefined)
      if (!worker) return
      const waiting = queue.shift() as Waiting
      if (waiting.options.signal?.aborted) waiting.reject(new TaskError('aborted', 'the caller hung up'))
      else assign(worker, waiting)
    }
  }

  return {
    get running() {
      return workers.size
    },
    run<T>(task: string, input: unknown, taskOptions: TaskOptions = {}) {
      if (closed) return Promise.reject(new TaskError('ended', 'the drawing processes were closed'))
      return new Promise<T>((resolve, reject) => {
        queue.push({ task, input, options: taskOptions, resolve: resolve as (value: unknown) => void, reject })
        next()
      })
    },
    async close() {
      closed = true
      for (const waiting of queue.splice(0)) waiting.reject(new TaskError('ended', 'the drawing processes were closed'))
      await Promise.all(
        [...workers].map(
          (worker) =>
            new Promise<void>((resolve) => {
              // Idle processes do not keep this one alive; waiting for their end must.
              worker.process.ref()
              worker.process.once('exit', () => resolve())
              worker.process.kill('SIGKILL')
            }),
        ),
      )
    },
  }
}
