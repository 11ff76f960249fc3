/** Book covers and banners. */

import { row, stack } from '../layout/flow.ts'
import { accent, gap, type Kit } from '../layout/kit.ts'
import { inset } from '../ornament/frame.ts'
import { mix } from '../paint/colour.ts'
import type { Box, SheetNode } from '../sheet.ts'
import { foot, head, onFill, onGround, type Page, picture } from './parts.ts'
import { type Plan, region } from './plan.ts'
import { poster } from './poster.ts'
import { sectionBlocks } from './section-blocks.ts'

/** A book's cover: title above, picture, author below. */
export function cover(kit: Kit, page: Page): Plan {
  const whole: Box = { x: 0, y: 0, width: page.width, height: page.height }
  const fill = kit.palette.dark || kit.palette.asked ? kit.palette.ground : mix(accent(kit, 0), '#101018', 0.42)
  const on = { ...onFill(kit, fill), accent: mix(accent(kit, 1), '#ffffff', 0.55) }
  const box = inset(whole, 72 * kit.unit, 84 * kit.unit)
  const spine: SheetNode = {
    id: 'spine',
    role: 'ornament',
    kind: 'rectangle',
    box: { ...whole, width: 34 * kit.unit },
    fill: {
      kind: 'linear',
      from: [0, 0],
      to: [1, 0],
      stops: [
        [0, '#00000055'],
        [0.6, '#ffffff22'],
        [1, '#00000000'],
      ],
    },
  }
  const border: SheetNode = {
    id: 'border',
    role: 'ornament',
    kind: 'rectangle',
    box: inset(whole, 40 * kit.unit),
    stroke: on.accent,
    strokeWidth: 2 * kit.unit,
    opacity: 0.7,
  }
  return {
    ground: [
      {
        id: 'ground',
        role: 'background',
        kind: 'rectangle',
        box: whole,
        fill: {
          kind: 'linear',
          from: [0, 0],
          to: [0.4, 1],
          stops: [
            [0, mix(fill, '#ffffff', 0.06)],
            [1, mix(fill, '#000000', 0.28)],
          ],
        },
      },
      border,
      spine,
    ],
    arrangements: [
      {
        name: 'cover',
        regions: (k) => {
          const scaled = { ...kit, k }
          const blocks = [
            stack(
              head(scaled, page.content, { align: 'middle', on, fill: 2.2, titleHeight: box.height * 0.34 }),
              gap(scaled, 10),
            ),
            picture(
              { ...scaled, palette: { ...kit.palette, ground: fill, dark: true } },
              page.content,
              box.height * (page.content.sections.length ? 0.12 : 0.28),
            ),
            ...sectionBlocks(scaled, page.content),
            stack(foot(scaled, page.content, { align: 'middle', on, withBodies: true, scale: 1.1 }), gap(scaled, 8)),
          ]
          return region(box, stack(blocks, gap(scaled, 24)))
        },
      },
    ],
  }
}

/** A strip: one line of words and a picture at its end. */
export function banner(kit: Kit, page: Page): Plan {
  if (page.width / page.height < 1.5) return poster(kit, page)
  const whole: Box = { x: 0, y: 0, width: page.width, height: page.height }
  const fill = kit.palette.asked ? kit.palette.ground : accent(kit, 0)
  const on = kit.palette.asked ? onGround(kit) : onFill(kit, fill)
  const box = inset(whole, 70 * kit.unit, 48 * kit.unit)
  const round = page.height * 0.62
  const art = page.content.icons.length > 0 || page.content.stage !== undefined
  return {
    ground: [
      {
        id: 'ground',
        role: 'background',
        kind: 'rectangle',
        box: whole,
        fill: {
          kind: 'linear',
          from: [0, 0],
          to: [1, 0.6],
          stops: [
            [0, mix(fill, '#000000', 0.1)],
            [1, mix(fill, '#000000', 0.02)],
          ],
        },
      },
      ...(art
        ? [
            {
              id: 'moon',
              role: 'ornament',
              kind: 'ellipse' as const,
              box: {
                x: page.width - round * 1.35,
                y: page.height / 2 - round * 0.95,
                width: round * 1.9,
                height: round * 1.9,
              },
              fill: '#ffffff1f',
            },
          ]
        : []),
    ],
    arrangements: [
      {
        name: 'banner',
        most: 2,
        regions: (k) => {
          const scaled = { ...kit, k }
          const words = stack(
            [
              ...head(scaled, page.content, { align: 'start', on, fill: 2.6, titleHeight: box.height * 0.6 }),
              ...sectionBlocks(scaled, page.content),
              ...foot(scaled, page.content, { align: 'start', on, withBodies: true }),
            ],
            gap(scaled, 12),
          )
          const cells = [
            { block: words, share: 1 },
            ...(art
              ? [
                  {
                    block: picture(scaled, page.content, box.height * 0.9, { bare: true }),
                    width: Math.min(box.width * 0.34, box.height),
                  },
                ]
              : []),
          ]
          return region(box, row(cells, gap(scaled, 40), 'middle'), 'middle')
        },
      },
    ],
  }
}
