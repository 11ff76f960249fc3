/** Glitch: a broken tube screen: channels torn apart in bands, scan lines, a pink and cyan cast. */
import type { Medium } from '../medium.ts'
import { clamp } from '../tools/colour.ts'
import { latticeNumber } from '../tools/texture.ts'

export const glitch: Medium = {
  name: 'glitch',
  names: { en: ['glitch', 'glitch art', 'vaporwave', 'synthwave', 'vhs'], zh: ['故障', '故障艺术', '蒸汽波'] },
  paint(plate) {
    const { width, height, unit, seed } = plate
    const source = { red: plate.red.slice(), green: plate.green.slice(), blue: plate.blue.slice() }
    for (let y = 0; y < height; y++) {
      const units = y / unit
      // Bands of three sizes; most lie still, a few are torn far.
      const torn = (size: number, chance: number, far: number, salt: number) => {
        const band = Math.floor(units / size)
        return latticeNumber(band, salt, seed) < chance ? (latticeNumber(band, salt + 1, seed) - 0.5) * 2 * far : 0
      }
      const shift = torn(61, 0.14, 24, 1) + torn(17, 0.14, 22, 5) + torn(5, 0.06, 32, 9)
      const apart = 3.5 + Math.abs(shift) * 0.22
      const take = (plane: Float32Array, x: number, offset: number) =>
        plane[y * width + Math.max(0, Math.min(width - 1, Math.round(x + offset * unit)))] as number
      for (let x = 0; x < width; x++) {
        const at = y * width + x
        plate.red[at] = clamp(take(source.red, x, shift + apart) * 1.04 + 0.03)
        plate.green[at] = clamp(take(source.green, x, shift) * 0.98)
        plate.blue[at] = clamp(take(source.blue, x, shift - apart) * 1.06 + 0.05)
      }
    }
    return (x, y, colour) => {
      const line = 0.9 + 0.1 * Math.cos((y * 2 * Math.PI) / 3.2)
      const snow = (latticeNumber(Math.floor(x / 2.2), Math.floor(y / 1.1), seed) - 0.5) * 0.07
      for (let channel = 0; channel < 3; channel++) colour[channel] = (colour[channel] as number) * line + snow
    }
  },
}
