// biome-ignore-all format: rows of a table are read side by side
/**
 * The twelve constellations of the zodiac and four everybody knows, as real stars: right ascension in hours and minutes,
 * declination in degrees (J2000), visual magnitude. Values: Yale Bright Star Catalogue, rounded to 0.1 minute and 0.01 degree.
 */

/** [name, hours, minutes, declination in degrees, magnitude] */
export type Star = readonly [name: string, hours: number, minutes: number, declination: number, magnitude: number]

export interface Constellation {
  readonly names: readonly string[]
  readonly stars: readonly Star[]
  /** Chains of star names joined by lines. */
  readonly lines: readonly (readonly string[])[]
}

export const constellations: Readonly<Record<string, Constellation>> = {
  aries: {
    names: ['aries', 'ram', '白羊座', '牡羊座'],
    stars: [
      ['Hamal', 2, 7.2, 23.46, 2.0],
      ['Sheratan', 1, 54.6, 20.81, 2.64],
      ['Mesarthim', 1, 53.5, 19.29, 3.88],
      ['Bharani', 2, 50.0, 27.26, 3.63],
    ],
    lines: [['Bharani', 'Hamal', 'Sheratan', 'Mesarthim']],
  },
  taurus: {
    names: ['taurus', 'bull', '金牛座'],
    stars: [
      ['Aldebaran', 4, 35.9, 16.51, 0.85],
      ['Elnath', 5, 26.3, 28.61, 1.65],
      ['zeta', 5, 37.6, 21.14, 3.0],
      ['theta', 4, 28.7, 15.87, 3.4],
      ['gamma', 4, 19.8, 15.63, 3.65],
      ['delta', 4, 22.9, 17.54, 3.77],
      ['Ain', 4, 28.6, 19.18, 3.53],
      ['lambda', 4, 0.7, 12.49, 3.47],
      ['Alcyone', 3, 47.5, 24.11, 2.87],
      ['xi', 3, 27.2, 9.73, 3.73],
    ],
    lines: [
      ['zeta', 'Aldebaran', 'theta', 'gamma', 'delta', 'Ain', 'Elnath'],
      ['gamma', 'lambda', 'xi'],
    ],
  },
  gemini: {
    names: ['gemini', 'twins', '双子座'],
    stars: [
      ['Castor', 7, 34.6, 31.89, 1.58],
      ['Pollux', 7, 45.3, 28.03, 1.14],
      ['Alhena', 6, 37.7, 16.4, 1.93],
      ['Mebsuta', 6, 43.9, 25.13, 3.06],
      ['Tejat', 6, 23.0, 22.51, 2.87],
      ['Propus', 6, 14.9, 22.51, 3.31],
      ['Wasat', 7, 20.1, 21.98, 3.5],
      ['Mekbuda', 7, 4.1, 20.57, 4.0],
      ['kappa', 7, 44.4, 24.4, 3.57],
      ['lambda', 7, 18.1, 16.54, 3.58],
      ['tau', 7, 11.1, 30.25, 4.4],
      ['theta', 6, 52.8, 33.96, 3.6],
      ['upsilon', 7, 35.9, 26.9, 4.06],
      ['iota', 7, 25.7, 27.8, 3.78],
      ['xi', 6, 45.3, 12.9, 3.35],
    ],
    lines: [
      ['Castor', 'tau', 'Mebsuta', 'Tejat', 'Propus'],
      ['tau', 'theta'],
      ['tau', 'iota', 'upsilon', 'Pollux'],
      ['upsilon', 'kappa'],
      ['upsilon', 'Wasat', 'Mekbuda', 'Alhena'],
      ['Wasat', 'lambda', 'xi'],
    ],
  },
  cancer: {
    names: ['cancer', 'crab', '巨蟹座'],
    stars: [
      ['Acubens', 8, 58.5, 11.86, 4.25],
      ['Altarf', 8, 16.5, 9.19, 3.52],
      ['Asellus Australis', 8, 44.7, 18.15, 3.94],
      ['Asellus Borealis', 8, 43.3, 21.47, 4.66],
      ['iota', 8, 46.7, 28.76, 4.02],
    ],
    lines: [
      ['iota', 'Asellus Borealis', 'Asellus Australis', 'Acubens'],
      ['Asellus Australis', 'Altarf'],
    ],
  },
  leo: {
    names: ['leo', 'lion', '狮子座'],
    stars: [
      ['Regulus', 10, 8.4, 11.97, 1.36],
      ['eta', 10, 7.3, 16.76, 3.48],
      ['Algieba', 10, 20.0, 19.84, 2.01],
      ['Adhafera', 10, 16.7, 23.42, 3.43],
      ['Rasalas', 9, 52.8, 26.01, 3.88],
      ['epsilon', 9, 45.9, 23.77, 2.97],
      ['Zosma', 11, 14.1, 20.52, 2.56],
      ['Chertan', 11, 14.2, 15.43, 3.33],
      ['Denebola', 11, 49.1, 14.57, 2.14],
    ],
    lines: [
      ['Regulus', 'eta', 'Algieba', 'Adhafera', 'Rasalas', 'epsilon'],
      ['Algieba', 'Zosma', 'Denebola', 'Chertan', 'Regulus'],
      ['Zosma', 'Chertan'],
    ],
  },
  virgo: {
    names: ['virgo', 'maiden', '处女座', '室女座'],
    stars: [
      ['Spica', 13, 25.2, -11.16, 0.98],
      ['Porrima', 12, 41.7, -1.45, 2.74],
      ['Vindemiatrix', 13, 2.2, 10.96, 2.85],
      ['delta', 12, 55.6, 3.4, 3.39],
      ['zeta', 13, 34.7, -0.6, 3.38],
      ['eta', 12, 19.9, -0.67, 3.89],
      ['beta', 11, 50.7, 1.76, 3.59],
      ['theta', 13, 10.0, -5.54, 4.38],
      ['tau', 14, 1.6, 1.54, 4.23],
      ['iota', 14, 16.0, -6.0, 4.07],
      ['109', 14, 46.2, 1.89, 3.73],
      ['mu', 14, 43.1, -5.66, 3.87],
    ],
    lines: [
      ['beta', 'eta', 'Porrima', 'delta', 'Vindemiatrix'],
      ['Porrima', 'theta', 'Spica', 'iota', 'mu'],
      ['delta', 'zeta', 'tau', '109'],
    ],
  },
  libra: {
    names: ['libra', 'scales', '天秤座', '天平座'],
    stars: [
      ['Zubenelgenubi', 14, 50.9, -16.04, 2.75],
      ['Zubeneschamali', 15, 17.0, -9.38, 2.61],
      ['gamma', 15, 35.5, -14.79, 3.91],
      ['sigma', 15, 4.1, -25.28, 3.25],
      ['upsilon', 15, 37.0, -28.14, 3.6],
    ],
    lines: [
      ['sigma', 'Zubenelgenubi', 'Zubeneschamali', 'gamma', 'upsilon'],
      ['Zubenelgenubi', 'gamma'],
    ],
  },
  scorpius: {
    names: ['scorpius', 'scorpio', 'scorpion', '天蝎座'],
    stars: [
      ['Antares', 16, 29.4, -26.43, 1.06],
      ['Graffias', 16, 5.4, -19.81, 2.56],
      ['Dschubba', 16, 0.3, -22.62, 2.29],
      ['pi', 15, 58.9, -26.11, 2.89],
      ['sigma', 16, 21.2, -25.59, 2.9],
      ['tau', 16, 35.9, -28.22, 2.82],
      ['epsilon', 16, 50.2, -34.29, 2.29],
      ['mu', 16, 51.9, -38.05, 3.0],
      ['zeta', 16, 54.6, -42.36, 3.6],
      ['eta', 17, 12.2, -43.24, 3.3],
      ['Sargas', 17, 37.3, -43.0, 1.86],
      ['iota', 17, 47.6, -40.13, 3.0],
      ['kappa', 17, 42.5, -39.03, 2.39],
      ['Shaula', 17, 33.6, -37.1, 1.62],
      ['Lesath', 17, 30.8, -37.3, 2.7],
    ],
    lines: [
      ['Graffias', 'Dschubba', 'pi'],
      ['Dschubba', 'sigma', 'Antares', 'tau', 'epsilon', 'mu', 'zeta', 'eta', 'Sargas', 'iota', 'kappa', 'Shaula', 'Lesath'],
    ],
  },
  sagittarius: {
    names: ['sagittarius', 'archer', '射手座', '人马座'],
    stars: [
      ['Kaus Australis', 18, 24.2, -34.39, 1.79],
      ['Nunki', 18, 55.3, -26.3, 2.05],
      ['Ascella', 19, 2.6, -29.88, 2.6],
      ['Kaus Media', 18, 21.0, -29.83, 2.72],
      ['Kaus Borealis', 18, 28.0, -25.42, 2.82],
      ['phi', 18, 45.7, -26.99, 3.17],
      ['tau', 19, 6.9, -27.67, 3.32],
      ['Alnasl', 18, 5.8, -30.42, 2.98],
      ['eta', 18, 17.6, -36.76, 3.1],
      ['mu', 18, 13.8, -21.06, 3.84],
    ],
    lines: [
      ['Alnasl', 'Kaus Media', 'Kaus Australis', 'Ascella', 'phi', 'Kaus Media', 'Kaus Borealis', 'phi', 'Nunki', 'tau', 'Ascella'],
      ['Alnasl', 'Kaus Australis', 'eta'],
      ['Kaus Borealis', 'mu'],
    ],
  },
  capricornus: {
    names: ['capricornus', 'capricorn', '摩羯座', '山羊座'],
    stars: [
      ['Algedi', 20, 18.1, -12.55, 3.57],
      ['Dabih', 20, 21.0, -14.78, 3.05],
      ['psi', 20, 46.1, -25.27, 4.13],
      ['omega', 20, 51.8, -26.92, 4.12],
      ['zeta', 21, 26.7, -22.41, 3.77],
      ['Deneb Algedi', 21, 47.0, -16.13, 2.85],
      ['Nashira', 21, 40.1, -16.66, 3.69],
      ['iota', 21, 22.2, -16.83, 4.28],
      ['theta', 21, 6.0, -17.23, 4.08],
      ['epsilon', 21, 37.1, -19.47, 4.5],
    ],
    lines: [['Algedi', 'Dabih', 'psi', 'omega', 'zeta', 'epsilon', 'Deneb Algedi', 'Nashira', 'iota', 'theta', 'Algedi']],
  },
  aquarius: {
    names: ['aquarius', 'water bearer', '水瓶座', '宝瓶座'],
    stars: [
      ['Sadalsuud', 21, 31.6, -5.57, 2.9],
      ['Sadalmelik', 22, 5.8, -0.32, 2.95],
      ['gamma', 22, 21.7, -1.39, 3.86],
      ['zeta', 22, 28.8, -0.02, 3.65],
      ['eta', 22, 35.4, -0.12, 4.04],
      ['pi', 22, 25.3, 1.38, 4.66],
      ['Albali', 20, 47.7, -9.5, 3.78],
      ['Skat', 22, 54.7, -15.82, 3.27],
      ['lambda', 22, 52.6, -7.58, 3.74],
      ['tau', 22, 49.6, -13.59, 4.05],
      ['theta', 22, 16.8, -7.78, 4.17],
      ['phi', 23, 14.3, -6.05, 4.22],
      ['88', 23, 9.4, -21.17, 3.68],
    ],
    lines: [
      ['Albali', 'Sadalsuud', 'Sadalmelik', 'gamma', 'zeta', 'eta', 'lambda', 'tau', 'Skat', '88'],
      ['zeta', 'pi'],
      ['lambda', 'phi'],
      ['Sadalmelik', 'theta'],
    ],
  },
  pisces: {
    names: ['pisces', 'fishes', '双鱼座'],
    stars: [
      ['eta', 1, 31.5, 15.35, 3.62],
      ['gamma', 23, 17.2, 3.28, 3.7],
      ['Alrescha', 2, 2.0, 2.76, 3.82],
      ['omega', 23, 59.3, 6.86, 4.03],
      ['iota', 23, 40.0, 5.63, 4.13],
      ['theta', 23, 28.0, 6.38, 4.27],
      ['lambda', 23, 42.0, 1.78, 4.49],
      ['kappa', 23, 26.9, 1.26, 4.95],
      ['delta', 0, 48.7, 7.59, 4.44],
      ['epsilon', 1, 2.9, 7.89, 4.27],
      ['nu', 1, 41.4, 5.49, 4.45],
      ['omicron', 1, 45.4, 9.16, 4.26],
      ['tau', 1, 11.7, 30.09, 4.5],
      ['upsilon', 1, 19.5, 27.26, 4.75],
      ['phi', 1, 13.7, 24.58, 4.67],
    ],
    lines: [
      ['gamma', 'theta', 'iota', 'lambda', 'kappa', 'gamma'],
      ['iota', 'omega', 'delta', 'epsilon', 'nu', 'Alrescha', 'omicron', 'eta', 'phi', 'upsilon', 'tau'],
    ],
  },
  orion: {
    names: ['orion', 'hunter', '猎户座'],
    stars: [
      ['Betelgeuse', 5, 55.2, 7.41, 0.5],
      ['Rigel', 5, 14.5, -8.2, 0.13],
      ['Bellatrix', 5, 25.1, 6.35, 1.64],
      ['Mintaka', 5, 32.0, -0.3, 2.23],
      ['Alnilam', 5, 36.2, -1.2, 1.7],
      ['Alnitak', 5, 40.8, -1.94, 1.77],
      ['Saiph', 5, 47.8, -9.67, 2.06],
      ['Meissa', 5, 35.1, 9.93, 3.39],
    ],
    lines: [
      ['Betelgeuse', 'Meissa', 'Bellatrix', 'Mintaka', 'Alnilam', 'Alnitak', 'Betelgeuse'],
      ['Alnitak', 'Saiph', 'Rigel', 'Mintaka'],
      ['Bellatrix', 'Betelgeuse'],
    ],
  },
  'ursa-major': {
    names: ['ursa major', 'ursa-major', 'great bear', 'big dipper', 'plough', '大熊座', '北斗七星', '北斗'],
    stars: [
      ['Dubhe', 11, 3.7, 61.75, 1.79],
      ['Merak', 11, 1.8, 56.38, 2.37],
      ['Phecda', 11, 53.8, 53.69, 2.44],
      ['Megrez', 12, 15.4, 57.03, 3.31],
      ['Alioth', 12, 54.0, 55.96, 1.77],
      ['Mizar', 13, 23.9, 54.93, 2.27],
      ['Alkaid', 13, 47.5, 49.31, 1.86],
    ],
    lines: [['Alkaid', 'Mizar', 'Alioth', 'Megrez', 'Dubhe', 'Merak', 'Phecda', 'Megrez']],
  },
  cassiopeia: {
    names: ['cassiopeia', '仙后座'],
    stars: [
      ['Caph', 0, 9.2, 59.15, 2.27],
      ['Schedar', 0, 40.5, 56.54, 2.23],
      ['gamma', 0, 56.7, 60.72, 2.47],
      ['Ruchbah', 1, 25.8, 60.24, 2.68],
      ['Segin', 1, 54.4, 63.67, 3.37],
    ],
    lines: [['Caph', 'Schedar', 'gamma', 'Ruchbah', 'Segin']],
  },
  crux: {
    names: ['crux', 'southern cross', '南十字座', '南十字星'],
    stars: [
      ['Acrux', 12, 26.6, -63.1, 0.77],
      ['Mimosa', 12, 47.7, -59.69, 1.25],
      ['Gacrux', 12, 31.2, -57.11, 1.63],
      ['Imai', 12, 15.1, -58.75, 2.8],
      ['Ginan', 12, 21.4, -60.4, 3.59],
    ],
    lines: [
      ['Acrux', 'Gacrux'],
      ['Mimosa', 'Imai'],
    ],
  },
}

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Unit vector of a star: x toward right ascension 0, z toward the north pole. */
export function directionOfStar([, hours, minutes, declination]: Star): readonly [number, number, number] {
  const ascension = radians((hours + minutes / 60) * 15)
  const height = radians(declination)
  return [Math.cos(height) * Math.cos(ascension), Math.cos(height) * Math.sin(ascension), Math.sin(height)]
}

export interface StarChart {
  /** Star positions on the plane that touches the sky in the constellation's middle; x to the west (right, as seen), y north; 1 = 45 degrees. */
  readonly stars: readonly { readonly name: string; readonly x: number; readonly y: number; readonly magnitude: number }[]
  readonly lines: readonly (readonly [number, number])[]
  /** Largest distance from the middle, same unit. */
  readonly radius: number
}

/** A constellation by any of its names, English, Latin or Chinese. */
export function constellationNamed(word: string): string | undefined {
  const wanted = word
    .trim()
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\s*constellation$/, '')
    .replace(/^constellation\s+(of\s+)?/, '')
  return Object.keys(constellations).find((id) => id === wanted || constellations[id].names.includes(wanted))
}

/** Gnomonic projection (a camera's own) around the middle of the constellation; north is up, east is left as in the sky. */
export function chartOf(id: string): StarChart {
  const { stars, lines } = constellations[id]
  const directions = stars.map(directionOfStar)
  const sum = directions.reduce((total, d) => [total[0] + d[0], total[1] + d[1], total[2] + d[2]] as const, [0, 0, 0] as const)
  const size = Math.hypot(...sum)
  const middle = [sum[0] / size, sum[1] / size, sum[2] / size] as const
  const flat = Math.hypot(middle[0], middle[1])
  const east = [-middle[1] / flat, middle[0] / flat, 0] as const
  const north = [-middle[2] * east[1], middle[2] * east[0], middle[0] * east[1] - middle[1] * east[0]] as const
  const dot = (a: readonly number[], b: readonly number[]) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
  const placed = directions.map((direction, index) => {
    const depth = dot(direction, middle)
    return { name: stars[index][0], x: -dot(direction, east) / depth, y: dot(direction, north) / depth, magnitude: stars[index][4] }
  })
  const indexOf = (name: string) => stars.findIndex((star) => star[0] === name)
  return { stars: placed, lines: lines.flatMap((chain) => chain.slice(1).map((name, index) => [indexOf(chain[index]), indexOf(name)] as const)), radius: Math.max(...placed.map((star) => Math.hypot(star.x, star.y))) }
}
