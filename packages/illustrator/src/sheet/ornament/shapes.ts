/** Outlines that ornaments are made of, as SVG path data. */
import type { Chance } from '../../stage/chance.ts'
import type { Box } from '../sheet.ts'

const fixed = (value: number) => value.toFixed(2)

/** A soft, lopsided circle. */
export function blob(x: number, y: number, radius: number, chance: Chance, wobble = 0.16): string {
  const count = 8
  const points = Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * Math.PI * 2
    const reach = radius * (1 - wobble + chance.number(`point-${index}`) * wobble * 2)
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach] as const
  })
  const middle = (first: readonly [number, number], second: readonly [number, number]) =>
    `${fixed((first[0] + second[0]) / 2)} ${fixed((first[1] + second[1]) / 2)}`
  return `M${middle(points[count - 1]!, points[0]!)}${points.map((point, index) => `Q${fixed(point[0])} ${fixed(point[1])} ${middle(point, points[(index + 1) % count]!)}`).join('')}Z`
}

/** Wedges from a middle, every second one filled. */
export function rays(x: number, y: number, reach: number, count: number): string {
  let path = ''
  for (let index = 0; index < count; index++) {
    const from = (index / count) * Math.PI * 2
    const to = from + Math.PI / count
    path += `M${fixed(x)} ${fixed(y)}L${fixed(x + Math.cos(from) * reach)} ${fixed(y + Math.sin(from) * reach)}L${fixed(x + Math.cos(to) * reach)} ${fixed(y + Math.sin(to) * reach)}Z`
  }
  return path
}

export function star(x: number, y: number, radius: number, points: number, waist = 0.45): string {
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const angle = (index / points) * Math.PI - Math.PI / 2
    const reach = index % 2 ? radius * waist : radius
    return `${fixed(x + Math.cos(angle) * reach)} ${fixed(y + Math.sin(angle) * reach)}`
  })
  return `M${corners.join('L')}Z`
}

/** Everything below a waving line. */
export function wave(page: Box, level: number, height: number, count: number, chance: Chance): string {
  const length = page.width / count
  const start = -chance.number('shift') * length
  let path = `M${fixed(start)} ${fixed(level)}`
  for (let index = 0; index <= count; index++)
    path += `q${fixed(length / 4)} ${fixed(-height)} ${fixed(length / 2)} 0t${fixed(length / 2)} 0`
  return `${path}V${fixed(page.height)}H${fixed(start)}Z`
}

/** A rounded rectangle as drawn by hand: each side bends a little. */
export function sketchBox({ x, y, width, height }: Box, radius: number, chance: Chance, wobble: number): string {
  const corner = Math.min(radius, width / 2, height / 2)
  const off = (name: string) => (chance.number(name) - 0.5) * wobble
  const [left, top, right, bottom] = [x, y, x + width, y + height]
  const point = (name: string, px: number, py: number) =>
    `${fixed(px + off(`${name}x`))} ${fixed(py + off(`${name}y`))}`
  return (
    `M${point('a', left + corner, top)}Q${point('ab', (left + right) / 2, top)} ${point('b', right - corner, top)}Q${fixed(right)} ${fixed(top)} ${point('c', right, top + corner)}` +
    `Q${point('cd', right, (top + bottom) / 2)} ${point('d', right, bottom - corner)}Q${fixed(right)} ${fixed(bottom)} ${point('e', right - corner, bottom)}` +
    `Q${point('ef', (left + right) / 2, bottom)} ${point('f', left + corner, bottom)}Q${fixed(left)} ${fixed(bottom)} ${point('g', left, bottom - corner)}` +
    `Q${point('gh', left, (top + bottom) / 2)} ${point('h', left, top + corner)}Q${fixed(left)} ${fixed(top)} ${point('a', left + corner, top)}Z`
  )
}

/** An arch: half a circle on a rectangle. */
export const arch = ({ x, y, width, height }: Box): string => {
  const radius = Math.min(width / 2, height)
  return `M${fixed(x)} ${fixed(y + height)}V${fixed(y + radius)}A${fixed(width / 2)} ${fixed(radius)} 0 0 1 ${fixed(x + width)} ${fixed(y + radius)}V${fixed(y + height)}Z`
}
