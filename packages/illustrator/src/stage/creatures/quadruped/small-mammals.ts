/** Mice, squirrels, hedgehogs, otters, kangaroos and their like. */
import type { Model } from '../../model.ts'
import { quadruped } from './quadruped.ts'
import type { Species } from './species.ts'

const mouse: Species = {
  body: 0.1, leg: 0.045, chest: [0.045, 0.05, 0.05], waist: 0.055, hip: [0.058, 0.06, 0.06],
  neck: { length: 0.035, angle: 32, radius: 0.04 }, head: [0.06, 0.055, 0.06],
  muzzle: { length: 0.026, radius: 0.022, nose: '#ef8f93', noseSize: 0.5 },
  ears: 'mouse', tail: { kind: 'thin', length: 0.2, radius: 0.007, tip: '#e9b3b0' }, limb: 0.014, fur: '#a9a4ab', belly: '#e9e4e6', socks: '#efb9b4', eye: { colour: '#3a2420', size: 1.05 }, whiskers: true,
} // biome-ignore format: a record

const squirrel: Species = {
  body: 0.14, leg: 0.095, chest: [0.06, 0.07, 0.07], waist: 0.068, hip: [0.075, 0.08, 0.08],
  neck: { length: 0.05, angle: 50, radius: 0.05 }, head: [0.082, 0.073, 0.075],
  muzzle: { length: 0.024, radius: 0.036, colour: '#fbe9d2', nose: '#3a2020', wide: 1.15 },
  ears: 'tuft', tail: { kind: 'bush', length: 0.18, radius: 0.055, up: true, tip: '#e08a45' }, limb: 0.024, fur: '#b9602c', belly: '#fbe9d2', eye: { colour: '#2c1812', size: 1.15 },
} // biome-ignore format: a record

const hedgehog: Species = {
  ...mouse, body: 0.12, leg: 0.035, chest: [0.06, 0.06, 0.06], waist: 0.075, hip: [0.066, 0.066, 0.066], neck: { length: 0.03, angle: 20, radius: 0.05 }, head: [0.062, 0.056, 0.058],
  muzzle: { length: 0.03, radius: 0.022, colour: '#f2d9b6', nose: '#2a1c1c', noseSize: 0.55 }, ears: 'round', earSize: 0.8, tail: { kind: 'stub', length: 0.01, radius: 0.01 }, fur: '#e3c198', belly: '#f2d9b6', socks: undefined as never, spines: '#6a4a34', whiskers: false,
} // biome-ignore format: a record

const otter: Species = {
  body: 0.42, leg: 0.14, chest: [0.1, 0.11, 0.12], waist: 0.105, hip: [0.11, 0.115, 0.12], neck: { length: 0.12, angle: 40, radius: 0.085 },
  head: [0.12, 0.1, 0.105], muzzle: { length: 0.025, radius: 0.056, colour: '#e9d3b4', nose: '#33241f', wide: 1.3, noseSize: 0.42 },
  ears: 'small', tail: { kind: 'thick', length: 0.38, radius: 0.05 }, limb: 0.036, fur: '#7d573c', belly: '#d9bd97', eye: { colour: '#33201a', size: 0.95 }, whiskers: true,
} // biome-ignore format: a record

const kangaroo: Species = {
  body: 0.5, leg: 0.52, chest: [0.13, 0.15, 0.15], waist: 0.16, hip: [0.21, 0.22, 0.22], neck: { length: 0.16, angle: 62, radius: 0.085 },
  head: [0.12, 0.115, 0.12], longHead: true, muzzle: { length: 0.1, radius: 0.062, colour: '#e2b88a', nose: '#33241f', drop: 0.26 },
  ears: 'horse', earSize: 1.7, tail: { kind: 'thick', length: 0.75, radius: 0.085 }, limb: 0.055, fur: '#b5794a', belly: '#f0d6b2', pouch: true, eye: { colour: '#3a2418', size: 1.1 }, upright: true,
} // biome-ignore format: a record

const clean = (species: Species): Species =>
  Object.fromEntries(Object.entries(species).filter(([, value]) => value !== undefined)) as unknown as Species
const rodent = 'rodent,small animal,mammal,animal'

export const smallMammals: readonly Model[] = [
  quadruped({ id: 'mouse', en: 'mouse,field mouse,little mouse', zh: '老鼠,小老鼠,鼠,田鼠', kinds: rodent, size: 0.17 }, mouse),
  quadruped({ id: 'rat', en: 'rat,brown rat', zh: '大老鼠,耗子,褐鼠', kinds: rodent, size: 0.24 }, { ...mouse, fur: '#77696a', body: 0.13, head: [0.058, 0.05, 0.06], muzzle: { length: 0.036, radius: 0.022, nose: '#d9868a', noseSize: 0.5 }, earSize: 0.7 }),
  quadruped({ id: 'squirrel', en: 'squirrel,chipmunk,red squirrel', zh: '松鼠,小松鼠,花栗鼠', kinds: rodent, size: 0.26 }, squirrel),
  quadruped({ id: 'hedgehog', en: 'hedgehog,porcupine', zh: '刺猬,小刺猬,豪猪', kinds: 'small animal,wild animal,mammal,animal', size: 0.22 }, clean(hedgehog)),
  quadruped({ id: 'otter', en: 'otter,sea otter', zh: '水獭,海獭', kinds: 'wild animal,mammal,animal', size: 0.72 }, otter),
  quadruped({ id: 'beaver', en: 'beaver', zh: '河狸,海狸', kinds: rodent, size: 0.5 }, { ...otter, body: 0.32, chest: [0.13, 0.14, 0.14], waist: 0.15, hip: [0.15, 0.155, 0.15], fur: '#7a4f32', belly: '#a37550', muzzle: { ...otter.muzzle, radius: 0.052, colour: '#c99a70' }, tail: { kind: 'flat', length: 0.26, radius: 0.05, tip: '#4a3a36' }, teeth: true, whiskers: false }),
  quadruped({ id: 'weasel', en: 'weasel,ferret,mink,stoat,ermine', zh: '黄鼠狼,鼬,雪貂,貂', kinds: 'small animal,wild animal,mammal,animal', size: 0.4 }, { ...otter, leg: 0.09, chest: [0.07, 0.075, 0.08], waist: 0.07, hip: [0.075, 0.078, 0.08], head: [0.095, 0.08, 0.085], muzzle: { length: 0.03, radius: 0.036, colour: '#fff2e0', nose: '#33241f' }, fur: '#b5733a', belly: '#fff2e0', limb: 0.026 }),
  quadruped({ id: 'capybara', en: 'capybara', zh: '水豚,卡皮巴拉', kinds: rodent, size: 0.72 }, { ...otter, body: 0.45, leg: 0.2, chest: [0.18, 0.19, 0.19], waist: 0.2, hip: [0.2, 0.2, 0.2], neck: { length: 0.12, angle: 36, radius: 0.14 }, head: [0.13, 0.13, 0.15], muzzle: { length: 0.09, radius: 0.095, nose: '#4a3028', drop: 0.12 }, fur: '#a9754a', belly: '#b98a5c', tail: { kind: 'stub', length: 0.02, radius: 0.02 }, limb: 0.05, whiskers: false, eye: { colour: '#2a1812', size: 0.9, at: [0.66, 0.5, 0.6] } }),
  quadruped({ id: 'kangaroo', en: 'kangaroo,wallaby', zh: '袋鼠', kinds: 'marsupial,wild animal,mammal,animal', size: 1.5 }, kangaroo),
  quadruped({ id: 'anteater', en: 'anteater,aardvark,tapir', zh: '食蚁兽,土豚,貘', kinds: 'wild animal,mammal,animal', size: 0.9 }, { ...otter, body: 0.5, leg: 0.24, chest: [0.14, 0.16, 0.16], waist: 0.15, head: [0.09, 0.09, 0.11], longHead: true, muzzle: { length: 0.3, radius: 0.036, colour: '#6a5c55', nose: '#241c1a', drop: 0.1 }, fur: '#6a5c55', belly: '#4a403c', tail: { kind: 'bush', length: 0.42, radius: 0.09 }, ears: 'small', limb: 0.055, whiskers: false }),
  quadruped({ id: 'armadillo', en: 'armadillo,pangolin', zh: '犰狳,穿山甲', kinds: 'wild animal,mammal,animal', size: 0.5 }, { ...otter, body: 0.28, leg: 0.1, waist: 0.15, chest: [0.12, 0.13, 0.13], hip: [0.13, 0.13, 0.13], head: [0.075, 0.07, 0.085], muzzle: { length: 0.07, radius: 0.03, nose: '#33241f' }, ears: 'horse', earSize: 1.1, fur: '#a9907a', coat: 'scales', coatColour: '#7d6653', coatScale: 0.07, tail: { kind: 'thick', length: 0.3, radius: 0.04 }, belly: '#c9b39c', whiskers: false }),
] // biome-ignore format: a list
