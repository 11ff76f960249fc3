// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
// biome-ignore-all format: one solid a line reads as a drawing instruction
/** Household appliances and the bathroom. */
import { IDENTITY, rotation } from '../frames.ts'
import { flame } from './fittings.ts'
import { family } from './recipe.ts'
import { ALONG_X, ALONG_Z, both, hollow, spread } from './shapes.ts'
import { cloth, dark, glass, glaze, glow, metal, pane, plastic, soft, steel, tint } from './surfaces.ts'

const appliance = family({ category: 'device', rests: 'ground', kinds: 'appliance' })
const small = family({ category: 'device', rests: 'surface', kinds: 'appliance' })
const bath = family({ category: 'furniture', rests: 'ground', kinds: 'bathroom' })
const care = family({ category: 'tool', rests: 'surface', kinds: 'toiletry' })

const fridge = appliance({ id: 'refrigerator', en: 'refrigerator, fridge, freezer', zh: '冰箱, 电冰箱, 冰柜', size: 1.5, colour: '#e9eef2', parts: 'body' }, (m) => {
  const body = m.part('body', { ...plastic('#e9eef2'), shine: 0.45 })
  m.group('body').box([0, 0.77, 0], [0.33, 0.73, 0.29], body, { round: 0.06 })
  m.group('upper').box([0, 1.16, 0.28], [0.315, 0.32, 0.035], body, { round: 0.034 })
  m.group('lower').box([0, 0.44, 0.28], [0.315, 0.38, 0.035], body, { round: 0.034 })
  for (const y of [1.0, 0.68]) m.group('handle').capsule([-0.24, y - 0.1, 0.34], [-0.24, y + 0.1, 0.34], 0.018, steel())
  for (const [x, y, c] of [[0.08, 1.32, '#f2b84b'], [0.18, 1.24, '#e0506a'], [0.05, 1.17, '#4fa3d8']] as const) m.group('notes').box([x, y, 0.317], [0.035, 0.042, 0.005], soft(c), { round: 0.004 })
  both((x) => m.group('feet').cone([x * 0.25, 0.02, 0], 0.02, 0.03, dark()))
  return { top: [0, 1.5, 0], face: { at: [0, 1.2, 0.316], axes: IDENTITY, size: [0.5, 0.5] } }
})
const stove = appliance({ id: 'oven', en: 'oven, stove, cooker, range', zh: '烤箱, 炉灶, 灶台, 炉子', size: 0.74, colour: '#f1f1ee', parts: 'body', states: 'lit' }, (m) => {
  const body = m.part('body', plastic('#f1f1ee'))
  m.group('body').box([0, 0.37, 0], [0.32, 0.35, 0.29], body, { round: 0.03 })
  m.group('door').box([0, 0.33, 0.29], [0.27, 0.2, 0.018], tint(body, 0.9), { round: 0.016 })
  m.group('window').box([0, 0.31, 0.303], [0.2, 0.125, 0.012], m.has('lit') ? glow('#ffb24a', 0.6) : pane('#2e2a30'), { round: 0.01 })
  m.group('bar').capsule([-0.22, 0.49, 0.335], [0.22, 0.49, 0.335], 0.014, steel())
  for (const x of spread(5, -0.23, 0.23)) m.group('knobs').cone([x, 0.625, 0.295], 0.018, [0.03, 0.026], dark(), { axes: ALONG_Z, round: 0.008 })
  m.group('top').box([0, 0.725, 0], [0.325, 0.014, 0.295], dark(), { round: 0.01 })
  both((x) => both((z) => { m.group('burner').ring([x * 0.15, 0.742, z * 0.13], 0.07, 0.01, metal('#6a6e78')); m.group('burner').ring([x * 0.15, 0.742, z * 0.13], 0.03, 0.01, metal('#6a6e78')); if (m.has('lit')) flame(m, [x * 0.15, 0.74, z * 0.13], 0.07) }))
  return { top: [0, 0.75, 0], burner: [-0.15, 0.752, 0.13], door: [0, 0.3, 0.3], inside: [0, 0.3, 0] }
})
const washer = appliance({ id: 'washing-machine', en: 'washing machine, washer, dryer, laundry machine', zh: '洗衣机, 烘干机', size: 0.72, colour: '#f4f6f8', parts: 'body' }, (m) => {
  const body = m.part('body', plastic('#f4f6f8'))
  m.group('body').box([0, 0.37, 0], [0.3, 0.35, 0.28], body, { round: 0.04 })
  m.group('panel').box([0, 0.635, 0.275], [0.28, 0.055, 0.015], tint(body, 0.85), { round: 0.014 })
  m.group('dial').cone([0.17, 0.635, 0.3], 0.015, 0.035, steel(), { axes: ALONG_Z })
  m.group('screen').box([-0.02, 0.635, 0.29], [0.06, 0.025, 0.006], glow('#5ad0c0', 0.5), { round: 0.005 })
  m.group('drawer').box([-0.19, 0.635, 0.29], [0.07, 0.03, 0.008], body, { round: 0.006 })
  m.group('ring').ring([0, 0.33, 0.285], 0.185, 0.03, steel(), { axes: ALONG_Z })
  m.group('glass').ellipsoid([0, 0.33, 0.28], [0.17, 0.17, 0.05], pane('#4a7896'))
  m.group('clothes').ellipsoid([-0.05, 0.26, 0.315], [0.07, 0.045, 0.012], cloth('#e0708a')).ellipsoid([0.06, 0.27, 0.316], [0.06, 0.05, 0.01], cloth('#f2c13f'))
  return { top: [0, 0.72, 0], door: [0, 0.33, 0.32] }
})
const dishwasher = appliance({ id: 'dishwasher', zh: '洗碗机', size: 0.7, colour: '#c6ccd4', parts: 'body' }, (m) => {
  const body = m.part('body', { ...steel(), colour: '#c6ccd4' })
  m.group('body').box([0, 0.35, 0], [0.29, 0.33, 0.28], tint(body, 0.8), { round: 0.03 })
  m.group('door').box([0, 0.32, 0.28], [0.275, 0.28, 0.02], body, { round: 0.018 })
  m.group('panel').box([0, 0.645, 0.28], [0.275, 0.03, 0.02], dark(), { round: 0.016 })
  m.group('bar').capsule([-0.2, 0.54, 0.325], [0.2, 0.54, 0.325], 0.014, steel())
  return { top: [0, 0.69, 0] }
})
const sink = appliance({ id: 'sink', en: 'sink, kitchen sink, washbasin, basin, faucet, tap', zh: '水槽, 洗手池, 洗脸盆, 水龙头', category: 'furniture', kinds: 'bathroom', size: 1.05, colour: '#e9e2d6', parts: 'cabinet' }, (m) => {
  const body = m.part('cabinet', soft('#e9e2d6'))
  m.group('cabinet').box([0, 0.35, 0], [0.42, 0.34, 0.25], body, { round: 0.015 })
  both((x) => { m.group('door').box([x * 0.21, 0.35, 0.255], [0.19, 0.29, 0.012], tint(body, 1.15), { round: 0.01 }); m.group('handle').capsule([x * 0.05, 0.46, 0.285], [x * 0.05, 0.56, 0.285], 0.011, steel()) })
  m.group('top').box([0, 0.715, 0], [0.44, 0.025, 0.27], glaze('#fbfaf6'), { round: 0.02 }).box([0, 0.74, 0.02], [0.26, 0.1, 0.16], steel(), { operation: 'carve', round: 0.06 })
  m.group('bowl').box([0, 0.655, 0.02], [0.27, 0.03, 0.17], metal('#9aa3ae'), { round: 0.02 })
  m.group('tap').curve([0, 0.73, -0.19], [0, 1.1, -0.19], [0, 1.1, 0.02], [0, 0.95, 0.03], [0.02, 0.016], steel(), { steps: 10 })
  both((x) => m.group('valve').capsule([x * 0.1, 0.74, -0.19], [x * 0.1, 0.8, -0.18], 0.022, steel()))
  return { inside: [0, 0.69, 0.02], top: [0.36, 0.74, 0] }
})
const microwave = small({ id: 'microwave', en: 'microwave, microwave oven', zh: '微波炉', size: 0.5, colour: '#e6e9ed', parts: 'body' }, (m) => {
  m.group('body').box([0, 0.15, 0], [0.25, 0.145, 0.17], m.part('body', plastic('#e6e9ed')), { round: 0.03 })
  m.group('window').box([-0.06, 0.15, 0.17], [0.165, 0.1, 0.01], pane('#232833'), { round: 0.01 })
  m.group('handle').capsule([0.128, 0.08, 0.195], [0.128, 0.22, 0.195], 0.01, steel())
  for (let i = 0; i < 6; i++) m.group('keys').box([0.175 + (i % 2) * 0.038, 0.09 + Math.floor(i / 2) * 0.038, 0.171], [0.013, 0.012, 0.005], plastic('#8a919c'), { round: 0.004 })
  m.group('display').box([0.194, 0.235, 0.171], [0.033, 0.018, 0.005], glow('#3fe08a', 0.7), { round: 0.004 })
  return { door: [-0.06, 0.15, 0.18] }
})
const toaster = small({ id: 'toaster', zh: '烤面包机, 多士炉', size: 0.27, colour: '#e2574c', parts: 'body' }, (m) => {
  const body = m.part('body', { ...plastic('#e2574c'), shine: 0.6 })
  const shell = m.group('body')
  shell.box([0, 0.115, 0], [0.16, 0.1, 0.1], body, { round: 0.055 })
  both((z) => { shell.box([0, 0.22, z * 0.035], [0.115, 0.05, 0.015], body, { operation: 'carve', melt: 0.004 }); m.group('toast').box([0, 0.2, z * 0.035], [0.092, 0.07, 0.012], soft('#d99a4f'), { round: 0.011 }) })
  m.group('lever').box([0.165, 0.13, 0], [0.016, 0.015, 0.026], dark(), { round: 0.01 })
  m.group('base').box([0, 0.012, 0], [0.14, 0.012, 0.085], dark(), { round: 0.006 })
  return undefined
})
const blender = small({ id: 'blender', en: 'blender, mixer, juicer, food processor', zh: '搅拌机, 榨汁机, 料理机', size: 0.42, colour: '#e2574c', parts: 'base' }, (m) => {
  const base = m.part('base', plastic('#e2574c'))
  m.group('base').cone([0, 0.07, 0], 0.07, [0.1, 0.075], base, { round: 0.025 })
  m.group('dial').cone([0, 0.065, 0.09], 0.012, 0.025, steel(), { axes: ALONG_Z })
  m.group('juice').cone([0, 0.22, 0], 0.075, [0.06, 0.075], soft('#f7934e'), { round: 0.015 })
  m.group('jar').cone([0, 0.265, 0], 0.125, [0.07, 0.095], glass('#eaf4f8', 0.2), { round: 0.02 })
  m.group('lid').cone([0, 0.4, 0], 0.015, 0.095, dark(), { round: 0.01 }).cone([0, 0.425, 0], 0.015, 0.04, dark())
  m.group('handle').curve([0.085, 0.35, 0], [0.17, 0.36, 0], [0.16, 0.2, 0], [0.072, 0.2, 0], [0.012, 0.012], dark())
  return undefined
})
const coffeeMachine = small({ id: 'coffee-maker', en: 'coffee maker, coffee machine, espresso machine', zh: '咖啡机', size: 0.36, colour: '#c8473f', parts: 'body' }, (m) => {
  const body = m.part('body', plastic('#c8473f'))
  m.group('body').box([0, 0.18, -0.09], [0.14, 0.18, 0.07], body, { round: 0.03 }).box([0, 0.31, 0.02], [0.14, 0.05, 0.15], body, { round: 0.035, melt: 0.03 }).box([0, 0.025, 0.03], [0.14, 0.025, 0.16], dark(), { round: 0.02, melt: 0.01 })
  m.group('spout').cone([0, 0.25, 0.06], 0.03, [0.02, 0.035], steel())
  m.group('cup').cone([0, 0.1, 0.06], 0.05, [0.035, 0.048], glaze('#fbfaf6'), { round: 0.01 }).ring([0.055, 0.1, 0.06], 0.02, 0.008, glaze('#fbfaf6'), { axes: ALONG_Z })
  m.group('coffee').cone([0, 0.148, 0.06], 0.004, 0.042, glaze('#5a3420'))
  for (const x of [-0.07, 0, 0.07]) m.group('buttons').sphere([x, 0.315, 0.17], 0.015, steel())
  return undefined
})
const riceCooker = small({ id: 'rice-cooker', en: 'rice cooker, pressure cooker', zh: '电饭煲, 电饭锅, 高压锅', size: 0.35, colour: '#fbf6ec', parts: 'body' }, (m) => {
  const body = m.part('body', plastic('#fbf6ec'))
  m.group('body').ellipsoid([0, 0.13, 0], [0.17, 0.15, 0.17], body, { melt: 0.03 }).cone([0, 0.1, 0], 0.09, 0.155, body, { round: 0.04, melt: 0.03 })
  m.group('seam').ring([0, 0.18, 0], 0.158, 0.008, steel())
  m.group('panel').box([0, 0.11, 0.155], [0.06, 0.045, 0.015], dark(), { round: 0.012 })
  m.group('light').box([0, 0.12, 0.17], [0.035, 0.015, 0.003], glow('#ffb24a', 0.7))
  m.group('handle').curve([-0.12, 0.25, 0], [-0.1, 0.34, 0], [0.1, 0.34, 0], [0.12, 0.25, 0], [0.014, 0.014], tint(body, 0.75), { steps: 8 })
  return undefined
})
const scale = small({ id: 'scale', en: 'kitchen scale, scale, weighing scale, bathroom scale', zh: '秤, 体重秤, 厨房秤', size: 0.26, colour: '#7fb5c9', parts: 'body' }, (m) => {
  const body = m.part('body', plastic('#7fb5c9'))
  m.group('body').box([0, 0.09, 0], [0.11, 0.09, 0.09], body, { round: 0.035 })
  m.group('dial').cone([0, 0.1, 0.09], 0.01, 0.07, soft('#fffaf0'), { axes: ALONG_Z }).capsule([0, 0.1, 0.102], [0.035, 0.14, 0.102], 0.005, plastic('#d8404f'))
  m.group('pan').lathe([0, 0.2, 0], hollow([[0.05, 0], [0.13, 0.03], [0.15, 0.06]], 0.008), steel(), { round: 0.003 }).cone([0, 0.19, 0], 0.015, 0.02, steel())
  return { inside: [0, 0.215, 0], top: [0, 0.22, 0] }
})
const iron = small({ id: 'iron', en: 'iron, clothes iron', zh: '熨斗, 电熨斗', size: 0.19, colour: '#4f8fc4', parts: 'body' }, (m) => {
  const body = m.part('body', plastic('#4f8fc4'))
  const hull = [[-0.13, -0.07], [0.02, -0.075], [0.14, 0], [0.02, 0.075], [-0.13, 0.07]] as const
  m.group('sole').extrusion([0, 0.012, 0], hull, 0.012, steel(), { axes: [1, 0, 0, 0, 0, -1, 0, 1, 0], round: 0.008 })
  m.group('body').extrusion([0, 0.05, 0], hull.map(([x, y]) => [x * 0.9, y * 0.88] as const), 0.03, body, { axes: [1, 0, 0, 0, 0, -1, 0, 1, 0], round: 0.028 })
  m.group('handle').curve([-0.1, 0.06, 0], [-0.14, 0.2, 0], [0.06, 0.2, 0], [0.07, 0.07, 0], [0.02, 0.02], body, { steps: 8 })
  return { grip: { at: [-0.03, 0.165, 0], axes: ALONG_X } }
})
const vacuum = appliance({ id: 'vacuum-cleaner', en: 'vacuum cleaner, vacuum, hoover, robot vacuum', zh: '吸尘器', size: 1, colour: '#e2574c', parts: 'body' }, (m) => {
  const body = m.part('body', plastic('#e2574c'))
  m.group('body').ellipsoid([-0.25, 0.17, -0.1], [0.22, 0.16, 0.17], body)
  both((z) => m.group('wheel').cone([-0.35, 0.1, -0.1 + z * 0.16], 0.025, 0.1, dark(), { axes: ALONG_Z, round: 0.02 }))
  m.group('hose').curve([-0.1, 0.22, -0.1], [0.2, 0.75, -0.2], [0.55, 1.25, 0.1], [0.3, 0.88, 0.12], [0.028, 0.028], dark(), { steps: 12 })
  m.group('tube').capsule([0.3, 0.92, 0.12], [0.42, 0.06, 0.3], 0.022, steel())
  m.group('head').box([0.43, 0.035, 0.33], [0.14, 0.035, 0.06], body, { round: 0.03 })
  return { grip: { at: [0.3, 0.85, 0.12], axes: IDENTITY } }
})
const airConditioner = small({ id: 'air-conditioner', en: 'air conditioner, aircon, ac unit', zh: '空调', rests: 'wall', size: 0.8, colour: '#f6f8fa', parts: 'body' }, (m) => {
  const body = m.part('body', plastic('#f6f8fa'))
  m.group('body').box([0, 0.13, 0.09], [0.4, 0.13, 0.09], body, { round: 0.05 })
  m.group('vent').box([0, 0.035, 0.15], [0.36, 0.02, 0.035], dark(), { round: 0.01 })
  m.group('flap').box([0, 0.05, 0.185], [0.36, 0.008, 0.025], tint(body, 0.92), { axes: rotation(0, 0.6), round: 0.006 })
  m.group('light').sphere([0.33, 0.09, 0.18], 0.009, glow('#5ad0c0', 0.9))
  return undefined
})
const bathtub = bath({ id: 'bathtub', en: 'bathtub, bath, tub', zh: '浴缸', size: 1.4, colour: '#fbfaf6', parts: 'tub', states: 'bubbles' }, (m) => {
  const white = m.part('tub', glaze('#fbfaf6'))
  const tub = m.group('tub')
  tub.ellipsoid([0, 0.42, 0], [0.68, 0.36, 0.34], white).box([0, 0.72, 0], [0.9, 0.26, 0.5], white, { operation: 'carve', melt: 0.02 }).ellipsoid([0, 0.46, 0], [0.6, 0.32, 0.27], white, { operation: 'carve', melt: 0.02 })
  m.group('rim').ellipsoid([0, 0.47, 0], [0.7, 0.035, 0.36], white).ellipsoid([0, 0.47, 0], [0.6, 0.08, 0.27], white, { operation: 'carve' })
  m.group('water').ellipsoid([0, 0.4, 0], [0.59, 0.03, 0.27], glaze('#8fd0ea'))
  for (let i = 0; i < 16; i++) m.group('foam').sphere([Math.cos(i * 2.4) * 0.48 * Math.sqrt(i / 16), 0.44 + (i % 3) * 0.02, Math.sin(i * 2.4) * 0.2 * Math.sqrt(i / 16)], 0.055 + (i % 3) * 0.012, soft('#ffffff'))
  both((x) => both((z) => m.group('feet').capsule([x * 0.42, 0.12, z * 0.16], [x * 0.46, 0.035, z * 0.2], [0.045, 0.035], metal('#d9a94a'))))
  m.group('tap').curve([-0.66, 0.48, 0], [-0.68, 0.72, 0], [-0.6, 0.76, 0], [-0.5, 0.66, 0], [0.022, 0.018], metal('#d9a94a'), { steps: 6 })
  return { inside: [0, 0.2, 0], seat: [0.1, 0.2, 0], top: [0, 0.5, 0] }
})
const toilet = bath({ id: 'toilet', en: 'toilet, loo, wc', zh: '马桶, 抽水马桶, 厕所', size: 0.66, colour: '#fbfaf6', parts: 'body' }, (m) => {
  const white = m.part('body', glaze('#fbfaf6'))
  m.group('bowl').ellipsoid([0, 0.24, 0.08], [0.17, 0.14, 0.22], white, { melt: 0.05 }).cone([0, 0.09, 0.02], 0.09, [0.13, 0.1], white, { melt: 0.06 }).box([0, 0.46, 0], [0.4, 0.14, 0.4], white, { operation: 'carve', melt: 0.01 }).ellipsoid([0, 0.3, 0.1], [0.11, 0.12, 0.15], tint(white, 0.85), { operation: 'carve', melt: 0.02 })
  m.group('seat').ellipsoid([0, 0.33, 0.09], [0.185, 0.02, 0.235], tint(white, 0.95)).ellipsoid([0, 0.33, 0.1], [0.11, 0.06, 0.155], white, { operation: 'carve', melt: 0.01 })
  m.group('water').ellipsoid([0, 0.24, 0.1], [0.09, 0.01, 0.13], glaze('#a9dcf2'))
  m.group('tank').box([0, 0.48, -0.19], [0.19, 0.15, 0.08], white, { round: 0.04 })
  m.group('lid').box([0, 0.63, -0.19], [0.205, 0.022, 0.095], white, { round: 0.02 }).cone([0, 0.655, -0.19], 0.012, 0.025, steel())
  m.group('cover').ellipsoid([0, 0.5, -0.09], [0.17, 0.18, 0.018], white, { axes: rotation(0, -0.1) })
  return { seat: [0, 0.35, 0.1], top: [0, 0.65, -0.19] }
})
const shower = bath({ id: 'shower', en: 'shower, shower head', zh: '淋浴, 花洒', size: 1.8, colour: '#b9c1cc', parts: 'pipe' }, (m) => {
  const pipe = m.part('pipe', steel())
  m.group('tray').box([0, 0.05, 0], [0.42, 0.05, 0.42], glaze('#fbfaf6'), { round: 0.04 })
  m.group('pipe').curve([0, 0.7, -0.38], [0, 1.9, -0.38], [0, 1.9, -0.2], [0, 1.68, -0.05], [0.022, 0.02], pipe, { steps: 10 })
  m.group('head').cone([0, 1.63, -0.03], 0.03, [0.12, 0.06], pipe, { axes: rotation(0, -0.2), round: 0.015 })
  both((x) => m.group('valve').cone([x * 0.1, 0.72, -0.36], 0.03, 0.04, pipe, { axes: ALONG_Z }))
  m.group('bar').capsule([-0.1, 0.72, -0.38], [0.1, 0.72, -0.38], 0.022, pipe)
  for (let i = 0; i < 9; i++) m.group('water').capsule([-0.08 + (i % 3) * 0.08, 1.55, -0.08 + Math.floor(i / 3) * 0.08], [-0.12 + (i % 3) * 0.12, 0.2 + (i % 2) * 0.2, -0.08 + Math.floor(i / 3) * 0.12], 0.008, glass('#8fd0ea', 0.7))
  return undefined
})
const towel = bath({ id: 'towel', en: 'towel, bath towel', zh: '毛巾, 浴巾', rests: 'surface', size: 0.21, colour: '#7fc4b8', parts: 'cloth' }, (m) => {
  const fabric = m.part('cloth', cloth('#7fc4b8'))
  spread(3, 0.04, 0.18).forEach((y, i) => { m.group('fold').box([0, y, 0], [0.16, 0.034, 0.11], tint(fabric, [1, 1.15, 0.9][i]), { round: 0.032 }); m.group('band').box([0.09, y, 0], [0.012, 0.036, 0.112], soft('#fffaf0'), { round: 0.01 }) })
  return undefined
})
const paper = bath({ id: 'toilet-paper', en: 'toilet paper, toilet roll, tissue roll', zh: '卫生纸, 卷纸', rests: 'surface', size: 0.1, colour: '#fdfbf6', parts: 'paper', unit: 0.1 }, (m) => {
  const white = m.part('paper', soft('#fdfbf6'))
  m.group('roll').cone([0, 0.5, 0], 0.5, 0.55, white, { round: 0.08 }).cone([0, 0.5, 0], 0.7, 0.2, white, { operation: 'carve' })
  m.group('core').cone([0, 0.5, 0], 0.47, 0.21, soft('#c79a64')).cone([0, 0.5, 0], 0.6, 0.17, soft('#c79a64'), { operation: 'carve' })
  m.group('sheet').box([0.3, 0.5, 0.5], [0.3, 0.48, 0.02], white, { round: 0.015 })
  return undefined
})
const toothbrush = care({ id: 'toothbrush', zh: '牙刷', size: 0.2, rests: 'hand', colour: '#4fa3d8', parts: 'handle', unit: 0.1 }, (m) => {
  m.group('handle').curve([0, 0.1, 0], [0, 0.6, 0.06], [0, 1.2, -0.05], [0, 1.9, 0], [0.1, 0.06], m.part('handle', plastic('#4fa3d8')))
  m.group('head').box([0, 1.8, 0.0], [0.09, 0.2, 0.05], m.part('handle', plastic('#4fa3d8')), { round: 0.04 })
  for (let i = 0; i < 8; i++) m.group('bristles').box([(i % 2) * 0.08 - 0.04, 1.66 + Math.floor(i / 2) * 0.09, 0.13], [0.035, 0.038, 0.1], plastic(i % 4 < 2 ? '#ffffff' : '#7fd0e8'), { round: 0.015 })
  return { grip: [0, 0.6, 0], mouth: [0, 1.8, 0.2] }
})
const toothpaste = care({ id: 'toothpaste', en: 'toothpaste, tube', zh: '牙膏', size: 0.19, colour: '#e2404a', parts: 'tube', unit: 0.1 }, (m) => {
  const tube = m.part('tube', plastic('#fdfbf6'))
  m.group('tube').ellipsoid([0, 1.0, 0], [0.32, 0.75, 0.2], tube, { melt: 0.1 }).box([0, 1.7, 0], [0.34, 0.12, 0.05], tube, { melt: 0.2, round: 0.04 })
  m.group('band').ellipsoid([0, 1.0, 0], [0.33, 0.3, 0.207], plastic('#e2404a'))
  m.group('cap').cone([0, 0.16, 0], 0.16, [0.2, 0.16], plastic('#4fa3d8'), { round: 0.04 })
  return { grip: [0, 0.9, 0] }
})
const soap = care({ id: 'soap', en: 'soap, bar of soap, soap bar', zh: '肥皂, 香皂', size: 0.14, colour: '#f4a6bf', parts: 'soap', unit: 0.1 }, (m) => {
  m.group('dish').ellipsoid([0, 0.12, 0], [0.7, 0.12, 0.48], glaze('#7fb5c9'))
  m.group('soap').box([0, 0.33, 0], [0.45, 0.15, 0.29], m.part('soap', { ...soft('#f4a6bf'), shine: 0.4 }), { round: 0.13 })
  for (const [x, y, z, r] of [[0.4, 0.5, 0.2, 0.14], [0.55, 0.36, 0.05, 0.1], [-0.35, 0.52, 0.15, 0.1]]) m.group('bubbles').sphere([x, y, z], r, glass('#e6f6ff', 0.55))
  return undefined
})
const hairbrush = care({ id: 'hairbrush', en: 'hairbrush, brush, comb', zh: '梳子, 发梳', size: 0.24, rests: 'hand', colour: '#d8708a', parts: 'handle', unit: 0.1 }, (m) => {
  const handle = m.part('handle', plastic('#d8708a'))
  m.group('handle').capsule([0, 0.12, 0], [0, 1.1, 0], [0.13, 0.1], handle, { melt: 0.08 }).ellipsoid([0, 1.7, 0], [0.4, 0.68, 0.12], handle, { melt: 0.12 })
  m.group('pad').ellipsoid([0, 1.7, 0.08], [0.3, 0.55, 0.09], soft('#3a3038'))
  for (let i = 0; i < 15; i++) m.group('bristles').capsule([(i % 3) * 0.16 - 0.16, 1.35 + Math.floor(i / 3) * 0.17, 0.1], [(i % 3) * 0.16 - 0.16, 1.35 + Math.floor(i / 3) * 0.17, 0.32], [0.02, 0.028], plastic('#fbf6ec'))
  return { grip: [0, 0.5, 0] }
})
const dryer = care({ id: 'hair-dryer', en: 'hair dryer, hairdryer, hair drier, blow dryer', zh: '吹风机, 电吹风', size: 0.26, rests: 'hand', colour: '#e86f9a', parts: 'body', category: 'device', unit: 0.1 }, (m) => {
  const body = m.part('body', plastic('#e86f9a'))
  m.group('body').cone([0.05, 1.9, 0], 0.95, [0.5, 0.55], body, { axes: ALONG_X, round: 0.15, melt: 0.1 }).sphere([-0.75, 1.9, 0], 0.6, body, { melt: 0.15 }).capsule([-0.45, 1.4, 0], [-0.3, 0.35, 0], [0.3, 0.26], body, { melt: 0.15 })
  m.group('nozzle').cone([1.15, 1.9, 0], 0.35, [0.5, 0.38], dark(), { axes: ALONG_X })
  m.group('switch').box([-0.2, 1.0, 0], [0.1, 0.2, 0.12], plastic('#ffffff'), { round: 0.06 })
  m.group('cord').curve([-0.3, 0.3, 0], [-0.3, 0.0, 0], [0.2, 0.1, 0], [1.2, 0.12, 0.3], [0.07, 0.07], dark())
  for (let i = 0; i < 3; i++) m.group('grille').ring([-1.28, 1.9, 0], 0.12 + i * 0.12, 0.025, dark(), { axes: ALONG_X })
  return { grip: [-0.37, 0.9, 0] }
})
const lipstick = care({ id: 'lipstick', zh: '口红, 唇膏', size: 0.11, colour: '#d8243f', parts: 'stick', unit: 0.1 }, (m) => {
  m.group('case').cone([0, 0.3, 0], 0.3, 0.24, dark(), { round: 0.03 }).cone([0, 0.68, 0], 0.1, 0.2, metal('#e0b23c'))
  m.group('stick').cone([0, 0.92, 0], 0.2, 0.16, m.part('stick', glaze('#d8243f')), { round: 0.03, melt: 0.02 }).box([0.12, 1.25, 0], [0.25, 0.12, 0.3], soft('#d8243f'), { operation: 'carve', axes: rotation(0, 0, -0.6) })
  return { grip: [0, 0.3, 0], mouth: [0, 1.1, 0] }
})
const sponge = care({ id: 'sponge', zh: '海绵', size: 0.14, colour: '#fbd24a', parts: 'sponge', unit: 0.1 }, (m) => {
  const body = m.part('sponge', soft('#fbd24a'))
  const block = m.group('sponge')
  block.box([0, 0.26, 0], [0.7, 0.2, 0.45], body, { round: 0.08 })
  for (let i = 0; i < 12; i++) block.sphere([-0.55 + (i % 4) * 0.36, 0.47, -0.3 + Math.floor(i / 4) * 0.3], 0.06 + (i % 3) * 0.02, tint(body, 0.8), { operation: 'carve' })
  m.group('scrub').box([0, 0.05, 0], [0.7, 0.05, 0.45], soft('#4f9a6a'), { round: 0.04 })
  return undefined
})

export const appliances = [fridge, stove, washer, dishwasher, sink, microwave, toaster, blender, coffeeMachine, riceCooker, scale, iron, vacuum, airConditioner, bathtub, toilet, shower, towel, paper, toothbrush, toothpaste, soap, hairbrush, dryer, lipstick, sponge]
