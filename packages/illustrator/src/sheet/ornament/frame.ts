/** Frames round a sheet, and cards: the theme's way of setting things apart. */

import { type Block, padded } from '../layout/flow.ts'
import { accent, type Kit, softShadow, tint } from '../layout/kit.ts'
import { mix, withAlpha } from '../paint/colour.ts'
import type { Box, SheetNode } from '../sheet.ts'
import { sketchBox } from './shapes.ts'

export const inset = ({ x, y, width, height }: Box, by: number, vertical = by): Box => ({
  x: x + by,
  y: y + vertical,
  width: width - 2 * by,
  height: height - 2 * vertical,
})

const line = (id: string, box: Box, colour: string, width: number, radius = 0): SheetNode => ({
  id: `frame/${id}`,
  role: 'ornament',
  kind: 'rectangle',
  box,
  stroke: colour,
  strokeWidth: width,
  radius,
})

/** Draws the theme's frame and gives the room inside it. */
export function frame(kit: Kit, page: Box, style = kit.theme.frame): { nodes: SheetNode[]; inside: Box } {
  const { unit } = kit
  const colour = accent(kit, 0)
  if (style === 'none') return { nodes: [], inside: inset(page, 58 * unit) }
  if (style === 'thin')
    return {
      nodes: [line('line', inset(page, 26 * unit), kit.palette.ink, 2 * unit, kit.theme.radius * unit)],
      inside: inset(page, 70 * unit),
    }
  if (style === 'double')
    return {
      nodes: [
        line('outer', inset(page, 26 * unit), withAlpha(colour, 0.95), 2.4 * unit),
        line('inner', inset(page, 36 * unit), withAlpha(colour, 0.6), 1 * unit),
      ],
      inside: inset(page, 82 * unit),
    }
  if (style === 'thick') {
    const outer = inset(page, 26 * unit)
    const sheet = {
      id: 'frame/sheet',
      role: 'card',
      kind: 'path',
      box: outer,
      path: sketchBox(outer, 34 * unit, kit.chance.of('frame'), 6 * unit),
      fill: kit.palette.ground,
      stroke: kit.palette.ink,
      strokeWidth: 3.5 * unit,
      shadow: softShadow(kit, 8 * unit, 0.3),
    } as SheetNode
    const stitch = inset(outer, 15 * unit)
    return {
      nodes: [
        sheet,
        {
          id: 'frame/stitch',
          role: 'ornament',
          kind: 'path',
          box: stitch,
          path: sketchBox(stitch, 24 * unit, kit.chance.of('stitch'), 1),
          stroke: mix(accent(kit, 3), kit.palette.ground, 0.35),
          strokeWidth: 2.6 * unit,
          dash: [0.1, 10 * unit],
        },
      ],
      inside: inset(page, 74 * unit),
    }
  }
  const box = inset(page, 28 * unit)
  const step = 26 * unit
  const corner = (x: number, y: number, right: number, down: number) =>
    `M${x} ${y + 3.4 * step * down}V${y + step * down}H${x + step * right}V${y}H${x + 3.4 * step * right}M${x + 2 * step * right} ${y + step * down}H${x + step * right * 1.6}V${y + step * down * 1.6}H${x + step * right}V${y + 2 * step * down}`
  const path =
    corner(box.x, box.y, 1, 1) +
    corner(box.x + box.width, box.y, -1, 1) +
    corner(box.x, box.y + box.height, 1, -1) +
    corner(box.x + box.width, box.y + box.height, -1, -1)
  const edges = `M${box.x + 3.4 * step} ${box.y}H${box.x + box.width - 3.4 * step}M${box.x + 3.4 * step} ${box.y + box.height}H${box.x + box.width - 3.4 * step}M${box.x} ${box.y + 3.4 * step}V${box.y + box.height - 3.4 * step}M${box.x + box.width} ${box.y + 3.4 * step}V${box.y + box.height - 3.4 * step}`
  return {
    nodes: [
      {
        id: 'frame/corners',
        role: 'ornament',
        kind: 'path',
        box,
        path: path + edges,
        stroke: colour,
        strokeWidth: 2.4 * unit,
      },
    ],
    inside: inset(page, 84 * unit),
  }
}

/** What a card of the theme is filled with, for text that must be readable on it. */
export const cardFill = (kit: Kit, tone: number): string =>
  kit.theme.card === 'tint' || kit.theme.card === 'flat'
    ? tint(kit, tone)
    : kit.theme.card === 'open'
      ? kit.palette.ground
      : kit.palette.surface

function drawCard(kit: Kit, id: string, tone: number, box: Box): SheetNode[] {
  const { theme, palette, unit } = kit
  const base = { id: `${id}/card`, role: 'card', box, fill: cardFill(kit, tone) }
  const radius = theme.radius * unit
  switch (theme.card) {
    case 'soft':
      return [
        {
          ...base,
          kind: 'rectangle',
          radius,
          shadow: softShadow(kit, 9 * unit, 0.13),
          ...(palette.dark && { stroke: withAlpha(palette.ink, 0.09), strokeWidth: unit }),
        },
      ]
    case 'outline':
      return theme.name === 'handmade'
        ? [
            {
              ...base,
              kind: 'path',
              path: sketchBox(box, radius, kit.chance.of(id), 5 * unit),
              stroke: palette.ink,
              strokeWidth: theme.stroke * unit,
            },
          ]
        : [
            {
              ...base,
              kind: 'rectangle',
              radius,
              stroke: palette.dark ? withAlpha(accent(kit, tone), 0.55) : palette.ink,
              strokeWidth: theme.stroke * unit,
            },
          ]
    case 'tint':
      return theme.stroke > 0
        ? [
            {
              ...base,
              kind: 'path',
              path: sketchBox(box, radius, kit.chance.of(id), 4.5 * unit),
              stroke: palette.ink,
              strokeWidth: theme.stroke * unit,
            },
          ]
        : [{ ...base, kind: 'rectangle', radius }]
    case 'flat':
      return [
        { ...base, kind: 'rectangle', radius },
        {
          id: `${id}/edge`,
          role: 'shape',
          kind: 'rectangle',
          box: { ...box, width: 7 * unit },
          fill: accent(kit, tone),
          radius: 0,
        },
      ]
    case 'open':
      return [
        {
          id: `${id}/rule`,
          role: 'shape',
          kind: 'rectangle',
          box: { ...box, height: theme.stroke * unit * 1.3 },
          fill: accent(kit, tone),
        },
      ]
  }
}

/** A block on a card of the theme. */
export function card(
  kit: Kit,
  id: string,
  inner: Block,
  tone: number,
  options: { padding?: number; centre?: boolean; grow?: number } = {},
): Block {
  const around = (options.padding ?? 26) * kit.unit * (0.4 + 0.6 * Math.min(kit.k, 1.25))
  const sides = kit.theme.card === 'open' ? 0.35 * around : kit.theme.card === 'flat' ? around * 1.1 : around
  return padded(inner, [around, sides], (box) => drawCard(kit, id, tone, box), {
    grow: options.grow ?? 1,
    ...(options.centre && { centre: true }),
  })
}
