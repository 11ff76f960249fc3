import { bringOperations } from '../bring.ts'
import { becomes } from '../describe.ts'
import { refer } from '../refer.ts'
import { type Rule, S, stringAt } from '../rule.ts'
import { targetOf } from '../target.ts'

export const textRules: readonly Rule[] = [
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
