/** Moving and turning, in English. */
import type { EditOperationInput } from '@plantain/illustrator/edit/operation'
import { whereIn } from '../bring.ts'
import type { EditContext } from '../context.ts'
import { refer } from '../refer.ts'

export const directionOf = (word: string): NonNullable<EditOperationInput['direction']> =>
  ({
    left: 'left',
    right: 'right',
    up: 'up',
    upwards: 'up',
    upward: 'up',
    higher: 'up',
    down: 'down',
    downwards: 'down',
    downward: 'down',
    lower: 'down',
    closer: 'closer',
    forward: 'closer',
    forwards: 'closer',
    nearer: 'closer',
    back: 'farther',
    backward: 'farther',
    backwards: 'farther',
    away: 'farther',
    farther: 'farther',
    further: 'farther',
  })[word] as NonNullable<EditOperationInput['direction']>

const stepOf = (words: string): number | undefined =>
  /\b(?:a lot|far|much|way)\b/.test(words)
    ? 0.34
    : /\b(?:a (?:bit|little|touch)|slightly|somewhat)\b/.test(words)
      ? 0.1
      : undefined

export const move = (context: EditContext, words: string): EditOperationInput[] | undefined => {
  const step = stepOf(words)
  const amount = step === undefined ? {} : { amount: step }
  const plain = words
    .replace(/ ?\b(?:a lot|far|much|way|a (?:bit|little|touch)|slightly|somewhat|over|more)\b ?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const frame =
    /^(.+?) (?:in)?to the (?:far )?(left|right|middle|cent(?:er|re)|background|foreground|back|front|top|bottom)(?: side| corner| edge)?(?: of the (?:picture|image|scene|frame))?$/.exec(
      plain,
    )
  if (frame && !/^(?:left|right)$/.test(frame[2]))
    return [
      {
        kind: 'move',
        nodes: [...refer(context, frame[1])],
        relation: (
          {
            middle: 'at-centre',
            center: 'at-centre',
            centre: 'at-centre',
            background: 'in-background',
            back: 'in-background',
            foreground: 'in-foreground',
            front: 'in-foreground',
            top: 'at-top',
            bottom: 'at-bottom',
          } as const
        )[frame[2] as 'middle'],
      },
    ]
  if (frame && /(?:side|corner|edge|of the)/.test(plain))
    return [
      { kind: 'move', nodes: [...refer(context, frame[1])], relation: frame[2] === 'left' ? 'at-left' : 'at-right' },
    ]
  const simple =
    /^(.+?) (?:to the |to its |towards? the |further to the )?(left|right|up|upwards?|down|downwards?|higher|lower|closer|forwards?|nearer|backwards?|back|away|farther|further)(?: to (?:us|me|the (?:camera|viewer))| from (?:us|me|the (?:camera|viewer)))?$/.exec(
      plain,
    )
  if (simple)
    return [{ kind: 'move', nodes: [...refer(context, simple[1])], direction: directionOf(simple[2]), ...amount }]
  const toward = /^(.+?) (?:closer to|nearer to|toward|towards|next to|up to|away from) (.+)$/.exec(plain)
  if (toward) {
    const nodes = [...refer(context, toward[1])]
    const [object] = refer(context, toward[2])
    context.topic = nodes
    return [{ kind: 'move', nodes, relation: 'beside', object }]
  }
  const where = whereIn(context, plain)
  if (where.relation && where.rest) {
    const nodes = [...refer(context, where.rest)]
    return [
      {
        kind: 'move',
        nodes,
        relation: where.relation === 'with' ? 'beside' : where.relation,
        ...(where.object ? { object: where.object } : {}),
      },
    ]
  }
  return undefined
}

export const turnWords: Readonly<Record<string, NonNullable<EditOperationInput['facing']>>> = {
  left: 'left',
  right: 'right',
  camera: 'viewer',
  viewer: 'viewer',
  us: 'viewer',
  me: 'viewer',
  front: 'viewer',
  forward: 'viewer',
  forwards: 'viewer',
  away: 'away',
  back: 'away',
  backwards: 'away',
  around: 'around',
  round: 'around',
}

/** Bodies that a "facing" can be said of; the picture itself has none. */
export const facingOf = (context: EditContext, who: string, word: string): EditOperationInput[] | undefined => {
  const facing = turnWords[word]
  return facing ? [{ kind: 'turn', nodes: [...refer(context, who.trim() || 'it')], facing }] : undefined
}
