/** Formal single sheets: invitations, greeting cards, certificates, quotes, letters. */
import { type Block, stack } from '../layout/flow.ts'
import { accent, gap, type Kit, text } from '../layout/kit.ts'
import { background } from '../ornament/background.ts'
import { frame, inset } from '../ornament/frame.ts'
import { withAlpha } from '../paint/colour.ts'
import type { Box, SheetNode } from '../sheet.ts'
import { divider, foot, head, middle, onGround, type Page, picture } from './parts.ts'
import type { Plan } from './poster.ts'
import { sectionBlocks } from './section-blocks.ts'

const wholeOf = (page: Page): Box => ({ x: 0, y: 0, width: page.width, height: page.height })

/** Everything on the middle axis, the picture small or large. */
function axis(kit: Kit, page: Page, art: number, name: string, bodiesFirst = false): Plan {
  const whole = wholeOf(page)
  const { nodes, inside } = frame(kit, whole)
  const { content } = page
  const shows = content.icons.length > 0 || content.stage !== undefined
  return {
    ground: [...background(kit, whole), ...nodes],
    arrangements: [
      {
        name,
        most: 1.75,
        regions: (k) => {
          const scaled = { ...kit, k }
          const details = foot(scaled, content, { align: 'middle', withBodies: !bodiesFirst })
          const blocks: Block[] = [
            ...(shows ? [picture(scaled, content, inside.height * art, { grow: art > 0.2 ? 1 : 0 })] : []),
            ...head(scaled, content, { align: 'middle', fill: 1.7, titleHeight: inside.height * 0.3, withBodies: bodiesFirst }),
            ...(details.length ? [divider(scaled, 'middle')] : []),
            ...sectionBlocks(scaled, content),
            ...details,
          ]
          return [{ box: inside, block: stack(blocks, gap(scaled, 15), { spread: gap(scaled, 34) }), place: shows && art > 0.2 ? ('fill' as const) : ('middle' as const) }]
        },
      },
    ],
  }
}

export const invitation = (kit: Kit, page: Page): Plan => axis(kit, page, kit.chance.number('art') < 0.5 ? 0.17 : 0.26, 'invitation')
export const greeting = (kit: Kit, page: Page): Plan => axis(kit, page, 0.34, 'greeting', true)

/** A certificate: lines on the axis, a seal below. */
export function certificate(kit: Kit, page: Page): Plan {
  const whole = wholeOf(page)
  const { nodes, inside } = frame({ ...kit, theme: { ...kit.theme, frame: kit.theme.frame === 'none' ? 'double' : kit.theme.frame } }, whole)
  const { content } = page
  const on = onGround(kit)
  return {
    ground: [...background(kit, whole, kit.theme.ornament === 'gingham' ? 'deco' : kit.theme.ornament), ...nodes],
    arrangements: [
      {
        name: 'certificate',
        most: 1.9,
        regions: (k) => {
          const scaled = { ...kit, k }
          const line = (item: { id: string; role: string; text: string }, voice: 'text' | 'strong' | 'display' | 'accent', steps: number, colour = on.ink) => text(scaled, item.id, item.role, item.text, voice, steps, { align: 'middle', balanced: true, colour })
          const [name, ...signed] = content.names
          const blocks: Block[] = [
            ...head(scaled, content, { align: 'middle', scale: 0.9 }),
            divider(scaled, 'middle'),
            ...content.bodies.slice(0, 1).map((item) => line(item, 'text', 22)),
            ...(name ? [line(name, 'display', 52, on.accent), rule(scaled)] : []),
            ...content.bodies.slice(1).map((item) => line(item, 'text', 22)),
            ...content.details.map((item) => line(item, 'strong', 22)),
            ...(content.prices.length ? content.prices.map((item) => line(item, 'strong', 30)) : []),
            middle(seal(scaled)),
            ...content.dates.map((item) => line(item, 'strong', 22)),
            ...signed.map((item) => line(item, 'accent', 24)),
            ...content.footers.map((item) => line(item, 'text', 18, on.muted)),
            ...content.buttons.map((item) => line(item, 'strong', 20)),
            ...sectionBlocks(scaled, content),
          ]
          return [{ box: inset(inside, inside.width * 0.05, 0), block: stack(blocks, gap(scaled, 13), { spread: gap(scaled, 26) }), place: 'middle' as const }]
        },
      },
    ],
  }
}

const rule = (kit: Kit): Block => ({
  measure: (width) => ({ width, height: 2 * kit.unit, place: (x, y) => [{ id: 'name-rule', role: 'ornament', kind: 'rectangle', box: { x: x + width * 0.2, y, width: width * 0.6, height: 1.4 * kit.unit }, fill: withAlpha(kit.palette.ink, 0.4) }] }),
})

/** A rosette with ribbons. */
function seal(kit: Kit): Block {
  const side = 96 * kit.unit * Math.max(0.5, Math.min(1.5, kit.k))
  const [gold, deep] = ['#d9a441', accent(kit, kit.palette.dark ? 2 : 0)]
  return {
    measure: () => ({
      width: side,
      height: side,
      place: (x, y): SheetNode[] => {
        const [cx, cy, r] = [x + side / 2, y + side * 0.42, side * 0.34]
        const scallop = Array.from({ length: 40 }, (_, index) => {
          const angle = (index / 40) * Math.PI * 2
          const reach = r * (index % 2 ? 1 : 1.12)
          return `${(cx + Math.cos(angle) * reach).toFixed(2)} ${(cy + Math.sin(angle) * reach).toFixed(2)}`
        })
        const box = { x, y, width: side, height: side }
        const ribbon = (turn: number) => `M${cx + turn * r * 0.15} ${cy + r * 0.5}L${cx + turn * r * 0.95} ${y + side}L${cx + turn * r * 0.5} ${y + side * 0.9}L${cx + turn * r * 0.12} ${y + side}Z`
        return [
          { id: 'seal/ribbon', role: 'ornament', kind: 'path', box, path: ribbon(-1) + ribbon(1), fill: deep },
          { id: 'seal/edge', role: 'ornament', kind: 'path', box, path: `M${scallop.join('L')}Z`, fill: { kind: 'linear', from: [0.2, 0], to: [0.8, 1], stops: [[0, gold], [1, '#a8741f']] } },
          { id: 'seal/ring', role: 'ornament', kind: 'ellipse', box: { x: cx - r * 0.78, y: cy - r * 0.78, width: r * 1.56, height: r * 1.56 }, stroke: '#ffffffb0', strokeWidth: 1.6 * kit.unit },
        ]
      },
    }),
  }
}

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
          const voice = kit.theme.name === 'elegant' ? 'text' : kit.theme.display.weight >= 700 && kit.theme.name !== 'editorial' ? 'heading' : 'display'
          const blocks: Block[] = [
            quoteMark(scaled, align),
            text(scaled, lead.id, lead.role, lead.text, voice, 54, { align, balanced: true, leading: 1.24, mostHeight: inside.height * 0.62, colour: lead.colour ?? on.ink }),
            ...(content.names.length + others.length + content.details.length ? [divider(scaled, align)] : []),
            ...content.names.map((item) => text(scaled, item.id, item.role, item.text, 'accent', 30, { align, colour: on.accent })),
            ...others.map((item) => text(scaled, item.id, item.role, item.text, 'strong', 24, { align, colour: on.muted, balanced: true })),
            ...[...content.subtitles, ...content.details, ...content.dates, ...content.footers, ...content.prices, ...content.buttons].map((item) => text(scaled, item.id, item.role, item.text, 'text', 21, { align, colour: on.muted, balanced: true })),
            ...sectionBlocks(scaled, content),
          ]
          const page_ = shows ? [stack(blocks, gap(scaled, 20)), picture(scaled, content, inside.height * 0.2)] : [stack(blocks, gap(scaled, 20))]
          return [{ box: inside, block: stack(page_, gap(scaled, 18)), place: shows ? ('fill' as const) : ('middle' as const) }]
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
        const mark = (start: number) => `M${start + tall * 0.5} ${y}C${start + tall * 0.1} ${y + tall * 0.18} ${start} ${y + tall * 0.45} ${start} ${y + tall * 0.72}A${tall * 0.26} ${tall * 0.26} 0 1 0 ${start + tall * 0.24} ${y + tall * 0.47}C${start + tall * 0.26} ${y + tall * 0.32} ${start + tall * 0.36} ${y + tall * 0.2} ${start + tall * 0.56} ${y + tall * 0.1}Z`
        return [{ id: 'quote-mark', role: 'ornament', kind: 'path', box: { x: left, y, width: long, height: tall }, path: mark(left) + mark(left + tall * 0.68), fill: accent(kit, 0) }]
      },
    }),
  }
}

/** A letter or note: a heading, then paragraphs in one column. */
export function letter(kit: Kit, page: Page): Plan {
  const whole = wholeOf(page)
  const { content } = page
  const { nodes, inside } = frame(kit, whole)
  const box = inset(inside, inside.width * 0.03, 0)
  return {
    ground: [...background(kit, whole, kit.theme.ornament === 'gingham' ? 'dots' : kit.theme.ornament), ...nodes],
    arrangements: [
      {
        name: 'letter',
        most: 2.1,
        regions: (k) => {
          const scaled = { ...kit, k }
          const say = (item: { id: string; role: string; text: string }, voice: 'text' | 'strong' | 'accent', steps: number) => text(scaled, item.id, item.role, item.text, voice, steps, { balanced: false })
          const blocks: Block[] = [
            ...content.dates.map((item) => text(scaled, item.id, item.role, item.text, 'text', 20, { align: 'end', colour: kit.palette.muted })),
            ...head(scaled, content, { align: 'start', scale: 0.7 }),
            ...content.bodies.map((item) => say(item, 'text', 25)),
            ...sectionBlocks(scaled, content, 1),
            ...content.details.map((item) => say(item, 'text', 23)),
            ...content.prices.map((item) => say(item, 'strong', 23)),
            ...content.buttons.map((item) => say(item, 'strong', 23)),
            ...content.names.map((item) => say(item, 'accent', 32)),
            ...content.footers.map((item) => say(item, 'text', 18)),
            ...(content.icons.length || content.stage ? [picture(scaled, content, inside.height * 0.16)] : []),
          ]
          return [{ box, block: stack(blocks, gap(scaled, 18)), place: content.icons.length || content.stage ? ('fill' as const) : ('top' as const) }]
        },
      },
    ],
  }
}
