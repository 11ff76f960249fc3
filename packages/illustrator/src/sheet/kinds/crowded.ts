/** Where overfull pages go when their own layout cannot hold them. */
import type { Arrangement } from '../layout/compose.ts'
import { columns } from '../layout/flow.ts'
import { gap, type Kit } from '../layout/kit.ts'
import { background } from '../ornament/background.ts'
import { frame, inset } from '../ornament/frame.ts'
import { chartBlocks } from './chart-blocks.ts'
import { foot, head, type Page } from './parts.ts'
import { type Plan, wholeOf } from './plan.ts'
import { sectionCard } from './section-blocks.ts'

/** The last resort of overfull pages: everything in columns, no picture. */
export function crowded(kit: Kit, page: Page): Plan {
  const whole = wholeOf(page)
  const plain: Page = { ...page, content: { ...page.content, icons: [] } }
  const { content } = plain
  const bare = { ...kit, theme: { ...kit.theme, frame: 'none' as const } }
  const { nodes, inside } = frame(bare, inset(whole, -20 * kit.unit))
  const arrangement = (count: number): Arrangement => ({
    name: `crowded/${count}`,
    most: 1,
    regions: (k) => {
      const scaled = { ...bare, k }
      const parts = [
        ...head(scaled, content, { align: 'start', scale: 0.5, withBodies: true }),
        ...foot(scaled, content, { align: 'start', scale: 0.7 }),
        ...chartBlocks(scaled, content),
        ...content.sections.map((section, index) => sectionCard(scaled, section, index, content.type)),
      ]
      return [{ box: inside, block: columns(parts, count, gap(scaled, 10), gap(scaled, 20)) }]
    },
  })
  return { ground: [...background(kit, whole, 'none'), ...nodes], arrangements: [1, 2, 3, 4].map(arrangement) }
}
