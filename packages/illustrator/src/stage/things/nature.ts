// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
// biome-ignore-all format: one solid a line reads as a drawing instruction
/** Rocks, sky, water and weather. */
import { IDENTITY, rotation } from '../frames.ts'
import { flame } from './fittings.ts'
import { family } from './recipe.ts'
import { ALONG_Z, around, both, spread, star } from './shapes.ts'
import { glass, glaze, glow, gold, leaf, matte, soft, timber, tint } from './surfaces.ts'

const nature = family({ category: 'nature', rests: 'ground', kinds: 'nature' })
const sky = family({ category: 'nature', rests: 'sky', kinds: 'sky' })

const stone = (m: { part(name: string, own: ReturnType<typeof matte>): ReturnType<typeof matte> }, own: `#${string}`) => m.part('stone', { ...matte(own), pattern: { kind: 'noise', colours: [own, '#7f858c'], scale: 0.3 } })

const rock = nature({ id: 'rock', en: 'rock, stone, boulder', zh: '石头, 岩石, 大石头', size: 0.98, colour: '#9aa0a8', parts: 'stone' }, (m) => {
  const grey = stone(m, '#9aa0a8')
  m.group('rock').box([0, 0.19, 0], [0.34, 0.19, 0.25], grey, { round: 0.15, melt: 0.08, axes: rotation(0.3, 0, 0.12), bumps: { height: 0.02, frequency: 6 } }).box([0.08, 0.3, -0.03], [0.18, 0.15, 0.16], grey, { round: 0.12, melt: 0.1, axes: rotation(-0.4, 0.2), bumps: { height: 0.02, frequency: 6 } })
  m.group('pebble').ellipsoid([0.42, 0.07, 0.16], [0.12, 0.08, 0.1], tint(grey, 1.12)).ellipsoid([-0.36, 0.05, 0.22], [0.08, 0.055, 0.07], tint(grey, 0.9))
  return { top: [0.05, 0.43, 0], seat: [0.05, 0.4, 0] }
})
const pebbles = nature({ id: 'stacked-stones', en: 'stacked stones, cairn, pebbles, zen stones', zh: '叠石, 石堆, 鹅卵石', kinds: 'rock', size: 0.55, colour: '#8d949c', parts: 'stone' }, (m) => {
  const grey = stone(m, '#8d949c')
  ;[[0, 0.09, 0.26, 0.09], [0.02, 0.245, 0.2, 0.07], [-0.02, 0.37, 0.15, 0.058], [0.01, 0.475, 0.1, 0.05]].forEach(([x, y, r, h], i) => m.group('stone').ellipsoid([x, y, 0], [r, h, r * 0.85], tint(grey, [0.9, 1.12, 1, 1.22][i])))
  return undefined
})
const mountain = nature({ id: 'mountain', en: 'mountain, snowy mountain, peak', zh: '山, 雪山, 高山, 山峰', size: 21, colour: '#7d8fa3', parts: 'stone, snow', unit: 10 }, (m) => {
  const rockface = m.part('stone', { ...matte('#7d8fa3'), pattern: { kind: 'gradient', colours: ['#6d9a6a', '#7d8fa3', '#8b9cb0'], scale: 0.8 } })
  for (const [x, z, h, r] of [[0, 0, 1.1, 0.75], [0.52, 0.1, 0.72, 0.52], [-0.55, 0.05, 0.78, 0.55]]) {
    m.group('peak').cone([x, h / 2, z], h / 2, [r, 0.035], rockface, { round: 0.03, melt: 0.08, bumps: { height: 0.035, frequency: 3.2 } })
    const cap = m.group('snow')
    cap.cone([x, h * 0.83, z], h * 0.185, [r * 0.38, 0.045], m.part('snow', soft('#ffffff')), { round: 0.03, bumps: { height: 0.03, frequency: 3.6 } })
    around(7, (_, c, s, i) => cap.sphere([x + c * r * 0.33, h * (0.63 - (i % 2) * 0.06), z + s * r * 0.33], r * 0.12, m.part('snow', soft('#ffffff')), { melt: 0.05 }))
  }
  return { top: [0, 1.1, 0] }
})
const hill = nature({ id: 'hill', en: 'hill, mound, grassy hill', zh: '小山, 山丘, 草坡', size: 10, colour: '#7fbf5a', parts: 'grass', unit: 5 }, (m) => {
  m.group('hill').ellipsoid([0, 0, 0], [1.0, 0.45, 0.8], m.part('grass', { ...leaf('#7fbf5a'), pattern: { kind: 'grass', colours: ['#7fbf5a', '#6aa84a'], scale: 0.06 } })).box([0, -0.5, 0], [2, 0.5, 2], leaf(), { operation: 'carve' }).cone([0, 0.01, 0], 0.01, 0.9, leaf('#7fbf5a'))
  return undefined
})
const volcano = nature({ id: 'volcano', en: 'volcano, erupting volcano', zh: '火山', kinds: 'mountain', size: 16, colour: '#6b5450', parts: 'stone', unit: 10 }, (m) => {
  const rockface = m.part('stone', matte('#6b5450'))
  m.group('cone').cone([0, 0.42, 0], 0.42, [0.85, 0.22], rockface, { round: 0.04, bumps: { height: 0.03, frequency: 4 } }).cone([0, 0.86, 0], 0.1, 0.15, rockface, { operation: 'carve', melt: 0.03 })
  m.group('lava').cone([0, 0.8, 0], 0.03, 0.16, glow('#ff6a1f', 0.95))
  for (const [a, l] of [[1.2, 0.5], [2.1, 0.35], [0.5, 0.3]]) m.group('lava').curve([Math.cos(a) * 0.18, 0.83, Math.sin(a) * 0.18], [Math.cos(a) * 0.28, 0.7, Math.sin(a) * 0.28], [Math.cos(a + 0.15) * 0.4, 0.55, Math.sin(a + 0.15) * 0.4], [Math.cos(a) * (0.3 + l * 0.6), 0.72 - l * 0.85, Math.sin(a) * (0.3 + l * 0.6)], [0.05, 0.07], glow('#ff6a1f', 0.95))
  for (const [x, y, r] of [[0, 1.0, 0.14], [0.1, 1.18, 0.18], [-0.06, 1.36, 0.22]]) m.group('smoke').sphere([x, y, 0], r, { ...soft('#8d8886') }, { bumps: { height: 0.02, frequency: 7 } })
  return undefined
})
const island = nature({ id: 'island', en: 'island, desert island, tropical island', zh: '岛, 小岛, 海岛', rests: 'water', size: 5, colour: '#f0d79b', parts: 'sand' }, (m) => {
  m.group('sand').ellipsoid([0, 0, 0], [2.5, 0.5, 1.7], m.part('sand', { ...matte('#f0d79b'), pattern: { kind: 'sand', colours: ['#f0d79b', '#dcbc78'], scale: 0.2 } })).box([0, -1, 0], [4, 1, 4], matte('#f0d79b'), { operation: 'carve' }).cone([0, 0.01, 0], 0.01, 1.6, matte('#f0d79b'))
  m.group('grass').ellipsoid([-0.3, 0.38, 0], [1.2, 0.24, 0.8], leaf('#7fbf5a'))
  const line = spread(8, 0, 1).map((t) => [-0.3 + 0.6 * t * t, 0.5 + t * 2.2, 0] as const)
  m.group('trunk').tube(line, [0.15, 0.14, 0.13, 0.12, 0.11, 0.1, 0.1, 0.09], matte('#b08653'))
  around(7, (_, c, s) => m.group('leaf').curve([0.3, 2.7, 0], [0.3 + c * 0.5, 3.15, s * 0.5], [0.3 + c * 0.9, 2.9, s * 0.9], [0.3 + c * 1.15, 2.3, s * 1.15], [0.15, 0.05], leaf('#4fa653')))
  around(3, (_, c, s) => m.group('nuts').sphere([0.3 + c * 0.13, 2.6, s * 0.13], 0.1, matte('#7a5233')))
  m.group('stone').ellipsoid([1.4, 0.3, 0.6], [0.35, 0.28, 0.28], matte('#9aa0a8'))
  return { top: [-0.6, 0.6, 0.5] }
})
const campfire = nature({ id: 'campfire', en: 'campfire, bonfire, fire, fire pit, flame', zh: '篝火, 营火, 火, 火焰', size: 0.91, colour: '#ff9a2e', parts: 'wood', states: 'unlit' }, (m) => {
  around(8, (a, c, s) => m.group('stones').ellipsoid([c * 0.42, 0.08, s * 0.42], [0.12, 0.09, 0.1], matte(Math.round(a * 3) % 2 ? '#8d949c' : '#a3a9b0'), { axes: rotation(a) }))
  around(5, (_, c, s) => m.group('logs').capsule([c * 0.34, 0.06, s * 0.34], [-c * 0.05, 0.26, -s * 0.05], [0.06, 0.05], m.part('wood', timber('#7a4f2e')), { melt: 0.004 }))
  if (!m.has('unlit', 'out')) { flame(m, [0, 0.16, 0], 0.75); flame(m, [0.14, 0.14, 0.05], 0.48); flame(m, [-0.14, 0.14, 0.06], 0.52) }
  m.group('ash').cone([0, 0.015, 0], 0.015, 0.36, matte('#4a4240'))
  return { flame: [0, 0.4, 0], top: [0, 0.5, 0] }
})
const cloud = sky({ id: 'cloud', en: 'cloud, white cloud', zh: '云, 云朵, 白云', size: 1.9, colour: '#ffffff', parts: 'body' }, (m) => {
  const white = m.part('body', { ...soft('#ffffff'), rim: 0.5, shine: 0 })
  const body = m.group('cloud')
  for (const [x, y, z, r] of [[0, 0.45, 0, 0.45], [0.45, 0.36, 0.04, 0.34], [-0.45, 0.34, 0, 0.33], [0.2, 0.66, 0, 0.32], [-0.2, 0.6, 0.05, 0.32], [0.75, 0.24, 0, 0.22], [-0.74, 0.22, 0, 0.2]]) body.ellipsoid([x, y, z], [r, r * 0.84, r * 0.72], white, { melt: 0.07 })
  body.box([0, -0.1, 0], [2, 0.16, 1], white, { operation: 'carve', melt: 0.1 })
  return undefined
})
const rainCloud = sky({ id: 'rain-cloud', en: 'rain cloud, storm cloud, thundercloud', zh: '乌云, 雨云, 雷雨云', kinds: 'cloud', size: 1.4, colour: '#8d9bb0', parts: 'body', states: 'lightning' }, (m) => {
  const grey = m.part('body', { ...soft('#8d9bb0'), shine: 0 })
  const body = m.group('cloud')
  for (const [x, y, z, r] of [[0, 0.95, 0, 0.38], [0.4, 0.88, 0.04, 0.3], [-0.4, 0.86, 0, 0.29], [0.18, 1.15, 0, 0.28]]) body.ellipsoid([x, y, z], [r, r * 0.84, r * 0.72], grey, { melt: 0.07 })
  for (const [x, y] of [[-0.45, 0.35], [-0.2, 0.2], [0.22, 0.38], [0.46, 0.22]]) m.group('drops').capsule([x, y, 0.05], [x + 0.02, y + 0.12, 0.05], [0.05, 0.012], glaze('#5fb0ee'))
  m.group('bolt').extrusion([0.02, 0.32, 0.1], [[0.02, 0.34], [0.16, 0.34], [0.07, 0.12], [0.17, 0.12], [-0.08, -0.32], [-0.01, 0.0], [-0.1, 0.0]], 0.04, glow('#ffd54a', 0.8), { round: 0.02 })
  return undefined
})
const lightning = sky({ id: 'lightning', en: 'lightning, lightning bolt, thunderbolt', zh: '闪电', size: 1.0, colour: '#ffd54a', parts: 'body' }, (m) => {
  m.group('bolt').extrusion([0, 0.5, 0], [[0.05, 0.5], [0.32, 0.5], [0.14, 0.12], [0.34, 0.12], [-0.16, -0.5], [-0.02, -0.04], [-0.24, -0.04]], 0.07, m.part('body', glow('#ffd54a', 0.6)), { round: 0.04 })
  return undefined
})
const sun = sky({ id: 'sun', en: 'sun, sunshine', zh: '太阳', size: 1.1, colour: '#ffc83a', parts: 'body', states: 'face' }, (m) => {
  const yellow = m.part('body', glow('#ffc83a', 0.65))
  const disc = m.group('disc')
  disc.sphere([0, 0.62, 0], 0.36, yellow)
  around(12, (_, c, s, i) => m.group('rays').capsule([c * 0.44, 0.62 + s * 0.44, 0], [c * (i % 2 ? 0.53 : 0.6), 0.62 + s * (i % 2 ? 0.53 : 0.6), 0], [0.05, 0.025], tint(yellow, 1.1)))
  if (m.has('face', 'smiling', 'happy', 'cute')) disc.paint([0, 0.62, 0.1], IDENTITY, 1, [...[-1, 1].map((x) => ({ kind: 'ellipse' as const, centre: [x * 0.12, 0.05] as const, radii: [0.035, 0.05] as const, colour: '#5a3a10' as const })), { kind: 'stroke', from: [-0.12, -0.07], bend: [0, -0.18], to: [0.12, -0.07], widths: [0.03, 0.03], colour: '#5a3a10' }])
  return undefined
})
const moon = sky({ id: 'moon', en: 'moon, full moon', zh: '月亮, 满月, 月球', size: 1.0, colour: '#f4ecc8', parts: 'body' }, (m) => {
  const pale = m.part('body', { ...glow('#f4ecc8', 0.35) })
  const ball = m.group('moon')
  ball.sphere([0, 0.5, 0], 0.5, pale)
  for (const [x, y, r] of [[0.15, 0.68, 0.1], [-0.2, 0.55, 0.13], [0.08, 0.35, 0.09], [-0.1, 0.8, 0.06], [0.3, 0.48, 0.07], [-0.22, 0.28, 0.07]]) ball.sphere([x, y, Math.sqrt(0.25 - x * x - (y - 0.5) ** 2) + r * 0.55], r, tint(pale, 0.88), { operation: 'carve', melt: 0.02 })
  return undefined
})
const crescent = sky({ id: 'crescent-moon', en: 'crescent moon, crescent, half moon', zh: '月牙, 弯月, 新月', kinds: 'moon', size: 1.0, colour: '#fbe28a', parts: 'body' }, (m) => {
  const pale = m.part('body', glow('#fbe28a', 0.45))
  m.group('moon').cone([0, 0.5, 0], 0.1, 0.5, pale, { axes: ALONG_Z, round: 0.09 }).cone([0.2, 0.6, 0], 0.3, 0.4, pale, { axes: ALONG_Z, operation: 'carve', melt: 0.03 })
  return undefined
})
const starModel = sky({ id: 'star', en: 'star, gold star', zh: '星星, 星, 五角星', size: 1.0, colour: '#ffce3a', parts: 'body' }, (m) => {
  const body = m.group('star')
  const yellow = m.part('body', { ...glaze('#ffce3a'), glow: 0.2 })
  body.extrusion([0, 0.5, 0], star(5, 0.52, 0.26), 0.12, yellow, { round: 0.09 }).ellipsoid([0, 0.5, 0], [0.24, 0.24, 0.17], yellow, { melt: 0.1 })
  return undefined
})
const shooting = sky({ id: 'comet', en: 'comet, shooting star, meteor', zh: '流星, 彗星', kinds: 'star', size: 1.9, colour: '#ffce3a', parts: 'body' }, (m) => {
  const yellow = m.part('body', { ...glow('#ffce3a', 0.5) })
  m.group('star').extrusion([0.6, 0.32, 0], star(5, 0.32, 0.16), 0.08, yellow, { round: 0.06, axes: rotation(0, 0, 0.3) })
  for (const [dy, l] of [[0.12, 1.3], [0, 1.6], [-0.1, 1.1]]) m.group('tail').capsule([0.45, 0.36 + dy, -0.03], [0.6 - l, 0.36 + dy + l * 0.4, -0.06], [0.06, 0.008], { ...glow('#ffe79a', 0.7), opacity: 0.75 })
  return undefined
})
const planet = sky({ id: 'planet', en: 'planet, saturn, ringed planet', zh: '行星, 土星, 星球', size: 2.1, colour: '#e8a860', parts: 'body, ring' }, (m) => {
  const body = m.part('body', { ...matte('#e8a860'), pattern: { kind: 'stripes', colours: ['#e8a860', '#f6cf94'], scale: 0.17, frame: { at: [0, 0.6, 0], axes: rotation(0, 0.2, 0.3) } } })
  m.group('ball').sphere([0, 0.6, 0], 0.58, body)
  const ring = m.at([0, 0.6, 0], rotation(0, 0.3, 0.3))
  ring.group('ring').cone([0, 0, 0], 0.02, 1.05, m.part('ring', matte('#f4dcae')), { round: 0.015 }).cone([0, 0, 0], 0.1, 0.74, matte('#f4dcae'), { operation: 'carve' })
  return undefined
})
const earth = sky({ id: 'earth', en: 'earth, planet earth, world, globe earth', zh: '地球, 世界', kinds: 'planet', size: 1.2, colour: '#3f8fe0', parts: 'sea, land' }, (m) => {
  const land = m.part('land', soft('#5fb551'))
  const ball = m.group('ball')
  ball.sphere([0, 0.6, 0], 0.6, m.part('sea', { ...soft('#3f8fe0'), shine: 0.4 }))
  for (const [a, e, w, h] of [[0.5, 0.75, 0.26, 0.2], [0.75, -0.25, 0.15, 0.27], [-0.35, 0.55, 0.24, 0.22], [-0.3, -0.12, 0.17, 0.24], [-1.0, 0.7, 0.3, 0.2], [-1.3, -0.4, 0.16, 0.1], [2.4, 0.5, 0.3, 0.25], [0.05, 1.35, 0.16, 0.12]]) { const d = [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)]; ball.ellipsoid([d[0] * 0.57, 0.6 + d[1] * 0.57, d[2] * 0.57], [w, h, 0.055], land, { axes: rotation(a, -e), melt: 0.015 }) }
  return undefined
})
const rainbow = sky({ id: 'rainbow', zh: '彩虹', size: 3, colour: '#e8504f', parts: 'bands' }, (m) => {
  ;(['#e8504f', '#f7964a', '#fbd84f', '#63bf63', '#4f9fe0', '#8a6fd0'] as const).forEach((c, i) => { const r = 1.42 - i * 0.13; const own = (m.request.look.colours?.main ?? m.request.look.colours?.bands) ? tint(m.part('bands', soft(c)), 0.85 + i * 0.12) : soft(c); m.group('band').ring([0, 0, 0], r, 0.068, own, { axes: ALONG_Z }).box([0, -1, 0], [2, 1, 1], soft(c), { operation: 'carve', melt: 0.005 }) })
  both((x) => [[0, 0.16, 0.28], [0.28, 0.1, 0.2], [-0.28, 0.1, 0.2]].forEach(([dx, y, r]) => m.group('cloud').ellipsoid([x * 1.1 + dx, y, 0.05], [r, r * 0.75, r * 0.75], soft('#ffffff'), { melt: 0.07 })))
  return undefined
})
const wave = nature({ id: 'wave', en: 'wave, ocean wave, sea wave', zh: '海浪, 波浪, 浪花', rests: 'water', size: 1.7, colour: '#3f9fd0', parts: 'water' }, (m) => {
  const blue = m.part('water', { ...glaze('#3f9fd0'), skin: 0.4 })
  const body = m.group('wave')
  for (const z of spread(5, -0.5, 0.5)) body.curve([-1.0, 0.1, z], [0.1, 0.15, z], [0.45, 0.7, z], [0.75, 1.15, z], [0.16, 0.28], blue, { steps: 6, melt: 0.08 }).curve([0.75, 1.15, z], [0.6, 1.6, z], [0.1, 1.6, z], [-0.1, 1.2, z], [0.26, 0.13], tint(blue, 1.15), { steps: 6, melt: 0.08 })
  for (const z of spread(7, -0.6, 0.6)) for (const [x, y] of [[-0.15, 1.18], [0, 1.4], [0.2, 1.55]]) m.group('foam').sphere([x, y, z], 0.12, soft('#ffffff'))
  return undefined
})
const drop = nature({ id: 'water-drop', en: 'water drop, drop, raindrop, droplet, tear', zh: '水滴, 雨滴, 眼泪', rests: 'air', size: 0.4, colour: '#5fb0ee', parts: 'water' }, (m) => {
  m.group('drop').sphere([0, 0.14, 0], 0.14, m.part('water', { ...glaze('#5fb0ee'), skin: 0.4 }), { melt: 0.08 }).capsule([0, 0.18, 0], [0, 0.4, 0], [0.12, 0.008], m.part('water', { ...glaze('#5fb0ee'), skin: 0.4 }), { melt: 0.06 })
  m.group('shine').ellipsoid([-0.05, 0.17, 0.12], [0.022, 0.035, 0.012], soft('#ffffff'))
  return undefined
})
const bubble = nature({ id: 'bubble', en: 'bubble, soap bubble, bubbles', zh: '泡泡, 气泡, 肥皂泡', rests: 'air', size: 0.66, colour: '#c9e8f8', parts: 'film' }, (m) => {
  for (const [x, y, r] of [[0, 0.28, 0.26], [0.3, 0.55, 0.13], [-0.26, 0.58, 0.09]]) { m.group('bubble').sphere([x, y, 0], r, m.part('film', { ...glass('#c9e8f8', 0.32), rim: 0.9 })); m.group('shine').ellipsoid([x - r * 0.4, y + r * 0.45, r * 0.75], [r * 0.14, r * 0.1, r * 0.05], soft('#ffffff')) }
  return undefined
})
const snowflake = nature({ id: 'snowflake', zh: '雪花', rests: 'air', size: 0.9, colour: '#bfe3f7', parts: 'ice' }, (m) => {
  const ice = m.part('ice', { ...glaze('#bfe3f7'), rim: 0.6 })
  const body = m.group('flake')
  around(6, (a, c, s) => { body.capsule([0, 0.45, 0], [c * 0.43, 0.45 + s * 0.43, 0], [0.045, 0.03], ice, { melt: 0.02 }); both((side) => { for (const r of [0.18, 0.3]) body.capsule([c * r, 0.45 + s * r, 0], [c * (r + 0.08) + Math.cos(a + side * 1.3) * 0.06, 0.45 + s * (r + 0.08) + Math.sin(a + side * 1.3) * 0.06, 0], [0.03, 0.022], ice, { melt: 0.015 }) }) }, Math.PI / 2)
  return undefined
})
const iceCube = nature({ id: 'ice-cube', en: 'ice cube, ice block, ice', zh: '冰块, 冰', rests: 'surface', size: 0.12, colour: '#bfe4f5', parts: 'ice', unit: 0.1 }, (m) => {
  for (const [x, z, t, y] of [[0, 0, 0.2, 0.3], [0.55, 0.25, 0.7, 0.25]]) m.group('cube').box([x - 0.25, y, z], [y, y, y], m.part('ice', { ...glass('#bfe4f5', 0.7), rim: 0.8 }), { round: 0.09, axes: rotation(t) })
  return undefined
})
const iceberg = nature({ id: 'iceberg', zh: '冰山', rests: 'water', size: 4, colour: '#d6effa', parts: 'ice' }, (m) => {
  const ice = m.part('ice', { ...glaze('#d6effa'), skin: 0.5 })
  const body = m.group('ice')
  body.cone([0, 1.0, 0], 1.0, [1.6, 0.25], ice, { round: 0.15, melt: 0.2, bumps: { height: 0.15, frequency: 0.8 } }).cone([1.0, 0.6, 0.2], 0.6, [1.0, 0.2], ice, { round: 0.12, melt: 0.2, bumps: { height: 0.12, frequency: 0.9 } }).cone([-1.1, 0.45, 0], 0.45, [0.9, 0.3], ice, { round: 0.12, melt: 0.2, bumps: { height: 0.1, frequency: 1 } })
  return undefined
})
const heartModel = nature({ id: 'heart', en: 'heart, love heart, red heart', zh: '心, 爱心, 红心', rests: 'air', category: 'decoration', size: 0.78, colour: '#e8364f', parts: 'body' }, (m) => {
  const red = m.part('body', glaze('#e8364f'))
  const body = m.group('heart')
  both((x) => body.ellipsoid([x * 0.2, 0.6, 0], [0.24, 0.22, 0.18], red, { melt: 0.05, axes: rotation(0, 0, x * 0.5) }).capsule([x * 0.14, 0.5, 0], [0, 0.08, 0], [0.19, 0.03], red, { melt: 0.1 }))
  return undefined
})
const crystal = nature({ id: 'crystal', en: 'crystal, gem crystal, amethyst', zh: '水晶, 晶簇, 紫水晶', size: 0.6, colour: '#a878e0', parts: 'crystal' }, (m) => {
  const clear = m.part('crystal', { ...glaze('#a878e0'), opacity: 0.9, shine: 1, gloss: 120, mirror: 0.15, skin: 0.6 })
  m.group('base').ellipsoid([0, 0.05, 0], [0.3, 0.09, 0.24], matte('#7a7f88'), { bumps: { height: 0.02, frequency: 8 } })
  for (const [yaw, tilt, h, r] of [[0, 0, 0.5, 0.09], [0.5, 0.4, 0.38, 0.07], [2.6, 0.45, 0.34, 0.065], [4.2, 0.5, 0.3, 0.06], [1.5, 0.7, 0.24, 0.05], [5.4, 0.65, 0.26, 0.05]]) { const one = m.at([0, 0.05, 0], rotation(yaw, tilt)); const hex = Array.from({ length: 6 }, (_, i) => [Math.cos(i * 1.047) * r, Math.sin(i * 1.047) * r] as const); one.group('crystal').extrusion([0, h * 0.4, 0], hex, h * 0.4, tint(clear, 1 + tilt * 0.2), { axes: [1, 0, 0, 0, 0, -1, 0, 1, 0], round: 0.006 }).cone([0, h * 0.9, 0], h * 0.12, [r * 0.9, 0.004], tint(clear, 1.15), { round: 0.002 }) }
  return undefined
})
const diamond = nature({ id: 'diamond', en: 'diamond, gem, gemstone, jewel, ruby, sapphire', zh: '钻石, 宝石, 红宝石, 蓝宝石', rests: 'surface', category: 'decoration', size: 0.3, colour: '#7fd4f5', parts: 'gem' }, (m) => {
  const gem = m.part('gem', { ...glaze('#7fd4f5'), shine: 1, gloss: 120, mirror: 0.2, rim: 0.7, skin: 0.4 })
  const outline = Array.from({ length: 8 }, (_, i) => [Math.cos(i * 0.785) * 0.17, Math.sin(i * 0.785) * 0.17] as const)
  const tier = (y: number, half: number, scaleBy: number) => m.group('gem').extrusion([0, y, 0], outline.map(([a, b]) => [a * scaleBy, b * scaleBy] as const), half, tint(gem, 0.8 + y), { axes: [1, 0, 0, 0, 0, -1, 0, 1, 0], round: 0.002 })
  tier(0.22, 0.012, 1); tier(0.25, 0.016, 0.82); tier(0.275, 0.01, 0.62)
  m.group('point').cone([0, 0.105, 0], 0.104, [0.005, 0.166], gem, { round: 0.002 })
  return { grip: [0, 0.15, 0] }
})
const goldBar = nature({ id: 'gold-bar', en: 'gold bar, gold ingot, ingot, bullion', zh: '金条, 金砖, 元宝', rests: 'surface', category: 'decoration', size: 0.17, colour: '#f1bb35', parts: 'metal', unit: 0.1 }, (m) => {
  const bar = (x: number, y: number, z: number) => m.group('bar').extrusion([x, y, z], [[-0.42, 0], [0.42, 0], [0.3, 0.38], [-0.3, 0.38]], 0.85, m.part('metal', gold()), { round: 0.05 })
  bar(-0.45, 0, 0); bar(0.45, 0, 0); bar(0, 0.39, 0)
  return undefined
})
const shell = nature({ id: 'seashell', en: 'seashell, shell, scallop shell, conch', zh: '贝壳, 海螺, 扇贝', rests: 'surface', size: 0.12, colour: '#f7c3a8', parts: 'shell', unit: 0.1 }, (m) => {
  const pink = m.part('shell', { ...glaze('#f7c3a8'), skin: 0.4 })
  const body = m.group('shell')
  spread(9, -1.15, 1.15).forEach((a, i) => body.capsule([0, 0.1, 0.1], [Math.sin(a) * 0.72, 0.1 + Math.cos(a) * 0.82 + 0.2, 0.05], [0.08, 0.15], tint(pink, i % 2 ? 1.12 : 0.95), { melt: 0.03 }))
  both((x) => body.ellipsoid([x * 0.2, 0.12, 0.06], [0.18, 0.1, 0.08], pink, { melt: 0.05 }))
  return undefined
})
const starfish = nature({ id: 'starfish', en: 'starfish, sea star', zh: '海星', rests: 'ground', category: 'animal', size: 0.29, colour: '#f2854f', parts: 'body', unit: 0.1 }, (m) => {
  const orange = m.part('body', soft('#f2854f'))
  const body = m.group('body')
  around(5, (_, c, s) => { body.capsule([0, 0.22, 0], [c * 1.4, 0.14, s * 1.4], [0.42, 0.13], orange, { melt: 0.12 }); for (const r of [0.4, 0.75, 1.1]) m.group('dots').sphere([c * r, 0.56 - r * 0.27, s * r], 0.07, tint(orange, 1.35)) }, 0.3)
  return undefined
})
const web = nature({ id: 'spider-web', en: 'spider web, cobweb, web', zh: '蜘蛛网', rests: 'wall', size: 1.0, colour: '#e4e8ee', parts: 'silk' }, (m) => {
  const silk = m.part('silk', matte('#e4e8ee'))
  const threads = m.group('web')
  around(8, (_, c, s) => threads.capsule([0, 0.5, 0.01], [c * 0.5, 0.5 + s * 0.5, 0.01], 0.006, silk, { melt: 0.002 }))
  for (const r of [0.12, 0.24, 0.36, 0.46]) around(8, (a, c, s) => { const b = a + Math.PI / 4; threads.capsule([c * r, 0.5 + s * r, 0.01], [Math.cos(b) * r, 0.5 + Math.sin(b) * r, 0.01], 0.005, silk, { melt: 0.002 }) })
  return undefined
})
const nest = nature({ id: 'nest', en: 'nest, bird nest, birds nest', zh: '鸟巢, 鸟窝', rests: 'surface', size: 0.27, colour: '#a8794a', parts: 'twigs', unit: 0.1 }, (m) => {
  const twig = m.part('twigs', { ...matte('#a8794a'), pattern: { kind: 'fur', colours: ['#a8794a', '#7f5630'], scale: 0.2 } })
  const body = m.group('nest')
  for (const [y, r, t] of [[0.25, 0.95, 0.28], [0.5, 1.15, 0.28], [0.72, 1.2, 0.22]]) around(10, (a, c, s) => body.capsule([c * r, y + 0.08 * Math.sin(a * 3), s * r], [Math.cos(a + 0.85) * r, y - 0.06 * Math.sin(a * 5), Math.sin(a + 0.85) * r], t * 0.6, tint(twig, 0.9 + (Math.round(a * 5) % 3) * 0.12), { melt: 0.05 }))
  m.group('floor').ellipsoid([0, 0.25, 0], [1.0, 0.25, 1.0], tint(twig, 0.8))
  for (const [x, z] of [[-0.3, 0.15], [0.3, 0.2], [0, -0.3]]) m.group('eggs').ellipsoid([x, 0.65, z], [0.26, 0.34, 0.26], soft('#bfe0e8'), { axes: rotation(0, z, x) })
  return { inside: [0, 0.5, 0] }
})

export const natureThings = [rock, pebbles, mountain, hill, volcano, island, campfire, cloud, rainCloud, lightning, sun, moon, crescent, starModel, shooting, planet, earth, rainbow, wave, drop, bubble, snowflake, iceCube, iceberg, heartModel, crystal, diamond, goldBar, shell, starfish, web, nest]
