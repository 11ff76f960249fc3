/** Backdrops without a horizon: studio paper, spotlights, crowds, bokeh, water light. */

import type { Painter } from './canvas.ts'
import { blend, dice, fade, glow } from './canvas.ts'

/** Studio paper: far floor and wall are one sheet that darkens slowly upward from the horizon; colours: far floor, top. */
export const paper: Painter = (easel, { colours }) => {
  const { context, width, height, horizon } = easel
  const foot = Math.min(height, Math.max(0, horizon))
  const gradient = context.createLinearGradient(0, foot, 0, foot - height * 0.9)
  gradient.addColorStop(0, colours[0])
  gradient.addColorStop(0.2, blend(colours[0], colours[1], 0.1))
  gradient.addColorStop(0.55, blend(colours[0], colours[1], 0.55))
  gradient.addColorStop(1, colours[1])
  context.fillStyle = gradient
  context.fillRect(0, 0, width, height)
}

/** Discs of light out of focus. */
export const bokeh: Painter = (easel, { colours, numbers, seed }) => {
  const { context, width, height } = easel
  context.save()
  context.globalCompositeOperation = 'screen'
  for (let disc = 0; disc < (numbers.count ?? 40); disc++) {
    const radius = height * (0.008 + 0.035 * dice(seed, disc) ** 2)
    const [x, y] = [dice(seed, disc + 100) * width, dice(seed, disc + 200) * height * (numbers.down ?? 0.7)]
    const colour = colours[disc % colours.length]
    context.fillStyle = fade(colour, 0.1 + 0.25 * dice(seed, disc + 300))
    context.beginPath()
    context.arc(x, y, radius, 0, 7)
    context.fill()
    context.strokeStyle = fade(colour, 0.25)
    context.lineWidth = height / 700
    context.stroke()
  }
  context.restore()
}

/** Beams from above; colours of the beams. */
export const beams: Painter = (easel, { colours, numbers, seed }) => {
  const { context, width, height } = easel
  context.save()
  context.globalCompositeOperation = 'screen'
  const count = numbers.count ?? 6
  for (let beam = 0; beam < count; beam++) {
    const x = width * ((beam + 0.5 + 0.5 * (dice(seed, beam) - 0.5)) / count)
    const aim = numbers.fan
      ? width * 0.5 + (x - width * 0.5) * (0.2 + 1.6 * dice(seed, beam + 20))
      : x + width * 0.12 * (dice(seed, beam + 20) - 0.2)
    const wide = width * (0.03 + 0.07 * dice(seed, beam + 40))
    const gradient = context.createLinearGradient(0, 0, 0, height * (numbers.reach ?? 0.85))
    gradient.addColorStop(0, fade(colours[beam % colours.length], numbers.power ?? 0.3))
    gradient.addColorStop(1, fade(colours[beam % colours.length], 0))
    context.fillStyle = gradient
    context.beginPath()
    context.moveTo(x - wide * 0.15, -2)
    context.lineTo(x + wide * 0.15, -2)
    context.lineTo(aim + wide, height)
    context.lineTo(aim - wide, height)
    context.fill()
  }
  context.restore()
}

/** Tiers of spectators: heads and shoulders in rows. */
export const crowd: Painter = (easel, { colours, numbers, seed }) => {
  const { context, width } = easel
  const rows = numbers.rows ?? 9
  const low = numbers.base ?? 0.3
  const high = numbers.altitude ?? 6
  const skins = ['#f3c9a5', '#d9a277', '#a86e46', '#6f4630']
  for (let row = rows - 1; row >= 0; row--) {
    const y = easel.spot(easel.ahead, low + (high - low) * (row / rows))[1]
    const size = ((high - low) / rows) * easel.degree * 0.62
    context.fillStyle = fade('#24304f', 0.5)
    context.fillRect(0, y, width, size * 1.7)
    for (let seat = 0; seat * size * 1.15 < width + size; seat++) {
      const key = row * 997 + seat
      const x = seat * size * 1.15 + (row % 2) * size * 0.5 + (dice(seed, key) - 0.5) * size * 0.25
      context.fillStyle = blend(
        colours[Math.floor(dice(seed, key + 3000) * colours.length)],
        '#2b3654',
        0.25 + 0.02 * row,
      )
      context.beginPath()
      context.ellipse(x, y + size * 0.7, size * 0.48, size * 0.5, 0, 0, 7)
      context.fill()
      context.fillStyle = blend(skins[Math.floor(dice(seed, key + 6000) * 4)], '#2b3654', 0.2)
      context.beginPath()
      context.arc(x, y + size * 0.06, size * 0.3, 0, 7)
      context.fill()
      context.fillStyle = fade(
        ['#2a1c16', '#5a3a22', '#161616', '#a3742f'][Math.floor(dice(seed, key + 8000) * 4)],
        0.9,
      )
      context.beginPath()
      context.arc(x, y - size * 0.02, size * 0.3, Math.PI, 0)
      context.fill()
    }
  }
}

/** Seen from under water: light from above, specks, far reef; colours: surface, deep, reef. */
export const deep: Painter = (easel, { colours, seed }) => {
  const { context, width, height } = easel
  for (let row = 0; row < 3; row++) {
    context.fillStyle = fade(blend(colours[2] ?? colours[1], colours[1], 0.75 - 0.2 * row), 0.55)
    context.beginPath()
    context.moveTo(-4, height)
    for (let x = -4; x < width + 20; x += 8) {
      const u = x / width
      const tall =
        0.5 + 0.3 * Math.sin(u * (7 + row * 3) + row * 2 + dice(seed, row) * 6) + 0.2 * Math.sin(u * 31 + row)
      context.lineTo(x, easel.horizon - height * (0.16 - 0.035 * row) * tall)
    }
    context.lineTo(width + 20, height)
    context.fill()
  }
  for (let bubble = 0; bubble < 60; bubble++)
    glow(
      easel,
      dice(seed, bubble + 40) * width,
      dice(seed, bubble + 140) * height,
      height * (0.003 + 0.007 * dice(seed, bubble + 240)),
      '#e8fbff',
      [
        [0, 0.1],
        [0.75, 0.28],
        [1, 0],
      ],
    )
}

/** Coloured clouds of gas between the stars. */
export const nebula: Painter = (easel, { colours, seed }) => {
  const { context, width, height } = easel
  context.save()
  context.globalCompositeOperation = 'screen'
  for (let puff = 0; puff < 90; puff++) {
    const turn = puff * 0.23 + dice(seed, puff) * 0.9
    const far = 0.1 + 0.5 * dice(seed, puff + 100)
    const x = width * (0.62 + Math.cos(turn) * far * 0.7)
    const y = height * (0.3 + Math.sin(turn) * far * 0.5)
    glow(easel, x, y, height * (0.07 + 0.2 * dice(seed, puff + 200)), colours[puff % colours.length], [
      [0, 0.1],
      [0.5, 0.04],
      [1, 0],
    ])
  }
  context.restore()
}
