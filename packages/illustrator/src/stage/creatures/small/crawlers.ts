/** Spider, snail, caterpillar and worm. */
import { add } from '../../frames.ts'
import type { Hex, Point, Surface } from '../../solids.ts'
import { shade } from '../../things/colours.ts'
import type { Sculpted, Sculpting } from '../creature.ts'
import { addPlainFace } from '../face/plain-face.ts'
import { spotsOf } from '../sea/parts.ts'
import { feelers, turnOf } from './parts.ts'

export function spider(sculpting: Sculpting): Sculpted {
  const coat = sculpting.part('body', '#4a4452', { shine: 0.2 })
  const group = sculpting.group('body')
  group.sphere([0, 0.12, -0.1], 0.1, coat, { bumps: { height: 0.003, frequency: 90 } })
  const head = sculpting.group('head')
  head.sphere([0, 0.11, 0.05], 0.068, coat)
  const legs = sculpting.group('legs')
  for (const side of [1, -1])
    for (let leg = 0; leg < 4; leg++) {
      const z = (leg - 1.5) * 0.075
      legs.tube(
        [
          [side * 0.05, 0.1, z * 0.4],
          [side * 0.16, 0.21, z * 1.3],
          [side * 0.22, 0.12, z * 1.9],
          [side * 0.25, 0.008, z * 2.2],
        ],
        [0.016, 0.013, 0.011, 0.006],
        coat,
      )
    }
  const face = addPlainFace(sculpting, head, coat, {
    at: [0, 0.11, 0.05],
    axes: turnOf(sculpting),
    radii: [0.068, 0.068, 0.068],
    eyes: [0.42, 0.2],
    eyeSize: 0.34,
    pupil: 'white',
    mouth: -0.42,
    mouthSize: 0.4,
  })
  return {
    spots: spotsOf({
      mouth: face.mouth,
      top: [0, 0.22, -0.1],
      left: [0.2, 0.1, 0.12],
      right: [-0.2, 0.1, 0.12],
      back: [0, 0.22, -0.1],
    }),
  }
}

export function snail(sculpting: Sculpting): Sculpted {
  const skin = sculpting.part('skin', '#e9c58a', { shine: 0.4, gloss: 30, skin: 0.4, blend: 0.02 })
  const shell = sculpting.part('shell', '#b5683f', { shine: 0.4 })
  const group = sculpting.group('body')
  group.capsule([0, 0.04, 0.12], [0, 0.03, -0.2], [0.05, 0.016], skin, { melt: 0.03 })
  group.curve([0, 0.05, 0.1], [0, 0.07, 0.2], [0, 0.12, 0.2], [0, 0.18, 0.2], [0.05, 0.046], skin, {
    steps: 6,
    melt: 0.02,
  })
  const spiral = sculpting.group('shell')
  const points: Point[] = []
  const radii: number[] = []
  for (let step = 0; step <= 30; step++) {
    const angle = -0.6 + step * 0.42
    const r = 0.092 * (1 - step / 34)
    points.push([step * 0.0012, 0.145 + Math.sin(angle) * r * 0.95, -0.03 - Math.cos(angle) * r])
    radii.push(0.052 * (1 - step / 42))
  }
  for (const side of [1, -1])
    spiral.tube(
      points.map(([x, y, z]): Point => [side * (x + 0.006), y, z]),
      radii,
      shell,
      { melt: 0.006 },
    )
  const head = sculpting.group('head')
  const at: Point = [0, 0.19, 0.21]
  head.sphere(at, 0.055, skin)
  feelers(sculpting, add(at, [0, 0.04, 0.01]), 0.055, skin)
  const face = addPlainFace(sculpting, head, skin, {
    at,
    axes: turnOf(sculpting),
    radii: [0.055, 0.055, 0.055],
    eyes: [0.46, 0.1],
    eyeSize: 0.28,
    mouth: -0.4,
    mouthSize: 0.4,
    blush: '#f08a6a',
  })
  return {
    spots: spotsOf({
      mouth: face.mouth,
      top: [0, 0.25, 0.2],
      left: [0.05, 0.1, 0.25],
      right: [-0.05, 0.1, 0.25],
      back: [0, 0.27, -0.03],
    }),
  }
}

export const crawler =
  (colour: Hex, count: number, feet: boolean) =>
  (sculpting: Sculpting): Sculpted => {
    const skin = sculpting.part('skin', colour, { shine: 0.3, skin: 0.4 })
    const second: Surface = { ...skin, colour: shade(skin.colour, feet ? 1.3 : 0.9) }
    const group = sculpting.group('body')
    const at = (index: number): Point => [
      Math.sin(index * 0.9) * 0.03,
      0.075 + Math.max(0, Math.sin(index * 1.05 - 0.4)) * (feet ? 0.05 : 0.03),
      0.12 - index * 0.07,
    ]
    for (let index = 1; index < count; index++) {
      group.sphere(at(index), 0.06 - (index > count - 3 ? 0.012 * (index - count + 3) : 0), index % 2 ? second : skin, {
        melt: 0.012,
      })
      if (feet)
        for (const side of [1, -1])
          group.capsule(
            add(at(index), [side * 0.035, -0.03, 0]),
            [at(index)[0] + side * 0.045, 0.012, at(index)[2]],
            0.014,
            { colour: '#e98a3a' },
            { melt: 0.004 },
          )
    }
    const head = sculpting.group('head')
    const top: Point = [0, 0.15, 0.15]
    head.sphere(top, 0.075, skin)
    group.capsule(at(1), top, 0.05, skin, { melt: 0.02 })
    if (feet) feelers(sculpting, add(top, [0, 0.06, 0]), 0.06, { colour: '#3a2c34' })
    const face = addPlainFace(sculpting, head, skin, {
      at: top,
      axes: turnOf(sculpting),
      radii: [0.075, 0.075, 0.075],
      eyes: [0.42, 0.15],
      eyeSize: 0.26,
      mouth: -0.36,
      mouthSize: 0.42,
      blush: '#f08a6a',
    })
    return {
      spots: spotsOf({
        mouth: face.mouth,
        top: [0, 0.22, 0.15],
        left: [0.06, 0.1, 0.18],
        right: [-0.06, 0.1, 0.18],
        back: [0, 0.15, -0.1],
      }),
    }
  }
