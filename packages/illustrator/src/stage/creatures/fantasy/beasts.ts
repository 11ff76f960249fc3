import type { Model } from '../../model.ts'
import { bird } from '../birds/bird.ts'
import { creature } from '../creature.ts'
import { horse } from '../quadruped/hoofed.ts'
import { quadruped } from '../quadruped/quadruped.ts'
import type { Species } from '../quadruped/species.ts'
import { SMALL_POSES } from '../small/parts.ts'
import { blob } from './blob.ts'
import { chineseDragon } from './chinese-dragon.ts'

const unicorn: Species = {
  ...horse,
  fur: '#fbf7fb',
  socks: '#f6d7ea',
  muzzle: { ...horse.muzzle, colour: '#f9e3ea', nose: '#c98aa0' },
  mane: { kind: 'crest', colour: '#e58fc4' },
  marks: [],
  horns: { kind: 'unicorn', colour: '#f4c64e' },
  hoof: '#d9b4d0',
  eye: { colour: '#7a5ac0', size: 1.25 },
}
const pegasus: Species = {
  ...unicorn,
  horns: undefined as never,
  fur: '#fbf9f5',
  mane: { kind: 'crest', colour: '#e9d8b0' },
  socks: '#f4ecdf',
  wings: { kind: 'feather', colour: '#fdfbf7', span: 1.05 },
}
export const dragon: Species = {
  body: 0.6, leg: 0.42, chest: [0.23, 0.26, 0.25], waist: 0.23, hip: [0.23, 0.25, 0.25], neck: { length: 0.36, angle: 62, radius: 0.13 },
  head: [0.19, 0.165, 0.19], muzzle: { length: 0.09, radius: 0.11, nose: '#2f5a3a', noseSize: 0.2, wide: 1.2, drop: 0.3 }, ears: 'horse', earSize: 1.0,
  tail: { kind: 'thick', length: 0.8, radius: 0.11 }, limb: 0.086, fur: '#4fa86a', coat: 'scales', coatColour: '#3f8f57', coatScale: 0.09, belly: '#f2e2a0',
  horns: { kind: 'dragon', colour: '#f3e6c6' }, mane: { kind: 'mohawk', colour: '#e8893a' }, wings: { kind: 'skin', colour: '#e8a04a', span: 0.95 }, eye: { colour: '#f2c53a', pupil: 'slit', size: 1.2 },
} // biome-ignore format: a record
const griffin: Species = {
  ...dragon,
  fur: '#d9a04f',
  coat: 'plain',
  headColour: '#fbf7ee',
  belly: '#f4dcae',
  horns: undefined as never,
  mane: undefined as never,
  ears: 'tuft',
  muzzle: { length: 0.09, radius: 0.075, colour: '#f2b53a', nose: '#8a5a1e', noseSize: 0.2, drop: 0.25 },
  wings: { kind: 'feather', colour: '#8a5a34', span: 0.95 },
  tail: { kind: 'tuft', length: 0.6, radius: 0.03, tip: '#7a3f1c' },
  neck: { length: 0.28, angle: 55, radius: 0.15 },
}
const qilin: Species = {
  ...horse,
  body: 0.7,
  leg: 0.6,
  fur: '#3fa39a',
  coat: 'scales',
  coatColour: '#2f857d',
  coatScale: 0.12,
  socks: '#f4c64e',
  marks: [],
  mane: { kind: 'crest', colour: '#e8583a' },
  horns: { kind: 'antlers', colour: '#f4c64e' },
  muzzle: { ...horse.muzzle, length: 0.2, colour: '#f2e2b0', nose: '#8a4a2c' },
  hoof: '#f4c64e',
  belly: '#f6e6b4',
  eye: { colour: '#f2a52a', size: 1.3 },
}
const yeti: Species = {
  body: 0.6, leg: 0.5, chest: [0.34, 0.32, 0.34], waist: 0.32, hip: [0.3, 0.29, 0.28], neck: { length: 0.1, angle: 60, radius: 0.22 }, head: [0.26, 0.25, 0.23], muzzle: { length: 0.03, radius: 0.11, colour: '#9fc3dc', nose: '#5a7f9c', wide: 1.15, drop: 0.4 },
  ears: 'small', tail: { kind: 'stub', length: 0.02, radius: 0.03 }, limb: 0.12, fur: '#f4f8fb', upright: true, wool: { height: 0.016, waves: 24 }, eye: { colour: '#3a7fc0', size: 0.95 }, marks: [{ kind: 'ellipse', centre: [0, -0.05], radii: [0.76, 0.62], colour: '#9fc3dc', softness: 0.03 }], teeth: true, pillars: true,
} // biome-ignore format: a record

const clean = (species: Species): Species =>
  Object.fromEntries(Object.entries(species).filter(([, value]) => value !== undefined)) as unknown as Species
const myth = 'mythical creature,fantasy creature,animal'
export const beasts: readonly Model[] = [
  quadruped({ id: 'unicorn', zh: '独角兽', kinds: `horse,mount,${myth}`, size: 2.1 }, unicorn),
  quadruped({ id: 'pegasus', en: 'pegasus,winged horse,flying horse', zh: '飞马,天马,珀伽索斯', kinds: `horse,mount,${myth}`, size: 1.95 }, clean(pegasus)),
  quadruped({ id: 'dragon', en: 'dragon,fire dragon,wyvern', zh: '西方龙,飞龙,喷火龙,火龙', kinds: `mount,${myth}`, size: 2.6 }, dragon),
  quadruped({ id: 'baby-dragon', en: 'baby dragon,little dragon,dragonling', zh: '小龙,龙宝宝', kinds: `dragon,${myth}`, size: 0.7 }, { ...dragon, head: [0.27, 0.24, 0.25], leg: 0.32, neck: { length: 0.2, angle: 60, radius: 0.13 }, wings: { kind: 'skin', colour: '#e8a04a', span: 0.55 }, muzzle: { ...dragon.muzzle, radius: 0.12, length: 0.06 }, eye: { colour: '#f2c53a', size: 1.25 } }),
  quadruped({ id: 'griffin', en: 'griffin,gryphon,hippogriff', zh: '狮鹫,鹰头狮', kinds: `mount,${myth}`, size: 1.9 }, clean(griffin)),
  quadruped({ id: 'qilin', en: 'qilin,kirin', zh: '麒麟', kinds: `mount,${myth}`, size: 1.8 }, qilin),
  quadruped({ id: 'yeti', en: 'yeti,bigfoot,abominable snowman,sasquatch', zh: '雪人怪,雪怪,大脚怪,野人', kinds: `monster,${myth}`, size: 2.2 }, yeti),
  bird({ id: 'phoenix', en: 'phoenix,firebird', zh: '凤凰,朱雀,火凤凰', kinds: myth, size: 1.1 }, { body: [0.14, 0.15, 0.2], head: 0.08, neck: 0.16, legs: 0.14, feathers: '#e8502a', wing: '#f29a2a', flight: '#c92f3a', belly: '#f7b83a', beak: { kind: 'hook', length: 0.05, colour: '#f4c64e' }, leg: '#f2b53a', crest: '#f4c64e', tail: { length: 0.55, kind: 'plumes', colour: '#f2842a' }, eye: '#f2c53a' }),
  creature({ id: 'chinese-dragon', en: 'chinese dragon,eastern dragon,asian dragon,loong,dragon dance dragon', zh: '龙,中国龙,金龙,神龙,巨龙', kinds: `dragon,${myth}`, size: 4, colour: '#d8402f', parts: 'skin,mane,belly,eyes', poses: ['fly', ...SMALL_POSES], rests: 'air' }, chineseDragon),
  creature({ id: 'ghost', en: 'ghost,spirit,phantom,spook', zh: '幽灵,鬼,鬼魂,小鬼', kinds: `monster,${myth}`, size: 1, colour: '#f6f6fb', parts: 'skin,eyes', poses: SMALL_POSES, rests: 'air' }, blob({ colour: '#f6f6fb', kind: 'ghost' })),
  creature({ id: 'monster', en: 'monster,troll,ogre,goblin,beast,creature', zh: '怪物,小怪兽,怪兽,妖怪,巨怪', kinds: myth, size: 1.2, colour: '#9a6fd0', parts: 'skin,belly,horns,eyes', poses: SMALL_POSES }, blob({ colour: '#9a6fd0', kind: 'monster' })),
  creature({ id: 'alien', en: 'alien,extraterrestrial,martian,et', zh: '外星人,火星人', kinds: myth, size: 1.1, colour: '#8fd05a', parts: 'skin,belly,horns,eyes', poses: SMALL_POSES }, blob({ colour: '#8fd05a', kind: 'alien' })),
  creature({ id: 'slime', en: 'slime,blob,jelly monster', zh: '史莱姆,果冻怪', kinds: `monster,${myth}`, size: 0.4, colour: '#5ac0e8', parts: 'skin,eyes', poses: SMALL_POSES }, blob({ colour: '#5ac0e8', kind: 'slime' })),
] // biome-ignore format: a list
