/** What is seen on the chest: collars, lapels, buttons, zips, pockets, numbers. Flat marks are decals, collars are cloth. */
import type { Clay, GroupBuilder } from '../../clay.ts'
import type { Decal, Hex } from '../../solids.ts'
import { area, oval, type Outline } from '../face/outline.ts'
import type { Skeleton } from '../skeleton.ts'
import { brightness, darker, lighter, trimOf } from '../tint.ts'
import { type Cloth, fabric } from './cloth.ts'
import type { WornTop } from './wardrobe.ts'
import { chestPoint } from './torso.ts'

const box = (x: number, y: number, halfX: number, halfY: number): Outline => [[x - halfX, y - halfY], [x + halfX, y - halfY], [x + halfX, y + halfY], [x - halfX, y + halfY]]
const strip = (from: readonly [number, number], to: readonly [number, number], wide: number, colour: Hex, opacity = 1): Decal => ({ kind: 'stroke', from, bend: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], to, widths: [wide, wide], colour, opacity })

interface Marks {
  readonly top: WornTop
  readonly inner: WornTop | undefined
  readonly skin: Hex
  readonly torso: number
}

/** Neckline and lapels. Heights are shares of body height above the middle of the back. */
function neckMarks({ top, inner, skin, torso }: Marks): Decal[] {
  const neck = torso * 0.76
  const colour = top.cloth.colour
  const below = inner?.cloth.colour ?? skin
  const edge = trimOf(colour, 0.22)
  switch (top.cut.collar) {
    case 'v':
      return [area([[-0.03, neck], [0.03, neck], [0, neck - 0.062]], below), strip([-0.031, neck], [0, neck - 0.064], 0.009, edge), strip([0.031, neck], [0, neck - 0.064], 0.009, edge)]
    case 'scoop':
      return [oval(0, neck + 0.006, 0.046, 0.05, skin)]
    case 'lapel': {
      const depth = top.cut.front === 'double' ? 0.075 : 0.125
      const shirt = inner?.cloth.colour ?? '#fbfaf7'
      const lapel = trimOf(colour, 0.16)
      const side = (sign: number): Decal[] => [area([[sign * 0.03, neck + 0.004], [sign * 0.052, neck - 0.03], [sign * 0.05, neck - 0.046], [sign * 0.038, neck - 0.046], [sign * 0.004, neck - depth - 0.006], [0, neck - depth + 0.006]], lapel), strip([sign * 0.052, neck - 0.03], [sign * 0.036, neck - 0.032], 0.0035, colour)]
      return [area([[-0.033, neck + 0.006], [0.033, neck + 0.006], [0, neck - depth]], shirt), ...side(1), ...side(-1)]
    }
    case 'cross': {
      const band = brightness(colour) > 0.85 ? darker(colour, 0.12) : lighter(colour, 0.72)
      return [area([[-0.028, neck], [0.028, neck], [0, neck - 0.045]], inner && inner.kind !== top.kind ? inner.cloth.colour : skin), strip([-0.03, neck + 0.004], [0.05, neck - 0.15], 0.02, band), strip([0.03, neck + 0.004], [-0.016, neck - 0.082], 0.02, band), strip([-0.03, neck + 0.004], [0.05, neck - 0.15], 0.003, darker(band, 0.3), 0.5)]
    }
    case 'sailor':
      return [area([[-0.03, neck], [0.03, neck], [0, neck - 0.07]], '#f8f8f6'), area([[-0.06, neck + 0.01], [-0.03, neck + 0.004], [0, neck - 0.07], [0, neck - 0.095]], '#34507a'), area([[0.06, neck + 0.01], [0.03, neck + 0.004], [0, neck - 0.07], [0, neck - 0.095]], '#34507a')]
    case 'halter':
      return []
    default:
      return []
  }
}

function frontMarks({ top, torso, inner }: Marks): Decal[] {
  const colour = top.cloth.colour
  const neck = torso * 0.74
  const low = -torso * 0.42
  const dark = trimOf(colour, 0.3)
  const button = brightness(colour) > 0.75 ? darker(colour, 0.5) : lighter(colour, 0.65)
  const buttons = (xs: readonly number[], from: number, count: number, step: number, paint: Hex): Decal[] => xs.flatMap((x) => Array.from({ length: count }, (_, index) => [oval(x, from - index * step, 0.0072, 0.0072, darker(paint, 0.45)), oval(x, from + 0.0009 - index * step, 0.006, 0.006, paint)]).flat())
  const open = top.cut.collar === 'lapel'
  switch (top.cut.front) {
    case 'buttons':
      return [strip([0, open || top.cut.collar === 'v' ? neck - 0.07 : neck], [0, low], 0.0032, dark, 0.75), ...buttons([0.008], (open ? neck - 0.135 : top.cut.collar === 'v' ? neck - 0.075 : neck - 0.03), open ? 3 : 5, 0.042, button)]
    case 'double':
      return [strip([0.0, open ? neck - 0.075 : neck], [0.0, low], 0.0032, dark, 0.6), ...buttons([-0.024, 0.024], open ? neck - 0.1 : neck - 0.05, 4, 0.045, top.kind === 'chef jacket' ? '#d8b04a' : button)]
    case 'zip':
      return [strip([0, neck], [0, low], 0.008, dark), strip([0, neck], [0, low], 0.0026, '#d9dde2'), oval(0, neck - 0.02, 0.006, 0.011, '#d9dde2')]
    case 'open':
      return [strip([0, neck - 0.13], [0, low], 0.003, dark, 0.8), ...buttons([0.008], neck - 0.14, 2, 0.038, trimOf(colour, 0.4))]
    case 'number':
      return [strip([-0.017, 0.085], [0.017, 0.085], 0.009, '#ffffff'), strip([0.015, 0.085], [-0.008, 0.035], 0.009, '#ffffff')]
    case 'emblem':
      return [area([[-0.034, 0.14], [0.034, 0.14], [0.044, 0.118], [0, 0.066], [-0.044, 0.118]], '#f2c52e'), area([[0.004, 0.136], [-0.018, 0.102], [-0.003, 0.102], [-0.007, 0.078], [0.018, 0.11], [0.003, 0.11]], '#d8303a')]
    case 'stripe':
      return [strip([-0.055, 0.15], [-0.06, -0.12], 0.013, '#3fa5d8'), strip([0.055, 0.15], [0.06, -0.12], 0.013, '#3fa5d8'), strip([0, neck], [0, -0.02], 0.005, '#8fa0ac')]
    case 'vest':
      return [strip([-0.045, 0.2], [-0.045, -0.14], 0.018, '#e9f06a'), strip([0.045, 0.2], [0.045, -0.14], 0.018, '#e9f06a'), strip([-0.12, 0.03], [0.12, 0.03], 0.026, '#f2f59a'), strip([-0.12, 0.03], [0.12, 0.03], 0.012, '#d9dde0'), strip([0, neck - 0.05], [0, low], 0.004, dark)]
    case 'medals':
      return [strip([0, neck], [0, low], 0.0032, dark, 0.7), ...buttons([0], neck - 0.03, 5, 0.042, '#e8c24a'), ...[0, 1, 2].map((index) => area(box(0.05 - index * 0.016, 0.135, 0.0065, 0.008), (['#d8303a', '#3f7fd0', '#f2c52e'] as const)[index])), oval(0.05, 0.115, 0.009, 0.009, '#e8c24a'), oval(0.034, 0.115, 0.009, 0.009, '#e8c24a')]
    case 'frogs':
      return [strip([0, neck], [-0.045, neck - 0.045], 0.004, dark), ...[0.4, 0.62].flatMap((share, index): Decal[] => { const [x, y] = [-0.026 * share * (index ? 1.5 : 1.2), neck - 0.045 * share - index * 0.01]; return [strip([x - 0.014, y], [x + 0.014, y], 0.005, '#e8c65a'), oval(x, y, 0.006, 0.006, '#e8c65a')] }), strip([-0.045, neck - 0.045], [-0.06, neck - 0.12], 0.004, dark)]
    case 'panel':
      return [area(box(0, neck - 0.05, 0.021, 0.075), trimOf(colour, 0.28)), strip([-0.022, neck], [-0.022, neck - 0.125], 0.005, brightness(colour) < 0.35 ? '#d8b860' : dark), strip([0.022, neck], [0.022, neck - 0.125], 0.005, brightness(colour) < 0.35 ? '#d8b860' : dark)]
    case 'armour':
      return [strip([0, neck - 0.03], [0, -0.02], 0.004, darker(colour, 0.35)), strip([-0.075, 0.03], [0, 0.012], 0.004, darker(colour, 0.35)), strip([0.075, 0.03], [0, 0.012], 0.004, darker(colour, 0.35)), strip([-0.075, -0.01], [0.075, -0.01], 0.004, darker(colour, 0.35)), oval(-0.06, 0.14, 0.005, 0.005, darker(colour, 0.4)), oval(0.06, 0.14, 0.005, 0.005, darker(colour, 0.4))]
    case 'pack':
      return [area(box(0, 0.07, 0.04, 0.03), '#c9cfdb'), area(box(-0.02, 0.078, 0.011, 0.008), '#d8303a'), area(box(0.004, 0.078, 0.008, 0.008), '#3f7fd0'), oval(0.024, 0.078, 0.007, 0.007, '#f2c52e'), area(box(0, 0.056, 0.03, 0.006), '#7a8496'), area(box(0.062, 0.142, 0.014, 0.009), '#2f5fc4')]
    case 'bib': {
      const line = trimOf(colour, 0.3)
      return inner || top.kind !== 'dirndl' ? [area([[-0.05, -0.08], [0.05, -0.08], [0.042, 0.085], [-0.042, 0.085]], colour), strip([-0.038, 0.08], [-0.052, 0.2], 0.018, colour), strip([0.038, 0.08], [0.052, 0.2], 0.018, colour), strip([-0.042, 0.085], [0.042, 0.085], 0.003, line), area(box(0, 0.045, 0.022, 0.02), trimOf(colour, 0.12)), strip([-0.022, 0.065], [0.022, 0.065], 0.003, line), oval(-0.038, 0.082, 0.009, 0.009, '#e8c24a'), oval(0.038, 0.082, 0.009, 0.009, '#e8c24a')] : [strip([0, 0.12], [0, -0.03], 0.004, lighter(colour, 0.5))]
    }
    default:
      return []
  }
}

function pocketMarks({ top, torso }: Marks): Decal[] {
  if (!top.cut.pockets) return []
  const dark = trimOf(top.cloth.colour, 0.2)
  if (top.kind === 'hoodie') return [area([[-0.032, -torso * 0.02], [0.032, -torso * 0.02], [0.055, -torso * 0.26], [-0.055, -torso * 0.26]], dark, 0.55), strip([-0.012, torso * 0.72], [-0.014, torso * 0.46], 0.005, '#f4f1ea'), strip([0.012, torso * 0.72], [0.014, torso * 0.46], 0.005, '#f4f1ea')]
  return [strip([0.03, 0.1], [0.06, 0.1], 0.004, dark), area(box(0.045, 0.085, 0.015, 0.014), dark, 0.35)]
}

/** Paints the chest. Marks lie on what faces forward, so arms and back stay clean. */
export function paintFront(group: GroupBuilder, skeleton: Skeleton, top: WornTop, inner: WornTop | undefined, skin: Hex, picture?: string): void {
  const { waist, body } = skeleton
  const marks: Marks = { top, inner, skin, torso: body.torso / body.height }
  const decals: Decal[] = [...neckMarks(marks), ...frontMarks(marks), ...pocketMarks(marks)]
  if (picture) decals.push({ kind: 'picture', centre: [0, 0.075], size: [0.1, 0.1], picture })
  if (decals.length > 0) group.paint(waist.at, waist.axes, body.height, decals)
  if (top.cut.front === 'bib' || top.cut.front === 'vest') {
    const back = [-waist.axes[0], -waist.axes[1], -waist.axes[2], waist.axes[3], waist.axes[4], waist.axes[5], -waist.axes[6], -waist.axes[7], -waist.axes[8]] as const
    const straps: Decal[] = top.cut.front === 'vest' ? frontMarks(marks) : [area([[-0.05, -0.08], [0.05, -0.08], [0.03, 0.0], [-0.03, 0.0]], top.cloth.colour), strip([-0.024, -0.01], [0.05, 0.2], 0.018, top.cloth.colour), strip([0.024, -0.01], [-0.05, 0.2], 0.018, top.cloth.colour)]
    if (top.kind !== 'dirndl') group.paint(waist.at, back, body.height, straps)
  }
}

/** Collars that stand off the cloth. */
export function addCollar(clay: Clay, skeleton: Skeleton, top: WornTop, inner: WornTop | undefined): void {
  const { body, waist } = skeleton
  const { height, girth } = body
  const point = (x: number, y: number, z: number) => chestPoint(skeleton, x, y, z)
  const own: Cloth = top.cloth
  const { collar } = top.cut
  const ring = (cloth: Cloth, y: number, radius: number, tube: number) => clay.group('collar').ring(point(0, y, 0.003), radius * height * Math.sqrt(girth), tube * height, fabric(cloth), { axes: waist.axes })
  const flaps = (cloth: Cloth) => {
    const group = clay.group('collar')
    const surface = fabric(cloth)
    group.ring(point(0, 0.755, 0.002), 0.036 * height * Math.sqrt(girth), 0.011 * height, surface, { axes: waist.axes })
    for (const sign of [1, -1]) group.capsule(point(sign * 0.008, 0.735, 0.044 * girth), point(sign * 0.032, 0.66, 0.056 * girth), [0.0095 * height, 0.0075 * height], surface, { melt: 0.006 * height })
  }
  if (collar === 'round' || collar === 'v' || collar === 'none') {
    if (inner && collar !== 'round' && inner.cut.collar === 'shirt') flaps(inner.cloth)
    else if (collar === 'round') ring({ ...own, colour: trimOf(own.colour, 0.14) }, 0.745, 0.036, 0.0105)
  }
  if (collar === 'shirt') flaps(own)
  if (collar === 'lapel' && top.kind !== 'leather jacket') {
    if (inner?.cut.collar === 'turtle') ring(inner.cloth, 0.79, 0.034, 0.017)
    else if (!inner || inner.cut.collar === 'shirt' || inner.cut.collar === 'v') flaps(inner?.cloth ?? { colour: '#fbfaf7' })
    else ring({ ...inner.cloth, colour: trimOf(inner.cloth.colour, 0.14) }, 0.745, 0.036, 0.01)
    ring(own, 0.725, 0.041, 0.0115)
  }
  if (collar === 'turtle') ring(own, 0.79, 0.035, 0.018)
  if (collar === 'stand') ring(own, 0.775, 0.0365, 0.0145)
  if (collar === 'fur') ring({ colour: top.kind === 'santa suit' ? '#fbfaf6' : trimOf(own.colour, 0.14), material: 'fur' }, 0.745, 0.046, 0.024)
  if (collar === 'cross') ring({ ...own, colour: brightness(own.colour) > 0.85 ? darker(own.colour, 0.12) : lighter(own.colour, 0.72) }, 0.735, 0.039, 0.01)
  if (collar === 'hood') {
    const group = clay.group('hood')
    group.ring(point(0, 0.735, -0.008), 0.045 * height * Math.sqrt(girth), 0.019 * height, fabric(own), { axes: waist.axes })
    group.ellipsoid(point(0, 0.62, -0.064 * girth), [0.056 * height, 0.05 * height, 0.03 * height], fabric(own), { axes: waist.axes, melt: 0.04 * height })
  }
}
