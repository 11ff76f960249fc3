/** Fish, sharks, dolphins and whales. */
import type { Model } from '../../model.ts'
import type { Decal, Frame, Hex } from '../../solids.ts'
import { type FishRecord, fish } from './fish.ts'

const goldfish: FishRecord = {
  body: [0.085, 0.13, 0.17],
  skin: '#f58a2d',
  belly: '#ffc77d',
  stem: 0.25,
  tail: 0.17,
  dorsal: 0.11,
  flippers: 0.09,
  veil: true,
  eye: { x: 0.62, y: 0.2, z: 0.62, size: 0.34, white: true },
}
/** White bands with dark edges across the body, from the back down. */
const bands = (places: readonly number[], half: number, tall: number): Decal[] =>
  places.flatMap((x): Decal[] => {
    const bar = (w: number, colour: Hex): Decal => ({
      kind: 'polygon',
      points: [
        [x - w, tall],
        [x + w, tall],
        [x + w * 1.4, 0],
        [x + w, -tall],
        [x - w, -tall],
        [x - w * 0.7, 0],
      ],
      colour,
    })
    return [bar(half * 1.4, '#22202a'), bar(half, '#fdfbf6')]
  })
const dolphin: FishRecord = {
  body: [0.2, 0.22, 0.5],
  skin: '#6f93b8',
  belly: '#eef4f8',
  flukes: true,
  stem: 0.55,
  tail: 0.26,
  dorsal: 0.2,
  flippers: 0.24,
  snout: [0.14, 0.05],
  eye: { x: 0.72, y: 0.02, z: 0.66, size: 0.16 },
  mouth: -0.22,
}
const whale: FishRecord = {
  body: [0.36, 0.34, 0.6],
  skin: '#4f7fb0',
  belly: '#e6eef4',
  flukes: true,
  stem: 0.4,
  tail: 0.34,
  dorsal: 0.0,
  flippers: 0.3,
  eye: { x: 0.8, y: -0.02, z: 0.58, size: 0.15 },
  spout: true,
  mouth: -0.22,
}
const shark: FishRecord = {
  body: [0.2, 0.22, 0.56],
  skin: '#7d8b9a',
  belly: '#eef1f3',
  stem: 0.5,
  tail: 0.3,
  dorsal: 0.26,
  flippers: 0.28,
  snout: [0.1, 0.08],
  eye: { x: 0.66, y: 0.16, z: 0.72, size: 0.16 },
  teeth: true,
  mouth: -0.26,
}
const UP: Frame = [1, 0, 0, 0, 0, 1, 0, -1, 0]
const side = (x: number, y: number, rx: number, ry: number, colour: Hex): Decal => ({
  kind: 'ellipse',
  centre: [x, y],
  radii: [rx, ry],
  colour,
})

export const fishes: readonly Model[] = [
  fish({ id: 'fish', en: 'fish,tropical fish,little fish', zh: '鱼,小鱼,鱼儿,热带鱼', kinds: 'sea creature,animal', size: 0.35 }, { ...goldfish, skin: '#3f9be0', belly: '#bfe4f7', veil: false, fins: '#f5b83a' }),
  fish({ id: 'goldfish', en: 'goldfish,koi,koi carp', zh: '金鱼,锦鲤', kinds: 'fish,pet,animal', size: 0.24 }, goldfish),
  fish({ id: 'carp', en: 'carp,trout,tuna', zh: '鲤鱼,鳟鱼,金枪鱼,鲈鱼,草鱼', kinds: 'fish,animal', size: 0.55 }, { ...goldfish, body: [0.075, 0.1, 0.22], skin: '#8c9a86', belly: '#f1e6cf', veil: false, pattern: { kind: 'scales', colours: ['#8c9a86', '#6d7b69'], scale: 0.05 } }),
  fish({ id: 'salmon', en: 'salmon,herring,sardine', zh: '三文鱼,鲑鱼,沙丁鱼', kinds: 'fish,animal', size: 0.6 }, { ...goldfish, body: [0.06, 0.085, 0.24], skin: '#7f93a8', belly: '#f4e6e2', veil: false, fins: '#e98d7c' }),
  fish({ id: 'clownfish', en: 'clownfish,clown fish,nemo,anemonefish', zh: '小丑鱼,尼莫', kinds: 'fish,tropical fish,sea creature,animal', size: 0.2 }, { ...goldfish, belly: undefined as never, veil: false, marks: bands([-0.09, 0.035, 0.15], 0.02, 0.16) }),
  fish({ id: 'pufferfish', en: 'pufferfish,puffer fish,blowfish', zh: '河豚,刺豚', kinds: 'fish,sea creature,animal', size: 0.32 }, { ...goldfish, body: [0.16, 0.16, 0.17], skin: '#f2c84f', belly: '#fff6dc', veil: false, spines: true, tail: 0.08, stem: 0.12, dorsal: 0.05, flippers: 0.07 }),
  fish({ id: 'shark', en: 'shark,great white shark,hammerhead', zh: '鲨鱼,大白鲨', kinds: 'fish,sea creature,predator,animal', size: 3.4 }, shark),
  fish({ id: 'dolphin', en: 'dolphin,porpoise', zh: '海豚', kinds: 'whale,sea creature,marine animal,mammal,animal', size: 2.2 }, dolphin),
  fish({ id: 'whale', en: 'whale,blue whale,humpback whale,sperm whale', zh: '鲸鱼,鲸,蓝鲸,座头鲸', kinds: 'sea creature,marine animal,mammal,animal', size: 7 }, { ...whale, pattern: { kind: 'noise', colours: ['#4f7fb0', '#456f9c'], scale: 0.2, frame: { at: [0, 0, 0], axes: UP } } }),
  fish({ id: 'orca', en: 'orca,killer whale', zh: '虎鲸,逆戟鲸', kinds: 'whale,sea creature,marine animal,mammal,animal', size: 5 }, { ...dolphin, body: [0.25, 0.26, 0.52], skin: '#2f3340', belly: '#fbfaf6', snout: undefined as never, dorsal: 0.34, marks: [side(-0.27, 0.1, 0.09, 0.045, '#fbfaf6')], eye: { x: 0.72, y: 0, z: 0.74, size: 0.13 } }),
  fish({ id: 'narwhal', en: 'narwhal,beluga,beluga whale', zh: '独角鲸,白鲸', kinds: 'whale,sea creature,marine animal,mammal,animal', size: 3.8 }, { ...dolphin, body: [0.26, 0.26, 0.5], skin: '#e9eef2', belly: '#ffffff', snout: [0.02, 0.08], dorsal: 0, eye: { x: 0.7, y: 0.06, z: 0.7, size: 0.15 } }),
  fish({ id: 'eel', en: 'eel,moray eel', zh: '鳗鱼,海鳗,黄鳝', kinds: 'fish,sea creature,animal', size: 0.9 }, { ...goldfish, body: [0.05, 0.055, 0.34], skin: '#6f8a4f', belly: '#dfe0a8', stem: 1, tail: 0.07, dorsal: 0.05, flippers: 0.06, veil: false }),
] // biome-ignore format: a list
