/** Items as tiles, facts as pills. */

import type { Item, Section } from '../layout/content.ts'
import { alike, type Block, block, grid, stack } from '../layout/flow.ts'
import { chip, gap, type Kit } from '../layout/kit.ts'
import { card, cardFill } from '../ornament/frame.ts'
import { middle, type Page } from './parts.ts'
import { headingOf, iconSpot, itemWords } from './section-blocks.ts'

/** Short facts (times, servings) as pills under the title. */
export const chips = (kit: Kit, page: Page): Block[] => {
  const facts = page.content.details
  if (facts.length === 0) return []
  return [
    flowRow(
      facts.map((item, index) => chip(kit, item.id, item.text, index, 20)),
      gap(kit, 10),
      kit.theme.align === 'middle',
    ),
  ]
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
    const height =
      rows.reduce((sum, line) => sum + Math.max(...line.map((part) => part.height)), 0) + (rows.length - 1) * between
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
export function tiles(kit: Kit, section: Section, tone: number, across: number): Block {
  const words = section.items.map((item, index) => {
    const spot = item.icon ? [middle(iconSpot(kit, `${item.id}/icon`, item.icon, tone + index, 84))] : []
    return stack(
      [
        ...spot,
        itemWords(kit, item.id, item, {
          align: 'middle',
          fill: cardFill(kit, tone + index),
          tone: tone + index,
          // Words alone carry the tile.
          scale: item.icon ? 1 : 1.35,
        }),
      ],
      gap(kit, 10),
    )
  })
  const cells = alike(words).map((inner, index) =>
    card(kit, (section.items[index] as Item).id, inner, tone + index, { padding: 20, centre: true }),
  )
  return stack(
    [
      ...headingOf(kit, section, tone, kit.palette.ground, kit.theme.align),
      { ...grid(cells, across, gap(kit, 18), { equal: true, last: 'middle' }), grow: 1 },
    ],
    gap(kit, 14),
  )
}
