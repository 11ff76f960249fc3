/** Photographic finishes: how film and darkroom render tones. Each is a few numbers over one development. */
import type { Medium } from '../medium.ts'
import { blurred } from '../tools/blur.ts'
import { clamp, lumaOf, ramp } from '../tools/colour.ts'
import { paper } from '../tools/paper.ts'
import type { Plate, Surface } from '../tools/plate.ts'
import { extent } from '../tools/plate.ts'
import { texture } from '../tools/texture.ts'

interface Stock {
  /** @default 1 */
  readonly saturation?: number
  /** Steepness in the middle, 1 leaves it. */
  readonly contrast: number
  /** Colours of black and white on this stock. */
  readonly black: readonly [number, number, number]
  readonly white: readonly [number, number, number]
  /** Colour pushed into shadows and lights: split toning. */
  readonly shadows?: readonly [number, number, number]
  readonly lights?: readonly [number, number, number]
  /** Light spilling from bright places, 0..1. */
  readonly halation?: number
  readonly grain: number
  /** Darkening of the corners, 0..1. */
  readonly vignette: number
  /** Scratches and dust, 0..1. */
  readonly wear?: number
}

function develop(plate: Plate, stock: Stock): Surface {
  const { width, height, unit, seed } = plate
  const { saturation = 1, contrast, black, white, halation = 0, shadows = [0, 0, 0], lights = [0, 0, 0] } = stock
  const count = plate.red.length
  if (halation > 0) {
    const bright = new Float32Array(count)
    for (let at = 0; at < count; at++)
      bright[at] = ramp(0.72, 1, lumaOf(plate.red[at] as number, plate.green[at] as number, plate.blue[at] as number))
    const spill = blurred(bright, width, height, 14 * unit)
    for (let at = 0; at < count; at++) {
      const light = (spill[at] as number) * halation
      plate.red[at] = 1 - (1 - (plate.red[at] as number)) * (1 - light * 0.4)
      plate.green[at] = 1 - (1 - (plate.green[at] as number)) * (1 - light * 0.24)
      plate.blue[at] = 1 - (1 - (plate.blue[at] as number)) * (1 - light * 0.14)
    }
  }
  // A film's curve: a toe, a straight middle, a shoulder.
  const curve = (value: number) => {
    const x = clamp(value)
    const bent = x * x * (3 - 2 * x)
    return x + (bent - x) * (contrast - 1) * 1.6
  }
  for (let at = 0; at < count; at++) {
    const red = plate.red[at] as number
    const green = plate.green[at] as number
    const blue = plate.blue[at] as number
    const grey = lumaOf(red, green, blue)
    const dark = (1 - grey) * (1 - grey)
    const light = grey * grey
    const toned = (value: number, channel: 0 | 1 | 2) =>
      black[channel] +
      (white[channel] - black[channel]) *
        clamp(curve(grey + (value - grey) * saturation) + shadows[channel] * dark + lights[channel] * light)
    plate.red[at] = toned(red, 0)
    plate.green[at] = toned(green, 1)
    plate.blue[at] = toned(blue, 2)
  }
  const size = extent(plate)
  const ground = paper({ seed, grain: stock.grain })
  const scratch = texture('grain', { seed: seed + 9, scale: 0.4, turn: 90 })
  const speck = texture('tooth', { seed: seed + 5, scale: 0.35 })
  const { vignette, wear = 0 } = stock
  return (x, y, colour) => {
    const u = x / size.width - 0.5
    const v = y / size.height - 0.5
    const dim = 1 - vignette * ramp(0.1, 0.55, u * u + v * v)
    const worn =
      wear > 0 ? (ramp(0.985, 1, scratch(x * 6, y * 0.25)) * 0.22 + ramp(0.992, 1, speck(x, y)) * 0.3) * wear : 0
    for (let channel = 0; channel < 3; channel++) colour[channel] = (colour[channel] as number) * dim + worn
    ground(x, y, colour)
  }
}

const film = (name: string, names: Medium['names'], stock: Stock): Medium => ({
  name,
  names,
  ...(stock.saturation === 0 ? { monochrome: true } : {}),
  paint: (plate) => develop(plate, stock),
})

export const FILMS: readonly Medium[] = [
  film(
    'sepia',
    { en: ['sepia', 'sepia tone', 'sepia photo', 'sepia toned'], zh: ['泛黄照片', '怀旧', '棕褐色'] },
    {
      saturation: 0,
      contrast: 1.1,
      black: [0.15, 0.085, 0.045],
      white: [0.965, 0.885, 0.735],
      grain: 0.6,
      vignette: 0.3,
      wear: 0.5,
      halation: 0.3,
    },
  ),
  film(
    'black-and-white',
    {
      en: [
        'black and white',
        'black-and-white',
        'monochrome',
        'greyscale',
        'grayscale',
        'b&w',
        'black and white photo',
      ],
      zh: ['黑白', '黑白照片', '单色', '黑白摄影'],
    },
    {
      saturation: 0,
      contrast: 1.25,
      black: [0.03, 0.03, 0.032],
      white: [0.985, 0.985, 0.98],
      grain: 0.5,
      vignette: 0.16,
    },
  ),
  film(
    'noir',
    { en: ['noir', 'film noir'], zh: ['黑色电影', '暗黑'] },
    {
      saturation: 0,
      contrast: 1.75,
      black: [0.012, 0.013, 0.018],
      white: [0.96, 0.965, 0.975],
      shadows: [-0.16, -0.16, -0.16],
      grain: 0.8,
      vignette: 0.6,
      halation: 0.8,
    },
  ),
  film(
    'cinematic',
    { en: ['cinematic', 'teal and orange', 'movie', 'blockbuster'], zh: ['电影感', '电影', '青橙'] },
    {
      saturation: 1.08,
      contrast: 1.28,
      black: [0.012, 0.03, 0.045],
      white: [1, 0.975, 0.93],
      shadows: [-0.05, 0.015, 0.06],
      lights: [0.05, 0.012, -0.05],
      grain: 0.35,
      vignette: 0.34,
      halation: 0.5,
    },
  ),
  film(
    'film',
    {
      en: [
        'film',
        'film photo',
        '35mm film',
        'analog photo',
        'analogue photo',
        'film grain',
        'polaroid',
        'faded film',
        'faded',
        'vintage photo',
        'old photograph',
        'film photography',
        'kodak portra',
      ],
      zh: ['胶片', '胶片感', '拍立得', '老照片', '褪色', '胶片风格'],
    },
    {
      saturation: 0.84,
      contrast: 0.94,
      black: [0.1, 0.085, 0.095],
      white: [0.985, 0.955, 0.89],
      shadows: [0.015, 0, 0.03],
      lights: [0.02, 0.01, -0.035],
      grain: 0.75,
      vignette: 0.22,
      halation: 0.6,
      wear: 0.12,
    },
  ),
  film(
    'golden',
    { en: ['golden', 'golden film', 'warm film', 'sunlit'], zh: ['金色', '暖色胶片', '暖调'] },
    {
      saturation: 1.08,
      contrast: 1.08,
      black: [0.06, 0.032, 0.02],
      white: [1, 0.955, 0.83],
      shadows: [0.05, 0.012, -0.03],
      lights: [0.04, 0.015, -0.06],
      grain: 0.3,
      vignette: 0.24,
      halation: 1,
    },
  ),
]
