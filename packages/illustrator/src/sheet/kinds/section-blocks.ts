/** Sections of a document as blocks: lists, menus, steps, features. */
import { type Content, type Item, isSteps, type Section } from '../layout/content.ts'
import { type Block, block, type Cell, drawing, grid, row, stack } from '../layout/flow.ts'
import { accent, accentInk, badge, chip, gap, icon, type Kit, size, text, tint } from '../layout/kit.ts'
import { card, cardFill } from '../ornament/frame.ts'
import { blob } from '../ornament/shapes.ts'
import { readable, withAlpha } from '../paint/colour.ts'
import type { SheetNode } from '../sheet.ts'
import { chartBlocks } from './chart-blocks.ts'

const muted = (kit: Kit, fill: string) => readable(kit.palette.muted, fill, 4.6)

/** An icon on its own pale shape. */
export function iconSpot(kit: Kit, id: string, name: string, tone: number, steps: number): Block {
  return block(() => {
    const side = size(kit, steps)
    const inner = icon(kit, id, name, steps * 0.66).measure(side)
    const fill =
      kit.theme.card === 'tint' || kit.theme.card === 'flat' ? withAlpha(accent(kit, tone), 0.3) : tint(kit, tone)
    return {
      width: side,
      height: side,
      place: (x, y): SheetNode[] => [
        {
          id: `${id}/spot`,
          role: 'ornament',
          kind: 'path',
          box: { x, y, width: side, height: side },
          path: blob(x + side / 2, y + side / 2, side * 0.49, kit.chance.of(id), 0.07),
          fill,
        },
        ...inner.place(x + side * 0.17, y + side * 0.17),
      ],
    }
  })
}

/** Words of an item: label or text leading, the rest smaller below. */
export function itemWords(
  kit: Kit,
  id: string,
  item: Item,
  options: { align?: 'start' | 'middle'; fill?: string; scale?: number; tone?: number; numbered?: boolean } = {},
): Block {
  const fill = options.fill ?? kit.palette.ground
  const scale = options.scale ?? 1
  const align = options.align ?? 'start'
  const lead = item.label && !(options.numbered && isCount(item.label)) ? item.label : undefined
  const soft = muted(kit, fill)
  const parts: Block[] = []
  if (lead)
    parts.push(
      text(kit, `${id}/label`, 'label', lead, 'strong', 23 * scale, {
        align,
        colour: readable(kit.palette.ink, fill, 4.6),
      }),
    )
  parts.push(
    lead
      ? text(kit, `${id}/text`, 'body', item.text, 'text', 20 * scale, { align, colour: soft })
      : text(kit, `${id}/text`, 'body', item.text, item.detail ? 'strong' : 'text', (item.detail ? 23 : 21.5) * scale, {
          align,
          colour: readable(kit.palette.ink, fill, 4.6),
        }),
  )
  if (item.detail)
    parts.push(text(kit, `${id}/detail`, 'caption', item.detail, 'text', 18.5 * scale, { align, colour: soft }))
  if (item.price)
    parts.push(
      text(kit, `${id}/price`, 'price', item.price, 'strong', 22 * scale, {
        align,
        colour: accentInk(kit, options.tone ?? 0, fill),
      }),
    )
  return stack(parts, gap(kit, 3))
}

/** Labels that are only a step's number. */
export const isCount = (label: string): boolean =>
  /^(第?[0-9一二三四五六七八九十]{1,3}[步.、)]?|step\s*[0-9]+[.:]?|[0-9]+[.)]|#[0-9]+)$/i.test(label.trim())

/** The number of a step: its own label letter for letter when it has one, else its place in the order. */
export function stepMark(kit: Kit, item: Item, index: number, tone: number, steps: number): Block {
  const own = item.label && isCount(item.label) ? item.label.trim() : undefined
  return own && own.length > 2
    ? chip(kit, `${item.id}/number`, own, tone, steps * 0.42, true)
    : badge(kit, `${item.id}/number`, own ?? String(index + 1), tone, steps)
}

/** Icon or number, then words. */
export function itemRow(
  kit: Kit,
  id: string,
  item: Item,
  index: number,
  options: { fill?: string; number?: boolean; tone?: number; steps?: number; plain?: boolean } = {},
): Block {
  const tone = options.tone ?? index
  const numbered = options.number || (item.label !== undefined && isCount(item.label))
  const words = itemWords(kit, id, item, { tone, numbered, ...(options.fill && { fill: options.fill }) })
  const steps = options.steps ?? 58
  const lead = numbered
    ? stepMark(kit, item, index, tone, 44)
    : item.icon && !options.plain
      ? iconSpot(kit, `${id}/icon`, item.icon, tone, steps)
      : bullet(kit, id, tone)
  return row(
    [{ block: lead }, { block: words, share: 1 }],
    gap(kit, numbered || item.icon ? 16 : 12),
    numbered || (item.icon && !options.plain) ? 'middle' : 'start',
  )
}

const bullet = (kit: Kit, id: string, tone: number): Block =>
  block(() => {
    const side = size(kit, 9)
    const line = size(kit, 30)
    return {
      width: side,
      height: line,
      place: (x, y) => [
        {
          id: `${id}/bullet`,
          role: 'shape',
          kind: 'ellipse',
          box: { x, y: y + (line - side) / 2, width: side, height: side },
          fill: accent(kit, tone),
        },
      ],
    }
  })

const leaders = (kit: Kit, id: string, colour: string): Block =>
  drawing(size(kit, 24), (box) => [
    {
      id: `${id}/leader`,
      role: 'ornament',
      kind: 'path',
      box,
      path: `M${box.x} ${box.y + box.height * 0.72}H${box.x + box.width}`,
      stroke: colour,
      strokeWidth: 1.8 * kit.unit,
      dash: [0.1, 6.5 * kit.unit],
    },
  ])

/** A dish with its price at the line's end. */
export function menuRow(kit: Kit, id: string, item: Item, tone: number, fill: string): Block {
  const name = item.label ?? item.text
  const note = item.label ? [item.text, item.detail] : [item.detail]
  const price = item.price
    ? text(kit, `${id}/price`, 'price', item.price, 'strong', 22, { colour: accentInk(kit, tone, fill) })
    : undefined
  const cells: Cell[] = [
    {
      block: text(kit, `${id}/text`, 'label', name, 'strong', 22.5, { colour: readable(kit.palette.ink, fill, 4.6) }),
      most: price ? 0.7 : 1,
    },
    ...(price ? [{ block: leaders(kit, id, withAlpha(kit.palette.ink, 0.35)), share: 1 }, { block: price }] : []),
  ]
  const notes = note
    .filter((words): words is string => Boolean(words))
    .map((words, index) =>
      text(kit, `${id}/detail-${index}`, 'caption', words, 'text', 18.5, { colour: muted(kit, fill) }),
    )
  return stack([row(cells, gap(kit, 8), 'start'), ...notes], gap(kit, 2))
}

export type ListStyle = 'rows' | 'menu' | 'steps' | 'plain'

/** How a section's items are best listed. */
export function listStyle(section: Section, type: string): ListStyle {
  if (isSteps(section)) return 'steps'
  if (section.items.some(({ price }) => price)) return 'menu'
  if (type === 'menu') return 'menu'
  return section.items.every(({ icon: name }) => name) ? 'rows' : 'plain'
}

export function sectionList(kit: Kit, section: Section, style: ListStyle, tone: number, fill: string): Block[] {
  return section.items.map((item, index) => {
    const id = item.id
    if (style === 'menu') return menuRow(kit, id, item, tone, fill)
    return itemRow(kit, id, item, index, {
      fill,
      number: style === 'steps',
      tone: style === 'steps' ? tone + index : index,
      plain: style === 'plain',
    })
  })
}

export const headingOf = (
  kit: Kit,
  section: Section,
  tone: number,
  fill: string,
  align: 'start' | 'middle' = 'start',
): Block[] =>
  section.heading
    ? [
        text(kit, `${section.id}/heading`, 'heading', section.heading, 'heading', 32, {
          colour: accentInk(kit, tone, fill, 3.2),
          align,
        }),
      ]
    : []

/** A section on a card. */
export function sectionCard(kit: Kit, section: Section, tone: number, type: string): Block {
  const fill = cardFill(kit, tone)
  const style = listStyle(section, type)
  const items = sectionList(kit, section, style, tone, fill)
  const list = stack(items, gap(kit, style === 'menu' ? 13 : 15), { spread: gap(kit, 46) })
  return card(
    kit,
    section.id,
    stack([...headingOf(kit, section, tone, fill), { ...list, grow: 1 }], gap(kit, 16)),
    tone,
  )
}

/** All sections, in as many columns as their words allow. */
export function sectionBlocks(kit: Kit, content: Content, columns = 0): Block[] {
  const { sections } = content
  const charts = chartBlocks(kit, content)
  if (sections.length === 0) return charts
  const cards = sections.map((section, index) => sectionCard(kit, section, index, content.type))
  const longest = Math.max(
    ...sections.flatMap(({ items }) => items.map(({ text: words, detail }) => words.length + (detail?.length ?? 0))),
    0,
  )
  const count =
    columns || (sections.length === 1 ? 1 : longest > 90 ? 1 : sections.length === 4 ? 2 : Math.min(3, sections.length))
  return [...charts, grid(cards, Math.min(count, cards.length), gap(kit, 20), { last: 'stretch' })]
}
