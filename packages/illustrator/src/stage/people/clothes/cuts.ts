/** How every kind of garment is cut, as data. Lengths of sleeves and legs are shares of the limb. */
import type { Hex } from '../../solids.ts'

export type Collar = 'none' | 'round' | 'shirt' | 'turtle' | 'stand' | 'hood' | 'v' | 'scoop' | 'cross' | 'lapel' | 'sailor' | 'fur' | 'halter'
export type Front = 'plain' | 'buttons' | 'double' | 'zip' | 'open' | 'cross' | 'frogs' | 'medals' | 'number' | 'emblem' | 'bib' | 'panel' | 'stripe' | 'armour' | 'pack' | 'vest'

/** Cloth on the trunk and arms. */
export interface TopCut {
  /** Share of the arm: 0 none, 0.3 short, 0.5 elbow, 0.88 long. */
  readonly sleeve: number
  /** Widening toward the cuff: 0 fitted, 1 kimono. */
  readonly wide?: number
  /** Thickness over the body in body heights. */
  readonly ease: number
  readonly collar: Collar
  readonly front: Front
  /** Shoulders bare, held by straps or by nothing. */
  readonly bare?: 'straps' | 'strapless'
  readonly cuffs?: boolean
  readonly pockets?: boolean
  /** Ends at the waist; trousers or skirt over it. */
  readonly tucked?: boolean
  readonly puff?: boolean
}

/** Cloth round the hips and legs. */
export interface BottomCut {
  readonly shape: 'trousers' | 'skirt'
  readonly length: number
  readonly flare: number
  readonly ease?: number
  readonly folds?: number
  readonly cuffs?: boolean
  /** Degrees covered, for wraps and tails. */
  readonly arc?: readonly [number, number]
}

export interface ShoeCut {
  readonly kind: 'shoe' | 'sneaker' | 'boot' | 'sandal' | 'heel' | 'flat' | 'slipper' | 'cleat' | 'skate' | 'ski' | 'flipper' | 'curled'
  /** Height of the shaft, share of the shin. */
  readonly shaft?: number
}

export type Slot = 'top' | 'over' | 'bottom' | 'whole' | 'shoes' | 'socks' | 'hands' | 'hat' | 'extra'

export interface Cut {
  readonly slot: Slot
  readonly colour: Hex
  readonly material?: string
  readonly top?: TopCut
  readonly bottom?: BottomCut
  readonly shoes?: ShoeCut
  /** Things added by name: belt, apron, sash, buckle, hood ... see `extras.ts`. */
  readonly extras?: readonly string[]
}

const top = (sleeve: number, collar: Collar, front: Front = 'plain', more: Partial<TopCut> = {}): TopCut => ({ sleeve, ease: 0.003, collar, front, ...more })
const legs = (length: number, flare = 0, more: Partial<BottomCut> = {}): BottomCut => ({ shape: 'trousers', length, flare, ...more })
const skirt = (length: number, flare: number, more: Partial<BottomCut> = {}): BottomCut => ({ shape: 'skirt', length, flare, ...more })
const LONG = 0.9
const SHORT = 0.3

export const CUTS: Readonly<Record<string, Cut>> = {
  // tops
  shirt: { slot: 'top', colour: '#7fb2e5', top: top(LONG, 'shirt', 'buttons', { cuffs: true }) },
  't-shirt': { slot: 'top', colour: '#4f8fd8', top: top(SHORT, 'round') },
  'polo shirt': { slot: 'top', colour: '#3aa17e', top: top(SHORT, 'shirt', 'plain') },
  blouse: { slot: 'top', colour: '#f3d9dc', top: top(LONG, 'v', 'plain', { puff: true, cuffs: true }) },
  sweater: { slot: 'top', colour: '#c8553d', top: top(LONG, 'round', 'plain', { ease: 0.007, cuffs: true }), material: 'wool' },
  turtleneck: { slot: 'top', colour: '#44475a', top: top(LONG, 'turtle', 'plain', { ease: 0.005 }), material: 'wool' },
  cardigan: { slot: 'over', colour: '#b57ba8', top: top(LONG, 'v', 'buttons', { ease: 0.007, cuffs: true, pockets: true }), material: 'wool' },
  hoodie: { slot: 'top', colour: '#6a7fb0', top: top(LONG, 'hood', 'plain', { ease: 0.009, cuffs: true, pockets: true }) },
  'tank top': { slot: 'top', colour: '#e8674a', top: top(0, 'scoop', 'plain', { bare: 'straps' }) },
  'crop top': { slot: 'top', colour: '#f2669a', top: top(0.2, 'scoop', 'plain', { tucked: true }) },
  jersey: { slot: 'top', colour: '#d83a3f', top: top(SHORT, 'v', 'number', { ease: 0.005 }) },
  tunic: { slot: 'top', colour: '#5a8a4a', top: top(LONG, 'v', 'plain'), bottom: skirt(0.28, 0.25), extras: ['belt'] },
  'chef jacket': { slot: 'top', colour: '#fbfaf6', top: top(LONG, 'stand', 'double', { ease: 0.006, cuffs: true }) },
  scrubs: { slot: 'whole', colour: '#5fb8c0', top: top(SHORT, 'v', 'plain', { pockets: true }), bottom: legs(0.97, 0.25) },
  // over
  jacket: { slot: 'over', colour: '#4a6078', top: top(LONG, 'stand', 'zip', { ease: 0.011, pockets: true, cuffs: true }) },
  'leather jacket': { slot: 'over', colour: '#2f2b2d', material: 'leather', top: top(LONG, 'lapel', 'zip', { ease: 0.01 }) },
  'denim jacket': { slot: 'over', colour: '#5b82b0', material: 'denim', top: top(LONG, 'shirt', 'buttons', { ease: 0.009, pockets: true }) },
  'down jacket': { slot: 'over', colour: '#e8843a', top: top(LONG, 'fur', 'zip', { ease: 0.02, cuffs: true }), material: 'plastic' },
  blazer: { slot: 'over', colour: '#3a4560', top: top(LONG, 'lapel', 'open', { ease: 0.008 }) },
  vest: { slot: 'over', colour: '#5a4a6a', top: top(0, 'lapel', 'buttons', { ease: 0.008 }) },
  'safety vest': { slot: 'over', colour: '#f28a2d', top: top(0, 'v', 'vest', { ease: 0.009 }) },
  coat: { slot: 'over', colour: '#b5835a', top: top(LONG, 'lapel', 'double', { ease: 0.012, pockets: true }), bottom: skirt(0.44, 0.3, { ease: 0.012 }) },
  'trench coat': { slot: 'over', colour: '#c9a877', top: top(LONG, 'lapel', 'double', { ease: 0.012 }), bottom: skirt(0.56, 0.34, { ease: 0.012 }), extras: ['belt'] },
  raincoat: { slot: 'over', colour: '#f5c22e', material: 'rubber', top: top(LONG, 'hood', 'buttons', { ease: 0.014 }), bottom: skirt(0.46, 0.5, { ease: 0.014 }) },
  'lab coat': { slot: 'over', colour: '#fafafa', top: top(LONG, 'lapel', 'open', { ease: 0.01, pockets: true }), bottom: skirt(0.5, 0.34, { ease: 0.012 }) },
  'fur coat': { slot: 'over', colour: '#8a6a4c', material: 'fur', top: top(LONG, 'fur', 'plain', { ease: 0.02, cuffs: true }), bottom: skirt(0.46, 0.3, { ease: 0.02 }) },
  poncho: { slot: 'over', colour: '#c8463a', top: top(0.42, 'round', 'plain', { ease: 0.012, wide: 1 }), extras: ['poncho'], material: 'wool' },
  // bottoms
  trousers: { slot: 'bottom', colour: '#4a5068', bottom: legs(0.985) },
  jeans: { slot: 'bottom', colour: '#41608f', material: 'denim', bottom: legs(0.97, 0.05, { cuffs: true }) },
  leggings: { slot: 'bottom', colour: '#3a3d4c', bottom: legs(0.96, -0.3) },
  'wide trousers': { slot: 'bottom', colour: '#7a6f8a', bottom: legs(0.985, 0.9) },
  shorts: { slot: 'bottom', colour: '#5d7a9c', bottom: legs(0.4, 0.35) },
  'swim trunks': { slot: 'bottom', colour: '#2f7fc4', bottom: legs(0.3, 0.3) },
  skirt: { slot: 'bottom', colour: '#c85a6a', bottom: skirt(0.5, 0.6) },
  'mini skirt': { slot: 'bottom', colour: '#3a4a7a', bottom: skirt(0.33, 0.5) },
  'long skirt': { slot: 'bottom', colour: '#6b6f9a', bottom: skirt(0.86, 0.5) },
  'pleated skirt': { slot: 'bottom', colour: '#34466e', bottom: skirt(0.44, 0.75, { folds: 18 }) },
  tutu: { slot: 'bottom', colour: '#f7b6cf', bottom: skirt(0.2, 3.1, { folds: 20 }) },
  kilt: { slot: 'bottom', colour: '#a8323a', bottom: skirt(0.46, 0.45, { folds: 18 }), extras: ['belt', 'sporran'] },
  'grass skirt': { slot: 'bottom', colour: '#c9b458', bottom: skirt(0.5, 0.5, { folds: 24 }) },
  // whole
  dress: { slot: 'whole', colour: '#d8525e', top: top(SHORT, 'scoop', 'plain'), bottom: skirt(0.54, 0.65) },
  sundress: { slot: 'whole', colour: '#f2b84b', top: top(0, 'scoop', 'plain', { bare: 'straps' }), bottom: skirt(0.52, 0.75) },
  'long dress': { slot: 'whole', colour: '#5a6fc0', top: top(SHORT, 'scoop', 'plain'), bottom: skirt(0.9, 0.6) },
  gown: { slot: 'whole', colour: '#7a4fb8', material: 'silk', top: top(0.16, 'scoop', 'plain', { bare: 'straps', puff: true }), bottom: skirt(0.955, 1.25, { folds: 16 }) },
  'wedding dress': { slot: 'whole', colour: '#fdfbf7', material: 'silk', top: top(0.2, 'scoop', 'plain', { puff: true }), bottom: skirt(0.96, 1.5, { folds: 17 }), extras: ['sash'] },
  suit: { slot: 'whole', colour: '#3a4560', top: top(LONG, 'lapel', 'open', { ease: 0.008 }), bottom: legs(0.985) },
  tuxedo: { slot: 'whole', colour: '#23242c', top: top(LONG, 'lapel', 'open', { ease: 0.008 }), bottom: legs(0.985), extras: ['bow tie'] },
  uniform: { slot: 'whole', colour: '#31488c', top: top(LONG, 'shirt', 'buttons', { ease: 0.006, pockets: true, cuffs: true }), bottom: legs(0.985), extras: ['belt'] },
  'dress uniform': { slot: 'whole', colour: '#2c3a6b', top: top(LONG, 'stand', 'medals', { ease: 0.006, cuffs: true }), bottom: legs(0.985), extras: ['belt', 'epaulettes'] },
  'sailor suit': { slot: 'whole', colour: '#f6f8fb', top: top(LONG, 'sailor', 'plain', { ease: 0.006, cuffs: true }), bottom: legs(0.98, 0.5) },
  overalls: { slot: 'whole', colour: '#4a6fa5', material: 'denim', top: top(0, 'none', 'bib', { ease: 0.006, tucked: true }), bottom: legs(0.97, 0.15, { cuffs: true }) },
  jumpsuit: { slot: 'whole', colour: '#d9742e', top: top(LONG, 'shirt', 'zip', { ease: 0.006, pockets: true }), bottom: legs(0.97, 0.1), extras: ['belt'] },
  romper: { slot: 'whole', colour: '#a5d4f2', top: top(LONG, 'round', 'buttons', { ease: 0.008 }), bottom: legs(1, 0.3) },
  pyjamas: { slot: 'whole', colour: '#a9c7ea', top: top(LONG, 'shirt', 'buttons', { ease: 0.009, pockets: true }), bottom: legs(0.97, 0.35) },
  robe: { slot: 'whole', colour: '#5a4aa5', top: top(LONG, 'cross', 'cross', { ease: 0.012, wide: 0.55 }), bottom: skirt(0.93, 0.45), extras: ['sash'] },
  bathrobe: { slot: 'whole', colour: '#f4efe6', top: top(LONG, 'cross', 'cross', { ease: 0.014, wide: 0.3, cuffs: true }), bottom: skirt(0.62, 0.35), extras: ['sash'], material: 'wool' },
  'academic gown': { slot: 'whole', colour: '#2f3a5c', top: top(0.85, 'v', 'panel', { ease: 0.012, wide: 0.7 }), bottom: skirt(0.72, 0.55) },
  'judge robe': { slot: 'whole', colour: '#26242a', top: top(0.88, 'shirt', 'panel', { ease: 0.012, wide: 0.7 }), bottom: skirt(0.9, 0.5) },
  cassock: { slot: 'whole', colour: '#2a2a30', top: top(LONG, 'stand', 'buttons', { ease: 0.008 }), bottom: skirt(0.93, 0.35) },
  habit: { slot: 'whole', colour: '#2c2f3a', top: top(LONG, 'none', 'plain', { ease: 0.008, wide: 0.35 }), bottom: skirt(0.93, 0.45), extras: ['wimple', 'cross'] },
  'monk robe': { slot: 'whole', colour: '#d9792b', top: top(0.3, 'none', 'plain', { ease: 0.01, wide: 0.4 }), bottom: skirt(0.9, 0.3), extras: ['shawl'] },
  swimsuit: { slot: 'whole', colour: '#e2456b', material: 'silk', top: top(0, 'scoop', 'plain', { bare: 'straps', ease: 0.002 }), bottom: legs(0.03) },
  bikini: { slot: 'whole', colour: '#2fa7a0', top: top(0, 'halter', 'plain', { bare: 'strapless', ease: 0.003, tucked: true }), bottom: legs(0.03) },
  wetsuit: { slot: 'whole', colour: '#2b3440', material: 'rubber', top: top(0.93, 'stand', 'stripe', { ease: 0.002 }), bottom: legs(0.96, -0.3) },
  leotard: { slot: 'whole', colour: '#e87fa8', material: 'silk', top: top(LONG, 'scoop', 'plain', { ease: 0.002 }), bottom: legs(0.04) },
  'sports kit': { slot: 'whole', colour: '#d83a3f', top: top(SHORT, 'v', 'number', { ease: 0.005 }), bottom: legs(0.4, 0.4) },
  tracksuit: { slot: 'whole', colour: '#2f6fc0', top: top(LONG, 'stand', 'zip', { ease: 0.007, cuffs: true }), bottom: legs(0.96, 0.1) },
  'cycling kit': { slot: 'whole', colour: '#f2c52e', material: 'silk', top: top(0.3, 'stand', 'zip', { ease: 0.002 }), bottom: legs(0.46, -0.25) },
  'karate suit': { slot: 'whole', colour: '#fbfaf5', top: top(0.8, 'cross', 'cross', { ease: 0.009, wide: 0.35 }), bottom: legs(0.9, 0.5), extras: ['sash'] },
  'ski suit': { slot: 'whole', colour: '#e2574c', top: top(LONG, 'stand', 'zip', { ease: 0.015, cuffs: true, pockets: true }), bottom: legs(0.97, 0.2, { ease: 0.006 }), material: 'plastic' },
  'space suit': { slot: 'whole', colour: '#f3f4f8', top: top(0.93, 'none', 'pack', { ease: 0.02, cuffs: true }), bottom: legs(0.97, 0.35, { ease: 0.012 }), extras: ['life support'] },
  'fire suit': { slot: 'whole', colour: '#d29a35', top: top(LONG, 'stand', 'vest', { ease: 0.014, cuffs: true }), bottom: legs(0.97, 0.3, { ease: 0.006 }), extras: ['belt'] },
  armour: { slot: 'whole', colour: '#b4bcc9', material: 'metal', top: top(0.93, 'stand', 'armour', { ease: 0.008 }), bottom: legs(0.97, 0, { ease: 0.005 }), extras: ['belt', 'pauldrons'] },
  'superhero suit': { slot: 'whole', colour: '#2f5fc4', material: 'silk', top: top(0.93, 'round', 'emblem', { ease: 0.002 }), bottom: legs(0.98, -0.28), extras: ['belt', 'briefs'] },
  'ninja suit': { slot: 'whole', colour: '#2b2d38', top: top(LONG, 'cross', 'cross', { ease: 0.005 }), bottom: legs(0.97, 0.1), extras: ['sash', 'face mask'] },
  'clown suit': { slot: 'whole', colour: '#f2c63a', top: top(LONG, 'none', 'buttons', { ease: 0.018, wide: 0.25, cuffs: true }), bottom: legs(0.95, 0.9), extras: ['ruff'] },
  'santa suit': { slot: 'whole', colour: '#d2252f', top: top(LONG, 'fur', 'panel', { ease: 0.014, cuffs: true }), bottom: legs(0.96, 0.3), extras: ['belt'] },
  'mermaid tail': { slot: 'whole', colour: '#2fa79a', material: 'silk', top: top(0, 'halter', 'plain', { bare: 'strapless', ease: 0.004, tucked: true }), bottom: skirt(0.98, -0.4), extras: ['fluke'] },
  // cultures
  kimono: { slot: 'whole', colour: '#c5446a', material: 'silk', top: top(0.86, 'cross', 'cross', { ease: 0.008, wide: 1 }), bottom: skirt(0.94, 0.02), extras: ['obi'] },
  yukata: { slot: 'whole', colour: '#3d5a9c', top: top(0.8, 'cross', 'cross', { ease: 0.008, wide: 0.8 }), bottom: skirt(0.92, 0.02), extras: ['obi'] },
  hakama: { slot: 'whole', colour: '#33415e', top: top(0.8, 'cross', 'cross', { ease: 0.008, wide: 0.8 }), bottom: legs(0.95, 1.6), extras: ['sash'] },
  hanfu: { slot: 'whole', colour: '#7fb8c8', material: 'silk', top: top(0.9, 'cross', 'cross', { ease: 0.008, wide: 1.15 }), bottom: skirt(0.95, 0.55), extras: ['sash', 'ribbon'] },
  qipao: { slot: 'whole', colour: '#c8202f', material: 'silk', top: top(0.16, 'stand', 'frogs', { ease: 0.003 }), bottom: skirt(0.78, 0.04) },
  'tang suit': { slot: 'top', colour: '#b5222c', material: 'silk', top: top(LONG, 'stand', 'frogs', { ease: 0.008 }) },
  hanbok: { slot: 'whole', colour: '#e2577a', material: 'silk', top: top(LONG, 'cross', 'cross', { ease: 0.008, wide: 0.55 }), bottom: skirt(0.95, 1.1, { folds: 16 }), extras: ['ribbon', 'high waist'] },
  'ao dai': { slot: 'whole', colour: '#f2e6c8', material: 'silk', top: top(LONG, 'stand', 'frogs', { ease: 0.003 }), bottom: skirt(0.88, 0.12) },
  sari: { slot: 'whole', colour: '#d8467f', material: 'silk', top: top(0.26, 'scoop', 'plain', { ease: 0.004 }), bottom: skirt(0.95, 0.3, { folds: 16 }), extras: ['pallu', 'bindi'] },
  'salwar kameez': { slot: 'whole', colour: '#2f9a8a', material: 'silk', top: top(LONG, 'v', 'panel', { ease: 0.005 }), bottom: skirt(0.56, 0.3), extras: ['scarf drape'] },
  kurta: { slot: 'over', colour: '#f2e3c2', top: top(LONG, 'stand', 'panel', { ease: 0.006 }), bottom: skirt(0.48, 0.12, { ease: 0.008 }) },
  sherwani: { slot: 'over', colour: '#8a2f4a', material: 'silk', top: top(LONG, 'stand', 'buttons', { ease: 0.008 }), bottom: skirt(0.5, 0.16, { ease: 0.01 }) },
  thobe: { slot: 'whole', colour: '#faf8f2', top: top(LONG, 'stand', 'buttons', { ease: 0.008, wide: 0.2 }), bottom: skirt(0.94, 0.22) },
  abaya: { slot: 'whole', colour: '#2a2730', top: top(LONG, 'round', 'panel', { ease: 0.012, wide: 0.6 }), bottom: skirt(0.95, 0.4) },
  dashiki: { slot: 'top', colour: '#e0912f', top: top(0.5, 'v', 'panel', { ease: 0.01, wide: 0.7 }), bottom: skirt(0.2, 0.3) },
  boubou: { slot: 'whole', colour: '#3f6fc0', top: top(0.8, 'v', 'panel', { ease: 0.012, wide: 1.2 }), bottom: skirt(0.92, 0.5) },
  dirndl: { slot: 'whole', colour: '#3f7a4f', top: top(0.22, 'scoop', 'bib', { ease: 0.004, puff: true }), bottom: skirt(0.62, 0.75, { folds: 16 }), extras: ['half apron'] },
  lederhosen: { slot: 'whole', colour: '#7a5432', material: 'leather', top: top(0, 'none', 'bib', { ease: 0.005, tucked: true }), bottom: legs(0.42, 0.25) },
  // feet
  shoes: { slot: 'shoes', colour: '#5b3a2a', material: 'leather', shoes: { kind: 'shoe' } },
  sneakers: { slot: 'shoes', colour: '#e8e6e2', shoes: { kind: 'sneaker' } },
  boots: { slot: 'shoes', colour: '#6b4a30', material: 'leather', shoes: { kind: 'boot', shaft: 0.55 } },
  'rain boots': { slot: 'shoes', colour: '#e2b52e', material: 'rubber', shoes: { kind: 'boot', shaft: 0.72 } },
  'cowboy boots': { slot: 'shoes', colour: '#7a4a28', material: 'leather', shoes: { kind: 'boot', shaft: 0.6 } },
  sandals: { slot: 'shoes', colour: '#8a5a34', material: 'leather', shoes: { kind: 'sandal' } },
  'high heels': { slot: 'shoes', colour: '#c8202f', material: 'leather', shoes: { kind: 'heel' } },
  flats: { slot: 'shoes', colour: '#d86a7a', material: 'leather', shoes: { kind: 'flat' } },
  slippers: { slot: 'shoes', colour: '#d99aa8', material: 'wool', shoes: { kind: 'slipper' } },
  'football boots': { slot: 'shoes', colour: '#2b2b33', material: 'leather', shoes: { kind: 'cleat' } },
  'ballet shoes': { slot: 'shoes', colour: '#f3a9c4', material: 'silk', shoes: { kind: 'flat' } },
  'ice skates': { slot: 'shoes', colour: '#f4f4f8', material: 'leather', shoes: { kind: 'skate', shaft: 0.3 } },
  skis: { slot: 'shoes', colour: '#2f6fc0', material: 'plastic', shoes: { kind: 'ski', shaft: 0.4 } },
  flippers: { slot: 'shoes', colour: '#f2a52e', material: 'rubber', shoes: { kind: 'flipper' } },
  'curled shoes': { slot: 'shoes', colour: '#3f8a4f', shoes: { kind: 'curled' } },
  socks: { slot: 'socks', colour: '#f4f4f0' },
  'long socks': { slot: 'socks', colour: '#f4f4f0' },
  tights: { slot: 'socks', colour: '#3a3a48' },
  gloves: { slot: 'hands', colour: '#4a4a58' },
  mittens: { slot: 'hands', colour: '#c8404a', material: 'wool' },
  'boxing gloves': { slot: 'hands', colour: '#d8202f', material: 'leather' },
  // extras
  apron: { slot: 'extra', colour: '#f1ebe0' },
  'half apron': { slot: 'extra', colour: '#2f3340' },
  scarf: { slot: 'extra', colour: '#d8463f', material: 'wool' },
  tie: { slot: 'extra', colour: '#c8303a', material: 'silk' },
  'bow tie': { slot: 'extra', colour: '#23242c', material: 'silk' },
  belt: { slot: 'extra', colour: '#4a3324', material: 'leather' },
  sash: { slot: 'extra', colour: '#e8c65a', material: 'silk' },
  cape: { slot: 'extra', colour: '#c8303a', material: 'silk' },
  shawl: { slot: 'extra', colour: '#b5527a', material: 'wool' },
  backpack: { slot: 'extra', colour: '#d8563f' },
  suspenders: { slot: 'extra', colour: '#a8323a' },
  necklace: { slot: 'extra', colour: '#e8be4a', material: 'gold' },
  earrings: { slot: 'extra', colour: '#e8be4a', material: 'gold' },
  stethoscope: { slot: 'extra', colour: '#3a3f4a' },
  medal: { slot: 'extra', colour: '#e8be4a', material: 'gold' },
  badge: { slot: 'extra', colour: '#f2c13f', material: 'gold' },
  lei: { slot: 'extra', colour: '#f2669a' },
  'tool belt': { slot: 'extra', colour: '#8a5a30', material: 'leather' },
  whistle: { slot: 'extra', colour: '#d8302f' },
  quiver: { slot: 'extra', colour: '#7a5432', material: 'leather' },
  wings: { slot: 'extra', colour: '#fbfaf8' },
  'butterfly wings': { slot: 'extra', colour: '#8fd0f2' },
  'diving tank': { slot: 'extra', colour: '#f2c52e', material: 'metal' },
  glasses: { slot: 'extra', colour: '#2f2a2c' },
  'round glasses': { slot: 'extra', colour: '#2f2a2c' },
  sunglasses: { slot: 'extra', colour: '#1d1e24' },
  goggles: { slot: 'extra', colour: '#3f8fd0' },
  monocle: { slot: 'extra', colour: '#d8b04a', material: 'gold' },
  'eye patch': { slot: 'extra', colour: '#1d1a1c' },
  'face mask': { slot: 'extra', colour: '#a9d4e8' },
  'superhero mask': { slot: 'extra', colour: '#d8303a' },
}

/** Every garment that a `Garment.kind` may name, hats apart (`hatKinds`). */
export const cutNames: readonly string[] = Object.keys(CUTS)
