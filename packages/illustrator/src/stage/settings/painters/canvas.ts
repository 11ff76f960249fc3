/** What all backdrop painters share: where directions fall on the picture, and colour arithmetic. */
import type { SKRSContext2D } from '@napi-rs/canvas'
import { cross, dot, normalise, subtract } from '../../frames.ts'
import type { Hex, Point } from '../../solids.ts'
import type { BackdropLayer, Camera } from '../../world.ts'

export interface Easel {
  readonly context: SKRSContext2D
  readonly width: number
  readonly height: number
  /** Pixel of a direction: azimuth to the right of straight ahead (world -z), altitude above the horizon, degrees. */
  spot(azimuth: number, altitude: number): readonly [x: number, y: number]
  /** Pixels a degree takes near the middle of the picture. */
  readonly degree: number
  /** Row of the horizon. */
  readonly horizon: number
  /** Top edge of the picture in degrees of altitude, at least 6. */
  readonly top: number
  /** Azimuth of the right edge at the horizon, degrees. */
  readonly side: number
  /** Azimuth the camera looks at, degrees. */
  readonly ahead: number
}

export type Painter = (easel: Easel, layer: BackdropLayer) => void

const RADIANS = Math.PI / 180

/** The easel of a camera; parallel cameras are treated as a very long lens. */
export function easelOf(context: SKRSContext2D, camera: Camera, width: number, height: number): Easel {
  const forward = normalise(subtract(camera.target, camera.at))
  const right = normalise(cross(forward, [0, 1, 0]))
  const up = cross(right, forward)
  const focal = height / 2 / Math.tan((camera.fieldOfView / 2) * RADIANS)
  const spot = (azimuth: number, altitude: number): readonly [number, number] => {
    const [a, h] = [azimuth * RADIANS, altitude * RADIANS]
    const direction: Point = [Math.sin(a) * Math.cos(h), Math.sin(h), -Math.cos(a) * Math.cos(h)]
    const depth = Math.max(0.02, dot(direction, forward))
    return [width / 2 + (dot(direction, right) / depth) * focal, height / 2 - (dot(direction, up) / depth) * focal]
  }
  const pitch = Math.asin(Math.max(-0.999, Math.min(0.999, forward[1])))
  const ahead = Math.atan2(forward[0], -forward[2]) / RADIANS
  const halfUp = Math.atan(height / 2 / focal)
  return {
    context,
    width,
    height,
    spot,
    degree: focal * RADIANS,
    horizon: spot(ahead, 0)[1],
    top: Math.max(6, (pitch + halfUp) / RADIANS),
    side: Math.atan((width / 2 / focal) * Math.cos(pitch)) / RADIANS + 1,
    ahead,
  }
}

export const rgb = (hex: string): readonly [number, number, number] => {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** A colour between two, in sRGB. */
export const blend = (a: string, b: string, t: number): Hex => {
  const [first, last] = [rgb(a), rgb(b)]
  const part = (index: number) =>
    Math.round(Math.max(0, Math.min(255, first[index] + (last[index] - first[index]) * t)))
  return `#${[0, 1, 2].map((index) => part(index).toString(16).padStart(2, '0')).join('')}` as Hex
}

export const fade = (hex: string, opacity: number): string => {
  const [r, g, b] = rgb(hex)
  return `rgba(${r},${g},${b},${Math.max(0, Math.min(1, opacity)).toFixed(3)})`
}

/** Smooth value noise in one dimension, -1..1. */
export function ridge(at: number, seed: number): number {
  const value = (cell: number) => {
    const mixed = Math.sin(cell * 127.1 + seed * 0.0137) * 43758.5453
    return (mixed - Math.floor(mixed)) * 2 - 1
  }
  const cell = Math.floor(at)
  const t = at - cell
  const eased = t * t * (3 - 2 * t)
  return value(cell) * (1 - eased) + value(cell + 1) * eased
}

/** Sum of octaves of `ridge`, about -1..1. */
export const roughRidge = (at: number, seed: number, octaves = 5): number => {
  let [sum, size, total] = [0, 1, 0]
  for (let octave = 0; octave < octaves; octave++) {
    sum += ridge(at * 2 ** octave, seed + octave * 911) * size
    total += size
    size *= 0.5
  }
  return sum / total
}

/** A number in [0, 1) from a layer's seed and a counter. */
export const dice = (seed: number, index: number): number => {
  let value = (Math.imul(index + 1, 0x9e3779b1) ^ seed) >>> 0
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b) >>> 0
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) >>> 0
  return ((value ^ (value >>> 16)) >>> 0) / 4294967296
}

/** A round soft light. `stops`: [position, opacity] from the middle outward. */
export function glow(
  easel: Easel,
  x: number,
  y: number,
  radius: number,
  colour: string,
  stops: readonly (readonly [number, number])[],
): void {
  const { context } = easel
  const gradient = context.createRadialGradient(x, y, 0, x, y, radius)
  for (const [at, opacity] of stops) gradient.addColorStop(at, fade(colour, opacity))
  context.fillStyle = gradient
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2)
}
