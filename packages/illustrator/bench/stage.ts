/** How long the stage's renderer takes, over pictures of growing size and worlds of growing richness. */
import { renderFast, timing } from '../src/stage/engine/fast.ts'
import { ensureKernels } from '../src/stage/engine/machine.ts'
import { benchWorld } from './stage-world.ts'

export interface Row {
  readonly name: string
  readonly milliseconds: { readonly median: number }
  readonly note: string
}

const CASES = [
  { name: 'draft 512, 1 figure', figures: 1, width: 512, height: 512, runs: 5 },
  { name: '1K, 1 figure', figures: 1, width: 1024, height: 1024, runs: 5 },
  { name: '1K, 4 figures', figures: 4, width: 1024, height: 1024, runs: 5 },
  { name: '1K, 12 figures', figures: 12, width: 1024, height: 1024, runs: 3 },
  { name: '2K, 4 figures', figures: 4, width: 2048, height: 2048, runs: 3 },
  { name: '4K, 4 figures', figures: 4, width: 4096, height: 4096, runs: 2 },
] as const

/** Runs every case; the first picture of a case is not counted. */
export async function benchStage(only = /./): Promise<Row[]> {
  await ensureKernels()
  return CASES.filter((one) => only.test(one.name)).map(({ name, figures, width, height, runs }) => {
    const world = benchWorld(figures)
    const solids = world.groups.reduce((sum, group) => sum + group.solids.length, 0)
    renderFast(world, { width, height })
    const times = Array.from({ length: runs }, () => {
      const start = performance.now()
      renderFast(world, { width, height })
      return performance.now() - start
    }).sort((a, b) => a - b)
    const stages = Object.entries(timing).map(([stage, value]) => `${stage} ${Math.round(value)}`)
    return {
      name,
      milliseconds: { median: Math.round(times[times.length >> 1]!) },
      note: `${solids} solids; ${stages.join(', ')}`,
    }
  })
}
