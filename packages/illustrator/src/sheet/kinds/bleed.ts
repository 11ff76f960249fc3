/** A stage over the whole sheet with words at its head and foot, on scrims that keep them readable. */
import type { Arrangement } from '../layout/compose.ts'
import { drawing, stack } from '../layout/flow.ts'
import { accent, gap, type Kit } from '../layout/kit.ts'
import { inset } from '../ornament/frame.ts'
import { mix, withAlpha } from '../paint/colour.ts'
import type { Box, SheetNode } from '../sheet.ts'
import { foot, head, type Page } from './parts.ts'
import { hasFoot, wholeOf } from './plan.ts'

/** Shares of the height that words may take; the picture keeps the middle. */
const top = 0.34
const bottom = 0.27

const shade = '#0b0a14'

function scrim(id: string, box: Box, down: boolean): SheetNode {
  const stops = [
    [0, withAlpha(shade, 0.72)],
    [0.6, withAlpha(shade, 0.5)],
    [1, withAlpha(shade, 0)],
  ] as const
  return {
    id: `scrim/${id}`,
    role: 'scrim',
    kind: 'rectangle',
    box,
    fill: { kind: 'linear', from: [0, down ? 0 : 1], to: [0, down ? 1 : 0], stops },
  }
}

/** The best poster of a scene: the scene itself. Undefined without a stage, or with lists that need a page of their own. */
export function bleed(kit: Kit, page: Page): Arrangement | undefined {
  const { content } = page
  const { stage } = content
  if (!stage || content.sections.length > 0 || content.data.length > 0) return undefined
  const whole = wholeOf(page)
  const inside = inset(whole, 60 * kit.unit, 54 * kit.unit)
  const light = mix(accent(kit, 1), '#ffffff', 0.62)
  const on = { ink: '#ffffff', accent: light, muted: '#f1eef6' }
  const below = hasFoot(page)
  const headed = content.title !== undefined || content.subtitles.length + content.slogans.length > 0
  return {
    name: 'bleed',
    most: 1.5,
    worth: 1.6,
    regions: (k) => {
      const scaled = { ...kit, k }
      const align = kit.theme.align
      const scene = drawing(0, () => [
        { id: 'hero', role: 'picture', kind: 'stage', stage, box: whole },
        ...(headed ? [scrim('head', { ...whole, height: page.height * (top + 0.16) }, true)] : []),
        ...(below
          ? [
              scrim(
                'foot',
                { ...whole, y: page.height * (1 - bottom - 0.14), height: page.height * (bottom + 0.14) },
                false,
              ),
            ]
          : []),
      ])
      return [
        { box: whole, block: scene },
        {
          box: { ...inside, height: page.height * top - inside.y },
          block: stack(
            head(scaled, content, { align, on, fill: 2.4, titleHeight: page.height * top * 0.62 }),
            gap(scaled, 8),
          ),
          place: 'top',
        },
        {
          box: {
            ...inside,
            y: page.height * (1 - bottom),
            height: inside.y + inside.height - page.height * (1 - bottom),
          },
          block: stack(foot(scaled, content, { align, on, withBodies: true }), gap(scaled, 8)),
          place: 'bottom',
        },
      ]
    },
  }
}
