/** Accessories of the trunk: belts, ties, scarves, aprons, capes, packs, wings. One recipe a name. */
import type { Clay } from '../../clay.ts'
import { add, directionToParent, frameAlong, mix, scale, subtract } from '../../frames.ts'
import type { Hex, Point } from '../../solids.ts'
import type { Skeleton } from '../skeleton.ts'
import { trimOf } from '../tint.ts'
import { type Cloth, fabric, plain } from './cloth.ts'
import { addSkirt } from './skirt.ts'
import { chestPoint, girthOf, hipPoint } from './torso.ts'

export interface ExtraTools {
  readonly clay: Clay
  readonly skeleton: Skeleton
  readonly cloth: Cloth
  /** The main garment's cloth, whose trim sashes and obis take when nothing was asked. */
  readonly main: Cloth
  readonly asked: boolean
  /** Thickness of what is worn below, in body heights. */
  readonly ease: number
}

type Extra = (tools: ExtraTools) => void


const trimCloth = ({ asked, cloth, main }: ExtraTools): Cloth => (asked ? cloth : { colour: trimOf(main.colour, 0.55), material: 'silk' })

/** A band about the waist; `half` is half its visible height in body heights. */
function waistBand({ clay, skeleton, ease }: ExtraTools, cloth: Cloth, up: number, half: number, out = 1.06): void {
  const { body, pelvis } = skeleton
  const size = girthOf(skeleton)
  const share = Math.max(0, Math.min(1, up / 0.42))
  const radius = (index: 0 | 1) => (Math.max(size.hips[index] * (1 - share) + size.waist[index] * share, size.waist[index]) + (ease + 0.005) * body.height) * out
  clay.group('belt').ellipsoid(hipPoint(skeleton, 0, up, body.belly * 0.022), [radius(0), half * body.height * 2.6, radius(1) * (1 + body.belly * 0.1)], fabric(cloth), { axes: pelvis.axes })
}

const front = ({ skeleton, ease }: ExtraTools, x: number, y: number, out = 0): Point => chestPoint(skeleton, x, y, (0.066 + ease * 1.0 + skeleton.body.belly * 0.035 * (y < 0.3 ? 1 : 0.3)) * Math.sqrt(skeleton.body.girth) + out)

const apronSkirt = (tools: ExtraTools, length: number) => addSkirt(tools.clay.group('apron'), tools.skeleton, tools.cloth, { length, flare: 0.18, arc: [-82, 82], folds: 16, thickness: 0.0135, ease: 0.022 + tools.ease })

const wing = (tools: ExtraTools, sign: number, feathers: readonly (readonly [number, number, number])[], thick: number) => {
  const { clay, skeleton } = tools
  const group = clay.group('wing')
  const root = chestPoint(skeleton, sign * 0.02, 0.5, -0.085)
  for (const [x, y, width] of feathers) {
    const tip = add(root, scale(directionToParent(skeleton.waist.axes, [sign * x, y, -0.28]), skeleton.body.height))
    group.ellipsoid(mix(root, tip, 0.55), [width * skeleton.body.height, Math.hypot(x, y, 0.28) * 0.55 * skeleton.body.height, thick * skeleton.body.height], fabric(tools.cloth), { axes: frameAlong(subtract(tip, root), [0, 0, 1]), melt: 0.015 * skeleton.body.height })
  }
}

export const EXTRAS: Readonly<Record<string, Extra>> = {
  belt: (tools) => {
    waistBand(tools, tools.cloth, 0.2, 0.011)
    const { skeleton, clay } = tools
    const size = girthOf(skeleton)
    clay.group('buckle').box(hipPoint(skeleton, 0, 0.2, (size.waist[1] * 1.18 + skeleton.body.belly * 0.035 * skeleton.body.height) / skeleton.body.height + tools.ease), [0.014 * skeleton.body.height, 0.0125 * skeleton.body.height, 0.006 * skeleton.body.height], fabric(plain('#e8b93c', 'gold')), { axes: skeleton.pelvis.axes, round: 0.005 })
  },
  sash: (tools) => {
    const cloth = trimCloth(tools)
    waistBand(tools, cloth, 0.26, 0.016, 1.07)
    const { skeleton, clay } = tools
    for (const sign of [1, -1]) clay.group('sash').capsule(front(tools, 0.012, -0.06, 0.016), front(tools, 0.014 + sign * 0.016, -0.42 - sign * 0.05, 0.026), [0.011 * skeleton.body.height, 0.013 * skeleton.body.height], fabric(cloth))
  },
  obi: (tools) => {
    const cloth = trimCloth(tools)
    waistBand(tools, cloth, 0.36, 0.034, 1.05)
    const { skeleton, clay } = tools
    const { height } = skeleton.body
    clay.group('obi-knot').box(chestPoint(skeleton, 0, 0.06, -0.085), [0.055 * height, 0.042 * height, 0.022 * height], fabric(cloth), { axes: skeleton.waist.axes, round: 0.02 * height })
    clay.group('obi-cord').ellipsoid(chestPoint(skeleton, 0, 0.015, 0), [girthOf(skeleton).waist[0] * 1.22, 0.01 * height, girthOf(skeleton).waist[1] * 1.27], fabric(plain('#f6e7c2')), { axes: skeleton.waist.axes })
  },
  ribbon: (tools) => {
    const { skeleton, clay } = tools
    const surface = fabric(tools.asked ? tools.cloth : trimCloth(tools))
    const { height } = skeleton.body
    for (const sign of [1, -1]) clay.group('ribbon').capsule(front(tools, 0.012, 0.3, 0.008), front(tools, 0.012 + sign * 0.02, -0.2 + sign * 0.06, 0.022), [0.006 * height, 0.012 * height], surface).ellipsoid(front(tools, 0.012 + sign * 0.022, 0.31, 0.01), [0.02 * height, 0.011 * height, 0.008 * height], surface, { axes: skeleton.waist.axes })
  },
  'high waist': (tools) => waistBand(tools, trimCloth(tools), 0.66, 0.012, 1.02),
  tie: (tools) => {
    const { clay, skeleton, cloth } = tools
    const { height } = skeleton.body
    const group = clay.group('tie')
    group.capsule(front(tools, 0, 0.64, -0.004), front(tools, 0, 0.1, 0.012), [0.0075 * height, 0.0155 * height], fabric(cloth)).capsule(front(tools, 0, 0.1, 0.012), front(tools, 0, 0.01, 0.01), [0.0155 * height, 0.003 * height], fabric(cloth), { melt: 0.004 })
    group.ellipsoid(front(tools, 0, 0.67, -0.004), [0.0125 * height, 0.0125 * height, 0.009 * height], fabric({ ...cloth, colour: trimOf(cloth.colour, 0.12) }), { melt: 0.004 })
  },
  'bow tie': ({ clay, skeleton, cloth, ...rest }) => {
    const { height } = skeleton.body
    const tools = { clay, skeleton, cloth, ...rest }
    const group = clay.group('bow-tie')
    for (const sign of [1, -1]) group.capsule(front(tools, sign * 0.006, 0.685, 0.0), front(tools, sign * 0.03, 0.685, -0.002), [0.0065 * height, 0.0145 * height], fabric(cloth), { melt: 0.004 })
    group.sphere(front(tools, 0, 0.685, 0.003), 0.0095 * height, fabric({ ...cloth, colour: trimOf(cloth.colour, 0.15) }), { melt: 0.003 })
  },
  scarf: (tools) => {
    const { clay, skeleton, cloth } = tools
    const { height } = skeleton.body
    const surface = fabric(cloth)
    const group = clay.group('scarf')
    group.ring(chestPoint(skeleton, 0, 0.765, 0.004), 0.042 * height, 0.0215 * height, surface, { axes: skeleton.waist.axes })
    group.capsule(front(tools, 0.03, 0.66, 0.0), front(tools, 0.042, 0.14, 0.018), [0.02 * height, 0.022 * height], surface, { melt: 0.01 })
    group.capsule(front(tools, 0.022, 0.66, 0.01), front(tools, 0.008, 0.34, 0.024), [0.018 * height, 0.02 * height], surface, { melt: 0.01 })
  },
  'scarf drape': (tools) => { const { clay, skeleton } = tools; clay.group('drape').ring(chestPoint(skeleton, 0, 0.7, 0.01), 0.052 * skeleton.body.height, 0.016 * skeleton.body.height, fabric(tools.asked ? tools.cloth : trimCloth(tools)), { axes: skeleton.waist.axes }) },
  shawl: (tools) => {
    const { clay, skeleton } = tools
    const { height, armRadius } = skeleton.body
    const cloth = tools.asked ? tools.cloth : trimCloth(tools)
    const group = clay.group('shawl')
    for (const arm of [skeleton.arms.left, skeleton.arms.right]) {
      group.capsule(chestPoint(skeleton, arm.sign * 0.03, 0.66, 0), add(arm.shoulder, [0, 0, 0]), [armRadius * 1.5, armRadius * 1.75], fabric(cloth), { melt: 0.03 * height })
      group.capsule(front(tools, arm.sign * 0.055, 0.6, 0.0), front(tools, arm.sign * 0.015, 0.32, 0.016), [0.026 * height, 0.016 * height], fabric(cloth), { melt: 0.03 * height })
    }
    group.ellipsoid(chestPoint(skeleton, 0, 0.45, -0.055), [0.088 * height, 0.06 * height, 0.035 * height], fabric(cloth), { melt: 0.04 * height, axes: skeleton.waist.axes })
  },
  pallu: (tools) => {
    const { clay, skeleton } = tools
    const { height } = skeleton.body
    const surface = fabric(tools.main, skeleton.waist.at, skeleton.waist.axes)
    const edge = fabric(plain('#f2c24a', 'silk'))
    const group = clay.group('pallu')
    const path = [front(tools, -0.06, -0.25, 0.012), front(tools, -0.02, 0.12, 0.018), front(tools, 0.045, 0.48, 0.008), chestPoint(skeleton, 0.07, 0.74, 0), chestPoint(skeleton, 0.07, 0.4, -0.1), chestPoint(skeleton, 0.065, -0.7, -0.14)]
    group.tube(path, [0.034 * height, 0.036 * height, 0.034 * height, 0.034 * height, 0.03 * height, 0.04 * height], surface, { melt: 0.03 * height })
    clay.group('pallu-edge').tube(path.map((point) => add(point, directionToParent(skeleton.waist.axes, [-0.026 * height, -0.012 * height, 0.012 * height]))), 0.011 * height, edge)
  },
  apron: (tools) => {
    const { clay, skeleton, cloth } = tools
    apronSkirt(tools, 0.46)
    const group = clay.group('apron-bib')
    const { height, torso } = skeleton.body
    const size = girthOf(skeleton)
    const surface = fabric(cloth, skeleton.waist.at, skeleton.waist.axes)
    const ease = (tools.ease + 0.0085) * height
    group.ellipsoid(chestPoint(skeleton, 0, 0.36, 0), [size.chest[0] + ease, torso * 0.36, size.chest[1] + ease], surface, { axes: skeleton.waist.axes, melt: 0.04 * height })
    group.ellipsoid(chestPoint(skeleton, 0, 0.03, skeleton.body.belly * 0.03), [size.waist[0] + ease, torso * 0.42, size.waist[1] + ease + skeleton.body.belly * 0.008 * height], surface, { axes: skeleton.waist.axes, melt: 0.04 * height })
    if (skeleton.body.woman && !skeleton.body.young) group.ellipsoid(chestPoint(skeleton, 0, 0.34, 0.042), [0.06 * height, 0.045 * height, 0.036 * height + ease], surface, { axes: skeleton.waist.axes, melt: 0.04 * height })
    group.box(chestPoint(skeleton, 0, 0.2, -0.2), [0.4 * height, 0.6 * height, 0.2 * height], surface, { axes: skeleton.waist.axes, operation: 'carve', round: 0.001, melt: 0.004 })
    group.box(chestPoint(skeleton, 0, 1.0, 0.1), [0.4 * height, torso * 0.49, 0.4 * height], surface, { axes: skeleton.waist.axes, operation: 'carve', round: 0.01, melt: 0.008 })
    for (const sign of [1, -1]) {
      group.capsule(chestPoint(skeleton, sign * 0.13, 0.44, 0.02), chestPoint(skeleton, sign * 0.1, 0.7, 0.03), [0.085 * height, 0.05 * height], surface, { operation: 'carve', melt: 0.006 })
      clay.group('apron-strap').capsule(front(tools, sign * 0.04, 0.5, 0.0), chestPoint(skeleton, sign * 0.034, 0.76, 0.02), 0.0075 * height, surface)
    }
    waistBand(tools, { ...cloth, colour: trimOf(cloth.colour, 0.1) }, 0.3, 0.006, 1.075)
  },
  'half apron': (tools) => { apronSkirt(tools, 0.44); waistBand(tools, { ...tools.cloth, colour: trimOf(tools.cloth.colour, 0.1) }, 0.24, 0.009, 1.07) },
  cape: (tools) => {
    const { clay, skeleton, cloth } = tools
    const { body, waist, pelvis } = skeleton
    const { height } = body
    const group = clay.group('cape')
    const surface = fabric(cloth, waist.at, waist.axes)
    const back = directionToParent(waist.axes, [0, 0, -1])
    const down: Point = Math.abs(back[1]) > 0.6 ? directionToParent(pelvis.axes, [0, -1, 0]) : [0, -1, 0]
    for (let fold = 0; fold <= 6; fold++) {
      const share = fold / 3 - 1
      const top = chestPoint(skeleton, share * 0.085, 0.7 - share * share * 0.1, -0.045 - (1 - share * share) * 0.026)
      const middle = add(chestPoint(skeleton, share * 0.105, 0.05, -0.115 - tools.ease), scale(back, 0.012 * height))
      const hem = add(middle, add(scale(down, body.leg * 0.98), add(scale(back, 0.07 * height), directionToParent(waist.axes, [share * 0.06 * height, 0, 0]))))
      group.tube([top, middle, [hem[0], Math.max(0.03 * height, hem[1]), hem[2]]], [0.017 * height, 0.021 * height, 0.023 * height], surface, { melt: 0.055 * height })
    }
    clay.group('cape-collar').ring(chestPoint(skeleton, 0, 0.74, -0.006), 0.046 * height, 0.015 * height, surface, { axes: waist.axes })
    clay.group('clasp').sphere(chestPoint(skeleton, 0, 0.7, 0.055), 0.011 * height, fabric(plain('#e8b93c', 'gold')))
  },
  poncho: (tools) => { addSkirt(tools.clay.group('poncho'), tools.skeleton, tools.main, { length: 0.1, flare: 3, folds: 16, thickness: 0.018, ease: 0.01 }) },
  backpack: (tools) => {
    const { clay, skeleton, cloth } = tools
    const { height } = skeleton.body
    const surface = fabric(cloth)
    clay.group('backpack').box(chestPoint(skeleton, 0, 0.34, -0.112 - tools.ease), [0.082 * height, 0.1 * height, 0.045 * height], surface, { axes: skeleton.waist.axes, round: 0.034 * height })
    clay.group('backpack-pocket').box(chestPoint(skeleton, 0, 0.18, -0.155 - tools.ease), [0.055 * height, 0.045 * height, 0.018 * height], fabric({ ...cloth, colour: trimOf(cloth.colour, 0.15) }), { axes: skeleton.waist.axes, round: 0.016 * height })
    for (const sign of [1, -1]) clay.group('strap').ring(chestPoint(skeleton, sign * 0.06, 0.44, -0.012), 0.078 * height * (1 + tools.ease * 4) * Math.sqrt(skeleton.body.girth), 0.0105 * height, surface, { axes: frameAlong(directionToParent(skeleton.waist.axes, [1, 0, 0]), directionToParent(skeleton.waist.axes, [0, 1, 0])) })
  },
  'life support': (tools) => {
    const { clay, skeleton } = tools
    const { height } = skeleton.body
    clay.group('pack').box(chestPoint(skeleton, 0, 0.4, -0.135), [0.095 * height, 0.125 * height, 0.05 * height], fabric(plain('#e4e7ee', 'plastic')), { axes: skeleton.waist.axes, round: 0.035 * height })
    waistBand(tools, plain('#8a93a6'), 0.16, 0.012)
  },
  'diving tank': (tools) => { const { height } = tools.skeleton.body; for (const sign of [1, -1]) tools.clay.group('tank').capsule(chestPoint(tools.skeleton, sign * 0.035, 0.62, -0.105), chestPoint(tools.skeleton, sign * 0.035, 0.0, -0.105), 0.036 * height, fabric(tools.cloth)) },
  quiver: (tools) => { const { height } = tools.skeleton.body; const point = (x: number, y: number, z: number) => chestPoint(tools.skeleton, x, y, z); tools.clay.group('quiver').capsule(point(0.05, 0.1, -0.095), point(-0.05, 0.72, -0.1), [0.028 * height, 0.034 * height], fabric(tools.cloth)); for (const x of [-0.045, -0.06, -0.072]) tools.clay.group('arrow').capsule(point(x, 0.72, -0.1), point(x - 0.016, 0.96, -0.105), [0.004 * height, 0.004 * height], fabric(plain('#d9b98a'))).ellipsoid(point(x - 0.017, 0.98, -0.105), [0.009 * height, 0.02 * height, 0.009 * height], fabric(plain('#f4f1ea'))) },
  suspenders: (tools) => { const { height } = tools.skeleton.body; for (const sign of [1, -1]) tools.clay.group('suspender').tube([front(tools, sign * 0.045, -0.22, 0.0), front(tools, sign * 0.042, 0.12, 0.002), front(tools, sign * 0.045, 0.45, 0.0), chestPoint(tools.skeleton, sign * 0.05, 0.76, 0.01), chestPoint(tools.skeleton, sign * 0.035, 0.4, -0.072), chestPoint(tools.skeleton, sign * 0.03, -0.2, -0.066)], 0.0085 * height, fabric(tools.cloth)) },
  necklace: (tools) => { const { height } = tools.skeleton.body; tools.clay.group('necklace').ring(chestPoint(tools.skeleton, 0, 0.69, 0.016), 0.043 * height, 0.0052 * height, fabric(tools.cloth), { axes: frameAlong(directionToParent(tools.skeleton.waist.axes, [0, 1, 0.42]), [0, 0, 1]) }).sphere(front(tools, 0, 0.56, 0.002), 0.0105 * height, fabric(tools.cloth)) },
  stethoscope: (tools) => { const { height } = tools.skeleton.body; const surface = fabric(tools.cloth); tools.clay.group('stethoscope').tube([chestPoint(tools.skeleton, 0.042, 0.74, -0.01), front(tools, 0.045, 0.6, 0.002), front(tools, 0.03, 0.36, 0.012), front(tools, 0, 0.24, 0.016), front(tools, -0.03, 0.36, 0.012), front(tools, -0.045, 0.6, 0.002), chestPoint(tools.skeleton, -0.042, 0.74, -0.01)], 0.0058 * height, surface).capsule(front(tools, 0, 0.24, 0.016), front(tools, 0.012, 0.06, 0.014), 0.0055 * height, surface).sphere(front(tools, 0.012, 0.04, 0.012), 0.0145 * height, fabric(plain('#d5dae2', 'metal'))) },
  medal: (tools) => { const { height } = tools.skeleton.body; for (const sign of [1, -1]) tools.clay.group('ribbon').capsule(chestPoint(tools.skeleton, sign * 0.034, 0.72, 0.03), front(tools, 0, 0.3, 0.012), 0.0072 * height, fabric(plain('#c8303a'))); tools.clay.group('medal').ellipsoid(front(tools, 0, 0.22, 0.014), [0.024 * height, 0.024 * height, 0.006 * height], fabric(tools.cloth), { axes: tools.skeleton.waist.axes }) },
  badge: (tools) => { const { height } = tools.skeleton.body; tools.clay.group('badge').ellipsoid(front(tools, 0.046, 0.5, -0.002), [0.0155 * height, 0.0185 * height, 0.007 * height], fabric(tools.cloth), { axes: tools.skeleton.waist.axes }) },
  whistle: (tools) => { const { height } = tools.skeleton.body; for (const sign of [1, -1]) tools.clay.group('cord').capsule(chestPoint(tools.skeleton, sign * 0.032, 0.74, 0.03), front(tools, 0, 0.36, 0.01), 0.003 * height, fabric(plain('#f4f1ea'))); tools.clay.group('whistle').capsule(front(tools, 0, 0.33, 0.012), front(tools, 0.02, 0.33, 0.012), [0.011 * height, 0.007 * height], fabric(tools.cloth)) },
  lei: (tools) => { for (let index = 0; index < 16; index++) { const angle = (index * Math.PI) / 8; const [x, z] = [Math.sin(angle), Math.cos(angle)]; tools.clay.group('lei').sphere(chestPoint(tools.skeleton, x * 0.068, 0.66 - Math.max(0, z) * 0.2, z * 0.062 + 0.016), 0.0175 * tools.skeleton.body.height, fabric(plain(index % 3 === 0 ? '#fbe9f0' : index % 3 === 1 ? tools.cloth.colour : '#f7c24a')), { bumps: { height: 0.002, frequency: 190 } }) } },
  'tool belt': (tools) => { waistBand(tools, tools.cloth, 0.14, 0.012); const { height } = tools.skeleton.body; for (const sign of [1, -1]) tools.clay.group('pouch').box(hipPoint(tools.skeleton, sign * 0.062, -0.02, 0.052 + tools.ease), [0.024 * height, 0.028 * height, 0.016 * height], fabric({ ...tools.cloth, colour: trimOf(tools.cloth.colour, 0.15) }), { axes: tools.skeleton.pelvis.axes, round: 0.012 }) },
  sporran: (tools) => { const { height } = tools.skeleton.body; tools.clay.group('sporran').ellipsoid(hipPoint(tools.skeleton, 0, -0.2, 0.105), [0.028 * height, 0.032 * height, 0.016 * height], fabric(plain('#4a3324', 'leather')), { axes: tools.skeleton.pelvis.axes }) },
  ruff: (tools) => { for (let index = 0; index < 14; index++) { const angle = (index * Math.PI) / 7; tools.clay.group('ruff').ellipsoid(chestPoint(tools.skeleton, Math.sin(angle) * 0.062, 0.76 + (index % 2) * 0.03, Math.cos(angle) * 0.06 + 0.004), [0.025 * tools.skeleton.body.height, 0.014 * tools.skeleton.body.height, 0.025 * tools.skeleton.body.height], fabric(plain(index % 2 ? '#ffffff' : '#f2f4fa'))) } },
  epaulettes: (tools) => { const { height } = tools.skeleton.body; for (const arm of [tools.skeleton.arms.left, tools.skeleton.arms.right]) tools.clay.group('epaulette').ellipsoid(add(mix(arm.shoulder, chestPoint(tools.skeleton, arm.sign * 0.04, 0.62, 0), 0.2), scale(directionToParent(tools.skeleton.waist.axes, [0, 1, 0]), tools.skeleton.body.armRadius * 1.3)), [0.034 * height, 0.009 * height, 0.026 * height], fabric(plain('#e8be4a', 'gold')), { axes: tools.skeleton.waist.axes }) },
  pauldrons: (tools) => { for (const arm of [tools.skeleton.arms.left, tools.skeleton.arms.right]) tools.clay.group('pauldron').ellipsoid(add(arm.shoulder, scale(directionToParent(tools.skeleton.waist.axes, [arm.sign * 0.35, 0.4, 0]), tools.skeleton.body.armRadius)), [tools.skeleton.body.armRadius * 1.75, tools.skeleton.body.armRadius * 1.35, tools.skeleton.body.armRadius * 1.8], fabric({ ...tools.main, colour: trimOf(tools.main.colour, 0.12) }), { axes: tools.skeleton.waist.axes }); for (const leg of [tools.skeleton.legs.left, tools.skeleton.legs.right]) tools.clay.group('knee-plate').sphere(leg.knee, tools.skeleton.body.legRadius * 1.12, fabric({ ...tools.main, colour: trimOf(tools.main.colour, 0.12) })) },
  briefs: (tools) => { const size = girthOf(tools.skeleton); tools.clay.group('briefs').ellipsoid(hipPoint(tools.skeleton, 0, 0, -0.003), [size.hips[0] * 1.02, tools.skeleton.body.torso * 0.26, size.hips[1] * 1.04], fabric(plain('#d8303a', 'silk')), { axes: tools.skeleton.pelvis.axes }) },
  wimple: (tools) => { const { height } = tools.skeleton.body; tools.clay.group('wimple').ellipsoid(chestPoint(tools.skeleton, 0, 0.62, 0.012), [0.082 * height, 0.045 * height, 0.068 * height], fabric(plain('#fbfaf7')), { axes: tools.skeleton.waist.axes }) },
  cross: (tools) => { const { height } = tools.skeleton.body; tools.clay.group('cross').capsule(front(tools, 0, 0.4, 0.012), front(tools, 0, 0.16, 0.014), 0.0055 * height, fabric(plain('#d8b04a', 'gold'))).capsule(front(tools, -0.016, 0.33, 0.013), front(tools, 0.016, 0.33, 0.013), 0.0055 * height, fabric(plain('#d8b04a', 'gold'))) },
  fluke: (tools) => { const { legs, body } = tools.skeleton; const end = mix(legs.left.ankle, legs.right.ankle, 0.5); for (const sign of [1, -1]) tools.clay.group('fluke').ellipsoid([end[0] + sign * 0.09 * body.height, Math.max(0.03 * body.height, end[1] - 0.01), end[2] + 0.07 * body.height], [0.13 * body.height, 0.018 * body.height, 0.062 * body.height], fabric(tools.main), { axes: frameAlong([0, 1, 0.25], [sign * -0.75, 0, 1]), melt: 0.04 }) },
  wings: (tools) => { for (const sign of [1, -1]) wing(tools, sign, [[0.34, 0.34, 0.07], [0.42, 0.2, 0.065], [0.4, 0.05, 0.058], [0.32, -0.08, 0.05], [0.22, -0.16, 0.042]], 0.016) },
  'butterfly wings': (tools) => { for (const sign of [1, -1]) { wing(tools, sign, [[0.36, 0.3, 0.14]], 0.009); wing({ ...tools, cloth: { ...tools.cloth, colour: trimOf(tools.cloth.colour, 0.2) } }, sign, [[0.28, -0.14, 0.1]], 0.009) } },
  earrings: () => {},
  bindi: () => {},
}
