import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Raster } from '../output/encode.ts'
import { FINISHES } from './finish.ts'
import { finished } from './testing/apple.ts'

/** Mean colours of a raster's cells in a lattice of columns and rows. */
function means({ width, height, pixels }: Raster, columns: number, rows: number): Float64Array {
  const sums = new Float64Array(columns * rows * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const cell = (Math.floor((y * rows) / height) * columns + Math.floor((x * columns) / width)) * 4
      for (let channel = 0; channel < 3; channel++)
        sums[cell + channel] = (sums[cell + channel] as number) + (pixels[(y * width + x) * 4 + channel] as number)
      sums[cell + 3] = (sums[cell + 3] as number) + 1
    }
  return sums.map((sum, at) => sum / (sums[at - (at % 4) + 3] as number))
}

for (const { name, monochrome } of FINISHES) {
  test(`${name} keeps a red apple ${monochrome ? 'apart from its ground' : 'red'}`, () => {
    const { pixels, width, height } = finished(name, 120, 90)
    const sum = [0, 0, 0] as [number, number, number]
    let many = 0
    for (let y = Math.round(height * 0.38); y < height * 0.62; y++)
      for (let x = Math.round(width * 0.42); x < width * 0.58; x++) {
        many++
        for (const channel of [0, 1, 2] as const) sum[channel] += pixels[(y * width + x) * 4 + channel] as number
      }
    const [red, green, blue] = sum.map((value) => value / many) as [number, number, number]
    if (monochrome) {
      const corner = (16 * width + 12) * 4
      const ground = [0, 1, 2].map((channel) => pixels[corner + channel] as number)
      const far =
        Math.abs(red - (ground[0] as number)) +
        Math.abs(green - (ground[1] as number)) +
        Math.abs(blue - (ground[2] as number))
      assert.ok(far > 30, `apple ${[red, green, blue]} ground ${ground}`)
    } else {
      assert.ok(red > green * 1.45 && red > blue * 1.25, `${[red, green, blue].map(Math.round)}`)
    }
  })

  test(`${name} looks alike in small and in large`, () => {
    // Cells of 50 units: what a viewer sees who steps back far enough not to count strokes.
    const [small, large] = [means(finished(name, 160, 120), 20, 15), means(finished(name, 360, 270), 20, 15)]
    let square = 0
    for (let at = 0; at < small.length; at++)
      if (at % 4 !== 3) square += ((small[at] as number) - (large[at] as number)) ** 2
    const noise = 10 * Math.log10((255 * 255) / (square / ((small.length * 3) / 4)))
    assert.ok(noise > 20, `PSNR ${noise.toFixed(1)} dB`)
  })
}
