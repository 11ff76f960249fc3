/** Crab, lobster and starfish. */
import { add, IDENTITY, rotation } from '../../frames.ts'
import type { Point } from '../../solids.ts'
import { shade } from '../../things/colours.ts'
import { star } from '../../things/shapes.ts'
import type { Sculpted, Sculpting } from '../creature.ts'
import { addPlainFace } from '../face/plain-face.ts'
import { spotsOf, wet } from './parts.ts'

export function crab(sculpting: Sculpting): Sculpted {
  const shell = sculpting.part('skin', '#e8533a', { ...wet, blend: 0.02 })
  const light = sculpting.part('belly', '#f7b28a', { ...wet, blend: 0.02 })
  const group = sculpting.group('body')
  const centre: Point = [0, 0.2, 0]
  group.ellipsoid(centre, [0.25, 0.14, 0.18], shell, { melt: 0.03 })
  group.ellipsoid([0, 0.15, 0.02], [0.22, 0.1, 0.165], light, { melt: 0.01 })
  const lively = ['dance', 'wave', 'cheer', 'play', 'sing', 'hold'].includes(sculpting.pose.name)
  const claws: Point[] = []
  for (const side of [1, -1]) {
    for (const [z, out] of [
      [0.06, 0.36],
      [-0.02, 0.4],
      [-0.1, 0.36],
    ])
      group.tube(
        [
          [side * 0.2, 0.17, z],
          [side * out * 0.82, 0.2, z * 1.6],
          [side * out, 0.018, z * 2.2],
        ],
        [0.026, 0.022, 0.01],
        shell,
      )
    const asked = side > 0 ? sculpting.pose.hands?.left?.at : sculpting.pose.hands?.right?.at
    const wrist: Point = asked ?? (lively ? [side * 0.36, 0.44, 0.1] : [side * 0.3, 0.26, 0.22])
    group.tube([[side * 0.2, 0.2, 0.1], [side * 0.35, 0.24, 0.14], wrist], [0.034, 0.03, 0.034], shell)
    const claw = sculpting.group(`claw-${side > 0 ? 'left' : 'right'}`)
    const tip = (x: number): Point => add(wrist, [side * x, 0.13, 0.06])
    claw.ellipsoid(add(wrist, [0, 0.04, 0.02]), [0.066, 0.075, 0.048], shell)
    claw.capsule(add(wrist, [side * 0.045, 0.07, 0.03]), tip(0.03), [0.035, 0.01], shell, { melt: 0.008 })
    claw.capsule(add(wrist, [side * -0.045, 0.07, 0.03]), tip(-0.035), [0.028, 0.01], shell, { melt: 0.008 })
    claws.push(add(wrist, [0, 0.13, 0.06]))
    group.capsule([side * 0.075, 0.28, 0.12], [side * 0.085, 0.36, 0.13], 0.018, shell, { melt: 0.01 })
  }
  const head = sculpting.group('eyes')
  head.ellipsoid([0, 0.39, 0.12], [0.12, 0.012, 0.02], shell, { operation: 'carve' })
  for (const side of [1, -1]) head.sphere([side * 0.088, 0.385, 0.108], 0.042, shell)
  const _face = addPlainFace(sculpting, head, shell, {
    at: [0, 0.385, 0.1],
    axes: IDENTITY,
    radii: [0.126, 0.06, 0.075],
    eyes: [0.7, 0],
    eyeSize: 0.66,
    pupil: 'white',
    mouth: -3,
    mouthSize: 0.3,
  })
  group.paint([0, 0.2, 0], IDENTITY, 0.1, [
    { kind: 'stroke', from: [-0.5, -0.05], bend: [0, -0.5], to: [0.5, -0.05], widths: [0.08, 0.08], colour: '#7a2018' },
  ])
  return {
    spots: spotsOf({
      mouth: [0, 0.18, 0.18],
      top: [0, 0.43, 0.1],
      left: claws[0],
      right: claws[1],
      back: [0, 0.34, -0.02],
    }),
  }
}

export function lobster(sculpting: Sculpting): Sculpted {
  const shell = sculpting.part('skin', '#d8432f', { ...wet, blend: 0.02 })
  const group = sculpting.group('body')
  group.ellipsoid([0, 0.13, 0.12], [0.1, 0.09, 0.2], shell)
  for (let ring = 0; ring < 5; ring++)
    group.ellipsoid(
      [0, 0.12 - ring * 0.012, -0.08 - ring * 0.075],
      [0.095 - ring * 0.009, 0.08 - ring * 0.008, 0.05],
      shell,
      { melt: 0.006 },
    )
  for (const x of [-0.5, -0.25, 0, 0.25, 0.5])
    group.ellipsoid([x * 0.2, 0.05, -0.47], [0.035, 0.012, 0.075], shell, { axes: rotation(x * 0.9), melt: 0.01 })
  const claws: Point[] = []
  for (const side of [1, -1]) {
    for (const z of [0.2, 0.12, 0.04, -0.04])
      group.tube(
        [
          [side * 0.08, 0.1, z],
          [side * 0.17, 0.11, z + 0.02],
          [side * 0.21, 0.012, z + 0.03],
        ],
        [0.017, 0.014, 0.008],
        shell,
      )
    const end: Point = [side * 0.2, 0.14, 0.5]
    group.tube([[side * 0.08, 0.12, 0.25], [side * 0.2, 0.13, 0.34], end], [0.026, 0.026, 0.03], shell)
    const claw = sculpting.group(`claw-${side > 0 ? 'left' : 'right'}`)
    claw.ellipsoid(add(end, [0, 0, 0.05]), [0.065, 0.045, 0.09], shell)
    for (const open of [1, -1])
      claw.capsule(add(end, [open * 0.035, 0, 0.1]), add(end, [open * 0.03, 0, 0.2]), [0.036, 0.01], shell, {
        melt: 0.01,
      })
    claws.push(add(end, [0, 0, 0.2]))
    group.curve(
      [side * 0.03, 0.19, 0.3],
      [side * 0.08, 0.36, 0.42],
      [side * 0.2, 0.4, 0.4],
      [side * 0.34, 0.34, 0.2],
      [0.009, 0.005],
      shell,
      { steps: 7 },
    )
  }
  const face = addPlainFace(sculpting, group, shell, {
    at: [0, 0.13, 0.12],
    axes: IDENTITY,
    radii: [0.1, 0.09, 0.2],
    eyes: [0.5, 0.5],
    eyeSize: 0.28,
    pupil: 'white',
    mouth: -0.15,
    mouthSize: 0.4,
  })
  return {
    spots: spotsOf({ mouth: face.mouth, top: [0, 0.24, 0.1], left: claws[0], right: claws[1], back: [0, 0.22, 0.05] }),
  }
}

export function starfish(sculpting: Sculpting): Sculpted {
  const skin = sculpting.part('skin', '#f59a4a', { ...wet, blend: 0.02 })
  const light = { ...skin, colour: shade(skin.colour, 1.4) }
  const group = sculpting.group('body')
  const flat = ['lie', 'sleep'].includes(sculpting.pose.name)
  group.extrusion([0, 0.2, 0], star(5, 0.2, 0.095), 0.05, skin, { round: 0.048, melt: 0.03 })
  group.ellipsoid([0, 0.2, 0.02], [0.1, 0.1, 0.06], skin, { melt: 0.04 })
  for (let arm = 0; arm < 5; arm++) {
    const angle = Math.PI / 2 + (arm / 5) * Math.PI * 2
    for (const r of [0.11, 0.15])
      group.sphere([Math.cos(angle) * r, 0.2 + Math.sin(angle) * r, 0.045], 0.013, light, { melt: 0.002 })
  }
  const face = addPlainFace(sculpting, group, skin, {
    at: [0, 0.2, 0.0],
    axes: IDENTITY,
    radii: [0.1, 0.1, 0.082],
    eyes: [0.42, 0.15],
    eyeSize: 0.26,
    mouth: -0.3,
    mouthSize: 0.4,
    blush: '#f4745a',
  })
  return {
    spots: spotsOf({
      mouth: face.mouth,
      top: [0, 0.4, 0],
      left: [0.2, 0.26, 0.03],
      right: [-0.2, 0.26, 0.03],
      back: flat ? [0, 0.2, -0.05] : [0, 0.4, 0],
    }),
  }
}
