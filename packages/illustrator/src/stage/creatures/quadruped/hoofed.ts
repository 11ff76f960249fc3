/** Hoofed animals of farm, steppe and savanna. */
import type { Model } from '../../model.ts'
import { quadruped } from './quadruped.ts'
import type { Species } from './species.ts'

export const horse: Species = {
  body: 0.95, leg: 0.86, chest: [0.25, 0.33, 0.3], waist: 0.26, hip: [0.26, 0.32, 0.32],
  neck: { length: 0.6, angle: 54, radius: 0.16 }, head: [0.152, 0.17, 0.19], longHead: true,
  muzzle: { length: 0.32, radius: 0.094, colour: '#8a5a3c', nose: '#4a2c20', drop: 0.22 },
  ears: 'horse', tail: { kind: 'hair', length: 0.75, radius: 0.1 }, limb: 0.092,
  fur: '#a5643a', socks: '#f4ece2', mane: { kind: 'crest', colour: '#3a241b' }, hoof: '#33282a', eye: { colour: '#5a3018', pupil: 'round' },
  marks: [{ kind: 'ellipse', centre: [0, 0.25], radii: [0.24, 0.46], colour: '#f8f1e6' }],
} // biome-ignore format: a record

const donkey: Species = {
  ...horse,
  body: 0.75,
  leg: 0.58,
  chest: [0.22, 0.28, 0.26],
  waist: 0.24,
  hip: [0.23, 0.27, 0.27],
  neck: { length: 0.4, angle: 48, radius: 0.14 },
  fur: '#8e8a8c',
  belly: '#d8d2cb',
  socks: undefined as never,
  marks: undefined as never,
  muzzle: { length: 0.22, radius: 0.09, colour: '#efe7dc', nose: '#3a3032', drop: 0.22 },
  ears: 'horse',
  earSize: 1.75,
  mane: { kind: 'mohawk', colour: '#3f3a3d' },
  tail: { kind: 'tuft', length: 0.5, radius: 0.03 },
}
const zebra: Species = {
  ...horse,
  body: 0.85,
  leg: 0.72,
  chest: [0.24, 0.31, 0.28],
  hip: [0.25, 0.3, 0.3],
  neck: { length: 0.46, angle: 52, radius: 0.15 },
  fur: '#f7f4ef',
  coat: 'zebra',
  coatColour: '#2a2830',
  coatScale: 0.17,
  socks: undefined as never,
  marks: undefined as never,
  muzzle: { length: 0.25, radius: 0.09, colour: '#403c43', nose: '#1c1a20', drop: 0.22 },
  mane: { kind: 'mohawk', colour: '#2a2830' },
  tail: { kind: 'tuft', length: 0.55, radius: 0.03, tip: '#2a2830' },
  hoof: '#2a2830',
}

const cow: Species = {
  body: 1.0, leg: 0.58, chest: [0.32, 0.38, 0.34], waist: 0.36, hip: [0.33, 0.37, 0.34],
  neck: { length: 0.3, angle: 32, radius: 0.2 }, head: [0.195, 0.2, 0.2], longHead: true,
  muzzle: { length: 0.15, radius: 0.14, colour: '#f2b5a8', nose: '#c9766c', drop: 0.3, wide: 1.1 },
  ears: 'side', horns: { kind: 'cow', colour: '#efe2c8' }, tail: { kind: 'tuft', length: 0.6, radius: 0.03, tip: '#3a3236' },
  fur: '#fbf7f2', coat: 'cow', coatColour: '#3a3439', coatScale: 0.2, limb: 0.1, hoof: '#4a3a38', eye: { colour: '#4a2c1a' }, udder: true,
} // biome-ignore format: a record

const sheep: Species = {
  body: 0.52, leg: 0.34, chest: [0.26, 0.28, 0.26], waist: 0.3, hip: [0.27, 0.28, 0.27],
  neck: { length: 0.16, angle: 36, radius: 0.13 }, head: [0.125, 0.135, 0.13], longHead: true,
  muzzle: { length: 0.09, radius: 0.076, colour: '#574b52', nose: '#2d2529', drop: 0.28 },
  ears: 'side', tail: { kind: 'ball', length: 0.08, radius: 0.09 }, wool: { height: 0.015, waves: 30 }, headColour: '#574b52', legs: '#574b52',
  fur: '#f6f0e6', mane: { kind: 'topknot', colour: '#f6f0e6' }, limb: 0.05, hoof: '#2d2529', eye: { colour: '#e2b451', pupil: 'bar', size: 1.05 },
} // biome-ignore format: a record

const goat: Species = {
  body: 0.52, leg: 0.42, chest: [0.17, 0.21, 0.2], waist: 0.185, hip: [0.17, 0.2, 0.2],
  neck: { length: 0.24, angle: 52, radius: 0.1 }, head: [0.115, 0.125, 0.13], longHead: true,
  muzzle: { length: 0.13, radius: 0.066, colour: '#e7d9c6', nose: '#5a4038', drop: 0.26 },
  ears: 'side', earSize: 1.1, horns: { kind: 'goat', colour: '#8a7a66' }, beard: '#f3ece0', tail: { kind: 'stub', length: 0.1, radius: 0.05 },
  fur: '#f3ece0', limb: 0.05, hoof: '#4a3a34', eye: { colour: '#e2a83a', pupil: 'bar' },
} // biome-ignore format: a record

const pig: Species = {
  body: 0.55, leg: 0.26, chest: [0.25, 0.27, 0.25], waist: 0.27, hip: [0.25, 0.27, 0.25],
  neck: { length: 0.12, angle: 24, radius: 0.2 }, head: [0.2, 0.195, 0.19],
  muzzle: { length: 0.075, radius: 0.088, colour: '#ee8f9a', nose: '#b9566a', snout: true, drop: 0.2 },
  ears: 'pig', tail: { kind: 'curl', length: 0.2, radius: 0.018 }, limb: 0.07, fur: '#f6a9b0', hoof: '#b2606a', eye: { colour: '#3a2020', size: 1 },
} // biome-ignore format: a record

const deer: Species = {
  body: 0.62, leg: 0.62, chest: [0.16, 0.2, 0.19], waist: 0.155, hip: [0.16, 0.19, 0.19],
  neck: { length: 0.38, angle: 58, radius: 0.1 }, head: [0.125, 0.125, 0.132], longHead: true,
  muzzle: { length: 0.14, radius: 0.06, colour: '#f2dcc0', nose: '#2b2020', drop: 0.24 },
  ears: 'side', earSize: 1.1, horns: { kind: 'antlers', colour: '#8a6a4a' }, tail: { kind: 'ball', length: 0.1, radius: 0.055, tip: '#fff6ea' },
  fur: '#b87a45', belly: '#f2dcc0', limb: 0.05, hoof: '#3a2a24', eye: { colour: '#4a2a16', size: 1.15 },
} // biome-ignore format: a record

const giraffe: Species = {
  body: 0.8, leg: 1.28, chest: [0.26, 0.36, 0.3], waist: 0.26, hip: [0.24, 0.3, 0.28],
  neck: { length: 1.4, angle: 74, radius: 0.135 }, head: [0.155, 0.155, 0.175], longHead: true,
  muzzle: { length: 0.24, radius: 0.09, colour: '#f7e3b8', nose: '#8a6244', drop: 0.24 },
  ears: 'side', horns: { kind: 'giraffe', colour: '#5a3420' }, tail: { kind: 'tuft', length: 0.6, radius: 0.03, tip: '#5a3420' }, mane: { kind: 'mohawk', colour: '#9a5a2c' },
  fur: '#f6d488', coat: 'giraffe', coatColour: '#b9692c', coatScale: 0.2, limb: 0.08, hoof: '#5a4030', eye: { colour: '#4a2a16', size: 1.1 },
} // biome-ignore format: a record

const elephant: Species = {
  body: 1.0, leg: 0.9, chest: [0.55, 0.6, 0.55], waist: 0.6, hip: [0.54, 0.58, 0.53],
  neck: { length: 0.4, angle: 40, radius: 0.36 }, head: [0.42, 0.46, 0.4], muzzle: { length: 0.1, radius: 0.2, nose: '#7a8496' },
  ears: 'fan', trunk: true, tusks: true, tail: { kind: 'tuft', length: 0.5, radius: 0.03, tip: '#5a6070' },
  fur: '#98a3b5', limb: 0.2, hoof: '#dfe2ea', eye: { colour: '#4a3628', size: 0.62 }, pillars: true,
} // biome-ignore format: a record

const rhino: Species = {
  ...elephant,
  body: 0.95,
  leg: 0.5,
  chest: [0.4, 0.44, 0.42],
  waist: 0.44,
  hip: [0.4, 0.43, 0.42],
  neck: { length: 0.34, angle: 22, radius: 0.28 },
  head: [0.26, 0.26, 0.28],
  trunk: false,
  tusks: false,
  longHead: true,
  muzzle: { length: 0.32, radius: 0.18, nose: '#5d636e', drop: 0.25 },
  ears: 'horse',
  earSize: 0.9,
  horns: { kind: 'rhino', colour: '#d8d2c4' },
  fur: '#8f959f',
  limb: 0.15,
  eye: { colour: '#3a2a22', size: 0.7 },
}
const hippo: Species = {
  ...rhino,
  leg: 0.36,
  chest: [0.44, 0.46, 0.44],
  waist: 0.5,
  hip: [0.44, 0.46, 0.44],
  horns: undefined as never,
  fur: '#9c8793',
  head: [0.28, 0.27, 0.27],
  muzzle: { length: 0.22, radius: 0.2, colour: '#b99aa2', nose: '#5a4650', drop: 0.42, wide: 1.25 },
  eye: { colour: '#3a2a22', size: 0.75, at: [0.66, 0.66, 0.42] },
  ears: 'small',
  earSize: 1.1,
  teeth: true,
}

const camel: Species = {
  ...giraffe,
  leg: 0.85,
  body: 0.85,
  chest: [0.26, 0.34, 0.3],
  waist: 0.3,
  hip: [0.26, 0.31, 0.3],
  neck: { length: 0.6, angle: 52, radius: 0.13 },
  fur: '#c9985c',
  coat: 'plain',
  humps: 2,
  horns: undefined as never,
  mane: { kind: 'topknot', colour: '#a87643' },
  muzzle: { length: 0.2, radius: 0.09, colour: '#dcb27c', nose: '#6a4a30', drop: 0.26 },
  ears: 'small',
  tail: { kind: 'tuft', length: 0.45, radius: 0.03 },
}
const llama: Species = {
  ...sheep,
  body: 0.46,
  leg: 0.5,
  chest: [0.2, 0.24, 0.22],
  waist: 0.22,
  hip: [0.2, 0.23, 0.22],
  neck: { length: 0.5, angle: 70, radius: 0.115 },
  head: [0.125, 0.13, 0.13],
  headColour: undefined as never,
  legs: undefined as never,
  fur: '#f3e6d2',
  muzzle: { length: 0.09, radius: 0.066, colour: '#fff6e8', nose: '#6a4a3c', drop: 0.26 },
  ears: 'horse',
  earSize: 1.35,
  mane: undefined as never,
  eye: { colour: '#3a2418', size: 1.1 },
  wool: { height: 0.012, waves: 36 },
}
const clean = (species: Species): Species =>
  Object.fromEntries(Object.entries(species).filter(([, value]) => value !== undefined)) as unknown as Species
const farm = 'farm animal,livestock,mammal,animal'
const wild = 'wild animal,herbivore,mammal,animal'

export const hoofed: readonly Model[] = [
  quadruped({ id: 'horse', en: 'horse,pony,stallion,mare,foal,steed', zh: '马,骏马,小马,马儿', kinds: `mount,${farm}`, size: 1.85 }, horse),
  quadruped({ id: 'zebra', en: 'zebra', zh: '斑马', kinds: `horse family,${wild}`, size: 1.6 }, clean(zebra)),
  quadruped({ id: 'donkey', en: 'donkey,mule,burro,ass', zh: '驴,驴子,毛驴,骡子', kinds: `mount,${farm}`, size: 1.35 }, clean(donkey)),
  quadruped({ id: 'cow', en: 'cow,dairy cow,calf,cattle', zh: '奶牛,牛,母牛,小牛,黄牛', kinds: `cattle,${farm}`, size: 1.65 }, cow),
  quadruped({ id: 'bull', en: 'bull,ox,steer', zh: '公牛,斗牛,蛮牛,耕牛', kinds: `cattle,${farm}`, size: 1.75 }, { ...cow, fur: '#6b4230', coat: 'plain', udder: false, horns: { kind: 'bull', colour: '#efe2c8' }, chest: [0.37, 0.44, 0.38], muzzle: { ...cow.muzzle, colour: '#c99a86' }, tail: { kind: 'tuft', length: 0.6, radius: 0.03, tip: '#33241f' } }),
  quadruped({ id: 'buffalo', en: 'buffalo,water buffalo,bison,yak', zh: '水牛,野牛,牦牛', kinds: `cattle,${wild}`, size: 1.8 }, { ...cow, fur: '#4d4348', coat: 'plain', udder: false, horns: { kind: 'bull', colour: '#8f8680' }, chest: [0.38, 0.46, 0.4], muzzle: { ...cow.muzzle, colour: '#6e6168', nose: '#2a2427' }, tail: { kind: 'tuft', length: 0.6, radius: 0.03, tip: '#241e22' } }),
  quadruped({ id: 'sheep', en: 'sheep,ewe', zh: '绵羊,羊,小绵羊,羊群', kinds: farm, size: 0.95 }, sheep),
  quadruped({ id: 'lamb', en: 'lamb,baby sheep', zh: '小羊,羊羔,小羊羔,羔羊', kinds: `sheep,${farm}`, size: 0.52 }, { ...sheep, head: [0.15, 0.16, 0.155], leg: 0.36, headColour: '#fdf3e6', legs: '#fdf3e6', muzzle: { ...sheep.muzzle, colour: '#f8dcc8', nose: '#b9766c' }, body: 0.42, chest: [0.2, 0.21, 0.2], waist: 0.22, hip: [0.2, 0.21, 0.2] }),
  quadruped({ id: 'ram', en: 'ram,bighorn sheep', zh: '公羊,盘羊', kinds: `sheep,${farm}`, size: 1.02 }, { ...sheep, horns: { kind: 'ram', colour: '#c2a77e' } }),
  quadruped({ id: 'goat', en: 'goat,billy goat,ibex,mountain goat,kid goat', zh: '山羊,公山羊,羚羊角山羊', kinds: farm, size: 1.0 }, goat),
  quadruped({ id: 'pig', en: 'pig,piglet,hog,swine,piggy', zh: '猪,小猪,猪猪,家猪', kinds: farm, size: 0.75 }, pig),
  quadruped({ id: 'boar', en: 'boar,wild boar,warthog', zh: '野猪', kinds: wild, size: 0.85 }, { ...pig, fur: '#6d5546', hoof: '#33282a', muzzle: { ...pig.muzzle, colour: '#9a7b6c', nose: '#33262a' }, mane: { kind: 'mohawk', colour: '#3d2f2a' }, teeth: true, leg: 0.32 }),
  quadruped({ id: 'deer', en: 'deer,stag,buck,elk', zh: '鹿,梅花鹿,小鹿,雄鹿,麋鹿', kinds: wild, size: 1.65 }, deer),
  quadruped({ id: 'fawn', en: 'fawn,bambi,doe,baby deer', zh: '幼鹿,鹿宝宝,母鹿', kinds: `deer,${wild}`, size: 0.85 }, clean({ ...deer, horns: undefined as never, coat: 'fawn', coatColour: '#fbeedb', coatScale: 0.075, head: [0.145, 0.145, 0.15], neck: { ...deer.neck, length: 0.3 } })),
  quadruped({ id: 'reindeer', en: 'reindeer,caribou', zh: '驯鹿', kinds: `deer,${wild}`, size: 1.6 }, { ...deer, fur: '#8a6648', belly: '#efe2d0', socks: '#efe2d0', collar: '#d8404f', muzzle: { ...deer.muzzle, nose: '#c23a3a' } }),
  quadruped({ id: 'moose', en: 'moose', zh: '驼鹿', kinds: `deer,${wild}`, size: 2.1 }, { ...deer, fur: '#6b4a36', belly: '#7d5a44', chest: [0.2, 0.26, 0.24], waist: 0.2, muzzle: { length: 0.2, radius: 0.085, colour: '#8a6a52', nose: '#2b2020', drop: 0.26 }, horns: { kind: 'moose', colour: '#c9a06a' }, beard: '#5a3d2c' }),
  quadruped({ id: 'antelope', en: 'antelope,gazelle,impala', zh: '羚羊,瞪羚,藏羚羊', kinds: wild, size: 1.35 }, { ...deer, fur: '#d09a5c', horns: { kind: 'antelope', colour: '#4a3a30' } }),
  quadruped({ id: 'giraffe', en: 'giraffe', zh: '长颈鹿', kinds: wild, size: 4.2 }, giraffe),
  quadruped({ id: 'elephant', en: 'elephant,asian elephant,african elephant', zh: '大象,象', kinds: `mount,${wild}`, size: 2.7 }, elephant),
  quadruped({ id: 'baby-elephant', en: 'baby elephant,elephant calf', zh: '小象,幼象,象宝宝', kinds: `elephant,${wild}`, size: 1.15 }, { ...elephant, tusks: false, leg: 0.75, head: [0.5, 0.54, 0.48], eye: { colour: '#4a3628', size: 0.8 } }),
  quadruped({ id: 'mammoth', en: 'mammoth,woolly mammoth', zh: '猛犸象,长毛象', kinds: 'prehistoric animal,elephant,mammal,animal', size: 3.1 }, { ...elephant, fur: '#7d5237', wool: { height: 0.03, waves: 9 }, earSize: 0.6, hoof: '#4a3428' }),
  quadruped({ id: 'rhino', en: 'rhino,rhinoceros', zh: '犀牛', kinds: wild, size: 1.65 }, { ...rhino, tusks: false }),
  quadruped({ id: 'hippo', en: 'hippo,hippopotamus', zh: '河马', kinds: wild, size: 1.5 }, clean(hippo)),
  quadruped({ id: 'camel', en: 'camel,bactrian camel', zh: '骆驼,双峰驼', kinds: `mount,${wild}`, size: 2.1 }, clean(camel)),
  quadruped({ id: 'dromedary', en: 'dromedary,one-humped camel', zh: '单峰驼,单峰骆驼', kinds: `camel,mount,${wild}`, size: 2.1 }, clean({ ...camel, humps: 1 })),
  quadruped({ id: 'llama', en: 'llama', zh: '美洲驼,大羊驼', kinds: farm, size: 1.6 }, clean(llama)),
  quadruped({ id: 'alpaca', en: 'alpaca', zh: '羊驼,草泥马', kinds: farm, size: 1.35 }, clean({ ...llama, fur: '#fbf3e6', mane: { kind: 'topknot', colour: '#fbf3e6' }, wool: { height: 0.02, waves: 30 } })),
] // biome-ignore format: a list
