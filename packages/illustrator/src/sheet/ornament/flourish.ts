/** Ornaments of the rim: confetti and sprays of leaves. */

import { accent, type Kit } from '../layout/kit.ts'
import { mix } from '../paint/colour.ts'
import type { Box, SheetNode } from '../sheet.ts'

export const node = (
  id: string,
  path: string,
  box: Box,
  fill: string | undefined,
  extra: Partial<Extract<SheetNode, { kind: 'path' }>> = {},
): SheetNode => ({ id: `ground/${id}`, role: 'ornament', kind: 'path', path, box, ...(fill && { fill }), ...extra })
export function scatter(kit: Kit, page: Box, count: number): SheetNode[] {
  return Array.from({ length: count }, (_, index) => {
    const chance = kit.chance.of(`bit-${index}`)
    // Bits keep to the rim, where no text stands.
    const along = chance.number('along')
    const deep = chance.number('deep') ** 1.6 * 0.09
    const [x, y] = chance.pick('side', [
      [along, deep],
      [along, 1 - deep],
      [deep, along],
      [1 - deep, along],
    ] as const) as readonly [number, number]
    const side = kit.unit * chance.between('size', 8, 17)
    const box = {
      x: x * page.width - side / 2,
      y: y * page.height - side / 2,
      width: side,
      height: chance.number('shape') < 0.5 ? side : side * 0.4,
    }
    const fill = accent(kit, index)
    return chance.number('kind') < 0.35
      ? ({
          id: `ground/bit-${index}`,
          role: 'ornament',
          kind: 'ellipse',
          box: { ...box, height: side },
          fill,
        } as SheetNode)
      : ({
          id: `ground/bit-${index}`,
          role: 'ornament',
          kind: 'rectangle',
          box,
          fill,
          rotate: chance.between('turn', 0, 180),
          radius: 2,
        } as SheetNode)
  })
}

/** Sprays of leaves in two opposite corners. */
export function corners(kit: Kit, page: Box): SheetNode[] {
  const reach = Math.min(page.width, page.height) * 0.19
  const spray = (id: string, x: number, y: number, turn: number): SheetNode[] => {
    const side = reach * 1.25
    const place: Box = { x: x === 0 ? 0 : x - side, y: y === 0 ? 0 : y - side, width: side, height: side }
    const stems = [-0.5, 0, 0.5]
    return stems.flatMap((lean, stem) => {
      const angle = turn + lean
      const length = reach * (stem === 1 ? 1.15 : 0.85)
      const leaves = Array.from({ length: 6 }, (_, index) => {
        const along = 0.25 + index * 0.14
        const [cx, cy] = [x + Math.cos(angle) * length * along, y + Math.sin(angle) * length * along]
        const out = angle + (index % 2 ? 0.75 : -0.75)
        const long = length * 0.3 * (1.15 - along * 0.55)
        const [tx, ty] = [cx + Math.cos(out) * long, cy + Math.sin(out) * long]
        const bend = long * 0.3
        const [px, py] = [-Math.sin(out) * bend, Math.cos(out) * bend]
        return `M${cx} ${cy}Q${(cx + tx) / 2 + px} ${(cy + ty) / 2 + py} ${tx} ${ty}Q${(cx + tx) / 2 - px} ${(cy + ty) / 2 - py} ${cx} ${cy}Z`
      }).join('')
      const colour = mix(accent(kit, stem === 1 ? 0 : 2), kit.palette.ground, stem === 1 ? 0.3 : 0.5)
      return [
        node(
          `${id}-stem-${stem}`,
          `M${x} ${y}L${x + Math.cos(angle) * length} ${y + Math.sin(angle) * length}`,
          place,
          undefined,
          { role: 'flourish', stroke: colour, strokeWidth: 1.6 * kit.unit },
        ),
        node(`${id}-leaves-${stem}`, leaves, place, colour, { role: 'flourish' }),
      ]
    })
  }
  return [
    ...spray('north-east', page.width, 0, Math.PI * 0.75),
    ...spray('south-west', 0, page.height, -Math.PI * 0.25),
  ]
}
