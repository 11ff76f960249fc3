/** The long dragon of the East. */
import { add, rotation } from '../../frames.ts'
import type { Point, Surface } from '../../solids.ts'
import { shade } from '../../things/colours.ts'
import type { Sculpted, Sculpting } from '../creature.ts'
import { addPlainFace } from '../face/plain-face.ts'
import { spotsOf } from '../sea/parts.ts'

/** A long body in waves with four legs: the dragon of the East. */
export function chineseDragon(sculpting: Sculpting): Sculpted {
  const skin = sculpting.part('skin', '#d8402f', { shine: 0.3, gloss: 26, rim: 0.5 })
  const gold = sculpting.part('mane', '#f4c043', { shine: 0.5, gloss: 34 })
  const belly = sculpting.part('belly', '#f7dc9a', { shine: 0.2 })
  const body = sculpting.group('body')
  const crest = sculpting.group('crest')
  const steps = 46
  const at = (t: number): Point => [
    Math.sin(t * 9.2) * 0.2 * (0.4 + t * 0.4),
    0.62 + Math.cos(t * 10.5) * 0.26 - t * 0.12,
    0.75 - t * 1.95,
  ]
  const radius = (t: number): number =>
    0.05 + 0.1 * Math.sin(Math.PI * Math.min(1, 0.32 + t * 0.68)) ** 0.8 * (1 - t * 0.75)
  const scales: Surface = {
    ...skin,
    pattern: {
      kind: 'scales',
      colours: [skin.colour, shade(skin.colour, 0.75)],
      scale: 0.09,
      frame: { at: [0, 0, 0], axes: [1, 0, 0, 0, 0, 1, 0, -1, 0] },
    },
  }
  for (let step = 0; step < steps; step++) {
    const [t, next] = [step / steps, (step + 1) / steps]
    body.capsule(at(t), at(next), [radius(t), radius(next)], scales, { melt: 0.012 })
    body.capsule(
      add(at(t), [0, -radius(t) * 0.42, 0]),
      add(at(next), [0, -radius(next) * 0.42, 0]),
      [radius(t) * 0.72, radius(next) * 0.72],
      belly,
      { melt: 0.006 },
    )
    if (step % 2 === 0 && t > 0.03)
      crest.capsule(
        add(at(t), [0, radius(t) * 0.8, 0]),
        add(at(t), [0, radius(t) * 1.7, -0.05]),
        [radius(t) * 0.36, 0.008],
        gold,
        { melt: 0.01 },
      )
  }
  for (const [x, y, z] of [
    [0, 0.1, -0.2],
    [0.12, 0.02, -0.16],
    [-0.12, 0.02, -0.16],
  ])
    crest.capsule(at(0.98), add(at(0.98), [x, y, z]), [0.06, 0.012], gold, { melt: 0.02 })
  const hands: Point[] = []
  for (const t of [0.2, 0.6])
    for (const side of [1, -1]) {
      const root = at(t)
      const foot = add(root, [side * 0.24, -0.22, 0.16])
      body.tube([root, add(root, [side * 0.2, -0.1, -0.04]), foot], [0.07, 0.05, 0.04], skin)
      for (const x of [-0.05, 0, 0.05]) crest.capsule(foot, add(foot, [x, -0.04, 0.08]), [0.026, 0.006], gold)
      if (t < 0.5) hands.push(foot)
    }
  const head = sculpting.group('head')
  const axes = rotation((sculpting.pose.headTurn ?? 0) * 0.8)
  const top = add(at(0), [0, 0.07, 0.1])
  const h = (x: number, y: number, z: number): Point =>
    add(top, [axes[0] * x + axes[6] * z, y, axes[2] * x + axes[8] * z])
  head.ellipsoid(top, [0.16, 0.14, 0.17], skin, { axes })
  head.capsule(h(0, -0.05, 0.1), h(0, -0.06, 0.26), [0.11, 0.095], skin, { melt: 0.05 })
  for (const side of [1, -1]) {
    head.sphere(h(side * 0.05, -0.0, 0.33), 0.04, skin, { melt: 0.02 })
    crest.curve(
      h(side * 0.09, -0.03, 0.33),
      h(side * 0.3, 0.02, 0.4),
      h(side * 0.3, -0.2, 0.36),
      h(side * 0.42, -0.26, 0.2),
      [0.016, 0.005],
      gold,
      { steps: 8 },
    )
    crest.tube(
      [h(side * 0.07, 0.12, -0.02), h(side * 0.12, 0.28, -0.12), h(side * 0.15, 0.38, -0.1)],
      [0.026, 0.02, 0.008],
      gold,
    )
    crest.capsule(h(side * 0.11, 0.24, -0.1), h(side * 0.2, 0.3, -0.06), [0.018, 0.006], gold)
    for (const y of [0.06, -0.03, -0.1])
      crest.capsule(h(side * 0.12, y, -0.04), h(side * 0.26, y * 1.8, -0.2), [0.05, 0.008], gold, { melt: 0.02 })
  }
  crest.capsule(h(0, -0.13, 0.24), h(0, -0.3, 0.24), [0.045, 0.008], gold)
  const _face = addPlainFace(sculpting, head, skin, {
    at: top,
    axes,
    radii: [0.16, 0.14, 0.17],
    eyes: [0.5, 0.42],
    eyeSize: 0.3,
    pupil: 'white',
    mouth: -3,
    mouthSize: 0.3,
  })
  head.paint(h(0, -0.06, 0.1), axes, 0.1, [
    { kind: 'stroke', from: [-0.8, -0.1], bend: [0, -0.75], to: [0.8, -0.1], widths: [0.1, 0.1], colour: '#5a1614' },
  ])
  return {
    spots: spotsOf({
      mouth: h(0, -0.08, 0.36),
      top: h(0, 0.16, 0),
      left: hands[0],
      right: hands[1],
      back: add(at(0.45), [0, radius(0.45), 0]),
    }),
    air: 0.1,
  }
}
