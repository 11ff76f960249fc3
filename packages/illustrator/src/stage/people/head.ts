/** The bare head: skull, cheeks, chin, nose, ears and neck, with the face painted on. */
import type { Clay, GroupBuilder } from '../clay.ts'
import { IDENTITY } from '../frames.ts'
import type { Decal, Surface } from '../solids.ts'
import type { FaceShape } from './face/face.ts'
import type { Body } from './measure.ts'
import type { Joint } from './skeleton.ts'
import { skinSurface } from './skin.ts'
import { mixHex } from './tint.ts'

/** Clay in which one unit is the height of the head and the origin its middle. */
export const headClay = (clay: Clay, head: Joint, body: Body): Clay => clay.at(head.at, head.axes, body.head)

export interface HeadExtras {
  readonly pointedEars?: boolean
  readonly redNose?: boolean
  readonly earsHidden?: boolean
}

/** Adds the head; `top` is clay in head heights (see `headClay`). The neck is the body's. */
export function addHead(
  top: Clay,
  body: Body,
  face: FaceShape,
  decals: readonly Decal[],
  extras: HeadExtras = {},
): GroupBuilder {
  const { young, woman } = body
  const group = top.group('head')
  const skin: Surface = { ...skinSurface(face.colours.skin), blend: 0.02 }
  const round = body.age === 'baby' ? 1.03 : 1
  group.ellipsoid([0, 0.02, -0.015], [0.428 * round, 0.482, 0.452], skin, { melt: 0.1 })
  group.ellipsoid(
    [0, -0.165, 0.05],
    [(young ? 0.418 : woman ? 0.362 : 0.378) * face.jaw * round + body.belly * 0.035, young ? 0.322 : 0.33, 0.385],
    skin,
    { melt: 0.14 },
  )
  if (!young)
    group.ellipsoid(
      [0, -0.36, 0.13],
      [(woman ? 0.13 : 0.2) * face.chin, woman ? 0.115 : 0.135, woman ? 0.15 : 0.19],
      skin,
      { melt: 0.13 },
    )
  const nose: Surface = {
    ...skin,
    colour: extras.redNose ? '#e8302a' : face.colours.nose,
    blend: extras.redNose ? 0.004 : 0.03,
    shine: extras.redNose ? 0.5 : 0.16,
  }
  const size = extras.redNose ? 1.55 : 1
  group.ellipsoid(
    [0, face.noseLevel, 0.45],
    [face.noseWidth * size, 0.048 * face.noseLength * size, 0.07 * size],
    nose,
    { melt: extras.redNose ? 0.005 : 0.045 },
  )
  if (!extras.redNose && !young && !woman)
    group.capsule([0, face.noseLevel + 0.1, 0.415], [0, face.noseLevel + 0.01, 0.455], [0.016, 0.03], skin, {
      melt: 0.05,
    })
  if (!extras.earsHidden) {
    const inner: Surface = { ...skin, colour: mixHex(face.colours.skin, face.colours.crease, 0.28), blend: 0.02 }
    for (const sign of [1, -1]) {
      const lobe = face.ears
      group.ellipsoid([sign * 0.435, -0.055, -0.035], [0.05 * lobe, 0.1 * lobe, 0.072 * lobe], skin, { melt: 0.035 })
      group.ellipsoid([sign * 0.468, -0.052, -0.005], [0.022, 0.055 * lobe, 0.036 * lobe], inner, { melt: 0.015 })
      if (extras.pointedEars)
        group.capsule([sign * 0.45, 0.0, -0.05], [sign * 0.6, 0.16, -0.12], [0.055, 0.01], skin, { melt: 0.04 })
    }
  }
  group.paint([0, 0, 0], IDENTITY, 1, decals)
  return group
}
