/** From a species' record to a model. */
import { add, IDENTITY, mix, toParent } from '../../frames.ts'
import type { Model } from '../../model.ts'
import type { Point } from '../../solids.ts'
import { type CreatureFacts, creature, type Sculpted, type Sculpting, type Spots } from '../creature.ts'
import { addCollar, addLimb, addMane, addTrunk } from './body.ts'
import { type Bones, bonesOf } from './bones.ts'
import { addExtras } from './extras.ts'
import { addHead, type HeadSpots } from './head.ts'
import { POSE_NAMES } from './poses.ts'
import type { Species } from './species.ts'
import { addTail } from './tail.ts'

/** The species as changed by states such as `fat` or `baby`. */
export function varied(species: Species, has: (...states: string[]) => boolean): Species {
  let result = species
  const grown = (by: number, point: Point): Point => [point[0] * by, point[1] * by, point[2] * by]
  if (has('baby', 'young', 'newborn', 'puppy', 'kitten', 'cub'))
    result = {
      ...result,
      head: grown(1.28, result.head),
      leg: result.leg * 0.82,
      neck: { ...result.neck, length: result.neck.length * 0.8 },
      muzzle: { ...result.muzzle, length: result.muzzle.length * 0.75, radius: result.muzzle.radius * 1.12 },
      eye: { ...result.eye, size: (result.eye.size ?? 1) * 1.15 },
      limb: result.limb * 1.1,
    }
  if (has('fat', 'chubby', 'plump', 'heavy', 'round'))
    result = {
      ...result,
      chest: grown(1.16, result.chest),
      hip: grown(1.2, result.hip),
      waist: result.waist * 1.42,
      neck: { ...result.neck, radius: result.neck.radius * 1.15 },
    }
  if (has('thin', 'slim', 'skinny', 'slender'))
    result = {
      ...result,
      chest: grown(0.86, result.chest),
      hip: grown(0.84, result.hip),
      waist: result.waist * 0.76,
      limb: result.limb * 0.86,
    }
  if (has('fluffy', 'furry'))
    result = { ...result, wool: result.wool ?? { height: result.chest[0] * 0.05, waves: 7 / result.chest[0] } }
  return result
}

function spotsOf(species: Species, bones: Bones, head: HeadSpots, tail: Point): Spots {
  const [left, right, hindLeft, hindRight] = [0, 1, 2, 3].map((index) => bones.limbs[index] ?? bones.limbs[2])
  const r = species.limb
  const tip = (limb: (typeof bones.limbs)[number]): Point =>
    limb.hand
      ? toParent(limb.paw.at, limb.paw.axes, [0, -r * 0.55, r * 1.1])
      : toParent(limb.paw.at, limb.paw.axes, [0, -r * 0.6, r * 0.6])
  const [l, rr] = [tip(left), tip(right)]
  const level = bones.upright ? 0 : 1
  const back: Point = bones.upright
    ? toParent(bones.middle, bones.spine, [0, species.waist, 0])
    : add(mix(bones.hip, bones.chest, 0.46), [0, species.waist * 1.0, 0])
  return {
    mouth: { at: head.mouth, axes: bones.head.axes },
    nose: { at: head.nose, axes: bones.head.axes },
    eyes: { at: head.eyes, axes: bones.head.axes },
    head: { at: bones.head.at, axes: bones.head.axes },
    'head-top': { at: head.top, axes: bones.head.axes },
    neck: { at: mix(bones.neckBase, bones.neckEnd, 0.5), axes: IDENTITY },
    back: { at: back, axes: IDENTITY },
    saddle: { at: back, axes: IDENTITY },
    chest: {
      at: toParent(bones.chest, bones.chestAxes, level ? [0, 0, species.chest[2]] : [0, -species.chest[1], 0]),
      axes: IDENTITY,
    },
    lap: { at: add(bones.hip, [0, species.hip[1] * 0.3, species.hip[2] * 1.1]), axes: IDENTITY },
    tail: { at: tail, axes: IDENTITY },
    'hand-left': { at: l, axes: left.paw.axes },
    'hand-right': { at: rr, axes: right.paw.axes },
    carry: { at: mix(l, rr, 0.5), axes: IDENTITY },
    feet: { at: mix(tip(hindLeft), tip(hindRight), 0.5), axes: IDENTITY },
    'foot-left': { at: tip(hindLeft), axes: IDENTITY },
    'foot-right': { at: tip(hindRight), axes: IDENTITY },
    'grip-left': {
      at: add(mix(bones.neckBase, bones.neckEnd, 0.4), [species.neck.radius * 1.05, species.neck.radius * 0.35, 0]),
      axes: IDENTITY,
    },
    'grip-right': {
      at: add(mix(bones.neckBase, bones.neckEnd, 0.4), [-species.neck.radius * 1.05, species.neck.radius * 0.35, 0]),
      axes: IDENTITY,
    },
  }
}

/** Models one animal of a species. */
export function sculptQuadruped(record: Species, sculpting: Sculpting): Sculpted {
  const species = varied(record, (...states) => sculpting.has(...states))
  const bones = bonesOf(species, sculpting.pose)
  const body = sculpting.group('body')
  addTrunk(body, species, bones, sculpting)
  for (const limb of bones.limbs) addLimb(body, species, bones, limb, sculpting)
  const head = addHead(sculpting, body, species, bones)
  const tail = addTail(sculpting, species, bones)
  addMane(sculpting, species, bones)
  addCollar(sculpting, species, bones)
  addExtras(sculpting, species, bones)
  return {
    spots: spotsOf(species, bones, head, tail),
    air: (bones.pose.air ?? 0) * species.leg,
  }
}

/** Parts a species' record gives a colour of their own. */
function partsOf(species: Species): string {
  const parts = [
    'fur',
    species.belly && 'belly',
    species.muzzle.colour && 'muzzle',
    species.socks && 'socks',
    'ears-inside',
    'nose',
    'eyes',
    species.mane && 'mane',
    species.collar && 'collar',
    species.legs && !species.band && 'legs',
    (species.band || species.eyePatch) && 'patches',
    species.headColour && 'head',
    species.hoof && 'hooves',
    species.horns && 'horns',
    species.wings && 'wings',
  ]
  return parts.filter(Boolean).join(',')
}

export type QuadrupedFacts = Omit<CreatureFacts, 'parts' | 'poses' | 'colour'> & { readonly parts?: string }

/** A model of a species; `variants` are other records its states choose (breeds). */
export function quadruped(
  facts: QuadrupedFacts,
  species: Species,
  variants: Readonly<Record<string, Species>> = {},
): Model {
  return creature(
    { ...facts, colour: species.fur, parts: facts.parts ?? partsOf(species), poses: POSE_NAMES },
    (sculpting) => {
      const state = sculpting.look.states?.find((each) => variants[each])
      return sculptQuadruped(state ? variants[state] : species, sculpting)
    },
  )
}
