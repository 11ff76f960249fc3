/** Cats and dogs with their breeds, and other animals of the house. */
import type { Model } from '../../model.ts'
import type { Decal } from '../../solids.ts'
import { quadruped, varied } from './quadruped.ts'
import type { Species } from './species.ts'

const cat: Species = {
  body: 0.27, leg: 0.19, chest: [0.082, 0.1, 0.1], waist: 0.08, hip: [0.085, 0.1, 0.1],
  neck: { length: 0.07, angle: 42, radius: 0.064 }, head: [0.138, 0.12, 0.115],
  muzzle: { length: 0.016, radius: 0.052, colour: '#fff3e2', nose: '#e77a76', wide: 1.25, noseSize: 0.34 },
  ears: 'cat', tail: { kind: 'thin', length: 0.33, radius: 0.021, up: true }, limb: 0.03,
  fur: '#ec9a41', coat: 'tabby', coatColour: '#c46a22', coatScale: 0.05, belly: '#fff3e2', socks: '#fff3e2',
  eye: { colour: '#8fb53a', pupil: 'slit', size: 1.12 }, whiskers: true, curls: true,
} // biome-ignore format: a record

const dog: Species = {
  body: 0.37, leg: 0.29, chest: [0.11, 0.135, 0.13], waist: 0.096, hip: [0.1, 0.12, 0.12],
  neck: { length: 0.12, angle: 48, radius: 0.08 }, head: [0.14, 0.135, 0.132],
  muzzle: { length: 0.085, radius: 0.07, colour: '#f6e3c8', nose: '#2b2020', noseSize: 0.46 },
  ears: 'flop', tail: { kind: 'thin', length: 0.26, radius: 0.028, up: true }, limb: 0.042,
  fur: '#c98a4b', belly: '#f6e3c8', socks: '#f8ead6', eye: { colour: '#6b3f1f', size: 1 }, collar: '#d8404f', curls: true,
} // biome-ignore format: a record

const huskyMask: Decal[] = [1, -1].map(
  (side): Decal => ({
    kind: 'ellipse',
    centre: [side * 0.42, 0.52],
    radii: [0.16, 0.1],
    angle: side * 0.4,
    colour: '#ffffff',
  }),
)

const breeds: Readonly<Record<string, Species>> = {
  poodle: { ...dog, fur: '#f4e9dc', belly: '#f4e9dc', socks: '#f4e9dc', muzzle: { ...dog.muzzle, colour: '#f4e9dc', length: 0.1, radius: 0.056 }, ears: 'flop', wool: { height: 0.012, waves: 60 }, mane: { kind: 'topknot', colour: '#f4e9dc' }, pompoms: true, leg: 0.34, limb: 0.034, waist: 0.09, tail: { kind: 'thin', length: 0.2, radius: 0.02, up: true } },
  corgi: { ...dog, fur: '#e2974a', leg: 0.13, body: 0.42, chest: [0.12, 0.13, 0.13], hip: [0.115, 0.125, 0.125], waist: 0.115, head: [0.145, 0.125, 0.125], ears: 'cat', earSize: 1.1, cheeks: '#fff6ea', belly: '#fff6ea', socks: '#fff6ea', muzzle: { ...dog.muzzle, colour: '#fff6ea', radius: 0.058, length: 0.07 }, tail: { kind: 'stub', length: 0.05, radius: 0.045 } },
  husky: { ...dog, fur: '#5f6776', body: 0.42, leg: 0.33, chest: [0.13, 0.15, 0.15], ears: 'cat', cheeks: '#fbfaf7', belly: '#fbfaf7', socks: '#fbfaf7', muzzle: { ...dog.muzzle, colour: '#fbfaf7', radius: 0.064 }, marks: huskyMask, eye: { colour: '#6fb6ea', size: 1 }, tail: { kind: 'bush', length: 0.3, radius: 0.055, up: true, tip: '#fbfaf7' } },
  dachshund: { ...dog, fur: '#8f4f2a', body: 0.56, leg: 0.12, chest: [0.1, 0.11, 0.12], hip: [0.095, 0.105, 0.11], waist: 0.092, head: [0.115, 0.11, 0.115], ears: 'hang', muzzle: { ...dog.muzzle, colour: '#b9784a', radius: 0.05, length: 0.12 }, belly: '#b9784a', socks: '#b9784a', limb: 0.036 },
  'golden-retriever': { ...dog, fur: '#e3b465', belly: '#f4dcaa', socks: '#eecb8c', muzzle: { ...dog.muzzle, colour: '#f2d7a2' }, body: 0.42, leg: 0.31, chest: [0.125, 0.15, 0.145], tail: { kind: 'bush', length: 0.34, radius: 0.045, up: true, tip: '#f4dcaa' }, wool: { height: 0.004, waves: 55 } },
  dalmatian: { ...dog, fur: '#fbf9f5', coat: 'dalmatian', coatColour: '#2a272c', coatScale: 0.075, belly: undefined as never, socks: undefined as never, earColour: '#2a272c', muzzle: { length: 0.085, radius: 0.068, nose: '#2b2020' }, leg: 0.33, limb: 0.037 },
  'german-shepherd': { ...dog, fur: '#b07a41', body: 0.44, leg: 0.33, ears: 'cat', earSize: 1.15, belly: '#d9a763', socks: '#d9a763', muzzle: { length: 0.11, radius: 0.06, colour: '#3a2c26', nose: '#201819' }, coat: 'mottled', coatColour: '#3a2c26', coatScale: 0.3, tail: { kind: 'bush', length: 0.34, radius: 0.05 } },
  bulldog: { ...dog, fur: '#d8ab78', belly: '#fbf2e6', leg: 0.2, chest: [0.16, 0.15, 0.15], waist: 0.13, hip: [0.12, 0.12, 0.12], head: [0.165, 0.14, 0.13], ears: 'pig', muzzle: { ...dog.muzzle, length: 0.035, radius: 0.085, wide: 1.5, colour: '#fbf2e6' }, limb: 0.05, tail: { kind: 'stub', length: 0.04, radius: 0.03 } },
  chihuahua: { ...dog, fur: '#e0b07a', head: [0.15, 0.14, 0.135], body: 0.3, leg: 0.24, chest: [0.085, 0.1, 0.1], hip: [0.08, 0.095, 0.095], waist: 0.075, ears: 'cat', earSize: 1.5, muzzle: { ...dog.muzzle, length: 0.045, radius: 0.05 }, limb: 0.028, eye: { colour: '#4a2a18', size: 1.25 } },
  'shiba-inu': { ...dog, fur: '#dd8f47', ears: 'cat', cheeks: '#fff6e8', belly: '#fff6e8', socks: '#fff6e8', muzzle: { ...dog.muzzle, colour: '#fff6e8', radius: 0.06, length: 0.06 }, tail: { kind: 'bush', length: 0.22, radius: 0.05, up: true, tip: '#fff6e8' } },
  pug: { ...dog, fur: '#e2c39a', belly: '#e8d0ad', socks: '#e2c39a', leg: 0.17, chest: [0.13, 0.13, 0.13], waist: 0.115, head: [0.15, 0.135, 0.125], earColour: '#3a302e', muzzle: { length: 0.02, radius: 0.07, colour: '#3a302e', nose: '#1c1617', wide: 1.3 }, tail: { kind: 'curl', length: 0.13, radius: 0.026 }, eye: { colour: '#3a2416', size: 1.2 } },
} // biome-ignore format: records

const strip = (species: Species): Species =>
  Object.fromEntries(Object.entries(species).filter(([, value]) => value !== undefined)) as unknown as Species
const young = (species: Species): Species => varied(species, (...states) => states.includes('baby'))
const known = Object.fromEntries(Object.entries(breeds).map(([name, species]) => [name, strip(species)]))

const dogKinds = 'dog,pet,canine,mammal,animal'
const catKinds = 'cat family,feline,pet,mammal,animal'

const rabbit: Species = {
  body: 0.17, leg: 0.11, chest: [0.075, 0.085, 0.085], waist: 0.088, hip: [0.1, 0.105, 0.105],
  neck: { length: 0.06, angle: 50, radius: 0.055 }, head: [0.096, 0.09, 0.09],
  muzzle: { length: 0.016, radius: 0.044, colour: '#fff5ea', nose: '#e88f8c', wide: 1.3, noseSize: 0.3 },
  ears: 'long', tail: { kind: 'ball', length: 0.03, radius: 0.05, tip: '#ffffff' }, limb: 0.03,
  fur: '#cbb199', belly: '#fff5ea', eye: { colour: '#5a3a26', size: 1.1 }, teeth: true, whiskers: true,
} // biome-ignore format: a record

const hamster: Species = {
  body: 0.075, leg: 0.03, chest: [0.056, 0.056, 0.055], waist: 0.06, hip: [0.064, 0.064, 0.06],
  neck: { length: 0.016, angle: 34, radius: 0.05 }, head: [0.062, 0.056, 0.056],
  muzzle: { length: 0.01, radius: 0.024, colour: '#fff7ec', nose: '#ee8f90', wide: 1.4, noseSize: 0.34 },
  ears: 'round', earSize: 0.9, tail: { kind: 'stub', length: 0.01, radius: 0.01 }, limb: 0.014,
  fur: '#e0a661', belly: '#fff7ec', cheeks: '#fff7ec', eye: { colour: '#2a1814', size: 1.1 }, whiskers: true,
} // biome-ignore format: a record

export const pets: readonly Model[] = [
  quadruped({ id: 'cat', en: 'cat,kitty,pussycat,house cat,domestic cat,tabby,tabby cat,tomcat,feline', zh: '猫,小猫咪,猫咪,喵星人,家猫,花猫,橘猫,猫儿', kinds: catKinds, size: 0.45 }, cat),
  quadruped({ id: 'kitten', en: 'kitten,baby cat,kitty cat', zh: '小猫,幼猫,小奶猫', kinds: `cat,${catKinds}`, size: 0.24 }, young(cat)),
  quadruped({ id: 'siamese-cat', en: 'siamese cat,siamese', zh: '暹罗猫', kinds: `cat,${catKinds}`, size: 0.45 }, { ...cat, fur: '#efe2cd', coat: 'plain', belly: '#f7efe2', socks: '#4a362f', muzzle: { ...cat.muzzle, colour: '#4a362f', nose: '#3a2522' }, eye: { colour: '#58a8e8', pupil: 'slit', size: 1.12 }, tail: { ...cat.tail, tip: '#4a362f' }, marks: [{ kind: 'ellipse', centre: [0, -0.2], radii: [0.5, 0.5], colour: '#6a5145', opacity: 0.8, softness: 0.3 }] }),
  quadruped({ id: 'dog', en: 'dog,doggy,hound,pooch,mutt,pet dog', zh: '狗,狗狗,犬,小狗狗,汪星人,宠物狗', kinds: 'pet,canine,mammal,animal', size: 0.68 }, dog, known),
  quadruped({ id: 'puppy', en: 'puppy,pup,baby dog', zh: '小狗,幼犬,小奶狗', kinds: dogKinds, size: 0.32 }, young(dog), Object.fromEntries(Object.entries(known).map(([name, species]) => [name, young(species)]))),
  quadruped({ id: 'poodle', zh: '贵宾犬,贵宾狗,泰迪', en: 'poodle,toy poodle', kinds: dogKinds, size: 0.58 }, known.poodle),
  quadruped({ id: 'corgi', zh: '柯基,柯基犬', en: 'corgi,welsh corgi', kinds: dogKinds, size: 0.42 }, known.corgi),
  quadruped({ id: 'husky', zh: '哈士奇,雪橇犬,二哈', en: 'husky,siberian husky,sled dog,malamute', kinds: dogKinds, size: 0.8 }, known.husky),
  quadruped({ id: 'dachshund', zh: '腊肠犬,腊肠狗', en: 'dachshund,sausage dog,wiener dog', kinds: dogKinds, size: 0.62 }, known.dachshund),
  quadruped({ id: 'golden-retriever', zh: '金毛,金毛犬,金毛寻回犬,拉布拉多', en: 'golden retriever,retriever,labrador,golden lab', kinds: dogKinds, size: 0.76 }, known['golden-retriever']),
  quadruped({ id: 'dalmatian', zh: '斑点狗,大麦町犬', en: 'dalmatian,dalmation,spotted dog', kinds: dogKinds, size: 0.76 }, known.dalmatian),
  quadruped({ id: 'german-shepherd', zh: '德国牧羊犬,德牧,警犬,牧羊犬', en: 'german shepherd,alsatian,shepherd dog,police dog,sheepdog', kinds: dogKinds, size: 0.82 }, known['german-shepherd']),
  quadruped({ id: 'bulldog', zh: '斗牛犬,法斗', en: 'bulldog,french bulldog', kinds: dogKinds, size: 0.5 }, known.bulldog),
  quadruped({ id: 'chihuahua', zh: '吉娃娃', kinds: dogKinds, size: 0.32 }, known.chihuahua),
  quadruped({ id: 'shiba-inu', zh: '柴犬', en: 'shiba inu,shiba,akita', kinds: dogKinds, size: 0.56 }, known['shiba-inu']),
  quadruped({ id: 'pug', zh: '巴哥犬,哈巴狗', kinds: dogKinds, size: 0.42 }, known.pug),
  quadruped({ id: 'rabbit', en: 'rabbit,bunny,bunny rabbit,hare,easter bunny', zh: '兔子,兔,小兔子,野兔,白兔,小白兔', kinds: 'pet,rodent,mammal,animal', size: 0.42 }, rabbit),
  quadruped({ id: 'hamster', en: 'hamster,guinea pig,gerbil', zh: '仓鼠,豚鼠,荷兰猪', kinds: 'pet,rodent,mammal,animal', size: 0.13 }, hamster),
] // biome-ignore format: a list
