/** Coats as patterns that lie along a part: stripes run across a limb, spots follow the body. */
import type { Frame, Hex, Pattern, Point, Surface } from '../../solids.ts'
import { blendColours, brightness, shade } from '../../things/colours.ts'
import type { Sculpting } from '../creature.ts'
import type { Species } from './species.ts'

/** The same axes with their rows stretched: a pattern's features become longer along rows below 1. */
const stretched = (axes: Frame, by: Point): Frame =>
  axes.map((value, index) => value * by[Math.floor(index / 3)]) as unknown as Frame

/** y along the limb for stripes across it. */
const acrossZ = (axes: Frame): Frame => [
  axes[0],
  axes[1],
  axes[2],
  axes[6],
  axes[7],
  axes[8],
  -axes[3],
  -axes[4],
  -axes[5],
]

function patternOf(species: Species, ground: Hex, second: Hex, at: Point, axes: Frame): Pattern | undefined {
  const scale = species.coatScale ?? species.chest[1] * 0.4
  const frame = { at, axes }
  const soft = scale * 0.12
  switch (species.coat) {
    case 'tabby':
      return {
        kind: 'patches',
        colours: [ground, second],
        scale,
        amount: 0.52,
        softness: scale * 0.3,
        frame: { at, axes: stretched(axes, [0.3, 0.3, 1.25]) },
      }
    case 'tiger':
      return {
        kind: 'patches',
        colours: [ground, second],
        scale,
        amount: 0.5,
        softness: soft,
        frame: { at, axes: stretched(axes, [0.3, 0.3, 1.35]) },
      }
    case 'zebra':
      return {
        kind: 'stripes',
        colours: [ground, second],
        scale: scale * 0.5,
        softness: soft * 0.4,
        frame: { at, axes: acrossZ(axes) },
      }
    case 'cow':
      return {
        kind: 'patches',
        colours: [ground, second],
        scale: scale * 1.9,
        amount: 0.5,
        softness: soft * 0.4,
        frame,
      }
    case 'giraffe':
      return { kind: 'mesh', colours: [second, ground], scale, amount: 0.62, softness: soft * 0.5, frame }
    case 'rosettes':
      return {
        kind: 'spots',
        colours: [ground, second, shade(second, 1.1)],
        scale: scale * 0.72,
        amount: 0.62,
        softness: soft * 0.5,
        frame,
      }
    case 'spots':
    case 'dalmatian':
      return {
        kind: 'spots',
        colours: [ground, second],
        scale: scale * 0.8,
        amount: species.coat === 'spots' ? 0.25 : 0.32,
        softness: soft * 0.3,
        frame,
      }
    case 'fawn':
      return { kind: 'dots', colours: [ground, second], scale: scale * 0.7, softness: soft, frame }
    case 'mottled':
      return { kind: 'noise', colours: [ground, second], scale: scale * 0.8, amount: 0.35, frame }
    case 'scales':
      return { kind: 'scales', colours: [ground, second], scale: scale * 0.6, frame }
    default:
      return undefined
  }
}

/** The fur of a part lying along `axes` (z along the part), its coat pattern included. */
export function furOf(species: Species, sculpting: Sculpting, at: Point, axes: Frame, plain = false): Surface {
  const { coat } = sculpting
  const own = species.fur
  const blend = Math.min(0.035, species.limb * 0.9)
  const ground = coat.colour(coat.mainPart, own)
  const tonal = species.coat === 'tabby' || species.coat === 'mottled' || species.coat === 'scales'
  // White and black cats have no stripes; a tiger, zebra or cow of any colour keeps its own.
  const bare = Boolean(coat.asked) && tonal && (brightness(ground) > 0.86 || brightness(ground) < 0.25)
  const own2 = species.coatColour ?? shade(own, 0.6)
  const second = coat.asked
    ? tonal
      ? shade(ground, 0.68)
      : Math.abs(brightness(own2) - brightness(ground)) < 0.12
        ? blendColours(ground, brightness(ground) > 0.5 ? '#241c22' : '#ffffff', 0.7)
        : own2
    : own2
  const pattern = plain || bare ? undefined : patternOf(species, ground, second, at, axes)
  const surface = sculpting.part(coat.mainPart, own, { blend })
  return pattern && !sculpting.look.pattern && sculpting.look.material === undefined ? { ...surface, pattern } : surface
}
