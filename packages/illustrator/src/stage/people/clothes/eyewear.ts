/** Glasses, goggles, masks and patches, in head heights. Dark lenses stand before the face, so eyes behind them are left out. */
import type { Clay } from '../../clay.ts'
import { frameAlong } from '../../frames.ts'
import type { Point, Surface } from '../../solids.ts'
import type { FaceShape } from '../face/face.ts'
import type { Cloth } from './cloth.ts'
import { fabric } from './cloth.ts'

const KINDS = new Set([
  'glasses',
  'round glasses',
  'sunglasses',
  'goggles',
  'monocle',
  'eye patch',
  'face mask',
  'superhero mask',
])
export const isEyewear = (kind: string): boolean => KINDS.has(kind)
/** What the eyewear hides. */
export const hidesEyes = (kind: string): boolean => kind === 'sunglasses' || kind === 'goggles'
export const hidesMouth = (kind: string): boolean => kind === 'face mask'

export function addEyewear(top: Clay, kind: string, cloth: Cloth, face: FaceShape): void {
  const surface: Surface = { ...fabric(cloth), shine: 0.4, gloss: 40 }
  const [x, y] = [face.eyeSpread + 0.006, face.eyeLevel]
  const facing = (sign: number): Point => [sign * 0.24, -0.04, 1]
  const at = (sign: number, out = 0): Point => [sign * (x + 0.01), y, 0.462 + out]
  const group = top.group('eyewear')
  const arms = (width: number) => {
    for (const sign of [1, -1])
      group.capsule([sign * (x + width), y + 0.015, 0.415], [sign * 0.446, y + 0.03, -0.02], 0.013, surface, {
        melt: 0.004,
      })
    group.curve(
      [-x + width * 0.86, y + 0.02, 0.478],
      [-0.03, y + 0.05, 0.5],
      [0.03, y + 0.05, 0.5],
      [x - width * 0.86, y + 0.02, 0.478],
      [0.0135, 0.0135],
      surface,
      { steps: 4, melt: 0.004 },
    )
  }
  if (kind === 'glasses' || kind === 'round glasses' || kind === 'monocle') {
    const radius = (kind === 'glasses' ? 0.122 : 0.13) * Math.max(1, face.eye)
    for (const sign of kind === 'monocle' ? [1] : [1, -1]) {
      const axes = frameAlong(facing(sign), [0, 1, 0])
      group.ring(at(sign), radius, 0.0145, surface, { axes, melt: 0.004 })
      top
        .group('lens')
        .cone(
          at(sign, 0.002),
          0.003,
          radius,
          { colour: '#dff0fa', opacity: 0.07, shine: 0.35, gloss: 80 },
          { axes, round: 0.001 },
        )
    }
    if (kind !== 'monocle') arms(radius)
    return
  }
  if (kind === 'sunglasses') {
    for (const sign of [1, -1]) {
      const axes = frameAlong(facing(sign), [0, 1, 0])
      group.ellipsoid(
        at(sign, 0.0),
        [0.145, 0.03, 0.115],
        { ...surface, shine: 0.7, gloss: 60, mirror: 0.18 },
        { axes, melt: 0.004 },
      )
    }
    arms(0.12)
    return
  }
  if (kind === 'goggles') {
    const strap = top.group('strap')
    strap.ellipsoid([0, y + 0.03, -0.02], [0.452, 0.05, 0.472], { ...surface, colour: '#2b3040' })
    group.box([0, y + 0.005, 0.43], [x + 0.15, 0.135, 0.06], { ...surface, colour: '#2b3040' }, { round: 0.06 })
    for (const sign of [1, -1])
      group.ellipsoid(
        [sign * x, y + 0.005, 0.475],
        [0.135, 0.1, 0.03],
        { colour: cloth.colour, shine: 0.7, gloss: 60, mirror: 0.15, opacity: 1 },
        { melt: 0.01 },
      )
    return
  }
  if (kind === 'eye patch') {
    group.ellipsoid([-x, y, 0.435], [0.12, 0.115, 0.045], surface, { axes: frameAlong([0, 1, 0], [-0.3, 0, 1]) })
    top
      .group('strap')
      .ring([0, y + 0.1, -0.02], 0.449, 0.012, surface, { axes: frameAlong([0.26, 1, -0.08], [0, 0, 1]) })
    return
  }
  if (kind === 'face mask') {
    group.ellipsoid([0, face.mouthLevel - 0.01, 0.2], [0.34, 0.19, 0.325], fabric(cloth), { melt: 0.02 })
    for (const sign of [1, -1])
      group.capsule(
        [sign * 0.3, face.mouthLevel + 0.06, 0.28],
        [sign * 0.45, -0.03, 0.0],
        0.01,
        fabric({ colour: '#ffffff' }),
        { melt: 0.004 },
      )
  }
}
