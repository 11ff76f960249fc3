/** Eyes and brows as decals, in head heights: x to the figure's left, y up. */
import type { Decal, Hex } from '../../solids.ts'
import { darker, lighter, mixHex } from '../tint.ts'
import type { Expression, EyeShape } from './expressions.ts'
import type { FaceShape } from './face.ts'
import { area, between, oval, ribbon } from './outline.ts'

const arc = (x: number, y: number, half: number, bow: number, thick: number, colour: Hex): Decal =>
  area(ribbon([x - half, y], [x, y + bow], [x + half, y], [thick * 0.45, thick, thick * 0.45]), colour)

const half = (x: number, radius: number) => Math.sqrt(Math.max(0, 1 - (x / radius) ** 2))

function lashes(sign: 1 | -1, x: number, y: number, width: number, height: number, colour: Hex): Decal[] {
  const at = (across: number, up: number): readonly [number, number] => [x + sign * across * width, y + up * height]
  return [
    area(ribbon(at(0.72, 0.62), at(1.1, 0.78), at(1.42, 1.16), [0.02, 0.02, 0.003], 0.2), colour),
    area(ribbon(at(0.9, 0.32), at(1.2, 0.4), at(1.52, 0.66), [0.016, 0.016, 0.003], 0.2), colour),
  ]
}

/** Heart or five-pointed star of radius `size`. */
function symbol(kind: 'hearts' | 'stars', x: number, y: number, size: number): Decal[] {
  const points = Array.from({ length: kind === 'hearts' ? 28 : 10 }, (_, index): readonly [number, number] => {
    if (kind === 'stars') {
      const angle = Math.PI / 2 + (index * Math.PI) / 5
      const radius = size * (index % 2 ? 0.5 : 1.15)
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
    }
    const t = (index / 28) * Math.PI * 2
    return [
      x + (size * 16 * Math.sin(t) ** 3) / 16,
      y + (size * (13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t))) / 15,
    ]
  })
  return [
    area(points, kind === 'hearts' ? '#e8304c' : '#ffc93c'),
    oval(x - size * 0.38, y + size * 0.32, size * 0.16, size * 0.13, '#ffffff', 0.85),
  ]
}

function openEye(face: FaceShape, sign: 1 | -1, shape: EyeShape, x: number, y: number): Decal[] {
  const wide = shape === 'wide' ? 1.16 : 1
  const [width, height] = [face.eye * 0.081 * wide, face.eye * 0.096 * wide]
  const cut = shape === 'half' ? 0.18 : shape === 'narrow' ? 0.5 : 2
  const inner = shape === 'narrow' ? 0.7 : 0
  const lid = (at: number) =>
    Math.min(y + height * half(at - x, width), y + height * (cut + (inner * sign * (at - x)) / width))
  const low = (at: number) => y - height * half(at - x, width)
  const [lookX, lookY] = shape === 'crossed' ? [-sign * 0.85, -0.2] : face.look
  const iris = {
    x: x + lookX * width * 0.26 - sign * width * 0.05,
    y: y + lookY * height * 0.22,
    width: width * (shape === 'wide' ? 0.68 : 0.79),
    height: height * (shape === 'wide' ? 0.68 : 0.83),
  }
  const disc = (scale: number, colour: Hex, down = 0): Decal => {
    const [across, tall, cy] = [iris.width * scale, iris.height * scale, iris.y - down * iris.height]
    const from = Math.max(iris.x - across, x - width)
    const to = Math.min(iris.x + across, x + width)
    return area(
      between(
        from,
        to,
        (at) => Math.max(low(at), cy - tall * half(at - iris.x, across)),
        (at) => Math.min(lid(at), cy + tall * half(at - iris.x, across)),
        16,
      ),
      colour,
    )
  }
  const dark = darker(face.eyeColour, 0.72)
  const white: Hex = '#fbf8f5'
  const decals: Decal[] = [
    area(between(x - width, x + width, low, lid, 18), white),
    // The lid's shadow on the white keeps the eye round.
    area(
      between(x - width, x + width, (at) => Math.max(low(at), lid(at) - height * 0.26), lid, 14),
      mixHex(face.colours.skin, '#3a2a3a', 0.45),
      0.28,
      0.012,
    ),
    disc(1, dark),
    disc(0.88, face.eyeColour),
    disc(0.86, lighter(face.eyeColour, 0.34), 0.16),
    disc(0.74, face.eyeColour, 0.0),
    disc(0.6, '#120c0e'),
    oval(iris.x + iris.width * 0.3, iris.y + iris.height * 0.36, iris.width * 0.27, iris.height * 0.25, '#ffffff'),
    oval(iris.x - iris.width * 0.34, iris.y - iris.height * 0.4, iris.width * 0.13, iris.height * 0.12, '#ffffff', 0.8),
  ]
  const lineColour = face.lash ? '#20130f' : mixHex(darker(face.colours.skin, 0.7), '#20130f', 0.6)
  const top = Math.min(y + height * 1.02, y + height * (cut + 0.02))
  if (cut < 1) {
    decals.push(
      area(
        between(x - width * 1.06, x + width * 1.06, lid, (at) =>
          Math.max(lid(at), y + height * 1.04 * half(at - x, width * 1.06)),
        ),
        mixHex(face.colours.skin, face.colours.crease, 0.35),
      ),
    )
    decals.push(
      area(
        ribbon(
          [x - width * 1.02, y + height * (cut - inner * sign * 1.02) - 0.005],
          [x, top + 0.012],
          [x + width * 1.02, y + height * (cut + inner * sign * 1.02) - 0.005],
          [0.008, face.lash ? 0.024 : 0.02, 0.008],
        ),
        lineColour,
      ),
    )
  } else
    decals.push(
      area(
        ribbon(
          [x - width * 1.0, y + height * 0.18],
          [x, y + height * 1.86],
          [x + width * 1.0, y + height * 0.18],
          [0.005, face.lash ? 0.03 : 0.021, 0.005],
        ),
        lineColour,
      ),
    )
  if (face.lash) decals.push(...lashes(sign, x, y, width, height * Math.min(1, cut + 0.1), '#20130f'))
  return decals
}

/** Both eyes with lids and lashes. */
export function eyeDecals(face: FaceShape, expression: Expression): Decal[] {
  const line: Hex = mixHex(darker(face.colours.skin, 0.82), '#1c100d', 0.65)
  return ([1, -1] as const).flatMap((sign): Decal[] => {
    const shape = sign > 0 ? (expression.leftEye ?? expression.eyes) : expression.eyes
    const [x, y] = [sign * face.eyeSpread, face.eyeLevel]
    switch (shape) {
      case 'closed':
        return [
          arc(x, y, 0.078, -0.085, 0.027, line),
          ...(face.lash ? lashes(sign, x, y - 0.05, 0.07, -0.05, line) : []),
        ]
      case 'down':
        return [
          area(
            between(
              x - 0.086,
              x + 0.086,
              (at) => y - 0.05 * half(at - x, 0.086),
              (at) => y + 0.085 * half(at - x, 0.086),
            ),
            mixHex(face.colours.skin, face.colours.crease, 0.14),
            1,
            0.012,
          ),
          arc(x, y - 0.005, 0.08, -0.085, 0.03, line),
          ...(face.lash ? lashes(sign, x, y - 0.05, 0.07, -0.05, line) : []),
        ]
      case 'happy':
        return [arc(x, y - 0.03, 0.082, 0.13, 0.034, line)]
      case 'squeezed':
        return [
          area(
            ribbon(
              [x + sign * 0.07, y + 0.055],
              [x - sign * 0.02, y + 0.012],
              [x - sign * 0.06, y],
              [0.016, 0.03, 0.02],
            ),
            line,
          ),
          area(
            ribbon(
              [x + sign * 0.07, y - 0.055],
              [x - sign * 0.02, y - 0.012],
              [x - sign * 0.06, y],
              [0.016, 0.03, 0.02],
            ),
            line,
          ),
        ]
      case 'hearts':
      case 'stars':
        return symbol(shape, x, y, 0.095 * face.eye)
      default:
        return openEye(face, sign, shape, x, y)
    }
  })
}

/** Brows, thick or thin, moved by the expression. */
export function browDecals(face: FaceShape, expression: Expression): Decal[] {
  const rise = face.eyeLevel + 0.152 * (0.55 + 0.45 * face.eye) + (expression.lift ?? 0)
  const tilt = expression.tilt ?? 0
  return ([1, -1] as const).map((sign) => {
    const x = sign * face.eyeSpread
    const point = (across: number, up: number): readonly [number, number] => [x + sign * across, rise + up]
    return area(
      ribbon(
        point(-0.088, tilt),
        point(0, 0.045 + tilt * 0.2),
        point(0.098, -0.016 - tilt * 0.45),
        [face.brow * 0.75, face.brow, face.brow * 0.25],
        0.35,
      ),
      face.colours.brow,
    )
  })
}
