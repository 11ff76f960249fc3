/** Tails of birds: flat, raised, fanned, of long plumes, and the peacock's. */
import { add, directionToParent, frameAlong, mix, subtract } from '../../frames.ts'
import type { Frame, Point, Surface } from '../../solids.ts'
import { shade } from '../../things/colours.ts'
import type { Sculpting } from '../creature.ts'
import type { BirdRecord } from './bird-record.ts'

export function addBirdTail(
  sculpting: Sculpting,
  record: BirdRecord,
  on: (x: number, y: number, z: number) => Point,
  axes: Frame,
  wing: Surface,
): void {
  const { body, tail } = record
  if (tail.length <= 0) return
  const surface = tail.colour ? sculpting.part('tail', tail.colour) : wing
  const dark = { ...surface, colour: shade(surface.colour, 0.8) }
  const group = sculpting.group('tail')
  const root = record.upright ? on(0, -0.6, -0.7) : on(0, 0.14, -0.85)
  const feather = (direction: Point, length: number, width: number, material: Surface, flat: Point): Point => {
    const end = add(
      root,
      directionToParent(axes, [direction[0] * length, direction[1] * length, direction[2] * length]),
    )
    group.ellipsoid(mix(root, end, 0.52), [width, length * 0.54, Math.max(0.008, width * 0.2)], material, {
      axes: frameAlong(subtract(end, root), directionToParent(axes, flat)),
      melt: 0.012,
    })
    return end
  }
  // A long tail lies back where it would pierce the ground.
  const drop = Math.min(0.95, Math.max(0.1, (root[1] - 0.02) / (tail.length * 1.06)))
  switch (tail.kind) {
    case 'flat':
      for (const x of [-0.28, 0, 0.28])
        feather(
          record.upright ? [x * 0.5, -0.9, -0.4] : [x, 0.1, -1],
          tail.length,
          body[0] * 0.32,
          x === 0 ? surface : dark,
          [0, 1, 0.1],
        )
      return
    case 'long':
      for (const [x, long] of [
        [-0.1, 0.86],
        [0.1, 0.86],
        [0, 1],
      ])
        feather(
          record.upright ? [x, -drop, -Math.sqrt(1 - drop * drop)] : [x, 0.05, -1],
          tail.length * long,
          body[0] * 0.26,
          x === 0 ? surface : dark,
          [0, 1, 0.1],
        )
      return
    case 'up':
      for (const [x, y] of [
        [-0.3, 0.75],
        [0.3, 0.75],
        [0, 0.95],
      ])
        feather([x, y, -0.75], tail.length, body[0] * 0.34, x === 0 ? surface : dark, [0, 1, 0.6])
      return
    case 'plumes':
      for (let plume = 0; plume < 7; plume++) {
        const x = (plume / 6 - 0.5) * 0.7
        const tall = tail.length * (0.8 + 0.3 * Math.cos((plume - 3) * 0.6))
        const point = (y: number, z: number): Point =>
          add(root, directionToParent(axes, [x * tall * y * 0.6, y * tall, -z * tall]))
        group.curve(
          root,
          point(0.7, 0.2),
          point(1.1, 0.7),
          point(0.45, 1.15),
          [body[0] * 0.12, body[0] * 0.09],
          plume % 2 ? surface : dark,
          { steps: 6, melt: 0.01 },
        )
      }
      return
    case 'fan':
    case 'peacock': {
      const count = tail.kind === 'fan' ? 11 : 15
      const rows = tail.kind === 'fan' ? [1] : [1, 0.74]
      for (const row of rows)
        for (let index = 0; index < count; index++) {
          const angle = (index / (count - 1) - 0.5) * (tail.kind === 'fan' ? 2.5 : 2.9) + (row < 1 ? 0.1 : 0)
          const lean = row < 1 ? -0.22 : -0.34
          const end = feather(
            [Math.sin(angle), Math.cos(angle) * 0.95, lean],
            tail.length * row,
            tail.length * row * 0.11,
            index % 2 ? surface : dark,
            [0, -lean, 1],
          )
          if (tail.kind === 'peacock') {
            const back = directionToParent(axes, [0, 0, 1])
            const spot = add(mix(root, end, 0.93), [back[0] * 0.012, back[1] * 0.012, back[2] * 0.012])
            const frame = frameAlong(subtract(end, root), back)
            const eyes = sculpting.group(`tail-eye-${row < 1 ? 'low' : 'high'}-${index}`)
            eyes.ellipsoid(
              spot,
              [tail.length * 0.068, tail.length * 0.085, tail.length * 0.016],
              sculpting.part('tail-eyes', '#d9a83a', { shine: 0.2 }),
              { axes: frame },
            )
            eyes.paint(add(spot, [0, 0, -0.05]), frame, tail.length * 0.068, [
              { kind: 'ellipse', centre: [0, 0.05], radii: [0.74, 0.84], colour: '#2fb5a8' },
              { kind: 'ellipse', centre: [0, -0.05], radii: [0.48, 0.56], colour: '#1f3fa8' },
            ])
          }
        }
      return
    }
  }
}
