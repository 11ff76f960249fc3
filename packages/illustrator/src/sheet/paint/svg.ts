/** Sheets as SVG documents: text as outlines, so that they look the same in every program. */
import type { Sheet } from '../../scene/scene.ts'
import { type IconArt, iconArt } from '../art.ts'
import type { Box, Paint, SheetNode } from '../sheet.ts'
import { linePath } from '../type/outline.ts'
import { iconDrop } from '../type/shape.ts'
import { parseColour, toHex } from './colour.ts'
import { cornerOf, gradientEnds } from './surface.ts'
import { placeLines } from './text-lines.ts'

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
const short = (value: number) => String(Math.round(value * 1000) / 1000)

function colourAttributes(name: string, colour: string): string {
  const seen = parseColour(colour)
  return `${name}="${toHex({ ...seen, alpha: 1 })}"${seen.alpha < 1 ? ` ${name}-opacity="${short(seen.alpha)}"` : ''}`
}

/** Collects definitions while the tree is written. */
class Definitions {
  readonly parts: string[] = []
  readonly #icons = new Map<string, string>()

  paint(name: 'fill' | 'stroke', paint: Paint | undefined, box: Box): string {
    if (!paint) return `${name}="none"`
    if (typeof paint === 'string') return colourAttributes(name, paint)
    const id = `paint-${this.parts.length}`
    const { from, to, radius } = gradientEnds(paint, box)
    const stops = paint.stops
      .map(
        ([offset, colour]) =>
          `<stop offset="${short(offset)}" ${colourAttributes('stop', colour).replace('stop=', 'stop-color=')}/>`,
      )
      .join('')
    this.parts.push(
      paint.kind === 'linear'
        ? `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${short(from[0])}" y1="${short(from[1])}" x2="${short(to[0])}" y2="${short(to[1])}">${stops}</linearGradient>`
        : `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${short(from[0])}" cy="${short(from[1])}" r="${short(radius)}">${stops}</radialGradient>`,
    )
    return `${name}="url(#${id})"`
  }

  shadow({ dx, dy, blur, colour }: NonNullable<SheetNode['shadow']>, box: Box): string {
    const around = blur * 2 + Math.max(Math.abs(dx), Math.abs(dy)) + 40
    const id = `shadow-${this.parts.length}`
    this.parts.push(
      `<filter id="${id}" filterUnits="userSpaceOnUse" ${boxAttributes({ x: box.x - around, y: box.y - around, width: box.width + 2 * around, height: box.height + 2 * around })}><feDropShadow dx="${short(dx)}" dy="${short(dy)}" stdDeviation="${short(blur / 2)}" ${colourAttributes('flood', colour).replace('flood=', 'flood-color=')}/></filter>`,
    )
    return ` filter="url(#${id})"`
  }

  clip(path: string): string {
    const id = `clip-${this.parts.length}`
    this.parts.push(`<clipPath id="${id}"><path d="${escaped(path)}"/></clipPath>`)
    return ` clip-path="url(#${id})"`
  }

  icon(name: string): { id: string; art: IconArt } {
    const art = iconArt(name)
    let id = this.#icons.get(name)
    if (!id) {
      id = `icon-${this.#icons.size}`
      this.#icons.set(name, id)
      this.parts.push(`<symbol id="${id}" viewBox="0 0 ${art.width} ${art.height}">${art.body}</symbol>`)
    }
    return { id, art }
  }
}

export const boxPath = ({ x, y, width, height }: Box): string =>
  `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`
const boxAttributes = ({ x, y, width, height }: Box) =>
  `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`

function writeNode(node: SheetNode, definitions: Definitions): string {
  const { box } = node
  const middle = `${short(box.x + box.width / 2)} ${short(box.y + box.height / 2)}`
  const common = `${node.opacity !== undefined && node.opacity < 1 ? ` opacity="${short(node.opacity)}"` : ''}${node.rotate ? ` transform="rotate(${short(node.rotate)} ${middle})"` : ''}${node.shadow ? definitions.shadow(node.shadow, box) : ''}`
  const fill = 'fill' in node ? definitions.paint('fill', node.fill, box) : ''
  const line =
    'stroke' in node && node.stroke
      ? ` ${definitions.paint('stroke', node.stroke, box)} stroke-width="${short(node.strokeWidth ?? 1)}" stroke-linejoin="round" stroke-linecap="round"`
      : ''
  const id = ` id="${escaped(node.id)}"`
  switch (node.kind) {
    case 'group': {
      const clip =
        node.clip === true
          ? definitions.clip(boxPath(box))
          : typeof node.clip === 'string'
            ? definitions.clip(node.clip)
            : ''
      return `<g${id}${common}${clip}>${node.nodes.map((child) => writeNode(child, definitions)).join('')}</g>`
    }
    case 'rectangle':
      return `<rect${id} ${boxAttributes(box)}${node.radius ? ` rx="${short(cornerOf(box, node.radius))}"` : ''} ${fill}${line}${common}/>`
    case 'ellipse':
      return `<ellipse${id} cx="${short(box.x + box.width / 2)}" cy="${short(box.y + box.height / 2)}" rx="${short(box.width / 2)}" ry="${short(box.height / 2)}" ${fill}${line}${common}/>`
    case 'path':
      return `<path${id} d="${escaped(node.path)}" ${fill}${line}${node.dash ? ` stroke-dasharray="${node.dash.map(short).join(' ')}"` : ''}${common}/>`
    case 'text': {
      const placed = placeLines(node)
      const icons = placed.flatMap(({ line: shaped, x, y }) =>
        shaped.icons.map(
          (icon) =>
            `<use href="#${definitions.icon(icon.icon).id}" ${boxAttributes({ x: x + icon.x * node.size, y: y + (iconDrop - 1) * node.size, width: node.size, height: node.size })}/>`,
        ),
      )
      const outlines = placed.map(({ line: shaped, x, y }) => linePath(shaped, x, y, node.size)).join('')
      return `<g${id} aria-label="${escaped(node.lines.join(' '))}"${common}><path d="${outlines}" ${fill}/>${icons.join('')}</g>`
    }
    case 'icon':
      return `<g${id}${common}><use href="#${definitions.icon(node.icon).id}" ${boxAttributes(box)}/></g>`
    case 'stage':
    case 'picture':
      // Pixels have no place in a vector source; the slot is kept and named.
      return `<rect${id} ${boxAttributes(box)} fill="#d8d8d8" data-${node.kind}="${escaped(node.kind === 'stage' ? node.stage : node.picture)}"${common}/>`
  }
}

/** An SVG document of a sheet in its design units; pictures and stages are left as named empty slots. */
export function sheetToSvg(sheet: Sheet): string {
  const definitions = new Definitions()
  const body = sheet.nodes.map((node) => writeNode(node, definitions)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${short(sheet.width)}" height="${short(sheet.height)}" viewBox="0 0 ${short(sheet.width)} ${short(sheet.height)}"><defs>${definitions.parts.join('')}</defs>${body}</svg>`
}
