/** Fills and outlines of nodes on a canvas. */
import { type CanvasGradient, Path2D, type SKRSContext2D } from '@napi-rs/canvas'
import { Bounded } from '../bounded.ts'
import type { Box, Paint, SheetNode } from '../sheet.ts'
import { linePath } from '../type/outline.ts'
import { placeLines, type TextNode } from './text-lines.ts'

/** Ends of a gradient in design units; a radial one runs from its middle `from` to its rim at `to`. */
export function gradientEnds(
  paint: Exclude<Paint, string>,
  box: Box,
): { from: [number, number]; to: [number, number]; radius: number } {
  const from: [number, number] = [box.x + paint.from[0] * box.width, box.y + paint.from[1] * box.height]
  const to: [number, number] = [box.x + paint.to[0] * box.width, box.y + paint.to[1] * box.height]
  return { from, to, radius: Math.hypot(to[0] - from[0], to[1] - from[1]) }
}

export function brush(context: SKRSContext2D, paint: Paint, box: Box): string | CanvasGradient {
  if (typeof paint === 'string') return paint
  const { from, to, radius } = gradientEnds(paint, box)
  const gradient =
    paint.kind === 'linear'
      ? context.createLinearGradient(...from, ...to)
      : context.createRadialGradient(...from, 0, ...from, radius)
  for (const [offset, colour] of paint.stops) gradient.addColorStop(offset, colour)
  return gradient
}

const textPaths = new Bounded<string, Path2D>(1500)

/** All letters of a text node in one path, so that a gradient runs over the whole and overlaps don't show. */
export function textPath(node: TextNode): Path2D {
  const { box, lines, face, weight, italic, size, leading, tracking, align, direction, language } = node
  const name = JSON.stringify([
    box.x,
    box.y,
    box.width,
    lines,
    face,
    weight,
    italic,
    size,
    leading,
    tracking,
    align,
    direction,
    language,
  ])
  return textPaths.get(
    name,
    () =>
      new Path2D(
        placeLines(node)
          .map((placed) => linePath(placed.line, placed.x, placed.y, size))
          .join(''),
      ),
  )
}

/** Radius no larger than half the shorter side. */
export const cornerOf = (box: Box, radius: number): number =>
  Math.max(0, Math.min(radius, box.width / 2, box.height / 2))

const shapes = new Bounded<string, Path2D>(1500)

/** The outline of a shape node in design units; undefined for kinds that are not shapes. */
export function shapePath(node: SheetNode): Path2D | undefined {
  const { box } = node
  switch (node.kind) {
    case 'rectangle': {
      const path = new Path2D()
      const radius = cornerOf(box, node.radius ?? 0)
      if (radius > 0) path.roundRect(box.x, box.y, box.width, box.height, radius)
      else path.rect(box.x, box.y, box.width, box.height)
      return path
    }
    case 'ellipse': {
      const path = new Path2D()
      path.ellipse(box.x + box.width / 2, box.y + box.height / 2, box.width / 2, box.height / 2, 0, 0, Math.PI * 2)
      return path
    }
    case 'path':
      return shapes.get(node.path, () => new Path2D(node.path))
    case 'text':
      return textPath(node)
    default:
      return undefined
  }
}
