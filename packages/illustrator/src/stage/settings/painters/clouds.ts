/** Clouds as heaps of shaded balls: the same soft clay as the figures. Worked out small, drawn large. */
import { createCanvas } from '@napi-rs/canvas'
import type { Painter } from './canvas.ts'
import { dice, rgb } from './canvas.ts'

interface Puff {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Balls of one cloud on a flat base, in cloud widths: big in the middle, small at the ends. */
function puffsOf(seed: number): Puff[] {
  const puffs: Puff[] = []
  const count = 9 + Math.floor(dice(seed, 1) * 5)
  for (let index = 0; index < count; index++) {
    const along = (index + 0.5) / count
    const bell = Math.sin(along * Math.PI) ** 0.8
    const radius = 0.055 + 0.1 * bell * (0.65 + 0.5 * dice(seed, index + 10))
    puffs.push({ x: 0.1 + along * 0.8, y: radius * 0.55 + 0.02 * dice(seed, index + 40), radius })
    if (bell > 0.55)
      puffs.push({
        x: 0.1 + along * 0.8 + 0.05 * (dice(seed, index + 70) - 0.5),
        y: radius * 1.25 + 0.07 * bell * dice(seed, index + 90),
        radius: radius * 0.8,
      })
  }
  return puffs
}

/** Paints one cloud `wide` pixels across into its own small canvas, lit from `sun` (x right, y up, z to the viewer). */
function cloudPicture(
  seed: number,
  lit: string,
  shade: string,
  glowing: string,
  sun: readonly [number, number, number],
  wide: number,
) {
  // No finer than it will be shown; the look does not depend on it.
  const width = wide > 128 ? 256 : wide > 64 ? 128 : 64
  const height = width / 2
  const foot = width / 32
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  const puffs = puffsOf(seed)
  const [bright, dark, edge] = [rgb(lit), rgb(shade), rgb(glowing)]
  // Every ball adds only to the pixels it reaches.
  const total = new Float64Array(width * height)
  const light = new Float64Array(width * height)
  const clear = new Float64Array(width * height).fill(1)
  for (const puff of puffs) {
    const reach = puff.radius * 1.08
    const [left, right] = [
      Math.max(0, Math.floor((puff.x - reach) * width)),
      Math.min(width - 1, Math.ceil((puff.x + reach) * width)),
    ]
    const [top, bottom] = [
      Math.max(0, Math.floor(height - foot - (puff.y + reach) * width)),
      Math.min(height - 1, Math.ceil(height - foot - (puff.y - reach) * width)),
    ]
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const [dx, dy] = [
          ((column + 0.5) / width - puff.x) / puff.radius,
          ((height - row - foot) / width - puff.y) / puff.radius,
        ]
        const inside = 1 - dx * dx - dy * dy
        if (inside <= -0.16) continue
        const z = Math.sqrt(Math.max(0, inside))
        const soft = Math.max(0, Math.min(1, (inside + 0.06) / 0.3))
        const weight = soft * (0.02 + z * puff.radius) ** 3
        const at = row * width + column
        total[at] += weight
        light[at] += weight * (dx * sun[0] + dy * sun[1] + z * sun[2])
        clear[at] *= 1 - soft
      }
  }
  for (let row = 0; row < height; row++) {
    const y = (height - row - foot) / width
    const high = Math.max(0, Math.min(1, y / 0.28))
    const base = Math.max(0, Math.min(1, (y + 0.015) / 0.05))
    for (let column = 0; column < width; column++) {
      const from = row * width + column
      const cover = 1 - clear[from]
      if (cover <= 0) continue
      const lambert = total[from] > 0 ? light[from] / total[from] : 0
      const tone = Math.max(0, Math.min(1, 0.46 + 0.46 * lambert + 0.3 * (high - 0.35)))
      const rim = Math.max(0, lambert) * (1 - cover * 0.8) + Math.max(0, lambert - 0.75) * 0.6
      const at = from * 4
      for (let channel = 0; channel < 3; channel++) {
        const body = dark[channel] + (bright[channel] - dark[channel]) * tone
        image.data[at + channel] = body + (edge[channel] - body) * Math.min(1, rim)
      }
      image.data[at + 3] = 255 * cover * base * base * (3 - 2 * base)
    }
  }
  context.putImageData(image, 0, 0)
  return canvas
}

/** `amount` clouds 0..1 spread over the sky; colours: lit side, shaded side, edge toward the sun. */
export const clouds: Painter = (easel, { colours, numbers, seed }) => {
  const { context } = easel
  const count = Math.max(1, Math.round((numbers.amount ?? 0.5) * 14))
  const sun = [numbers.sunX ?? -0.5, numbers.sunY ?? 0.75, 0.45] as const
  const range = easel.top - (numbers.lowest ?? 1.2)
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  for (let index = 0; index < count; index++) {
    const rank = 1 - index / count
    const altitude = (numbers.lowest ?? 1.2) + range * (0.92 - 0.85 * rank * rank + 0.08 * dice(seed, index + 20))
    const lane = ((index * 0.618 + dice(seed, 7)) % 1) * 2 - 1
    const azimuth = easel.ahead + lane * easel.side * 1.1
    const far = 0.45 + 0.55 * ((altitude - 1) / Math.max(1, range))
    const width =
      Math.min(easel.width, easel.height * 1.5) * (0.24 + 0.2 * dice(seed, index + 60)) * far * (numbers.size ?? 1)
    const [x, y] = easel.spot(azimuth, altitude)
    const picture = cloudPicture(seed + index * 77, colours[0], colours[1], colours[2] ?? colours[0], sun, width)
    context.globalAlpha = (numbers.opacity ?? 1) * (0.7 + 0.3 * far)
    context.drawImage(picture, x - width / 2, y - width / 4, width, width / 2)
  }
  context.globalAlpha = 1
}

/** High thin streaks. */
export const streaks: Painter = (easel, { colours, numbers, seed }) => {
  const { context } = easel
  const count = Math.round(16 * (numbers.amount ?? 0.6))
  for (let index = 0; index < count; index++) {
    const [x, y] = easel.spot(
      easel.ahead + (dice(seed, index) * 2 - 1) * easel.side,
      easel.top * (0.12 + 0.8 * dice(seed, index + 30)),
    )
    const wide = easel.width * (0.12 + 0.3 * dice(seed, index + 60))
    const tall = easel.height * (0.004 + 0.011 * dice(seed, index + 90))
    context.save()
    context.translate(x, y)
    context.scale(wide / 100, tall / 100)
    const gradient = context.createRadialGradient(0, 0, 0, 0, 0, 100)
    const [r, g, b] = rgb(colours[index % colours.length])
    gradient.addColorStop(0, `rgba(${r},${g},${b},0.6)`)
    gradient.addColorStop(0.5, `rgba(${r},${g},${b},0.28)`)
    gradient.addColorStop(1, `rgba(${r},${g},${b},0)`)
    context.fillStyle = gradient
    context.fillRect(-100, -100, 200, 200)
    context.restore()
  }
}
