/** Pictures of a document: its subjects as large art on a lit shape, or the stage it was given. */

import { accent, type Kit, tint } from '../layout/kit.ts'
import { mix, withAlpha } from '../paint/colour.ts'
import type { Box, SheetNode } from '../sheet.ts'
import { arch, blob, rays, star } from './shapes.ts'

export interface HeroWish {
  readonly icons: readonly string[]
  readonly stage?: string
}

const square = (x: number, y: number, side: number): Box => ({
  x: x - side / 2,
  y: y - side / 2,
  width: side,
  height: side,
})

/** What stands behind the subject. */
function backdrop(kit: Kit, box: Box): SheetNode[] {
  const side = Math.min(box.width, box.height)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const disc = square(x, y, side * 0.94)
  const fill = {
    kind: 'linear',
    from: [0.2, 0],
    to: [0.8, 1],
    stops: [
      [0, mix(accent(kit, 0), kit.palette.dark ? kit.palette.ground : '#ffffff', kit.palette.dark ? 0.35 : 0.74)],
      [1, mix(accent(kit, 0), kit.palette.dark ? kit.palette.ground : '#ffffff', kit.palette.dark ? 0.7 : 0.42)],
    ],
  } as const
  const base = { id: 'hero/shape', role: 'ornament', box: disc, fill } as const
  switch (kit.theme.ornament) {
    case 'rays':
      return [
        { id: 'hero/sun', role: 'ornament', kind: 'ellipse', box: disc, fill: accent(kit, 2) },
        {
          id: 'hero/rays',
          role: 'ornament',
          kind: 'group',
          box: disc,
          clip: circle(disc),
          nodes: [
            {
              id: 'hero/wedges',
              role: 'ornament',
              kind: 'path',
              box: disc,
              path: rays(x, y, side, 12),
              fill: withAlpha(kit.palette.ground, 0.35),
            },
          ],
        },
        {
          id: 'hero/ring',
          role: 'ornament',
          kind: 'ellipse',
          box: disc,
          stroke: kit.palette.ink,
          strokeWidth: 3 * kit.unit,
        },
      ]
    case 'botanical':
    case 'deco': {
      const tall = { x: x - side * 0.36, y: y - side * 0.47, width: side * 0.72, height: side * 0.94 }
      return [
        { ...base, box: tall, kind: 'path', path: arch(tall) },
        {
          id: 'hero/line',
          role: 'ornament',
          kind: 'path',
          box: tall,
          path: arch({
            x: tall.x - 9 * kit.unit,
            y: tall.y - 9 * kit.unit,
            width: tall.width + 18 * kit.unit,
            height: tall.height + 9 * kit.unit,
          }),
          stroke: withAlpha(accent(kit, 0), 0.6),
          strokeWidth: 1.4 * kit.unit,
        },
      ]
    }
    case 'none':
    case 'parchment':
      return [
        {
          id: 'hero/ring',
          role: 'ornament',
          kind: 'ellipse',
          box: disc,
          stroke: withAlpha(kit.palette.ink, 0.35),
          strokeWidth: 1.4 * kit.unit,
          fill: withAlpha(tint(kit, 0), 0.55),
        },
        {
          id: 'hero/ring-2',
          role: 'ornament',
          kind: 'ellipse',
          box: square(x, y, side * 0.88),
          stroke: withAlpha(kit.palette.ink, 0.2),
          strokeWidth: kit.unit,
        },
      ]
    case 'bands':
      return [
        {
          id: 'hero/block',
          role: 'ornament',
          kind: 'rectangle',
          box: square(x, y, side * 0.8),
          rotate: 8,
          fill: accent(kit, 3),
        },
        {
          id: 'hero/block-2',
          role: 'ornament',
          kind: 'rectangle',
          box: square(x, y, side * 0.8),
          rotate: -4,
          fill: {
            ...fill,
            stops: [
              [0, kit.palette.surface],
              [1, tint(kit, 0)],
            ],
          },
        },
      ]
    case 'stars':
    case 'grid':
      return [
        {
          id: 'hero/glow',
          role: 'ornament',
          kind: 'ellipse',
          box: square(x, y, side * 1.15),
          fill: {
            kind: 'radial',
            from: [0.5, 0.5],
            to: [1, 0.5],
            stops: [
              [0, withAlpha(accent(kit, 0), 0.6)],
              [0.55, withAlpha(accent(kit, 0), 0.22)],
              [1, withAlpha(accent(kit, 0), 0)],
            ],
          },
        },
        {
          id: 'hero/orbit',
          role: 'ornament',
          kind: 'ellipse',
          box: square(x, y, side * 0.9),
          stroke: withAlpha(accent(kit, 1), 0.5),
          strokeWidth: 1.6 * kit.unit,
        },
      ]
    case 'clouds':
      return [
        { ...base, kind: 'ellipse' },
        {
          id: 'hero/ring',
          role: 'ornament',
          kind: 'ellipse',
          box: square(x, y, side),
          stroke: accent(kit, 1),
          strokeWidth: 2 * kit.unit,
        },
      ]
    default:
      return [{ ...base, kind: 'path', path: blob(x, y, side * 0.47, kit.chance.of('hero'), 0.1) }]
  }
}

const circle = ({ x, y, width, height }: Box) =>
  `M${x} ${y + height / 2}a${width / 2} ${height / 2} 0 1 0 ${width} 0a${width / 2} ${height / 2} 0 1 0 ${-width} 0Z`

function sprite(kit: Kit, id: string, name: string, box: Box, turn = 0): SheetNode[] {
  const contact = kit.palette.dark ? '#000000' : kit.palette.ink
  return [
    {
      id,
      role: 'icon',
      kind: 'icon',
      icon: name,
      box,
      ...(turn && { rotate: turn }),
      shadow: { dx: 0, dy: box.width * 0.03, blur: box.width * 0.07, colour: withAlpha(contact, 0.28) },
    },
  ]
}

type Spot = readonly [x: number, y: number, side: number]

const few: Readonly<Record<number, readonly Spot[]>> = {
  2: [
    [0.36, 0.43, 0.6],
    [0.72, 0.68, 0.44],
  ],
  3: [
    [0.5, 0.38, 0.54],
    [0.22, 0.7, 0.4],
    [0.78, 0.71, 0.4],
  ],
}

/** Places of up to seven sprites: the leading one large in the middle, the others around and smaller. */
const places: readonly Spot[] = [
  [0.5, 0.5, 0.68],
  [0.16, 0.7, 0.32],
  [0.84, 0.68, 0.34],
  [0.2, 0.26, 0.26],
  [0.82, 0.24, 0.26],
  [0.5, 0.92, 0.24],
  [0.5, 0.1, 0.2],
]

/** The hero in a box. */
export function hero(
  kit: Kit,
  box: Box,
  wish: HeroWish,
  options: { bare?: boolean; radius?: number } = {},
): SheetNode[] {
  if (wish.stage)
    return [
      {
        id: 'hero',
        role: 'picture',
        kind: 'stage',
        stage: wish.stage,
        box,
        radius: options.radius ?? kit.theme.radius * kit.unit,
      },
    ]
  const side = Math.min(box.width, box.height)
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const
  const shape = options.bare ? [] : backdrop(kit, box)
  if (wish.icons.length === 0) return [...shape, ...emblem(kit, square(...middle, side))]
  const wide = Math.min(box.width, side * 1.7)
  const high = Math.min(box.height, side * 1.25)
  const formal = ['botanical', 'deco', 'none', 'parchment'].includes(kit.theme.ornament)
  if (
    wish.icons.length > places.length ||
    (formal && wish.icons.length > 1) ||
    new Set(wish.icons).size < wish.icons.length
  )
    return frieze(kit, box, wish.icons)
  const shown = wish.icons
  const sprites = shown.map((name, index) => {
    const [x, y, share] = (few[shown.length]?.[index] ?? places[index]) as Spot
    const big = shown.length === 1 ? (options.bare ? 0.96 : 0.74) : share
    return { name, index, box: square(middle[0] + (x - 0.5) * wide, middle[1] + (y - 0.5) * high, side * big) }
  })
  // Small ones first when they stand higher, so that nearer things cover farther ones.
  const nodes = sprites
    .sort((first, second) => first.box.y + first.box.height - second.box.y - second.box.height)
    .flatMap(({ name, index, box: place }) => sprite(kit, `hero/${index + 1}`, name, place))
  return [...shape, ...(options.bare ? [] : sparkles(kit, box, side)), ...nodes]
}

/** Many things, or things of a formal theme, side by side in rows of one size. */
function frieze(kit: Kit, box: Box, icons: readonly string[]): SheetNode[] {
  const sideFor = (across: number) => Math.min(box.width / across, box.height / Math.ceil(icons.length / across))
  const across = icons
    .map((_, index) => index + 1)
    .reduce((best, count) => (sideFor(count) > sideFor(best) ? count : best), 1)
  const side = Math.min(sideFor(across), Math.min(box.width, box.height) * 0.62)
  const rows = Math.ceil(icons.length / across)
  return icons.flatMap((name, index) => {
    const row = Math.floor(index / across)
    const inRow = Math.min(across, icons.length - row * across)
    const x = box.x + box.width / 2 + ((index % across) - (inRow - 1) / 2) * side
    const y = box.y + box.height / 2 + (row - (rows - 1) / 2) * side
    return sprite(kit, `hero/${index + 1}`, name, square(x, y, side * 0.84))
  })
}

function sparkles(kit: Kit, box: Box, side: number): SheetNode[] {
  if (['none', 'parchment', 'botanical', 'deco'].includes(kit.theme.ornament)) return []
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const spots = [
    [0.42, -0.36, 0.042],
    [-0.43, -0.3, 0.03],
    [0.46, 0.22, 0.026],
  ] as const
  return spots.map(([right, down, radius], index) => ({
    id: `hero/spark-${index}`,
    role: 'ornament',
    kind: 'path',
    box: square(x + right * side, y + down * side, radius * side * 2),
    path: star(x + right * side, y + down * side, radius * side, 4, 0.3),
    fill: accent(kit, index === 0 ? 3 : 1),
  }))
}

/** No subject at all: a composed ornament of rings and bars in the theme's colours. */
function emblem(kit: Kit, box: Box): SheetNode[] {
  const { x, y, width } = box
  const ring = (index: number, share: number, fill: string): SheetNode => ({
    id: `hero/emblem-${index}`,
    role: 'ornament',
    kind: 'ellipse',
    box: square(x + width / 2, y + width / 2, width * share),
    fill,
  })
  return [
    ring(1, 0.66, accent(kit, 0)),
    ring(2, 0.5, accent(kit, 1)),
    ring(3, 0.34, accent(kit, 3)),
    ring(4, 0.16, kit.palette.surface),
  ]
}
