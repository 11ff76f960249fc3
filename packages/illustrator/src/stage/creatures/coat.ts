/** Surfaces of fur, feathers and skin: an asked colour replaces the creature's own, and lighter parts follow it. */
import type { Look } from '../model.ts'
import type { Hex, Pattern, Surface } from '../solids.ts'
import { blendColours, brightness, channels, hexOf, shade } from '../things/colours.ts'
import { partSurface, recolour } from '../things/surfaces.ts'

/** Parts that stay what they are when only the main colour is asked for: a blue panda keeps its black legs. */
const FIXED: ReadonlySet<string> = new Set([
  'nose',
  'eyes',
  'horns',
  'hooves',
  'collar',
  'claws',
  'beak',
  'legs',
  'comb',
  'mask',
  'patches',
  'shell',
  'tongue',
  'teeth',
  'saddle',
  'crown',
])

/** Blacker than this and the form drowns. */
const DARKEST = 38

/** The darkest an asked colour may be and still show its form. */
export function readable(colour: Hex): Hex {
  const [red, green, blue] = channels(colour)
  const most = Math.max(red, green, blue)
  if (most >= DARKEST) return colour
  const lift = DARKEST - most
  return hexOf(red + lift, green + lift, blue + lift * 1.15)
}

/** The light part (belly, muzzle, socks) of a coat in an asked colour. */
export function lightOf(asked: Hex): Hex {
  const bright = brightness(asked)
  if (bright < 0.28) return blendColours(asked, '#9a94a0', 0.24)
  return blendColours(asked, '#fffaf4', bright > 0.85 ? 0.4 : 0.68)
}

export class Coat {
  readonly look: Look
  /** Colour asked for the whole creature, made readable. */
  readonly asked: Hex | undefined
  readonly mainPart: string
  private readonly unit: number

  /** @param unit metres in one unit of the sculptor */
  constructor(look: Look, parts: readonly string[], unit: number) {
    this.look = look
    this.mainPart = parts[0] ?? 'fur'
    this.unit = unit
    const asked = look.colours?.[this.mainPart] ?? look.colours?.main
    this.asked = asked && readable(asked)
  }

  /** The colour of a part; parts that are not fixed follow the asked main colour. */
  colour(part: string, own: Hex, ground: Hex = own): Hex {
    const named = this.look.colours?.[part]
    if (named && part !== this.mainPart) return readable(named)
    if (!this.asked || FIXED.has(part)) return own
    if (part === this.mainPart) return this.asked
    if (part === 'ears-inside') return blendColours(this.asked, '#f4a9b4', 0.5)
    const lighter = brightness(own) - brightness(ground)
    if (part === 'belly' || part === 'muzzle' || part === 'socks' || part === 'cheeks') return lightOf(this.asked)
    return lighter < -0.05 ? shade(this.asked, 0.62) : shade(this.asked, 0.86)
  }

  /** Fur of a part: its own colour and pattern, or what was asked. */
  surface(part: string, own: Hex, more: Partial<Surface> = {}): Surface {
    const main = part === this.mainPart
    const colour = this.colour(part, own)
    const dark = brightness(colour) < 0.3
    const base: Surface = {
      colour: own,
      shine: dark ? 0.14 : 0.07,
      gloss: 11,
      rim: dark ? 0.62 : 0.4,
      skin: dark ? 0 : 0.22,
      ...more,
    }
    const recoloured = colour === own ? base : recolour(base, colour)
    const { colours: _, pattern, material, ...rest } = this.look
    const look: Look = {
      ...rest,
      ...(material === undefined ? {} : { material }),
      ...(pattern && main ? { pattern: this.fit(pattern) } : {}),
    }
    const made = partSurface({ look }, part, recoloured, main ? ['main'] : [])
    // An asked colour wins over what the material would have it.
    return this.asked && material !== undefined && main ? { ...made, colour: this.asked } : made
  }

  /** A repeat that shows on a creature: in sculptor's units, never finer than a sixtieth of a metre at life size. */
  private fit(pattern: Pattern): Pattern {
    return { ...pattern, scale: Math.min(0.14, Math.max(0.035, pattern.scale / this.unit)) }
  }
}
