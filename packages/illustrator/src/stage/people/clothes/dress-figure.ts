/** Puts an outfit on a skeleton: only what can be seen becomes solids. */
import type { Clay } from '../../clay.ts'
import { mix, toParent } from '../../frames.ts'
import type { Hex, Surface } from '../../solids.ts'
import type { Skeleton } from '../skeleton.ts'
import { skinSurface } from '../skin.ts'
import { type Cloth, fabric } from './cloth.ts'
import { addCollar } from './collars.ts'
import { EXTRAS } from './extras.ts'
import { isEyewear } from './eyewear.ts'
import { paintFront } from './front.ts'
import { addArm, addBareLeg, addTrousers } from './limbs.ts'
import { addBareFoot, addShoe } from './shoes.ts'
import { addSkirt } from './skirt.ts'
import { addTrunk, chestPoint } from './torso.ts'
import type { Outfit, WornTop } from './wardrobe.ts'

const SANTA_CUFF: Cloth = { colour: '#fbfaf6', material: 'fur' }

function addNeck(clay: Clay, skeleton: Skeleton, skin: Surface): void {
  const { body, head } = skeleton
  const radius =
    body.height *
    Math.sqrt(body.girth) *
    (body.build === 'muscular' ? 0.038 : body.woman && !body.young ? 0.0285 : 0.0325)
  clay
    .group('neck')
    .capsule(
      chestPoint(skeleton, 0, 0.66, 0),
      toParent(head.at, head.axes, [0, -body.head * 0.28, -body.head * 0.07]),
      [radius * 1.06, radius],
      skin,
      { melt: 0.03 * body.height },
    )
}

/** The trunk in its outermost garment, bare shoulders above it when the cut leaves them free. */
function addTop(
  clay: Clay,
  skeleton: Skeleton,
  outfit: Outfit,
  skin: Surface,
  skinHex: Hex,
  picture: string | undefined,
) {
  const { outer, inner } = outfit
  const { body, waist } = skeleton
  if (!outer) {
    addTrunk(clay.group('trunk'), skeleton, { colour: skinHex }, { ease: 0, hips: true, shoulders: true }, skin)
    return undefined
  }
  const ease = outer.cut.ease * body.height
  const sleeved: WornTop | undefined = outer.cut.sleeve > 0 || outer.cut.bare ? outer : (inner ?? outer)
  if (outer.cut.bare) {
    addTrunk(
      clay.group('trunk'),
      skeleton,
      { colour: skinHex },
      { ease: 0, hips: outer.kind === 'bikini' || outer.kind === 'mermaid tail', shoulders: true },
      skin,
    )
    const group = clay.group('top')
    const surface = fabric(outer.cloth, waist.at, waist.axes)
    const bra = outer.cut.bare === 'strapless'
    addTrunk(group, skeleton, outer.cloth, { ease: ease + 0.003 * body.height, hips: !bra, shoulders: false })
    group.box(
      chestPoint(skeleton, 0, bra ? 1.03 : 1.12, 0),
      [body.height * 0.4, body.torso * 0.56, body.height * 0.4],
      surface,
      { axes: waist.axes, operation: 'carve', round: 0.002, melt: 0.006 },
    )
    if (bra)
      group.box(chestPoint(skeleton, 0, -0.42, 0), [body.height * 0.4, body.torso * 0.62, body.height * 0.4], surface, {
        axes: waist.axes,
        operation: 'carve',
        round: 0.002,
        melt: 0.006,
      })
    if (outer.cut.bare === 'straps')
      for (const sign of [1, -1]) {
        const straps = clay.group('straps')
        straps.tube(
          [
            chestPoint(skeleton, sign * 0.046, 0.5, 0.064 * body.girth),
            chestPoint(skeleton, sign * 0.05, 0.715, 0.04 * body.girth),
            chestPoint(skeleton, sign * 0.05, 0.765 + (body.build === 'muscular' ? 0.035 : 0), 0),
            chestPoint(skeleton, sign * 0.046, 0.6, -0.056),
          ],
          0.0125 * body.height,
          surface,
        )
      }
    paintFront(group, skeleton, { ...outer, cut: { ...outer.cut, collar: 'none' } }, undefined, skinHex, picture)
    return { trunk: group, sleeve: outer }
  }
  const group = clay.group('top')
  const underlay = sleeved !== outer
  const bib = outer.cut.front === 'bib'
  const trunkCloth = bib && inner ? inner.cloth : outer.cloth
  addTrunk(group, skeleton, trunkCloth, {
    ease,
    hips: !outer.cut.tucked,
    shoulders: true,
    ...(underlay && sleeved ? { shoulderCloth: sleeved.cloth } : {}),
  })
  paintFront(group, skeleton, outer, inner, skinHex, picture)
  addCollar(clay, skeleton, bib && inner ? inner : outer, inner)
  return { trunk: group, sleeve: underlay ? sleeved : outer }
}

function addLegs(clay: Clay, skeleton: Skeleton, outfit: Outfit, skin: Surface): void {
  const { legs } = outfit
  const { body } = skeleton
  const boots =
    outfit.shoes?.cut.kind === 'boot'
      ? (outfit.shoes.cut.shaft ?? 0)
      : outfit.shoes?.cut.kind === 'skate' || outfit.shoes?.cut.kind === 'ski'
        ? (outfit.shoes.cut.shaft ?? 0)
        : 0
  const tights = outfit.socks?.kind === 'tights' ? fabric(outfit.socks.cloth) : undefined
  if (legs?.cut.shape === 'trousers') addTrousers(clay, skeleton, legs.cut, legs.cloth, boots)
  const shown = legs?.cut.length ?? 0
  if (shown < 0.9 || boots > 0.3)
    for (const leg of [skeleton.legs.left, skeleton.legs.right]) {
      if (shown < 0.9)
        addBareLeg(clay, skeleton, leg, legs?.cut.shape === 'skirt' ? Math.max(0, shown - 0.16) : shown, tights ?? skin)
      if (outfit.socks && !tights && shown < 0.85) {
        const long = outfit.socks.kind === 'long socks'
        clay
          .group(`sock-${leg.sign > 0 ? 'left' : 'right'}`)
          .capsule(
            mix(leg.knee, leg.ankle, long ? 0.16 : 0.62),
            leg.ankle,
            [body.legRadius * (long ? 0.86 : 0.72), body.legRadius * 0.6],
            fabric(outfit.socks.cloth),
          )
      }
    }
  for (const leg of [skeleton.legs.left, skeleton.legs.right]) {
    if (outfit.shoes) addShoe(clay, skeleton, leg, outfit.shoes.cut, outfit.shoes.cloth, tights ?? skin)
    else if (outfit.outer?.kind === 'romper')
      addShoe(clay, skeleton, leg, { kind: 'slipper' }, outfit.outer.cloth, skin)
    else addBareFoot(clay, skeleton, leg, tights ?? skin)
  }
}

/** Adds everything below the head. */
export function dressFigure(clay: Clay, skeleton: Skeleton, outfit: Outfit, skinHex: Hex, picture?: string): void {
  const skin = skinSurface(skinHex)
  addNeck(clay, skeleton, skin)
  const top = addTop(clay, skeleton, outfit, skin, skinHex, picture)
  const glove = outfit.gloves && { cloth: outfit.gloves.cloth, boxing: outfit.gloves.kind === 'boxing gloves' }
  const sleeve = top?.sleeve && {
    cut: top.sleeve.cut,
    cloth: top.sleeve.cloth,
    ...(top.sleeve.kind === 'santa suit' ? { cuff: SANTA_CUFF } : {}),
  }
  for (const arm of [skeleton.arms.left, skeleton.arms.right])
    addArm(clay, top?.trunk, skeleton, arm, skin, sleeve, glove)
  addLegs(clay, skeleton, outfit, skin)
  const { legs, tails } = outfit
  if (legs?.cut.shape === 'skirt') {
    const whole = outfit.outer && legs.kind === outfit.outer.kind
    const tucked = outfit.outer?.cut.tucked
    addSkirt(whole && top && !tucked ? top.trunk : clay.group('skirt'), skeleton, legs.cloth, {
      ...legs.cut,
      ...(tails ? { flare: Math.min(0.08, legs.cut.flare) } : {}),
    })
  }
  if (tails?.cut.shape === 'skirt')
    addSkirt(top?.trunk ?? clay.group('tails'), skeleton, tails.cloth, { ...tails.cut, ease: tails.cut.ease ?? 0.012 })
  const main = outfit.outer?.cloth ?? legs?.cloth ?? { colour: skinHex }
  for (const extra of outfit.extras) {
    if (isEyewear(extra.kind)) continue
    EXTRAS[extra.kind]?.({
      clay,
      skeleton,
      cloth: extra.cloth,
      main,
      asked: extra.asked,
      ease: outfit.outer?.cut.ease ?? 0,
    })
  }
}
