/** Outlines for decals: areas between two curves and ribbons along one. Pure. */
import type { Decal, Hex } from '../../solids.ts'

export type Curve = (x: number) => number
export type Outline = readonly (readonly [number, number])[]

/** The area over [from, to] between two curves; where they cross it has no height. */
export function between(from: number, to: number, low: Curve, high: Curve, steps = 14): Outline {
  const points: (readonly [number, number])[] = []
  for (let step = 0; step <= steps; step++) {
    const x = from + ((to - from) * step) / steps
    points.push([x, Math.max(low(x), high(x))])
  }
  for (let step = steps; step >= 0; step--) {
    const x = from + ((to - from) * step) / steps
    points.push([x, low(x)])
  }
  return points
}

/** A stroke that is thickest at `peak` (0..1) of a quadratic curve and pointed or round at its ends. */
export function ribbon(
  from: readonly [number, number],
  bend: readonly [number, number],
  to: readonly [number, number],
  widths: readonly [number, number, number],
  peak = 0.5,
): Outline {
  const steps = 12
  const left: (readonly [number, number])[] = []
  const right: (readonly [number, number])[] = []
  for (let step = 0; step <= steps; step++) {
    const t = step / steps
    const u = 1 - t
    const x = u * u * from[0] + 2 * u * t * bend[0] + t * t * to[0]
    const y = u * u * from[1] + 2 * u * t * bend[1] + t * t * to[1]
    const dx = 2 * u * (bend[0] - from[0]) + 2 * t * (to[0] - bend[0])
    const dy = 2 * u * (bend[1] - from[1]) + 2 * t * (to[1] - bend[1])
    const size = Math.hypot(dx, dy) || 1
    const ease = t < peak ? t / peak : (1 - t) / (1 - peak)
    const end = t < peak ? widths[0] : widths[2]
    const half = (end + (widths[1] - end) * Math.sin((ease * Math.PI) / 2)) / 2
    left.push([x - (dy / size) * half, y + (dx / size) * half])
    right.unshift([x + (dy / size) * half, y - (dx / size) * half])
  }
  return [...left, ...right]
}

export const area = (points: Outline, colour: Hex, opacity = 1, softness?: number): Decal => ({
  kind: 'polygon',
  points,
  colour,
  opacity,
  ...(softness === undefined ? {} : { softness }),
})
export const oval = (
  x: number,
  y: number,
  width: number,
  height: number,
  colour: Hex,
  opacity = 1,
  softness?: number,
  angle?: number,
): Decal => ({
  kind: 'ellipse',
  centre: [x, y],
  radii: [width, height],
  colour,
  opacity,
  ...(softness === undefined ? {} : { softness }),
  ...(angle === undefined ? {} : { angle }),
})
/** A line with round ends. */
export const line = (
  from: readonly [number, number],
  bend: readonly [number, number],
  to: readonly [number, number],
  width: number,
  colour: Hex,
  opacity = 1,
): readonly Decal[] => [{ kind: 'stroke', from, bend, to, widths: [width, width], colour, opacity }]
