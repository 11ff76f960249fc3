/** Sun, moon, stars, constellations, Milky Way, aurora, rainbow, planets: what shines in the sky. */
import { chartOf, constellations } from '../constellations.ts'
import type { Easel, Painter } from './canvas.ts'
import { blend, dice, fade, glow, ridge } from './canvas.ts'

export const sun: Painter = (easel, { colours, numbers }) => {
  const [x, y] = easel.spot(numbers.azimuth, numbers.altitude)
  const radius = easel.degree * (numbers.radius ?? 0.9)
  const { context } = easel
  context.save()
  context.globalCompositeOperation = 'screen'
  glow(easel, x, y, radius * 16, colours[1], [
    [0, 0.5],
    [0.12, 0.32],
    [0.35, 0.14],
    [0.7, 0.04],
    [1, 0],
  ])
  glow(easel, x, y, radius * 5, colours[0], [
    [0, 0.9],
    [0.25, 0.55],
    [0.6, 0.12],
    [1, 0],
  ])
  context.restore()
  glow(easel, x, y, radius * 1.06, colours[0], [
    [0, 1],
    [0.9, 1],
    [1, 0],
  ])
}

/** `phase` 0 new, 0.5 full, 1 new again; the lit side is on the right while it waxes. */
export const moon: Painter = (easel, { colours, numbers, seed }) => {
  const [x, y] = easel.spot(numbers.azimuth, numbers.altitude)
  const radius = easel.degree * (numbers.radius ?? 1.1)
  const { context } = easel
  context.save()
  context.globalCompositeOperation = 'screen'
  glow(easel, x, y, radius * 7, colours[1], [
    [0, 0.55],
    [0.16, 0.3],
    [0.4, 0.1],
    [1, 0],
  ])
  context.restore()
  context.save()
  context.beginPath()
  const phase = numbers.phase ?? 0.5
  const waxing = phase <= 0.5
  const bulge = Math.cos(phase * 2 * Math.PI)
  context.translate(x, y)
  context.rotate(-0.35)
  if (!waxing) context.scale(-1, 1)
  context.arc(0, 0, radius, -Math.PI / 2, Math.PI / 2)
  context.ellipse(0, 0, Math.abs(bulge) * radius, radius, 0, Math.PI / 2, -Math.PI / 2, bulge > 0)
  context.clip()
  const face = context.createRadialGradient(radius * 0.3, -radius * 0.3, radius * 0.1, 0, 0, radius * 1.05)
  face.addColorStop(0, '#fffdf2')
  face.addColorStop(0.7, colours[0])
  face.addColorStop(1, blend(colours[0], '#9aa2b8', 0.45))
  context.fillStyle = face
  context.fillRect(-radius * 1.2, -radius * 1.2, radius * 2.4, radius * 2.4)
  for (let crater = 0; crater < 15; crater++) {
    const angle = dice(seed, crater) * Math.PI * 2
    const far = Math.sqrt(dice(seed, crater + 50)) * radius * 0.82
    const size = radius * (0.05 + 0.16 * dice(seed, crater + 100) ** 2)
    context.fillStyle = fade('#8f94a8', 0.2)
    context.beginPath()
    context.arc(Math.cos(angle) * far, Math.sin(angle) * far, size, 0, Math.PI * 2)
    context.fill()
    context.fillStyle = fade('#fffef4', 0.25)
    context.beginPath()
    context.arc(Math.cos(angle) * far - size * 0.12, Math.sin(angle) * far + size * 0.14, size * 0.86, 0, Math.PI * 2)
    context.fill()
  }
  context.restore()
}

function spark(easel: Easel, x: number, y: number, radius: number, colour: string, opacity: number): void {
  const { context } = easel
  glow(easel, x, y, radius * 5, colour, [
    [0, 0.55 * opacity],
    [0.3, 0.16 * opacity],
    [1, 0],
  ])
  context.fillStyle = fade('#ffffff', opacity)
  context.beginPath()
  context.arc(x, y, radius, 0, Math.PI * 2)
  context.fill()
  if (radius < easel.height / 620) return
  const reach = radius * 5
  context.fillStyle = fade(colour, 0.8 * opacity)
  context.beginPath()
  for (let step = 0; step < 4; step++) {
    const angle = (step * Math.PI) / 2
    const next = angle + Math.PI / 2
    if (step === 0) context.moveTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach)
    context.quadraticCurveTo(x, y, x + Math.cos(next) * reach, y + Math.sin(next) * reach)
  }
  context.fill()
}

const STAR_COLOURS = ['#cfe0ff', '#ffffff', '#fff1d6', '#ffdcb0', '#bfd4ff']

/** Random faint stars over the whole sky; `amount` 0..1. */
export const stars: Painter = (easel, { numbers, seed }) => {
  const count = Math.round(900 * (numbers.amount ?? 0.6))
  const { context } = easel
  const low = numbers.lowest ?? 0
  for (let star = 0; star < count; star++) {
    const azimuth = (dice(seed, star) * 2 - 1) * 60
    const altitude = low + dice(seed, star + 5000) * (60 - low)
    const [x, y] = easel.spot(azimuth + easel.ahead, altitude)
    if (x < 0 || y < 0 || x > easel.width || y > easel.height) continue
    const bright = dice(seed, star + 9000) ** 5
    const haze = Math.min(1, (altitude - low) / 3)
    const size = (easel.height / 1000) * (0.55 + bright * 1.6) * (numbers.size ?? 1)
    const colour = STAR_COLOURS[Math.floor(dice(seed, star + 12000) * STAR_COLOURS.length)]
    if (bright > 0.6) spark(easel, x, y, size, colour, haze)
    else {
      context.fillStyle = fade(colour, (0.35 + 0.6 * bright + 0.2 * dice(seed, star + 700)) * haze)
      context.beginPath()
      context.arc(x, y, size, 0, Math.PI * 2)
      context.fill()
    }
  }
}

/**
 * A real constellation. `which` is its index in `constellations`; its middle stands at `azimuth`/`altitude`, and its
 * farthest star `radius` degrees from there: the shape is true, the size is the composer's.
 */
export const constellation: Painter = (easel, { numbers, colours }) => {
  const id = Object.keys(constellations)[numbers.which]
  if (!id) return
  const chart = chartOf(id)
  const { context } = easel
  const [x, y] = easel.spot(numbers.azimuth, numbers.altitude)
  const scale = (easel.degree * numbers.radius) / chart.radius
  const spots = chart.stars.map((star) => [x + star.x * scale, y - star.y * scale] as const)
  const unit = easel.height / 1000
  for (const [width, opacity] of [
    [5, 0.14],
    [1.5, 0.75],
  ] as const) {
    context.strokeStyle = fade(colours[0] ?? '#ffe3a3', opacity)
    context.lineWidth = width * unit
    context.lineCap = 'round'
    context.beginPath()
    for (const [from, to] of chart.lines) {
      context.moveTo(...spots[from])
      context.lineTo(...spots[to])
    }
    context.stroke()
  }
  for (const [index, star] of chart.stars.entries()) {
    const radius = unit * Math.max(1.3, 4.6 - star.magnitude * 0.75)
    spark(easel, spots[index][0], spots[index][1], radius, star.magnitude < 1.2 ? '#ffeccf' : '#dbe6ff', 1)
  }
}

export const milkyWay: Painter = (easel, { seed, numbers }) => {
  const { context } = easel
  const angle = numbers.angle ?? -55
  const tilt = (angle * Math.PI) / 180
  const [x, y] = easel.spot(numbers.azimuth ?? 2, numbers.altitude ?? easel.top * 0.6)
  const long = Math.hypot(easel.width, easel.height)
  context.save()
  context.globalCompositeOperation = 'screen'
  for (let puff = 0; puff < 150; puff++) {
    const along = (dice(seed, puff) - 0.5) * long
    const bend = ridge(along / (long * 0.16), seed) * long * 0.03
    const across = (dice(seed, puff + 400) + dice(seed, puff + 800) - 1) * long * 0.075 + bend
    const size = long * (0.03 + 0.07 * dice(seed, puff + 1200))
    const colour = ['#8d8bff', '#6f7be8', '#b9a5ff', '#ffc9e0'][puff % 4]
    glow(
      easel,
      x + Math.cos(tilt) * along - Math.sin(tilt) * across,
      y + Math.sin(tilt) * along + Math.cos(tilt) * across,
      size,
      colour,
      [
        [0, 0.085],
        [0.5, 0.035],
        [1, 0],
      ],
    )
  }
  for (let speck = 0; speck < 900; speck++) {
    const along = (dice(seed, speck + 3000) - 0.5) * long
    const bend = ridge(along / (long * 0.16), seed) * long * 0.03
    const across = (dice(seed, speck + 5000) + dice(seed, speck + 7000) - 1) * long * 0.09 + bend
    context.fillStyle = fade('#ffffff', 0.15 + 0.5 * dice(seed, speck + 9000) ** 3)
    context.beginPath()
    context.arc(
      x + Math.cos(tilt) * along - Math.sin(tilt) * across,
      y + Math.sin(tilt) * along + Math.cos(tilt) * across,
      easel.height / 1800,
      0,
      7,
    )
    context.fill()
  }
  context.restore()
}

export const aurora: Painter = (easel, { colours, seed }) => {
  const { context } = easel
  context.save()
  context.globalCompositeOperation = 'screen'
  const strip = Math.max(2, easel.width / 320)
  for (let band = 0; band < 3; band++) {
    const colour = colours[band % colours.length]
    for (let x = -strip; x < easel.width + strip; x += strip) {
      const u = x / easel.width
      const base = easel.top * (0.3 + 0.13 * band) + ridge(u * 3.1 + band * 7, seed + band) * easel.top * 0.16
      const tall = easel.top * (0.34 + 0.2 * ridge(u * 23, seed + 40 + band) + 0.14 * ridge(u * 5, seed + 60))
      const power = 0.24 + 0.17 * ridge(u * 31, seed + band * 5) + 0.15 * ridge(u * 2.3, seed + 9 + band)
      if (power <= 0.02 || tall <= 0) continue
      const low = easel.spot(easel.ahead, base)[1]
      const high = easel.spot(easel.ahead, base + tall)[1]
      const gradient = context.createLinearGradient(0, low, 0, high)
      gradient.addColorStop(0, fade(colour, 0))
      gradient.addColorStop(0.12, fade(colour, power))
      gradient.addColorStop(0.45, fade(blend(colour, colours[(band + 1) % colours.length], 0.5), power * 0.55))
      gradient.addColorStop(1, fade(colours[(band + 1) % colours.length], 0))
      context.fillStyle = gradient
      context.fillRect(x, high, strip + 0.5, low - high)
    }
  }
  context.restore()
}

export const rainbow: Painter = (easel, { numbers }) => {
  const { context } = easel
  const [x, y] = easel.spot(numbers.azimuth ?? 0, numbers.altitude ?? -3)
  const radius = easel.degree * (numbers.radius ?? 11)
  const band = radius * 0.16
  const hues = ['#8f5bd6', '#4a78e0', '#46b8e8', '#58c776', '#f5e25a', '#f79a3e', '#ec5a55']
  context.save()
  context.globalCompositeOperation = 'screen'
  const gradient = context.createRadialGradient(x, y, radius - band, x, y, radius)
  gradient.addColorStop(0, fade(hues[0], 0))
  for (const [index, hue] of hues.entries()) gradient.addColorStop(0.1 + (index / 6) * 0.8, fade(hue, 0.5))
  gradient.addColorStop(1, fade(hues[6], 0))
  context.fillStyle = gradient
  context.fillRect(0, 0, easel.width, easel.height)
  glow(easel, x, y, radius - band * 0.9, '#ffffff', [
    [0, 0.1],
    [0.8, 0.08],
    [1, 0],
  ])
  context.restore()
}

/** A planet in the sky: 'earth' when `kind` is 0, a ringed giant when 1, a plain world else. */
export const planet: Painter = (easel, { numbers, colours, seed }) => {
  const [x, y] = easel.spot(numbers.azimuth, numbers.altitude)
  const radius = easel.degree * (numbers.radius ?? 2)
  const { context } = easel
  context.save()
  context.globalCompositeOperation = 'screen'
  glow(easel, x, y, radius * 1.35, colours[0], [
    [0, 0],
    [0.7, 0.6],
    [0.78, 0.28],
    [1, 0],
  ])
  context.restore()
  context.save()
  context.beginPath()
  context.arc(x, y, radius, 0, Math.PI * 2)
  context.clip()
  context.fillStyle = colours[0]
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2)
  const earth = numbers.kind === 0
  if (earth)
    for (let land = 0; land < 16; land++) {
      context.fillStyle = [colours[1] ?? '#4c9d58', '#7fb36a', '#c9b27a', '#3f8a52'][land % 4]
      const angle = dice(seed, land) * 7
      const far = radius * Math.sqrt(dice(seed, land + 30)) * 0.9
      context.beginPath()
      for (let step = 0; step <= 20; step++) {
        const turn = (step / 20) * Math.PI * 2
        const reach =
          radius *
          (0.16 + 0.14 * dice(seed, land + 90)) *
          (1 + 0.4 * ridge(step * 0.9 * (1 - Math.floor(step / 20)), seed + land))
        const [px, py] = [
          x + Math.cos(angle) * far + Math.cos(turn) * reach,
          y + Math.sin(angle) * far + Math.sin(turn) * reach * 0.8,
        ]
        if (step === 0) context.moveTo(px, py)
        else context.lineTo(px, py)
      }
      context.fill()
    }
  for (let cloud = 0; cloud < (earth ? 12 : 9); cloud++) {
    context.fillStyle = earth ? fade('#ffffff', 0.5) : fade(cloud % 2 ? (colours[1] ?? '#ffffff') : '#ffffff', 0.28)
    const row = earth ? (dice(seed, cloud + 300) * 2 - 1) * radius * 0.85 : ((cloud + 0.5) / 9 - 0.5) * radius * 2
    context.beginPath()
    context.ellipse(
      x + (earth ? (dice(seed, cloud + 400) - 0.5) * radius : 0),
      y + row,
      radius * (earth ? 0.5 : 1.2),
      radius * (earth ? 0.05 : 0.07),
      earth ? -0.2 : -0.12,
      0,
      7,
    )
    context.fill()
  }
  const shade = context.createRadialGradient(x - radius * 0.45, y - radius * 0.45, radius * 0.2, x, y, radius * 1.08)
  shade.addColorStop(0, 'rgba(255,255,255,0.28)')
  shade.addColorStop(0.5, 'rgba(0,0,20,0.02)')
  shade.addColorStop(1, 'rgba(2,4,26,0.85)')
  context.fillStyle = shade
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2)
  context.restore()
  if (numbers.kind === 1) {
    context.strokeStyle = fade(colours[1] ?? '#f0d9a8', 0.75)
    context.lineWidth = radius * 0.14
    context.beginPath()
    context.ellipse(x, y, radius * 1.75, radius * 0.42, -0.25, Math.PI * 0.02, Math.PI * 0.98)
    context.stroke()
  }
}
