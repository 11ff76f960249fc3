/** Bears and other round animals: pandas, koalas, sloths, gorillas, monkeys. */
import type { Model } from '../../model.ts'
import type { Decal } from '../../solids.ts'
import { quadruped } from './quadruped.ts'
import type { Species } from './species.ts'

const bear: Species = {
  body: 0.62, leg: 0.42, chest: [0.29, 0.31, 0.3], waist: 0.3, hip: [0.3, 0.31, 0.3],
  neck: { length: 0.2, angle: 36, radius: 0.2 }, head: [0.24, 0.22, 0.21],
  muzzle: { length: 0.075, radius: 0.105, colour: '#d9a877', nose: '#2b1a14' },
  ears: 'round', tail: { kind: 'stub', length: 0.05, radius: 0.06 }, limb: 0.105, fur: '#8a5730', eye: { colour: '#4a2a16', size: 0.9 },
} // biome-ignore format: a record

const panda: Species = {
  body: 0.5, leg: 0.36, chest: [0.27, 0.28, 0.27], waist: 0.3, hip: [0.3, 0.3, 0.29],
  neck: { length: 0.17, angle: 40, radius: 0.19 }, head: [0.272, 0.236, 0.225],
  muzzle: { length: 0.045, radius: 0.092, colour: '#fffaf2', nose: '#26242a', noseSize: 0.4, wide: 1.12 },
  ears: 'round', earSize: 1.05, earColour: '#302f37', tail: { kind: 'stub', length: 0.05, radius: 0.06 }, limb: 0.1,
  fur: '#f8f5ef', legs: '#302f37', band: '#302f37', eyePatch: '#302f37', eye: { colour: '#4a2c1c', size: 0.86 },
} // biome-ignore format: a record

const koala: Species = {
  ...bear, body: 0.26, leg: 0.16, chest: [0.13, 0.14, 0.13], waist: 0.135, hip: [0.14, 0.145, 0.135], neck: { length: 0.07, angle: 46, radius: 0.09 },
  head: [0.16, 0.138, 0.13], muzzle: { length: 0.012, radius: 0.05, nose: '#332d33', noseSize: 0.72, drop: 0.2 }, ears: 'mouse', earSize: 0.58, limb: 0.048, fur: '#9aa0ab', belly: '#eceaea', eye: { colour: '#5a3a24', size: 0.8 },
} // biome-ignore format: a record

const slothFace: Decal[] = [
  { kind: 'ellipse', centre: [0, -0.06], radii: [0.82, 0.66], colour: '#e8d3ae', softness: 0.04 },
  ...[1, -1].map(
    (side): Decal => ({
      kind: 'ellipse',
      centre: [side * 0.56, -0.02],
      radii: [0.36, 0.18],
      angle: side * -0.5,
      colour: '#6a4c36',
      softness: 0.03,
    }),
  ),
]
const sloth: Species = {
  ...koala,
  fur: '#a38a6c',
  belly: '#b8a184',
  ears: 'none',
  muzzle: { length: 0.02, radius: 0.048, colour: '#e8d3ae', nose: '#3a2a22', noseSize: 0.5 },
  marks: slothFace,
  leg: 0.24,
}

const apeFace = (colour: `#${string}`): Decal[] => [
  ...[1, -1].map(
    (side): Decal => ({ kind: 'ellipse', centre: [side * 0.36, 0.16], radii: [0.44, 0.44], colour, softness: 0.02 }),
  ),
  { kind: 'ellipse', centre: [0, -0.34], radii: [0.66, 0.5], colour, softness: 0.02 },
]

const monkey: Species = {
  body: 0.28, leg: 0.27, chest: [0.09, 0.1, 0.1], waist: 0.082, hip: [0.088, 0.095, 0.095], neck: { length: 0.06, angle: 56, radius: 0.058 },
  head: [0.128, 0.12, 0.112], muzzle: { length: 0.012, radius: 0.058, colour: '#f3cfa6', nose: '#7a4a36', noseSize: 0.3, wide: 1.2 },
  ears: 'mouse', earSize: 0.56, earColour: '#f3cfa6', tail: { kind: 'thin', length: 0.5, radius: 0.018, up: true }, limb: 0.032, fur: '#8d5a35', belly: '#d9a877', socks: '#f3cfa6', marks: apeFace('#f3cfa6'), eye: { colour: '#5a3018', size: 0.95 }, pillars: true,
} // biome-ignore format: a record

const gorilla: Species = {
  body: 0.6, leg: 0.5, chest: [0.32, 0.3, 0.32], waist: 0.25, hip: [0.23, 0.24, 0.24], neck: { length: 0.12, angle: 50, radius: 0.2 },
  head: [0.22, 0.24, 0.21], muzzle: { length: 0.035, radius: 0.115, colour: '#5f5a64', nose: '#2a262c', noseSize: 0.42, wide: 1.15, drop: 0.42 },
  ears: 'small', tail: { kind: 'stub', length: 0.02, radius: 0.03 }, limb: 0.112, fur: '#3d3b45', belly: '#57535e', marks: apeFace('#5f5a64'), eye: { colour: '#8a5424', size: 0.7 }, pillars: true,
} // biome-ignore format: a record

export const bears: readonly Model[] = [
  quadruped({ id: 'bear', en: 'bear,brown bear,grizzly bear,grizzly,black bear', zh: '熊,棕熊,狗熊,灰熊,黑熊', kinds: 'wild animal,predator,mammal,animal', size: 1.25 }, bear),
  quadruped({ id: 'bear-cub', en: 'bear cub,baby bear', zh: '小熊,熊宝宝,熊崽', kinds: 'bear,wild animal,mammal,animal', size: 0.6 }, { ...bear, head: [0.3, 0.275, 0.26], leg: 0.36, muzzle: { ...bear.muzzle, radius: 0.12, length: 0.06 }, eye: { colour: '#4a2a16', size: 1.02 } }),
  quadruped({ id: 'polar-bear', en: 'polar bear,white bear,ice bear', zh: '北极熊,白熊', kinds: 'bear,wild animal,predator,mammal,animal', size: 1.4 }, { ...bear, fur: '#f6f3ec', neck: { length: 0.26, angle: 35, radius: 0.18 }, head: [0.22, 0.2, 0.2], muzzle: { length: 0.095, radius: 0.096, colour: '#fbf8f2', nose: '#26242a' } }),
  quadruped({ id: 'panda', en: 'panda,giant panda,panda bear', zh: '熊猫,大熊猫,国宝', kinds: 'bear,wild animal,mammal,animal', size: 1.05 }, panda),
  quadruped({ id: 'panda-cub', en: 'panda cub,baby panda', zh: '熊猫宝宝,小大熊猫,熊猫幼崽', kinds: 'panda,bear,wild animal,mammal,animal', size: 0.5 }, { ...panda, head: [0.33, 0.285, 0.27], leg: 0.3, eye: { colour: '#4a2c1c', size: 0.95 }, muzzle: { ...panda.muzzle, radius: 0.1 } }),
  quadruped({ id: 'koala', en: 'koala,koala bear', zh: '考拉,树袋熊', kinds: 'marsupial,wild animal,mammal,animal', size: 0.6 }, koala),
  quadruped({ id: 'sloth', en: 'sloth', zh: '树懒', kinds: 'wild animal,mammal,animal', size: 0.56 }, sloth),
  quadruped({ id: 'monkey', en: 'monkey,macaque,baboon', zh: '猴子,猴,小猴子,猕猴,金丝猴', kinds: 'primate,wild animal,mammal,animal', size: 0.65 }, monkey),
  quadruped({ id: 'chimpanzee', en: 'chimpanzee,chimp,ape', zh: '黑猩猩,猿', kinds: 'primate,wild animal,mammal,animal', size: 0.95 }, { ...monkey, fur: '#3f3a40', belly: '#544e55', tail: { kind: 'stub', length: 0.02, radius: 0.02 }, socks: '#d9a884', leg: 0.25 }),
  quadruped({ id: 'gorilla', en: 'gorilla,silverback', zh: '大猩猩,金刚', kinds: 'primate,wild animal,mammal,animal', size: 1.45 }, gorilla),
  quadruped({ id: 'orangutan', en: 'orangutan', zh: '红毛猩猩,猩猩', kinds: 'primate,wild animal,mammal,animal', size: 1.2 }, { ...gorilla, fur: '#b5572a', belly: '#a34c22', muzzle: { ...gorilla.muzzle, colour: '#c99a78' }, marks: apeFace('#c99a78') }),
] // biome-ignore format: a list
