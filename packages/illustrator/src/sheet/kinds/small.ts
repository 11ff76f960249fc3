/** Small formats: business cards, tickets, labels, logos, stickers. */
import { type Block, block, row, stack } from '../layout/flow.ts'
import { accent, gap, type Kit, size, text } from '../layout/kit.ts'
import { background } from '../ornament/background.ts'
import { frame, inset } from '../ornament/frame.ts'
import { hero } from '../ornament/hero.ts'
import { star } from '../ornament/shapes.ts'
import { mix, withAlpha } from '../paint/colour.ts'
import type { Box, SheetNode } from '../sheet.ts'
import { foot, head, middle, onFill, type Page, picture } from './parts.ts'
import type { Plan } from './poster.ts'
import { sectionBlocks } from './section-blocks.ts'

const wholeOf = (page: Page): Box => ({ x: 0, y: 0, width: page.width, height: page.height })
const shows = ({ content }: Page) => content.icons.length > 0 || content.stage !== undefined

/** A card: the name large, a panel of colour with the mark, contacts small. */
export function businessCard(kit: Kit, page: Page): Plan {
  const whole = wholeOf(page)
  const { content } = page
  const upright = page.height > page.width * 1.1
  const margin = 74 * kit.unit
  const panel: Box = upright ? { ...whole, height: page.height * 0.3 } : { ...whole, x: page.width * 0.66, width: page.width * 0.34 }
  const words = upright ? inset({ ...whole, y: panel.height, height: page.height - panel.height }, margin) : inset({ ...whole, width: panel.x }, margin)
  const fill = kit.palette.dark ? kit.palette.surface : mix(accent(kit, 0), '#0c0c18', 0.25)
  const centre = { x: panel.x + panel.width / 2, y: panel.y + panel.height / 2 }
  const ring = Math.min(panel.width, panel.height) * 0.62
  const mark: SheetNode[] = shows(page)
    ? hero({ ...kit, palette: { ...kit.palette, dark: true } }, { x: centre.x - ring / 2, y: centre.y - ring / 2, width: ring, height: ring }, { icons: content.icons.slice(0, 1), ...(content.stage && { stage: content.stage }) }, { bare: true })
    : [0.9, 0.62, 0.34].map((share, index): SheetNode => ({ id: `mark-${index}`, role: 'ornament', kind: 'ellipse', box: { x: centre.x - (ring * share) / 2, y: centre.y - (ring * share) / 2, width: ring * share, height: ring * share }, stroke: withAlpha('#ffffff', 0.75 - index * 0.15), strokeWidth: 5 * kit.unit }))
  const background_: SheetNode[] = [
    { id: 'ground', role: 'background', kind: 'rectangle', box: whole, fill: kit.palette.dark ? kit.palette.ground : kit.palette.surface },
    { id: 'panel', role: 'ornament', kind: 'rectangle', box: panel, fill: { kind: 'linear', from: [0, 0], to: [1, 1], stops: [[0, mix(fill, '#ffffff', 0.08)], [1, mix(fill, '#000000', 0.18)]] } },
    ...mark,
  ]
  const named = content.title?.role === 'name' || content.names.length === 0 ? content.title : content.names[0]
  const others = [...(content.title && content.title !== named ? [content.title] : []), ...content.names.filter((name) => name !== named), ...content.subtitles, ...content.slogans]
  const contacts = [...content.details, ...content.bodies, ...content.dates, ...content.prices, ...content.buttons, ...content.footers]
  return {
    ground: background_,
    arrangements: [
      {
        name: 'business-card',
        most: 2.2,
        regions: (k) => {
          const scaled = { ...kit, k }
          const upper = stack([...(named ? [text(scaled, named.id, named.role, named.text, 'display', 52, { leading: 1.1 })] : []), ...others.map((item) => text(scaled, item.id, item.role, item.text, 'accent', 26, { colour: kit.palette.muted, balanced: true }))], gap(scaled, 6))
          const lower = stack([...contacts.map((item) => text(scaled, item.id, item.role, item.text, 'text', 22, {})), ...sectionBlocks(scaled, content)], gap(scaled, 4))
          return [{ box: words, block: stack([upper, rule(scaled), lower], gap(scaled, 26)), place: 'middle' as const }]
        },
      },
    ],
  }
}

const rule = (kit: Kit): Block => block((width) => ({ width, height: 5 * kit.unit, place: (x, y) => [{ id: 'rule', role: 'ornament', kind: 'rectangle', box: { x, y, width: size(kit, 70), height: 5 * kit.unit }, fill: accent(kit, 0), radius: 3 * kit.unit }] }))

/** A ticket with notches and a stub. */
export function ticket(kit: Kit, page: Page): Plan {
  const whole = wholeOf(page)
  const { content } = page
  const upright = page.height > page.width * 1.1
  const body = inset(whole, 44 * kit.unit, upright ? 44 * kit.unit : Math.max(44 * kit.unit, (page.height - page.width * 0.5) / 2))
  const fill = kit.palette.dark ? kit.palette.surface : accent(kit, 0)
  const on = onFill(kit, fill)
  const cut = upright ? body.y + body.height * 0.74 : body.x + body.width * 0.74
  const notch = 26 * kit.unit
  const { x, y, width, height } = body
  const round = 26 * kit.unit
  const path = upright
    ? `M${x + round} ${y}H${x + width - round}A${round} ${round} 0 0 1 ${x + width} ${y + round}V${cut - notch}A${notch} ${notch} 0 0 0 ${x + width} ${cut + notch}V${y + height - round}A${round} ${round} 0 0 1 ${x + width - round} ${y + height}H${x + round}A${round} ${round} 0 0 1 ${x} ${y + height - round}V${cut + notch}A${notch} ${notch} 0 0 0 ${x} ${cut - notch}V${y + round}A${round} ${round} 0 0 1 ${x + round} ${y}Z`
    : `M${x + round} ${y}H${cut - notch}A${notch} ${notch} 0 0 0 ${cut + notch} ${y}H${x + width - round}A${round} ${round} 0 0 1 ${x + width} ${y + round}V${y + height - round}A${round} ${round} 0 0 1 ${x + width - round} ${y + height}H${cut + notch}A${notch} ${notch} 0 0 0 ${cut - notch} ${y + height}H${x + round}A${round} ${round} 0 0 1 ${x} ${y + height - round}V${y + round}A${round} ${round} 0 0 1 ${x + round} ${y}Z`
  const perforation = upright ? `M${x + notch * 1.6} ${cut}H${x + width - notch * 1.6}` : `M${cut} ${y + notch * 1.6}V${y + height - notch * 1.6}`
  const main = upright ? { x, y, width, height: cut - y } : { x, y, width: cut - x, height }
  const stub = upright ? { x, y: cut, width, height: y + height - cut } : { x: cut, y, width: x + width - cut, height }
  const ground: SheetNode[] = [
    ...background(kit, whole),
    { id: 'ticket', role: 'card', kind: 'path', box: body, path, fill: { kind: 'linear', from: [0, 0], to: [1, 1], stops: [[0, mix(fill, '#ffffff', 0.04)], [1, mix(fill, '#000000', 0.14)]] }, shadow: { dx: 0, dy: 12 * kit.unit, blur: 34 * kit.unit, colour: withAlpha(kit.palette.dark ? '#000000' : kit.palette.ink, 0.35) } },
    { id: 'perforation', role: 'ornament', kind: 'path', box: body, path: perforation, stroke: withAlpha(on.ink, 0.65), strokeWidth: 3.4 * kit.unit, dash: [0.1, 11 * kit.unit] },
  ]
  return {
    ground,
    arrangements: [
      {
        name: 'ticket',
        most: 1.9,
        regions: (k) => {
          const scaled = { ...kit, k }
          const words = stack([...head(scaled, content, { align: 'start', on, fill: 1.8, titleHeight: main.height * 0.45 }), ...foot(scaled, { ...content, prices: [], footers: [], buttons: [] }, { align: 'start', on, withBodies: true }), ...sectionBlocks(scaled, content)], gap(scaled, 10))
          const art = shows(page) && !upright ? [{ block: picture(scaled, content, main.height * 0.6, { bare: true, grow: 0 }), width: main.height * 0.5 }] : []
          const torn = [...(shows(page) && upright ? [] : []), ...foot(scaled, { ...content, dates: [], names: [], details: [], bodies: [] }, { align: 'middle', on })]
          return [
            { box: inset(main, 46 * kit.unit, 34 * kit.unit), block: row([{ block: words, share: 1 }, ...art], gap(scaled, 20), 'middle'), place: 'middle' as const },
            { box: inset(stub, 24 * kit.unit), block: torn.length ? stack(torn, gap(scaled, 8)) : middle(starMark(scaled, on.ink)), place: 'middle' as const },
          ]
        },
      },
    ],
  }
}

const starMark = (kit: Kit, colour: string): Block =>
  block(() => {
    const side = size(kit, 80)
    return { width: side, height: side, place: (x, y) => [{ id: 'stub/star', role: 'ornament', kind: 'path', box: { x, y, width: side, height: side }, path: star(x + side / 2, y + side / 2, side / 2, 5, 0.45), fill: withAlpha(colour, 0.85) }] }
  })

/** A mark above a name, on a plain ground. */
export function logo(kit: Kit, page: Page): Plan {
  const whole = wholeOf(page)
  const { content } = page
  const room = inset(whole, page.width * 0.12, page.height * 0.12)
  const round = kit.chance.number('badge') < 0.5
  const fill = accent(kit, 0)
  const side = Math.min(room.width, room.height)
  return {
    ground: [{ id: 'ground', role: 'background', kind: 'rectangle', box: whole, fill: kit.palette.dark ? kit.palette.ground : kit.palette.surface }],
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
                  ? [{ id: 'badge', role: 'ornament', kind: 'ellipse', box, fill: { kind: 'linear', from: [0, 0], to: [1, 1], stops: [[0, mix(fill, '#ffffff', 0.16)], [1, mix(fill, '#000000', 0.16)]] } }, { id: 'badge/ring', role: 'ornament', kind: 'ellipse', box: inset(box, wide * 0.05), stroke: '#ffffffd0', strokeWidth: wide * 0.012 }]
                  : [{ id: 'badge', role: 'ornament', kind: 'rectangle', box, fill: { kind: 'linear', from: [0, 0], to: [1, 1], stops: [[0, mix(fill, '#ffffff', 0.16)], [1, mix(fill, '#000000', 0.12)]] }, radius: wide * 0.24 }]
                const art = shows(page) ? hero(scaled, inset(box, wide * 0.19), { icons: content.icons.slice(0, 1), ...(content.stage && { stage: content.stage }) }, { bare: true }) : [{ id: 'mark', role: 'ornament', kind: 'path', box, path: star(x + wide / 2, y + wide / 2, wide * 0.3, 4, 0.4), fill: '#ffffff' } as SheetNode]
                return [...shape, ...art]
              },
            }
          })
          const words = [...head(scaled, content, { align: 'middle', fill: 1.6, titleHeight: room.height * 0.28 }), ...foot(scaled, content, { align: 'middle', withBodies: true }), ...sectionBlocks(scaled, content)]
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
          const words = [...head(scaled, content, { align: 'middle', fill: 1.6, titleHeight: inside.height * 0.3 }), ...foot(scaled, content, { align: 'middle', withBodies: true }), ...sectionBlocks(scaled, content)]
          return [{ box: inside, block: stack([picture(scaled, content, inside.height * (words.length ? 0.5 : 0.9), { bare: true }), ...words], gap(scaled, 12)) }]
        },
      },
    ],
  }
}
