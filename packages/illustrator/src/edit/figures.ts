/** What people and animals do and wear: poses, faces, garments. What they hold stays in their hands. */

import type { StageNode } from '../scene/scene.ts'
import { centreOf, extentOf } from '../stage/bounds.ts'
import { modelByName } from '../stage/catalogue.ts'
import { knownPose, natureOf } from '../stage/compose/actor.ts'
import { patternNamed } from '../stage/compose/looks.ts'
import { ruleOf } from '../stage/compose/verbs.ts'
import { distance, subtract } from '../stage/frames.ts'
import type { Garment, Pose } from '../stage/model.ts'
import { garmentKinds } from '../stage/people/clothes/garment-names.ts'
import { hatKinds } from '../stage/people/hats/hat-names.ts'
import { poseNamed } from '../stage/people/poses.ts'
import { roleNamed } from '../stage/people/roles.ts'
import type { Hex } from '../stage/solids.ts'
import { bondTo } from './bonded.ts'
import type { Draft, Outcome } from './draft.ts'
import { mapNodes, namesOf, nodesOf, refuse, say, stageOf, withNodes } from './draft.ts'
import { anchorOf, carrierOf, groundOf, isCreature, isPerson, loadOf, modelOf, roomOf, shifted } from './geometry.ts'
import { garmentKey, sameGarment, tellSubjects } from './looks.ts'
import { freeId, takenIds } from './newcomers.ts'
import type { EditOperation } from './operation.ts'

/** The pose of this model for a word: its own name, an alias, or what a verb asks for. */
function poseWord(node: StageNode, word: string, seated: boolean): string | undefined {
  const model = modelOf(node)
  const nature = natureOf(model)
  const own = nature === 'person' ? poseNamed(word) : model.poses?.find((name) => name === word)
  if (own === 'sit' && nature === 'person' && !seated) return 'sit-floor'
  if (own) return own
  const rule = ruleOf(word, [])
  const names =
    nature === 'person'
      ? seated
        ? (rule.seated ?? rule.person)
        : rule.person
      : nature === 'bird'
        ? (rule.bird ?? rule.animal)
        : rule.animal
  const known = (names ?? []).find((name) => model.poses?.includes(name))
  return known === undefined ? undefined : knownPose(model, [known])
}

const HANDS = ['hand-left', 'hand-right', 'paw-left', 'paw-right', 'mouth'] as const

/** Things in a hand follow it into the new pose. */
function follow(before: StageNode, after: StageNode, load: readonly StageNode[], seed: number): StageNode[] {
  return load.map((thing) => {
    const middle = centreOf(roomOf(thing, seed))
    const hands = HANDS.flatMap((name) => {
      const [from, to] = [anchorOf(before, seed, name), anchorOf(after, seed, name)]
      return from && to ? [{ from: from.at, to: to.at }] : []
    })
    const nearest = hands.sort((a, b) => distance(a.from, middle) - distance(b.from, middle))[0]
    return nearest ? shifted(thing, subtract(nearest.to, nearest.from)) : thing
  })
}

export function setPose(draft: Draft, operation: EditOperation): Outcome {
  const { seed } = draft.scene
  const nodes = nodesOf(draft, operation.nodes)
  if (!nodes.some(isCreature))
    refuse(draft, `${namesOf(draft, nodes)} can't take a pose`, `${namesOf(draft, nodes)}没有姿势和表情`)
  const word = operation.pose
  let made = draft
  for (const node of nodes) {
    if (!isCreature(node)) continue
    const stage = stageOf(made)
    const current = stage.nodes.find(({ id }) => id === node.id) as StageNode
    const carrier = carrierOf(stage, current, seed)
    const seated = current.pose?.seatHeight !== undefined && carrier !== undefined
    const name = word === undefined ? (current.pose?.name ?? 'stand') : poseWord(current, word, seated)
    if (name === undefined)
      return refuse(
        draft,
        `“${node.noun}” doesn't know how to “${word}”; it knows ${modelOf(node).poses?.slice(0, 14).join(', ')}`,
        `“${node.noun}”做不了“${word}”这个动作`,
      )
    const { hands: _hands, feet: _feet, gaze, headTurn, seatHeight, ...rest } = current.pose ?? { name }
    const same = name === current.pose?.name
    const expression =
      operation.expression ??
      (word === undefined || same ? rest.expression : (ruleOf(word, []).expression ?? rest.expression))
    const keepSeat = seated && seatHeight !== undefined
    const pose: Pose = same
      ? { ...current.pose, name, ...(expression ? { expression } : {}) }
      : {
          name,
          ...(expression ? { expression } : {}),
          ...(headTurn === undefined ? {} : { headTurn }),
          ...(keepSeat ? { seatHeight } : {}),
        }
    void gaze
    const posed = { ...current, pose }
    const low = roomOf(current, seed).low[1]
    const rests = carrier === undefined && low < groundOf(stage) + 0.05
    const room = roomOf(posed, seed)
    // Roots stay put; only the ground may push a figure up or let it down.
    const placed =
      rests && !same
        ? shifted(posed, [
            0,
            groundOf(stage) - room.low[1] + (name === 'jump' || name === 'fly' ? extentOf(room)[1] * 0.15 : 0),
            0,
          ])
        : posed
    const load = same ? [] : loadOf(stage, current, seed)
    const followed = follow(current, placed, load, seed)
    made = withNodes(
      made,
      stage.nodes.map((each) => (each.id === node.id ? placed : (followed.find(({ id }) => id === each.id) ?? each))),
    )
  }
  const ids = nodes.map(({ id }) => id)
  const told = operation.expression
    ? tellSubjects(made, ids, (subject) => ({ ...subject, expression: operation.expression }))
    : made
  const what = [word, operation.expression].filter(Boolean).join(', ')
  return {
    draft: told,
    done: say(draft, `${namesOf(draft, nodes)}: ${what}`, `${namesOf(draft, nodes)}换了${word ? '姿势' : '表情'}`),
  }
}

function asGarment(wish: NonNullable<EditOperation['garment']>): Garment {
  const pattern = patternNamed(wish.pattern, wish.colour ? [wish.colour as Hex] : [], 0.06)
  return {
    kind: wish.kind,
    ...(wish.colour ? { colour: wish.colour as Hex } : {}),
    ...(pattern ? { pattern } : {}),
    ...(wish.material ? { material: wish.material } : {}),
  }
}

export function wear(draft: Draft, operation: EditOperation): Outcome {
  const nodes = nodesOf(draft, operation.nodes)
  const wish = operation.garment ?? refuse(draft, 'it was not said what to wear', '没有说明穿什么')
  const key = garmentKey(wish.kind)
  if (nodes.every(isPerson)) {
    if (!key)
      refuse(
        draft,
        `there is no garment “${wish.kind}”; there are ${[...garmentKinds, ...hatKinds].slice(0, 30).join(', ')} ...`,
        `没有“${wish.kind}”这种服饰`,
      )
    const made = mapNodes(
      draft,
      nodes.map(({ id }) => id),
      (node) => {
        const person = node.look.person ?? {}
        const clothes = (person.clothes ?? []).filter(
          ({ kind }) => !sameGarment(wish.kind, kind) && !(isHat(wish.kind) && isHat(kind)),
        )
        return { ...node, look: { ...node.look, person: { ...person, clothes: [...clothes, asGarment(wish)] } } }
      },
    )
    const told = tellSubjects(
      made,
      nodes.map(({ id }) => id),
      (subject) => ({
        ...subject,
        clothes: [...subject.clothes.filter(({ kind }) => !sameGarment(wish.kind, kind)), wish],
      }),
    )
    return {
      draft: told,
      done: say(
        draft,
        `${namesOf(draft, nodes)} now wears: ${wish.kind}`,
        `给${namesOf(draft, nodes)}穿戴上了${wish.kind}`,
      ),
    }
  }
  return {
    draft: nodes.reduce((so, node) => putOn(so, node, wish), draft),
    done: say(draft, `put on ${namesOf(draft, nodes)}: ${wish.kind}`, `给${namesOf(draft, nodes)}戴上了${wish.kind}`),
  }
}

const isHat = (kind: string): boolean => hatKinds.includes(garmentKey(kind) ?? kind)

/** Things on animals and objects are bodies of their own, sized to the head. */
function putOn(draft: Draft, wearer: StageNode, wish: NonNullable<EditOperation['garment']>): Draft {
  const words = wish.kind.replaceAll('-', ' ')
  const model = modelByName(wish.kind) ?? modelByName(words) ?? modelByName(words.split(' ').at(-1) ?? words)
  if (!model)
    return refuse(
      draft,
      `there is no “${wish.kind}” that ${namesOf(draft, [wearer])} could wear`,
      `没有${namesOf(draft, [wearer])}能戴的“${wish.kind}”`,
    )
  const node: StageNode = {
    id: freeId(takenIds(draft), `${model.id}-1`),
    model: model.id,
    noun: wish.kind,
    place: { at: wearer.place.at, axes: wearer.place.axes, size: 1 },
    look: {
      ...(wish.colour ? { colours: { main: wish.colour as Hex } } : {}),
      ...(wish.material ? { material: wish.material } : {}),
    },
  }
  const { things } = bondTo(wearer, [node], 'worn', draft.scene.seed)
  return withNodes(draft, [...stageOf(draft).nodes, ...things])
}

export function takeOff(draft: Draft, operation: EditOperation): Outcome {
  const nodes = nodesOf(draft, operation.nodes)
  const kind =
    operation.garment?.kind ?? operation.part ?? refuse(draft, 'it was not said what to take off', '没有说明脱下什么')
  if (!nodes.every(isPerson))
    return refuse(draft, `${namesOf(draft, nodes)} wears no “${kind}”`, `${namesOf(draft, nodes)}没有穿戴“${kind}”`)
  if (/^(beard|moustache)$/.test(kind))
    return {
      draft: mapNodes(
        draft,
        nodes.map(({ id }) => id),
        (node) => ({ ...node, look: { ...node.look, person: { ...node.look.person, beard: 'none' } } }),
      ),
      done: say(draft, `shaved ${namesOf(draft, nodes)}`, `去掉了${namesOf(draft, nodes)}的胡子`),
    }
  let found = false
  const made = mapNodes(
    draft,
    nodes.map(({ id }) => id),
    (node) => {
      const person = node.look.person ?? {}
      const clothes = person.clothes ?? []
      const kept = clothes.filter((each) => !sameGarment(kind, each.kind))
      const own =
        (person.role ? roleNamed(person.role)?.clothes : undefined)?.filter((each) => sameGarment(kind, each.kind)) ??
        []
      const bare =
        own.length > 0 && own.some((each) => isHat(each.kind))
          ? [{ kind: 'none' }]
          : /^(shoes|shoe|boots|sneakers)$/.test(kind)
            ? [{ kind: 'barefoot' }]
            : []
      if (kept.length < clothes.length || bare.length > 0) found = true
      return { ...node, look: { ...node.look, person: { ...person, clothes: [...kept, ...bare] } } }
    },
  )
  if (!found)
    refuse(
      draft,
      `${namesOf(draft, nodes)} wears no “${kind}” that could come off`,
      `${namesOf(draft, nodes)}没有可以脱下的“${kind}”`,
    )
  const told = tellSubjects(
    made,
    nodes.map(({ id }) => id),
    (subject) => ({ ...subject, clothes: subject.clothes.filter((each) => !sameGarment(kind, each.kind)) }),
  )
  return {
    draft: told,
    done: say(draft, `took the ${kind} off ${namesOf(draft, nodes)}`, `脱下了${namesOf(draft, nodes)}的${kind}`),
  }
}
