/** A helper thread: see `helpers.ts`. */
import { parentPort } from 'node:worker_threads'
import { join, type Order } from './helpers.ts'
import type { Kernels } from './machine.ts'

let memory: WebAssembly.Memory | undefined
let kernels: Kernels | undefined

parentPort?.on('message', (order: Order) => {
  if (!kernels || memory?.buffer !== order.memory.buffer) {
    memory = order.memory
    kernels = new WebAssembly.Instance(order.module, { env: { memory, abort: () => undefined } }).exports as Kernels
  }
  join(order, kernels)
})
