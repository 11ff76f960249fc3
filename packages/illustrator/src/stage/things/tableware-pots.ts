// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Cups, plates, cutlery, bottles, pots. Decimetres. */
import { IDENTITY, rotation } from '../frames.ts'
import { ALONG_X, around, both, spread } from './shapes.ts'
import { cloth, dark, glass, glaze, metal, soft, steel, timber, tint } from './surfaces.ts'
import { ware } from './tableware-shared.ts'

const jar = ware(
  {
    id: 'jar',
    en: 'jar, glass jar, jam jar, mason jar, cookie jar, honey jar',
    zh: '罐子, 玻璃罐, 果酱, 蜂蜜罐',
    size: 0.17,
    colour: '#f2a93b',
    parts: 'contents, lid',
    unit: 0.1,
  },
  (m) => {
    m.group('contents').cone([0, 0.62, 0], 0.56, 0.5, m.part('contents', glaze('#f2a93b')), { round: 0.12 })
    m.group('glass').cone([0, 0.7, 0], 0.7, 0.58, glass('#eef6f8', 0.14), { round: 0.15 })
    m.group('lid').cone([0, 1.5, 0], 0.15, 0.5, m.part('lid', metal('#d8b04a')), { round: 0.05 })
    const label = m.group('label')
    label.cone([0, 0.62, 0], 0.27, 0.585, soft('#fdf6e6'), { round: 0.01 })
    return {
      grip: [0, 0.7, 0],
      face: m.face(
        label,
        [0, 0.62, 0.585],
        IDENTITY,
        [0.75, 0.42],
        [{ kind: 'ellipse', centre: [0, 0], radii: [0.13, 0.13], colour: '#d9533f' }],
      ),
    }
  },
)

const fishBowl = ware(
  {
    id: 'fish-bowl',
    en: 'fish bowl, fishbowl, goldfish bowl, aquarium, fish tank',
    zh: '鱼缸, 金鱼缸, 水族箱',
    size: 0.3,
    colour: '#dff1f7',
    parts: 'glass',
    unit: 0.1,
  },
  (m) => {
    const shell = m.part('glass', glass('#dff1f7', 0.2))
    m.group('gravel').ellipsoid([0, 0.42, 0], [0.95, 0.26, 0.95], { ...soft('#e9cf9c'), pattern: { kind: 'noise', colours: ['#e9cf9c', '#c99a6a'], scale: 0.12 } })
    m.group('weed').curve([0.55, 0.5, -0.4], [0.7, 0.9, -0.45], [0.4, 1.2, -0.5], [0.6, 1.7, -0.45], [0.07, 0.03], soft('#5fae56')).curve([0.4, 0.5, -0.5], [0.3, 0.8, -0.5], [0.5, 1.0, -0.55], [0.28, 1.35, -0.5], [0.06, 0.03], soft('#74c069'))
    m.group('water').ellipsoid([0, 1.45, 0], [1.42, 1.36, 1.42], { ...glass('#8fd0ee', 0.26), mirror: 0.02 }).box([0, 3.1, 0], [2, 1, 2], glass('#8fd0ee', 0.26), { operation: 'carve', melt: 0.01 })
    m.group('glass').ellipsoid([0, 1.45, 0], [1.52, 1.45, 1.52], shell).box([0, 3.65, 0], [2, 1, 2], shell, { operation: 'carve', melt: 0.01 })
    m.group('rim').ring([0, 2.66, 0], 0.86, 0.07, glass('#f3fbfd', 0.6))
    m.group('foot').cone([0, 0.06, 0], 0.06, [0.8, 0.7], glass('#f3fbfd', 0.6), { round: 0.04 })
    return { inside: [0, 0.5, 0], water: [0, 1.4, 0], top: [0, 2.66, 0], grip: [0, 1.4, 0] }
  },
) // biome-ignore format: one solid a line reads as a drawing instruction

const jug = ware(
  {
    id: 'jug',
    en: 'jug, pitcher, water jug',
    zh: '水罐, 大水壶',
    size: 0.26,
    colour: '#f4efe4',
    parts: 'body',
    unit: 0.1,
  },
  (m) => {
    const china = m.part('body', glaze('#f4efe4'))
    const body = m.group('body')
    body
      .ellipsoid([0, 0.85, 0], [0.75, 0.85, 0.75], china, { melt: 0.2 })
      .cone([0, 1.9, 0], 0.6, [0.48, 0.55], china, { melt: 0.3, round: 0.04 })
      .capsule([0.3, 2.3, 0], [0.72, 2.42, 0], [0.25, 0.1], china, { melt: 0.15 })
      .cone([0, 2.05, 0], 0.65, [0.36, 0.45], tint(china, 0.8), { operation: 'carve', melt: 0.04 })
      .capsule([0.1, 2.55, 0], [0.75, 2.58, 0], [0.3, 0.12], china, { operation: 'carve', melt: 0.03 })
    m.group('handle').curve([-0.45, 2.15, 0], [-1.35, 2.3, 0], [-1.25, 0.9, 0], [-0.68, 0.85, 0], [0.1, 0.1], china, {
      steps: 9,
    })
    return { grip: [-1.05, 1.6, 0], mouth: [0.8, 2.45, 0] }
  },
)

const board = ware(
  {
    id: 'cutting-board',
    en: 'cutting board, chopping board',
    zh: '砧板, 切菜板',
    kinds: 'board',
    size: 0.38,
    colour: '#d0a06a',
    parts: 'wood',
    unit: 0.1,
  },
  (m) => {
    const wood = m.part('wood', timber('#d0a06a', 'x'))
    m.group('board')
      .box([0, 0.1, 0], [1.6, 0.1, 1.05], wood, { round: 0.09 })
      .box([1.85, 0.1, 0], [0.35, 0.1, 0.3], wood, { round: 0.09, melt: 0.1 })
      .cone([1.95, 0.1, 0], 0.2, 0.12, wood, { operation: 'carve' })
    return { top: [0, 0.2, 0], grip: [1.9, 0.1, 0] }
  },
)

const tray = ware(
  { id: 'tray', en: 'tray, serving tray', zh: '托盘', size: 0.5, colour: '#a9713f', parts: 'body', unit: 0.1 },
  (m) => {
    const wood = m.part('body', timber('#a9713f', 'x'))
    const body = m.group('tray')
    body
      .box([0, 0.16, 0], [2.5, 0.16, 1.6], wood, { round: 0.12 })
      .box([0, 0.3, 0], [2.35, 0.2, 1.45], wood, { operation: 'carve', round: 0.08 })
    both((x) => m.group('handle').ring([x * 2.5, 0.28, 0], 0.4, 0.07, metal('#d9a94a'), { axes: ALONG_X }))
    return { top: [0, 0.1, 0], 'grip-left': [2.5, 0.3, 0], 'grip-right': [-2.5, 0.3, 0] }
  },
)

const napkin = ware(
  {
    id: 'napkin',
    en: 'napkin, serviette, tissue, paper towel',
    zh: '餐巾, 纸巾',
    size: 0.18,
    colour: '#fdf6ee',
    parts: 'cloth',
    unit: 0.1,
  },
  (m) => {
    const fabric = m.part('cloth', cloth('#fdf6ee'))
    spread(3, 0.04, 0.16).forEach((y, i) =>
      m
        .group('fold')
        .box([i * 0.03, y, i * -0.02], [0.9 - i * 0.05, 0.035, 0.9 - i * 0.05], tint(fabric, 1 - i * 0.03), {
          round: 0.03,
          axes: rotation(i * 0.05),
        }),
    )
    return undefined
  },
)

const shaker = ware(
  {
    id: 'salt-shaker',
    en: 'salt shaker, salt, pepper shaker, pepper mill',
    zh: '盐瓶, 胡椒瓶, 调料瓶',
    size: 0.12,
    colour: '#fbfaf6',
    parts: 'body',
    unit: 0.1,
  },
  (m) => {
    m.group('body').cone([0, 0.45, 0], 0.45, [0.34, 0.24], m.part('body', glaze('#fbfaf6')), { round: 0.08 })
    m.group('cap').ellipsoid([0, 0.92, 0], [0.25, 0.2, 0.25], steel())
    around(5, (_, c, s) => m.group('holes').sphere([c * 0.1, 1.1, s * 0.1], 0.028, dark()))
    return { grip: [0, 0.5, 0] }
  },
)

export const tablewarePots = [jar, jug, board, tray, napkin, shaker, fishBowl]
