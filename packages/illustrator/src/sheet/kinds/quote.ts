/** A quote between its marks, its author below. */
import { type Block, stack } from '../layout/flow.ts'
import { accent, gap, type Kit, text } from '../layout/kit.ts'
import { background } from '../ornament/background.ts'
import { frame } from '../ornament/frame.ts'
import type { SheetNode } from '../sheet.ts'
import { axis } from './framed.ts'
import { divider, onGround, type Page, picture } from './parts.ts'
import { type Plan, wholeOf } from './plan.ts'
import { sectionBlocks } from './section-blocks.ts'

/** A quote between its marks, its author below. */
export function quote(kit: Kit, page: Page): Plan {
  const whole = wholeOf(page)
  const { nodes, inside } = frame(kit, whole)
  const { content } = page
  const words = [...content.bodies, ...content.slogans]
  const lead = words[0] ?? content.title
  if (!lead) return axis(kit, page, 0.2, 'quote')
  const others = [...(content.title && content.title !== lead ? [content.title] : []), ...words.slice(1)]
  const on = onGround(kit)
  const align = kit.theme.align
  const shows = content.icons.length > 0 || content.stage !== undefined
  return {
    ground: [...background(kit, whole), ...nodes],
    arrangements: [
      {
        name: 'quote',
        most: 1.8,
        regions: (k) => {
          const scaled = { ...kit, k }
          const voice =
            kit.theme.name === 'elegant'
              ? 'text'
              : kit.theme.display.weight >= 700 && kit.theme.name !== 'editorial'
                ? 'heading'
                : 'display'
          const blocks: Block[] = [
            quoteMark(scaled, align),
            text(scaled, lead.id, lead.role, lead.text, voice, 54, {
              align,
              balanced: true,
              leading: 1.24,
              mostHeight: inside.height * 0.62,
              colour: lead.colour ?? on.ink,
            }),
            ...(content.names.length + others.length + content.details.length ? [divider(scaled, align)] : []),
            ...content.names.map((item) =>
              text(scaled, item.id, item.role, item.text, 'accent', 30, { align, colour: on.accent }),
            ),
            ...others.map((item) =>
              text(scaled, item.id, item.role, item.text, 'strong', 24, { align, colour: on.muted, balanced: true }),
            ),
            ...[
              ...content.subtitles,
              ...content.details,
              ...content.dates,
              ...content.footers,
              ...content.prices,
              ...content.buttons,
            ].map((item) =>
              text(scaled, item.id, item.role, item.text, 'text', 21, { align, colour: on.muted, balanced: true }),
            ),
            ...sectionBlocks(scaled, content),
          ]
          const page_ = shows
            ? [stack(blocks, gap(scaled, 20)), picture(scaled, content, inside.height * 0.2)]
            : [stack(blocks, gap(scaled, 20))]
          return [
            {
              box: inside,
              block: stack(page_, gap(scaled, 18)),
              place: shows ? ('fill' as const) : ('middle' as const),
            },
          ]
        },
      },
    ],
  }
}

/** Opening marks as an ornament; not letters of the text. */
function quoteMark(kit: Kit, align: 'start' | 'middle'): Block {
  const tall = 62 * kit.unit * Math.max(0.6, Math.min(1.3, kit.k))
  return {
    measure: (width) => ({
      width,
      height: tall,
      place: (x, y): SheetNode[] => {
        const long = tall * 1.25
        const left = align === 'middle' ? x + (width - long) / 2 : x
        const mark = (start: number) =>
          `M${start + tall * 0.5} ${y}C${start + tall * 0.1} ${y + tall * 0.18} ${start} ${y + tall * 0.45} ${start} ${y + tall * 0.72}A${tall * 0.26} ${tall * 0.26} 0 1 0 ${start + tall * 0.24} ${y + tall * 0.47}C${start + tall * 0.26} ${y + tall * 0.32} ${start + tall * 0.36} ${y + tall * 0.2} ${start + tall * 0.56} ${y + tall * 0.1}Z`
        return [
          {
            id: 'quote-mark',
            role: 'ornament',
            kind: 'path',
            box: { x: left, y, width: long, height: tall },
            path: mark(left) + mark(left + tall * 0.68),
            fill: accent(kit, 0),
          },
        ]
      },
    }),
  }
}
