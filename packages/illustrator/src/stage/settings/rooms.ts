/** The parametric room: walls with real openings, floor, skirting, curtains, lamps; recipes furnish it. */
import type { Hex, Surface } from '../solids.ts'
import { roomLight } from './light.ts'
import { paintHeavens } from './outdoors.ts'
import { blend } from './painters/canvas.ts'
import type { Stagecraft } from './stagecraft.ts'

export interface RoomStyle {
  readonly wall: Hex
  /** Second colour of stripes, tiles or panels. */
  readonly trim: Hex
  readonly paper?: 'plain' | 'stripes' | 'tiles' | 'bricks' | 'planks'
  readonly floor: 'planks' | 'tiles' | 'carpet' | 'marble' | 'concrete' | 'checks'
  readonly floorColours: readonly [Hex, Hex]
  readonly curtain?: Hex
  readonly velvet?: boolean
  /** Share of the seen width the window takes; 0 none. */
  readonly window?: number
  readonly view?: 'town' | 'hills' | 'sky'
  readonly lamp?: readonly string[]
}

export interface Room {
  /** Depth of the back wall. */
  readonly wall: number
  readonly left: number
  readonly right: number
  /** Height of the ceiling line, or of the picture's top edge if lower. */
  readonly top: number
  /** Centre x and half width of the window, undefined without one. */
  readonly window?: { readonly x: number; readonly half: number; readonly low: number; readonly high: number }
}

const floorSurface = (style: RoomStyle): Surface => {
  const [first, second] = style.floorColours
  if (style.floor === 'planks')
    return { colour: first, shine: 0.16, pattern: { kind: 'planks', colours: [first, second], scale: 0.16 } }
  if (style.floor === 'tiles')
    return {
      colour: first,
      shine: 0.3,
      mirror: 0.06,
      pattern: { kind: 'tiles', colours: [first, first, second], scale: 0.4 },
    }
  if (style.floor === 'checks')
    return {
      colour: first,
      shine: 0.28,
      mirror: 0.05,
      pattern: { kind: 'checks', colours: [first, second], scale: 0.42 },
    }
  if (style.floor === 'marble')
    return {
      colour: first,
      shine: 0.5,
      mirror: 0.14,
      pattern: { kind: 'marble', colours: [first, second], scale: 0.9 },
    }
  if (style.floor === 'carpet')
    return { colour: first, shine: 0.02, pattern: { kind: 'noise', colours: [first, second], scale: 0.06 } }
  return { colour: first, shine: 0.12, pattern: { kind: 'noise', colours: [first, second], scale: 0.5 } }
}

const wallSurface = (style: RoomStyle): Surface => {
  const { wall, trim } = style
  const shared = { colour: wall, shine: 0.04 }
  if (style.paper === 'stripes')
    return {
      ...shared,
      pattern: {
        kind: 'stripes',
        colours: [wall, blend(wall, trim, 0.4)],
        scale: 0.14,
        frame: { at: [0, 0, 0], axes: [0, 1, 0, 1, 0, 0, 0, 0, -1] },
      },
    }
  if (style.paper === 'tiles')
    return {
      ...shared,
      shine: 0.3,
      pattern: {
        kind: 'tiles',
        colours: [wall, wall, trim],
        scale: 0.2,
        frame: { at: [0, 0, 0], axes: [1, 0, 0, 0, 0, 1, 0, -1, 0] },
      },
    }
  if (style.paper === 'bricks')
    return {
      ...shared,
      pattern: {
        kind: 'bricks',
        colours: [wall, trim],
        scale: 0.3,
        frame: { at: [0, 0, 0], axes: [1, 0, 0, 0, 1, 0, 0, 0, 1] },
      },
    }
  if (style.paper === 'planks')
    return {
      ...shared,
      pattern: {
        kind: 'planks',
        colours: [wall, trim],
        scale: 0.2,
        frame: { at: [0, 0, 0], axes: [1, 0, 0, 0, 0, 1, 0, -1, 0] },
      },
    }
  return shared
}

/** Changes a style by adjectives and palette: fancy, cosy, modern, old. */
export function restyle(craft: Stagecraft, style: RoomStyle): RoomStyle {
  const [first, second] = craft.wish.palette
  let made = style
  if (
    craft.has(
      'fancy',
      'elegant',
      'luxurious',
      'luxury',
      'posh',
      'grand',
      'royal',
      'opulent',
      'romantic',
      '豪华',
      '高级',
    )
  )
    made = {
      ...made,
      wall: '#16454a',
      trim: '#d6ae58',
      paper: 'plain',
      floor: 'planks',
      floorColours: ['#6f4329', '#5c3520'],
      curtain: '#a81f38',
      velvet: true,
      lamp: ['chandelier', 'ceiling-lamp'],
      window: Math.max(made.window ?? 0, 0.44),
    }
  else if (craft.has('modern', 'minimal', 'minimalist', 'contemporary', '现代'))
    made = {
      ...made,
      wall: '#eef0f1',
      trim: '#dfe3e6',
      paper: 'plain',
      floorColours: ['#d8c3a5', '#cdb592'],
      curtain: '#f4f2ee',
    }
  else if (craft.has('rustic', 'old', 'country', 'wooden', '乡村'))
    made = { ...made, wall: '#c99e6b', trim: '#a87c4c', paper: 'planks', floorColours: ['#8a5f3c', '#7a5233'] }
  else if (craft.has('industrial', 'loft'))
    made = {
      ...made,
      wall: '#b5654a',
      trim: '#d8c2ae',
      paper: 'bricks',
      floor: 'concrete',
      floorColours: ['#9a9c9e', '#8a8c90'],
    }
  if (first)
    made = { ...made, wall: blend(first, '#ffffff', 0.35), ...(second ? { trim: second, curtain: second } : {}) }
  return made
}

/** Builds floor, walls, window, curtains and lamp; returns where furniture may go. */
export function buildRoom(craft: Stagecraft, base: RoomStyle): Room {
  const style = restyle(craft, base)
  const { shot } = craft
  const wall = craft.wall
  const [left, right] = shot.across(wall)
  const [front, end] = shot.across(shot.room.high[2] + 1)
  const reach = Math.max(right - left, end - front) / 2 + 2
  const middle = (left + right) / 2
  const top = shot.topAt(wall)
  const ceiling = Math.max(2.5, top + 0.4)
  const cosy = craft.has('cosy', 'cozy', 'warm', '温馨')
  const lit = craft.dark || cosy
  craft.light = roomLight(craft.dark, cosy)
  craft.plane('floor', [middle, 0, wall + 60], [0, 1, 0], floorSurface(style), [200, 60])
  const paint = wallSurface(style)
  const share = style.window ?? 0.3
  const seen = right - left
  const size = Math.min(Math.max(0.4, seen * share), 4)
  const stars = craft.wish.sky.length > 0
  // In a close view the window comes down into the picture; in a wide one it keeps its real height.
  const near = top < 1.75
  const high = near ? top * 0.97 : Math.min(ceiling - 0.3, top - 0.12, 0.85 + size * (stars ? 1.2 : 0.9))
  const low = near ? top * (stars ? 0.3 : 0.48) : Math.max(stars ? 0.55 : 0.8, Math.min(high - 0.5, high - size * 0.95))
  // With a sky to look at, the window stands beside the subject, who is off the middle.
  const free = middle - ((shot.room.low[0] + shot.room.high[0]) / 2 - middle) * 0.55
  const x = share === 0 ? 0 : stars ? free : shot.ratio < 0.9 ? middle : middle + seen * 0.02
  const half = size / 2
  const piece = (id: string, x0: number, x1: number, y0: number, y1: number) =>
    craft.plane(id, [(x0 + x1) / 2, (y0 + y1) / 2, wall], [0, 0, 1], paint, [(x1 - x0) / 2, (y1 - y0) / 2])
  if (share > 0) {
    piece('wall-left', middle - reach - 4, x - half, -0.5, ceiling + 6)
    piece('wall-right', x + half, middle + reach + 4, -0.5, ceiling + 6)
    piece('wall-above', x - half, x + half, high, ceiling + 6)
    piece('wall-below', x - half, x + half, -0.5, low)
    outlook(craft, style, { x, half, low, high, wall })
    const grand = style.velvet ? ['grand'] : []
    craft.put(['window-frame'], {
      x,
      y: low - 0.04,
      z: wall + 0.02,
      loose: true,
      look: {
        states: [`width ${(half * 2).toFixed(2)}`, `height ${(high - low).toFixed(2)}`, ...grand],
        colours: { main: style.velvet ? '#d6ae58' : '#fbf7ec' },
      },
    })
    if (style.curtain)
      craft.put(['drapes'], {
        x,
        y: style.velvet ? 0.02 : low - 0.25,
        z: wall + 0.13,
        loose: true,
        look: {
          states: [
            `width ${(half * 2).toFixed(2)}`,
            `height ${(high + 0.16 - (style.velvet ? 0 : low - 0.25)).toFixed(2)}`,
            ...(style.velvet ? ['velvet'] : []),
          ],
          colours: { main: style.curtain },
        },
      })
    if (!lit) craft.lamp([x, (low + high) / 2, wall + 0.7], '#eef6ff', 0.3, 4)
  } else piece('wall', middle - reach - 4, middle + reach + 4, -0.5, ceiling + 6)
  craft.put(['skirting'], {
    x: middle,
    z: wall + 0.02,
    loose: true,
    look: {
      states: [`width ${(seen + 3).toFixed(2)}`],
      colours: { main: style.velvet ? blend(style.wall, '#0a1416', 0.4) : '#fbf6ec' },
    },
  })
  if (style.velvet)
    for (const side of [-1, 1])
      for (const step of [0, 1])
        craft.put(['wall-panel'], {
          x: x + side * (half + 0.9 + step * 1.15),
          y: 0.4,
          z: wall + 0.02,
          loose: true,
          look: {
            states: ['width 0.85', `height ${Math.max(1.2, ceiling - 1).toFixed(2)}`],
            colours: { main: style.trim },
          },
        })
  const lampAt = Math.min(ceiling, top + 0.1)
  const lampBox =
    style.lamp &&
    craft.put(style.lamp, {
      x: middle,
      y: Math.max(shot.room.high[1] + 0.25, lampAt - 0.75),
      z: Math.min(shot.room.low[2] + 0.2, (wall + shot.room.low[2]) / 2 + 0.2),
      loose: true,
      look: { states: ['lit'] },
    })
  if (lit) {
    craft.lamp([middle, Math.max(shot.room.high[1] + 0.5, 1.9), shot.room.high[2] + 0.4], '#ffd9a0', 0.55, 6)
    if (lampBox) craft.lamp([middle, lampBox.low[1] + 0.1, (lampBox.low[2] + lampBox.high[2]) / 2], '#ffcf8a', 0.6, 4)
    for (const side of [-1, 1]) craft.lamp([middle + side * seen * 0.42, 1.5, wall + 0.45], '#ffb765', 0.62, 3)
  }
  return { wall, left, right, top, ...(share > 0 ? { window: { x, half, low, high } } : {}) }
}

/** What the window looks out on. */
function outlook(
  craft: Stagecraft,
  style: RoomStyle,
  window: { x: number; half: number; low: number; high: number; wall: number },
): void {
  const { camera } = craft.shot
  const depth = camera.at[2] - window.wall
  const degrees = (value: number) => (value * 180) / Math.PI
  const azimuth = degrees(Math.atan2(window.x - camera.at[0], depth))
  const bottom = degrees(Math.atan2(window.low - camera.at[1], depth))
  const top = degrees(Math.atan2(window.high - camera.at[1], depth))
  const radius = Math.min(degrees(Math.atan2(window.half, depth)) * 0.8, (top - bottom) * 0.34)
  const middle = bottom + (top - bottom) * 0.6
  paintHeavens(craft, { azimuth, altitude: middle, radius: Math.max(1, radius) })
  const high = Math.max(0.6, top - bottom)
  const base = bottom
  if (style.view === 'town' || craft.dark)
    craft.layer(
      'skyline',
      craft.dark ? ['#27345f', '#0e1533', '#000000', '#3d4a86'] : ['#b9cbdc', '#8aa1bd', '#000000', '#dfe9f2'],
      { base, altitude: high * (craft.wish.sky.length > 0 ? 0.22 : 0.42), lit: craft.dark ? 0.4 : 0.02, rows: 2 },
    )
  else {
    craft.layer('hills', ['#bcdccb', '#8fc67a', '#ffffff'], { base, altitude: high * 0.4, rows: 2 })
    craft.layer('trees', ['#8ccb6e', '#4f8d52', '#cfe6dd'], { altitude: Math.max(0.5, high * 0.24), base, rows: 1 })
  }
}
