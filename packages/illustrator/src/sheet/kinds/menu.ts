/** Menu: sections in balanced columns under a centred head. */
import type { Arrangement } from '../layout/compose.ts'
import { type Block, block, columns, stack } from '../layout/flow.ts'
import { gap, type Kit, size } from '../layout/kit.ts'
import { background } from '../ornament/background.ts'
import { frame } from '../ornament/frame.ts'
import { hero } from '../ornament/hero.ts'
import { chartBlocks } from './chart-blocks.ts'
import { divider, foot, head, middle, type Page } from './parts.ts'
import { type Plan, wholeOf } from './plan.ts'
import { headingOf, sectionList } from './section-blocks.ts'

/** Menu: sections in balanced columns under a centred head. */
export function menu(kit: Kit, page: Page): Plan {
  const whole = wholeOf(page)
  const { nodes, inside } = frame(kit, whole)
  const { content } = page
  const list = (scaled: Kit, count: number) => {
    const parts = content.sections.map((section, index) => ({
      ...stack(
        [
          ...headingOf(scaled, section, index, kit.palette.ground, count === 1 ? 'middle' : 'start'),
          ...sectionList(scaled, section, 'menu', 0, kit.palette.ground),
        ],
        gap(scaled, 14),
        // A short menu stands well spaced instead of leaving the foot of its page empty.
        { spread: gap(scaled, count === 1 ? 64 : 20) },
      ),
      grow: 1,
    }))
    return count === 1 ? stack(parts, gap(scaled, 34)) : columns(parts, count, gap(scaled, 34), gap(scaled, 52))
  }
  const items = content.sections.reduce((sum, section) => sum + section.items.length, 0)
  const arrangement = (count: number): Arrangement => ({
    name: `menu/${count}`,
    most: 1.7,
    worth: count === (page.width / page.height > 1 || items > 12 ? 2 : 1) ? 1.3 : 1,
    regions: (k) => {
      const scaled = { ...kit, k }
      const art = content.icons.length || content.stage ? [middle(heroSmall(scaled, page, 150))] : []
      const below = foot(scaled, content, { align: 'middle', withBodies: true })
      return [
        {
          box: inside,
          block: stack(
            [
              stack(
                [...art, ...head(scaled, content, { align: 'middle', scale: 0.92 }), divider(scaled, 'middle')],
                gap(scaled, 8),
              ),
              { ...list(scaled, count), grow: 1 },
              ...chartBlocks(scaled, content),
              ...(below.length ? [stack(below, gap(scaled, 6))] : []),
            ],
            gap(scaled, 26),
          ),
        },
      ]
    },
  })
  return {
    ground: [...background(kit, whole), ...nodes],
    arrangements: [1, 2, 3].filter((count) => count <= Math.max(1, content.sections.length)).map(arrangement),
  }
}

const heroSmall = (kit: Kit, page: Page, steps: number): Block =>
  block(() => {
    const side = size(kit, steps)
    return {
      width: side,
      height: side,
      place: (x, y) =>
        hero(
          kit,
          { x, y, width: side, height: side },
          { icons: page.content.icons.slice(0, 1), ...(page.content.stage && { stage: page.content.stage }) },
        ),
    }
  })
