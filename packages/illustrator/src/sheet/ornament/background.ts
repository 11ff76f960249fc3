/** Grounds of sheets: quiet enough for text to lie on, drawn from the theme. */

import { accent, type Kit, tint } from '../layout/kit.ts'
import { fromPerceived, perceive, withAlpha } from '../paint/colour.ts'
import type { Box, SheetNode } from '../sheet.ts'
import type { Ornament } from '../theme/theme.ts'
import { corners, node, scatter } from './flourish.ts'
import { blob, rays, star, wave } from './shapes.ts'

type Draw = (kit: Kit, page: Box) => SheetNode[]

const disc = (id: string, x: number, y: number, radius: number, fill: string, opacity = 1): SheetNode => ({
  id: `ground/${id}`,
  role: 'ornament',
  kind: 'ellipse',
  box: { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 },
  fill,
  opacity,
})

/** A ground whose light comes from above; flat colour looks dead on large sheets. */
function wash(kit: Kit, page: Box): SheetNode {
  const { ground, dark } = kit.palette
  const seen = perceive(ground)
  const upper = fromPerceived({ ...seen, lightness: seen.lightness + (dark ? 0.035 : 0.012) })
  const lower = fromPerceived({
    ...seen,
    lightness: seen.lightness - (dark ? 0.03 : 0.022),
    chroma: seen.chroma * 1.15,
  })
  return {
    id: 'ground',
    role: 'background',
    kind: 'rectangle',
    box: page,
    fill: {
      kind: 'linear',
      from: [0.2, 0],
      to: [0.8, 1],
      stops: [
        [0, upper],
        [1, lower],
      ],
    },
  }
}

const drawings: Record<Ornament, Draw> = {
  none: () => [],
  halo: (kit, page) => [
    disc('halo', page.width / 2, page.height * 0.4, Math.min(page.width, page.height) * 0.48, tint(kit, 0), 0.7),
  ],
  blobs: (kit, page) => {
    const small = Math.min(page.width, page.height)
    return [
      node(
        'blob-1',
        blob(page.width * 0.98, page.height * 0.02, small * 0.3, kit.chance.of('blob-1')),
        page,
        withAlpha(tint(kit, 0), 0.75),
      ),
      node(
        'blob-2',
        blob(page.width * 0.0, page.height * 1.0, small * 0.26, kit.chance.of('blob-2')),
        page,
        withAlpha(tint(kit, 2), 0.6),
      ),
    ]
  },
  dots: (kit, page) => {
    const step = 26 * kit.unit
    let path = ''
    for (let y = step / 2; y < page.height; y += step)
      for (let x = step / 2; x < page.width; x += step)
        path += `M${x - kit.unit} ${y}a${kit.unit} ${kit.unit} 0 1 0 ${2 * kit.unit} 0a${kit.unit} ${kit.unit} 0 1 0 ${-2 * kit.unit} 0Z`
    return [node('dots', path, page, withAlpha(kit.palette.ink, 0.1))]
  },
  grid: (kit, page) => {
    const step = 44 * kit.unit
    let path = ''
    for (let x = step; x < page.width; x += step) path += `M${x} 0V${page.height}`
    for (let y = step; y < page.height; y += step) path += `M0 ${y}H${page.width}`
    const glow: SheetNode = {
      id: 'ground/glow',
      role: 'ornament',
      kind: 'ellipse',
      box: { x: page.width * 0.35, y: -page.height * 0.5, width: page.width * 0.9, height: page.height * 0.9 },
      fill: {
        kind: 'radial',
        from: [0.5, 0.5],
        to: [1, 0.5],
        stops: [
          [0, withAlpha(accent(kit, 0), 0.2)],
          [1, withAlpha(accent(kit, 0), 0)],
        ],
      },
    }
    return [
      glow,
      node('grid', path, page, undefined, { stroke: withAlpha(kit.palette.ink, 0.055), strokeWidth: kit.unit }),
    ]
  },
  gingham: (kit, page) => {
    const step = 40 * kit.unit
    const strong = fromPerceived({
      lightness: kit.palette.dark ? 0.42 : 0.84,
      chroma: 0.1,
      hue: perceive(accent(kit, 2)).hue,
    })
    let across = ''
    let down = ''
    for (let x = 0; x < page.width; x += step * 2) down += `M${x} 0h${step}v${page.height}h${-step}Z`
    for (let y = 0; y < page.height; y += step * 2) across += `M0 ${y}h${page.width}v${step}h${-page.width}Z`
    return [
      { id: 'ground/cloth', role: 'ornament', kind: 'rectangle', box: page, fill: strong },
      node('across', across, page, '#ffffff2e'),
      node('down', down, page, '#ffffff2e'),
    ]
  },
  rays: (kit, page) => [
    node(
      'rays',
      rays(page.width / 2, page.height * 0.46, Math.hypot(page.width, page.height), 14),
      page,
      withAlpha(accent(kit, 2), 0.16),
    ),
  ],
  bands: (kit, page) => {
    const { width, height } = page
    return [
      node('band-1', `M${width * 0.62} 0H${width}V${height * 0.34}Z`, page, withAlpha(accent(kit, 0), 0.12)),
      node('band-2', `M0 ${height}V${height * 0.72}L${width * 0.4} ${height}Z`, page, withAlpha(accent(kit, 1), 0.16)),
    ]
  },
  memphis: (kit, page) => scatter(kit, page, 26),
  confetti: (kit, page) => scatter(kit, page, 60),
  waves: (kit, page) =>
    [0, 1, 2].map((layer) =>
      node(
        `wave-${layer}`,
        wave(page, page.height * (0.8 + layer * 0.06), page.height * 0.03, 2 + layer, kit.chance.of(`wave-${layer}`)),
        page,
        withAlpha(accent(kit, 0), 0.1 + layer * 0.06),
      ),
    ),
  stars: (kit, page) => {
    const small = Math.min(page.width, page.height)
    const glow = (id: string, x: number, y: number, radius: number, colour: string, strength: number): SheetNode => ({
      id: `ground/${id}`,
      role: 'ornament',
      kind: 'ellipse',
      box: { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 },
      fill: {
        kind: 'radial',
        from: [0.5, 0.5],
        to: [1, 0.5],
        stops: [
          [0, withAlpha(colour, strength)],
          [1, withAlpha(colour, 0)],
        ],
      },
    })
    let path = ''
    for (let index = 0; index < 110; index++) {
      const chance = kit.chance.of(`star-${index}`)
      const radius = kit.unit * (0.5 + chance.number('size') ** 3 * 2.2)
      const [x, y] = [chance.number('x') * page.width, chance.number('y') * page.height]
      path +=
        radius > 1.9 * kit.unit
          ? star(x, y, radius * 2.4, 4, 0.22)
          : `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`
    }
    return [
      glow('glow-1', page.width * 0.15, page.height * 0.1, small * 0.75, accent(kit, 0), 0.32),
      glow('glow-2', page.width * 0.9, page.height * 0.95, small * 0.8, accent(kit, 1), 0.22),
      node('stars', path, page, kit.palette.dark ? '#ffffff8c' : withAlpha(accent(kit, 0), 0.35)),
    ]
  },
  clouds: (kit, page) => {
    const radius = 34 * kit.unit
    let path = ''
    for (let line = 0, y = 0; y < page.height + radius; line++, y += radius * 0.5)
      for (let x = line % 2 ? 0 : radius; x < page.width + radius; x += radius * 2)
        for (const share of [1, 0.68, 0.36])
          path += `M${x - radius * share} ${y}a${radius * share} ${radius * share} 0 0 1 ${2 * radius * share} 0`
    return [
      node('scales', path, page, undefined, {
        stroke: withAlpha(accent(kit, 0), kit.palette.dark ? 0.16 : 0.1),
        strokeWidth: 1.4 * kit.unit,
      }),
    ]
  },
  botanical: (kit, page) => corners(kit, page),
  deco: (kit, page) => {
    const fan = (x: number, y: number, turn: number) => {
      let path = ''
      for (let index = 0; index <= 8; index++) {
        const angle = turn + (index / 8) * (Math.PI / 2)
        path += `M${x} ${y}L${x + Math.cos(angle) * 150 * kit.unit} ${y + Math.sin(angle) * 150 * kit.unit}`
      }
      for (const radius of [50, 100, 150])
        path += `M${x + Math.cos(turn) * radius * kit.unit} ${y + Math.sin(turn) * radius * kit.unit}A${radius * kit.unit} ${radius * kit.unit} 0 0 1 ${x + Math.cos(turn + Math.PI / 2) * radius * kit.unit} ${y + Math.sin(turn + Math.PI / 2) * radius * kit.unit}`
      return path
    }
    return [
      node(
        'fans',
        fan(0, 0, 0) +
          fan(page.width, 0, Math.PI / 2) +
          fan(page.width, page.height, Math.PI) +
          fan(0, page.height, Math.PI * 1.5),
        page,
        undefined,
        { stroke: withAlpha(accent(kit, 0), 0.4), strokeWidth: 1.2 * kit.unit },
      ),
    ]
  },
  parchment: (kit, page) => {
    const small = Math.min(page.width, page.height)
    const stains = Array.from({ length: 9 }, (_, index) => {
      const chance = kit.chance.of(`stain-${index}`)
      const radius = small * chance.between('size', 0.12, 0.4)
      const x = chance.number('x') * page.width
      const y = chance.number('y') * page.height
      return {
        id: `ground/stain-${index}`,
        role: 'ornament',
        kind: 'ellipse',
        box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
        fill: {
          kind: 'radial',
          from: [0.5, 0.5],
          to: [1, 0.5],
          stops: [
            [0, '#7a4a1414'],
            [1, '#7a4a1400'],
          ],
        },
      } as SheetNode
    })
    const rim: SheetNode = {
      id: 'ground/rim',
      role: 'ornament',
      kind: 'rectangle',
      box: page,
      fill: {
        kind: 'radial',
        from: [0.5, 0.5],
        to: [1.02, 1.02],
        stops: [
          [0, '#5b2f0a00'],
          [0.6, '#5b2f0a06'],
          [0.8, '#5b2f0a26'],
          [1, '#4a2406a0'],
        ],
      },
    }
    return [...stains, rim]
  },
}

/** The sheet's ground with its ornament. */
export const background = (kit: Kit, page: Box, ornament: Ornament = kit.theme.ornament): SheetNode[] => [
  wash(kit, page),
  ...drawings[ornament](kit, page),
]
