/** Puts held things into real hands, paws and mouths, after the figure is posed. */
import { centreOf, extentOf } from '../bounds.ts'
import { measure } from '../catalogue.ts'
import {
  add,
  directionToParent,
  distance,
  frameAlong,
  IDENTITY,
  mix,
  nest,
  rotation,
  scale,
  subtract,
} from '../frames.ts'
import { holdOf, poseNamed } from '../people/poses.ts'
import type { Frame, Point } from '../solids.ts'
import type { Actor } from './actor.ts'
import { anchorOf, boxOf, yawOf } from './actor.ts'

/** Moves a thing so that `own` (a point of its own coordinates at size 1) comes to `at`. */
const bring = (thing: Actor, own: Point, at: Point, axes: Frame): void => {
  thing.axes = axes
  thing.at = subtract(at, directionToParent(axes, scale(own, thing.size)))
  thing.placed = true
}

const GRIPS = ['grip', 'grip-right', 'handle', 'grip-left'] as const

/** Where a thing is gripped when it has no grip of its own: long things low on the shaft, others in the middle. */
function gripOf(thing: Actor, seed: number): Point {
  const { bounds, anchors } = measure(thing.model, thing.look, thing.pose, thing.id, seed)
  for (const name of GRIPS) if (anchors[name]) return anchors[name].at
  const [wide, high, deep] = extentOf(bounds)
  const middle = centreOf(bounds)
  return high > 2 * Math.max(wide, deep) ? [middle[0], bounds.low[1] + high * 0.22, middle[2]] : middle
}

/** How a thing lies in a person's pose: which anchor, by the pose library. */
function personAnchor(holder: Actor): string {
  const name = holder.pose?.name
  return name && poseNamed(name) ? holdOf({ ...holder.pose, name }, holder.look).anchor : 'hand-right'
}

/** Largest share of its holder a held thing may be; beyond it is made smaller. */
const LARGEST_HELD = 0.62

/**
 * Places `thing` as held by `holder`, the `index`th of `count` things it holds.
 * Persons hold by the pose's own anchor; animals between the front paws or in the mouth.
 */
export function placeHeld(holder: Actor, thing: Actor, index: number, count: number, seed: number) {
  thing.support = 'carried'
  thing.carrier = holder
  const upright = rotation(yawOf(holder))
  const extent = extentOf(boxOf(thing, seed))
  const height = extentOf(boxOf(holder, seed))[1]
  const longest = Math.max(...extent)
  const instrument = thing.model.category === 'instrument'
  if (longest > height * LARGEST_HELD && extent[1] < longest * 0.99 && !instrument)
    thing.size *= (height * LARGEST_HELD) / longest
  if (thing.model.kinds.includes('balloon') || thing.model.id.includes('balloon') || thing.model.id === 'kite')
    return floatAbove(holder, thing, index, count, seed)
  if (instrument && placeAcross(holder, thing, seed)) return
  if (holder.nature !== 'person') return placeByAnimal(holder, thing, index, count, seed)
  if (thing.nature === 'person' && thing.model.poses?.includes('lie')) return cradle(holder, thing, seed)
  const wanted = personAnchor(holder)
  const name = index === 0 ? wanted : ['hand-left', 'palm-left', 'hand-right'][(index - 1) % 3]
  const anchor = anchorOf(holder, seed, name, 'carry', 'hand-right', 'hand')
  if (!anchor) return bring(thing, gripOf(thing, seed), add(holder.at, [0, height * 0.5, height * 0.2]), upright)
  const { bounds } = measure(thing.model, thing.look, thing.pose, thing.id, seed)
  const bottom: Point = [centreOf(bounds)[0], bounds.low[1], centreOf(bounds)[2]]
  if (name === 'carry' && count > 1 && index === 0) {
    const left = anchorOf(holder, seed, 'palm-right', 'hand-right')
    if (left) return bring(thing, bottom, add(left.at, [0, 0.012, 0]), upright)
  }
  if (thing.model.id === 'placard') {
    bring(thing, gripOf(thing, seed), anchor.at, rotation(yawOf(holder) * 0.3))
    // Its board stands clear above the face of whoever holds it.
    const crown = (anchorOf(holder, seed, 'head-top', 'head')?.at ?? anchor.at)[1]
    const foot = anchorOf(thing, seed, 'face')
    const low = (foot?.at[1] ?? crown) - 0.24 * thing.size
    thing.at = add(thing.at, [0, Math.max(0, Math.min(0.4 * thing.size, crown - low)), 0])
    return
  }
  if (name === 'carry' || name === 'lap' || name.startsWith('palm')) {
    const book = thing.model.id.includes('book') || thing.model.id === 'newspaper' || thing.model.id === 'map'
    const away = add(
      anchor.at,
      add([0, 0.015 * holder.size, 0], directionToParent(upright, [0, 0, name === 'carry' ? extent[2] * 0.18 : 0])),
    )
    // A face is never hidden by what is held: its top stays below the mouth, as far as arms can sink.
    const mouth = anchorOf(holder, seed, 'mouth')?.at[1] ?? Number.POSITIVE_INFINITY
    const excess = Math.max(0, away[1] + extent[1] - (mouth - 0.03 * height))
    const lowered = add(away, [0, -Math.min(excess, height * 0.24, Math.max(0, extent[1] - height * 0.06)), 0])
    return bring(thing, bottom, lowered, book ? nest(upright, rotation(0, 0.42)) : upright)
  }
  if (name === 'mouth')
    return bring(
      thing,
      centreOf(bounds),
      add(anchor.at, directionToParent(upright, [0, -0.02, extent[2] * 0.35])),
      upright,
    )
  if (name === 'chest') {
    const grip = measure(thing.model, thing.look, thing.pose, thing.id, seed).anchors
    const body = grip.body ?? grip.chest ?? grip.back
    const place = holdOf({ ...holder.pose, name: holder.pose?.name ?? 'hold' }, holder.look).place
    const axes = nest(holder.axes, place.axes)
    return bring(
      thing,
      body ? body.at : centreOf(bounds),
      add(anchor.at, directionToParent(holder.axes, [0, 0, extent[2] * 0.3])),
      instrument ? axes : upright,
    )
  }
  return bring(thing, gripOf(thing, seed), anchor.at, anchor.axes)
}

/** A carried person lies across both arms, head at the holder's left, face up. */
function cradle(holder: Actor, thing: Actor, seed: number): void {
  thing.pose = { ...thing.pose, name: 'lie' }
  const height = extentOf(boxOf(holder, seed))[1]
  const long = Math.max(...extentOf(boxOf(thing, seed)))
  thing.size *= Math.min(1, (height * 0.46) / long)
  const [left, right] = [
    anchorOf(holder, seed, 'palm-left', 'hand-left'),
    anchorOf(holder, seed, 'palm-right', 'hand-right'),
  ]
  const middle = left && right ? mix(left.at, right.at, 0.5) : add(holder.at, [0, height * 0.5, 0.2])
  const { bounds } = measure(thing.model, thing.look, thing.pose, thing.id, seed)
  const axes = nest(rotation(yawOf(holder)), rotation(Math.PI / 2, 0, 0))
  const own: Point = [centreOf(bounds)[0], bounds.low[1] + 0.02, centreOf(bounds)[2]]
  bring(thing, own, add(middle, directionToParent(rotation(yawOf(holder)), [0, 0.03 * height, 0.03 * height])), axes)
}

/**
 * An instrument with two grips lies between the two hands, scaled to their distance, its front away from the player.
 * Paws that meet before the belly give no line: the neck then rises to the holder's left.
 */
function placeAcross(holder: Actor, thing: Actor, seed: number): boolean {
  const left = anchorOf(holder, seed, 'hand-left', 'paw-left')
  const right = anchorOf(holder, seed, 'hand-right', 'paw-right')
  const { bounds, anchors } = measure(thing.model, thing.look, thing.pose, thing.id, seed)
  const [gripLeft, gripRight] = [anchors['grip-left']?.at, anchors['grip-right']?.at]
  if (!left || !right || !gripLeft || !gripRight || thing.model.rests === 'ground') return false
  const turned = rotation(yawOf(holder))
  const forward = directionToParent(turned, [0, 0, 1])
  const line = subtract(left.at, right.at)
  const [span, own] = [Math.hypot(...line), Math.max(0.02, distance(gripLeft, gripRight))]
  const close = span < own * thing.size * 0.4
  const axis = close ? directionToParent(turned, [0.84, 0.54, 0]) : line
  const high = extentOf(boxOf(holder, seed))[1]
  if (!close) thing.size = Math.max(0.55, Math.min(1.6, span / own)) * (holder.nature === 'person' ? 1 : 0.95)
  else thing.size = Math.min(1.4, (high * 0.72) / Math.max(...extentOf(bounds)))
  // Most instruments are built along y; those whose grips lie across (accordion, drum) keep upright.
  const alongY = Math.abs(gripLeft[1] - gripRight[1]) > Math.abs(gripLeft[0] - gripRight[0])
  const axes = alongY ? frameAlong(gripLeft[1] > gripRight[1] ? axis : scale(axis, -1), forward) : turned
  const meet = close ? mix(left.at, right.at, 0.5) : alongY ? right.at : mix(left.at, right.at, 0.5)
  const hold: Point = close ? mix(gripRight, gripLeft, 0.3) : alongY ? gripRight : mix(gripLeft, gripRight, 0.5)
  bring(thing, hold, meet, axes)
  return true
}

/** Balloons and kites stand in the air above the hand that holds them, spread like a bunch. */
function floatAbove(holder: Actor, thing: Actor, index: number, count: number, seed: number) {
  const hand = anchorOf(holder, seed, 'hand-right', 'palm-right', 'mouth')?.at ?? add(holder.at, [0, 1, 0])
  const [wide, high] = extentOf(boxOf(thing, seed))
  const { anchors } = measure(thing.model, thing.look, thing.pose, thing.id, seed)
  const string = anchors.grip ?? anchors.string
  // A kite flies high and to the side at the end of its line, which is drawn later.
  if (thing.model.id === 'kite') {
    const tall = extentOf(boxOf(holder, seed))[1]
    const own = centreOf(measure(thing.model, thing.look, thing.pose, thing.id, seed).bounds)
    thing.size *= Math.min(1, (tall * 0.7) / Math.max(wide, high))
    const spot = add(hand, [tall * (0.62 + 0.5 * index), tall * 0.85, -0.2])
    return bring(thing, own, spot, rotation(0, 0, -0.35))
  }
  const fan = count > 1 ? (index / (count - 1)) * 2 - 1 : 0.2
  if (string) {
    // As wide a fan as lets the balloons stand side by side, leaning back from the face.
    const open = Math.min(0.85, ((count - 1) / 2) * (wide / Math.max(0.2, high)) * 1.02)
    return bring(
      thing,
      string.at,
      hand,
      nest(rotation(yawOf(holder)), rotation(0, index % 2 ? -0.34 : -0.16, -fan * open - 0.12)),
    )
  }
  thing.at = add(hand, [
    fan * wide * Math.max(1, count * 0.36) + wide * 0.2,
    high * 0.35 + (1 - fan * fan) * high * 0.5,
    (index % 2) * -0.12,
  ])
  thing.axes = IDENTITY
  thing.placed = true
}

/** Sitting up with things between the paws; on four legs in the mouth. */
function placeByAnimal(holder: Actor, thing: Actor, index: number, count: number, seed: number) {
  const upright = rotation(yawOf(holder))
  const { bounds } = measure(thing.model, thing.look, thing.pose, thing.id, seed)
  const mouth = anchorOf(holder, seed, 'mouth', 'beak', 'head')
  const left = anchorOf(holder, seed, 'hand-left', 'paw-left', 'front-paw-left')
  const right = anchorOf(holder, seed, 'hand-right', 'paw-right', 'front-paw-right')
  const upper = /upright|sit|hold|read|ride|dance|cheer|wave/.test(holder.pose?.name ?? '')
  const extent = extentOf(boxOf(thing, seed))
  if (upper && left && right) {
    const between = mix(left.at, right.at, count > 1 ? index / (count - 1) : 0.5)
    const tall = extent[1] > Math.max(extent[0], extent[2]) * 1.6
    const forward = directionToParent(upright, [0, 0, extent[2] * 0.35])
    return bring(thing, tall ? gripOf(thing, seed) : centreOf(bounds), add(between, forward), upright)
  }
  if (!mouth || holder.nature === 'thing') {
    const hand = (index === 0 ? right : left) ?? right ?? left
    if (hand)
      return bring(
        thing,
        [centreOf(bounds)[0], bounds.low[1] + extent[1] * 0.1, centreOf(bounds)[2]],
        add(hand.at, directionToParent(upright, [0, 0.02, extent[2] * 0.3])),
        upright,
      )
  }
  const at = mouth?.at ?? add(holder.at, [0, 0.4, 0.2])
  return bring(
    thing,
    centreOf(bounds),
    add(at, directionToParent(upright, [0, -extent[1] * 0.2, extent[2] * 0.15])),
    upright,
  )
}
