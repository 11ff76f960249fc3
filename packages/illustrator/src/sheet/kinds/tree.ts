/** Trees of a design's items, and the plates and links diagrams draw them with. */

import type { Content, Item } from '../layout/content.ts'
import type { Block } from '../layout/flow.ts'
import { accent, gap, type Kit, text } from '../layout/kit.ts'
import { withAlpha } from '../paint/colour.ts'
import type { Box, SheetNode } from '../sheet.ts'
import { onto } from '../theme/palette.ts'
import { headingOf } from './section-blocks.ts'

export interface Branch {
  readonly item: Item
  readonly depth: number
  readonly children: readonly Branch[]
}

const same = (first: string | undefined, second: string | undefined) =>
  first !== undefined && second !== undefined && first.trim().toLowerCase() === second.trim().toLowerCase()

/**
 * Items as trees: by the parent each names (its text or label); without parents a section's heading becomes the parent of
 * its items.
 */
export function treesOf(content: Content): Branch[] {
  const items = content.sections.flatMap((section) => section.items)
  const grow = (item: Item, depth: number, seen: ReadonlySet<Item>): Branch => {
    const known = new Set([...seen, item])
    return {
      item,
      depth,
      children: items
        .filter(
          (child) =>
            !known.has(child) &&
            (same(child.parent, item.text) || same(child.parent, item.label) || same(child.parent, item.id)),
        )
        .map((child) => grow(child, depth + 1, known)),
    }
  }
  if (items.some(({ parent }) => parent)) {
    const roots = items.filter(
      (item) =>
        !item.parent ||
        !items.some(
          (other) =>
            other !== item &&
            (same(item.parent, other.text) || same(item.parent, other.label) || same(item.parent, other.id)),
        ),
    )
    return (roots.length ? roots : items.slice(0, 1)).map((item) => grow(item, 0, new Set()))
  }
  return content.sections.flatMap((section): Branch[] =>
    section.heading
      ? [
          {
            item: { id: `${section.id}/heading`, text: section.heading },
            depth: 0,
            children: section.items.map((item) => ({ item, depth: 1, children: [] })),
          },
        ]
      : section.items.map((item) => ({ item, depth: 0, children: [] })),
  )
}

/** Headings that are no node of the tree, because the items name their parents themselves. */
export const loose = (kit: Kit, { sections }: Content): Block[] =>
  sections.some(({ items }) => items.some(({ parent }) => parent))
    ? sections.flatMap((section) => headingOf(kit, section, 0, kit.palette.ground))
    : []

/** A box of words, as tall as they need. */
export function plate(kit: Kit, item: Item, tone: number, strong: boolean) {
  const fill = strong ? accent(kit, tone) : (kit.palette.tints[tone % kit.palette.tints.length] ?? kit.palette.surface)
  const colour = strong ? onto(fill, kit.palette) : kit.palette.ink
  const lines = [item.label, item.text, item.detail, item.price].filter((words): words is string => Boolean(words))
  return (width: number) => {
    const parts = lines.map((words, order) =>
      text(kit, `${item.id}/words-${order}`, 'label', words, order === 0 ? 'strong' : 'text', order === 0 ? 21 : 18, {
        align: 'middle',
        balanced: true,
        colour,
        leading: 1.22,
      }).measure(width - gap(kit, 26)),
    )
    const height = parts.reduce((sum, part) => sum + part.height, 0) + gap(kit, 24)
    return {
      height,
      place: (x: number, y: number, given = height): SheetNode[] => {
        let top = y + (given - height) / 2 + gap(kit, 12)
        const words = parts.flatMap((part) => {
          const nodes = part.place(x + gap(kit, 13), top)
          top += part.height
          return nodes
        })
        return [
          {
            id: `${item.id}/plate`,
            role: 'shape',
            kind: 'rectangle',
            box: { x, y, width, height: given },
            fill,
            radius: Math.min(16, kit.theme.radius) * kit.unit,
            ...(strong ? {} : { stroke: accent(kit, tone), strokeWidth: 2 * kit.unit }),
          },
          ...words,
        ]
      },
    }
  }
}

export const link = (kit: Kit, id: string, path: string, box: Box, tone: number): SheetNode => ({
  id: `${id}/link`,
  role: 'connector',
  kind: 'path',
  box,
  path,
  stroke: withAlpha(accent(kit, tone), 0.85),
  strokeWidth: 3.2 * kit.unit,
})

export const leavesOf = (branch: Branch): number =>
  branch.children.length === 0 ? 1 : branch.children.reduce((sum, child) => sum + leavesOf(child), 0)
export const depthOf = (branch: Branch): number => 1 + Math.max(0, ...branch.children.map(depthOf))
