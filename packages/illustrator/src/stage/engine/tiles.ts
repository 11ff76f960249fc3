/** Which solids may touch which square of the screen. */
import type { Compiled } from './compile.ts'
import { MATERIAL, SOLID } from './layout.ts'

/** Lists by tile: runs of (group index, count, words of solids ...). */
export interface Tiles {
  readonly size: number
  readonly columns: number
  readonly lists: readonly Int32Array[]
}

export type Projector = (
  centre: readonly [number, number, number],
  radius: number,
) => readonly [x: number, y: number, radius: number] | undefined

/** Sorts the solids of the `wanted` groups into tiles of `size` pixels; spheres are first widened by `margin` metres. */
export function sortIntoTiles(
  compiled: Compiled,
  wanted: readonly number[],
  project: Projector,
  width: number,
  height: number,
  margin: number,
  size = 16,
): Tiles {
  const columns = Math.ceil(width / size)
  const rows = Math.ceil(height / size)
  const lists: number[][] = Array.from({ length: columns * rows }, () => [])
  const { words, base } = compiled
  for (const index of wanted) {
    const group = compiled.groups[index]!
    const heads = new Map<number, number>()
    for (let solid = 0; solid < group.count; solid++) {
      const o = group.first + solid * SOLID.stride
      const at = o - base
      // The fillet and the colour transition reach beyond the solid itself.
      const blend = words[words[at + SOLID.material]! - base + MATERIAL.blend]!
      const radius = words[at + SOLID.radius]! + Math.max(words[at + SOLID.melt]! * 0.5, blend) + margin
      const ball = project(
        [words[at + SOLID.centre]!, words[at + SOLID.centre + 1]!, words[at + SOLID.centre + 2]!],
        radius,
      )
      if (!ball) continue
      const [x, y, reach] = ball
      const low = Math.max(0, Math.floor((x - reach) / size))
      const high = Math.min(columns - 1, Math.floor((x + reach) / size))
      const bottom = Math.min(rows - 1, Math.floor((y + reach) / size))
      for (let row = Math.max(0, Math.floor((y - reach) / size)); row <= bottom; row++)
        for (let column = low; column <= high; column++) {
          const tile = row * columns + column
          const list = lists[tile]!
          let head = heads.get(tile)
          if (head === undefined) {
            head = list.length
            heads.set(tile, head)
            list.push(index, 0)
          }
          list.push(o)
          list[head + 1]!++
        }
    }
  }
  return { size, columns, lists: lists.map((list) => Int32Array.from(list)) }
}
