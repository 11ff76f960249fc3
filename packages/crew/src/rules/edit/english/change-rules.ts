import { bringOperations, wearOperation, whereIn } from '../bring.ts'
import type { EditContext } from '../context.ts'
import { problem } from '../context.ts'
import { becomes } from '../describe.ts'
import { featureOperation, lightNamed, placeOperation } from '../features.ts'
import { refer, tryRefer } from '../refer.ts'
import type { Rule } from '../rule.ts'
import { targetOf } from '../target.ts'
import { change, exchange } from './change.ts'
import { facingOf, move } from './move.ts'

/** Words can't be translated by rules. */
const untranslated = (context: EditContext): never =>
  problem(
    context,
    'I have no dictionary, so nothing was translated. Tell me the words, for example: replace “OPEN” with “ABIERTO”.',
    '这里没有词典，无法翻译。请直接给出文字，例如：把“OPEN”换成“营业中”。',
  )

export const changeRules: readonly Rule[] = [
  [/^translate\b(?!.*[\uE000-\uF8FF].*[\uE000-\uF8FF])/, (context) => untranslated(context)],
  [
    /^(?:capitali[sz]e|uppercase|upper-case|put) (?:all )?(?:the )?(?:text|words|letters|title)(?: in (?:capitals|caps|uppercase|upper case))?$/,
    (context) => context.texts.map(({ text }) => ({ kind: 'set-text' as const, from: text, text: text.toUpperCase() })),
  ],
  [
    /^(?:make|let|have|turn) (.+?) (?:to )?(?:face|look at|look toward|look towards|turn to|turn toward|facing|watch|point at) (the .+|him|her|it)$/,
    (context, [, who, other]) => {
      if (/^the (?:left|right|camera|viewer|front|back)$/.test(other)) return undefined
      const object = tryRefer(context, other).ids[0]
      return object ? [{ kind: 'turn', nodes: [...refer(context, who)], object }] : undefined
    },
  ],
  [
    /^(?:turn|switch) (?:(on|off) (?:all )?(?:the )?lights?|(?:all )?(?:the )?lights? (on|off))$/,
    (context, [, before, behind]) => {
      const lamps = context.things
        .filter(({ node, facts }) => /lamp|light|candle|lantern/.test(`${node.model} ${facts?.kinds.join(' ')}`))
        .map(({ node }) => node.id)
      const on = (before ?? behind) === 'on'
      if (lamps.length === 0) return [{ kind: 'light', amount: on ? 0.6 : -0.7 }]
      return [on ? { kind: 'state', nodes: lamps, states: ['lit'] } : { kind: 'state', nodes: lamps, without: ['lit'] }]
    },
  ],
  [
    /^(?:the |his |her )?(\S+(?: \S+)?) needs (a|an|some) (.+)$/,
    (context, [, who, article, what]) => {
      const ids = refer(context, `the ${who}`)
      return [
        wearOperation(context, ids, what) ?? {
          ...bringOperations(context, `${article} ${what}`)[0],
          relation: 'holding',
          object: ids[0],
        },
      ]
    },
  ],
  [
    /^(.+?) (?:to be|to become|to look) (.+)$/,
    (context, [, who, how]) =>
      /^(?:make|change|turn|let)/.test(who) ? undefined : becomes(context, targetOf(context, who), how),
  ],
  [
    /^(?:do|show|draw|redo|render|paint|make) (?:it|this|everything|the (?:picture|scene|image|whole thing)) ((?:in|as|with|like|at) .+)$/,
    (context, [, how]) => {
      const made = featureOperation(context, how)
      return made ? [made] : undefined
    },
  ],
  [
    /^i (?:don't|do not) (?:really )?(?:like|want|need) (.+)$/,
    (context, [, who]) => {
      refer(context, who)
      return []
    },
  ],
  // One for another.
  [
    /^(?:swap|exchange|switch)(?: the (?:places|positions) of)? (.+?) (?:and|with) (the .+?|it|him|her)(?: around| places| positions)?$/,
    (context, [, a, b]) => {
      const [first, second] = [refer(context, a)[0], refer(context, b)[0]]
      return [{ kind: 'swap', nodes: [first, second] }]
    },
  ],
  [
    /^(?:replace|swap|substitute|exchange|switch|trade)(?: out)? (.+?) (?:with|for|by|to|into) (.+)$/,
    (context, [, what, by]) => exchange(context, what, by),
  ],
  [
    /^(?:use|draw|put|show|have|i want|make it) (.+?) (?:instead of|rather than|in place of) (.+)$/,
    (context, [, by, what]) => exchange(context, what, by),
  ],
  [
    /^instead of (.+?),? (?:draw|use|put|show|make it|have|i want|add) (.+)$/,
    (context, [, what, by]) => exchange(context, what, by),
  ],
  [/^(a|an|one) (.+?) instead(?: of (.+))?$/, (context, [, , by, what]) => exchange(context, what ?? 'it', `a ${by}`)],
  // Places.
  [
    /^(?:move|shift|slide|bring|push|drag|raise|lift|lower|relocate|nudge|scoot) (.+)$/,
    (context, [all, what]) => {
      const lifted = /^(raise|lift|lower) /.exec(all)
      if (lifted && whereIn(context, what).relation === undefined)
        return [
          {
            kind: 'move',
            nodes: [...refer(context, what.replace(/ (?:up|down|higher|lower|a (?:bit|little))/g, ''))],
            direction: lifted[1] === 'lower' ? 'down' : 'up',
          },
        ]
      return move(context, what)
    },
  ],
  // Turning.
  [
    /^(?:rotate|turn|spin) (.+?) (?:by )?(-?\d+)(?: ?degrees?| ?°)(?: (?:to the )?(clockwise|counter-?clockwise|anti-?clockwise|left|right))?$/,
    (context, [, who, degrees, way]) => [
      {
        kind: 'turn',
        nodes: [...refer(context, who)],
        amount: Number(degrees) * (way && /^(?:clockwise|right)/.test(way) ? -1 : 1),
      },
    ],
  ],
  [
    /^(?:turn|spin|rotate|face|point) (.+?) (?:to(?:wards?)? (?:the )?)?(left|right|around|round|away|back|camera|viewer|us|me|front|forwards?)$/,
    (context, [, who, way]) => facingOf(context, who, way),
  ],
  [
    /^(?:make|let|have) (.+?) (?:to )?(?:face|look|turn|point|facing|looking)(?: (?:at|to|towards?))?(?: the)? (left|right|around|away|camera|viewer|us|me|front|forward|back)$/,
    (context, [, who, way]) => facingOf(context, who, way),
  ],
  [
    /^(.+?) (?:should|must) (?:face|look|be facing)(?: (?:at|to|towards?))?(?: the)? (left|right|camera|viewer|us|me|away|front)$/,
    (context, [, who, way]) => facingOf(context, who, way),
  ],
  [
    /^(?:face|look|turn)(?: (?:at|to|towards?))?(?: the)? (left|right|around|camera|viewer|us|me|away)$/,
    (context, [, way]) => facingOf(context, 'it', way),
  ],
  [
    /^(?:flip|mirror|reverse)(?: horizontally)? (.+?)(?: horizontally| left to right)?$/,
    (context, [, who]) =>
      /^(?:it|the (?:picture|image|scene|photo|whole thing))$/.test(who) && context.topic.length === 0
        ? problem(
            context,
            "The whole picture can't be mirrored here: its texts would be reversed too. A thing in it can be flipped: “flip the car”.",
            '整张图不能镜像，文字也会反过来；可以翻转画面里的某样东西，比如“翻转汽车”。',
          )
        : [{ kind: 'flip', nodes: [...refer(context, who)] }],
  ],
  // Size.
  [
    /^(?:enlarge|scale up|grow|magnify|increase the size of) (.+?)(?: by (\d+) ?(?:%|percent))?$/,
    (context, [, who, by]) => becomes(context, targetOf(context, who), by ? `${100 + Number(by)}%` : 'bigger'),
  ],
  [
    /^(?:shrink|scale down|reduce|decrease the size of|reduce the size of) (.+?)(?: by (\d+) ?(?:%|percent))?$/,
    (context, [, who, by]) => becomes(context, targetOf(context, who), by ? `${100 - Number(by)}%` : 'smaller'),
  ],
  [
    /^(?:double|triple|halve) (?:the size of )?(.+)$/,
    (context, [all, who]) =>
      becomes(
        context,
        targetOf(context, who),
        all.startsWith('triple') ? 'triple' : all.startsWith('halve') ? 'half' : 'double',
      ),
  ],
  // Light.
  [
    /^(brighten|lighten|darken|dim|warm|cool)(?: up)?(?: (?:it|the (?:picture|image|scene|light|lighting|lights|colou?rs|whole thing)))?(?: up| down)?(?: a (?:bit|little))?$/,
    (_context, [, how]) => [
      {
        kind: 'light',
        ...lightNamed(
          {
            brighten: 'brighter',
            lighten: 'brighter',
            darken: 'darker',
            dim: 'darker',
            warm: 'warmer',
            cool: 'cooler',
          }[how] as string,
        ),
      },
    ],
  ],
  [
    /^(?:turn|switch) (on|off) (.+)$|^(?:turn|switch) (.+) (on|off)$/,
    (context, [, a, b, c, d]) =>
      (a ?? d) === 'on'
        ? [{ kind: 'state', nodes: [...refer(context, b ?? c)], states: ['lit'] }]
        : [{ kind: 'state', nodes: [...refer(context, b ?? c)], without: ['lit'] }],
  ],
  [
    /^(open|close|break|light|wet|dirty|clean) (.+)$/,
    (context, [, how, who]) => [
      {
        kind: 'state',
        nodes: [...refer(context, who)],
        states: [
          { open: 'open', close: 'closed', break: 'broken', light: 'lit', wet: 'wet', dirty: 'dirty', clean: 'clean' }[
            how
          ] as string,
        ],
      },
    ],
  ],
  // The place.
  [
    /^(?:put|place|set|move|take|bring|transport|relocate) (?:it|them|him|her|everything|everyone|the (?:whole )?(?:scene|picture)|this) (?:all )?((?:in|on|at|to|into|onto|under) .+)$/,
    (context, [, where]) => [
      placeOperation(context, where.replace(/^(?:to|into|onto) /, 'in ')) ??
        problem(context, `I know no place “${where}”.`, `没有“${where}”这个场景。`),
    ],
  ],
  [
    /^(?:the |let the )?(?:scene|setting|background|picture|location) (?:should be|is|becomes|be|now is)(?: set)? (.+)$/,
    (context, [, where]) => becomes(context, { kind: 'setting' }, where),
  ],
  // Changing.
  [
    /^(?:change|set|switch|update|modify|alter|convert|transform|turn|make|paint|colou?r|dye|recolou?r|repaint|tint|render|redraw|restyle|redo|draw)(?: the)? colou?rs? of (.+?) (?:to be|to|into|as) (.+)$/,
    (context, [, who, how]) => becomes(context, targetOf(context, who), how),
  ],
  [
    /^(?:make|paint|colou?r|dye|recolou?r|repaint|tint|turn|change|set|switch|convert|transform|update|modify|alter|render|redraw|restyle|redo|draw|let|have|get|keep) (.+)$/,
    (context, [, rest]) => change(context, rest),
  ],
  [
    /^(.+?) (?:should|must|ought to|needs to|has to)(?: all)?(?: be| look| become| have)? (.+)$/,
    (context, [, who, how]) => becomes(context, targetOf(context, who), how),
  ],
  [
    /^(.+?) (?:is|are|becomes?) (?:too )?(small|big|large|dark|bright|tiny|huge)$/,
    (context, [, who, how]) =>
      /too/.test(how)
        ? undefined
        : becomes(
            context,
            targetOf(context, who),
            {
              small: 'bigger',
              tiny: 'bigger',
              big: 'smaller',
              large: 'smaller',
              huge: 'smaller',
              dark: 'brighter',
              bright: 'darker',
            }[how] as string,
          ),
  ],
]
