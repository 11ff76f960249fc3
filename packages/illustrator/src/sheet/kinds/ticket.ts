/** Tickets and coupons with notches and a stub. */
import { type Block, block, row, stack } from '../layout/flow.ts'
import { accent, gap, type Kit, size } from '../layout/kit.ts'
import { background } from '../ornament/background.ts'
import { inset } from '../ornament/frame.ts'
import { star } from '../ornament/shapes.ts'
import { mix, withAlpha } from '../paint/colour.ts'
import type { SheetNode } from '../sheet.ts'
import { foot, head, middle, onFill, type Page, picture } from './parts.ts'
import { type Plan, shows, wholeOf } from './plan.ts'
import { sectionBlocks } from './section-blocks.ts'

/** A ticket with notches and a stub. */
export function ticket(kit: Kit, page: Page): Plan {
  const whole = wholeOf(page)
  const { content } = page
  const upright = page.height > page.width * 1.1
  const body = inset(
    whole,
    44 * kit.unit,
    upright ? 44 * kit.unit : Math.max(44 * kit.unit, (page.height - page.width * 0.5) / 2),
  )
  const fill = kit.palette.dark ? kit.palette.surface : accent(kit, 0)
  const on = onFill(kit, fill)
  const cut = upright ? body.y + body.height * 0.74 : body.x + body.width * 0.74
  const notch = 26 * kit.unit
  const { x, y, width, height } = body
  const round = 26 * kit.unit
  const path = upright
    ? `M${x + round} ${y}H${x + width - round}A${round} ${round} 0 0 1 ${x + width} ${y + round}V${cut - notch}A${notch} ${notch} 0 0 0 ${x + width} ${cut + notch}V${y + height - round}A${round} ${round} 0 0 1 ${x + width - round} ${y + height}H${x + round}A${round} ${round} 0 0 1 ${x} ${y + height - round}V${cut + notch}A${notch} ${notch} 0 0 0 ${x} ${cut - notch}V${y + round}A${round} ${round} 0 0 1 ${x + round} ${y}Z`
    : `M${x + round} ${y}H${cut - notch}A${notch} ${notch} 0 0 0 ${cut + notch} ${y}H${x + width - round}A${round} ${round} 0 0 1 ${x + width} ${y + round}V${y + height - round}A${round} ${round} 0 0 1 ${x + width - round} ${y + height}H${cut + notch}A${notch} ${notch} 0 0 0 ${cut - notch} ${y + height}H${x + round}A${round} ${round} 0 0 1 ${x} ${y + height - round}V${y + round}A${round} ${round} 0 0 1 ${x + round} ${y}Z`
  const perforation = upright
    ? `M${x + notch * 1.6} ${cut}H${x + width - notch * 1.6}`
    : `M${cut} ${y + notch * 1.6}V${y + height - notch * 1.6}`
  const main = upright ? { x, y, width, height: cut - y } : { x, y, width: cut - x, height }
  const stub = upright ? { x, y: cut, width, height: y + height - cut } : { x: cut, y, width: x + width - cut, height }
  const ground: SheetNode[] = [
    ...background(kit, whole),
    {
      id: 'ticket',
      role: 'card',
      kind: 'path',
      box: body,
      path,
      fill: {
        kind: 'linear',
        from: [0, 0],
        to: [1, 1],
        stops: [
          [0, mix(fill, '#ffffff', 0.04)],
          [1, mix(fill, '#000000', 0.14)],
        ],
      },
      shadow: {
        dx: 0,
        dy: 12 * kit.unit,
        blur: 34 * kit.unit,
        colour: withAlpha(kit.palette.dark ? '#000000' : kit.palette.ink, 0.35),
      },
    },
    {
      id: 'perforation',
      role: 'ornament',
      kind: 'path',
      box: body,
      path: perforation,
      stroke: withAlpha(on.ink, 0.65),
      strokeWidth: 3.4 * kit.unit,
      dash: [0.1, 11 * kit.unit],
    },
  ]
  return {
    ground,
    arrangements: [
      {
        name: 'ticket',
        most: 1.9,
        regions: (k) => {
          const scaled = { ...kit, k }
          const words = stack(
            [
              ...head(scaled, content, { align: 'start', on, fill: 1.8, titleHeight: main.height * 0.45 }),
              ...foot(
                scaled,
                { ...content, prices: [], footers: [], buttons: [] },
                { align: 'start', on, withBodies: true },
              ),
              ...sectionBlocks(scaled, content),
            ],
            gap(scaled, 10),
          )
          const art =
            shows(page) && !upright
              ? [
                  {
                    block: picture(scaled, content, main.height * 0.6, { bare: true, grow: 0 }),
                    width: main.height * 0.5,
                  },
                ]
              : []
          const torn = [
            ...(shows(page) && upright ? [] : []),
            ...foot(scaled, { ...content, dates: [], names: [], details: [], bodies: [] }, { align: 'middle', on }),
          ]
          return [
            {
              box: inset(main, 46 * kit.unit, 34 * kit.unit),
              block: row([{ block: words, share: 1 }, ...art], gap(scaled, 20), 'middle'),
              place: 'middle' as const,
            },
            {
              box: inset(stub, 24 * kit.unit),
              block: torn.length ? stack(torn, gap(scaled, 8)) : middle(starMark(scaled, on.ink)),
              place: 'middle' as const,
            },
          ]
        },
      },
    ],
  }
}

const starMark = (kit: Kit, colour: string): Block =>
  block(() => {
    const side = size(kit, 80)
    return {
      width: side,
      height: side,
      place: (x, y) => [
        {
          id: 'stub/star',
          role: 'ornament',
          kind: 'path',
          box: { x, y, width: side, height: side },
          path: star(x + side / 2, y + side / 2, side / 2, 5, 0.45),
          fill: withAlpha(colour, 0.85),
        },
      ],
    }
  })
