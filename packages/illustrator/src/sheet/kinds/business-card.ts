/** Business cards: the name large, a panel of colour with the mark, contacts small. */
import { type Block, block, stack } from '../layout/flow.ts'
import { accent, gap, type Kit, size, text } from '../layout/kit.ts'
import { inset } from '../ornament/frame.ts'
import { hero } from '../ornament/hero.ts'
import { mix, withAlpha } from '../paint/colour.ts'
import type { Box, SheetNode } from '../sheet.ts'
import type { Page } from './parts.ts'
import { type Plan, shows, wholeOf } from './plan.ts'
import { sectionBlocks } from './section-blocks.ts'

/** A card: the name large, a panel of colour with the mark, contacts small. */
export function businessCard(kit: Kit, page: Page): Plan {
  const whole = wholeOf(page)
  const { content } = page
  const upright = page.height > page.width * 1.1
  const margin = 74 * kit.unit
  const panel: Box = upright
    ? { ...whole, height: page.height * 0.3 }
    : { ...whole, x: page.width * 0.66, width: page.width * 0.34 }
  const words = upright
    ? inset({ ...whole, y: panel.height, height: page.height - panel.height }, margin)
    : inset({ ...whole, width: panel.x }, margin)
  const fill = kit.palette.dark ? kit.palette.surface : mix(accent(kit, 0), '#0c0c18', 0.25)
  const centre = { x: panel.x + panel.width / 2, y: panel.y + panel.height / 2 }
  const ring = Math.min(panel.width, panel.height) * 0.62
  const mark: SheetNode[] = shows(page)
    ? hero(
        { ...kit, palette: { ...kit.palette, dark: true } },
        { x: centre.x - ring / 2, y: centre.y - ring / 2, width: ring, height: ring },
        { icons: content.icons.slice(0, 1), ...(content.stage && { stage: content.stage }) },
        { bare: true },
      )
    : [0.9, 0.62, 0.34].map(
        (share, index): SheetNode => ({
          id: `mark-${index}`,
          role: 'ornament',
          kind: 'ellipse',
          box: {
            x: centre.x - (ring * share) / 2,
            y: centre.y - (ring * share) / 2,
            width: ring * share,
            height: ring * share,
          },
          stroke: withAlpha('#ffffff', 0.75 - index * 0.15),
          strokeWidth: 5 * kit.unit,
        }),
      )
  const background_: SheetNode[] = [
    {
      id: 'ground',
      role: 'background',
      kind: 'rectangle',
      box: whole,
      fill: kit.palette.dark ? kit.palette.ground : kit.palette.surface,
    },
    {
      id: 'panel',
      role: 'ornament',
      kind: 'rectangle',
      box: panel,
      fill: {
        kind: 'linear',
        from: [0, 0],
        to: [1, 1],
        stops: [
          [0, mix(fill, '#ffffff', 0.08)],
          [1, mix(fill, '#000000', 0.18)],
        ],
      },
    },
    ...mark,
  ]
  const named = content.title?.role === 'name' || content.names.length === 0 ? content.title : content.names[0]
  const others = [
    ...(content.title && content.title !== named ? [content.title] : []),
    ...content.names.filter((name) => name !== named),
    ...content.subtitles,
    ...content.slogans,
  ]
  const contacts = [
    ...content.details,
    ...content.bodies,
    ...content.dates,
    ...content.prices,
    ...content.buttons,
    ...content.footers,
  ]
  return {
    ground: background_,
    arrangements: [
      {
        name: 'business-card',
        most: 2.2,
        regions: (k) => {
          const scaled = { ...kit, k }
          const upper = stack(
            [
              ...(named ? [text(scaled, named.id, named.role, named.text, 'display', 52, { leading: 1.1 })] : []),
              ...others.map((item) =>
                text(scaled, item.id, item.role, item.text, 'accent', 26, {
                  colour: kit.palette.muted,
                  balanced: true,
                }),
              ),
            ],
            gap(scaled, 6),
          )
          const lower = stack(
            [
              ...contacts.map((item) => text(scaled, item.id, item.role, item.text, 'text', 22, {})),
              ...sectionBlocks(scaled, content),
            ],
            gap(scaled, 4),
          )
          return [{ box: words, block: stack([upper, rule(scaled), lower], gap(scaled, 26)), place: 'middle' as const }]
        },
      },
    ],
  }
}

const rule = (kit: Kit): Block =>
  block((width) => ({
    width,
    height: 5 * kit.unit,
    place: (x, y) => [
      {
        id: 'rule',
        role: 'ornament',
        kind: 'rectangle',
        box: { x, y, width: size(kit, 70), height: 5 * kit.unit },
        fill: accent(kit, 0),
        radius: 3 * kit.unit,
      },
    ],
  }))
