/** Small parts that recurs on many things: knobs, wheels, flames, candles. */
import type { GroupBuilder } from '../clay.ts'
import type { Hex, Point, Surface } from '../solids.ts'
import type { Making } from './recipe.ts'
import { ALONG_X, around } from './shapes.ts'
import { glow, metal, rubber, steel } from './surfaces.ts'

export const brassKnob = (m: Making, at: Point, radius = 0.018): GroupBuilder =>
  m.group('knob').sphere(at, radius, m.part('knobs', metal('#d9a94a')))

/** A flame of `height`, standing on `at`. */
export function flame(m: Making, at: Point, height: number): void {
  const [x, y, z] = at
  const orange = glow('#ff9a2e', 0.95)
  m.group('flame')
    .ellipsoid([x, y + height * 0.3, z], [height * 0.21, height * 0.29, height * 0.21], orange, { melt: height * 0.12 })
    .capsule([x, y + height * 0.5, z], [x, y + height * 0.96, z], [height * 0.13, height * 0.02], orange, {
      melt: height * 0.2,
    })
  m.group('flame-heart').ellipsoid(
    [x, y + height * 0.27, z + height * 0.09],
    [height * 0.13, height * 0.21, height * 0.16],
    glow('#ffe37a', 1),
  )
}

/** A car wheel about the x axis: tyre, rim and spokes, `side` shows the outside. */
export function wheel(
  m: Making,
  at: Point,
  radius: number,
  width: number,
  side: -1 | 1,
  rim: Surface = steel(),
  spokes = 5,
): void {
  const [x, y, z] = at
  const tyre = m.group('wheel')
  tyre.cone(at, width / 2, radius, rubber(), { axes: ALONG_X, round: Math.min(width, radius) * 0.32 })
  const face = x + side * width * 0.5
  m.group('rim').cone([face - side * width * 0.06, y, z], width * 0.12, radius * 0.62, rim, {
    axes: ALONG_X,
    round: radius * 0.05,
  })
  const hub = m.group('hub')
  around(
    spokes,
    (_, c, s) =>
      hub.capsule(
        [face + side * width * 0.05, y + s * radius * 0.12, z + c * radius * 0.12],
        [face + side * width * 0.02, y + s * radius * 0.52, z + c * radius * 0.52],
        radius * 0.075,
        { ...rim, colour: '#8b94a1' },
        { melt: radius * 0.04 },
      ),
    Math.PI / 2,
  )
  hub.sphere([face + side * width * 0.02, y, z], radius * 0.17, rim)
}

/** A spoked wheel about the x axis: bicycle, cart, carriage. */
export function spokedWheel(
  m: Making,
  at: Point,
  radius: number,
  tube: number,
  spokes: number,
  tyre: Surface,
  rim: Surface,
  spoke = tube * 0.16,
): void {
  const [x, y, z] = at
  const ring = m.group('wheel')
  ring.ring(at, radius - tube, tube, tyre, { axes: ALONG_X, melt: 0 })
  ring.ring(at, radius - tube * 2.3, tube * 0.55, rim, { axes: ALONG_X, melt: 0 })
  const hub = m.group('spokes')
  hub.cone(at, tube * 2, tube * 1.3, rim, { axes: ALONG_X, melt: 0 })
  const reach = radius - tube * 2.3
  around(spokes, (_, c, s) => hub.capsule(at, [x, y + s * reach, z + c * reach], spoke, rim, { melt: 0 }))
}

/** A lamp lens with its bezel, looking along `axes` z. */
export function light(m: Making, at: Point, radius: number, colour: Hex, lit = 0.5): void {
  m.group('light').ellipsoid(at, [radius, radius, radius * 0.55], { ...glow(colour, lit), shine: 0.7, gloss: 60 })
}
