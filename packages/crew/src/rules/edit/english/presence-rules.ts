import { bringOperations, wearOperation } from '../bring.ts'
import { colourNamed, sensesOf } from '../context.ts'
import { numberOf } from '../describe.ts'
import { refer, tryRefer } from '../refer.ts'
import type { Rule } from '../rule.ts'
import { move } from './move.ts'
import { counted, receiver, splitList, wearing } from './people.ts'
import { remove } from './remove.ts'

const number = '(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'

export const presenceRules: readonly Rule[] = [
  // Numbers.
  [
    /^(?:duplicate|copy|clone|double|repeat) (.+)$/,
    (context, [, who]) => [{ kind: 'duplicate', nodes: [...refer(context, who)] }],
  ],
  [
    new RegExp(
      `^(?:make (?:it|them|that|there be)|there (?:should|must) be|i want|let there be|show|have|change (?:it|them) to|only|just)(?: only| just| exactly)? ${number} ([a-z].*?)(?: instead(?: of .+)?)?$`,
    ),
    (context, [, count, noun]) => counted(context, noun, numberOf(count)),
  ],
  [
    new RegExp(`^(?:change|set|increase|reduce)(?: the)? number of (.+?) to ${number}$`),
    (context, [, noun, count]) => counted(context, noun, numberOf(count)),
  ],
  [
    new RegExp(`^${number} ([a-z]+?s|[a-z]+ren|people|men|women|mice|fish|sheep) instead(?: of .+)?$`),
    (context, [, count, noun]) => counted(context, noun, numberOf(count)),
  ],
  // Giving, adding, putting.
  [
    /^(?:give|get|hand) ((?:him|her|it|them|the|every\w*|each|all|both|my)\b.*)$/,
    (context, [, all]) => {
      const { who, what } = receiver(context, all)
      if (what === '') return undefined
      const ids = refer(context, who)
      const worn = wearOperation(context, ids, what)
      if (worn) return [worn]
      const colour = colourNamed(
        context,
        what
          .replace(/^(?:a|an) /, '')
          .split(' ')
          .slice(0, -1)
          .join(' '),
      )
      const part = sensesOf(context, what.split(' ').at(-1) ?? what)?.part
      if (part === 'hair')
        return [
          colour
            ? { kind: 'recolour', nodes: [...ids], part: 'hair', colour }
            : { kind: 'state', nodes: [...ids], states: [`hair-${what.replace(/ ?hair$/, '')}`] },
        ]
      if (part === 'beard')
        return [{ kind: 'state', nodes: [...ids], states: [`beard-${/long/.test(what) ? 'long' : 'short'}`] }]
      if (part && colour) return [{ kind: 'recolour', nodes: [...ids], part, colour }]
      const [add] = bringOperations(context, what)
      return [{ ...add, relation: 'holding', object: ids[0] }]
    },
  ],
  [
    /^(?:make|let|have|get) (.+?) (?:to )?(?:wear|put on|be wearing|dress(?:ed)? in|wearing) (.+)$/,
    (context, [, who, what]) => wearing(context, who, what),
  ],
  [
    /^(?:dress|put) (him|her|it|them|the .+?) in (.+)$/,
    (context, [, who, what]) =>
      sensesOf(context, what.split(' ').at(-1) ?? '')?.garment ? wearing(context, who, what) : undefined,
  ],
  [/^(.+?) (?:should|must) (?:wear|be wearing) (.+)$/, (context, [, who, what]) => wearing(context, who, what)],
  [
    /^(?:make|let|have) (.+?) (?:to )?(?:hold|carry|be holding|holding|carrying) (.+)$/,
    (context, [, who, what]) => {
      const ids = refer(context, who)
      const known = /^(?:the|his|her|its) /.test(what) ? tryRefer(context, what).ids : []
      if (known.length > 0) return [{ kind: 'move', nodes: [...known], relation: 'holding', object: ids[0] }]
      return bringOperations(context, what).map((each) => ({ ...each, relation: 'holding' as const, object: ids[0] }))
    },
  ],
  [
    /^(?:add|insert|include|introduce|bring in|place|put in|draw in|draw|paint in|show|there should (?:also )?be|i want|have) (.+)$/,
    (context, [all, what]) => {
      if (/^(?:place|have|show|i want|draw) /.test(all) && /^(?:the|it|him|her|them|this|that) ?/.test(what))
        return undefined
      return bringOperations(context, what)
    },
  ],
  [
    /^(?:put|place|set|lay|stand|seat|position|hang) (.+)$/,
    (context, [, what]) => {
      const definite = /^(?:the|it|him|her|them|this|that|these|those|his|its|all)\b/.test(what)
      return definite ? move(context, what) : bringOperations(context, what)
    },
  ],
  // Taking away.
  [
    /^(?:remove|delete|erase|get rid of|take away|take out|take off|drop|lose|hide|eliminate|cut out|clear|clean up|wipe out|no more|no|without(?: the)?|leave out|omit|undress) (.+)$/,
    (context, [, what]) => splitList(context, what, (each) => remove(context, each)),
  ],
  [/^take (.+?) (?:away|out|off)$/, (context, [, what]) => remove(context, what)],
  [/^i don't want (?:to see )?(.+?)(?: (?:anymore|any more|there))?$/, (context, [, what]) => remove(context, what)],
  [
    /^(.+?) (?:should|must) (?:be (?:gone|removed)|go away|disappear|go)$/,
    (context, [, what]) => remove(context, what),
  ],
]
