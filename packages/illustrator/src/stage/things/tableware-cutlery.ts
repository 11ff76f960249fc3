// biome-ignore-all lint/suspicious/useIterableCallbackReturn: every solid returns its group so that calls chain
/** Cups, plates, cutlery, bottles, pots. Decimetres. */
import { IDENTITY, rotation } from '../frames.ts'
import { ALONG_X, ALONG_Z, around, both, hollow, spread } from './shapes.ts'
import { dark, glaze, metal, steel, timber, tint } from './surfaces.ts'
import { cutlery, handleOf, ware } from './tableware-shared.ts'

const bowl = ware(
  { id: 'bowl', en: 'bowl, mixing bowl', zh: '碗', size: 0.23, colour: '#6fa8c9', parts: 'body', unit: 0.1 },
  (m) => {
    const china = m.part('body', glaze('#6fa8c9'))
    const body = m.group('bowl')
    body
      .ellipsoid([0, 1.05, 0], [1.15, 0.98, 1.15], china)
      .box([0, 1.8, 0], [1.4, 0.8, 1.4], china, { operation: 'carve', melt: 0.04 })
      .ellipsoid([0, 1.08, 0], [1.04, 0.88, 1.04], tint(china, 1.25), { operation: 'carve', melt: 0.03 })
    m.group('foot').cone([0, 0.08, 0], 0.08, [0.5, 0.46], china)
    return { inside: [0, 0.3, 0], grip: [0, 0.5, 0] }
  },
)

const fork = cutlery(
  { id: 'fork', zh: '叉子, 餐叉', size: 0.2, colour: '#b9c1cc', parts: 'handle', unit: 0.1 },
  (m) => {
    const metalPart = m.part('handle', steel())
    handleOf(m, 0.08, 1.25)
    const head = m.group('head')
    head.ellipsoid([0, 1.42, 0], [0.2, 0.17, 0.06], metalPart, { melt: 0.05 })
    for (const x of spread(4, -0.15, 0.15))
      head.capsule([x, 1.45, 0], [x, 1.95, 0.03], [0.045, 0.03], metalPart, { melt: 0.03 })
    return { grip: [0, 0.5, 0], mouth: [0, 1.95, 0.03] }
  },
)

const knife = cutlery(
  {
    id: 'knife',
    en: 'knife, kitchen knife, table knife, chef knife',
    zh: '刀, 餐刀, 菜刀',
    size: 0.26,
    colour: '#3a3c46',
    parts: 'handle, blade',
    unit: 0.1,
  },
  (m) => {
    m.group('handle').capsule([0, 0.1, 0], [0, 0.85, 0], [0.12, 0.11], m.part('handle', dark()))
    for (const y of [0.25, 0.5, 0.75]) m.group('rivets').cone([0, y, 0], 0.125, 0.03, steel(), { axes: ALONG_Z })
    m.group('blade').extrusion(
      [0, 0, 0],
      [
        [-0.13, 0.95],
        [0.2, 0.95],
        [0.24, 1.3],
        [0.2, 1.9],
        [-0.02, 2.6],
        [-0.12, 2.5],
      ],
      0.035,
      m.part('blade', { ...steel(), colour: '#d3d9e1' }),
      { round: 0.03 },
    )
    return { grip: [0, 0.45, 0] }
  },
)

const spoon = cutlery(
  {
    id: 'spoon',
    en: 'spoon, teaspoon, tablespoon',
    zh: '勺子, 汤匙',
    size: 0.19,
    colour: '#b9c1cc',
    parts: 'handle',
    unit: 0.1,
  },
  (m) => {
    const metalPart = m.part('handle', steel())
    handleOf(m, 0.08, 1.3)
    m.group('bowl')
      .ellipsoid([0, 1.58, 0], [0.23, 0.33, 0.12], metalPart)
      .ellipsoid([0, 1.59, 0.09], [0.17, 0.26, 0.1], tint(metalPart, 0.85), { operation: 'carve', melt: 0.02 })
    return { grip: [0, 0.5, 0], mouth: [0, 1.6, 0.1] }
  },
)

const chopsticks = cutlery(
  {
    id: 'chopsticks',
    en: 'chopsticks, pair of chopsticks',
    zh: '筷子',
    size: 0.25,
    colour: '#9a4a2c',
    parts: 'wood',
    unit: 0.1,
  },
  (m) => {
    const wood = m.part('wood', timber('#9a4a2c'))
    both((x) =>
      m
        .group('stick')
        .capsule([x * 0.14, 2.45, 0], [x * 0.05, 0.05, 0], [0.075, 0.04], wood)
        .cone([x * 0.138, 2.2, 0], 0.12, 0.08, m.part('tips', metal('#e0b23c'))),
    )
    return { grip: [0, 1.7, 0], mouth: [0, 0, 0] }
  },
)

const whisk = cutlery(
  { id: 'whisk', en: 'whisk, egg beater', zh: '打蛋器', size: 0.28, colour: '#b5763f', parts: 'handle', unit: 0.1 },
  (m) => {
    m.group('handle').capsule([0, 0.12, 0], [0, 1.0, 0], [0.13, 0.1], m.part('handle', timber('#b5763f')))
    around(6, (_, c, s) =>
      m
        .group('wires')
        .curve(
          [c * 0.05, 1.05, s * 0.05],
          [c * 0.6, 1.9, s * 0.6],
          [c * 0.5, 2.75, s * 0.5],
          [0, 2.75, 0],
          [0.028, 0.028],
          steel(),
          { steps: 8 },
        ),
    )
    return { grip: [0, 0.5, 0] }
  },
)

const spatula = cutlery(
  { id: 'spatula', en: 'spatula, turner', zh: '锅铲, 刮刀', size: 0.3, colour: '#33353f', parts: 'handle', unit: 0.1 },
  (m) => {
    m.group('handle')
      .capsule([0, 0.1, 0], [0, 1.3, 0], 0.1, m.part('handle', dark()))
      .capsule([0, 1.3, 0], [0, 2.0, 0], 0.05, steel())
    m.group('head').box([0, 2.5, 0.02], [0.33, 0.48, 0.03], steel(), { round: 0.03 })
    for (const x of spread(3, -0.16, 0.16))
      m.group('slots').box([x, 2.55, 0.035], [0.035, 0.28, 0.03], dark(), { round: 0.02 })
    return { grip: [0, 0.6, 0] }
  },
)

const ladle = cutlery(
  {
    id: 'ladle',
    en: 'ladle, soup ladle',
    zh: '汤勺, 长柄勺',
    size: 0.3,
    colour: '#b9c1cc',
    parts: 'handle',
    unit: 0.1,
  },
  (m) => {
    const surface = m.part('handle', steel())
    m.group('handle').capsule([0, 0.3, -0.35], [0, 2.9, -0.45], [0.06, 0.08], surface)
    m.group('bowl')
      .sphere([0, 0.42, 0], 0.42, surface)
      .box([0, 0.95, 0], [0.6, 0.5, 0.6], surface, { operation: 'carve', melt: 0.01 })
      .sphere([0, 0.44, 0], 0.36, tint(surface, 0.8), { operation: 'carve', melt: 0.01 })
    return { grip: [0, 2.2, -0.43] }
  },
)

const rollingPin = cutlery(
  { id: 'rolling-pin', zh: '擀面杖', size: 0.46, colour: '#d0a06a', parts: 'wood', unit: 0.1 },
  (m) => {
    const wood = m.part('wood', timber('#d0a06a', 'x'))
    m.group('roller').cone([0, 0.32, 0], 1.5, 0.32, wood, { axes: ALONG_X, round: 0.1 })
    both((x) => m.group('handle').capsule([x * 1.5, 0.32, 0], [x * 2.15, 0.32, 0], [0.1, 0.14], tint(wood, 0.8)))
    return { grip: { at: [0, 0.32, 0], axes: ALONG_X }, 'grip-left': [1.9, 0.32, 0], 'grip-right': [-1.9, 0.32, 0] }
  },
)

const pot = ware(
  {
    id: 'pot',
    en: 'pot, cooking pot, saucepan, stockpot, stew pot',
    zh: '锅, 汤锅',
    kinds: 'cookware',
    size: 0.3,
    colour: '#c8473f',
    parts: 'body, lid',
    states: 'open',
    unit: 0.1,
  },
  (m) => {
    const body = m.part('body', glaze('#c8473f'))
    const shell = m.group('body')
    shell.cone([0, 0.7, 0], 0.7, [1.05, 1.1], body, { round: 0.12 })
    if (m.has('open')) {
      shell.cone([0, 0.95, 0], 0.6, 1.0, tint(body, 0.6), { operation: 'carve' })
      m.group('soup').cone([0, 0.95, 0], 0.05, 1.0, glaze('#e8a23f'))
    } else {
      m.group('lid')
        .ellipsoid([0, 1.38, 0], [1.12, 0.3, 1.12], m.part('lid', tint(body, 1.12)))
        .box([0, 1.0, 0], [1.3, 0.38, 1.3], body, { operation: 'carve', melt: 0.02 })
      m.group('knob').cone([0, 1.76, 0], 0.09, [0.1, 0.17], dark(), { round: 0.05 })
    }
    m.group('rim').ring([0, 1.38, 0], 1.1, 0.045, steel())
    both((x) =>
      m.group('handle').ring([x * 1.18, 1.05, 0], 0.24, 0.075, m.part('body', glaze('#c8473f')), { axes: IDENTITY }),
    )
    return { inside: [0, 1.0, 0], 'grip-left': [1.4, 1.05, 0], 'grip-right': [-1.4, 1.05, 0] }
  },
)

const pan = ware(
  {
    id: 'pan',
    en: 'pan, frying pan, skillet, wok',
    zh: '平底锅, 煎锅, 炒锅',
    kinds: 'cookware',
    size: 0.46,
    colour: '#3a3c46',
    parts: 'body, handle',
    unit: 0.1,
  },
  (m) => {
    const iron = m.part('body', { ...dark(), colour: '#3a3c46', shine: 0.35 })
    m.group('pan').lathe(
      [-0.9, 0, 0],
      hollow(
        [
          [1.0, 0],
          [1.25, 0.1],
          [1.42, 0.42],
        ],
        0.1,
      ),
      iron,
      { round: 0.03 },
    )
    m.group('handle')
      .capsule([0.45, 0.36, 0], [2.1, 0.55, 0], [0.12, 0.15], m.part('handle', timber('#8a5a34', 'x')))
      .capsule([0.3, 0.32, 0], [0.6, 0.38, 0], 0.09, steel())
    return {
      inside: [-0.9, 0.12, 0],
      top: [-0.9, 0.12, 0],
      grip: { at: [1.5, 0.48, 0], axes: rotation(0, 0, -Math.PI / 2 + 0.11) },
    }
  },
)

export const tablewareCutlery = [bowl, fork, knife, spoon, chopsticks, whisk, spatula, ladle, rollingPin, pot, pan]
