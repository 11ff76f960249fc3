/** "Make X Y", "change X to Y", "replace X with Y": where the target ends and the description begins. */
import type { EditOperationInput } from '@plantain/illustrator/edit/operation'
import { whereIn } from '../bring.ts'
import type { EditContext } from '../context.ts'
import { colourNamed } from '../context.ts'
import { becomes, poseOperation, replaceOperation } from '../describe.ts'
import { featureOperation, sizeNamed } from '../features.ts'
import { tryRefer } from '../refer.ts'
import { attempt, isString, stringAt } from '../rule.ts'
import { targetOf } from '../target.ts'
import { turnWords } from './move.ts'
import { isNamed } from './people.ts'

/** "red to yellow": everything of the one colour takes the other. */
export function byColour(context: EditContext, from: string, to: string): EditOperationInput[] | undefined {
  const [was, is] = [colourNamed(context, from), colourNamed(context, to)]
  if (!was || !is || tryRefer(context, from).ids.length > 0) return undefined
  const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const like = context.things.filter(
    ({ node, colour }) =>
      !node.scenery && Math.hypot(...channels(colour).map((value, index) => value - channels(was)[index])) < 75,
  )
  return like.length > 0 ? [{ kind: 'recolour', nodes: like.map(({ node }) => node.id), colour: is }] : undefined
}

export function exchange(context: EditContext, what: string, by: string): EditOperationInput[] {
  if (isString(what) && isString(by))
    return [{ kind: 'set-text', from: stringAt(context, what), text: stringAt(context, by) }]
  const tinted = byColour(context, what, by)
  if (tinted) return tinted
  const target = targetOf(context, what)
  if (target.kind !== 'things' || target.garment || target.part) return becomes(context, target, by)
  const made = replaceOperation(context, target.ids, by)
  return made ? [made] : becomes(context, target, by)
}

/** "the car red", "it (into) a dog", "the walls of the house blue", "it night". */
export function change(context: EditContext, rest: string): EditOperationInput[] | undefined {
  const into = /^(.+?) (?:in)?to (?:be |become |look like )?(.+)$/.exec(rest)
  if (into && !/^(?:look|appear)$/.test(into[1])) {
    const tinted = byColour(context, into[1], into[2])
    if (tinted) return tinted
    const target = targetOf(context, into[1])
    if (
      target.kind === 'things' &&
      !target.garment &&
      !target.part &&
      /^(?:a|an|two|three) /.test(into[2]) &&
      !featureOperation(context, into[2])
    )
      return [replaceOperation(context, target.ids, into[2]) ?? becomes(context, target, into[2])[0]]
    return becomes(context, target, into[2])
  }
  const words = rest.split(' ')
  // The longest beginning that names something of the picture is the target; what follows describes it.
  for (let length = words.length - 1; length >= 1; length--) {
    const [who, how] = [words.slice(0, length).join(' '), words.slice(length).join(' ')]
    if (
      /(?:^| )(?:the|a|an|of|and|his|her|its|very|dark|light|bright|more|much|little|bit|less|deep|pale|look|like|in|with)$/.test(
        who,
      )
    )
      continue
    if (
      !/^(?:it|them|him|her|this|that|the|these|those|his|its|their|all|every|everything|everyone|both|my)\b/.test(
        who,
      ) &&
      tryRefer(context, who).ids.length === 0
    )
      continue
    if (
      !isNamed(context, words[length - 1]) ||
      (colourNamed(context, words[length - 1]) &&
        length > 1 &&
        !colourNamed(context, how.split(' ')[0]) &&
        !/^(?:a|an|in|on|look)\b/.test(how))
    )
      continue
    const target = attempt(() => targetOf(context, who))
    if (!target) continue
    const made = attempt(() => describedBy(context, target, how))
    if (made) return made
  }
  const feature = featureOperation(context, rest.replace(/^(?:it|the (?:picture|scene|image)) /, ''))
  if (feature) return [feature]
  // Name the nearest misunderstanding: the target when it is missing, else the description.
  const split = /^((?:the |this |that |his |her |its |all (?:the )?)?\S+(?: \S+)??) (.+)$/.exec(rest)
  return split ? becomes(context, targetOf(context, split[1]), split[2]) : undefined
}

function describedBy(context: EditContext, target: ReturnType<typeof targetOf>, how: string): EditOperationInput[] {
  if (target.kind === 'things' && !target.part && !target.garment) {
    const facing = /^(?:face|look|turn|point|facing|looking)(?: (?:at|to|towards?))?(?: the)? (\w+)$/.exec(how)
    if (facing && turnWords[facing[1]]) return [{ kind: 'turn', nodes: [...target.ids], facing: turnWords[facing[1]] }]
    if (/^(?:a|an) /.test(how) && !sizeNamed(how))
      return [replaceOperation(context, target.ids, how) ?? becomes(context, target, how)[0]]
    const where = /^(?:on|under|next to|beside|behind|in front of) /.test(how)
      ? whereIn(context, `x ${how}`)
      : undefined
    if (where?.object) return [{ kind: 'move', nodes: [...target.ids], relation: where.relation, object: where.object }]
    if (/^(?:sit|stand|lie|jump|run|walk|wave|smil|laugh|danc|sleep|kneel|cheer|point|fly|swim)/.test(how)) {
      const pose = poseOperation(context, target.ids, how)
      if (pose) return [pose]
    }
  }
  const both = /^(.+?) and (.+)$/.exec(how)
  if (both && target.kind === 'things') {
    const two = attempt(() => [...becomes(context, target, both[1]), ...becomes(context, target, both[2])])
    if (two) return two
  }
  return becomes(context, target, how)
}
