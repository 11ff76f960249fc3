/** Hair of every style, in head heights, and the words that name a style. */
import type { Clay } from '../../clay.ts'
import type { Hex } from '../../solids.ts'
import { Strands } from './strands.ts'

type Style = (hair: Strands) => void

const partedFringe: Style = (hair) => hair.lumps([[-0.12, 0.355, 0.235, 0.29, 0.13, 0.19], [0.24, 0.325, 0.21, 0.17, 0.13, 0.17], [0.02, 0.35, 0.0, 0.43, 0.24, 0.42]])
const evenFringe: Style = (hair) => {
  for (const [x, tip] of [[-0.28, 0.13], [-0.17, 0.155], [-0.06, 0.165], [0.06, 0.165], [0.17, 0.155], [0.28, 0.13]]) hair.lock([x * 0.62, 0.36, 0.24], [x * 1.12, tip, 0.405 - Math.abs(x) * 0.36], 0.1, 0.055)
}
const curtains: Style = (hair) => {
  for (const sign of [1, -1]) {
    hair.lumps([[sign * 0.2, 0.33, 0.235, 0.215, 0.145, 0.17]])
    hair.lock([sign * 0.05, 0.42, 0.3], [sign * 0.37, 0.12, 0.26], 0.095, 0.07)
    hair.lock([sign * 0.36, 0.16, 0.24], [sign * 0.41, -0.12, 0.14], 0.085, 0.05)
  }
}
const sweep: Style = (hair) => {
  hair.lock([0.22, 0.4, 0.24], [-0.18, 0.3, 0.37], 0.11, 0.09)
  hair.lock([0.25, 0.38, 0.22], [-0.34, 0.17, 0.27], 0.1, 0.055)
  hair.lock([0.26, 0.37, 0.24], [0.385, 0.13, 0.2], 0.09, 0.05)
  hair.lumps([[0, 0.34, 0.0, 0.42, 0.24, 0.41]])
}
const short: Style = (hair) => {
  hair.cap(-0.17)
  hair.ifBare(() => {
    for (const [x, tip, z] of [[-0.26, 0.2, 0.33], [-0.13, 0.25, 0.39], [0.0, 0.27, 0.41], [0.13, 0.26, 0.39], [0.26, 0.21, 0.33]]) hair.lock([x * 0.65 + 0.06, 0.36, 0.2], [x - 0.03, tip, z - 0.01], 0.11, 0.065)
    hair.lumps([[0.02, 0.33, -0.02, 0.43, 0.25, 0.42]])
  })
}
const falls = (hair: Strands, down: number, wave: number) => {
  hair.cap(-1.6)
  hair.lumps([[0, -0.05 - down * 0.3, -0.27, 0.42, 0.34 + down * 0.36, 0.2]], 0.1)
  for (const sign of [1, -1]) {
    hair.tail([[sign * 0.4, 0.05, 0.02], [sign * (0.45 + wave), -0.2, 0.06], [sign * (0.43 - wave), -0.2 - down * 0.45, 0.08], [sign * (0.4 + wave * 0.5), -0.25 - down * 0.85, 0.12]], 0.125, 0.06)
    hair.tail([[sign * 0.36, 0.1, -0.16], [sign * (0.47 + wave), -0.2, -0.14], [sign * (0.46 - wave), -0.25 - down * 0.5, -0.14], [sign * (0.4 + wave * 0.5), -0.25 - down * 0.95, -0.12]], 0.16, 0.07)
    hair.tail([[sign * 0.16, 0.1, -0.36], [sign * (0.24 + wave), -0.3, -0.4], [sign * (0.2 - wave), -0.3 - down * 0.5, -0.38], [sign * 0.2, -0.25 - down * 1.02, -0.3]], 0.18, 0.08)
  }
}
const tiedBack: Style = (hair) => {
  hair.cap(-0.22, 'high')
  hair.ifBare(() => sweep(hair))
}
const braid = (hair: Strands, points: readonly (readonly [number, number, number])[], size: number) => {
  points.forEach(([x, y, z], index) => {
    hair.bead([x + (index % 2 ? 0.012 : -0.012), y, z], size * (1 - (index / points.length) * 0.35))
  })
  const [x, y, z] = points.at(-1)!
  hair.tieRing([x, y - size * 0.8, z], size * 0.5)
  hair.lock([x, y - size * 0.6, z], [x, y - size * 2.3, z + 0.01], size * 0.6, size * 0.25)
}

const STYLES: Readonly<Record<string, Style>> = {
  bald: () => {},
  short,
  'side part': (hair) => { hair.cap(-0.15); hair.ifBare(() => partedFringe(hair)) },
  slick: (hair) => { hair.cap(-0.16, 'peak'); hair.ifBare(() => hair.lumps([[0, 0.42, 0.1, 0.34, 0.13, 0.3], [0, 0.3, -0.2, 0.4, 0.2, 0.3]])) },
  quiff: (hair) => { hair.cap(-0.15); hair.ifBare(() => { for (const x of [-0.2, -0.07, 0.07, 0.2]) hair.tail([[x, 0.36, 0.26], [x, 0.52, 0.42], [x * 0.9, 0.66, 0.28], [x * 0.8, 0.5, 0.02]], 0.12, 0.1) }) },
  spiky: (hair) => {
    hair.cap(-0.15)
    hair.ifBare(() => {
      for (let index = 0; index < 6; index++) {
        const angle = -0.95 + index * 0.38
        hair.lock([Math.sin(angle) * 0.3, 0.38, 0.2], [Math.sin(angle) * 0.46, 0.62 - Math.abs(angle) * 0.13, 0.36], 0.125, 0.014)
        hair.lock([Math.sin(angle) * 0.3, 0.4, -0.12], [Math.sin(angle) * 0.52, 0.63 - Math.abs(angle) * 0.16, -0.24], 0.13, 0.014)
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
        const from: [number, number, number] = [Math.sin(turn) * flat * 0.4, Math.sin(up) * 0.46 + 0.06, Math.cos(turn) * flat * 0.36 - 0.03]
        if (from[2] > 0.2 && from[1] < 0.33) continue
        hair.lock(from, [from[0] * 1.4 + Math.sin(turn + 1) * 0.08, from[1] * 1.24 + 0.04, from[2] * 1.4 + Math.cos(turn + 1) * 0.08], 0.125, 0.02)
      }
      for (const [x, tip] of [[-0.24, 0.19], [-0.1, 0.16], [0.06, 0.2], [0.2, 0.15]]) hair.lock([x + 0.04, 0.42, 0.24], [x, tip, 0.41 - Math.abs(x) * 0.3], 0.11, 0.025)
    })
  },
  buzz: (hair) => hair.shadow(0.468, -0.13),
  undercut: (hair) => { hair.shadow(0.462, -0.1); hair.ifBare(() => { hair.lumps([[0, 0.43, -0.02, 0.3, 0.16, 0.36]]); sweep(hair) }) },
  fade: (hair) => { hair.shadow(0.464, -0.12); hair.ifBare(() => hair.bumpy(0.02, 22, () => hair.lumps([[0, 0.36, -0.04, 0.4, 0.22, 0.4]]))) },
  fringe: (hair) => { hair.cap(-0.18); hair.ifBare(() => { evenFringe(hair); hair.lumps([[0, 0.33, -0.01, 0.43, 0.25, 0.42]]) }) },
  bowl: (hair) => { hair.cap(-0.24); hair.ifBare(() => { evenFringe(hair); hair.lumps([[0, 0.38, 0.02, 0.44, 0.17, 0.4]]) }) },
  bob: (hair) => {
    hair.cap(-0.6)
    for (const sign of [1, -1]) {
      hair.lumps([[sign * 0.405, -0.12, -0.03, 0.12, 0.34, 0.26]], 0.1)
      hair.lock([sign * 0.42, -0.3, 0.05], [sign * 0.36, -0.4, 0.16], 0.11, 0.05)
    }
    hair.lumps([[0, -0.12, -0.27, 0.4, 0.36, 0.22]], 0.1)
    hair.ifBare(() => { evenFringe(hair); hair.lumps([[0, 0.33, -0.01, 0.44, 0.25, 0.43]]) })
  },
  lob: (hair) => { falls(hair, 0.3, 0); hair.ifBare(() => curtains(hair)) },
  shoulder: (hair) => { falls(hair, 0.45, 0.02); hair.ifBare(() => curtains(hair)) },
  long: (hair) => { falls(hair, 0.9, 0); hair.ifBare(() => curtains(hair)) },
  'long fringe': (hair) => { falls(hair, 0.9, 0); hair.ifBare(() => evenFringe(hair)) },
  wavy: (hair) => { falls(hair, 0.75, 0.055); hair.ifBare(() => sweep(hair)) },
  curly: (hair) => { hair.cap(-0.2); hair.beads(0.12, 46, -0.32) },
  'long curly': (hair) => {
    hair.cap(-1.2)
    hair.beads(0.125, 46, -0.32)
    for (let index = 0; index < 22; index++) {
      const angle = Math.PI * (0.42 + (1.16 * (index % 11)) / 10)
      hair.bead([Math.sin(angle + Math.PI / 2 - Math.PI / 2) * (0.47 + (index > 10 ? 0.03 : 0)), -0.22 - (index > 10 ? 0.2 : 0) - (index % 2) * 0.06, Math.cos(angle) * 0.42 - 0.02], 0.13)
    }
  },
  afro: (hair) => hair.bumpy(0.017, 26, () => hair.globe(0.63, 0.15)),
  'short afro': (hair) => hair.bumpy(0.014, 30, () => hair.globe(0.53, 0.1)),
  'afro puffs': (hair) => { hair.cap(-0.2, 'high'); hair.bumpy(0.014, 28, () => { for (const sign of [1, -1]) hair.lumps([[sign * 0.4, 0.42, -0.1, 0.22, 0.22, 0.22]], 0.05) }); for (const sign of [1, -1]) hair.tieRing([sign * 0.3, 0.31, -0.08], 0.12, [sign, 0.9, 0]) },
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
  ponytail: (hair) => { tiedBack(hair); hair.tieRing([0, 0.27, -0.47], 0.11, [0, 0.35, -1]); hair.tail([[0, 0.27, -0.44], [0, 0.38, -0.72], [0.02, 0.02, -0.84], [0.05, -0.5, -0.68]], 0.15, 0.04); hair.tail([[0, 0.22, -0.5], [0, 0.24, -0.72], [0.02, -0.05, -0.78], [-0.03, -0.42, -0.66]], 0.14, 0.04) },
  'side ponytail': (hair) => { tiedBack(hair); hair.tieRing([0.36, 0.22, -0.24], 0.1, [1, 0.2, -0.5]); hair.tail([[0.36, 0.2, -0.26], [0.66, 0.26, -0.3], [0.68, -0.1, -0.2], [0.56, -0.52, -0.02]], 0.14, 0.04) },
  bun: (hair) => { tiedBack(hair); hair.ifBare(() => { hair.tieRing([0, 0.44, -0.2], 0.13, [0, 1, -0.4]); hair.lumps([[0, 0.56, -0.24, 0.2, 0.18, 0.2]], 0.03) }) },
  'low bun': (hair) => { tiedBack(hair); hair.lumps([[0, -0.05, -0.55, 0.19, 0.18, 0.17]], 0.04) },
  'space buns': (hair) => { tiedBack(hair); hair.ifBare(() => { for (const sign of [1, -1]) hair.lumps([[sign * 0.34, 0.46, -0.06, 0.17, 0.17, 0.17]], 0.03) }) },
  topknot: (hair) => { hair.cap(-0.2, 'high'); hair.ifBare(() => { hair.lumps([[0, 0.42, -0.02, 0.33, 0.12, 0.33]]); hair.lock([0, 0.46, -0.14], [0, 0.6, -0.16], 0.09, 0.08); hair.tieRing([0, 0.54, -0.15], 0.075); hair.lock([0, 0.6, -0.16], [0, 0.63, -0.04], 0.1, 0.06) }) },
  pigtails: (hair) => {
    hair.cap(-0.22)
    hair.ifBare(() => { evenFringe(hair); hair.lumps([[0, 0.33, -0.01, 0.42, 0.24, 0.41]]) })
    for (const sign of [1, -1]) {
      hair.tieRing([sign * 0.46, 0.12, -0.1], 0.095, [sign, 0.25, 0])
      hair.tail([[sign * 0.43, 0.12, -0.1], [sign * 0.7, 0.22, -0.1], [sign * 0.74, -0.1, -0.06], [sign * 0.62, -0.46, 0]], 0.13, 0.035)
    }
  },
  braids: (hair) => {
    hair.cap(-0.22)
    hair.ifBare(() => curtains(hair))
    for (const sign of [1, -1]) braid(hair, Array.from({ length: 7 }, (_, index) => [sign * (0.43 - index * 0.006), -0.16 - index * 0.115, 0.02 + index * 0.035] as const), 0.105)
  },
  braid: (hair) => { tiedBack(hair); braid(hair, Array.from({ length: 9 }, (_, index) => [0, -0.06 - index * 0.125, -0.48 + index * 0.012] as const), 0.125) },
  mohawk: (hair) => { hair.shadow(0.455, -0.1); for (let index = 0; index < 8; index++) { const angle = -0.85 + index * 0.34; hair.lock([0, 0.44 * Math.cos(angle), -0.4 * Math.sin(angle) - 0.03], [0, 0.8 * Math.cos(angle) + 0.03, -0.68 * Math.sin(angle) - 0.06], 0.1, 0.035) } },
  ring: (hair) => { for (const sign of [1, -1]) hair.lumps([[sign * 0.395, -0.02, -0.12, 0.09, 0.16, 0.2]], 0.06); hair.lumps([[0, -0.04, -0.33, 0.37, 0.17, 0.15]], 0.08) },
  'combed over': (hair) => { for (const sign of [1, -1]) hair.lumps([[sign * 0.395, -0.0, -0.12, 0.09, 0.18, 0.2]], 0.06); hair.lumps([[0, -0.02, -0.33, 0.37, 0.2, 0.15]], 0.08); hair.ifBare(() => { for (const z of [-0.15, 0, 0.13]) hair.tail([[0.36, 0.2, z - 0.05], [0.2, 0.5, z], [-0.15, 0.53, z], [-0.33, 0.3, z]], 0.03, 0.02) }) },
  'baby curl': (hair) => { hair.shadow(0.452, 0.12); hair.ifBare(() => hair.tail([[0, 0.44, 0.1], [0.02, 0.56, 0.24], [0.06, 0.5, 0.36], [-0.02, 0.44, 0.33]], 0.06, 0.02)) },
  pixie: (hair) => { hair.cap(-0.2); hair.ifBare(() => { sweep(hair); for (const sign of [1, -1]) hair.lock([sign * 0.4, 0.12, 0.08], [sign * 0.425, -0.12, 0.1], 0.07, 0.02) }) },
}

const ALIASES: Readonly<Record<string, string>> = {
  none: 'bald', shaved: 'buzz', cropped: 'short', crew: 'buzz', 'crew cut': 'buzz', straight: 'long', 'long straight': 'long', 'shoulder-length': 'shoulder', medium: 'shoulder', 'medium length': 'shoulder', pony: 'ponytail', 'pony tail': 'ponytail', 'pig tails': 'pigtails', twintails: 'pigtails', plaits: 'braids', plait: 'braid', braided: 'braids', 'curly hair': 'curly', 'frizzy': 'curly', bangs: 'fringe', 'top bun': 'bun', 'man bun': 'topknot', 'top knot': 'topknot', chignon: 'low bun', 'slicked back': 'slick', 'slicked-back': 'slick', tousled: 'messy', shaggy: 'messy', wild: 'messy', balding: 'ring', 'bowl cut': 'bowl', dreads: 'dreadlocks', locs: 'dreadlocks', pompadour: 'quiff', 'side-parted': 'side part', 'side-part': 'side part', parted: 'side part', 'long wavy': 'wavy', spikes: 'spiky', 'pixie cut': 'pixie', 'long blond': 'long', bobbed: 'bob',
}

/** Every hair style. */
export const hairStyles: readonly string[] = Object.keys(STYLES)

/** The style a word names; undefined when it names none. */
export function hairNamed(word: string): string | undefined {
  const name = word.toLowerCase().trim()
  const spaced = name.replace(/[-_]/g, ' ')
  return [name, spaced].map((form) => (STYLES[form] ? form : ALIASES[form])).find((found) => found !== undefined)
}

/**
 * Adds hair to the head's clay.
 * @param cover how much of it a hat hides
 * @throws RangeError for an unknown style, naming the legal ones.
 */
export function addHair(top: Clay, style: string, colour: Hex, cover: 'none' | 'top' | 'all', tie: Hex): void {
  const known = hairNamed(style)
  if (!known) throw new RangeError(`person.hair.style: got "${style}", expected one of ${hairStyles.join(', ')}`)
  if (cover === 'all') return
  STYLES[known](new Strands(top, colour, cover === 'top', tie))
}
