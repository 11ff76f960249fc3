/** What nobody asks for and everybody expects: leashes, strings and fishing lines; plates and dishes on a laid table. */
import { centreOf, extentOf } from '../bounds.ts'
import { firstModel } from '../catalogue.ts'
import { add, directionToParent, frameAlong, IDENTITY, scale, subtract } from '../frames.ts'
import type { Point } from '../solids.ts'
import type { Actor } from './actor.ts'
import { anchorOf, boxOf, roomOf, stand } from './actor.ts'
import type { Bond } from './bonds.ts'
import type { Cast } from './cast.ts'

/** Leashes of dogs that are walked, strings of kites and balloons, the line of a fishing rod. */
export function tieCords(members: Actor[], bonds: readonly Bond[], cast: Cast): void {
  const { seed } = cast
  const model = firstModel(['cord'])
  if (!model) return
  const tie = (
    owner: Actor,
    from: Point | undefined,
    to: Point | undefined,
    sag: number,
    colour: `#${string}`,
  ): void => {
    if (!from || !to) return
    const part = (value: number) => value.toFixed(3)
    const cord = cast.imply(owner, 'cord', model, {
      states: [`x ${part(to[0] - from[0])}`, `y ${part(to[1] - from[1])}`, `z ${part(to[2] - from[2])}`, `sag ${sag}`],
      colours: { main: colour },
    })
    cord.at = from
    cord.axes = IDENTITY
    cord.size = 1
    cord.placed = true
    cord.support = 'carried'
    cord.carrier = owner
    cord.ensemble = owner.ensemble
    members.push(cord)
  }
  for (const bond of bonds)
    for (const other of bond.dependents) {
      const hand = anchorOf(bond.base, seed, 'hand-right', 'hand-left')?.at
      if (bond.kind === 'leash' && bond.base.nature === 'person' && other.nature === 'animal')
        tie(bond.base, hand, anchorOf(other, seed, 'collar', 'neck', 'head')?.at, 0.08, '#c8303a')
      const floats = other.model.id.includes('balloon') || other.model.id === 'kite'
      if ((bond.kind === 'held' || bond.kind === 'above') && floats && bond.base.nature === 'person') {
        const room = roomOf(other, seed)
        tie(bond.base, hand, [centreOf(room)[0], room.low[1] + 0.01, centreOf(room)[2]], 0.03, '#f4efe6')
      }
      if (bond.kind === 'held' && other.model.id === 'fishing-rod') {
        const tip = anchorOf(other, seed, 'tip')?.at
        if (tip)
          tie(
            bond.base,
            tip,
            [tip[0] + Math.sign(tip[0] - bond.base.at[0]) * 0.12, Math.min(0.05, tip[1]), tip[2] + 0.05],
            0,
            '#e8eef2',
          )
      }
    }
}

const BOWED = ['violin', 'cello', 'erhu']

/** Who plays a fiddle draws a bow over its strings with the right hand. */
export function drawBows(members: Actor[], bonds: readonly Bond[], cast: Cast): void {
  const { seed } = cast
  const model = firstModel(['violin-bow'])
  for (const { base, dependents } of bonds)
    for (const fiddle of [base, ...dependents]) {
      const player = fiddle === base ? dependents.find(({ nature }) => nature === 'person') : base
      if (!model || !player || !BOWED.includes(fiddle.model.id) || !player.pose?.name.startsWith('play-')) continue
      const hand = anchorOf(player, seed, 'hand-right')?.at
      const bridge = anchorOf(fiddle, seed, 'grip-right', 'grip')
      if (!hand || !bridge || fiddle.look.states?.includes('played')) continue
      fiddle.look = { ...fiddle.look, states: [...(fiddle.look.states ?? []), 'played'] }
      const bow = cast.imply(player, 'bow', model)
      const front = directionToParent(bridge.axes, [0, 0, 1])
      const strings = add(bridge.at, scale(front, 0.02))
      bow.axes = frameAlong(subtract(strings, hand), scale(front, -1))
      bow.size = Math.max(0.6, Math.min(1.3, fiddle.size * (fiddle.model.id === 'cello' ? 1.1 : 1)))
      bow.at = subtract(hand, directionToParent(bow.axes, [0, 0.04 * bow.size, 0]))
      bow.placed = true
      bow.support = 'carried'
      bow.carrier = player
      bow.ensemble = player.ensemble
      members.push(bow)
    }
}

/** A plate and a cup before everybody who dines, and something to eat when nothing is on the table. */
export function layTable(members: Actor[], bonds: readonly Bond[], cast: Cast): void {
  for (const bond of bonds) {
    if (bond.kind !== 'surround' || !bond.base.model.kinds.includes('table') || bond.rule.seated?.[0] !== 'eat-sit')
      continue
    const { seed } = cast
    const top = anchorOf(bond.base, seed, 'top')?.at[1] ?? roomOf(bond.base, seed).high[1]
    const room = roomOf(bond.base, seed)
    const middle = centreOf(room)
    const plate = firstModel(['plate', 'dish'])
    for (const actor of bond.dependents) {
      if (!plate) break
      const thing = cast.imply(actor, 'plate', plate)
      const dx = Math.max(
        -(room.high[0] - room.low[0]) / 2 + 0.17,
        Math.min((room.high[0] - room.low[0]) / 2 - 0.17, actor.at[0] - middle[0]),
      )
      const dz = Math.max(
        -(room.high[2] - room.low[2]) / 2 + 0.15,
        Math.min((room.high[2] - room.low[2]) / 2 - 0.15, actor.at[2] - middle[2]),
      )
      thing.at = [middle[0] + dx, top, middle[2] + dz]
      thing.axes = IDENTITY
      thing.size = 0.85
      thing.placed = true
      thing.support = 'carried'
      thing.carrier = bond.base
      members.push(thing)
    }
    if (bonds.some((other) => other.kind === 'on' && other.base === bond.base)) continue
    for (const [index, ids] of [
      ['roast-chicken', 'turkey', 'roast', 'pizza', 'bread'],
      ['salad', 'soup', 'bowl'],
      ['fruit-bowl', 'cake', 'pie', 'bread'],
    ].entries()) {
      const food = firstModel(ids)
      if (!food) continue
      const dish = cast.imply(bond.dependents[0], `dish-${index + 1}`, food)
      stand(dish, [middle[0] + (index === 0 ? 0 : index === 1 ? -0.3 : 0.3), top, middle[2] + 0.02], 0)
      dish.size = Math.min(1, 0.34 / Math.max(0.05, extentOf(boxOf(dish, seed))[0]))
      dish.support = 'carried'
      dish.carrier = bond.base
      members.push(dish)
    }
  }
}
