import type { EditContext } from '../context.ts'
import { colourNamed } from '../context.ts'
import { isString, type Rule, stringAt } from '../rule.ts'

export const pageRules: readonly Rule[] = [
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
export function labelOf(context: EditContext, words: string): string | undefined {
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
