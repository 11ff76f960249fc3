/** Marks on their own: logos, labels, stickers. */
import { type Block, block, stack } from '../layout/flow.ts'
import { accent, gap, type Kit, size } from '../layout/kit.ts'
import { background } from '../ornament/background.ts'
import { frame, inset } from '../ornament/frame.ts'
import { hero } from '../ornament/hero.ts'
import { star } from '../ornament/shapes.ts'
import { mix } from '../paint/colour.ts'
import type { SheetNode } from '../sheet.ts'
import { foot, head, middle, type Page, picture } from './parts.ts'
import { type Plan, shows, wholeOf } from './plan.ts'
import { sectionBlocks } from './section-blocks.ts'

/** A mark above a name, on a plain ground. */
export function logo(kit: Kit, page: Page): Plan {
  const whole = wholeOf(page)
  const { content } = page
  const room = inset(whole, page.width * 0.12, page.height * 0.12)
  const round = kit.chance.number('badge') < 0.5
  const fill = accent(kit, 0)
  const side = Math.min(room.width, room.height)
  return {
    ground: [
      {
        id: 'ground',
        role: 'background',
        kind: 'rectangle',
        box: whole,
        fill: kit.palette.dark ? kit.palette.ground : kit.palette.surface,
      },
    ],
    arrangements: [
      {
        name: round ? 'logo/badge' : 'logo/plain',
        most: 2.2,
        regions: (k) => {
          const scaled = { ...kit, k }
          const mark: Block = block(() => {
            const wide = Math.min(side * 0.6, size(scaled, 340))
            return {
              width: wide,
              height: wide,
              place: (x, y): SheetNode[] => {
                const box = { x, y, width: wide, height: wide }
                const shape: SheetNode[] = round
                  ? [
                      {
                        id: 'badge',
                        role: 'ornament',
                        kind: 'ellipse',
                        box,
                        fill: {
                          kind: 'linear',
                          from: [0, 0],
                          to: [1, 1],
                          stops: [
                            [0, mix(fill, '#ffffff', 0.16)],
                            [1, mix(fill, '#000000', 0.16)],
                          ],
                        },
                      },
                      {
                        id: 'badge/ring',
                        role: 'ornament',
                        kind: 'ellipse',
                        box: inset(box, wide * 0.05),
                        stroke: '#ffffffd0',
                        strokeWidth: wide * 0.012,
                      },
                    ]
                  : [
                      {
                        id: 'badge',
                        role: 'ornament',
                        kind: 'rectangle',
                        box,
                        fill: {
                          kind: 'linear',
                          from: [0, 0],
                          to: [1, 1],
                          stops: [
                            [0, mix(fill, '#ffffff', 0.16)],
                            [1, mix(fill, '#000000', 0.12)],
                          ],
                        },
                        radius: wide * 0.24,
                      },
                    ]
                const art = shows(page)
                  ? hero(
                      scaled,
                      inset(box, wide * 0.19),
                      { icons: content.icons.slice(0, 1), ...(content.stage && { stage: content.stage }) },
                      { bare: true },
                    )
                  : [
                      {
                        id: 'mark',
                        role: 'ornament',
                        kind: 'path',
                        box,
                        path: star(x + wide / 2, y + wide / 2, wide * 0.3, 4, 0.4),
                        fill: '#ffffff',
                      } as SheetNode,
                    ]
                return [...shape, ...art]
              },
            }
          })
          const words = [
            ...head(scaled, content, { align: 'middle', fill: 1.6, titleHeight: room.height * 0.28 }),
            ...foot(scaled, content, { align: 'middle', withBodies: true }),
            ...sectionBlocks(scaled, content),
          ]
          return [{ box: room, block: stack([middle(mark), ...words], gap(scaled, 18)), place: 'middle' as const }]
        },
      },
    ],
  }
}

/** One icon with a white rim, for transparent sheets. */
export function sticker(kit: Kit, page: Page): Plan {
  const { content } = page
  const whole = wholeOf(page)
  const { inside } = frame(kit, whole, 'none')
  return {
    ground: background(kit, whole, 'none'),
    arrangements: [
      {
        name: 'sticker',
        most: 1.8,
        regions: (k) => {
          const scaled = { ...kit, k }
          const words = [
            ...head(scaled, content, { align: 'middle', fill: 1.6, titleHeight: inside.height * 0.3 }),
            ...foot(scaled, content, { align: 'middle', withBodies: true }),
            ...sectionBlocks(scaled, content),
          ]
          return [
            {
              box: inside,
              block: stack(
                [picture(scaled, content, inside.height * (words.length ? 0.5 : 0.9), { bare: true }), ...words],
                gap(scaled, 12),
              ),
            },
          ]
        },
      },
    ],
  }
}
