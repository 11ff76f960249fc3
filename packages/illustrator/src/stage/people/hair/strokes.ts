/** Fringes, falls and other parts that several hair styles share. */
import type { Strands } from './strands.ts'

export type Style = (hair: Strands) => void

export const partedFringe: Style = (hair) =>
  hair.lumps([
    [-0.12, 0.355, 0.235, 0.29, 0.13, 0.19],
    [0.24, 0.325, 0.21, 0.17, 0.13, 0.17],
    [0.0, 0.3, -0.01, 0.385, 0.265, 0.39],
  ])
export const evenFringe: Style = (hair) => {
  for (const [x, tip] of [
    [-0.28, 0.13],
    [-0.17, 0.155],
    [-0.06, 0.165],
    [0.06, 0.165],
    [0.17, 0.155],
    [0.28, 0.13],
  ])
    hair.lock([x * 0.62, 0.36, 0.24], [x * 1.12, tip, 0.405 - Math.abs(x) * 0.36], 0.1, 0.055)
}
export const curtains: Style = (hair) => {
  for (const sign of [1, -1]) {
    hair.lumps([[sign * 0.2, 0.33, 0.235, 0.215, 0.145, 0.17]])
    hair.lock([sign * 0.05, 0.42, 0.3], [sign * 0.37, 0.12, 0.26], 0.095, 0.07)
    hair.lock([sign * 0.36, 0.16, 0.24], [sign * 0.41, -0.12, 0.14], 0.085, 0.05)
  }
}
export const sweep: Style = (hair) => {
  hair.lock([0.22, 0.4, 0.24], [-0.18, 0.3, 0.37], 0.11, 0.09)
  hair.lock([0.25, 0.38, 0.22], [-0.34, 0.17, 0.27], 0.1, 0.055)
  hair.lock([0.26, 0.37, 0.24], [0.385, 0.13, 0.2], 0.09, 0.05)
  hair.lumps([[0, 0.3, -0.01, 0.385, 0.265, 0.39]])
}
export const short: Style = (hair) => {
  hair.cap(-0.17)
  hair.ifBare(() => {
    for (const [x, tip, z] of [
      [-0.26, 0.2, 0.33],
      [-0.13, 0.25, 0.39],
      [0.0, 0.27, 0.41],
      [0.13, 0.26, 0.39],
      [0.26, 0.21, 0.33],
    ])
      hair.lock([x * 0.65 + 0.06, 0.36, 0.2], [x - 0.03, tip, z - 0.01], 0.11, 0.065)
    hair.lumps([[0.0, 0.3, -0.01, 0.385, 0.265, 0.39]])
  })
}
export const falls = (hair: Strands, down: number, wave: number) => {
  hair.cap(-1.6)
  hair.lumps([[0, -0.05 - down * 0.32, -0.27, 0.42, 0.36 + down * 0.4, 0.235]], 0.1)
  for (const sign of [1, -1]) {
    hair.tail(
      [
        [sign * 0.4, 0.05, 0.02],
        [sign * (0.45 + wave), -0.2, 0.06],
        [sign * (0.43 - wave), -0.2 - down * 0.45, 0.08],
        [sign * (0.4 + wave * 0.5), -0.25 - down * 0.85, 0.12],
      ],
      0.125,
      0.06,
      0.045,
    )
    hair.tail(
      [
        [sign * 0.36, 0.1, -0.16],
        [sign * (0.47 + wave), -0.2, -0.14],
        [sign * (0.46 - wave), -0.25 - down * 0.5, -0.14],
        [sign * (0.4 + wave * 0.5), -0.25 - down * 0.95, -0.12],
      ],
      0.16,
      0.08,
      0.07,
    )
    hair.tail(
      [
        [sign * 0.16, 0.1, -0.36],
        [sign * (0.24 + wave), -0.3, -0.4],
        [sign * (0.2 - wave), -0.3 - down * 0.5, -0.38],
        [sign * 0.2, -0.25 - down * 1.02, -0.3],
      ],
      0.18,
      0.1,
      0.09,
    )
  }
  hair.tail(
    [
      [0, 0.1, -0.4],
      [wave, -0.3, -0.44],
      [-wave, -0.3 - down * 0.5, -0.42],
      [0, -0.25 - down * 1.04, -0.34],
    ],
    0.18,
    0.1,
    0.09,
  )
}
export const tiedBack: Style = (hair) => {
  hair.cap(-0.22, 'high')
  hair.ifBare(() => sweep(hair))
}
export const braid = (hair: Strands, points: readonly (readonly [number, number, number])[], size: number) => {
  points.forEach(([x, y, z], index) => {
    hair.bead([x + (index % 2 ? 0.012 : -0.012), y, z], size * (1 - (index / points.length) * 0.35))
  })
  const [x, y, z] = points.at(-1)!
  hair.tieRing([x, y - size * 0.8, z], size * 0.5)
  hair.lock([x, y - size * 0.6, z], [x, y - size * 2.3, z + 0.01], size * 0.6, size * 0.25)
}
