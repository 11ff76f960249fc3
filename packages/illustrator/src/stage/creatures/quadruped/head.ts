/** Head of a four-legged animal: skull, muzzle, nose, mouth, eyes, ears, whiskers, tongue. */
import type { GroupBuilder } from '../../clay.ts'
import { add, directionToParent, frameAlong, nest, normalise, rotation, scale, toParent } from '../../frames.ts'
import { oval } from '../../people/face/outline.ts'
import type { Decal, Frame, Hex, Point, Surface } from '../../solids.ts'
import { shade } from '../../things/colours.ts'
import type { Sculpting } from '../creature.ts'
import { type FaceState, faceOf } from '../face/expressions.ts'
import { addEye, inkOn } from '../face/eyes.ts'
import { mouthDecals } from '../face/mouth.ts'
import type { Bones } from './bones.ts'
import { furOf } from './coats.ts'
import { addEars } from './ears.ts'
import type { Species } from './species.ts'

export interface HeadSpots {
  readonly mouth: Point
  readonly nose: Point
  readonly top: Point
  readonly eyes: Point
}

/** Dark tabby marks: an M on the brow and bars on the cheeks. */
function tabbyMarks(colour: Hex, bold: boolean): Decal[] {
  const w = bold ? 0.15 : 0.12
  const marks: Decal[] = [0, 0.3, -0.3].map(
    (x): Decal => ({
      kind: 'stroke',
      from: [x * 1.25, 1.15],
      bend: [x, 0.7],
      to: [x * 0.8, x === 0 ? 0.34 : 0.45],
      widths: [w * 1.3, w * 0.3],
      colour,
    }),
  )
  for (const side of [1, -1])
    for (const y of [-0.12, -0.42])
      marks.push({
        kind: 'stroke',
        from: [side * 1.15, y + 0.1],
        bend: [side * 0.85, y - 0.02],
        to: [side * 0.66, y + 0.02],
        widths: [w * 1.4, w * 0.3],
        colour,
      })
  return marks
}

function addMuzzle(
  sculpting: Sculpting,
  head: GroupBuilder,
  species: Species,
  bones: Bones,
  fur: Surface,
  face: FaceState,
): { tip: Point; at: Point; axes: Frame } {
  const { muzzle, head: radii } = species
  const on = (x: number, y: number, z: number): Point =>
    toParent(bones.head.at, bones.head.axes, [x * radii[0], y * radii[1], z * radii[2]])
  const slope = species.longHead ? -0.62 : -0.16
  const direction = normalise(directionToParent(bones.head.axes, [0, slope, 1]))
  const axes = frameAlong(directionToParent(bones.head.axes, [0, 1, -slope]), direction)
  const r = muzzle.radius
  const start = on(0, -(muzzle.drop ?? 0.32), 0.62)
  const end = add(start, scale(direction, muzzle.length))
  const surface = muzzle.colour ? sculpting.part('muzzle', muzzle.colour, { blend: radii[0] * 0.14 }) : fur
  const wide = muzzle.wide ?? 1
  head.capsule(start, end, [r * (species.longHead ? 1.3 : 1.12), r], surface, { melt: radii[0] * 0.3 })
  if (wide > 1)
    for (const side of [1, -1])
      head.ellipsoid(
        toParent(end, axes, [side * r * (wide - 1) * 0.9, -r * 0.12, r * 0.1]),
        [r * 0.8, r * 0.74, r * 0.8],
        surface,
        { axes, melt: r * 0.3 },
      )
  if (muzzle.snout) {
    const disc = sculpting.group('snout')
    const flat: Frame = nest(axes, [1, 0, 0, 0, 0, 1, 0, -1, 0])
    const at = toParent(end, axes, [0, 0, r * 0.82])
    disc.cone(at, r * 0.2, [r * 1.02, r * 0.96], surface, { axes: flat, round: r * 0.14 })
    for (const side of [1, -1])
      disc.ellipsoid(
        toParent(at, axes, [side * r * 0.36, 0, r * 0.16]),
        [r * 0.15, r * 0.26, r * 0.1],
        sculpting.part('nose', muzzle.nose),
        { axes },
      )
  } else if (species.longHead) {
    const nostrils = sculpting.group('nostrils')
    for (const side of [1, -1])
      nostrils.ellipsoid(
        toParent(end, axes, [side * r * 0.52, r * 0.2, r * 0.74]),
        [r * 0.15, r * 0.2, r * 0.14],
        sculpting.part('nose', muzzle.nose),
        { axes: nest(axes, rotation(side * 0.5)) },
      )
  } else {
    const size = muzzle.noseSize ?? 0.44
    const nose = sculpting.group('nose')
    const at = toParent(end, axes, [0, r * 0.42, r * 0.8])
    nose.ellipsoid(
      at,
      [r * size, r * size * 0.72, r * size * 0.72],
      sculpting.part('nose', muzzle.nose, { shine: 0.6, gloss: 34, rim: 0.2 }),
      { axes },
    )
    nose.ellipsoid(
      toParent(at, axes, [0, -r * size * 0.36, 0]),
      [r * size * 0.55, r * size * 0.5, r * size * 0.6],
      sculpting.part('nose', muzzle.nose, { shine: 0.6, gloss: 34, rim: 0.2 }),
      { axes, melt: r * 0.1 },
    )
    nose.paint(at, axes, r * size, [oval(-0.2, 0.34, 0.3, 0.14, '#ffffff', 0.7, 0.1)])
  }
  const ground = muzzle.colour ? surface.colour : fur.colour
  const level = muzzle.snout ? -0.72 : species.longHead ? -0.3 : -0.22
  const plan = {
    state: face.mouth,
    ink: inkOn(ground),
    width: species.longHead ? 0.8 : 0.66,
    level,
    ...(species.longHead || muzzle.snout ? {} : { cleft: 0.2 }),
  }
  // Painted from deep inside the muzzle, so that the corners run round its sides.
  head.paint(toParent(end, axes, [0, 0, -r * 0.2]), axes, r, mouthDecals(plan))
  if (face.mouth === 'open' || face.mouth === 'laugh' || face.mouth === 'tongue') {
    const tongue = sculpting.group('tongue')
    const depth = face.mouth === 'laugh' ? 0.52 : 0.44
    if (!species.longHead)
      tongue.ellipsoid(
        toParent(end, axes, [0, -r * (depth + 0.1), r * 0.74]),
        [r * 0.27, r * 0.3, r * 0.12],
        { colour: '#f0808a', shine: 0.3 },
        { axes: nest(axes, rotation(0, 0.55)) },
      )
  }
  return { tip: toParent(end, axes, [0, 0, r]), at: end, axes }
}

function addTrunkNose(sculpting: Sculpting, head: GroupBuilder, species: Species, bones: Bones, fur: Surface): Point {
  const [hx, hy, hz] = species.head
  const on = (x: number, y: number, z: number): Point =>
    toParent(bones.head.at, bones.head.axes, [x * hx, y * hy, z * hz])
  const raised = ['sing', 'cheer', 'dance', 'play', 'wave'].includes(bones.name)
  const feeding = ['eat', 'drink', 'graze'].includes(bones.name)
  const points: readonly [Point, Point, Point, Point] = raised
    ? [on(0, -0.2, 0.75), on(0, -1.3, 1.6), on(0, -0.6, 2.4), on(0, 0.9, 1.95)]
    : [on(0, -0.2, 0.72), on(0, -0.9, 1.45), on(0, -2.0, 1.05), on(0, feeding ? -1.7 : -2.05, feeding ? 0.6 : 1.75)]
  head.curve(...points, [hx * 0.46, hx * 0.19], fur, { steps: 10, melt: hx * 0.1 })
  if (species.tusks) {
    const tusks = sculpting.group('tusks')
    for (const side of [1, -1])
      tusks.curve(
        on(side * 0.46, -0.5, 0.66),
        on(side * 0.5, -0.85, 1.0),
        on(side * 0.5, -0.95, 1.3),
        on(side * 0.46, -0.8, 1.6),
        [hx * 0.13, hx * 0.04],
        sculpting.part('teeth', '#fdf5e4', { shine: 0.35 }),
        { steps: 6 },
      )
  }
  const face = faceOf(sculpting.pose.expression, bones.name)
  head.paint(
    on(0, 0, 0),
    bones.head.axes,
    hx,
    [1, -1].map(
      (side): Decal => ({
        kind: 'stroke',
        from: [side * 0.34, -0.66],
        bend: [side * 0.5, face.mouth === 'sad' ? -0.62 : -0.86],
        to: [side * 0.66, face.mouth === 'sad' ? -0.8 : -0.6],
        widths: [0.045, 0.03],
        colour: inkOn(fur.colour),
      }),
    ),
  )
  return points[3]
}

function addWhiskers(sculpting: Sculpting, at: Point, axes: Frame, r: number): void {
  const whiskers = sculpting.group('whiskers', false)
  const white: Surface = { colour: '#fffdf8', shine: 0, rim: 0.5 }
  for (const side of [1, -1])
    for (const y of [-0.16, 0.02, 0.2]) {
      const root = toParent(at, axes, [side * r * 0.7, y * r, r * 0.6])
      const tip = toParent(at, axes, [side * r * 2.5, (y * 3 - 0.14) * r, r * 0.46])
      whiskers.capsule(root, tip, [r * 0.032, r * 0.014], white, { melt: 0 })
    }
}

function addEyes(
  sculpting: Sculpting,
  head: GroupBuilder,
  species: Species,
  bones: Bones,
  fur: Surface,
  face: FaceState,
): Point {
  const [hx, hy, hz] = species.head
  const long = species.longHead || species.trunk
  const wanted: Point = species.eye.at ?? (long ? [0.78, 0.22, 0.5] : [0.45, 0.1, 0.8])
  // On the skull's surface: eyes of any size show whole.
  const [x, y, z] = scale(wanted, 0.96 / Math.hypot(...wanted))
  const turn = long ? 0.86 : 0.42
  for (const side of [1, -1] as const) {
    const at = toParent(bones.head.at, bones.head.axes, [side * x * hx, y * hy, z * hz])
    const radius = hx * (species.trunk ? 0.22 : long ? 0.27 : 0.2) * (species.eye.size ?? 1)
    if (species.eyePatch)
      head.paint(bones.head.at, bones.head.axes, hx, [
        oval(
          side * (x + 0.03),
          (y - 0.08) * (hy / hx),
          (radius / hx) * 1.75,
          (radius / hx) * 2.3,
          sculpting.part('patches', species.eyePatch).colour,
          1,
          0.01,
          side * 0.42,
        ),
      ])
    addEye(
      sculpting.clay, head,
      {
        name: `eye-${side > 0 ? 'left' : 'right'}`, at, axes: nest(bones.head.axes, rotation(side * turn, -0.06)), radius, side,
        iris: sculpting.coat.look.colours?.eyes ?? species.eye.colour, pupil: species.eye.pupil ?? 'round', fur: species.eyePatch ?? fur.colour,
        state: side > 0 ? (face.leftEye ?? face.eyes) : face.eyes, look: bones.look, tilt: face.tilt, ...(face.lift === undefined ? {} : { lift: face.lift }),
      },
      fur,
    ) // biome-ignore format: a record
  }
  return toParent(bones.head.at, bones.head.axes, [0, y * hy, hz])
}

/** The whole head; returns where mouth, nose, crown and eyes are. */
export function addHead(sculpting: Sculpting, body: GroupBuilder, species: Species, bones: Bones): HeadSpots {
  const [hx, hy, hz] = species.head
  const face = faceOf(sculpting.pose.expression, bones.name)
  const fur = species.headColour
    ? sculpting.part('head', species.headColour)
    : furOf(
        species,
        sculpting,
        bones.head.at,
        bones.head.axes,
        species.coat !== 'dalmatian' &&
          species.coat !== 'giraffe' &&
          species.coat !== 'mottled' &&
          species.coat !== 'zebra',
      )
  const head = sculpting.group('head')
  head.ellipsoid(bones.head.at, species.head, fur, { axes: bones.head.axes, melt: hx * 0.2 })
  // The head stands in its own body, so that its marks stay off the chest; its nape melts into the neck there.
  body.ellipsoid(
    toParent(bones.head.at, bones.head.axes, [0, -hy * 0.12, -hz * 0.12]),
    [hx * 0.86, hy * 0.84, hz * 0.84],
    fur,
    { axes: bones.head.axes, melt: hx * 0.3 },
  )
  if (species.cheeks) {
    const cheek = sculpting.part('cheeks', species.cheeks, { blend: hx * 0.12 })
    for (const side of [1, -1])
      head.capsule(
        toParent(bones.head.at, bones.head.axes, [side * 0.5 * hx, -0.38 * hy, 0.35 * hz]),
        toParent(bones.head.at, bones.head.axes, [side * 1.1 * hx, -0.5 * hy, 0.08 * hz]),
        [hx * 0.34, hx * 0.07],
        cheek,
        { melt: hx * 0.2 },
      )
  }
  if (species.coat === 'tabby' || species.coat === 'tiger') {
    const own = species.coatColour ?? shade(species.fur, 0.6)
    const stripe = sculpting.coat.asked && species.coat === 'tabby' ? shade(sculpting.coat.asked, 0.68) : own
    if (!sculpting.look.pattern && sculpting.look.material === undefined)
      head.paint(bones.head.at, bones.head.axes, hx, tabbyMarks(stripe, species.coat === 'tiger'))
  }
  if (species.marks) head.paint(bones.head.at, bones.head.axes, hx, species.marks)
  const muzzle = species.trunk ? undefined : addMuzzle(sculpting, head, species, bones, fur, face)
  const trunk = species.trunk ? addTrunkNose(sculpting, head, species, bones, fur) : undefined
  const eyes = addEyes(sculpting, head, species, bones, fur, face)
  addEars(sculpting, head, species, bones, fur)
  if (species.whiskers && muzzle) addWhiskers(sculpting, muzzle.at, muzzle.axes, species.muzzle.radius)
  if (species.teeth && muzzle) {
    const teeth = sculpting.group('teeth')
    for (const side of [1, -1])
      teeth.box(
        toParent(muzzle.at, muzzle.axes, [
          side * species.muzzle.radius * 0.14,
          -species.muzzle.radius * 0.5,
          species.muzzle.radius * 0.86,
        ]),
        [species.muzzle.radius * 0.13, species.muzzle.radius * 0.2, species.muzzle.radius * 0.06],
        { colour: '#fdf9ef', shine: 0.3 },
        { axes: muzzle.axes, round: species.muzzle.radius * 0.05 },
      )
  }
  const tip = muzzle
    ? toParent(muzzle.at, muzzle.axes, [0, -species.muzzle.radius * 0.3, species.muzzle.radius * 0.95])
    : (trunk as Point)
  return {
    mouth: tip,
    nose: muzzle?.tip ?? tip,
    top: toParent(bones.head.at, bones.head.axes, [0, hy * 1.02, 0]),
    eyes,
  }
}
