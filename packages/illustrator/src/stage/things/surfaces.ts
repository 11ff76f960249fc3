/**
 * Surfaces: the ready-made ones recipes are built with, and the one rule by which an asked colour, pattern and material
 * replace a recipe's own (`partSurface`). Anyone who models may import this file.
 */
import { IDENTITY, rotation } from '../frames.ts'
import type { ModelRequest } from '../model.ts'
import type { Frame, Hex, Pattern, Surface } from '../solids.ts'
import { blendColours, brightness, shade } from './colours.ts'
import { findMaterial } from './materials.ts'

/** Cloth, painted wood, unglazed clay. */
export const matte = (colour: Hex): Surface => ({ colour, shine: 0.06, rim: 0.28 })
export const cloth = (colour: Hex): Surface => ({ colour, shine: 0.05, gloss: 12, rim: 0.34, skin: 0.1 })
export const plastic = (colour: Hex): Surface => ({ colour, shine: 0.35, gloss: 28, rim: 0.3 })
/** Ceramic, porcelain, icing, fruit skin. */
export const glaze = (colour: Hex): Surface => ({ colour, shine: 0.5, gloss: 40, rim: 0.3 })
/** Car paint: a sharp highlight and a little sky. */
export const lacquer = (colour: Hex): Surface => ({ colour, shine: 0.6, gloss: 46, rim: 0.34, mirror: 0.06 })
export const rubber = (colour: Hex = '#2d2e36'): Surface => ({ colour, shine: 0.14, gloss: 14, rim: 0.3 })
export const metal = (colour: Hex): Surface => ({ colour, shine: 0.75, gloss: 36, rim: 0.45, mirror: 0.18 })
export const steel = (): Surface => metal('#b9c1cc')
export const gold = (): Surface => metal('#f0bd3c')
export const dark = (): Surface => ({ colour: '#33353f', shine: 0.3, gloss: 28 })
export const leaf = (colour: Hex = '#5aa24e'): Surface => ({ colour, shine: 0.14, gloss: 16, rim: 0.42, skin: 0.35 })
/** Soft food: bread, cream, flesh of fruit. */
export const soft = (colour: Hex): Surface => ({ colour, shine: 0.1, gloss: 14, rim: 0.3, skin: 0.4 })
export const glow = (colour: Hex, amount = 0.8): Surface => ({ colour, glow: amount, shine: 0, rim: 0 })
export const glass = (colour: Hex = '#dff1f7', opacity = 0.32): Surface => ({
  colour,
  opacity,
  shine: 0.9,
  gloss: 90,
  rim: 0.6,
  mirror: 0.2,
})
/** A dark pane that reflects: windscreens, screens that are off. */
export const pane = (colour: Hex = '#3b4a5e'): Surface => ({ colour, shine: 0.45, gloss: 90, rim: 0.18, mirror: 0.08 })

const GRAIN: Record<'x' | 'y' | 'z', Frame> = { x: rotation(Math.PI / 2), y: rotation(0, Math.PI / 2), z: IDENTITY }

/** Wood with its grain along an axis of the recipe; `scale` in the recipe's units. */
export function timber(colour: Hex = '#b5763f', along: 'x' | 'y' | 'z' = 'y', scale = 0.14): Surface {
  const pattern: Pattern = {
    kind: 'wood',
    colours: [colour, shade(colour, 0.76)],
    scale,
    frame: { at: [0, 0, 0], axes: GRAIN[along] },
  }
  return { colour, pattern, shine: 0.14, gloss: 20, rim: 0.3 }
}

/** The same surface, lighter (`by` > 1) or darker: seams, cushions, undersides. */
export function tint(surface: Surface, by: number): Surface {
  const pattern = surface.pattern && {
    ...surface.pattern,
    colours: surface.pattern.colours.map((colour) => shade(colour, by)),
  }
  return { ...surface, colour: shade(surface.colour, by), ...(pattern ? { pattern } : {}) }
}

/** Patterns whose further colours are only shades of the first, so that all follow an asked colour. */
const TONAL: ReadonlySet<Pattern['kind']> = new Set([
  'noise', 'wood', 'planks', 'marble', 'fur', 'knit', 'gradient', 'bricks', 'mesh', 'scales', 'rings',
]) // biome-ignore format: a list

/** `surface` in another colour; the pattern keeps its contrast. */
export function recolour(surface: Surface, colour: Hex): Surface {
  const { pattern } = surface
  if (!pattern) return { ...surface, colour }
  const [ground, ...others] = pattern.colours
  // A gaudy pattern gives way to the colour that was asked for: that colour, with one light stripe at most.
  if (!TONAL.has(pattern.kind) && others.length > 1) {
    const accent = brightness(colour) > 0.85 ? shade(colour, 0.8) : '#fff7ea'
    return { ...surface, colour, pattern: { ...pattern, colours: [...others.map(() => colour), accent] } }
  }
  const follow = (other: Hex) => {
    if (TONAL.has(pattern.kind)) return shade(colour, 1 + brightness(other) - brightness(ground))
    return other === ground || Math.abs(brightness(other) - brightness(colour)) < 0.08 ? shade(colour, 0.75) : other
  }
  return { ...surface, colour, pattern: { ...pattern, colours: [colour, ...others.map(follow)] } }
}

/** Wear and weather that any surface can show: `old`, `faded`, `dirty`, `rusty`, `wet`, `glowing`. */
function weathered(surface: Surface, states: readonly string[]): Surface {
  let result = surface
  if (states.includes('rusty'))
    result = {
      ...result,
      shine: 0.1,
      mirror: 0,
      pattern: { kind: 'noise', colours: [blendColours(result.colour, '#a5562b', 0.45), '#8a4524'], scale: 0.12 },
    }
  if (states.includes('old') || states.includes('faded'))
    result = { ...recolour(result, blendColours(result.colour, '#9a9186', 0.3)), shine: (result.shine ?? 0.12) * 0.5 }
  if (states.includes('dirty')) result = recolour(result, blendColours(result.colour, '#6b4f35', 0.32))
  if (states.includes('wet')) result = { ...result, shine: 0.8, gloss: 60 }
  if (states.includes('glowing')) result = { ...result, glow: Math.max(result.glow ?? 0, 0.55) }
  return result
}

/**
 * The surface of a part of one instance: the recipe's own, unless the request asks for another.
 * An asked colour always wins (over material and own); a pattern belongs to the main part; a material to the main part,
 * or to every part when the whole thing must be made of it (ice, chocolate, origami).
 *
 * @param part name of the part; `main` takes `colours.main`, pattern and material
 * @param also further names the part answers to; a recipe's first part also answers to `main`
 */
export function partSurface(
  request: Pick<ModelRequest, 'look'>,
  part: string,
  own: Surface,
  also: readonly string[] = [],
): Surface {
  const { look } = request
  const names = [part, ...also]
  const asked = names.map((name) => look.colours?.[name]).find((colour) => colour !== undefined)
  const main = names.includes('main')
  const material = look.material === undefined ? undefined : findMaterial(look.material)
  let surface = own
  if (material && (main || material.whole)) surface = material.apply(own)
  if (asked) surface = recolour(surface, asked)
  if (main && look.pattern) surface = { ...surface, colour: look.pattern.colours[0], pattern: look.pattern }
  return weathered(surface, look.states ?? [])
}
