// biome-ignore-all format: rows of a table are read side by side
/** Parts of settings that only settings use: window frames, skirtings, facades, curtains ... Sizes come as states: `width 2.4`. */

import type { Chance } from '../chance.ts'
import type { Clay } from '../clay.ts'
import { rotation } from '../frames.ts'
import type { Anchors, Look, Model } from '../model.ts'
import type { Hex, Surface } from '../solids.ts'
import { blend } from './painters/canvas.ts'

/** A number written as a state, e.g. `width 2.4`. */
export function numberOf(look: Look, name: string, otherwise: number): number {
  const state = look.states?.find((word) => word.startsWith(`${name} `))
  const value = state === undefined ? Number.NaN : Number(state.slice(name.length + 1))
  return Number.isFinite(value) ? value : otherwise
}

interface Making {
  readonly clay: Clay
  readonly look: Look
  readonly chance: Chance
  readonly width: number
  readonly height: number
  readonly depth: number
  colour(part: string, otherwise: Hex): Hex
  has(state: string): boolean
}

const fixture = (id: string, size: readonly [number, number, number], build: (making: Making) => void): Model => ({
  id,
  names: { en: [id.replaceAll('-', ' ')], zh: [] },
  category: 'building',
  kinds: [],
  size: size[1],
  rests: 'ground',
  colourable: ['main', 'frame', 'glass', 'roof'],
  colour: '#fbf8f1',
  build(clay, request): Anchors {
    const { look, chance } = request
    build({
      clay,
      look,
      chance,
      width: numberOf(look, 'width', size[0]),
      height: numberOf(look, 'height', size[1]),
      depth: numberOf(look, 'depth', size[2]),
      colour: (part, otherwise) => look.colours?.[part] ?? otherwise,
      has: (state) => look.states?.includes(state) ?? false,
    })
    return {}
  },
})

const matte = (colour: Hex, shine = 0.1): Surface => ({ colour, shine })

/** The frame of an opening, bars and sill; the origin is the middle of its foot, in the wall's plane. */
const frame = fixture('window-frame', [1.4, 1.3, 0.1], ({ clay, width, height, colour, has }) => {
  const wood = matte(colour('main', '#fbf7ec'), 0.3)
  const body = clay.group('frame')
  const bar = has('grand') ? 0.075 : 0.05
  const [w, h] = [width / 2, height / 2]
  for (const side of [-1, 1]) body.box([side * (w + bar * 0.4), h, 0.02], [bar, h + bar, 0.05], wood, { round: 0.015 })
  body.box([0, height + bar * 0.4, 0.02], [w + bar * 1.4, bar, 0.05], wood, { round: 0.015 })
  body.box([0, -bar * 0.2, 0.05], [w + bar * 2.2, bar * 0.7, 0.1], wood, { round: 0.015 })
  const thin = clay.group('bars')
  const panes = Math.max(1, numberOf({ states: [] }, 'x', Math.round(width / 0.75)))
  for (let pane = 1; pane < panes; pane++) thin.box([(pane / panes - 0.5) * width, h, 0], [0.02, h, 0.025], wood, { round: 0.008 })
  if (!has('open')) thin.box([0, height * 0.62, 0], [w, 0.018, 0.022], wood, { round: 0.008 })
  const glass = clay.group('glass', { castsShadow: false })
  glass.box([0, h, -0.01], [w, h, 0.004], { colour: '#dff0fa', opacity: 0.06, shine: 0.4, gloss: 120 }, { round: 0.002 })
})

const skirting = fixture('skirting', [4, 0.13, 0.04], ({ clay, width, height, depth, colour }) => {
  clay.group('board').box([0, height / 2, depth / 2], [width / 2, height / 2, depth / 2], matte(colour('main', '#fbf6ec'), 0.2), { round: 0.012 })
})

/** Two curtains and a rod for an opening `width` wide; `velvet` ones are tied back with gold. */
const curtains = fixture('drapes', [1.6, 1.9, 0.14], ({ clay, width, height, colour, has }) => {
  const cloth: Surface = { colour: colour('main', '#e9c48f'), shine: has('velvet') ? 0.24 : 0.06, gloss: 10 }
  const gold = matte('#d9a93f', 0.6)
  const rod = clay.group('rod')
  rod.capsule([-width / 2 - 0.32, height, 0.06], [width / 2 + 0.32, height, 0.06], 0.022, gold)
  for (const side of [-1, 1]) rod.sphere([side * (width / 2 + 0.34), height, 0.06], 0.042, gold)
  for (const side of [-1, 1]) {
    const body = clay.group(side < 0 ? 'left' : 'right')
    const folds = has('velvet') ? 7 : 5
    for (let fold = 0; fold < folds; fold++) {
      const along = fold / (folds - 1)
      const top = side * (width / 2 + 0.26 - along * (has('velvet') ? 0.42 : 0.3))
      const bottom = side * (width / 2 + 0.28 - along * (has('velvet') ? 0.3 : 0.26))
      const tied = side * (width / 2 + 0.27 - along * 0.12)
      const z = 0.06 + (fold % 2 ? 0.028 : 0)
      if (has('velvet')) {
        body.capsule([top, height - 0.02, z], [tied, height * 0.4, z + 0.02], [0.05, 0.034], cloth, { melt: 0.02 })
        body.capsule([tied, height * 0.4, z + 0.02], [bottom, 0.02, z], [0.034, 0.05], cloth, { melt: 0.02 })
      } else body.capsule([top, height - 0.02, z], [bottom, 0.02, z], [0.042, 0.052], cloth, { melt: 0.024 })
    }
    if (has('velvet')) clay.group(`tie-${side}`).box([side * (width / 2 + 0.21), height * 0.4, 0.085], [0.11, 0.028, 0.055], gold, { round: 0.025 })
  }
})

/** A column with foot and capital. */
const column = fixture('column', [0.4, 3, 0.4], ({ clay, height, width, colour }) => {
  const stone = matte(colour('main', '#e9e1d2'), 0.2)
  const body = clay.group('column')
  body.cone([0, height / 2, 0], height / 2, [width * 0.36, width * 0.31], stone)
  body.box([0, 0.06, 0], [width / 2, 0.06, width / 2], stone, { round: 0.03 })
  body.box([0, height - 0.07, 0], [width / 2, 0.07, width / 2], stone, { round: 0.03 })
  body.ring([0, 0.16, 0], width * 0.36, 0.035, stone)
  body.ring([0, height - 0.18, 0], width * 0.33, 0.03, stone)
})

/** A panel moulding on a wall. */
const panel = fixture('wall-panel', [1, 1.6, 0.03], ({ clay, width, height, colour }) => {
  const trim = matte(colour('main', '#d6ae58'), 0.5)
  const body = clay.group('trim')
  for (const side of [-1, 1]) {
    body.capsule([(side * width) / 2, 0, 0.01], [(side * width) / 2, height, 0.01], 0.014, trim)
    body.capsule([-width / 2, height / 2 + (side * height) / 2, 0.01], [width / 2, height / 2 + (side * height) / 2, 0.01], 0.014, trim)
  }
})

const SHOPS: readonly Hex[] = ['#d9534a', '#3f8f86', '#e0a23f', '#4a6fb5', '#8a5aa8', '#5d9a54']

/** The front of a town house: windows (some `lit`), a door or a shop with an awning. */
const facade = fixture('facade', [3.2, 4.6, 0.5], ({ clay, width, height, depth, colour, has, chance }) => {
  const wall = colour('main', '#e3b98f')
  const body = clay.group('wall')
  const pattern = has('brick') ? { pattern: { kind: 'bricks' as const, colours: [wall, blend(wall, '#f4e6d4', 0.5)] as const, scale: 0.34 } } : {}
  body.box([0, height / 2, -depth / 2], [width / 2, height / 2, depth / 2], { colour: wall, shine: 0.05, ...pattern }, { round: 0.03 })
  const trim = matte(blend(wall, '#fffaf0', 0.7), 0.12)
  const details = clay.group('trim')
  details.box([0, height - 0.08, 0.04], [width / 2 + 0.06, 0.1, 0.1], trim, { round: 0.03 })
  const ground = 1.5
  details.box([0, ground + 0.12, 0.02], [width / 2, 0.06, 0.06], trim, { round: 0.02 })
  const rows = Math.max(1, Math.floor((height - ground - 0.4) / 1.15))
  const columns = Math.max(1, Math.floor(width / 0.95))
  for (let row = 0; row < rows; row++)
    for (let index = 0; index < columns; index++) {
      const x = ((index + 0.5) / columns - 0.5) * width * 0.92
      const y = ground + 0.78 + row * ((height - ground - 0.35) / rows)
      const lit = has('lit') && chance.number(`lit-${row}-${index}`) < 0.62
      const glass: Surface = lit ? { colour: chance.number(`warm-${row}-${index}`) < 0.75 ? '#ffd27a' : '#ffe9b8', glow: 0.85 } : { colour: has('lit') ? '#2b3a5e' : '#9cc4dc', shine: 0.6, gloss: 90 }
      details.box([x, y, 0.0], [0.26, 0.4, 0.035], trim, { round: 0.02 })
      clay.group(`pane-${row}-${index}`).box([x, y, 0.03], [0.21, 0.35, 0.012], glass, { round: 0.008 })
      details.box([x, y, 0.05], [0.012, 0.35, 0.008], trim, { round: 0.004 })
      details.box([x, y - 0.43, 0.05], [0.31, 0.03, 0.07], trim, { round: 0.015 })
    }
  const shop = chance.pick('shop', SHOPS)
  if (chance.number('kind') < 0.66) {
    const glow = has('lit')
    clay.group('shop-window').box([-width * 0.14, 0.78, 0.02], [width * 0.3, 0.5, 0.015], glow ? { colour: '#ffdf9a', glow: 0.8 } : { colour: '#a9cfe0', shine: 0.6, gloss: 90 }, { round: 0.01 })
    details.box([-width * 0.14, 0.78, 0.0], [width * 0.3 + 0.06, 0.56, 0.025], matte(shop), { round: 0.02 })
    const awning = clay.group('awning')
    const stripes = { colour: shop, shine: 0.08, pattern: { kind: 'stripes' as const, colours: [shop, '#fff7ea'] as const, scale: 0.2, frame: { at: [0, 0, 0] as const, axes: rotation(0, 0, Math.PI / 2) } } }
    awning.box([-width * 0.06, 1.4, 0.3], [width * 0.42, 0.025, 0.34], stripes, { axes: rotation(0, 0.42), round: 0.02 })
    for (let scallop = 0; scallop < 9; scallop++) awning.sphere([-width * 0.06 + ((scallop + 0.5) / 9 - 0.5) * width * 0.82, 1.25, 0.6], 0.07, scallop % 2 ? matte(shop) : matte('#fff7ea'))
    clay.group('door').box([width * 0.32, 0.62, 0.02], [0.26, 0.62, 0.03], matte(blend(shop, '#2b1c12', 0.35), 0.2), { round: 0.02 })
  } else {
    const door = clay.group('door')
    door.box([0, 0.66, 0.02], [0.34, 0.66, 0.03], matte(shop, 0.25), { round: 0.02 })
    door.sphere([0.24, 0.64, 0.07], 0.03, matte('#e6c062', 0.7))
    details.box([0, 0.68, 0], [0.44, 0.76, 0.03], trim, { round: 0.03 })
    details.box([0, 0.04, 0.16], [0.55, 0.05, 0.18], trim, { round: 0.02 })
  }
})

/** A smooth mound: dunes, snow banks, hillocks, moon hills. Half of it lies under ground. */
const mound = fixture('mound', [3, 0.5, 1.6], ({ clay, width, height, depth, colour, chance }) => {
  const surface: Surface = { colour: colour('main', '#e9d3a2'), shine: 0.04, rim: 0.1 }
  const body = clay.group('mound')
  body.ellipsoid([0, 0, 0], [width / 2, height, depth / 2], surface, { melt: 0.3 })
  body.ellipsoid([width * chance.between('x', -0.25, 0.25), 0, depth * 0.1], [width * 0.3, height * chance.between('h', 0.9, 1.35), depth * 0.34], surface, { melt: 0.4 })
})

const crater = fixture('crater', [0.8, 0.06, 0.8], ({ clay, width, colour }) => {
  const surface: Surface = { colour: colour('main', '#a9a6b8'), shine: 0.03 }
  clay.group('crater').ring([0, -width * 0.066, 0], width * 0.42, width * 0.1, surface)
})

/** Upright railings of a terrace or bridge. */
const railing = fixture('railing', [3, 0.85, 0.1], ({ clay, width, height, colour }) => {
  const metal = matte(colour('main', '#f4efe4'), 0.3)
  const body = clay.group('rail')
  body.capsule([-width / 2, height, 0], [width / 2, height, 0], 0.04, metal)
  body.capsule([-width / 2, 0.1, 0], [width / 2, 0.1, 0], 0.025, metal)
  const bars = Math.round(width / 0.22)
  for (let bar = 0; bar <= bars; bar++) body.capsule([(bar / bars - 0.5) * width, 0.1, 0], [(bar / bars - 0.5) * width, height, 0], 0.018, metal)
})

/** A line of warm bulbs between two points `width` apart. */
const bulbs = fixture('string-lights', [4, 0.5, 0.1], ({ clay, width, height }) => {
  const cord = clay.group('cord', { castsShadow: false })
  const at = (t: number) => [(t - 0.5) * width, height - Math.sin(t * Math.PI) * height * 0.75, 0] as const
  const steps = 14
  for (let step = 0; step < steps; step++) cord.capsule(at(step / steps), at((step + 1) / steps), 0.007, matte('#3a3128'))
  for (let bulb = 1; bulb < steps; bulb++) {
    const [x, y, z] = at(bulb / steps)
    clay.group(`bulb-${bulb}`, { castsShadow: false }).sphere([x, y - 0.045, z], 0.036, { colour: bulb % 3 ? '#ffe3a0' : '#ffcf7a', glow: 0.95 })
  }
})

/** A low kitchen row: doors below, a worktop above. */
const kitchenRow = fixture('kitchen-row', [3, 0.8, 0.5], ({ clay, width, height, depth, colour }) => {
  const front = colour('main', '#86b8aa')
  const body = clay.group('body')
  body.box([0, height / 2 - 0.02, -0.02], [width / 2, height / 2 - 0.02, depth / 2 - 0.03], matte(blend(front, '#1f3a36', 0.1)), { round: 0.01 })
  const doors = Math.max(2, Math.round(width / 0.46))
  const fronts = clay.group('doors')
  const knobs = clay.group('knobs')
  for (let door = 0; door < doors; door++) {
    const x = ((door + 0.5) / doors - 0.5) * width
    fronts.box([x, height / 2 - 0.03, depth / 2 - 0.035], [width / doors / 2 - 0.012, height / 2 - 0.07, 0.014], matte(front, 0.18), { round: 0.012, melt: 0.002 })
    knobs.capsule([x + (door % 2 ? -1 : 1) * (width / doors / 2 - 0.06), height * 0.58, depth / 2], [x + (door % 2 ? -1 : 1) * (width / doors / 2 - 0.06), height * 0.7, depth / 2], 0.011, matte('#e0c074', 0.6))
  }
  clay.group('top').box([0, height, 0], [width / 2 + 0.01, 0.024, depth / 2 + 0.01], matte(colour('top', '#f1e4cf'), 0.35), { round: 0.014 })
})

/** The curtain and boards of a stage. */
const stageCurtain = fixture('stage-curtain', [6, 3.4, 0.3], ({ clay, width, height, colour }) => {
  const cloth: Surface = { colour: colour('main', '#a8203a'), shine: 0.22, gloss: 10 }
  for (const side of [-1, 1]) {
    const body = clay.group(side < 0 ? 'left' : 'right')
    for (let fold = 0; fold < 9; fold++) {
      const x = side * (width / 2 - fold * width * 0.022)
      body.capsule([x, height, (fold % 2) * 0.06], [side * (width / 2 - fold * width * 0.016), 0, (fold % 2) * 0.07], [0.07, 0.09], cloth, { melt: 0.03 })
    }
  }
  const top = clay.group('valance')
  const scallops = Math.round(width / 0.5)
  for (let index = 0; index < scallops; index++) top.ellipsoid([((index + 0.5) / scallops - 0.5) * width, height, 0.1], [width / scallops / 1.7, 0.36, 0.1], cloth, { melt: 0.03 })
  clay.group('fringe').capsule([-width / 2, height - 0.02, 0.22], [width / 2, height - 0.02, 0.22], 0.035, matte('#e2b64e', 0.5))
})

/** A thin cord from the origin to `to`, hanging through by `sag` metres: leashes, strings of kites, fishing lines. */
const cord = fixture('cord', [1, 1, 1], ({ clay, look, colour }) => {
  const [x, y, z] = [numberOf(look, 'x', 0.5), numberOf(look, 'y', 0), numberOf(look, 'z', 0)]
  const sag = numberOf(look, 'sag', 0.1)
  clay.group('cord').curve([0, 0, 0], [x * 0.3, y * 0.3 - sag, z * 0.3], [x * 0.7, y * 0.7 - sag, z * 0.7], [x, y, z], [0.009, 0.009], matte(colour('main', '#b5343a')), { steps: 8 })
})

/** A fishing rod; the grip is near its thick end, the line hangs from the tip. */
const rod: Model = {
  ...fixture('fishing-rod', [0.1, 1.5, 0.1], () => {}),
  names: { en: ['fishing rod', 'fishing pole', 'rod'], zh: ['鱼竿', '钓竿', '钓鱼竿'] },
  category: 'sport',
  kinds: ['tool'],
  rests: 'hand',
  colour: '#8a5a34',
  build(clay): Anchors {
    const body = clay.group('rod')
    body.capsule([0, 0, 0], [0, 0.3, 0], 0.018, matte('#3a2a22'))
    body.curve([0, 0.3, 0], [0, 0.8, 0.02], [0, 1.15, 0.06], [0, 1.45, 0.22], [0.012, 0.005], matte('#b5763f', 0.3), { steps: 7 })
    body.ring([0, 0.33, 0.025], 0.03, 0.012, matte('#c9ccd2', 0.6), { axes: rotation(0, 0, Math.PI / 2) })
    const anchor = (at: readonly [number, number, number]) => ({ at: clay.point(at), axes: clay.frame() })
    return { grip: anchor([0, 0.16, 0]), tip: anchor([0, 1.45, 0.22]), top: anchor([0, 1.45, 0.22]) }
  },
}

export const fixtures: readonly Model[] = [cord, rod, frame, skirting, curtains, column, panel, facade, mound, crater, railing, bulbs, kitchenRow, stageCurtain]
