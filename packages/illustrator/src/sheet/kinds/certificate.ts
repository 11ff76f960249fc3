/** Certificates: lines on the middle axis, a seal below. */
import { type Block, stack } from '../layout/flow.ts'
import { accent, gap, type Kit, text } from '../layout/kit.ts'
import { background } from '../ornament/background.ts'
import { frame, inset } from '../ornament/frame.ts'
import { withAlpha } from '../paint/colour.ts'
import type { SheetNode } from '../sheet.ts'
import { divider, head, middle, onGround, type Page } from './parts.ts'
import { type Plan, wholeOf } from './plan.ts'
import { sectionBlocks } from './section-blocks.ts'

/** A certificate: lines on the axis, a seal below. */
export function certificate(kit: Kit, page: Page): Plan {
  const whole = wholeOf(page)
  const { nodes, inside } = frame(
    { ...kit, theme: { ...kit.theme, frame: kit.theme.frame === 'none' ? 'double' : kit.theme.frame } },
    whole,
  )
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
          const line = (
            item: { id: string; role: string; text: string },
            voice: 'text' | 'strong' | 'display' | 'accent',
            steps: number,
            colour = on.ink,
          ) => text(scaled, item.id, item.role, item.text, voice, steps, { align: 'middle', balanced: true, colour })
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
          return [
            {
              box: inset(inside, inside.width * 0.05, 0),
              block: stack(blocks, gap(scaled, 13), { spread: gap(scaled, 26) }),
              place: 'middle' as const,
            },
          ]
        },
      },
    ],
  }
}

const rule = (kit: Kit): Block => ({
  measure: (width) => ({
    width,
    height: 2 * kit.unit,
    place: (x, y) => [
      {
        id: 'name-rule',
        role: 'ornament',
        kind: 'rectangle',
        box: { x: x + width * 0.2, y, width: width * 0.6, height: 1.4 * kit.unit },
        fill: withAlpha(kit.palette.ink, 0.4),
      },
    ],
  }),
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
        const ribbon = (turn: number) =>
          `M${cx + turn * r * 0.15} ${cy + r * 0.5}L${cx + turn * r * 0.95} ${y + side}L${cx + turn * r * 0.5} ${y + side * 0.9}L${cx + turn * r * 0.12} ${y + side}Z`
        return [
          { id: 'seal/ribbon', role: 'ornament', kind: 'path', box, path: ribbon(-1) + ribbon(1), fill: deep },
          {
            id: 'seal/edge',
            role: 'ornament',
            kind: 'path',
            box,
            path: `M${scallop.join('L')}Z`,
            fill: {
              kind: 'linear',
              from: [0.2, 0],
              to: [0.8, 1],
              stops: [
                [0, gold],
                [1, '#a8741f'],
              ],
            },
          },
          {
            id: 'seal/ring',
            role: 'ornament',
            kind: 'ellipse',
            box: { x: cx - r * 0.78, y: cy - r * 0.78, width: r * 1.56, height: r * 1.56 },
            stroke: '#ffffffb0',
            strokeWidth: 1.6 * kit.unit,
          },
        ]
      },
    }),
  }
}
