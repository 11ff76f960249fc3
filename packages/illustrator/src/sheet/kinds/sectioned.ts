/** Pages of several parts: infographics, recipes, menus, checklists, slides, newspapers. */
import { alike, type Block, block, columns, grid, row, stack } from '../layout/flow.ts'
import type { Arrangement } from '../layout/compose.ts'
import type { Item, Section } from '../layout/content.ts'
import { accent, accentInk, chip, gap, type Kit, size, text } from '../layout/kit.ts'
import { background } from '../ornament/background.ts'
import { card, cardFill, frame, inset } from '../ornament/frame.ts'
import { hero } from '../ornament/hero.ts'
import { withAlpha } from '../paint/colour.ts'
import type { Box } from '../sheet.ts'
import { chartBlocks } from './chart-blocks.ts'
import { divider, foot, head, masthead, middle, type Page, picture } from './parts.ts'
import type { Plan } from './poster.ts'
import { headingOf, iconSpot, itemWords, listStyle, sectionCard, sectionList } from './section-blocks.ts'

const wholeOf = (page: Page): Box => ({ x: 0, y: 0, width: page.width, height: page.height })

/** Short facts (times, servings) as pills under the title. */
const chips = (kit: Kit, page: Page): Block[] => {
  const facts = page.content.details
  if (facts.length === 0) return []
  return [flowRow(facts.map((item, index) => chip(kit, item.id, item.text, index, 20)), gap(kit, 10), kit.theme.align === 'middle')]
}

/** Blocks one after another, wrapping at the width's end. */
export function flowRow(parts: readonly Block[], between: number, centred = false): Block {
  return block((width) => {
    const measured = parts.map((part) => part.measure(width))
    const rows: (typeof measured)[] = []
    let used = Infinity
    for (const part of measured) {
      if (used + between + part.width > width) {
        rows.push([])
        used = -between
      }
      rows.at(-1)?.push(part)
      used += between + part.width
    }
    const height = rows.reduce((sum, line) => sum + Math.max(...line.map((part) => part.height)), 0) + (rows.length - 1) * between
    return {
      width,
      height,
      place: (x, y) => {
        let top = y
        return rows.flatMap((line) => {
          const wide = line.reduce((sum, part) => sum + part.width, 0) + (line.length - 1) * between
          let left = centred ? x + (width - wide) / 2 : x
          const tall = Math.max(...line.map((part) => part.height))
          const nodes = line.flatMap((part) => {
            const placed = part.place(left, top + (tall - part.height) / 2)
            left += part.width + between
            return placed
          })
          top += tall + between
          return nodes
        })
      },
    }
  })
}

/** Columns that leave no lonely last cell. */
export function evenColumns(count: number, most: number): number {
  if (count <= most) return count === 4 && most < 4 ? 2 : count
  for (let across = most; across >= 2; across--) if (count % across === 0) return across
  for (let across = most; across >= 2; across--) if (count % across >= across - 1) return across
  return most
}

/** The parts of a section as tiles: icon above, words below. */
function tiles(kit: Kit, section: Section, tone: number, across: number): Block {
  const words = section.items.map((item, index) => {
    const spot = item.icon ? [middle(iconSpot(kit, `${item.id}/icon`, item.icon, tone + index, 84))] : []
    return stack([...spot, itemWords(kit, item.id, item, { align: 'middle', fill: cardFill(kit, tone + index), tone: tone + index })], gap(kit, 10))
  })
  const cells = alike(words).map((inner, index) => card(kit, (section.items[index] as Item).id, inner, tone + index, { padding: 20, centre: true }))
  return stack([...headingOf(kit, section, tone, kit.palette.ground, kit.theme.align), { ...grid(cells, across, gap(kit, 18), { equal: true, last: 'middle' }), grow: 1 }], gap(kit, 14))
}

type Body = (kit: Kit, page: Page) => Block[]

/** Cards in a grid; a list of one section becomes tiles. */
const cards =
  (across: number): Body =>
  (kit, page) => {
    const { sections, type } = page.content
    const charts = chartBlocks(kit, page.content)
    if (sections.length === 1 && listStyle(sections[0] as Section, type) === 'rows') return [...charts, tiles(kit, sections[0] as Section, 0, evenColumns((sections[0] as Section).items.length, across === 1 ? 1 : across + (page.width > page.height * 1.3 ? 1 : 0)))]
    const list = sections.map((section, index) => sectionCard(kit, section, index, type))
    return [...charts, ...(list.length ? [list.length <= across || across === 1 ? grid(list, Math.min(across, Math.max(1, list.length)), gap(kit, 22)) : grid(list, across, gap(kit, 22), { last: 'stretch' })] : [])]
  }

/** Head on top. */
function stacked(kit: Kit, page: Page, box: Box, body: Body, name: string, options: { worth?: number; most?: number } = {}): Arrangement {
  return {
    name,
    most: options.most ?? 1.45,
    ...(options.worth && { worth: options.worth }),
    regions: (k) => {
      const scaled = { ...kit, k }
      const parts = body(scaled, page)
      const below = foot(scaled, { ...page.content, details: [] }, { align: kit.theme.align })
      const last = below.length ? [stack(below, gap(scaled, 8))] : []
      return [{ box, block: stack([masthead(scaled, page), ...chips(scaled, page), ...parts, ...last], gap(scaled, 24)) }]
    },
  }
}

/** Head and picture in a column of their own, for wide sheets. */
function beside(kit: Kit, page: Page, box: Box, body: Body, name: string, share = 0.3): Arrangement {
  const between = 44 * kit.unit
  const side = { ...box, width: (box.width - between) * share }
  const rest = { ...box, x: box.x + side.width + between, width: (box.width - between) * (1 - share) }
  return {
    name,
    most: 1.45,
    worth: 1.12,
    regions: (k) => {
      const scaled = { ...kit, k }
      const align = 'start'
      const words = stack([...head(scaled, page.content, { align, scale: 0.8, withBodies: true }), divider(scaled, align), ...chips(scaled, page)], gap(scaled, 12))
      const below = foot(scaled, { ...page.content, details: [] }, { align })
      const shows = page.content.icons.length > 0 || page.content.stage
      const column = [words, ...(shows ? [picture(scaled, page.content, side.width * 0.5)] : []), ...(below.length ? [stack(below, gap(scaled, 8))] : [])]
      return [
        { box: side, block: stack(column, gap(scaled, 18)), place: shows ? ('fill' as const) : ('middle' as const) },
        { box: rest, block: { ...stack(body(scaled, page), gap(scaled, 22)), stretches: false } },
      ]
    },
  }
}

export function sectioned(kit: Kit, page: Page, body?: Body, name = 'sections'): Plan {
  const whole = wholeOf(page)
  const { nodes, inside } = frame(kit, whole)
  const ratio = page.width / page.height
  const count = page.content.sections.length
  const ways = body ? [body] : ratio > 1.3 ? [cards(Math.min(3, Math.max(2, count))), cards(2)] : ratio < 0.62 ? [cards(1), cards(2)] : [cards(2), cards(1)]
  const arrangements = ways.flatMap((way, index) => (ratio > 1.3 ? [beside(kit, page, inside, way, `${name}/beside-${index}`), stacked(kit, page, inside, way, `${name}/stacked-${index}`)] : [stacked(kit, page, inside, way, `${name}/stacked-${index}`, { worth: index === 0 ? 1.08 : 1 })]))
  return { ground: [...background(kit, whole), ...nodes], arrangements }
}

/** Menu: sections in balanced columns under a centred head. */
export function menu(kit: Kit, page: Page): Plan {
  const whole = wholeOf(page)
  const { nodes, inside } = frame(kit, whole)
  const { content } = page
  const list = (scaled: Kit, count: number) =>
    columns(
      content.sections.map((section, index) => stack([...headingOf(scaled, section, index, kit.palette.ground, count === 1 ? 'middle' : 'start'), ...sectionList(scaled, section, 'menu', 0, kit.palette.ground)], gap(scaled, 14))),
      count,
      gap(scaled, 34),
      gap(scaled, 52),
    )
  const items = content.sections.reduce((sum, section) => sum + section.items.length, 0)
  const arrangement = (count: number): Arrangement => ({
    name: `menu/${count}`,
    most: 1.5,
    worth: count === (page.width / page.height > 1 || items > 12 ? 2 : 1) ? 1.1 : 1,
    regions: (k) => {
      const scaled = { ...kit, k }
      const art = content.icons.length || content.stage ? [middle(heroSmall(scaled, page, 150))] : []
      const below = foot(scaled, content, { align: 'middle', withBodies: true })
      return [{ box: inside, block: stack([stack([...art, ...head(scaled, content, { align: 'middle', scale: 0.92 }), divider(scaled, 'middle')], gap(scaled, 8)), { ...list(scaled, count), grow: 1 }, ...(below.length ? [stack(below, gap(scaled, 6))] : [])], gap(scaled, 26)) }]
    },
  })
  return { ground: [...background(kit, whole), ...nodes], arrangements: [1, 2, 3].filter((count) => count <= Math.max(1, content.sections.length)).map(arrangement) }
}

const heroSmall = (kit: Kit, page: Page, steps: number): Block =>
  block(() => {
    const side = size(kit, steps)
    return { width: side, height: side, place: (x, y) => hero(kit, { x, y, width: side, height: side }, { icons: page.content.icons.slice(0, 1), ...(page.content.stage && { stage: page.content.stage }) }) }
  })

/** Check boxes before each line. */
export function checklist(kit: Kit, page: Page): Plan {
  const body: Body = (scaled, { content }) => {
    const lists = content.sections.map((section, tone) => {
      const fill = cardFill(scaled, tone)
      const rows = section.items.map((item) =>
        row([{ block: tickBox(scaled, item.id, tone) }, { block: itemWords(scaled, item.id, item, { fill, scale: 1.12 }), share: 1 }, ...(item.icon ? [{ block: iconSpot(scaled, `${item.id}/icon`, item.icon, tone, 46) }] : [])], gap(scaled, 16), 'middle'),
      )
      return card(scaled, section.id, stack([...headingOf(scaled, section, tone, fill), { ...stack(rows, gap(scaled, 16), { spread: gap(scaled, 22) }), grow: 1 }], gap(scaled, 18)), tone)
    })
    return [...chartBlocks(scaled, content), grid(lists, lists.length === 1 || page.width < page.height * 0.7 ? 1 : 2, gap(scaled, 20), { last: 'stretch' })]
  }
  return sectioned(kit, page, body, 'checklist')
}

const tickBox = (kit: Kit, id: string, tone: number): Block =>
  block(() => {
    const side = size(kit, 30)
    return { width: side, height: side, place: (x, y) => [{ id: `${id}/box`, role: 'shape', kind: 'rectangle', box: { x, y, width: side, height: side }, radius: Math.min(kit.theme.radius, 8) * kit.unit, fill: kit.palette.surface, stroke: accent(kit, tone), strokeWidth: 3 * kit.unit }] }
  })

/** Newspaper: masthead between rules, articles in columns. */
export function newspaper(kit: Kit, page: Page): Plan {
  const whole = wholeOf(page)
  const { content } = page
  const box = inset(whole, 56 * kit.unit)
  const ruled = (scaled: Kit, id: string, thick: number): Block => ({ measure: (width) => ({ width, height: thick * scaled.unit, place: (x, y) => [{ id, role: 'ornament', kind: 'rectangle', box: { x, y, width, height: thick * scaled.unit }, fill: kit.palette.ink }] }) })
  const across = page.width / page.height > 1.2 ? 4 : page.width / page.height > 0.7 ? 3 : 2
  return {
    ground: background(kit, whole, 'none'),
    arrangements: [across, across - 1].map((count, index) => ({
      name: `newspaper/${count}`,
      most: 1.5,
      worth: index === 0 ? 1.1 : 1,
      regions: (k) => {
        const scaled = { ...kit, k }
        const say = (item: { id: string; role: string; text: string }, voice: 'text' | 'strong' | 'heading' | 'accent', steps: number, align: 'start' | 'middle' = 'start') => text(scaled, item.id, item.role, item.text, voice, steps, { align })
        const dateline = [...content.dates, ...content.details, ...content.prices]
        const top = [
          ruled(scaled, 'rule-top', 4),
          ...(content.title ? [text(scaled, content.title.id, content.title.role, content.title.text, 'display', 84, { align: 'middle', fill: 2, mostHeight: box.height * 0.18 })] : []),
          ruled(scaled, 'rule-1', 1.5),
          ...(dateline.length ? [row(dateline.map((item) => ({ block: say(item, 'text', 18, 'middle'), share: 1 })), gap(scaled, 10), 'middle'), ruled(scaled, 'rule-2', 1.5)] : []),
          ...content.subtitles.map((item, order) => text(scaled, item.id, item.role, item.text, 'heading', order === 0 ? 50 : 32, { align: 'middle' })),
          ...content.slogans.map((item) => say(item, 'accent', 24, 'middle')),
        ]
        const articles: Block[] = [
          ...content.bodies.map((item) => say(item, 'text', 20)),
          ...content.sections.flatMap((section) => [stack([...headingOf(scaled, section, 0, kit.palette.ground), ...section.items.map((item) => itemWords(scaled, item.id, item))], gap(scaled, 8))]),
          ...[...content.names, ...content.buttons].map((item) => say(item, 'strong', 20)),
        ]
        const shows = content.icons.length || content.stage
        return [{ box, block: stack([...top, ...chartBlocks(scaled, content), ...(shows ? [picture(scaled, content, box.height * 0.24)] : []), ...(articles.length ? [{ ...columns(articles, Math.min(count, Math.max(1, articles.length)), gap(scaled, 16), gap(scaled, 30)), grow: shows ? 0 : 1 }] : []), ...content.footers.map((item) => say(item, 'text', 17, 'middle'))], gap(scaled, 13)) }]
      },
    })),
  }
}

/** A slide: a bar of colour, a strong title, content in columns. */
export function slide(kit: Kit, page: Page): Plan {
  const plan = sectioned(kit, page, undefined, 'slide')
  const bar = { id: 'ground/bar', role: 'ornament', kind: 'rectangle' as const, box: { x: 0, y: 0, width: 12 * kit.unit, height: page.height }, fill: accentInk(kit, 0, kit.palette.ground, 1.6) }
  const line = { id: 'ground/line', role: 'ornament', kind: 'rectangle' as const, box: { x: 0, y: page.height - 6 * kit.unit, width: page.width, height: 6 * kit.unit }, fill: withAlpha(accent(kit, 1), 0.5) }
  return { ...plan, ground: [...plan.ground, bar, line] }
}
