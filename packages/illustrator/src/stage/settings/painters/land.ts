/** Far land: hills, mountains, trees, towns, sea. Farther = paler and bluer; every layer is lit from the same side. */

import type { Easel, Painter } from './canvas.ts'
import { blend, dice, fade, glow, ridge, roughRidge } from './canvas.ts'

/** Fills from a skyline (altitude in degrees for an azimuth) down to below the horizon. */
function fillBelow(
  easel: Easel,
  altitudeAt: (azimuth: number) => number,
  style: string | ReturnType<Easel['context']['createLinearGradient']>,
  step = 2,
): void {
  const { context } = easel
  context.beginPath()
  context.moveTo(-4, easel.height + 4)
  for (let x = -4; x <= easel.width + step; x += step) {
    const azimuth = easel.ahead + ((x / easel.width) * 2 - 1) * easel.side
    context.lineTo(x, easel.spot(easel.ahead, altitudeAt(azimuth))[1])
  }
  context.lineTo(easel.width + 4, easel.height + 4)
  context.closePath()
  context.fillStyle = style
  context.fill()
}

const downward = (easel: Easel, from: number, to: number, first: string, last: string) => {
  const gradient = easel.context.createLinearGradient(
    0,
    easel.spot(easel.ahead, from)[1],
    0,
    easel.spot(easel.ahead, to)[1],
  )
  gradient.addColorStop(0, first)
  gradient.addColorStop(1, last)
  return gradient
}

/** Rolling hills in `rows` rows, far to near; colours: far, near. */
export const hills: Painter = (easel, { colours, numbers, seed }) => {
  const rows = numbers.rows ?? 3
  for (let row = 0; row < rows; row++) {
    const near = rows === 1 ? 1 : row / (rows - 1)
    const colour = blend(colours[0], colours[1], near)
    const high = (numbers.altitude ?? 2.4) * (1 - 0.62 * near)
    const wave = 0.055 + 0.03 * row
    const altitude = (azimuth: number) =>
      (numbers.base ?? 0) +
      high *
        (0.62 +
          0.38 * ridge(azimuth * wave + row * 13.7, seed + row * 31) +
          0.12 * ridge(azimuth * wave * 2.3, seed + row))
    fillBelow(
      easel,
      altitude,
      downward(
        easel,
        (numbers.base ?? 0) + high,
        (numbers.base ?? 0) - 0.6,
        blend(colour, colours[2] ?? '#ffffff', 0.22),
        blend(colour, '#20304a', 0.06),
      ),
    )
  }
}

/** Mountain ranges with lit and shaded flanks; `snow` 0..1 how far the caps reach down; colours: far, near, snow, haze. */
export const mountains: Painter = (easel, { colours, numbers, seed }) => {
  const { context } = easel
  const rows = numbers.rows ?? 3
  const side = numbers.sunX ?? -0.6
  for (let row = 0; row < rows; row++) {
    const near = rows === 1 ? 1 : row / (rows - 1)
    const colour = blend(colours[0], colours[1], near)
    const high = (numbers.altitude ?? 6) * (1 - 0.42 * near)
    const wave = 0.085 + 0.035 * row
    const altitude = (azimuth: number) => {
      const at = azimuth * wave + row * 17.3
      const peaks = 1 - Math.abs(roughRidge(at, seed + row * 57, 5)) * 1.5
      return high * Math.max(0.12, 0.34 + 0.62 * peaks + 0.16 * ridge(at * 0.6, seed + 5 + row))
    }
    const haze = colours[3] ?? '#dfe9f5'
    fillBelow(easel, altitude, downward(easel, high * 1.05, 0, colour, blend(colour, haze, 0.62 - 0.25 * near)), 1.5)
    const step = Math.max(1.5, easel.width / 700)
    for (let x = -4; x < easel.width + 4; x += step) {
      const azimuth = easel.ahead + ((x / easel.width) * 2 - 1) * easel.side
      const delta = 0.22
      const slope = (altitude(azimuth + delta) - altitude(azimuth - delta)) / (2 * delta)
      const peak = altitude(azimuth)
      const lit = Math.max(-1, Math.min(1, slope * -side * 1.3 * -1))
      const top = easel.spot(easel.ahead, peak)[1]
      const foot = easel.spot(easel.ahead, peak * 0.25)[1]
      const gradient = context.createLinearGradient(0, top, 0, foot)
      gradient.addColorStop(0, lit > 0 ? fade('#fff3dc', 0.34 * lit) : fade('#16264c', -0.3 * lit))
      gradient.addColorStop(1, lit > 0 ? fade('#fff3dc', 0) : fade('#16264c', 0))
      context.fillStyle = gradient
      context.fillRect(x, top, step + 0.6, foot - top)
      const snow = (numbers.snow ?? 0.45) * (1 - 0.3 * near)
      const line = high * (1.02 - snow * 0.75) + high * 0.1 * roughRidge(azimuth * 1.9, seed + 400 + row, 3)
      if (peak > line) {
        const end = easel.spot(
          easel.ahead,
          Math.max(line, peak - (peak - line) * (0.7 + 0.3 * ridge(azimuth * 5, seed))),
        )[1]
        context.fillStyle = blend(colours[2] ?? '#ffffff', blend(colour, '#a9bfe6', 0.6), 0.42 - 0.4 * lit)
        context.fillRect(x, top - 0.4, step + 0.6, end - top + 0.4)
      }
    }
    if (row < rows - 1)
      fillBelow(easel, () => high * 0.14, downward(easel, high * 0.3, 0, fade(haze, 0), fade(haze, 0.5)))
  }
}

function ball(easel: Easel, x: number, y: number, radius: number, lit: string, shade: string, sunX: number): void {
  const { context } = easel
  const gradient = context.createRadialGradient(x + radius * 0.45 * sunX, y - radius * 0.45, radius * 0.1, x, y, radius)
  gradient.addColorStop(0, lit)
  gradient.addColorStop(0.55, blend(lit, shade, 0.45))
  gradient.addColorStop(1, shade)
  context.fillStyle = gradient
  context.beginPath()
  context.arc(x, y, radius, 0, Math.PI * 2)
  context.fill()
}

/** A belt of far trees. `kind` 0 round, 1 fir, 2 palm, 3 bare, 4 bamboo; colours: lit, shaded, haze; `snow` whitens firs. */
export const trees: Painter = (easel, { colours, numbers, seed }) => {
  const { context } = easel
  const kind = numbers.kind ?? 0
  const sunX = Math.sign(numbers.sunX ?? -1)
  const rows = numbers.rows ?? 2
  for (let row = 0; row < rows; row++) {
    const near = rows === 1 ? 1 : row / (rows - 1)
    const lit = blend(colours[0], colours[2] ?? '#dfeef0', 0.5 - 0.5 * near)
    const shade = blend(colours[1], colours[2] ?? '#dfeef0', 0.5 - 0.5 * near)
    const tall = (numbers.altitude ?? 2.2) * (0.72 + 0.28 * near)
    const gap = tall * [0.62, 0.5, 1.6, 1.1, 0.34][kind] * (numbers.gap ?? 1)
    const base = (numbers.base ?? 0.1) - 0.32 * row
    for (
      let azimuth = -easel.side - gap, index = 0;
      azimuth < easel.side + gap;
      azimuth += gap * (0.6 + 0.8 * dice(seed + row, index)), index++
    ) {
      const high = tall * (0.6 + 0.55 * dice(seed + row * 7, index + 100))
      const [x, y] = easel.spot(easel.ahead + azimuth, base)
      const size = high * easel.degree
      if (kind === 0) {
        const radius = size * 0.42
        const squat = [
          [0, 0.55, 1],
          [-0.55, 0.36, 0.72],
          [0.55, 0.34, 0.75],
          [0.1, 0.85, 0.62],
        ] as const
        for (const [dx, dy, share] of squat)
          ball(easel, x + dx * radius, y - dy * size * 0.8, radius * share, lit, shade, sunX)
      } else if (kind === 1) {
        for (let tier = 0; tier < 4; tier++) {
          const low = y - size * (0.06 + tier * 0.21)
          const wide = size * (0.27 - tier * 0.052)
          const gradient = context.createLinearGradient(x - wide, 0, x + wide, 0)
          gradient.addColorStop(0, sunX < 0 ? lit : shade)
          gradient.addColorStop(1, sunX < 0 ? shade : lit)
          context.fillStyle = gradient
          context.beginPath()
          context.moveTo(x - wide, low)
          context.quadraticCurveTo(x, low + wide * 0.3, x + wide, low)
          context.quadraticCurveTo(x + wide * 0.2, low - size * 0.16, x, low - size * 0.34)
          context.quadraticCurveTo(x - wide * 0.2, low - size * 0.16, x - wide, low)
          context.fill()
          if (numbers.snow) {
            context.fillStyle = fade('#f6faff', 0.85 * numbers.snow)
            context.beginPath()
            context.moveTo(x - wide * 0.62, low - size * 0.06)
            context.quadraticCurveTo(x - wide * 0.1, low - size * 0.14, x, low - size * 0.34)
            context.quadraticCurveTo(x + wide * 0.2, low - size * 0.16, x + wide * 0.5, low - size * 0.07)
            context.quadraticCurveTo(x, low - size * 0.13, x - wide * 0.62, low - size * 0.06)
            context.fill()
          }
        }
      } else if (kind === 2) {
        context.strokeStyle = blend(shade, '#6b4a2c', 0.7)
        context.lineWidth = size * 0.05
        const lean = size * 0.14 * (dice(seed, index + 300) * 2 - 1)
        context.beginPath()
        context.moveTo(x, y)
        context.quadraticCurveTo(x, y - size * 0.5, x + lean, y - size * 0.85)
        context.stroke()
        for (let leaf = 0; leaf < 8; leaf++) {
          const angle = -Math.PI * (leaf / 7)
          context.strokeStyle = leaf % 2 ? lit : shade
          context.lineWidth = size * 0.055
          context.beginPath()
          context.moveTo(x + lean, y - size * 0.85)
          const [ex, ey] = [
            x + lean + Math.cos(angle) * size * 0.36,
            y - size * 0.85 + Math.sin(angle) * size * 0.16 + size * 0.12,
          ]
          context.quadraticCurveTo(
            x + lean + Math.cos(angle) * size * 0.22,
            y - size * 0.95 + Math.sin(angle) * size * 0.16,
            ex,
            ey,
          )
          context.stroke()
        }
      } else if (kind === 3) {
        context.strokeStyle = shade
        for (let branch = 0; branch < 7; branch++) {
          context.lineWidth = size * (branch === 0 ? 0.05 : 0.022)
          context.beginPath()
          context.moveTo(x, y - (branch === 0 ? 0 : size * (0.25 + branch * 0.06)))
          context.lineTo(
            x + (branch === 0 ? 0 : (branch % 2 ? 1 : -1) * size * 0.26),
            y - size * (branch === 0 ? 0.7 : 0.55 + branch * 0.06),
          )
          context.stroke()
        }
      } else {
        context.strokeStyle = dice(seed, index + 500) < 0.5 ? lit : shade
        context.lineWidth = size * 0.035
        context.beginPath()
        context.moveTo(x, y)
        context.lineTo(x + size * 0.05, y - size * 1.6)
        context.stroke()
        for (let joint = 0; joint < 5; joint++)
          glow(easel, x + size * 0.03, y - size * (0.4 + joint * 0.25), size * 0.16, joint % 2 ? lit : shade, [
            [0, 0.35],
            [1, 0],
          ])
      }
    }
    const belt = (azimuth: number) =>
      base + tall * (kind === 0 ? 0.12 : 0.03) + tall * 0.05 * ridge(azimuth * 0.7, seed + row)
    if (kind < 2)
      fillBelow(easel, belt, downward(easel, base + tall * 0.12, base - 1.2, shade, blend(shade, lit, 0.35)))
  }
}

const WINDOWS = ['#ffcf7a', '#ffe0a3', '#ffd28f', '#bfe0ff', '#fff2cf']

/** A town on the horizon in `rows` rows. `lit` share of lit windows, `age` 0 modern towers .. 1 gabled roofs; colours: far, near, window frame. */
export const skyline: Painter = (easel, { colours, numbers, seed }) => {
  const { context } = easel
  const rows = numbers.rows ?? 3
  const lit = numbers.lit ?? 0
  for (let row = 0; row < rows; row++) {
    const near = rows === 1 ? 1 : row / (rows - 1)
    const colour = blend(colours[0], colours[1], near)
    const high = (numbers.altitude ?? 5) * (1 - 0.5 * near)
    let azimuth = -easel.side - 2
    for (let index = 0; azimuth < easel.side + 2; index++) {
      const wide = (numbers.altitude ?? 5) * (0.17 + 0.2 * dice(seed + row, index))
      const tower = dice(seed + row * 3, index + 60) < 0.16 ? 1.35 : 1
      const base = numbers.base ?? 0
      const tall = base + high * (0.42 + 0.58 * dice(seed + row * 5, index + 20)) * tower
      const [x, top] = easel.spot(easel.ahead + azimuth, tall)
      const right = easel.spot(easel.ahead + azimuth + wide, tall)[0]
      const bottom = base < 0 ? easel.height : easel.spot(easel.ahead, base)[1] + easel.degree * 0.6
      const width = right - x
      const tone = blend(colour, dice(seed, index + 200) < 0.5 ? '#ffffff' : '#0a1030', 0.07 * dice(seed, index + 240))
      const gradient = context.createLinearGradient(x, 0, right, 0)
      gradient.addColorStop(0, blend(tone, '#ffffff', lit > 0.2 ? 0.04 : 0.14))
      gradient.addColorStop(0.6, tone)
      gradient.addColorStop(1, blend(tone, '#0a1030', 0.16))
      context.fillStyle = gradient
      context.beginPath()
      context.roundRect(x, top, width + 0.5, bottom - top, [width * 0.06, width * 0.06, 0, 0])
      context.fill()
      const crown = dice(seed + row, index + 300)
      if (numbers.age) {
        context.fillStyle = blend('#a4553f', colour, 0.4)
        context.beginPath()
        context.moveTo(x - width * 0.06, top)
        context.lineTo(x + width / 2, top - width * 0.5)
        context.lineTo(right + width * 0.06, top)
        context.fill()
      } else if (crown < 0.2) {
        context.fillStyle = tone
        context.fillRect(x + width * 0.25, top - width * 0.22, width * 0.5, width * 0.25)
        context.fillRect(x + width * 0.47, top - width * 0.75, Math.max(1, width * 0.06), width * 0.6)
      }
      const cell = Math.max(easel.height * 0.0085, width / 7)
      for (let wy = top + cell * 0.8; wy < bottom - cell; wy += cell * 1.5)
        for (let wx = x + cell * 0.6; wx < right - cell * 0.9; wx += cell * 1.25) {
          const key = Math.round((wy - top) / cell) * 131 + Math.round((wx - x) / cell) * 17 + index * 977 + row * 5501
          const on = dice(seed, key) < lit
          context.fillStyle = on
            ? fade(WINDOWS[Math.floor(dice(seed, key + 1) * WINDOWS.length)], 0.55 + 0.45 * dice(seed, key + 2))
            : fade(lit > 0.2 ? '#0a1236' : '#eaf4ff', lit > 0.2 ? 0.35 : 0.3)
          context.fillRect(wx, wy, cell * 0.62, cell * 0.78)
        }
      azimuth += wide * (1.02 + 0.25 * dice(seed, index + 400))
    }
    if (colours[3] && !numbers.base)
      fillBelow(
        easel,
        () => high * 0.5,
        downward(easel, high * 0.7, 0, fade(colours[3], 0), fade(colours[3], 0.4 * (1 - near * 0.6))),
      )
  }
}

/** Water up to the horizon, with the light's path on it; colours: far, near, glitter. */
export const sea: Painter = (easel, { colours, numbers, seed }) => {
  const { context } = easel
  const top = easel.horizon
  const gradient = context.createLinearGradient(0, top, 0, easel.height)
  gradient.addColorStop(0, colours[0])
  gradient.addColorStop(0.25, blend(colours[0], colours[1], 0.6))
  gradient.addColorStop(1, colours[1])
  context.fillStyle = gradient
  context.fillRect(0, top, easel.width, easel.height - top)
  const glitter = easel.spot(numbers.azimuth ?? easel.ahead, 0)[0]
  for (let dash = 0; dash < 320; dash++) {
    const down = dice(seed, dash) ** 2
    const y = top + 1 + down * (easel.height - top) * 0.6
    const spread = easel.width * (0.03 + 0.16 * down)
    const path = dash % 2 === 0
    const x = path
      ? glitter + (dice(seed, dash + 600) + dice(seed, dash + 900) - 1) * spread
      : dice(seed, dash + 600) * easel.width
    const wide = easel.width * (0.006 + 0.035 * down) * (0.5 + dice(seed, dash + 1200))
    context.fillStyle = fade(colours[2], (path ? 0.4 : 0.12) * (0.4 + 0.6 * dice(seed, dash + 1500)))
    context.beginPath()
    context.ellipse(x, y, wide, Math.max(0.5, easel.height * (0.0006 + 0.0022 * down)), 0, 0, 7)
    context.fill()
  }
}

/** Small far birds. */
export const birds: Painter = (easel, { colours, numbers, seed }) => {
  const { context } = easel
  context.lineCap = 'round'
  for (let index = 0; index < (numbers.count ?? 5); index++) {
    const [x, y] = easel.spot(
      easel.ahead + (numbers.azimuth ?? 3) + (dice(seed, index) - 0.5) * 5,
      easel.top * (0.45 + 0.3 * dice(seed, index + 9)),
    )
    const size = easel.height * (0.008 + 0.006 * dice(seed, index + 20))
    context.strokeStyle = fade(colours[0], 0.75)
    context.lineWidth = size * 0.2
    context.beginPath()
    context.moveTo(x - size, y - size * 0.35)
    context.quadraticCurveTo(x - size * 0.35, y - size * 0.6, x, y)
    context.quadraticCurveTo(x + size * 0.35, y - size * 0.6, x + size, y - size * 0.35)
    context.stroke()
  }
}
