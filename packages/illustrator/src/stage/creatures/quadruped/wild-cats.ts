/** Big cats, dogs of the wild and small hunters. */
import type { Model } from '../../model.ts'
import type { Decal, Hex } from '../../solids.ts'
import { quadruped, varied } from './quadruped.ts'
import type { Species } from './species.ts'

const tiger: Species = {
  body: 0.7, leg: 0.46, chest: [0.2, 0.24, 0.23], waist: 0.19, hip: [0.2, 0.23, 0.23],
  neck: { length: 0.18, angle: 40, radius: 0.16 }, head: [0.228, 0.2, 0.195],
  muzzle: { length: 0.06, radius: 0.096, colour: '#fff4e4', nose: '#d9727a', wide: 1.25, noseSize: 0.38 },
  ears: 'round', tail: { kind: 'thin', length: 0.6, radius: 0.04 }, limb: 0.076, fur: '#ee8a2d', coat: 'tiger', coatColour: '#2d2018', coatScale: 0.095,
  belly: '#fff0dc', eye: { colour: '#c8b42f' }, whiskers: true,
} // biome-ignore format: a record

const lioness: Species = {
  ...tiger, fur: '#dfa552', coat: 'plain', belly: '#f6dfb6', muzzle: { ...tiger.muzzle, colour: '#fbe6c2', nose: '#8a4a3a' },
  tail: { kind: 'tuft', length: 0.6, radius: 0.03, tip: '#7a3f1c' }, eye: { colour: '#a9741c' },
} // biome-ignore format: a record

const lion: Species = {
  ...lioness,
  fur: '#e5a84d',
  chest: [0.21, 0.26, 0.24],
  mane: { kind: 'lion', colour: '#9a4f20' },
}

const slim: Partial<Species> = {
  body: 0.62,
  leg: 0.44,
  chest: [0.14, 0.18, 0.18],
  waist: 0.125,
  hip: [0.14, 0.17, 0.17],
  neck: { length: 0.14, angle: 42, radius: 0.11 },
  head: [0.165, 0.145, 0.145],
  limb: 0.052,
}
const tear = (colour: Hex): Decal[] =>
  [1, -1].map(
    (side): Decal => ({
      kind: 'stroke',
      from: [side * 0.3, 0],
      bend: [side * 0.22, -0.2],
      to: [side * 0.34, -0.5],
      widths: [0.09, 0.05],
      colour,
    }),
  )
const leopard: Species = {
  ...tiger,
  ...slim,
  fur: '#e9b25a',
  coat: 'rosettes',
  coatColour: '#3a2618',
  coatScale: 0.085,
  belly: '#fbeed6',
  muzzle: { length: 0.05, radius: 0.07, colour: '#fff4e0', nose: '#9a5248', wide: 1.25 },
  tail: { kind: 'thin', length: 0.62, radius: 0.034 },
  eye: { colour: '#9cb23a' },
}
const cheetah: Species = {
  ...leopard,
  body: 0.6,
  leg: 0.54,
  coat: 'spots',
  coatColour: '#2a1c16',
  coatScale: 0.05,
  fur: '#efbe68',
  chest: [0.12, 0.17, 0.16],
  waist: 0.1,
  head: [0.13, 0.12, 0.12],
  muzzle: { length: 0.04, radius: 0.058, colour: '#fff4e0', nose: '#33241e', wide: 1.2 },
  marks: tear('#2a1c16'),
  limb: 0.042,
  eye: { colour: '#c98a2a' },
}

const fox: Species = {
  body: 0.36, leg: 0.26, chest: [0.095, 0.12, 0.12], waist: 0.086, hip: [0.09, 0.11, 0.11],
  neck: { length: 0.1, angle: 45, radius: 0.08 }, head: [0.142, 0.116, 0.12],
  muzzle: { length: 0.095, radius: 0.046, colour: '#fff4e6', nose: '#2b2020', noseSize: 0.5 },
  ears: 'cat', tail: { kind: 'bush', length: 0.4, radius: 0.075, tip: '#fff4e6' }, limb: 0.033,
  fur: '#e8762d', socks: '#4a2d22', belly: '#fff4e6', cheeks: '#fff4e6', eye: { colour: '#a5641e', size: 1.05 }, curls: true,
} // biome-ignore format: a record

const wolf: Species = {
  body: 0.5, leg: 0.4, chest: [0.13, 0.17, 0.16], waist: 0.115, hip: [0.12, 0.14, 0.14],
  neck: { length: 0.15, angle: 40, radius: 0.115 }, head: [0.155, 0.138, 0.145],
  muzzle: { length: 0.12, radius: 0.064, colour: '#e9e6e4', nose: '#1f1d22' },
  ears: 'cat', tail: { kind: 'bush', length: 0.4, radius: 0.06 }, limb: 0.046,
  fur: '#7d8390', belly: '#dcdbdc', cheeks: '#e9e6e4', eye: { colour: '#e0ae32', size: 0.9 }, curls: true,
} // biome-ignore format: a record

const mask = (colour: Hex): Decal[] =>
  [1, -1].map(
    (side): Decal => ({
      kind: 'ellipse',
      centre: [side * 0.5, 0.02],
      radii: [0.46, 0.27],
      angle: side * -0.35,
      colour,
      softness: 0.03,
    }),
  )
const raccoon: Species = {
  ...fox, body: 0.32, leg: 0.17, chest: [0.11, 0.12, 0.12], waist: 0.115, hip: [0.12, 0.13, 0.13], fur: '#8d8a92', belly: '#c9c4c4', cheeks: '#f0eceb',
  socks: '#4b4650', muzzle: { length: 0.06, radius: 0.044, colour: '#f4f0ee', nose: '#241f24' }, ears: 'round', earSize: 0.9, marks: mask('#353038'),
  tail: { kind: 'bush', length: 0.3, radius: 0.055, rings: '#353038' }, eye: { colour: '#4a2f1e', size: 1 }, curls: false,
} // biome-ignore format: a record

const badgerStripes: Decal[] = [1, -1].map(
  (side): Decal => ({
    kind: 'stroke',
    from: [side * 0.3, 1.2],
    bend: [side * 0.52, 0.4],
    to: [side * 0.3, -0.5],
    widths: [0.34, 0.16],
    colour: '#2c2a30',
  }),
)
const badger: Species = {
  ...raccoon,
  fur: '#77757d',
  headColour: '#f6f3ef',
  cheeks: '#f6f3ef',
  belly: '#3a373d',
  legs: '#2f2c33',
  marks: badgerStripes,
  tail: { kind: 'stub', length: 0.1, radius: 0.05 },
  leg: 0.13,
  muzzle: { length: 0.09, radius: 0.046, colour: '#f6f3ef', nose: '#241f24' },
}

const redPandaFace: Decal[] = [1, -1].flatMap((side): Decal[] => [
  { kind: 'ellipse', centre: [side * 0.44, 0.5], radii: [0.16, 0.1], angle: side * 0.5, colour: '#fff6ea' },
  {
    kind: 'stroke',
    from: [side * 0.42, -0.1],
    bend: [side * 0.55, -0.4],
    to: [side * 0.6, -0.8],
    widths: [0.2, 0.14],
    colour: '#b5481f',
  },
])

export const wildCats: readonly Model[] = [
  quadruped({ id: 'lion', en: 'lion,king of beasts,male lion', zh: '狮子,雄狮,公狮', kinds: 'big cat,cat family,predator,wild animal,mammal,animal', size: 1.25 }, lion),
  quadruped({ id: 'lioness', en: 'lioness,female lion,cougar,puma,mountain lion', zh: '母狮,雌狮,母狮子,美洲狮', kinds: 'big cat,cat family,predator,wild animal,mammal,animal', size: 1.12 }, lioness),
  quadruped({ id: 'lion-cub', en: 'lion cub,baby lion', zh: '小狮子,幼狮', kinds: 'lion,big cat,cat family,wild animal,mammal,animal', size: 0.5 }, varied(lioness, (...s) => s.includes('baby'))),
  quadruped({ id: 'tiger', en: 'tiger,bengal tiger,siberian tiger', zh: '老虎,虎,猛虎,东北虎', kinds: 'big cat,cat family,predator,wild animal,mammal,animal', size: 1.15 }, tiger),
  quadruped({ id: 'tiger-cub', en: 'tiger cub,baby tiger', zh: '小老虎,虎崽', kinds: 'tiger,big cat,cat family,wild animal,mammal,animal', size: 0.5 }, varied(tiger, (...s) => s.includes('baby'))),
  quadruped({ id: 'leopard', en: 'leopard,jaguar,snow leopard', zh: '豹子,豹,花豹,金钱豹,美洲豹,雪豹', kinds: 'big cat,cat family,predator,wild animal,mammal,animal', size: 0.95 }, leopard),
  quadruped({ id: 'panther', en: 'panther,black panther', zh: '黑豹', kinds: 'big cat,cat family,predator,wild animal,mammal,animal', size: 0.95 }, { ...leopard, fur: '#34323c', coat: 'plain', belly: '#413f4a', muzzle: { ...leopard.muzzle, colour: '#4b4955', nose: '#1c1b20' }, eye: { colour: '#e8c53a' } }),
  quadruped({ id: 'cheetah', en: 'cheetah', zh: '猎豹', kinds: 'big cat,cat family,predator,wild animal,mammal,animal', size: 0.95 }, cheetah),
  quadruped({ id: 'fox', en: 'fox,red fox,vixen,fennec', zh: '狐狸,赤狐,火狐', kinds: 'wild animal,canine,mammal,animal', size: 0.56 }, fox),
  quadruped({ id: 'arctic-fox', en: 'arctic fox,white fox,snow fox', zh: '北极狐,白狐', kinds: 'fox,wild animal,canine,mammal,animal', size: 0.52 }, { ...fox, fur: '#f6f5f3', socks: '#ece9e6', belly: '#ffffff', tail: { ...fox.tail, tip: '#ffffff' }, cheeks: '#ffffff' }),
  quadruped({ id: 'wolf', en: 'wolf,grey wolf,gray wolf,coyote', zh: '狼,灰狼,野狼,大灰狼', kinds: 'wild animal,canine,predator,mammal,animal', size: 0.92 }, wolf),
  quadruped({ id: 'hyena', en: 'hyena', zh: '鬣狗', kinds: 'wild animal,predator,mammal,animal', size: 0.85 }, { ...wolf, fur: '#b59a72', coat: 'spots', coatColour: '#5a432c', coatScale: 0.07, cheeks: undefined as never, belly: '#c9b18a', muzzle: { length: 0.09, radius: 0.07, colour: '#4a3a30', nose: '#1f1a18' }, ears: 'round', mane: { kind: 'mohawk', colour: '#5a432c' } }),
  quadruped({ id: 'raccoon', en: 'raccoon,racoon,tanuki', zh: '浣熊,小浣熊,狸猫,貉', kinds: 'wild animal,mammal,animal', size: 0.42 }, raccoon),
  quadruped({ id: 'badger', en: 'badger,honey badger', zh: '獾,獾子,蜜獾', kinds: 'wild animal,mammal,animal', size: 0.4 }, badger),
  quadruped({ id: 'skunk', en: 'skunk', zh: '臭鼬', kinds: 'wild animal,mammal,animal', size: 0.36 }, { ...raccoon, fur: '#2f2d34', belly: '#2f2d34', cheeks: undefined as never, socks: undefined as never, muzzle: { length: 0.05, radius: 0.042, nose: '#151318' }, marks: [{ kind: 'stroke', from: [0, 1.3], bend: [0, 0.8], to: [0, 0.1], widths: [0.42, 0.12], colour: '#f7f4ef' }], tail: { kind: 'bush', length: 0.34, radius: 0.075, up: true, tip: '#f7f4ef' } }),
  quadruped({ id: 'red-panda', en: 'red panda,lesser panda', zh: '小熊猫,红熊猫,九节狼', kinds: 'wild animal,mammal,animal', size: 0.46 }, { ...raccoon, fur: '#c4562a', belly: '#3a2522', legs: '#3a2522', socks: undefined as never, cheeks: '#fff6ea', muzzle: { length: 0.03, radius: 0.044, colour: '#fff6ea', nose: '#241a1a' }, ears: 'round', earSize: 1.15, marks: redPandaFace, tail: { kind: 'bush', length: 0.36, radius: 0.06, rings: '#8f3d1e' } }),
] // biome-ignore format: a list
