/** Taking away, in English: things, garments, texts, weather. */
import type { EditOperationInput } from '@plantain/illustrator/edit/operation'
import type { EditContext } from '../context.ts'
import { problem } from '../context.ts'
import { refer, tryRefer } from '../refer.ts'
import { isString, stringAt } from '../rule.ts'
import { targetOf } from '../target.ts'

export const remove = (context: EditContext, words: string): EditOperationInput[] => {
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
  if (/^(?:it|them|this|that|him|her)$/.test(plain)) return [{ kind: 'remove', nodes: [...refer(context, plain)] }]
  if (/^(?:everything|everyone|everybody|all of (?:it|them)|all)$/.test(plain))
    return [{ kind: 'remove', nodes: [...refer(context, plain)] }]
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
