/** Hair that is tied, curled or shaven into a shape. */
import { braid, curtains, evenFringe, type Style, sweep, tiedBack } from './strokes.ts'

export const shapedStyles: Readonly<Record<string, Style>> = {
  curly: (hair) => {
    hair.cap(-0.2)
    hair.beads(0.12, 46, -0.32)
  },
  'long curly': (hair) => {
    hair.cap(-1.2)
    hair.beads(0.125, 46, -0.32)
    for (let index = 0; index < 22; index++) {
      const angle = Math.PI * (0.42 + (1.16 * (index % 11)) / 10)
      hair.bead(
        [
          Math.sin(angle + Math.PI / 2 - Math.PI / 2) * (0.47 + (index > 10 ? 0.03 : 0)),
          -0.22 - (index > 10 ? 0.2 : 0) - (index % 2) * 0.06,
          Math.cos(angle) * 0.42 - 0.02,
        ],
        0.13,
      )
    }
  },
  afro: (hair) => hair.bumpy(0.017, 26, () => hair.globe(0.63, 0.15)),
  'short afro': (hair) => hair.bumpy(0.014, 30, () => hair.globe(0.53, 0.1)),
  'afro puffs': (hair) => {
    hair.cap(-0.2, 'high')
    hair.bumpy(0.014, 28, () => {
      for (const sign of [1, -1]) hair.lumps([[sign * 0.4, 0.42, -0.1, 0.22, 0.22, 0.22]], 0.05)
    })
    for (const sign of [1, -1]) hair.tieRing([sign * 0.3, 0.31, -0.08], 0.12, [sign, 0.9, 0])
  },
  dreadlocks: (hair) => {
    hair.cap(-0.5)
    for (let index = 0; index < 15; index++) {
      const angle = Math.PI * (0.36 + (1.28 * index) / 14)
      const [x, z] = [Math.sin(angle) * 0.44, Math.cos(angle) * 0.4 - 0.04]
      hair.lock([x * 0.85, 0.22, z * 0.85], [x * 1.16, -0.15, z * 1.1], 0.085, 0.08)
      hair.lock([x * 1.16, -0.15, z * 1.1], [x * 1.1, -0.52 - (index % 3) * 0.05, z * 1.06], 0.08, 0.055)
    }
    hair.ifBare(() => sweep(hair))
  },
  ponytail: (hair) => {
    tiedBack(hair)
    hair.tieRing([0, 0.27, -0.47], 0.11, [0, 0.35, -1])
    hair.tail(
      [
        [0, 0.27, -0.44],
        [0, 0.38, -0.72],
        [0.02, 0.02, -0.84],
        [0.05, -0.5, -0.68],
      ],
      0.15,
      0.04,
    )
    hair.tail(
      [
        [0, 0.22, -0.5],
        [0, 0.24, -0.72],
        [0.02, -0.05, -0.78],
        [-0.03, -0.42, -0.66],
      ],
      0.14,
      0.04,
    )
  },
  'side ponytail': (hair) => {
    tiedBack(hair)
    hair.tieRing([0.36, 0.22, -0.24], 0.1, [1, 0.2, -0.5])
    hair.tail(
      [
        [0.36, 0.2, -0.26],
        [0.66, 0.26, -0.3],
        [0.68, -0.1, -0.2],
        [0.56, -0.52, -0.02],
      ],
      0.14,
      0.04,
    )
  },
  bun: (hair) => {
    tiedBack(hair)
    hair.ifBare(() => {
      hair.tieRing([0, 0.44, -0.2], 0.13, [0, 1, -0.4])
      hair.lumps([[0, 0.56, -0.24, 0.2, 0.18, 0.2]], 0.03)
    })
  },
  'low bun': (hair) => {
    tiedBack(hair)
    hair.lumps([[0, -0.05, -0.55, 0.19, 0.18, 0.17]], 0.04)
  },
  'space buns': (hair) => {
    tiedBack(hair)
    hair.ifBare(() => {
      for (const sign of [1, -1]) hair.lumps([[sign * 0.34, 0.46, -0.06, 0.17, 0.17, 0.17]], 0.03)
    })
  },
  topknot: (hair) => {
    hair.cap(-0.2, 'high')
    hair.ifBare(() => {
      hair.lock([0, 0.46, -0.14], [0, 0.6, -0.16], 0.09, 0.08)
      hair.tieRing([0, 0.54, -0.15], 0.075)
      hair.lock([0, 0.6, -0.16], [0, 0.63, -0.04], 0.1, 0.06)
    })
  },
  pigtails: (hair) => {
    hair.cap(-0.22)
    hair.ifBare(() => {
      evenFringe(hair)
      hair.lumps([[0, 0.3, -0.01, 0.385, 0.265, 0.39]])
    })
    for (const sign of [1, -1]) {
      hair.tieRing([sign * 0.46, 0.12, -0.1], 0.095, [sign, 0.25, 0])
      hair.tail(
        [
          [sign * 0.43, 0.12, -0.1],
          [sign * 0.7, 0.22, -0.1],
          [sign * 0.74, -0.1, -0.06],
          [sign * 0.62, -0.46, 0],
        ],
        0.13,
        0.035,
      )
    }
  },
  braids: (hair) => {
    hair.cap(-0.22)
    hair.ifBare(() => curtains(hair))
    for (const sign of [1, -1])
      braid(
        hair,
        Array.from(
          { length: 7 },
          (_, index) => [sign * (0.43 - index * 0.006), -0.16 - index * 0.115, 0.02 + index * 0.035] as const,
        ),
        0.105,
      )
  },
  braid: (hair) => {
    tiedBack(hair)
    braid(
      hair,
      Array.from({ length: 9 }, (_, index) => [0, -0.06 - index * 0.125, -0.48 + index * 0.012] as const),
      0.125,
    )
  },
  mohawk: (hair) => {
    hair.shadow(0.455, -0.1)
    for (let index = 0; index < 8; index++) {
      const angle = -0.85 + index * 0.34
      hair.lock(
        [0, 0.44 * Math.cos(angle), -0.4 * Math.sin(angle) - 0.03],
        [0, 0.8 * Math.cos(angle) + 0.03, -0.68 * Math.sin(angle) - 0.06],
        0.1,
        0.035,
      )
    }
  },
  ring: (hair) => {
    for (const sign of [1, -1]) hair.lumps([[sign * 0.395, -0.02, -0.12, 0.09, 0.16, 0.2]], 0.06)
    hair.lumps([[0, -0.04, -0.33, 0.37, 0.17, 0.15]], 0.08)
  },
  'combed over': (hair) => {
    for (const sign of [1, -1]) hair.lumps([[sign * 0.395, -0.0, -0.12, 0.09, 0.18, 0.2]], 0.06)
    hair.lumps([[0, -0.02, -0.33, 0.37, 0.2, 0.15]], 0.08)
    hair.ifBare(() => {
      for (const z of [-0.15, 0, 0.13])
        hair.tail(
          [
            [0.38, 0.16, z - 0.05],
            [0.28, 0.6, z],
            [-0.12, 0.64, z],
            [-0.33, 0.34, z],
          ],
          0.06,
          0.035,
        )
    })
  },
  'baby curl': (hair) => {
    hair.shadow(0.452, 0.12)
    hair.ifBare(() =>
      hair.tail(
        [
          [0, 0.44, 0.1],
          [0.02, 0.56, 0.24],
          [0.06, 0.5, 0.36],
          [-0.02, 0.44, 0.33],
        ],
        0.06,
        0.02,
      ),
    )
  },
}
