/** Octopus, squid and jellyfish. */
import { add, IDENTITY, rotation } from '../../frames.ts'
import type { Point } from '../../solids.ts'
import type { Sculpted, Sculpting } from '../creature.ts'
import { addPlainFace } from '../face/plain-face.ts'
import { spotsOf, turnOf, wet } from './parts.ts'

export function octopus(sculpting: Sculpting): Sculpted {
  const skin = sculpting.part('skin', '#e5638a', { ...wet, blend: 0.02 })
  const light = sculpting.part('belly', '#f7b3c4', { ...wet, blend: 0.012 })
  const turn = turnOf(sculpting)
  const group = sculpting.group('head')
  const centre: Point = [0, 0.46, 0]
  group.ellipsoid(centre, [0.23, 0.26, 0.22], skin, { axes: turn, melt: 0.05 })
  group.ellipsoid([0, 0.24, 0], [0.17, 0.12, 0.17], skin, { melt: 0.08 })
  const arms = sculpting.group('arms')
  const { hands } = sculpting.pose
  const ends: Point[] = []
  const swims = ['swim', 'jump', 'fly'].includes(sculpting.pose.name)
  const lively = ['dance', 'wave', 'play', 'hold', 'read', 'sing'].includes(sculpting.pose.name)
  for (let arm = 0; arm < 8; arm++) {
    const angle = ((arm + 0.5) / 8) * Math.PI * 2
    const [s, c] = [Math.sin(angle), Math.cos(angle)]
    const asked = arm === 1 ? hands?.left?.at : arm === 6 ? hands?.right?.at : undefined
    const raised = lively && (arm === 1 || arm === 6)
    const end: Point =
      asked ??
      (raised ? [s * 0.5, 0.62, c * 0.3 + 0.1] : swims ? [s * 0.2, -0.22, c * 0.2 - 0.25] : [s * 0.52, 0.075, c * 0.52])
    const bend: Point =
      raised || asked
        ? add(end, [s * 0.12, -0.3, 0])
        : swims
          ? [s * 0.34, 0.02, c * 0.34]
          : [s * 0.44, 0.0 + 0.035, c * 0.44]
    arms.curve([s * 0.12, 0.2, c * 0.12], [s * 0.3, 0.22, c * 0.3], bend, end, [0.07, 0.026], skin, {
      steps: 8,
      melt: 0.02,
    })
    arms.sphere(end, 0.034, light, { melt: 0.01 })
    ends.push(end)
  }
  const face = addPlainFace(sculpting, group, skin, {
    at: centre,
    axes: turn,
    radii: [0.23, 0.26, 0.22],
    eyes: [0.42, -0.05],
    eyeSize: 0.2,
    pupil: 'white',
    iris: '#6a3a6a',
    mouth: -0.42,
    mouthSize: 0.34,
    blush: '#f7a3b4',
  })
  for (const [x, y, z, r] of [
    [0.12, 0.66, 0.09, 0.03],
    [-0.06, 0.7, 0.06, 0.022],
    [-0.15, 0.58, 0.12, 0.024],
  ])
    group.sphere([x, y, z], r, light, { melt: 0.004 })
  return {
    spots: spotsOf({ mouth: face.mouth, top: [0, 0.72, 0], left: ends[1], right: ends[6], back: [0, 0.6, -0.2] }),
  }
}

export function squid(sculpting: Sculpting): Sculpted {
  const skin = sculpting.part('skin', '#f0a18a', { ...wet, blend: 0.02 })
  const group = sculpting.group('head')
  const centre: Point = [0, 0.52, 0]
  group.ellipsoid([0, 0.72, 0], [0.15, 0.36, 0.14], skin, { melt: 0.06 })
  group.ellipsoid(centre, [0.16, 0.15, 0.15], skin, { melt: 0.05 })
  for (const side of [1, -1])
    group.ellipsoid([side * 0.14, 0.94, 0], [0.14, 0.13, 0.025], skin, {
      axes: rotation(0, 0, side * -0.5),
      melt: 0.03,
    })
  const ends: Point[] = []
  for (let arm = 0; arm < 8; arm++) {
    const angle = ((arm + 0.5) / 8) * Math.PI * 2
    const [s, c] = [Math.sin(angle), Math.cos(angle)]
    const end: Point = [s * 0.26, 0.03, c * 0.2]
    group.curve(
      [s * 0.08, 0.42, c * 0.08],
      [s * 0.1, 0.28, c * 0.1],
      [s * 0.3, 0.2, c * 0.24],
      end,
      [0.04, 0.018],
      skin,
      { steps: 6 },
    )
    ends.push(end)
  }
  const face = addPlainFace(sculpting, group, skin, {
    at: centre,
    axes: IDENTITY,
    radii: [0.16, 0.15, 0.15],
    eyes: [0.55, 0.2],
    eyeSize: 0.3,
    pupil: 'white',
    mouth: -0.35,
    mouthSize: 0.34,
  })
  return {
    spots: spotsOf({ mouth: face.mouth, top: [0, 1.08, 0], left: ends[1], right: ends[6], back: [0, 0.8, -0.15] }),
  }
}

export function jellyfish(sculpting: Sculpting): Sculpted {
  const bell = sculpting.part('skin', '#c9a4f0', { shine: 0.7, gloss: 50, rim: 0.8, skin: 0.6, blend: 0.02 })
  const lace = sculpting.part('arms', '#efc9f2', { shine: 0.4, rim: 0.7, skin: 0.5 })
  const group = sculpting.group('bell')
  const centre: Point = [0, 0.62, 0]
  group.ellipsoid(centre, [0.28, 0.22, 0.28], bell)
  group.ellipsoid([0, 0.44, 0], [0.3, 0.18, 0.3], bell, { operation: 'carve', melt: 0.04 })
  for (let frill = 0; frill < 14; frill++) {
    const angle = (frill / 14) * Math.PI * 2
    group.sphere([Math.sin(angle) * 0.265, 0.545, Math.cos(angle) * 0.265], 0.045, bell, { melt: 0.02 })
  }
  const arms = sculpting.group('tentacles')
  for (let arm = 0; arm < 10; arm++) {
    const angle = (arm / 10) * Math.PI * 2
    const [s, c] = [Math.sin(angle), Math.cos(angle)]
    const r = arm % 2 ? 0.2 : 0.09
    const low = arm % 2 ? 0.08 : 0.02
    const wave = arm % 2 ? 0.05 : -0.06
    arms.curve(
      [s * r, 0.54, c * r],
      [s * r + wave, 0.4, c * r],
      [s * r - wave, 0.25, c * r],
      [s * r + wave * 0.5, low, c * r],
      [arm % 2 ? 0.016 : 0.036, 0.008],
      lace,
      { steps: 8 },
    )
  }
  const face = addPlainFace(sculpting, group, bell, {
    at: centre,
    axes: turnOf(sculpting),
    radii: [0.28, 0.22, 0.28],
    eyes: [0.32, 0.1],
    eyeSize: 0.2,
    mouth: -0.12,
    mouthSize: 0.26,
    blush: '#f49ac0',
  })
  return {
    spots: spotsOf({
      mouth: face.mouth,
      top: [0, 0.84, 0],
      left: [0.22, 0.3, 0.1],
      right: [-0.22, 0.3, 0.1],
      back: [0, 0.84, 0],
    }),
    air: 0.15,
  }
}
