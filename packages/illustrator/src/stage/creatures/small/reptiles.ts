/** Turtles, frogs, snakes; crocodiles, lizards and dinosaurs as quadrupeds. */
import { add, IDENTITY, rotation } from '../../frames.ts'
import type { Model } from '../../model.ts'
import type { Hex, Point } from '../../solids.ts'
import { shade } from '../../things/colours.ts'
import { creature, type Sculpted, type Sculpting } from '../creature.ts'
import { addPlainFace } from '../face/plain-face.ts'
import { quadruped } from '../quadruped/quadruped.ts'
import type { Species } from '../quadruped/species.ts'
import { spotsOf } from '../sea/parts.ts'
import { SMALL_POSES } from './parts.ts'

const damp = { shine: 0.28, gloss: 26, rim: 0.45, skin: 0.4 }
const turnOf = (sculpting: Sculpting) => rotation(Math.max(-1, Math.min(1, sculpting.pose.headTurn ?? 0)))

const turtle =
  (skinColour: Hex, shellColour: Hex, flippers: boolean) =>
  (sculpting: Sculpting): Sculpted => {
    const skin = sculpting.part('skin', skinColour, { ...damp, blend: 0.02 })
    const shellSurface = sculpting.part('shell', shellColour, { shine: 0.3, rim: 0.4 })
    const shell = {
      ...shellSurface,
      pattern: {
        kind: 'mesh' as const,
        colours: [shellSurface.colour, shade(shellSurface.colour, 0.66)],
        scale: 0.13,
        amount: 0.35,
        softness: 0.004,
        frame: { at: [0.02, 0, 0.03] as Point, axes: IDENTITY },
      },
    }
    const upright = ['hold', 'read', 'wave', 'dance'].includes(sculpting.pose.name)
    const group = sculpting.group('shell')
    const lift = flippers ? 0 : 0.03
    group.ellipsoid([0, 0.13 + lift, 0], [0.21, 0.16, 0.25], shell)
    group.ellipsoid([0, -0.06 + lift, 0], [0.4, 0.13, 0.4], shell, { operation: 'carve', melt: 0.01 })
    const rim = sculpting.group('rim')
    rim.ellipsoid([0, 0.1 + lift, 0], [0.225, 0.035, 0.265], sculpting.part('belly', '#e2c98a', damp))
    const body = sculpting.group('body')
    const sleeping = sculpting.pose.name === 'sleep'
    const at: Point = sleeping ? [0, 0.1, 0.34] : [0, 0.24 + lift, 0.36]
    body.curve(
      [0, 0.1 + lift, 0.18],
      [0, 0.11 + lift, 0.28],
      add(at, [0, -0.1, -0.06]),
      add(at, [0, -0.02, -0.02]),
      [0.065, 0.05],
      skin,
      { steps: 6 },
    )
    const walking = ['walk', 'run', 'swim', 'fly'].includes(sculpting.pose.name)
    const hands: Point[] = []
    for (const side of [1, -1])
      for (const z of [1, -1]) {
        const step = walking ? side * z * 0.04 : 0
        const asked = z > 0 ? (side > 0 ? sculpting.pose.hands?.left?.at : sculpting.pose.hands?.right?.at) : undefined
        const foot: Point =
          asked ??
          (flippers
            ? [side * (z > 0 ? 0.38 : 0.26), 0.04, z > 0 ? 0.1 - step : -0.28]
            : upright && z > 0
              ? [side * 0.16, 0.24, 0.36]
              : [side * 0.19, 0.045, z * 0.19 + step])
        if (flippers && !asked)
          body.ellipsoid(
            [(side * 0.17 + foot[0]) / 2, 0.07, (z * 0.14 + foot[2]) / 2],
            [z > 0 ? 0.17 : 0.1, 0.025, 0.065],
            skin,
            { axes: rotation(side * (z > 0 ? 0.55 : -0.75), 0, side * -0.12), melt: 0.02 },
          )
        else body.capsule([side * 0.14, 0.1 + lift, z * 0.15], foot, [0.055, 0.05], skin, { melt: 0.02 })
        if (z > 0) hands.push(foot)
      }
    body.capsule([0, 0.08, -0.24], [0, 0.05, -0.34], [0.03, 0.008], skin)
    const head = sculpting.group('head')
    head.ellipsoid(at, [0.082, 0.08, 0.088], skin, { axes: turnOf(sculpting) })
    const face = addPlainFace(sculpting, head, skin, {
      at,
      axes: turnOf(sculpting),
      radii: [0.082, 0.08, 0.088],
      eyes: [0.55, 0.25],
      eyeSize: 0.27,
      mouth: -0.32,
      mouthSize: 0.5,
    })
    return {
      spots: spotsOf({
        mouth: face.mouth,
        top: add(at, [0, 0.085, 0]),
        left: hands[0],
        right: hands[1],
        back: [0, 0.29 + lift, 0],
      }),
    }
  }

function frog(sculpting: Sculpting): Sculpted {
  const skin = sculpting.part('skin', '#6fbf4a', { ...damp, blend: 0.03 })
  const belly = sculpting.part('belly', '#e9f4bd', { ...damp, blend: 0.03 })
  const leap = ['jump', 'swim', 'fly', 'play'].includes(sculpting.pose.name)
  const group = sculpting.group('body')
  group.ellipsoid([0, 0.11, -0.02], [0.12, 0.1, 0.14], skin, { axes: rotation(0, -0.4), melt: 0.05 })
  group.ellipsoid([0, 0.09, 0.045], [0.1, 0.08, 0.085], belly, { melt: 0.02 })
  const hands: Point[] = []
  for (const side of [1, -1]) {
    const asked = side > 0 ? sculpting.pose.hands?.left?.at : sculpting.pose.hands?.right?.at
    const raised = ['wave', 'dance', 'hold', 'read', 'sing'].includes(sculpting.pose.name)
    const hand: Point =
      asked ?? (raised ? [side * 0.12, 0.16, 0.2] : leap ? [side * 0.12, 0.09, 0.24] : [side * 0.1, 0.02, 0.145])
    group.tube([[side * 0.085, 0.12, 0.07], [side * 0.125, 0.075, 0.11], hand], [0.03, 0.024, 0.022], skin)
    for (const x of [-0.022, 0, 0.022])
      group.capsule(hand, add(hand, [x, -0.006, 0.032]), [0.012, 0.009], skin, { melt: 0.004 })
    if (leap) {
      group.tube(
        [
          [side * 0.09, 0.08, -0.1],
          [side * 0.17, 0.07, -0.2],
          [side * 0.12, 0.03, -0.32],
          [side * 0.16, 0.01, -0.42],
        ],
        [0.05, 0.036, 0.026, 0.02],
        skin,
      )
    } else {
      group.ellipsoid([side * 0.14, 0.075, -0.05], [0.052, 0.075, 0.095], skin, {
        axes: rotation(side * 0.3, 0, side * -0.3),
        melt: 0.03,
      })
      group.capsule([side * 0.145, 0.022, -0.07], [side * 0.19, 0.018, 0.06], [0.024, 0.022], skin, { melt: 0.02 })
      for (const x of [-0.03, 0, 0.03])
        group.capsule([side * 0.19, 0.016, 0.06], [side * 0.2 + x, 0.011, 0.11], [0.014, 0.011], skin, { melt: 0.004 })
    }
    hands.push(hand)
  }
  const head = sculpting.group('head')
  const axes = turnOf(sculpting)
  const at: Point = [0, 0.2, 0.07]
  head.ellipsoid(at, [0.13, 0.085, 0.105], skin, { axes, melt: 0.03 })
  group.ellipsoid([0, 0.18, 0.05], [0.11, 0.075, 0.09], skin, { melt: 0.04 })
  for (const side of [1, -1])
    head.sphere(
      add(at, [axes[0] * side * 0.075 + axes[6] * 0.02, 0.07, axes[2] * side * 0.075 + axes[8] * 0.02]),
      0.048,
      skin,
      { melt: 0.025 },
    )
  addPlainFace(sculpting, head, skin, {
    at: add(at, [0, 0.072, 0]),
    axes,
    radii: [0.11, 0.06, 0.085],
    eyes: [0.68, 0.1],
    eyeSize: 0.6,
    pupil: 'white',
    iris: '#5a4a1e',
    mouth: -9,
  })
  const face = addPlainFace(sculpting, head, skin, {
    at,
    axes,
    radii: [0.13, 0.085, 0.105],
    eyes: [0.5, 0.3],
    eyeSize: 0.2,
    eyeless: true,
    mouth: -0.2,
    mouthSize: 0.62,
    blush: '#f2a06a',
  })
  return {
    spots: spotsOf({ mouth: face.mouth, top: [0, 0.3, 0.07], left: hands[0], right: hands[1], back: [0, 0.2, -0.08] }),
    air: leap ? 0.12 : 0,
  }
}

function snake(sculpting: Sculpting): Sculpted {
  const skin = sculpting.part('skin', '#6fae4a', { ...damp, blend: 0.02 })
  const second = { ...skin, colour: shade(skin.colour, 0.66) }
  const group = sculpting.group('body')
  const points: Point[] = []
  const steps = 40
  for (let step = 0; step <= steps; step++) {
    const t = step / steps
    if (t < 0.82) {
      // Two rings on the ground, the inner one a little higher.
      const angle = t * 15.2 + 0.4
      const r = 0.25 - t * 0.13
      points.push([Math.sin(angle) * r, 0.05 + Math.max(0, t - 0.4) * 0.16, Math.cos(angle) * r - 0.05])
    }
  }
  const last = points[points.length - 1] as Point
  for (const [y, z, k] of [
    [0.18, 0.0, 0.75],
    [0.28, 0.02, 0.4],
    [0.36, 0.06, 0.15],
    [0.42, 0.1, 0],
  ])
    points.push([last[0] * k, y, last[2] * k + z])
  points.forEach((point, index) => {
    const next = points[index + 1]
    if (!next) return
    const radius = (at: number) => 0.012 + 0.04 * Math.min(1, at / 9)
    group.capsule(point, next, [radius(index), radius(index + 1)], index % 4 === 3 ? second : skin, { melt: 0.006 })
  })
  const head = sculpting.group('head')
  const at: Point = [0, 0.45, 0.14]
  const axes = turnOf(sculpting)
  head.ellipsoid(at, [0.072, 0.058, 0.095], skin, { axes })
  const face = addPlainFace(sculpting, head, skin, {
    at,
    axes,
    radii: [0.072, 0.058, 0.095],
    eyes: [0.6, 0.4],
    eyeSize: 0.36,
    pupil: 'slit',
    iris: '#f2c53a',
    mouth: -0.3,
    mouthSize: 0.5,
  })
  const tongue = sculpting.group('tongue')
  const red = { colour: '#e03a4a' as Hex, shine: 0.3 }
  tongue.capsule(
    add(at, [axes[6] * 0.09, -0.02, axes[8] * 0.09]),
    add(at, [axes[6] * 0.14, -0.03, axes[8] * 0.14]),
    0.006,
    red,
  )
  for (const side of [1, -1])
    tongue.capsule(
      add(at, [axes[6] * 0.14, -0.03, axes[8] * 0.14]),
      add(at, [axes[6] * 0.165 + side * 0.014, -0.03, axes[8] * 0.165]),
      0.005,
      red,
    )
  return {
    spots: spotsOf({
      mouth: face.mouth,
      top: add(at, [0, 0.06, 0]),
      left: [0.1, 0.1, 0.25],
      right: [-0.1, 0.1, 0.25],
      back: [0, 0.12, -0.05],
    }),
  }
}

const lizard: Species = {
  body: 0.26, leg: 0.09, chest: [0.075, 0.07, 0.085], waist: 0.07, hip: [0.07, 0.068, 0.08], neck: { length: 0.05, angle: 20, radius: 0.055 },
  head: [0.085, 0.07, 0.095], muzzle: { length: 0.045, radius: 0.042, nose: '#3a5a2a', noseSize: 0.2, wide: 1.3, drop: 0.2 }, ears: 'none',
  tail: { kind: 'thick', length: 0.36, radius: 0.04 }, limb: 0.026, fur: '#7fb84a', coat: 'scales', coatColour: '#679c39', coatScale: 0.035, belly: '#e9eeb0', eye: { colour: '#e0b53a', pupil: 'slit', size: 1.15, at: [0.62, 0.5, 0.55] },
} // biome-ignore format: a record
const crocodile: Species = {
  ...lizard,
  body: 0.6,
  leg: 0.15,
  chest: [0.18, 0.15, 0.18],
  waist: 0.17,
  hip: [0.17, 0.145, 0.17],
  head: [0.17, 0.13, 0.17],
  neck: { length: 0.1, angle: 12, radius: 0.14 },
  muzzle: { length: 0.3, radius: 0.085, nose: '#33452a', noseSize: 0.18, wide: 1.35, drop: 0.25 },
  tail: { kind: 'thick', length: 0.75, radius: 0.11 },
  limb: 0.062,
  fur: '#5f8a4a',
  coatColour: '#4a7038',
  coatScale: 0.075,
  teeth: true,
  eye: { colour: '#e8c53a', pupil: 'slit', size: 0.9, at: [0.55, 0.85, 0.35] },
}
const rex: Species = {
  ...lizard,
  body: 0.5,
  leg: 0.62,
  upright: true,
  arm: 0.42,
  chest: [0.19, 0.2, 0.22],
  waist: 0.21,
  hip: [0.25, 0.25, 0.25],
  neck: { length: 0.16, angle: 70, radius: 0.15 },
  head: [0.2, 0.2, 0.24],
  muzzle: { length: 0.12, radius: 0.13, nose: '#3a5a34', noseSize: 0.16, wide: 1.2, drop: 0.25 },
  tail: { kind: 'thick', length: 0.85, radius: 0.15 },
  limb: 0.09,
  fur: '#6fa85a',
  coatColour: '#578a45',
  coatScale: 0.11,
  belly: '#eee6b0',
  teeth: true,
  eye: { colour: '#e8c53a', pupil: 'slit', size: 1, at: [0.6, 0.4, 0.66] },
}
const sauropod: Species = {
  ...lizard,
  body: 0.95,
  leg: 0.7,
  chest: [0.36, 0.42, 0.4],
  waist: 0.4,
  hip: [0.38, 0.42, 0.4],
  neck: { length: 1.5, angle: 62, radius: 0.17 },
  head: [0.17, 0.16, 0.2],
  muzzle: { length: 0.1, radius: 0.1, nose: '#4a6a8a', noseSize: 0.14, wide: 1.1 },
  tail: { kind: 'thick', length: 1.5, radius: 0.2 },
  limb: 0.16,
  fur: '#6f9cc0',
  coatColour: '#5b86a8',
  coatScale: 0.16,
  belly: '#dfe8e4',
  pillars: true,
  eye: { colour: '#5a3a1e', pupil: 'round', size: 1.2 },
}
const triceratops: Species = {
  ...sauropod,
  leg: 0.46,
  neck: { length: 0.2, angle: 25, radius: 0.3 },
  head: [0.3, 0.28, 0.3],
  muzzle: { length: 0.16, radius: 0.15, nose: '#7a5a3a', noseSize: 0.2, drop: 0.35 },
  tail: { kind: 'thick', length: 0.8, radius: 0.2 },
  fur: '#c98a52',
  coatColour: '#b0743f',
  horns: { kind: 'triceratops', colour: '#f3e6cc' },
  frill: '#e0a05a',
  ears: 'none',
  eye: { colour: '#4a2c16', size: 0.85 },
}
const stego: Species = {
  ...triceratops,
  horns: undefined as never,
  ears: 'none',
  head: [0.17, 0.16, 0.19],
  muzzle: { length: 0.08, radius: 0.095, nose: '#5a7a3a', noseSize: 0.2 },
  fur: '#8fae55',
  coatColour: '#769443',
  frill: undefined as never,
  plates: '#e2843f',
  neck: { length: 0.42, angle: 4, radius: 0.15 },
}
const clean = (species: Species): Species =>
  Object.fromEntries(Object.entries(species).filter(([, value]) => value !== undefined)) as unknown as Species
const reptile = 'reptile,animal'
const old = 'dinosaur,reptile,prehistoric animal,animal'

export const reptiles: readonly Model[] = [
  creature({ id: 'turtle', en: 'turtle,tortoise,terrapin', zh: '乌龟,龟,陆龟', kinds: `pet,${reptile}`, size: 0.36, colour: '#8fbf5a', parts: 'skin,shell,belly,eyes', poses: SMALL_POSES }, turtle('#8fbf5a', '#8a6a3c', false)),
  creature({ id: 'sea-turtle', en: 'sea turtle,leatherback', zh: '海龟,玳瑁', kinds: `sea creature,marine animal,${reptile}`, size: 0.95, colour: '#7fb3a0', parts: 'skin,shell,belly,eyes', poses: ['swim', ...SMALL_POSES], rests: 'water' }, turtle('#7fb3a0', '#4f7f5a', true)),
  creature({ id: 'frog', en: 'frog,toad,tree frog,tadpole', zh: '青蛙,蛙,蛤蟆,树蛙,蟾蜍', kinds: 'amphibian,small animal,animal', size: 0.16, colour: '#6fbf4a', parts: 'skin,belly,eyes', poses: ['swim', ...SMALL_POSES] }, frog),
  creature({ id: 'snake', en: 'snake,serpent,python,cobra,viper', zh: '蛇,蟒蛇,眼镜蛇,小蛇', kinds: `wild animal,${reptile}`, size: 0.42, colour: '#6fae4a', parts: 'skin,eyes', poses: SMALL_POSES }, snake),
  quadruped({ id: 'lizard', en: 'lizard,gecko,iguana,chameleon,salamander,newt', zh: '蜥蜴,壁虎,变色龙,蝾螈', kinds: `wild animal,${reptile}`, size: 0.5 }, lizard),
  quadruped({ id: 'crocodile', en: 'crocodile,alligator,croc,gator', zh: '鳄鱼', kinds: `wild animal,predator,${reptile}`, size: 3 }, crocodile),
  quadruped({ id: 'dinosaur', en: 'dinosaur,t-rex,tyrannosaurus,tyrannosaurus rex,t rex,trex', zh: '恐龙,霸王龙,暴龙', kinds: 'reptile,prehistoric animal,animal', size: 3.6 }, rex),
  quadruped({ id: 'long-neck-dinosaur', en: 'long-necked dinosaur,brachiosaurus,brontosaurus,diplodocus,sauropod,long-neck dinosaur', zh: '长颈龙,腕龙,雷龙,梁龙', kinds: old, size: 5.5 }, sauropod),
  quadruped({ id: 'triceratops', zh: '三角龙', kinds: old, size: 2.6 }, triceratops),
  quadruped({ id: 'stegosaurus', zh: '剑龙', kinds: old, size: 3 }, clean(stego)),
] // biome-ignore format: a list
