/** Sheets to pixels: one walk over the nodes, the same at every size, in whole or in bands. */
import { type Canvas, createCanvas, ImageData, Path2D, type SKRSContext2D } from '@napi-rs/canvas'
import type { Sheet } from '../../scene/scene.ts'
import { iconImage, type Pixels } from '../icons.ts'
import type { Box, SheetNode } from '../sheet.ts'
import { iconDrop } from '../type/shape.ts'
import { drawShadow } from './shadow.ts'
import { brush, cornerOf, shapePath } from './surface.ts'
import { placeLines } from './text-lines.ts'

/** Gives the pixels of a stage or picture that a sheet holds, at the size asked for. */
export type PictureSource = (id: string, width: number, height: number) => Pixels | Promise<Pixels>

export interface SheetSize {
  /** Pixels of the whole sheet. */
  readonly width: number
  readonly height: number
  readonly stages?: PictureSource
  readonly pictures?: PictureSource
}

/** What the walk carries: the pixel grid and every image it will need, made beforehand because drawing is synchronous. */
export interface Pass {
  readonly scale: readonly [x: number, y: number]
  readonly images: ReadonlyMap<SheetNode | string, CanvasImage>
  /** Shadows drawn so far, for the next strip. */
  readonly shadows: Map<SheetNode, Canvas>
}
type CanvasImage = Parameters<SKRSContext2D['drawImage']>[0]

function bitmap({ width, height, data }: Pixels): Canvas {
  const canvas = createCanvas(width, height)
  canvas
    .getContext('2d')
    .putImageData(
      new ImageData(new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength), width, height),
      0,
      0,
    )
  return canvas
}

const pixelsOf = (box: Box, scale: readonly [number, number]) =>
  [Math.max(1, Math.round(box.width * scale[0])), Math.max(1, Math.round(box.height * scale[1]))] as const

async function gatherImages(
  nodes: readonly SheetNode[],
  size: SheetSize,
  scale: readonly [number, number],
  images: Map<SheetNode | string, CanvasImage>,
): Promise<void> {
  for (const node of nodes) {
    if (node.kind === 'group') await gatherImages(node.nodes, size, scale, images)
    else if (node.kind === 'icon') images.set(node, await iconImage(node.icon, Math.max(...pixelsOf(node.box, scale))))
    else if (node.kind === 'stage' || node.kind === 'picture') {
      const source = node.kind === 'stage' ? size.stages : size.pictures
      const id = node.kind === 'stage' ? node.stage : node.picture
      if (!source)
        throw new Error(
          `${node.kind}: the sheet holds '${id}', but drawSheet was given no ${node.kind}s to draw it with`,
        )
      images.set(node, bitmap(await source(id, ...pixelsOf(node.box, scale))))
    } else if (node.kind === 'text')
      for (const { line } of placeLines(node))
        for (const { icon } of line.icons)
          images.set(`${icon}@${node.size}`, await iconImage(icon, Math.max(1, Math.round(node.size * scale[0]))))
  }
}

/** Images land on whole pixels, or they would be resampled and soft. */
function placeImage(context: SKRSContext2D, image: CanvasImage, box: Box, pass: Pass, contain: boolean): void {
  const { e: left, f: top, b: turned } = context.getTransform()
  const [scaleX, scaleY] = pass.scale
  const fit = contain ? Math.min((box.width * scaleX) / image.width, (box.height * scaleY) / image.height) : 1
  const width = contain ? image.width * fit : box.width * scaleX
  const height = contain ? image.height * fit : box.height * scaleY
  const x = box.x * scaleX + (box.width * scaleX - width) / 2
  const y = box.y * scaleY + (box.height * scaleY - height) / 2
  context.save()
  if (turned === 0) {
    context.setTransform(1, 0, 0, 1, Math.round(x + left), Math.round(y + top))
    context.drawImage(image, 0, 0, Math.round(width), Math.round(height))
  } else {
    context.scale(1 / scaleX, 1 / scaleY)
    context.drawImage(image, x, y, width, height)
  }
  context.restore()
}

/** Draws a node with its children, without its own shadow. */
export function drawBody(context: SKRSContext2D, node: SheetNode, pass: Pass): void {
  const { box } = node
  if (node.kind === 'group') {
    if (node.clip === true) {
      context.beginPath()
      context.rect(box.x, box.y, box.width, box.height)
      context.clip()
    } else if (typeof node.clip === 'string') context.clip(new Path2D(node.clip))
    for (const child of node.nodes) drawNode(context, child, pass)
    return
  }
  if (node.kind === 'icon' || node.kind === 'stage' || node.kind === 'picture') {
    const image = pass.images.get(node) as CanvasImage
    if (node.kind === 'icon') {
      placeImage(context, node.colour ? tinted(image, node.colour) : image, box, pass, true)
      return
    }
    context.save()
    context.beginPath()
    context.roundRect(box.x, box.y, box.width, box.height, cornerOf(box, node.radius ?? 0))
    context.clip()
    placeImage(context, image, box, pass, false)
    context.restore()
    return
  }
  const path = shapePath(node) as Path2D
  if (node.fill) {
    context.fillStyle = brush(context, node.fill, box)
    context.fill(path)
  }
  if (node.kind === 'text') {
    for (const placed of placeLines(node))
      for (const { icon, x } of placed.line.icons)
        placeImage(
          context,
          pass.images.get(`${icon}@${node.size}`) as CanvasImage,
          {
            x: placed.x + x * node.size,
            y: placed.y + (iconDrop - 1) * node.size,
            width: node.size,
            height: node.size,
          },
          pass,
          true,
        )
    return
  }
  if (node.stroke && (node.strokeWidth ?? 1) > 0) {
    context.strokeStyle = brush(context, node.stroke, box)
    context.lineWidth = node.strokeWidth ?? 1
    context.lineJoin = 'round'
    context.lineCap = 'round'
    context.setLineDash(node.kind === 'path' && node.dash ? [...node.dash] : [])
    context.stroke(path)
  }
}

function tinted(image: CanvasImage, colour: string): Canvas {
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  context.globalCompositeOperation = 'source-in'
  context.fillStyle = colour
  context.fillRect(0, 0, image.width, image.height)
  return canvas
}

export function drawNode(context: SKRSContext2D, node: SheetNode, pass: Pass): void {
  context.save()
  context.globalAlpha *= node.opacity ?? 1
  if (node.rotate) {
    const middle = [node.box.x + node.box.width / 2, node.box.y + node.box.height / 2] as const
    context.translate(...middle)
    context.rotate((node.rotate * Math.PI) / 180)
    context.translate(-middle[0], -middle[1])
  }
  if (node.shadow) drawShadow(context, node, node.shadow, pass)
  drawBody(context, node, pass)
  context.restore()
}

/**
 * Rows drawn at once. Skia rounds the edges of a curve differently when a border cuts it, so the picture is always drawn in
 * the same strips, whoever draws them: that makes bands equal to the whole by construction.
 */
const strip = 512

/** Device rows a node may touch, its shadow included; undefined when that is not known (turned nodes). */
function touches({ box, shadow, rotate, kind }: SheetNode, scale: number, top: number, bottom: number): boolean {
  if (rotate || kind === 'group') return true
  const around = (shadow ? shadow.blur * 2 + Math.abs(shadow.dy) : 0) + (kind === 'text' ? box.height + 40 : 40)
  return (box.y - around) * scale < bottom && (box.y + box.height + around) * scale > top
}

/**
 * Rows `from` (inclusive) to `to` (exclusive) of a sheet drawn at a size, byte for byte those of the whole: two processes
 * may draw one half each. Multiples of 512 waste no work.
 */
export async function drawSheetBand(sheet: Sheet, size: SheetSize, from: number, to: number): Promise<Pixels> {
  const scale = [size.width / sheet.width, size.height / sheet.height] as const
  const images = new Map<SheetNode | string, CanvasImage>()
  // Whole strips are drawn, so what a strip touches beyond the asked rows counts too.
  const drawn = [Math.floor(from / strip) * strip, Math.ceil(to / strip) * strip] as const
  const shown = sheet.nodes.filter((node) => touches(node, scale[1], ...drawn))
  await gatherImages(shown, size, scale, images)
  const pass: Pass = { scale, images, shadows: new Map() }
  const rows = Math.min(strip, size.height)
  const canvas = createCanvas(size.width, rows)
  const context = canvas.getContext('2d')
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  const data = new Uint8Array(size.width * (to - from) * 4)
  for (let top = Math.floor(from / strip) * strip; top < to; top += strip) {
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, size.width, rows)
    context.setTransform(scale[0], 0, 0, scale[1], 0, -top)
    for (const node of shown) if (touches(node, scale[1], top, top + strip)) drawNode(context, node, pass)
    const first = Math.max(from, top)
    const last = Math.min(to, top + strip)
    const piece = context.getImageData(0, first - top, size.width, last - first).data
    data.set(piece, (first - from) * size.width * 4)
  }
  return { width: size.width, height: to - from, data }
}

/**
 * A sheet as pixels.
 *
 * @example
 * const { data } = await drawSheet(sheet, { width: 1024, height: 1024 })
 */
export const drawSheet = (sheet: Sheet, size: SheetSize): Promise<Pixels> => drawSheetBand(sheet, size, 0, size.height)
