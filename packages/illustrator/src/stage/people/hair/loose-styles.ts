/** Hair that is worn as it falls. */
import { curtains, evenFringe, falls, partedFringe, type Style, short, sweep } from './strokes.ts'

export const looseStyles: Readonly<Record<string, Style>> = {
  bald: () => {},
  short,
  'side part': (hair) => {
    hair.cap(-0.15)
    hair.ifBare(() => partedFringe(hair))
  },
  slick: (hair) => {
    hair.cap(-0.16, 'peak')
    hair.ifBare(() => {
      hair.lumps([[0, 0.33, 0.06, 0.36, 0.235, 0.33]])
      for (const x of [-0.22, -0.11, 0, 0.11, 0.22])
        hair.tail(
          [
            [x, 0.33, 0.29],
            [x * 1.02, 0.5, 0.22],
            [x, 0.56, -0.05],
            [x * 0.9, 0.46, -0.3],
          ],
          0.07,
          0.06,
          0.06,
        )
    })
  },
  quiff: (hair) => {
    hair.cap(-0.15)
    hair.ifBare(() => {
      for (const x of [-0.2, -0.07, 0.07, 0.2])
        hair.tail(
          [
            [x, 0.36, 0.26],
            [x, 0.52, 0.42],
            [x * 0.9, 0.66, 0.28],
            [x * 0.8, 0.5, 0.02],
          ],
          0.12,
          0.1,
        )
    })
  },
  spiky: (hair) => {
    hair.cap(-0.15)
    hair.ifBare(() => {
      for (let index = 0; index < 6; index++) {
        const angle = -0.95 + index * 0.38
        hair.lock(
          [Math.sin(angle) * 0.3, 0.38, 0.2],
          [Math.sin(angle) * 0.46, 0.62 - Math.abs(angle) * 0.13, 0.36],
          0.125,
          0.014,
        )
        hair.lock(
          [Math.sin(angle) * 0.3, 0.4, -0.12],
          [Math.sin(angle) * 0.52, 0.63 - Math.abs(angle) * 0.16, -0.24],
          0.13,
          0.014,
        )
      }
      for (const x of [-0.2, 0, 0.2]) hair.lock([x, 0.45, 0.05], [x * 1.3, 0.7, 0.08], 0.13, 0.014)
    })
  },
  messy: (hair) => {
    hair.cap(-0.2)
    hair.ifBare(() => {
      for (let index = 0; index < 13; index++) {
        const [turn, up] = [index * 2.4, 0.25 + ((index * 0.37) % 0.6)]
        const flat = Math.cos(up)
        const from: [number, number, number] = [
          Math.sin(turn) * flat * 0.4,
          Math.sin(up) * 0.46 + 0.06,
          Math.cos(turn) * flat * 0.36 - 0.03,
        ]
        if (from[2] > 0.2 && from[1] < 0.33) continue
        hair.lock(
          from,
          [from[0] * 1.4 + Math.sin(turn + 1) * 0.08, from[1] * 1.24 + 0.04, from[2] * 1.4 + Math.cos(turn + 1) * 0.08],
          0.125,
          0.02,
        )
      }
      for (const [x, tip] of [
        [-0.24, 0.19],
        [-0.1, 0.16],
        [0.06, 0.2],
        [0.2, 0.15],
      ])
        hair.lock([x + 0.04, 0.42, 0.24], [x, tip, 0.41 - Math.abs(x) * 0.3], 0.11, 0.025)
    })
  },
  buzz: (hair) => hair.shadow(0.468, -0.13),
  undercut: (hair) => {
    hair.shadow(0.462, -0.1)
    hair.ifBare(() => {
      hair.lumps([[0, 0.36, -0.02, 0.36, 0.21, 0.38]])
      sweep(hair)
    })
  },
  fade: (hair) => {
    hair.shadow(0.464, -0.12)
    hair.ifBare(() => hair.bumpy(0.02, 22, () => hair.lumps([[0, 0.33, -0.04, 0.385, 0.245, 0.4]])))
  },
  fringe: (hair) => {
    hair.cap(-0.18)
    hair.ifBare(() => {
      evenFringe(hair)
      hair.lumps([[0, 0.3, -0.01, 0.385, 0.265, 0.39]])
    })
  },
  bowl: (hair) => {
    hair.cap(-0.24)
    hair.ifBare(() => {
      evenFringe(hair)
      hair.lumps([[0, 0.3, 0.0, 0.4, 0.265, 0.41]])
    })
  },
  bob: (hair) => {
    hair.cap(-0.6)
    for (const sign of [1, -1]) {
      hair.lumps([[sign * 0.405, -0.12, -0.03, 0.12, 0.34, 0.26]], 0.1)
      hair.lock([sign * 0.42, -0.3, 0.05], [sign * 0.36, -0.4, 0.16], 0.11, 0.05)
    }
    hair.lumps([[0, -0.12, -0.27, 0.4, 0.36, 0.22]], 0.1)
    hair.ifBare(() => {
      evenFringe(hair)
      hair.lumps([[0, 0.3, -0.01, 0.385, 0.265, 0.39]])
    })
  },
  lob: (hair) => {
    falls(hair, 0.3, 0)
    hair.ifBare(() => curtains(hair))
  },
  shoulder: (hair) => {
    falls(hair, 0.45, 0.02)
    hair.ifBare(() => curtains(hair))
  },
  long: (hair) => {
    falls(hair, 0.9, 0)
    hair.ifBare(() => curtains(hair))
  },
  'long fringe': (hair) => {
    falls(hair, 0.9, 0)
    hair.ifBare(() => evenFringe(hair))
  },
  wavy: (hair) => {
    falls(hair, 0.75, 0.055)
    hair.ifBare(() => sweep(hair))
  },
  pixie: (hair) => {
    hair.cap(-0.2)
    hair.ifBare(() => {
      sweep(hair)
      for (const sign of [1, -1]) hair.lock([sign * 0.4, 0.12, 0.08], [sign * 0.425, -0.12, 0.1], 0.07, 0.02)
    })
  },
}
