/** Trunk, neck and legs of a four-legged animal, melted into one coat. */
import type { GroupBuilder } from '../../clay.ts'
import {
  add,
  directionToParent,
  IDENTITY,
  mix,
  nest,
  normalise,
  rotation,
  scale,
  subtract,
  toParent,
} from '../../frames.ts'
import type { Frame, Point, Surface } from '../../solids.ts'
import type { Sculpting } from '../creature.ts'
import type { Bones } from './bones.ts'
import { furOf } from './coats.ts'
import type { Limb } from './limbs.ts'
import type { Species } from './species.ts'
import { spineFrame } from './trunk.ts'

const bumpsOf = (species: Species) =>
  species.wool ? { bumps: { height: species.wool.height, frequency: species.wool.waves } } : {}

/** Chest, middle, hip and neck. */
export function addTrunk(group: GroupBuilder, species: Species, bones: Bones, sculpting: Sculpting): void {
  const melt = 0.12 * species.body
  const wool = bumpsOf(species)
  const fur = (at: Point, axes: Frame) => furOf(species, sculpting, at, axes)
  const coat = fur(bones.middle, bones.spine)
  const dark = species.band ? sculpting.part('patches', species.band, { blend: 0.04 }) : coat
  // Sitting up, the band shows as shoulders; on all fours it goes round the chest.
  const chest = bones.upright ? coat : dark
  if (species.band && bones.upright) {
    const [w, d, h] = species.chest
    const on = (x: number) => toParent(bones.chest, bones.chestAxes, [x * w * 0.62, d * 0.2, h * 0.42])
    group.capsule(on(1), on(-1), Math.min(d, h) * 0.5, dark, { melt: melt * 0.8 })
  }
  group.ellipsoid(bones.chest, species.chest, chest, { axes: bones.chestAxes, melt, ...wool })
  group.ellipsoid(bones.hip, species.hip, coat, { axes: bones.hipAxes, melt, ...wool })
  const near = mix(bones.hip, bones.middle, 0.2)
  const far = mix(bones.middle, bones.chest, species.band ? 0.15 : 0.78)
  group.capsule(near, bones.middle, species.waist, coat, { melt: melt * 1.3, ...wool })
  group.capsule(bones.middle, far, species.waist, coat, { melt: melt * 1.3, ...wool })
  if (species.belly) {
    const belly = sculpting.part('belly', species.belly, { blend: Math.min(0.04, species.waist * 0.3) })
    const under = bones.upright ? 0.42 : 0.3
    group.ellipsoid(
      toParent(bones.middle, bones.spine, [0, -species.waist * under, 0]),
      [species.waist * 0.78, species.waist * 0.78, species.body * 0.5],
      belly,
      { axes: bones.spine, melt: melt * 0.3 },
    )
    group.ellipsoid(
      toParent(bones.chest, bones.chestAxes, [0, -species.chest[1] * 0.24, species.chest[2] * 0.24]),
      [species.chest[0] * 0.66, species.chest[1] * 0.8, species.chest[2] * 0.8],
      belly,
      { axes: bones.chestAxes, melt: melt * 0.3 },
    )
  }
  const { neck } = species
  const neckAxes = spineFrame(bones.neckBase, bones.neckEnd)
  const neckFur = species.band
    ? furOf(species, sculpting, bones.neckBase, neckAxes, true)
    : furOf(species, sculpting, bones.neckBase, neckAxes, false)
  group.capsule(bones.neckBase, bones.neckEnd, [neck.radius * 1.2, neck.radius * 0.92], neckFur, {
    melt,
    ...(species.wool && species.headColour ? wool : {}),
  })
  if (species.humps)
    for (let hump = 0; hump < species.humps; hump++) {
      const z = species.humps === 1 ? 0 : (hump - 0.5) * species.body * 0.62
      group.ellipsoid(
        toParent(bones.middle, bones.spine, [0, species.waist * 1.0, z]),
        [species.waist * 0.5, species.waist * 0.85, species.waist * (species.humps === 1 ? 0.85 : 0.6)],
        coat,
        { axes: bones.spine, melt: melt * 1.4 },
      )
    }
}

/** What a leg is made of at its end. */
function addFoot(sculpting: Sculpting, group: GroupBuilder, species: Species, limb: Limb, surface: Surface): void {
  const { at, axes } = limb.paw
  const r = species.limb
  if (species.hoof && !limb.hand) {
    const hoof = sculpting.group(`hoof-${limb.front ? 'front' : 'hind'}-${limb.sign > 0 ? 'left' : 'right'}`)
    hoof.cone(
      toParent(at, axes, [0, -r * 0.4, r * 0.06]),
      r * 0.5,
      [r * 1.16, r * 0.92],
      sculpting.part('hooves', species.hoof, { shine: 0.3 }),
      { axes, round: r * 0.16 },
    )
    return
  }
  const front = directionToParent(axes, [0, 0, 1])
  const middle = add(at, add(scale(front, r * 0.42), directionToParent(axes, [0, -r * 0.22, 0])))
  group.ellipsoid(middle, [r * 1.12, r * 0.7, r * 1.38], surface, { axes, melt: r * 0.5 })
  for (const x of [-0.62, 0, 0.62])
    group.ellipsoid(
      toParent(at, axes, [x * r, -r * 0.34, r * (x === 0 ? 1.55 : 1.38)]),
      [r * 0.4, r * 0.46, r * 0.5],
      surface,
      { axes, melt: r * 0.16 },
    )
}

/** Pads show on soles that face the viewer. */
function addPads(sculpting: Sculpting, species: Species, limb: Limb): void {
  const { at, axes } = limb.paw
  const r = species.limb
  const pad: Surface = { ...sculpting.part('ears-inside', species.earColour ?? '#e9a7a4'), shine: 0.1 }
  const pads = sculpting.group(`pads-${limb.sign > 0 ? 'left' : 'right'}`)
  pads.ellipsoid(toParent(at, axes, [0, -r * 0.72, r * 0.3]), [r * 0.56, r * 0.26, r * 0.56], pad, { axes })
  for (const x of [-0.62, 0, 0.62])
    pads.ellipsoid(
      toParent(at, axes, [x * r * 0.95, -r * 0.66, r * (x === 0 ? 1.32 : 1.12)]),
      [r * 0.24, r * 0.18, r * 0.26],
      pad,
      { axes },
    )
}

/** One leg from the body to its paw or hoof. */
export function addLimb(group: GroupBuilder, species: Species, bones: Bones, limb: Limb, sculpting: Sculpting): void {
  const r = species.limb
  const { chain } = limb
  const melt = 0.05 * species.body
  const legColour = species.legs
  const plain = legColour ? sculpting.part(species.band ? 'patches' : 'legs', legColour, { blend: r * 0.5 }) : undefined
  const fur = (from: Point, to: Point): Surface =>
    plain ?? furOf(species, sculpting, from, spineFrame(from, to, [1, 0.01, 0.02]))
  const sock = species.socks ? sculpting.part('socks', species.socks, { blend: r * 0.4 }) : undefined
  const end = chain[chain.length - 1]
  if (limb.thigh) {
    const lying = bones.lying
    group.ellipsoid(
      limb.thigh,
      [species.hip[0] * 0.5, species.hip[1] * 0.6, species.hip[2] * 0.74],
      fur(bones.hip, bones.chest),
      { axes: lying ? rotation(limb.sign * 0.1) : IDENTITY, melt: 0.07 * species.body },
    )
    group.capsule(chain[0], end, r * 1.05, sock ?? fur(chain[0], end), { melt })
    addFoot(sculpting, group, species, limb, sock ?? fur(chain[0], end))
    return
  }
  const thick = limb.front ? 1.5 : species.longHead ? 1.95 : 1.75
  const hocked = chain.length === 4
  const radii = species.pillars
    ? [r * 1.15, r * 1.06, r]
    : hocked
      ? [r * thick, r * 1.22, r * 0.8, r * 0.86]
      : [r * thick, r * 1.06, r * 0.88]
  for (let bone = 0; bone + 1 < chain.length; bone++) {
    const last = bone + 2 === chain.length
    const surface = last && sock && hocked ? sock : fur(chain[bone], chain[bone + 1])
    group.capsule(chain[bone], chain[bone + 1], [radii[bone], radii[bone + 1]], surface, {
      melt: bone === 0 ? melt * 1.3 : r * 0.4,
    })
  }
  if (sock && !hocked) {
    const before = chain[chain.length - 2]
    const up = normalise(subtract(before, end))
    group.capsule(add(end, scale(up, r * 1.7)), end, [r * 0.96, r * 0.95], sock, { melt: r * 0.1 })
  }
  const plainPaw = species.coat === 'tiger' || species.coat === 'tabby'
  addFoot(
    sculpting,
    group,
    species,
    limb,
    sock ?? (plainPaw ? furOf(species, sculpting, end, bones.spine, true) : fur(chain[chain.length - 2], end)),
  )
  if (!limb.front && bones.pose.kind === 'upright' && !species.hoof) addPads(sculpting, species, limb)
}

/** A collar with a tag. */
export function addCollar(sculpting: Sculpting, species: Species, bones: Bones): void {
  if (!species.collar) return
  const axes = spineFrame(bones.neckBase, bones.neckEnd)
  const along: Frame = nest(axes, [1, 0, 0, 0, 0, 1, 0, -1, 0])
  const at = mix(bones.neckBase, bones.neckEnd, 0.5)
  const r = species.neck.radius
  const collar = sculpting.group('collar')
  collar.ring(at, r * 1.2, r * 0.16, sculpting.part('collar', species.collar, { shine: 0.25 }), { axes: along })
  collar.sphere(toParent(at, axes, [0, -r * 1.42, 0]), r * 0.22, { colour: '#f0c14b', shine: 0.7, gloss: 40 })
}

/** A row of tufts along the neck: lying to one side (crest) or standing (mohawk). */
export function addMane(sculpting: Sculpting, species: Species, bones: Bones): void {
  const { mane, neck } = species
  if (!mane || mane.kind === 'lion') return
  const hair = sculpting.part('mane', mane.colour, { shine: 0.12 })
  const group = sculpting.group('mane')
  const axes = spineFrame(bones.neckBase, bones.neckEnd)
  const r = neck.radius
  const crown = toParent(bones.head.at, bones.head.axes, [0, species.head[1] * 0.8, -species.head[2] * 0.5])
  const tufts = mane.kind === 'topknot' ? 0 : 11
  for (let tuft = 0; tuft <= tufts && tufts > 0; tuft++) {
    const t = tuft / tufts
    const root = mix(
      toParent(bones.neckBase, axes, [0, r * 1.12, -r * 0.2]),
      mix(toParent(bones.neckEnd, axes, [0, r * 0.86, 0]), crown, t > 0.85 ? 0.6 : 0),
      t,
    )
    if (mane.kind === 'mohawk')
      group.capsule(root, add(root, directionToParent(axes, [0, r * 0.38, r * 0.05])), [r * 0.24, r * 0.16], hair, {
        melt: r * 0.16,
      })
    else {
      const low = add(
        root,
        add(directionToParent(axes, [r * 0.95, r * 0.1, -r * 0.15]), [0, -r * (0.75 + 0.25 * Math.sin(tuft * 2.1)), 0]),
      )
      group.curve(
        root,
        add(root, directionToParent(axes, [r * 0.5, r * 0.5, 0])),
        add(low, [r * 0.2, r * 0.5, 0]),
        low,
        [r * 0.34, r * 0.14],
        hair,
        { melt: r * 0.14, steps: 4 },
      )
    }
  }
  const top = toParent(bones.head.at, bones.head.axes, [0, species.head[1] * 0.95, -species.head[2] * 0.2])
  const fringe = toParent(bones.head.at, bones.head.axes, [
    species.head[0] * 0.15,
    species.head[1] * 0.5,
    species.head[2] * 0.86,
  ])
  if (mane.kind === 'crest') group.capsule(top, fringe, [r * 0.4, r * 0.14], hair, { melt: r * 0.2 })
  if (mane.kind === 'topknot') {
    for (const [x, y, z] of [
      [0, 1.05, 0.1],
      [0.4, 0.95, 0.2],
      [-0.4, 0.95, 0.2],
      [0, 1.1, -0.35],
      [0.3, 1, -0.3],
      [-0.3, 1, -0.3],
      [0, 0.8, 0.62],
    ])
      group.sphere(
        toParent(bones.head.at, bones.head.axes, [x * species.head[0], y * species.head[1], z * species.head[2]]),
        species.head[0] * 0.42,
        hair,
        { melt: 0.02, bumps: { height: species.head[0] * 0.06, frequency: 4 / species.head[0] } },
      )
  }
}
