/** Pages of several parts: infographics, recipes, menus, checklists, slides, newspapers. */

import type { Arrangement } from '../layout/compose.ts'
import type { Section } from '../layout/content.ts'
import { type Block, grid, stack } from '../layout/flow.ts'
import { accent, accentInk, gap, type Kit } from '../layout/kit.ts'
import { background } from '../ornament/background.ts'
import { frame } from '../ornament/frame.ts'
import { withAlpha } from '../paint/colour.ts'
import type { Box } from '../sheet.ts'
import { chartBlocks } from './chart-blocks.ts'
import { divider, foot, head, masthead, type Page, picture } from './parts.ts'
import { type Plan, wholeOf } from './plan.ts'
import { listStyle, sectionCard } from './section-blocks.ts'
import { chips, evenColumns, tiles } from './tiles.ts'

export type Body = (kit: Kit, page: Page) => Block[]

/** Short points make tiles; they fill a page where a list would leave half of it empty. */
const tiled = (section: Section, type: string): boolean => {
  const style = listStyle(section, type)
  if (style === 'rows') return true
  const short = section.items.every(({ text, detail }) => text.length + (detail?.length ?? 0) <= 64)
  return style === 'plain' && /^(?:infographic|slide)$/.test(type) && section.items.length <= 9 && short
}

/** Cards in a grid; a list of one section becomes tiles. */
const cards =
  (across: number): Body =>
  (kit, page) => {
    const { sections, type } = page.content
    if (sections.length === 1 && tiled(sections[0] as Section, type))
      return [
        tiles(
          kit,
          sections[0] as Section,
          0,
          evenColumns(
            (sections[0] as Section).items.length,
            across === 1 ? 1 : across + (page.width > page.height * 1.3 ? 1 : 0),
          ),
        ),
      ]
    const list = sections.map((section, index) => sectionCard(kit, section, index, type))
    return [
      ...(list.length
        ? [
            list.length <= across || across === 1
              ? grid(list, Math.min(across, Math.max(1, list.length)), gap(kit, 22))
              : grid(list, across, gap(kit, 22), { last: 'stretch' }),
          ]
        : []),
    ]
  }

/** Head on top. */
function stacked(
  kit: Kit,
  page: Page,
  box: Box,
  body: Body,
  name: string,
  options: { worth?: number; most?: number } = {},
): Arrangement {
  return {
    name,
    most: options.most ?? 1.45,
    ...(options.worth && { worth: options.worth }),
    regions: (k) => {
      const scaled = { ...kit, k }
      const parts = body(scaled, page)
      const below = foot(scaled, { ...page.content, details: [] }, { align: kit.theme.align })
      const last = below.length ? [stack(below, gap(scaled, 8))] : []
      return [
        { box, block: stack([masthead(scaled, page), ...chips(scaled, page), ...parts, ...last], gap(scaled, 24)) },
      ]
    },
  }
}

/** Head and picture in a column of their own, for wide sheets. */
function beside(kit: Kit, page: Page, box: Box, body: Body, name: string, most = 1.45): Arrangement {
  const share = 0.3
  const between = 44 * kit.unit
  const side = { ...box, width: (box.width - between) * share }
  const rest = { ...box, x: box.x + side.width + between, width: (box.width - between) * (1 - share) }
  return {
    name,
    most,
    worth: page.content.icons.length > 0 || page.content.stage || page.content.bodies.length > 0 ? 1.1 : 0.8,
    regions: (k) => {
      const scaled = { ...kit, k }
      const align = 'start'
      const words = stack(
        [
          ...head(scaled, page.content, { align, scale: 0.8, withBodies: true }),
          divider(scaled, align),
          ...chips(scaled, page),
        ],
        gap(scaled, 12),
      )
      const below = foot(scaled, { ...page.content, details: [] }, { align })
      const shows = page.content.icons.length > 0 || page.content.stage
      const column = [
        words,
        ...(shows ? [picture(scaled, page.content, side.width * 0.5)] : []),
        ...(below.length ? [stack(below, gap(scaled, 8))] : []),
      ]
      return [
        { box: side, block: stack(column, gap(scaled, 18)), place: shows ? ('fill' as const) : ('middle' as const) },
        { box: rest, block: stack(body(scaled, page), gap(scaled, 22)) },
      ]
    },
  }
}

export function sectioned(
  kit: Kit,
  page: Page,
  body?: Body | readonly Body[],
  name = 'sections',
  options: { most?: number; charts?: boolean } = {},
): Plan {
  const most = options.most ?? 1.75
  const withCharts: (own: Body) => Body = (own) =>
    options.charts === false ? own : (scaled, page_) => [...chartBlocks(scaled, page_.content), ...own(scaled, page_)]
  const whole = wholeOf(page)
  const { nodes, inside } = frame(kit, whole)
  const ratio = page.width / page.height
  const count = page.content.sections.length
  const ways = (
    body
      ? ([body].flat() as Body[])
      : ratio > 1.3
        ? [cards(Math.min(3, Math.max(2, count))), cards(2), ...(count > 3 ? [cards(4)] : [])]
        : ratio < 0.62
          ? [cards(1), cards(2)]
          : [cards(2), cards(1)]
  ).map(withCharts)
  const arrangements = ways.flatMap((way, index) =>
    ratio > 1.3
      ? [
          beside(kit, page, inside, way, `${name}/beside-${index}`, most),
          stacked(kit, page, inside, way, `${name}/stacked-${index}`, { most }),
        ]
      : [stacked(kit, page, inside, way, `${name}/stacked-${index}`, { worth: index === 0 ? 1.08 : 1, most })],
  )
  return { ground: [...background(kit, whole), ...nodes], arrangements }
}

/** A slide: a bar of colour, a strong title, content in columns. */
export function slide(kit: Kit, page: Page): Plan {
  const plan = sectioned(kit, page, undefined, 'slide')
  const bar = {
    id: 'ground/bar',
    role: 'ornament',
    kind: 'rectangle' as const,
    box: { x: 0, y: 0, width: 12 * kit.unit, height: page.height },
    fill: accentInk(kit, 0, kit.palette.ground, 1.6),
  }
  const line = {
    id: 'ground/line',
    role: 'ornament',
    kind: 'rectangle' as const,
    box: { x: 0, y: page.height - 6 * kit.unit, width: page.width, height: 6 * kit.unit },
    fill: withAlpha(accent(kit, 1), 0.5),
  }
  return { ...plan, ground: [...plan.ground, bar, line] }
}
