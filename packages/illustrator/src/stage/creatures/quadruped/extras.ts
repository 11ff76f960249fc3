/** What only some animals wear: horns, antlers, a lion's mane, udders, spines, wings. */
import { add, frameAlong, nest, rotation, toParent } from '../../frames.ts'
import type { Point, Surface } from '../../solids.ts'
import { shade } from '../../things/colours.ts'
import type { Sculpting } from '../creature.ts'
import { addWings } from '../wings.ts'
import type { Bones } from './bones.ts'
import type { Species } from './species.ts'
import { spineFrame } from './trunk.ts'

function addHorns(sculpting: Sculpting, species: Species, bones: Bones): void {
  if (!species.horns) return
  const { kind, colour } = species.horns
  const [hx, hy, hz] = species.head
  const on = (x: number, y: number, z: number): Point =>
    toParent(bones.head.at, bones.head.axes, [x * hx, y * hy, z * hz])
  const horn: Surface = sculpting.part('horns', colour, { shine: 0.3, gloss: 26 })
  const group = sculpting.group('horns')
  const melt = hx * 0.04
  if (kind === 'unicorn') {
    const [root, tip] = [on(0, 0.8, 0.55), on(0, 2.3, 1.3)]
    group.capsule(root, tip, [hx * 0.2, hx * 0.02], horn, { melt })
    for (let turn = 0; turn < 5; turn++) {
      const t = 0.12 + turn * 0.17
      group.ring(
        [root[0] + (tip[0] - root[0]) * t, root[1] + (tip[1] - root[1]) * t, root[2] + (tip[2] - root[2]) * t],
        hx * 0.19 * (1 - t),
        hx * 0.035,
        { ...horn, colour: shade(horn.colour, 0.85) },
        { axes: frameAlong([tip[0] - root[0] + hx * 0.3, tip[1] - root[1], tip[2] - root[2]], [0, 0, 1]) },
      )
    }
    return
  }
  if (kind === 'rhino') {
    const nose = (z: number): Point => on(0, -0.15 - z * 0.12, 1.1 + z)
    group.curve(
      nose(0.75),
      add(nose(0.8), [0, hy * 0.4, 0]),
      add(nose(0.8), [0, hy * 0.8, 0]),
      add(nose(0.7), [0, hy * 1.2, 0]),
      [hx * 0.3, hx * 0.05],
      horn,
      { steps: 5 },
    )
    group.capsule(on(0, 0.1, 1.05), on(0, 0.65, 1.15), [hx * 0.22, hx * 0.05], horn, { melt })
    return
  }
  for (const side of [1, -1]) {
    const s = (x: number, y: number, z: number) => on(side * x, y, z)
    switch (kind) {
      case 'cow':
        group.curve(
          s(0.55, 0.8, -0.1),
          s(1.0, 0.95, -0.1),
          s(1.15, 1.2, 0),
          s(0.95, 1.6, 0.1),
          [hx * 0.17, hx * 0.04],
          horn,
          { steps: 6 },
        )
        break
      case 'bull':
        group.curve(
          s(0.6, 0.75, -0.1),
          s(1.5, 0.75, -0.1),
          s(1.75, 1.1, 0.2),
          s(1.6, 1.75, 0.5),
          [hx * 0.24, hx * 0.04],
          horn,
          { steps: 7 },
        )
        break
      case 'goat':
      case 'ibex':
        group.curve(
          s(0.34, 0.85, 0),
          s(0.45, 1.7, -0.1),
          s(0.6, 2.1, -0.7),
          s(0.75, kind === 'ibex' ? 1.4 : 1.8, -1.3),
          [hx * 0.2, hx * 0.05],
          horn,
          { steps: 7, bumps: { height: hx * 0.015, frequency: 9 / hx } },
        )
        break
      case 'ram': {
        const points: Point[] = Array.from({ length: 14 }, (_, step) => {
          const angle = step * 0.42
          const r = 0.62 - step * 0.024
          return s(0.72 + step * 0.05, 0.55 + r * Math.cos(angle) - 0.1, -0.35 - r * Math.sin(angle) * 0.9)
        })
        group.tube(
          points,
          points.map((_, step) => hx * (0.27 - step * 0.016)),
          horn,
          { bumps: { height: hx * 0.02, frequency: 7 / hx } },
        )
        break
      }
      case 'antelope':
        group.curve(
          s(0.35, 0.85, 0),
          s(0.4, 1.6, -0.2),
          s(0.75, 2.3, -0.1),
          s(0.6, 3.0, 0.1),
          [hx * 0.15, hx * 0.03],
          horn,
          { steps: 7 },
        )
        break
      case 'giraffe':
        group.capsule(s(0.4, 0.8, -0.1), s(0.45, 1.45, -0.1), hx * 0.13, sculpting.part('fur', species.fur), { melt })
        group.sphere(s(0.45, 1.5, -0.1), hx * 0.2, horn, { melt })
        break
      case 'triceratops':
        group.curve(
          s(0.45, 0.6, 0.5),
          s(0.5, 1.0, 0.9),
          s(0.5, 1.35, 1.3),
          s(0.5, 1.55, 1.8),
          [hx * 0.17, hx * 0.03],
          horn,
          { steps: 6 },
        )
        if (side > 0) group.capsule(on(0, -0.05, 1.25), on(0, 0.5, 1.6), [hx * 0.16, hx * 0.04], horn, { melt })
        break
      case 'dragon':
        group.curve(
          s(0.4, 0.8, -0.2),
          s(0.6, 1.3, -0.5),
          s(0.7, 1.6, -0.9),
          s(0.6, 2.1, -1.2),
          [hx * 0.2, hx * 0.03],
          horn,
          { steps: 6 },
        )
        break
      case 'moose': {
        group.capsule(s(0.5, 0.8, -0.2), s(1.4, 1.15, -0.2), [hx * 0.2, hx * 0.16], horn, { melt })
        const palm = s(2.2, 1.65, -0.2)
        group.ellipsoid(palm, [hx * 0.95, hx * 0.6, hx * 0.13], horn, {
          axes: nest(bones.head.axes, rotation(0, 0.2, side * 0.5)),
          melt: hx * 0.1,
        })
        for (const [x, y] of [
          [1.6, 2.25],
          [2.1, 2.5],
          [2.65, 2.5],
          [3.1, 2.2],
        ])
          group.capsule(palm, s(x, y, -0.1), [hx * 0.2, hx * 0.06], horn, { melt: hx * 0.1 })
        break
      }
      case 'antlers': {
        const [a, b, c] = [s(0.35, 0.85, -0.1), s(0.75, 1.7, -0.5), s(1.15, 2.5, -0.3)]
        group.tube([a, b, c, s(1.1, 3.15, 0.05)], [hx * 0.13, hx * 0.11, hx * 0.08, hx * 0.035], horn)
        group.tube([s(0.5, 1.2, -0.25), s(0.62, 1.5, 0.35)], [hx * 0.08, hx * 0.03], horn)
        group.tube([b, s(0.7, 2.3, 0.1)], [hx * 0.09, hx * 0.03], horn)
        group.tube([c, s(1.6, 3.0, -0.5)], [hx * 0.08, hx * 0.03], horn)
        break
      }
    }
  }
}

/** A ruff of overlapping locks round the face. */
function addRuff(sculpting: Sculpting, species: Species, bones: Bones): void {
  if (species.mane?.kind !== 'lion') return
  const [hx, hy, hz] = species.head
  const hair = sculpting.part('mane', species.mane.colour, { shine: 0.08 })
  const group = sculpting.group('mane')
  for (const [count, radius, z, size, turn] of [
    [13, 1.1, 0.12, 0.4, 0],
    [12, 1.2, -0.3, 0.5, 0.26],
    [8, 0.85, -0.8, 0.62, 0],
  ])
    for (let lock = 0; lock < count; lock++) {
      const angle = ((lock + turn) / count) * Math.PI * 2
      const [x, y] = [Math.sin(angle) * radius, Math.cos(angle) * radius * 0.96]
      const root = toParent(bones.head.at, bones.head.axes, [x * hx * 0.8, y * hy * 0.8, z * hz])
      const tip = toParent(bones.head.at, bones.head.axes, [
        x * hx * 1.16,
        y * hy * (y < 0 ? 1.4 : 1.14),
        (z - 0.3) * hz,
      ])
      group.capsule(root, tip, [hx * size * 0.9, hx * size * 0.45], hair, { melt: hx * 0.1 })
    }
  const neck = spineFrame(bones.neckBase, bones.neckEnd)
  group.ellipsoid(
    toParent(bones.neckBase, neck, [0, -species.neck.radius * 0.4, species.neck.length * 0.2]),
    [species.neck.radius * 1.5, species.neck.radius * 1.5, species.neck.length * 0.8],
    hair,
    { axes: neck, melt: hx * 0.2, bumps: { height: hx * 0.06, frequency: 3.5 / hx } },
  )
}

function addSpines(sculpting: Sculpting, species: Species, bones: Bones): void {
  if (!species.spines) return
  const group = sculpting.group('spines')
  const surface = sculpting.part('spines', species.spines, { shine: 0.16, blend: 0.004 })
  const light: Surface = { ...surface, colour: shade(surface.colour, 1.55) }
  const long = species.body * 0.5 + species.hip[2]
  for (let ring = 0; ring < 9; ring++) {
    const z = (ring / 8 - 0.5) * long * 1.5 - long * 0.1
    const width = Math.sqrt(Math.max(0.1, 1 - ((z + long * 0.1) / (long * 0.98)) ** 2))
    for (let spine = 0; spine < 13; spine++) {
      const angle = ((spine + (ring % 2) * 0.5) / 13 - 0.5) * Math.PI * 1.12
      const out: Point = [Math.sin(angle), Math.cos(angle), -0.5]
      const r = species.waist * 0.96 * width
      const root = toParent(bones.middle, bones.spine, [out[0] * r, out[1] * r, z])
      const tip = toParent(bones.middle, bones.spine, [
        out[0] * r * 1.36,
        out[1] * r * 1.36,
        z + out[2] * species.waist * 0.4,
      ])
      group.capsule(
        root,
        tip,
        [species.waist * 0.075, species.waist * 0.012],
        (spine + ring) % 3 === 0 ? light : surface,
        { melt: 0.002 },
      )
    }
  }
}

/** All extras of the record. */
export function addExtras(sculpting: Sculpting, species: Species, bones: Bones): void {
  addHorns(sculpting, species, bones)
  addRuff(sculpting, species, bones)
  addSpines(sculpting, species, bones)
  if (species.udder) {
    const udder = sculpting.group('udder')
    const pink = sculpting.part('udder', '#f2b5a8')
    udder.ellipsoid(
      toParent(bones.hip, bones.hipAxes, [0, -species.hip[1] * 0.92, species.hip[2] * 0.25]),
      [species.hip[0] * 0.46, species.hip[1] * 0.28, species.hip[2] * 0.46],
      pink,
    )
    for (const x of [-1, 1])
      udder.sphere(
        toParent(bones.hip, bones.hipAxes, [x * species.hip[0] * 0.2, -species.hip[1] * 1.2, species.hip[2] * 0.3]),
        species.hip[0] * 0.08,
        pink,
        { melt: 0.02 },
      )
  }
  if (species.beard) {
    const [hx, hy, hz] = species.head
    sculpting
      .group('beard')
      .capsule(
        toParent(bones.head.at, bones.head.axes, [0, -0.9 * hy, 0.9 * hz]),
        toParent(bones.head.at, bones.head.axes, [0, -1.75 * hy, 0.95 * hz]),
        [hx * 0.26, hx * 0.05],
        sculpting.part('beard', species.beard),
      )
  }
  if (species.pompoms) {
    const curls = sculpting.part('fur', species.fur)
    const puffs = sculpting.group('pompoms')
    const bumps = { height: species.limb * 0.16, frequency: 1.6 / species.limb }
    for (const limb of bones.limbs)
      puffs.sphere(add(limb.paw.at, [0, species.limb * 1.1, 0]), species.limb * 1.75, curls, { bumps, melt: 0.003 })
  }
  if (species.pouch) {
    const pouch = sculpting.group('pouch')
    const fur = sculpting.part('belly', species.belly ?? species.fur)
    pouch.ellipsoid(
      toParent(bones.middle, bones.spine, [0, -species.waist * 0.82, -species.body * 0.12]),
      [species.waist * 0.56, species.waist * 0.3, species.waist * 0.56],
      fur,
      { axes: bones.spine },
    )
  }
  if (species.frill) {
    const [hx, hy, hz] = species.head
    const frill = sculpting.group('frill')
    const bone = sculpting.part('frill', species.frill, { blend: 0.02 })
    const axes = nest(bones.head.axes, rotation(0, -0.35))
    const at = toParent(bones.head.at, bones.head.axes, [0, hy * 0.75, -hz * 0.45])
    frill.ellipsoid(at, [hx * 1.5, hy * 1.25, hz * 0.2], bone, { axes })
    for (let knob = 0; knob < 9; knob++) {
      const angle = (knob / 8 - 0.5) * Math.PI * 1.15
      frill.sphere(
        toParent(at, axes, [Math.sin(angle) * hx * 1.46, Math.cos(angle) * hy * 1.2, 0]),
        hx * 0.18,
        { ...bone, colour: shade(bone.colour, 1.3) },
        { melt: hx * 0.04 },
      )
    }
  }
  if (species.plates) {
    const plates = sculpting.group('plates')
    const plate = sculpting.part('plates', species.plates, { shine: 0.2 })
    for (let index = 0; index < 8; index++) {
      const t = index / 7
      const size = species.waist * (0.32 + 0.5 * Math.sin(Math.PI * (0.12 + t * 0.8)))
      const z = species.body * (0.75 - t * 1.5)
      const rise = species.waist * (1.0 - 0.55 * (t - 0.45) ** 2 * 4)
      plates.ellipsoid(
        toParent(bones.middle, bones.spine, [(index % 2 ? 1 : -1) * species.waist * 0.12, rise + size * 0.35, z]),
        [species.waist * 0.07, size, size * 0.62],
        plate,
        { axes: bones.spine },
      )
    }
  }
  if (species.wings)
    addWings(
      sculpting,
      species.wings,
      toParent(bones.chest, bones.chestAxes, [0, species.chest[1] * 0.72, -species.chest[2] * 0.2]),
      bones.chestAxes,
      species.chest[0] * 0.4,
      bones.name,
    )
}
