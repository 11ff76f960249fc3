/**
 * Soft shadows. A shadow is drawn whole and apart, at a coarser grid when it is very soft, and then laid down: cheap at 4K,
 * and the same in a band as in the whole picture.
 */
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { SheetNode } from '../sheet.ts'
import { drawBody, type Pass } from './painter.ts'

/** Blurs of more pixels than this are drawn on a coarser grid. */
const finest = 5

export function drawShadow(
  context: SKRSContext2D,
  node: SheetNode,
  shadow: NonNullable<SheetNode['shadow']>,
  pass: Pass,
): void {
  const [scaleX, scaleY] = pass.scale
  // As in CSS: the standard deviation is half the blur.
  const deviation = (shadow.blur / 2) * scaleX
  const coarse = Math.max(1, 2 ** Math.floor(Math.log2(Math.max(1, deviation / finest))))
  const margin = Math.ceil((shadow.blur * 1.6 * scaleX) / coarse) + 2
  const [gridX, gridY] = [scaleX / coarse, scaleY / coarse]
  const left = Math.floor(node.box.x * gridX) - margin
  const top = Math.floor(node.box.y * gridY) - margin
  const width = Math.ceil((node.box.x + node.box.width) * gridX) + margin - left
  const height = Math.ceil((node.box.y + node.box.height) * gridY) + margin - top
  let cast = pass.shadows.get(node)
  if (!cast) {
    cast = castOf(node, shadow.colour, { left, top, width, height, gridX, gridY, deviation: deviation / coarse }, pass)
    pass.shadows.set(node, cast)
  }
  context.save()
  context.translate(shadow.dx, shadow.dy)
  context.drawImage(cast, left / gridX, top / gridY, width / gridX, height / gridY)
  context.restore()
}

interface Grid {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly gridX: number
  readonly gridY: number
  readonly deviation: number
}

function castOf(node: SheetNode, colour: string, grid: Grid, pass: Pass): Canvas {
  const shape = createCanvas(grid.width, grid.height)
  const pen = shape.getContext('2d')
  pen.setTransform(grid.gridX, 0, 0, grid.gridY, -grid.left, -grid.top)
  drawBody(pen, node, { ...pass, scale: [grid.gridX, grid.gridY], shadows: new Map() })
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.globalCompositeOperation = 'source-in'
  pen.fillStyle = colour
  pen.fillRect(0, 0, grid.width, grid.height)
  if (grid.deviation <= 0.2) return shape
  const cast = createCanvas(grid.width, grid.height)
  const soft = cast.getContext('2d')
  soft.filter = `blur(${grid.deviation}px)`
  soft.drawImage(shape, 0, 0)
  return cast
}
