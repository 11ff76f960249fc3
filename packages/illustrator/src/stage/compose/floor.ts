/** The ground plan: ensembles side by side, in rows, by relations; flying things above, wall things on the wall. */
import type { Design, Relation } from '../../design/design.ts'
import type { Box } from '../bounds.ts'
import { centreOf, extentOf, uniteAll } from '../bounds.ts'
import { chanceOf } from '../chance.ts'
import { rotation } from '../frames.ts'
import type { Actor } from './actor.ts'
import { boxOf, isCreature, roomOf, stand, turn, yawOf } from './actor.ts'
import type { Item } from './arrange.ts'
import { arrange, formation } from './arrange.ts'
import type { Halves } from './between.ts'
import { halvesOf } from './between.ts'
import type { Cast } from './cast.ts'
import type { Ensemble } from './ensembles.ts'
import { moveEnsemble, roomOfEnsemble, settle } from './ensembles.ts'

interface Block {
  readonly ensembles: readonly Ensemble[]
  readonly item: Item
  /** Centres of the ensembles relative to the block's front middle. */
  readonly offsets: readonly { readonly x: number; readonly z: number }[]
  readonly depth: number
}

const FILES = [
  'in a row',
  'in a line',
  'in line',
  'in a queue',
  'queue',
  'queueing',
  'row',
  'line',
  'lined up',
  '排队',
  '一排',
]
const CIRCLES = ['in a circle', 'circle', 'ring', '围成一圈']

/** Ensembles of the same subjects form one block; all others are blocks of one. */
function blocksOf(
  ensembles: readonly Ensemble[],
  ratio: number,
  seed: number,
  verbs: ReadonlySet<string>,
  halves: Halves,
): Block[] {
  const groups = new Map<string, Ensemble[]>()
  for (const ensemble of ensembles) {
    const key = (ensemble.subjects.join('+') || ensemble.members[0].id) + halves.of(ensemble.members)
    groups.set(key, [...(groups.get(key) ?? []), ensemble])
  }
  return [...groups.values()].map((members) => {
    const rooms = members.map((ensemble) => roomOfEnsemble(ensemble, seed))
    const sizes = rooms.map((room) => ({ width: extentOf(room)[0], depth: extentOf(room)[2] }))
    const subject = members[0].members.find((actor) => actor.subject)?.subject
    const words = new Set([...(subject?.states ?? []), ...verbs])
    const file = FILES.some((word) => words.has(word))
    const circle = CIRCLES.some((word) => words.has(word)) && members.length > 2
    const small = Math.min(...sizes.map((size) => size.width))
    const spots = circle
      ? sizes.map((_, index) => {
          const angle = (index / members.length) * Math.PI * 2 + 0.4
          const radius = ((sizes[0].width + 0.12) * members.length) / (2 * Math.PI) + 0.15
          return { x: Math.cos(angle) * radius, z: Math.sin(angle) * radius }
        })
      : formation(sizes, ratio, small * 0.14 + 0.02, file)
    if (circle)
      for (const [index, ensemble] of members.entries())
        turnTo(ensemble, Math.atan2(-spots[index].x, -spots[index].z) * 0.999)
    // A little disorder makes a group of creatures alive; things of a kind stay in order.
    if (!file && !circle && isCreature(members[0].members[0]) && members.length > 2)
      for (const [index, spot] of spots.entries())
        spot.z += chanceOf(members[index].members[0].id, seed).between('step', -0.05, 0.05) * sizes[index].depth
    const edge = (side: 1 | -1) =>
      spots.map((spot, index) => side * spot.x + sizes[index].width / 2).reduce((a, b) => Math.max(a, b))
    const near = Math.max(...spots.map((spot, index) => spot.z + sizes[index].depth / 2))
    const far = Math.min(...spots.map((spot, index) => spot.z - sizes[index].depth / 2))
    const [right, left] = [edge(1), edge(-1)]
    return {
      ensembles: members,
      item: {
        subjects: [...members[0].subjects, ...halves.names(members[0].members)],
        width: right + left,
        depth: near - far,
        height: Math.max(...rooms.map((room) => extentOf(room)[1])),
        parts: spots.map((spot, index) => ({ x: spot.x - (right - left) / 2, width: sizes[index].width })),
      },
      offsets: spots.map((spot) => ({ x: spot.x - (right - left) / 2, z: spot.z - (near + far) / 2 })),
      depth: near - far,
    }
  })
}

/** Turns an ensemble of one on its feet. */
function turnTo(ensemble: Ensemble, yaw: number): void {
  if (ensemble.members.length > 1) return
  const [actor] = ensemble.members
  actor.axes = rotation(yaw)
}

const flies = (ensemble: Ensemble) => ensemble.members.length === 1 && ensemble.members[0].support === 'air'
const hangs = (ensemble: Ensemble) =>
  ensemble.members.length === 1 &&
  (ensemble.members[0].support === 'wall' || ensemble.members[0].model.rests === 'ceiling')

/** Depth of the wall behind the subjects, metres. */
export interface GroundPlan {
  readonly wall: number
}

/** Places all ensembles; returns where a back wall would stand. */
export function planFloor(
  design: Design,
  cast: Cast,
  ensembles: readonly Ensemble[],
  ratio: number,
  indoor: boolean,
  weightless = false,
): GroundPlan {
  const { seed } = cast
  for (const ensemble of ensembles) settle(ensemble, seed)
  const grounded = ensembles.filter((ensemble) => !flies(ensemble) && !(hangs(ensemble) && indoor))
  const halves = halvesOf(design.relations, cast.actors)
  const relations: Relation[] = [
    ...halves.relations,
    ...design.subjects
      .filter(({ background }) => background)
      .map(({ id }) => ({ subject: id, kind: 'in-background' as const })),
  ]
  const verbs = new Set(design.actions.map(({ verb }) => verb))
  const blocks = blocksOf(grounded, ratio, seed, verbs, halves)
  const items = blocks.map(({ item }) => item)
  const high = Math.max(0.1, ...items.map((item) => item.height))
  const widest = Math.max(...items.map((item) => item.width), high * Math.max(0.75, ratio) * 1.55)
  const gap =
    items.length > 0
      ? Math.min(0.35, 0.05 + 0.14 * (items.reduce((sum, item) => sum + item.width, 0) / items.length))
      : 0.1
  const spots = arrange(items, relations, widest, gap)
  for (const [index, block] of blocks.entries())
    for (const [each, ensemble] of block.ensembles.entries()) {
      const middle = centreOf(roomOfEnsemble(ensemble, seed))
      const background = relations.some(
        ({ kind, subject }) => kind === 'in-background' && block.item.subjects.includes(subject),
      )
      const back = background ? -high * 0.9 : 0
      moveEnsemble(ensemble, [
        spots[index].x + block.offsets[each].x - middle[0],
        0,
        spots[index].z + block.offsets[each].z - middle[2] + back,
      ])
    }
  if (weightless) letFloat(grounded, high, seed)
  faceEachOther(design, cast)
  const room: Box =
    grounded.length > 0
      ? uniteAll(grounded.map((ensemble) => roomOfEnsemble(ensemble, seed)))
      : { low: [-0.6, 0, -0.3], high: [0.6, 1, 0.3] }
  const wall = room.low[2] - Math.max(indoor ? 0.8 : 0.4, Math.min(1.6, extentOf(room)[1] * 0.5))
  placeAloft(ensembles.filter(flies), room, ratio, relations, seed)
  placeOnWall(indoor ? ensembles.filter(hangs) : [], room, wall, cast)
  return { wall }
}

/** Under water and in space nothing stands on the ground: every ensemble hovers at a height of its own. */
function letFloat(ensembles: readonly Ensemble[], high: number, seed: number): void {
  for (const [index, ensemble] of ensembles.entries()) {
    const rise = ensembles.length === 1 ? 0.35 : 0.15 + ((index * 0.618) % 1) * 0.9
    const crawls =
      ensemble.members[0].model.id === 'crab' ||
      ensemble.members[0].model.id === 'starfish' ||
      ensemble.members[0].model.category === 'furniture'
    if (crawls) continue
    moveEnsemble(ensemble, [0, (rise + chanceOf(ensemble.members[0].id, seed).between('rise', 0, 0.2)) * high, 0])
    for (const actor of ensemble.members)
      if (actor.support === 'ground' || actor.support === 'water') actor.support = 'air'
  }
}

/** `facing` relations: both stand turned toward each other, three quarters to the viewer. */
function faceEachOther(design: Design, cast: Cast): void {
  for (const { kind, subject, object } of design.relations) {
    if (kind !== 'facing') continue
    for (const actor of cast.of(subject)) {
      const other = cast.of(object)[0]
      if (!other || actor.support === 'carried') continue
      const side = other.at[0] >= actor.at[0] ? 1 : -1
      stand(actor, actor.at, side * turn(58))
      if (isCreature(other) && other.support !== 'carried') stand(other, other.at, -side * turn(58))
    }
  }
}

/** Things in the air: above the others, alternating sides, never behind a head. */
function placeAloft(
  flying: readonly Ensemble[],
  room: Box,
  ratio: number,
  relations: readonly Relation[],
  seed: number,
): void {
  const [wide, high] = extentOf(room)
  const alone = wide < 1e-3 || room.high[1] - room.low[1] < 1e-3
  for (const [
    index,
    {
      members: [actor],
    },
  ] of flying.entries()) {
    const heavenly = actor.model.rests === 'sky'
    if (heavenly)
      actor.size *=
        (high * (actor.subject?.size === 'huge' ? 0.7 : 0.42)) / Math.max(0.01, extentOf(boxOf(actor, seed))[1])
    const [ownWide, ownHigh] = extentOf(boxOf(actor, seed))
    const where = (kind: Relation['kind']) =>
      relations.some((relation) => relation.kind === kind && relation.subject === actor.subject?.id)
    const side = where('at-left') ? -1 : where('at-right') ? 1 : index % 2 ? 1 : -1
    const chance = chanceOf(actor.id, seed)
    const reach = Math.max(wide * 0.36, high * ratio * 0.24)
    const lane = flying.length === 1 ? (where('at-centre') ? 0 : side) : ((index + 0.5) / flying.length) * 2 - 1
    const x = centreOf(room)[0] + lane * reach
    const level = Math.floor(index / Math.max(2, Math.round(ratio * 3)))
    const y = alone
      ? 0.8
      : room.high[1] +
        ownHigh * 0.18 +
        (Math.abs(x - centreOf(room)[0]) > wide / 2 + ownWide / 2 ? -high * 0.34 : high * 0.06) +
        (index % 2 ? ownHigh * 0.4 : 0) +
        level * ownHigh * 1.25
    actor.at = [x, y, centreOf(room)[2] - (heavenly ? high * 0.5 : chance.between('depth', 0, 0.3))]
    const yaw = yawOf(actor)
    actor.axes = rotation(heavenly ? 0 : Math.abs(yaw) * -Math.sign(lane || 1))
    actor.placed = true
  }
}

const POINTING = ['point', 'teach', 'write-board', 'show']

function placeOnWall(hanging: readonly Ensemble[], room: Box, wall: number, { actors, seed }: Cast): void {
  const [wide, high] = extentOf(room)
  for (const [
    index,
    {
      members: [actor],
    },
  ] of hanging.entries()) {
    const [ownWide, ownHigh, ownDeep] = extentOf(boxOf(actor, seed))
    const lane = hanging.length === 1 ? 0 : ((index + 0.5) / hanging.length) * 2 - 1
    const only = high < 0.05 || wide < 0.05
    const y = only
      ? 1
      : actor.model.rests === 'ceiling'
        ? room.high[1] + 0.12
        : Math.max(room.high[1] * 0.72, 0.9) + (wide < 1.2 ? ownHigh * 0.2 : 0)
    const pointing = actors.find(({ pose }) => pose && POINTING.includes(pose.name))
    // Figures point with their right hand, which is on the viewer's left.
    const aside = pointing && ownWide > 1 ? pointing.at[0] - ownWide * 0.5 - 0.3 : undefined
    const x =
      aside ??
      centreOf(room)[0] +
        lane * Math.max(wide * 0.5, ownWide) +
        (hanging.length === 1 && !only ? Math.min(wide * 0.5 + ownWide * 0.3, ownWide > 1 ? 0.85 : 9) : 0)
    stand(actor, [x, y, 0], 0)
    const box = roomOf(actor, seed)
    actor.at = [
      x - (centreOf(box)[0] - x),
      y,
      actor.model.rests === 'ceiling' ? centreOf(room)[2] : wall + ownDeep / 2 + 0.01 - centreOf(box)[2],
    ]
  }
}

/** Air between two actors' footprints is asked for by tests. */
export const isFloorBound = (actor: Actor): boolean => actor.support === 'ground'
