/** Pages with an order: processes, timelines, comparisons. */
import type { Item, Section } from '../layout/content.ts'
import { alike, type Block, block, grid, row, stack } from '../layout/flow.ts'
import { accent, accentInk, gap, type Kit, size, text } from '../layout/kit.ts'
import { card, cardFill } from '../ornament/frame.ts'
import { withAlpha } from '../paint/colour.ts'
import type { SheetNode } from '../sheet.ts'
import { onto } from '../theme/palette.ts'
import { middle, type Page } from './parts.ts'
import type { Plan } from './plan.ts'
import { headingOf, iconSpot, itemWords, sectionCard, stepMark } from './section-blocks.ts'
import { sectioned } from './sectioned.ts'
import { evenColumns } from './tiles.ts'

const allItems = (sections: readonly Section[]): Item[] => sections.flatMap(({ items }) => items)

/** Numbered cards with arrows between them. */
export function process(kit: Kit, page: Page): Plan {
  const flowing =
    (most: number) =>
    (scaled: Kit): Block[] =>
      page.content.sections.flatMap((section, tone) => {
        const across = most === 1 ? 1 : evenColumns(section.items.length, most)
        const words = section.items.map((item, index) => {
          const id = item.id
          const fill = cardFill(scaled, index)
          if (across === 1)
            return row(
              [
                { block: stepMark(scaled, item, index, index, 60) },
                { block: itemWords(scaled, id, item, { fill, scale: 1.15, numbered: true }), share: 1 },
                ...(item.icon ? [{ block: iconSpot(scaled, `${id}/icon`, item.icon, index, 76) }] : []),
              ],
              gap(scaled, 20),
              'middle',
            )
          return stack(
            [
              middle(stepMark(scaled, item, index, index, 56)),
              ...(item.icon ? [middle(iconSpot(scaled, `${id}/icon`, item.icon, index, 92))] : []),
              itemWords(scaled, id, item, { align: 'middle', fill, scale: 1.05, numbered: true }),
            ],
            gap(scaled, 12),
          )
        })
        const cells = (across === 1 ? words : alike(words)).map((inner, index) =>
          arrowed(
            scaled,
            (section.items[index] as Item).id,
            card(scaled, (section.items[index] as Item).id, inner, index, { centre: true, padding: 22 }),
            index < section.items.length - 1 && across > 1 && (index + 1) % across !== 0
              ? 'right'
              : index < section.items.length - 1 && across === 1
                ? 'down'
                : 'none',
          ),
        )
        return [
          ...headingOf(scaled, section, tone, scaled.palette.ground),
          { ...grid(cells, across, gap(scaled, 34), { equal: across > 1, last: 'middle' }), grow: 1 },
        ]
      })
  const wide = page.width > page.height * 1.2
  return sectioned(
    kit,
    page,
    (wide ? [5, 3, 2] : page.width > page.height * 0.85 ? [3, 2, 1] : [1, 2]).map(flowing),
    'process',
  )
}

/** A chevron in the gap after a card. */
function arrowed(kit: Kit, id: string, inner: Block, way: 'right' | 'down' | 'none'): Block {
  return block((width) => {
    const measured = inner.measure(width)
    return {
      ...measured,
      place: (x, y, height = measured.height) => {
        const nodes = measured.place(x, y, height)
        if (way === 'none') return nodes
        const reach = gap(kit, 11)
        const [cx, cy] =
          way === 'right' ? [x + width + gap(kit, 17), y + height / 2] : [x + width / 2, y + height + gap(kit, 17)]
        const path =
          way === 'right'
            ? `M${cx - reach * 0.5} ${cy - reach}L${cx + reach * 0.5} ${cy}L${cx - reach * 0.5} ${cy + reach}`
            : `M${cx - reach} ${cy - reach * 0.5}L${cx} ${cy + reach * 0.5}L${cx + reach} ${cy - reach * 0.5}`
        return [
          ...nodes,
          {
            id: `${id}/arrow`,
            role: 'connector',
            kind: 'path',
            box: { x: cx - reach, y: cy - reach, width: reach * 2, height: reach * 2 },
            path,
            stroke: accent(kit, 0),
            strokeWidth: 4.5 * kit.unit,
          },
        ]
      },
    }
  }, inner.grow ?? 0)
}

/** Events along a line: down the page, or across a wide one. */
export function timeline(kit: Kit, page: Page): Plan {
  const items = allItems(page.content.sections)
  const wide = page.width > page.height * 1.2 && items.length <= 7
  const body = (scaled: Kit): Block[] =>
    page.content.sections.flatMap((section, tone) => [
      ...headingOf(scaled, section, tone, scaled.palette.ground),
      ...(section.items.length ? [wide ? across(scaled, section.items) : down(scaled, section.items)] : []),
    ])
  return sectioned(kit, page, body, 'timeline')
}

const whenOf = (kit: Kit, item: Item, tone: number, align: 'start' | 'middle' | 'end'): Block[] =>
  item.label
    ? [
        text(kit, `${item.id}/label`, 'date', item.label, 'heading', 30, {
          colour: accentInk(kit, tone, kit.palette.ground, 3.2),
          align,
        }),
      ]
    : []

function down(kit: Kit, items: readonly Item[]): Block {
  const rows = items.map((item, index): Block => {
    const { label: _, ...rest } = item
    const words = stack(
      [...whenOf(kit, item, index, 'start'), itemWords(kit, item.id, rest, { fill: kit.palette.ground, scale: 1.08 })],
      gap(kit, 3),
    )
    const inner = row(
      [
        { block: words, share: 1 },
        ...(item.icon ? [{ block: iconSpot(kit, `${item.id}/icon`, item.icon, index, 78) }] : []),
      ],
      gap(kit, 16),
      'middle',
    )
    return block((width) => {
      const lead = size(kit, 54)
      const measured = inner.measure(width - lead)
      return {
        width,
        height: measured.height + gap(kit, 18),
        place: (x, y, height = measured.height): SheetNode[] => {
          const centre = x + size(kit, 16)
          const dot = size(kit, 12)
          const at = y + Math.min(height / 2, size(kit, 22))
          return [
            ...(index < items.length - 1
              ? [
                  {
                    id: `${item.id}/line`,
                    role: 'connector',
                    kind: 'rectangle',
                    box: { x: centre - 2 * kit.unit, y: at, width: 4 * kit.unit, height: height },
                    fill: withAlpha(accent(kit, index), 0.45),
                  } as SheetNode,
                ]
              : []),
            {
              id: `${item.id}/dot`,
              role: 'shape',
              kind: 'ellipse',
              box: { x: centre - dot, y: at - dot, width: 2 * dot, height: 2 * dot },
              fill: accent(kit, index),
              stroke: kit.palette.ground,
              strokeWidth: 4 * kit.unit,
            },
            ...measured.place(x + lead, y),
          ]
        },
      }
    }, 1)
  })
  return { ...stack(rows, 0), grow: 1 }
}

function across(kit: Kit, items: readonly Item[]): Block {
  const parts = items.map((item, index) => {
    const { label: _, ...rest } = item
    return {
      above: stack(
        [
          ...(item.icon ? [middle(iconSpot(kit, `${item.id}/icon`, item.icon, index, 84))] : []),
          ...whenOf(kit, item, index, 'middle'),
        ],
        gap(kit, 8),
      ),
      below: itemWords(kit, item.id, rest, { align: 'middle', fill: kit.palette.ground }),
    }
  })
  return block((width) => {
    const between = gap(kit, 20)
    const each = (width - between * (items.length - 1)) / items.length
    const tops = parts.map(({ above }) => above.measure(each))
    const bottoms = parts.map(({ below }) => below.measure(each))
    const high = Math.max(...tops.map(({ height }) => height))
    const low = Math.max(...bottoms.map(({ height }) => height))
    const axis = gap(kit, 56)
    return {
      width,
      height: high + axis + low,
      place: (x, y, given = 0) => {
        const top = y + Math.max(0, (given - high - axis - low) / 2)
        const line = top + high + axis / 2
        const dot = size(kit, 12)
        return [
          {
            id: 'timeline/line',
            role: 'connector',
            kind: 'rectangle',
            box: { x, y: line - 2.5 * kit.unit, width, height: 5 * kit.unit },
            radius: 3 * kit.unit,
            fill: withAlpha(kit.palette.ink, 0.18),
          } as SheetNode,
          ...items.flatMap((item, index): SheetNode[] => {
            const left = x + index * (each + between)
            return [
              {
                id: `${item.id}/dot`,
                role: 'shape',
                kind: 'ellipse',
                box: { x: left + each / 2 - dot, y: line - dot, width: 2 * dot, height: 2 * dot },
                fill: accent(kit, index),
                stroke: kit.palette.ground,
                strokeWidth: 4 * kit.unit,
              },
              ...(tops[index]?.place(left, top + high - (tops[index]?.height ?? 0)) ?? []),
              ...(bottoms[index]?.place(left, top + high + axis) ?? []),
            ]
          }),
        ]
      },
    }
  }, 1)
}

/** Two or more sides, each under its own banner. */
export function comparison(kit: Kit, page: Page): Plan {
  const body = (scaled: Kit): Block[] => {
    const sides = page.content.sections.map((section, tone): Block => {
      const { heading: _, ...rest } = section
      const fill = accent(scaled, tone)
      const banner: Block[] = section.heading
        ? [
            block((width) => {
              const inner = text(scaled, `${section.id}/heading`, 'heading', section.heading as string, 'heading', 34, {
                colour: onto(fill, scaled.palette),
                align: 'middle',
              }).measure(width - gap(scaled, 24))
              const tall = inner.height + gap(scaled, 24)
              return {
                width,
                height: tall,
                place: (x, y): SheetNode[] => [
                  {
                    id: `${section.id}/banner`,
                    role: 'shape',
                    kind: 'rectangle',
                    box: { x, y, width, height: tall },
                    fill,
                    radius: scaled.theme.radius * 0.7 * scaled.unit,
                  },
                  ...inner.place(x + gap(scaled, 12), y + gap(scaled, 12)),
                ],
              }
            }),
          ]
        : []
      return stack([...banner, sectionCard(scaled, rest, tone, page.content.type)], gap(scaled, 12))
    })
    const columns = page.width < page.height * 0.62 ? 1 : Math.min(sides.length, 3)
    return [grid(sides, columns, gap(scaled, 24), { last: 'stretch' })]
  }
  return sectioned(kit, page, body, 'comparison')
}
