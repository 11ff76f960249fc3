/** Collars that stand off the cloth. */
import type { Clay } from '../../clay.ts'
import type { Skeleton } from '../skeleton.ts'
import { brightness, darker, lighter, trimOf } from '../tint.ts'
import { type Cloth, fabric } from './cloth.ts'
import { chestPoint } from './torso.ts'
import type { WornTop } from './wardrobe.ts'

/** Adds the collar of the outer garment, or of what shows below it. */
export function addCollar(clay: Clay, skeleton: Skeleton, top: WornTop, inner: WornTop | undefined): void {
  const { body, waist } = skeleton
  const { height, girth } = body
  const point = (x: number, y: number, z: number) => chestPoint(skeleton, x, y, z)
  const own: Cloth = top.cloth
  const { collar } = top.cut
  const ring = (cloth: Cloth, y: number, radius: number, tube: number) =>
    clay
      .group('collar')
      .ring(point(0, y, 0.003), radius * height * Math.sqrt(girth), tube * height, fabric(cloth), { axes: waist.axes })
  const flaps = (cloth: Cloth) => {
    const group = clay.group('collar')
    const surface = fabric(cloth)
    group.ring(point(0, 0.755, 0.002), 0.036 * height * Math.sqrt(girth), 0.011 * height, surface, { axes: waist.axes })
    for (const sign of [1, -1])
      group.capsule(
        point(sign * 0.008, 0.735, 0.044 * girth),
        point(sign * 0.032, 0.66, 0.056 * girth),
        [0.0095 * height, 0.0075 * height],
        surface,
        { melt: 0.006 * height },
      )
  }
  if (collar === 'round' || collar === 'v' || collar === 'none') {
    if (inner && collar !== 'round' && inner.cut.collar === 'shirt') flaps(inner.cloth)
    else if (collar === 'round') ring({ ...own, colour: trimOf(own.colour, 0.14) }, 0.745, 0.036, 0.0105)
  }
  if (collar === 'shirt') flaps(own)
  if (collar === 'lapel' && top.kind !== 'leather jacket') {
    if (inner?.cut.collar === 'turtle') ring(inner.cloth, 0.79, 0.034, 0.017)
    else if (!inner || inner.cut.collar === 'shirt' || inner.cut.collar === 'v')
      flaps(inner?.cloth ?? { colour: '#fbfaf7' })
    else ring({ ...inner.cloth, colour: trimOf(inner.cloth.colour, 0.14) }, 0.745, 0.036, 0.01)
    ring(own, 0.725, 0.041, 0.0115)
  }
  if (collar === 'turtle') ring(own, 0.79, 0.035, 0.018)
  if (collar === 'stand') ring(own, 0.775, 0.0365, 0.0145)
  if (collar === 'fur')
    ring(
      { colour: top.kind === 'santa suit' ? '#fbfaf6' : trimOf(own.colour, 0.14), material: 'fur' },
      0.745,
      0.046,
      0.024,
    )
  if (collar === 'cross')
    ring(
      { ...own, colour: brightness(own.colour) > 0.85 ? darker(own.colour, 0.12) : lighter(own.colour, 0.72) },
      0.735,
      0.039,
      0.01,
    )
  if (collar === 'hood') {
    const group = clay.group('hood')
    group.ring(point(0, 0.735, -0.008), 0.045 * height * Math.sqrt(girth), 0.019 * height, fabric(own), {
      axes: waist.axes,
    })
    group.ellipsoid(point(0, 0.62, -0.064 * girth), [0.056 * height, 0.05 * height, 0.03 * height], fabric(own), {
      axes: waist.axes,
      melt: 0.04 * height,
    })
  }
}
