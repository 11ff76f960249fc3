/** English instructions, clause by clause: the first pattern that fits says what is done. */
import type { EditOperationInput } from '@plantain/illustrator/edit/operation'
import { placeholderIndex } from '../text/quotes.ts'
import { bringOperations, wearOperation, whereIn } from './bring.ts'
import type { EditContext } from './context.ts'
import { colourNamed, problem, sensesOf } from './context.ts'
import {
  becomes,
  featureOperation,
  lightNamed,
  numberOf,
  placeOperation,
  poseOperation,
  replaceOperation,
  sizeNamed,
} from './describe.ts'
import { IT, refer, tryRefer } from './refer.ts'
import { targetOf } from './target.ts'

type Rule = readonly [
  pattern: RegExp,
  act: (context: EditContext, match: RegExpExecArray) => readonly EditOperationInput[] | undefined,
]

const S = '[\\uE000-\\uF8FF]'
const stringAt = (context: EditContext, holder: string): string => context.strings[placeholderIndex(holder.trim()) ?? 0]
const number = '(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const isString = (words: string): boolean => /^[\uE000-\uF8FF]$/.test(words.trim())

const remove = (context: EditContext, words: string): EditOperationInput[] => {
  const plain = words
    .replace(
      / (?:from|in|out of|off)(?: of)? (?:the |this )?(?:picture|image|scene|photo|background|sky|page|poster|list|menu|chart)$/,
      '',
    )
    .replace(/ completely$| entirely$/, '')
  if (isString(plain)) {
    const text = stringAt(context, plain)
    const item =
      context.design.document?.sections.some(({ items }) =>
        items.some((each) => each.text === text || each.label === text),
      ) || context.design.document?.data.some(({ rows }) => rows.some(({ label }) => label === text))
    return [item ? { kind: 'remove-item', item: text } : { kind: 'remove-text', from: text }]
  }
  const weather =
    /^(?:the |any |all (?:the )?)?(rain|snow|fog|mist|storm|clouds|wind|rainbow|snowfall|snowflakes)$/.exec(plain)
  if (weather && tryRefer(context, plain).ids.length === 0)
    return [{ kind: 'surroundings', setting: { weather: 'clear' } }]
  if (/^(?:the |any )?(?:stars|moon|sun|aurora|fireworks)$/.test(plain) && tryRefer(context, plain).ids.length === 0)
    return [{ kind: 'surroundings', setting: { sky: [] } }]
  if (/^(?:the )?background$/.test(plain)) return [{ kind: 'surroundings', setting: { place: 'studio' } }]
  if (/^(?:everything|everyone|everybody|all of (?:it|them)|all)$/.test(plain)) return [{ kind: 'remove', nodes: [...refer(context, plain)] }]
  const off = /^(.+?) (?:from|off|off of) (.+)$/.exec(plain)
  const target = off
    ? targetOf(context, `${off[2]} 's ${off[1].replace(/^(?:the|his|her|a|an) /, '')}`)
    : targetOf(context, plain)
  if (target.kind === 'text')
    return [
      {
        kind: 'remove-text',
        ...(target.from ? { from: target.from } : {}),
        ...(target.role ? { role: target.role } : {}),
        ...(target.of ? { of: target.of } : {}),
        ...(target.nodes ? { nodes: [...target.nodes] } : {}),
      },
    ]
  if (target.kind === 'things') {
    if (target.garment) return [{ kind: 'take-off', nodes: [...target.ids], garment: { kind: target.garment } }]
    if (target.part === 'beard') return [{ kind: 'take-off', nodes: [...target.ids], part: 'beard' }]
    if (target.part === 'spots' || target.part === 'stripes')
      return [{ kind: 'pattern', nodes: [...target.ids], pattern: 'plain' }]
    if (target.part)
      return problem(
        context,
        `The ${target.part} can't be taken off; its colour can be changed.`,
        `“${target.part}”不能去掉，可以改颜色。`,
      )
    return [{ kind: 'remove', nodes: [...target.ids] }]
  }
  return problem(context, `I can't remove “${plain}”.`, `不能去掉“${plain}”。`)
}

const directionOf = (word: string): NonNullable<EditOperationInput['direction']> =>
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

const move = (context: EditContext, words: string): EditOperationInput[] | undefined => {
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

const turnWords: Readonly<Record<string, NonNullable<EditOperationInput['facing']>>> = {
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
const facingOf = (context: EditContext, who: string, word: string): EditOperationInput[] | undefined => {
  const facing = turnWords[word]
  return facing ? [{ kind: 'turn', nodes: [...refer(context, who.trim() || 'it')], facing }] : undefined
}

const cameraRules: readonly Rule[] = [
  [
    /^(?:zoom|move|go|get|come|push|dolly)(?: the camera)?(?: a (?:bit|little))? (?:in|closer|nearer)(?: a (?:bit|little|lot))?(?: (?:on|to|onto|towards?) (.+))?$/,
    (context, [all, who]) => [
      {
        kind: 'camera',
        amount: /a (?:bit|little)/.test(all) ? 0.85 : 0.7,
        ...(who && !/^(?:the )?(?:picture|image|scene|camera|us|me)$/.test(who)
          ? { nodes: [...refer(context, who)] }
          : {}),
      },
    ],
  ],
  [
    /^(?:zoom|move|go|get|pull|step|dolly)(?: the camera)?(?: a (?:bit|little))? (?:out|back|away|further away|farther away)(?: a (?:bit|little|lot))?$/,
    (_context, [all]) => [{ kind: 'camera', amount: /a (?:bit|little)/.test(all) ? 1.18 : 1.4 }],
  ],
  [
    /^(?:a )?(?:closer|tighter) (?:shot|view|crop|look)(?: (?:of|at|on) (.+))?$|^closer$/,
    (context, [, who]) => [{ kind: 'camera', amount: 0.7, ...(who ? { nodes: [...refer(context, who)] } : {}) }],
  ],
  [
    /^(?:a )?wider (?:shot|view|crop|angle)$|^wider$|^show more of (?:the )?(?:scene|surroundings|background|room|picture|landscape)$/,
    () => [{ kind: 'camera', amount: 1.4 }],
  ],
  [
    /^(?:pan|tilt|move the camera|look|shift the (?:camera|view)|camera)(?: to the| to| towards? the)? (left|right|up|down|higher|lower)$/,
    (_context, [, side]) => [{ kind: 'camera', direction: directionOf(side) }],
  ],
  [
    /^(?:focus|center|centre|frame|close in)(?: the (?:camera|view|shot))? (?:on|around) (.+)$/,
    (context, [, who]) => [{ kind: 'camera', amount: 0.7, nodes: [...refer(context, who)] }],
  ],
  [
    /^(?:(?:show|view|see|draw|shoot|render|look at|make|take|change|switch|use|give)(?: (?:me|us))?(?: (.+?))? )?(?:it )?(?:to |at |in |as |with )?(?:an? |the )?(?:from (?:a |the )?)?((?:directly |straight |high )?above|top|overhead|below|behind|the side|side|the front|front|low angle|high angle|low|bird'?s?[- ]eye(?: view)?|aerial(?: view| shot)?|top[- ]down(?: view)?|isometric(?: view)?|close[- ]?up|wide[- ](?:angle|shot)|portrait shot|full[- ](?:body|shot)|macro(?: shot)?)(?: view| shot| angle| perspective| camera angle)?(?: of (.+))?$/,
    (context, [all, who, word, of]) => {
      const angle = /above|top|overhead/.test(word)
        ? 'above'
        : /bird|aerial/.test(word)
          ? 'bird'
          : /below|low/.test(word)
            ? 'low'
            : /behind/.test(word)
              ? 'behind'
              : /side/.test(word)
                ? 'side'
                : /front/.test(word)
                  ? 'front'
                  : /high/.test(word)
                    ? 'high'
                    : /iso/.test(word)
                      ? 'isometric'
                      : undefined
      const framing = /close/.test(word)
        ? 'close-up'
        : /wide/.test(word)
          ? 'wide'
          : /portrait/.test(word)
            ? 'portrait'
            : /full/.test(word)
              ? 'full'
              : /macro/.test(word)
                ? 'macro'
                : undefined
      if (!/from|angle|view|shot|close|iso|aerial|bird|wide|macro|full/.test(all)) return undefined
      const named =
        of ??
        (who && !/^(?:it|me|us|the (?:picture|scene|image|camera|view|whole thing|scene)|a|an|the|this|that)$/.test(who)
          ? who
          : undefined)
      return [
        {
          kind: 'camera',
          ...(angle ? { angle } : {}),
          ...(framing ? { framing } : {}),
          ...(named ? { nodes: [...refer(context, named)] } : {}),
        },
      ]
    },
  ],
  [
    /^(?:lower|raise) the (?:camera|viewpoint|angle)$/,
    (_context, [all]) => [
      { kind: 'camera', ...(all.startsWith('lower') ? { angle: 'low' as const } : { angle: 'high' as const }) },
    ],
  ],
  [
    /^(?:blur|defocus) the background$|^(?:make )?the background (?:blurry|blurred|out of focus)$/,
    () => [{ kind: 'camera', focus: 'shallow' }],
  ],
]

const textRules: readonly Rule[] = [
  [
    new RegExp(
      `^(?:replace|change|swap|turn|rename|edit|correct|fix|update|translate|switch)(?: the)?(?: (?:text|word|words|title|phrase|line|name|label|typo|spelling))?:? (${S}) (?:with|to|by|into|for|as|->|→|should be|must be)(?: the)?(?: (?:text|word|words))? (${S})$`,
    ),
    (context, [, a, b]) => [{ kind: 'set-text', from: stringAt(context, a), text: stringAt(context, b) }],
  ],
  [
    new RegExp(
      `^(?:the (?:text|word|title) )?(${S}) (?:should (?:be|read|say)|must (?:be|read)|becomes|->|→|needs to (?:be|say))(?: changed to)? (${S})$`,
    ),
    (context, [, a, b]) => [{ kind: 'set-text', from: stringAt(context, a), text: stringAt(context, b) }],
  ],
  [
    new RegExp(`^(?:write|put|say|use) (${S}) (?:instead of|rather than|in place of) (${S})$`),
    (context, [, b, a]) => [{ kind: 'set-text', from: stringAt(context, a), text: stringAt(context, b) }],
  ],
  [
    new RegExp(
      `^(?:change|set|update|make|edit|rewrite|replace|rename|let|have)(?: the)? (.+?)(?: text)? (?:to|with|by|as|into|say|read|to say|to read|so it says|saying)? ?:? ?(${S})$`,
    ),
    (context, [, what, b]) => becomes(context, targetOf(context, what.replace(/ (?:to|with|say|read)$/, '')), b),
  ],
  [
    new RegExp(
      `^(?:the )?(.+?) (?:should|must|needs to|has to|ought to)?(?: now)? ?(?:says?|reads?|be|is|to be|:)(?: called| changed to)? (${S})$`,
    ),
    (context, [, what, b]) => becomes(context, targetOf(context, what), b),
  ],
  [
    new RegExp(
      `^(?:write|letter|print|paint|engrave|put|add)(?: the (?:text|words?))? (${S}) (?:on|onto|in|over|across) (.+)$`,
    ),
    (context, [, b, what]) => {
      if (/^(?:the )?(?:top|bottom|picture|image|middle|cent|page|poster|left|right)/.test(what)) return undefined
      const ids = refer(context, what)
      const has = context.texts.some(({ sheet }) =>
        context.things.some(({ node }) => ids.includes(node.id) && node.sheet === sheet),
      )
      return [
        has
          ? { kind: 'set-text', nodes: [...ids], text: stringAt(context, b) }
          : { kind: 'add-text', object: ids[0], text: stringAt(context, b) },
      ]
    },
  ],
  [
    new RegExp(`^(?:write|letter|print)(?: the (?:text|words?))? (${S})(?: (.*))?$`),
    (context, [, b, where]) => bringOperations(context, `the text ${b}${where ? ` ${where}` : ''}`),
  ],
  [
    /^(?:change|set|make|switch|use|update)(?: the)? (?:font|typeface|lettering)(?: of (.+?))? (?:to|into|as)? ?(?:a |an )?(.+?)(?: font| typeface| one)?$/,
    (context, [, what, face]) => {
      const target = what ? targetOf(context, what) : ({ kind: 'text', role: 'text' } as const)
      if (target.kind !== 'text') return undefined
      return [
        {
          kind: 'style-text',
          ...(target.from ? { from: target.from } : {}),
          ...(target.role ? { role: target.role } : {}),
          typeface: face,
        },
      ]
    },
  ],
  [
    /^(?:use|set it in) (?:a |an )?(.+?) (?:font|typeface)(?: for (.+))?$/,
    (context, [, face, what]) => {
      const target = what ? targetOf(context, what) : ({ kind: 'text', role: 'text' } as const)
      return target.kind === 'text'
        ? [
            {
              kind: 'style-text',
              ...(target.from ? { from: target.from } : {}),
              ...(target.role ? { role: target.role } : {}),
              typeface: face,
            },
          ]
        : undefined
    },
  ],
]

const pageRules: readonly Rule[] = [
  [
    /^(?:change|set|update|make)(?: the)?(?: value (?:of|for))? (.+?)(?:'s value| 's value)? (?:to|=|be) (\d+(?:\.\d+)?)(?: ?%| percent| units?)?$/,
    (context, [, row, value]) => {
      const label = labelOf(context, row)
      return label === undefined ? undefined : [{ kind: 'data', item: label, value: Number(value) }]
    },
  ],
  [
    /^(?:make|turn|change|show)(?: (?:it|this|the chart|the graph|the data))? (?:in)?(?:to |as )?(?:a |an )?(bar|line|pie|donut|area|column|scatter) (?:chart|graph|plot)(?: instead)?$/,
    (_context, [, chart]) => [{ kind: 'data', chart }],
  ],
  [
    /^(?:use|switch to|apply|make it|change (?:it |the (?:theme|design|style) )?to|give it)(?: a| an| the)? (.+?) (?:theme|design|colou?r scheme|palette|colou?rs)$/,
    (context, [, words]) => {
      if (context.scene.root.kind !== 'sheet') return undefined
      const colours = words.split(/,| and /).flatMap((word) => colourNamed(context, word) ?? [])
      return [
        /^dark$/.test(words)
          ? { kind: 'theme', dark: true }
          : /^light$/.test(words)
            ? { kind: 'theme', dark: false }
            : colours.length > 0
              ? { kind: 'theme', palette: colours }
              : { kind: 'theme', theme: words },
      ]
    },
  ],
  [
    /^(?:change|set|make)(?: the)? (?:colou?rs|palette|colou?r scheme|theme)(?: to| into| be)? (.+)$/,
    (context, [, words]) => {
      if (context.scene.root.kind !== 'sheet') return undefined
      const colours = words.split(/,| and /).flatMap((word) => colourNamed(context, word) ?? [])
      return [
        colours.length > 0
          ? { kind: 'theme', palette: colours }
          : /^dark/.test(words)
            ? { kind: 'theme', dark: true }
            : { kind: 'theme', theme: words.replace(/ (?:theme|colou?rs)$/, '') },
      ]
    },
  ],
  [
    /^(?:make|put|move|list|place) (.+?) (?:the )?first$/,
    (context, [, row]) => {
      const label = labelOf(context, row)
      return label === undefined ? undefined : [{ kind: 'order', items: [label] }]
    },
  ],
]

/** A row of data or an item of a list by its words or place-holder. */
function labelOf(context: EditContext, words: string): string | undefined {
  const plain = isString(words)
    ? stringAt(context, words)
    : words.replace(/^(?:the (?:value of |bar for |row |item )?)/, '').trim()
  const known = [
    ...(context.design.document?.data.flatMap(({ rows }) => rows.map(({ label }) => label)) ?? []),
    ...(context.design.document?.sections.flatMap(({ items }) =>
      items.flatMap(({ text, label }) => [text, label ?? '']),
    ) ?? []),
  ]
  return known.find((each) => each.toLowerCase() === plain.toLowerCase())
}

const changeRules: readonly Rule[] = [
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

const wearing = (context: EditContext, who: string, what: string): EditOperationInput[] => {
  const ids = refer(context, who)
  return splitList(context, what, (each) => [
    wearOperation(context, ids, each) ??
      problem(context, `“${each}” is nothing to wear that I know.`, `“${each}”不是我认识的服饰。`),
  ])
}

/** "the woman sunglasses": the longest beginning that is somebody, and what is left. */
function receiver(context: EditContext, all: string): { who: string; what: string } {
  const words = all.split(' ')
  for (let length = words.length - 1; length >= 1; length--) {
    const who = words.slice(0, length).join(' ')
    if (isNamed(context, words[length - 1]) && tryRefer(context, who).ids.length > 0 && !/(?:^| )(?:a|an|some|the|another|two|three|his|her)$/.test(who) && !/ (?:a|an|some|another|two|three|\d+) /.test(` ${who} `)) return { who, what: words.slice(length).join(' ') }
  }
  return { who: words[0], what: words.slice(1).join(' ') }
}

/** Whether a word can end the name of something here; adjectives and adverbs can't. */
function isNamed(context: EditContext, word: string): boolean {
  if (IT.test(word) || /^(?:one|ones|everything|everyone|all|both|left|right|middle|picture|image|scene|background|light|lighting|text|title|chart|sky|ground|'s)$/.test(word)) return true
  if (isString(word) || context.things.some(({ node }) => node.noun.toLowerCase().split(' ').includes(word))) return true
  const senses = sensesOf(context, word)
  if (!senses) return false
  return senses.model !== undefined || senses.noun !== undefined || senses.person !== undefined || senses.garment !== undefined || senses.part !== undefined || senses.singular !== undefined || /^(?:subtitle|heading|caption|slogan|price|date|label|footer|button|name|sign|wall|walls|floor|grass|road)$/.test(word)
}

function counted(context: EditContext, noun: string, count: number): EditOperationInput[] | undefined {
  const found = tryRefer(context, `all the ${noun.replace(/^(?:of the |of )/, '')}`)
  return found.ids.length > 0 ? [{ kind: 'count', nodes: [...found.ids], count }] : undefined
}

function splitList(
  context: EditContext,
  what: string,
  each: (words: string) => EditOperationInput[],
): EditOperationInput[] {
  const whole = tryRefer(context, what)
  const parts = what.split(/,? and (?=the |a |an |his |her |all |any |its )|, (?:and )?(?=the |a |an |his |her )/)
  return whole.ids.length > 0 && parts.length < 2 ? each(what) : parts.flatMap(each)
}

/** "red to yellow": everything of the one colour takes the other. */
function byColour(context: EditContext, from: string, to: string): EditOperationInput[] | undefined {
  const [was, is] = [colourNamed(context, from), colourNamed(context, to)]
  if (!was || !is || tryRefer(context, from).ids.length > 0) return undefined
  const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const like = context.things.filter(({ node, colour }) => !node.scenery && Math.hypot(...channels(colour).map((value, index) => value - channels(was)[index])) < 75)
  return like.length > 0 ? [{ kind: 'recolour', nodes: like.map(({ node }) => node.id), colour: is }] : undefined
}

function exchange(context: EditContext, what: string, by: string): EditOperationInput[] {
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
function change(context: EditContext, rest: string): EditOperationInput[] | undefined {
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
    if (!isNamed(context, words[length - 1]) || (colourNamed(context, words[length - 1]) && length > 1 && !colourNamed(context, how.split(' ')[0]) && !/^(?:a|an|in|on|look)\b/.test(how))) continue
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

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && error.name === 'Problem') return undefined
    throw error
  }
}

const groups: readonly (readonly Rule[])[] = [textRules, pageRules, cameraRules, changeRules]

/** The operations of one clause; undefined when no pattern fits. @throws Problem */
export function readEnglish(context: EditContext, clause: string): readonly EditOperationInput[] | undefined {
  for (const rules of groups)
    for (const [pattern, act] of rules) {
      const match = pattern.exec(clause)
      const made = match && act(context, match)
      if (made) return made
    }
  const feature =
    featureOperation(context, clause) ??
    (/^(?:in|at|on|by|with|under) /.test(clause) ? placeOperation(context, clause) : undefined)
  if (feature) return [feature]
  const light = /^(?:a (?:bit|little) |much |slightly )?(?:brighter|darker|warmer|cooler)$/.test(clause)
    ? lightNamed(clause)
    : undefined
  if (light) return [{ kind: 'light', ...light }]
  const colon = /^(.+?): (.+)$/.exec(clause)
  if (colon) return becomes(context, targetOf(context, colon[1]), colon[2])
  const size = sizeNamed(clause)
  if (size && IT.test('it') && context.topic.length > 0)
    return [{ kind: 'resize', nodes: [...context.topic], amount: size }]
  return undefined
}
