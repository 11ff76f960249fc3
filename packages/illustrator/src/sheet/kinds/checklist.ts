/** Checklists: a box to tick before each line. */
import { type Block, block, grid, row, stack } from '../layout/flow.ts'
import { accent, gap, type Kit, size } from '../layout/kit.ts'
import { card, cardFill } from '../ornament/frame.ts'
import type { Page } from './parts.ts'
import type { Plan } from './plan.ts'
import { headingOf, iconSpot, itemWords } from './section-blocks.ts'
import { type Body, sectioned } from './sectioned.ts'

/** Check boxes before each line. */
export function checklist(kit: Kit, page: Page): Plan {
  const body =
    (across: number): Body =>
    (scaled, { content }) => {
      const lists = content.sections.map((section, tone) => {
        const fill = cardFill(scaled, tone)
        const rows = section.items.map((item) =>
          row(
            [
              { block: tickBox(scaled, item.id, tone) },
              { block: itemWords(scaled, item.id, item, { fill, scale: 1.12 }), share: 1 },
              ...(item.icon ? [{ block: iconSpot(scaled, `${item.id}/icon`, item.icon, tone, 46) }] : []),
            ],
            gap(scaled, 16),
            'middle',
          ),
        )
        return card(
          scaled,
          section.id,
          stack(
            [
              ...headingOf(scaled, section, tone, fill),
              { ...stack(rows, gap(scaled, 16), { spread: gap(scaled, 60) }), grow: 1 },
            ],
            gap(scaled, 18),
          ),
          tone,
        )
      })
      return [grid(lists, Math.min(across, Math.max(1, lists.length)), gap(scaled, 20), { last: 'stretch' })]
    }
  const items = page.content.sections.reduce((sum, section) => sum + section.items.length, 0)
  // A short list is written large.
  return sectioned(kit, page, [body(2), body(1)], 'checklist', { most: items <= 8 ? 2.2 : 1.75 })
}

const tickBox = (kit: Kit, id: string, tone: number): Block =>
  block(() => {
    const side = size(kit, 30)
    return {
      width: side,
      height: side,
      place: (x, y) => [
        {
          id: `${id}/box`,
          role: 'shape',
          kind: 'rectangle',
          box: { x, y, width: side, height: side },
          radius: Math.min(kit.theme.radius, 8) * kit.unit,
          fill: kit.palette.surface,
          stroke: accent(kit, tone),
          strokeWidth: 3 * kit.unit,
        },
      ],
    }
  })
