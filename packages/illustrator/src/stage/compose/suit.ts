/** Words that mean another thing in company: a pot with flowers, a bowl with a fish, a ball that is kicked. Pure but for the actors it refits. */
import type { Design } from '../../design/design.ts'
import { firstModel } from '../catalogue.ts'
import type { Actor } from './actor.ts'
import type { Cast } from './cast.ts'

const SPORTS: readonly { readonly words: RegExp; readonly verbs: readonly string[]; readonly ball: string }[] = [
  { words: /football|soccer|goalkeeper|stadium|足球/, verbs: ['kick', 'dribble', 'play', 'score', 'chase'], ball: 'football' },
  { words: /basketball|篮球/, verbs: ['bounce', 'dribble', 'throw', 'dunk', 'shoot', 'play', 'hold'], ball: 'basketball' },
  { words: /tennis|网球/, verbs: ['hit', 'play', 'serve'], ball: 'tennis-ball' },
  { words: /volleyball|排球/, verbs: ['hit', 'play', 'serve'], ball: 'volleyball' },
  { words: /baseball|棒球/, verbs: ['hit', 'throw', 'catch', 'pitch'], ball: 'baseball' },
] // biome-ignore format: rows are read side by side

const become = (actor: Actor, id: string): void => {
  const model = firstModel([id])
  if (model) actor.model = model
}

/** A plain "ball" is the ball of the game that is being played. */
function suitBalls(design: Design, cast: Cast): void {
  for (const { actor, verb, object } of design.actions) {
    const balls = cast.of(object).filter(({ model }) => model.id === 'ball')
    if (balls.length === 0) continue
    const player = design.subjects.find(({ id }) => id === actor)
    const company = [player?.noun, player?.role, design.setting?.place, design.setting?.noun, design.prompt].join(' ')
    const game = SPORTS.find(({ words, verbs }) => words.test(company.toLowerCase()) && verbs.includes(verb))
    for (const ball of balls) if (game) become(ball, game.ball)
  }
}

/** Containers that fit what is in them: flowers stand in flower pots, fish swim behind glass. */
function suitContainers(design: Design, cast: Cast): void {
  for (const { kind, subject, object } of design.relations) {
    if (kind !== 'in') continue
    const [content] = cast.of(subject)
    for (const container of cast.of(object)) {
      if (content?.model.category === 'plant' && container.model.id === 'pot') become(container, 'flower-pot')
      if (content?.nature === 'swimmer' && container.model.id === 'bowl') become(container, 'fish-bowl')
      else if (content?.nature === 'swimmer' && /jar|glass|vase/.test(container.model.id))
        container.look = { ...container.look, material: container.look.material ?? 'glass' }
    }
  }
}

/** A sign in somebody's hands is a placard; a sign indoors hangs on the wall. */
function suitSigns(design: Design, cast: Cast, indoor: boolean): void {
  const grasped = new Set([
    ...design.relations.flatMap(({ kind, object }) => (kind === 'holding' ? [object] : [])),
    ...design.actions.flatMap(({ verb, object }) =>
      ['hold', 'carry', 'show', 'raise', 'lift', 'wave'].includes(verb) ? [object] : [],
    ),
  ])
  for (const actor of cast.actors) {
    if (actor.model.id !== 'signpost' && actor.model.id !== 'hanging-sign') continue
    if (grasped.has(actor.subject?.id)) {
      become(actor, 'placard')
      actor.support = 'ground'
    } else if (indoor && actor.model.id === 'signpost') {
      become(actor, 'hanging-sign')
      actor.support = 'wall'
    }
  }
}

/** "The drums" are one drum kit, not three drums. */
function suitDrums(design: Design, cast: Cast): void {
  for (const { verb, object } of design.actions) {
    const drums = cast
      .of(object)
      .filter(({ model, subject }) => model.id === 'drum' && (subject?.plural || subject?.noun === 'drums'))
    if (verb !== 'play' || drums.length === 0) continue
    become(drums[0], 'drum-kit')
    for (const extra of drums.slice(1)) cast.actors.splice(cast.actors.indexOf(extra), 1)
  }
}

/** A window of the room is the room's own window; it is not hung up a second time. */
function suitWindows(design: Design, cast: Cast, indoor: boolean): void {
  if (!indoor) return
  for (const actor of [...cast.actors]) {
    const id = actor.subject?.id
    const plain = actor.model.id === 'window' && actor.subject?.count === 1 && actor.subject.colours.length === 0
    const involved =
      design.relations.some(({ subject, object, second }) => [subject, object, second].includes(id)) ||
      design.actions.some((action) => [action.object, action.partner].includes(id))
    if (plain && !involved) cast.actors.splice(cast.actors.indexOf(actor), 1)
  }
}

/** A convertible has no roof. */
function suitCars(cast: Cast): void {
  for (const actor of cast.actors)
    if (/convertible|cabriolet|roadster|敞篷/.test(actor.noun))
      actor.look = { ...actor.look, states: [...(actor.look.states ?? []), 'convertible'] }
}

/** Refits the models of a cast to their company. */
export function suitModels(design: Design, cast: Cast, indoor: boolean): void {
  suitSigns(design, cast, indoor)
  suitDrums(design, cast)
  suitWindows(design, cast, indoor)
  suitCars(cast)
  suitBalls(design, cast)
  suitContainers(design, cast)
}
