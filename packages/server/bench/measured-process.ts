/** What a server under measurement tells about itself: asked over IPC, so that asking is no load on its sockets. */
import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

export interface SelfMeasure {
  /** Longest time the event loop was held up, in milliseconds. */
  readonly stall: number
  /** Most memory the process ever had, in megabytes. */
  readonly peak: number
}

/** Announces the port, then answers `measure` and ends on `stop`. */
export function reportToParent(port: number, stop: () => Promise<void> | void): void {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  process.on('message', async (message) => {
    if (message === 'begin') {
      delay.enable()
      delay.reset()
    }
    if (message === 'measure') {
      process.send?.({ stall: Math.max(0, delay.max / 1e6 - 5), peak: peakMegabytes() } satisfies SelfMeasure)
    }
    if (message === 'stop') {
      await stop()
      process.exit(0)
    }
  })
  process.on('disconnect', () => process.exit(0))
  process.send?.({ port })
}

function peakMegabytes(): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
    if (kilobytes) return Number(kilobytes) / 1024
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS / 1024
}
