/** Eyes that never get lost: a glossy dark ball with iris and two highlights, lids that close over it, brows above. */
import type { Clay, GroupBuilder } from '../../clay.ts'
import { toParent } from '../../frames.ts'
import { area, oval, ribbon } from '../../people/face/outline.ts'
import type { Decal, Frame, Hex, Point, Surface } from '../../solids.ts'
import { blendColours, brightness, shade } from '../../things/colours.ts'
import type { EyeState } from './expressions.ts'

export interface Eye {
  readonly name: string
  readonly at: Point
  /** z out of the head, y up. */
  readonly axes: Frame
  readonly radius: number
  /** 1 for the creature's left. */
  readonly side: 1 | -1
  readonly iris: Hex
  /** round (dogs, bears), slit (cats, reptiles), bar (goats), white (people-like, cartoon eyes with a white). */
  readonly pupil: 'round' | 'slit' | 'bar' | 'white'
  /** Colour of the fur about the eye: lids take it. */
  readonly fur: Hex
  readonly state: EyeState
  /** -1..1 to the creature's left and up. */
  readonly look?: readonly [number, number]
  /** Brow: inner end up (sad) or down (angry), 0 none. */
  readonly tilt?: number
  readonly lift?: number
}

const line = (
  from: readonly [number, number],
  bend: readonly [number, number],
  to: readonly [number, number],
  width: number,
  colour: Hex,
): Decal => area(ribbon(from, bend, to, [width * 0.4, width, width * 0.4]), colour)

/** Ink that shows on fur of this colour. */
export const inkOn = (fur: Hex): Hex =>
  brightness(fur) < 0.34 ? blendColours(fur, '#fff4e6', 0.72) : blendColours(shade(fur, 0.2), '#2a1614', 0.5)

function openDecals(eye: Eye): Decal[] {
  const [lookX, lookY] = eye.look ?? [0, 0]
  const x = lookX * 0.26
  const y = lookY * 0.24
  const white = eye.pupil === 'white'
  const wide = eye.state === 'wide' ? 0.86 : 1
  const iris = white ? 0.62 : 0.9
  const dark: Hex = '#140d10'
  const decals: Decal[] = []
  if (white) decals.push(oval(0, 0, 1.3, 1.4, '#fdfbf7'))
  else decals.push(oval(0, 0, 1.4, 1.4, eye.state === 'wide' ? '#fdfbf7' : dark))
  decals.push(oval(x, y, iris * wide, iris * 1.1 * wide, shade(eye.iris, 0.55)))
  decals.push(oval(x, y, iris * wide * 0.88, iris * 0.98 * wide, eye.iris))
  decals.push(oval(x, y - iris * 0.34, iris * 0.62 * wide, iris * 0.5 * wide, shade(eye.iris, 1.5), 0.55, 0.12))
  if (eye.pupil === 'slit') decals.push(oval(x, y, iris * 0.36 * wide, iris * 0.88 * wide, dark))
  else if (eye.pupil === 'bar') decals.push(oval(x, y, iris * 0.72, iris * 0.34, dark))
  else decals.push(oval(x, y, iris * 0.66 * wide, iris * 0.74 * wide, dark))
  decals.push(oval(x + 0.27, y + 0.4, 0.27, 0.29, '#ffffff'), oval(x - 0.3, y - 0.42, 0.14, 0.14, '#ffffff', 0.8))
  const lid = blendColours(shade(eye.fur, 0.82), eye.fur, 0.4)
  const cut = (inner: number, outer: number): void => {
    const high = (across: number) => (across * eye.side < 0 ? inner : outer)
    decals.push(
      area(
        [
          [-1.6, high(-1)],
          [1.6, high(1)],
          [1.6, 2],
          [-1.6, 2],
        ],
        lid,
      ),
    )
    decals.push({
      kind: 'stroke',
      from: [-1.6, high(-1)],
      bend: [0, (inner + outer) / 2],
      to: [1.6, high(1)],
      widths: [0.14, 0.14],
      colour: shade(eye.fur, 0.25),
    })
  }
  if (eye.state === 'half') cut((eye.tilt ?? 0) > 0 ? 0.62 : 0.3, (eye.tilt ?? 0) > 0 ? 0.06 : 0.3)
  if (eye.state === 'narrow') cut(-0.04, 0.85)
  return decals
}

/** Adds one eye; closed ones are lines on the head, open ones a ball of their own. `head` is where lids and brows are painted. */
export function addEye(clay: Clay, head: GroupBuilder, eye: Eye, skin: Surface): void {
  const { at, axes, radius, state } = eye
  const ink = inkOn(eye.fur)
  const behind = toParent(at, axes, [0, 0, -radius * 1.4])
  const marks: Decal[] = []
  if (state === 'closed' || state === 'down') marks.push(line([-1.1, 0.12], [0, -0.9], [1.1, 0.12], 0.34, ink))
  if (state === 'happy') marks.push(line([-1.1, -0.35], [0, 1.15], [1.1, -0.35], 0.36, ink))
  if (eye.tilt) {
    const rise = 1.75 + (eye.lift ?? 0)
    const inner = -eye.side
    marks.push(
      line([inner * 1.0, rise + eye.tilt * 0.7], [0, rise + 0.32], [-inner * 1.1, rise - eye.tilt * 0.35], 0.34, ink),
    )
  }
  if (marks.length > 0) head.paint(behind, axes, radius, marks, radius * 4)
  if (state === 'closed' || state === 'happy' || state === 'down') return
  // A thin rim of light keeps a dark eye readable in dark fur.
  const rim = brightness(eye.fur) < 0.34 ? blendColours(eye.fur, '#ffffff', 0.5) : shade(eye.fur, 0.72)
  head.ellipsoid(
    toParent(at, axes, [0, 0, -radius * 0.2]),
    [radius * 1.13, radius * 1.25, radius * 0.56],
    { ...skin, colour: rim, blend: radius * 0.06 },
    { axes, melt: radius * 0.06 },
  )
  const ball = clay.group(eye.name)
  ball.ellipsoid(
    at,
    [radius, radius * 1.12, radius * 0.6],
    { colour: '#140d10', shine: 0.55, gloss: 70, rim: 0.12 },
    { axes },
  )
  ball.paint(toParent(at, axes, [0, 0, -radius * 0.6]), axes, radius, openDecals(eye))
}
