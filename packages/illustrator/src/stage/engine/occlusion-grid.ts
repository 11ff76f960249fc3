/** Sorts solids into a grid, so that occlusion looks only at what is near. */
import type { View } from './camera.ts'
import type { Compiled } from './compile.ts'
import type { Machine } from './machine.ts'

/** How far occlusion reaches, in measures of the view (see `View.measure`). */
const REACH = 0.235
const MOST_CELLS = 60_000

export function binOcclusion(machine: Machine, view: View, compiled: Compiled): void {
  const { kernels } = machine
  const reach = REACH * view.measure
  // A clear body (glass, water) darkens nothing.
  const groups = compiled.groups.filter((group) => !group.clear)
  const focus = 14 * view.measure
  const low = [0, 1, 2].map((axis) =>
    Math.max(
      view.at[axis]! + view.forward[axis]! * focus * 0.7 - focus,
      Math.min(...groups.map((group) => group.low[axis]!)) - reach,
    ),
  )
  const high = [0, 1, 2].map((axis) =>
    Math.min(
      view.at[axis]! + view.forward[axis]! * focus * 0.7 + focus,
      Math.max(...groups.map((group) => group.high[axis]!)) + reach,
    ),
  )
  let cell = 0.16 * view.measure
  const counts = () => [0, 1, 2].map((axis) => Math.max(1, Math.ceil((high[axis]! - low[axis]!) / cell)))
  const total = () => counts().reduce((product, count) => product * count, 1)
  const empty = groups.length === 0 || [0, 1, 2].some((axis) => !(high[axis]! > low[axis]!))
  while (!empty && total() > MOST_CELLS) cell *= 1.25
  const sides = empty ? [1, 1, 1] : counts()
  const cells = sides[0]! * sides[1]! * sides[2]!
  const heads = machine.allocate((cells + 2) * 4)
  const table = new Int32Array(machine.buffer, heads, cells + 1).fill(0)
  machine.set('setGrid', heads, 0, empty ? 1e9 : low[0]!, low[1]!, low[2]!, cell, sides[0]!, sides[1]!, sides[2]!)
  if (empty) return
  for (const group of groups) kernels.binSolids!(group.first, group.count, reach, 0)
  let sum = 0
  const starts = new Int32Array(cells + 1)
  for (let index = 0; index <= cells; index++) {
    starts[index] = sum
    sum += index < cells ? table[index]! : 0
  }
  const entries = machine.allocate(sum * 4 + 16)
  new Int32Array(machine.buffer, heads, cells + 1).set(starts)
  machine.set('setGrid', heads, entries, low[0]!, low[1]!, low[2]!, cell, sides[0]!, sides[1]!, sides[2]!)
  for (const group of groups) kernels.binSolids!(group.first, group.count, reach, 1)
  new Int32Array(machine.buffer, heads, cells + 1).set(starts)
}
