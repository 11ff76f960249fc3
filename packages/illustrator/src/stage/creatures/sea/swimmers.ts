/** Seahorse, ray and seal. */
import { add, IDENTITY, rotation } from '../../frames.ts'
import type { Point } from '../../solids.ts'
import { shade } from '../../things/colours.ts'
import type { Sculpted, Sculpting } from '../creature.ts'
import { addPlainFace } from '../face/plain-face.ts'
import { spotsOf, turnOf, wet } from './parts.ts'

export function seahorse(sculpting: Sculpting): Sculpted {
  const skin = sculpting.part('skin', '#f2b53a', { ...wet, blend: 0.02 })
  const belly = sculpting.part('belly', '#fbe3a8', { ...wet, blend: 0.02 })
  const group = sculpting.group('body')
  group.curve([0, 0.78, 0.02], [0, 0.7, -0.12], [0, 0.5, 0.02], [0, 0.36, 0.04], [0.07, 0.115], skin, {
    steps: 8,
    bumps: { height: 0.006, frequency: 34 },
  })
  group.curve([0, 0.36, 0.04], [0, 0.2, 0.06], [0, 0.12, -0.08], [0, 0.06, -0.05], [0.11, 0.045], skin, { steps: 8 })
  group.curve([0, 0.06, -0.05], [0, 0.0, 0.08], [0, 0.1, 0.16], [0, 0.13, 0.08], [0.045, 0.018], skin, { steps: 8 })
  group.ellipsoid([0, 0.42, 0.07], [0.085, 0.15, 0.085], belly, { melt: 0.02 })
  const head = sculpting.group('head')
  const at: Point = [0, 0.84, 0.06]
  const axes = rotation(sculpting.pose.headTurn ?? 0)
  head.ellipsoid(at, [0.085, 0.09, 0.1], skin, { axes })
  head.capsule([0, 0.82, 0.12], [0, 0.77, 0.27], [0.05, 0.032], skin, { melt: 0.04 })
  const fins = sculpting.part('fins', '#e98a3a', { ...wet })
  const crest = sculpting.group('fins')
  for (const [y, z] of [
    [0.95, 0.02],
    [0.93, -0.04],
    [0.88, -0.08],
  ])
    crest.capsule(add(at, [0, y - 0.86, z - 0.04]), add(at, [0, y - 0.8, z - 0.08]), [0.025, 0.012], fins)
  crest.ellipsoid([0, 0.5, -0.12], [0.012, 0.1, 0.07], fins)
  addPlainFace(sculpting, head, skin, {
    at,
    axes,
    radii: [0.085, 0.09, 0.1],
    eyes: [0.72, 0.2],
    eyeSize: 0.3,
    mouth: -4,
    pupil: 'white',
  })
  return {
    spots: spotsOf({
      mouth: [0, 0.76, 0.3],
      top: [0, 0.97, 0.02],
      left: [0.1, 0.45, 0.06],
      right: [-0.1, 0.45, 0.06],
      back: [0, 0.55, -0.1],
    }),
    air: 0.1,
  }
}

export function ray(sculpting: Sculpting): Sculpted {
  const skin = sculpting.part('skin', '#5f7fa8', { ...wet, blend: 0.03 })
  const belly = sculpting.part('belly', '#eef2f5', { ...wet, blend: 0.03 })
  const group = sculpting.group('body')
  group.ellipsoid([0, 0.2, 0], [0.2, 0.08, 0.3], skin, { melt: 0.08 })
  for (const side of [1, -1])
    group.curve(
      [side * 0.1, 0.2, 0.05],
      [side * 0.3, 0.24, 0.02],
      [side * 0.45, 0.34, -0.05],
      [side * 0.66, 0.3, -0.16],
      [0.13, 0.012],
      skin,
      { steps: 9, melt: 0.05 },
    )
  group.ellipsoid([0, 0.165, 0.02], [0.18, 0.06, 0.26], belly, { melt: 0.02 })
  group.curve([0, 0.2, -0.25], [0, 0.2, -0.5], [0.05, 0.26, -0.7], [0, 0.3, -0.95], [0.03, 0.006], skin, { steps: 8 })
  const face = addPlainFace(sculpting, group, skin, {
    at: [0, 0.2, 0],
    axes: IDENTITY,
    radii: [0.2, 0.08, 0.3],
    eyes: [0.5, 0.42],
    eyeSize: 0.4,
    mouth: -0.1,
    mouthSize: 0.35,
  })
  return {
    spots: spotsOf({
      mouth: face.mouth,
      top: [0, 0.28, 0],
      left: [0.6, 0.3, 0],
      right: [-0.6, 0.3, 0],
      back: [0, 0.28, -0.05],
    }),
    air: 0.2,
  }
}

export function seal(sculpting: Sculpting, colour: `#${string}`, tusks = false): Sculpted {
  const skin = sculpting.part('skin', colour, { ...wet, blend: 0.05 })
  const belly = sculpting.part('belly', shade(colour, 1.45), { ...wet, blend: 0.05 })
  const group = sculpting.group('body')
  group.curve([0, 0.42, 0.3], [0, 0.1, 0.3], [0, 0.18, -0.25], [0, 0.1, -0.75], [0.2, 0.07], skin, {
    steps: 9,
    melt: 0.06,
  })
  group.ellipsoid([0, 0.25, 0.12], [0.25, 0.24, 0.34], skin, { melt: 0.1 })
  group.ellipsoid([0, 0.2, 0.2], [0.22, 0.2, 0.3], belly, { melt: 0.03 })
  for (const side of [1, -1]) {
    group.ellipsoid([side * 0.3, 0.06, 0.2], [0.16, 0.03, 0.1], skin, {
      axes: rotation(side * 0.5, 0, side * -0.2),
      melt: 0.05,
    })
    group.ellipsoid([side * 0.1, 0.09, -0.86], [0.07, 0.025, 0.15], skin, { axes: rotation(side * -0.5), melt: 0.04 })
  }
  const head = sculpting.group('head')
  const axes = turnOf(sculpting)
  const at: Point = [0, 0.6, 0.36]
  head.ellipsoid(at, [0.19, 0.18, 0.18], skin, { axes, melt: 0.03 })
  group.sphere([0, 0.56, 0.34], 0.16, skin, { melt: 0.1 })
  for (const side of [1, -1])
    head.ellipsoid(
      add(at, [axes[0] * side * 0.055 + axes[6] * 0.16, -0.06, axes[2] * side * 0.055 + axes[8] * 0.16]),
      [0.075, 0.06, 0.06],
      belly,
      { axes, melt: 0.015 },
    )
  const nose = sculpting.group('nose')
  nose.ellipsoid(
    add(at, [axes[6] * 0.215, -0.005, axes[8] * 0.215]),
    [0.042, 0.028, 0.026],
    { colour: '#2b2427', shine: 0.6 },
    { axes },
  )
  if (tusks)
    for (const side of [1, -1])
      nose.capsule(
        add(at, [axes[0] * side * 0.06 + axes[6] * 0.19, -0.1, axes[2] * side * 0.06 + axes[8] * 0.19]),
        add(at, [axes[0] * side * 0.065 + axes[6] * 0.2, -0.28, axes[2] * side * 0.065 + axes[8] * 0.2]),
        [0.024, 0.01],
        { colour: '#fdf5e4', shine: 0.4 },
      )
  const face = addPlainFace(sculpting, head, skin, {
    at,
    axes,
    radii: [0.19, 0.18, 0.2],
    eyes: [0.5, 0.24],
    eyeSize: 0.2,
    mouth: -0.52,
    mouthSize: 0.32,
  })
  return {
    spots: spotsOf({
      mouth: face.mouth,
      top: [0, 0.78, 0.36],
      left: [0.4, 0.08, 0.25],
      right: [-0.4, 0.08, 0.25],
      back: [0, 0.45, -0.05],
    }),
  }
}
