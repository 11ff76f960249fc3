import type { Model } from '../../model.ts'
import { make } from './parts.ts'
import { crab, lobster, starfish } from './shellfish.ts'
import { ray, seahorse, seal } from './swimmers.ts'
import { jellyfish, octopus, squid } from './tentacles.ts'

const sea = 'sea creature,marine animal,animal'
export const softSea: readonly Model[] = [
  make(
    {
      id: 'octopus',
      zh: '章鱼,八爪鱼',
      kinds: `mollusc,${sea}`,
      size: 0.8,
      colour: '#e5638a',
      parts: 'skin,belly,eyes',
      rests: 'water',
    },
    octopus,
  ),
  make(
    {
      id: 'squid',
      en: 'squid,cuttlefish',
      zh: '鱿鱼,乌贼,墨鱼',
      kinds: `mollusc,${sea}`,
      size: 0.8,
      colour: '#f0a18a',
      parts: 'skin,eyes',
      rests: 'water',
    },
    squid,
  ),
  make(
    {
      id: 'jellyfish',
      en: 'jellyfish,medusa jelly',
      zh: '水母,海蜇',
      kinds: sea,
      size: 0.45,
      colour: '#c9a4f0',
      parts: 'skin,arms,eyes',
      rests: 'water',
    },
    jellyfish,
  ),
  make(
    {
      id: 'crab',
      en: 'crab,hermit crab',
      zh: '螃蟹,蟹,寄居蟹',
      kinds: `crustacean,${sea}`,
      size: 0.24,
      colour: '#e8533a',
      parts: 'skin,belly,eyes',
    },
    crab,
  ),
  make(
    {
      id: 'lobster',
      en: 'lobster,crayfish,shrimp,prawn',
      zh: '龙虾,小龙虾,虾,对虾',
      kinds: `crustacean,${sea}`,
      size: 0.5,
      colour: '#d8432f',
      parts: 'skin,eyes',
    },
    lobster,
  ),
  make(
    {
      id: 'starfish',
      en: 'starfish,sea star',
      zh: '海星',
      kinds: sea,
      size: 0.2,
      colour: '#f59a4a',
      parts: 'skin,eyes',
    },
    starfish,
  ),
  make(
    {
      id: 'seahorse',
      en: 'seahorse,sea horse',
      zh: '海马',
      kinds: `fish,${sea}`,
      size: 0.22,
      colour: '#f2b53a',
      parts: 'skin,belly,fins,eyes',
      rests: 'water',
    },
    seahorse,
  ),
  make(
    {
      id: 'ray',
      en: 'ray fish,manta ray,stingray,manta',
      zh: '魔鬼鱼,蝠鲼,黄貂鱼',
      kinds: `fish,${sea}`,
      size: 2,
      colour: '#5f7fa8',
      parts: 'skin,belly,eyes',
      rests: 'water',
    },
    ray,
  ),
  make(
    {
      id: 'seal',
      en: 'seal,sea lion,seal pup',
      zh: '海豹,海狮',
      kinds: 'marine mammal,sea animal,mammal,animal',
      size: 1.6,
      colour: '#9aa3ae',
      parts: 'skin,belly,eyes',
    },
    (sculpting) => seal(sculpting, '#9aa3ae'),
  ),
  make(
    {
      id: 'walrus',
      zh: '海象',
      kinds: 'marine mammal,sea animal,mammal,animal',
      size: 2.4,
      colour: '#a0714f',
      parts: 'skin,belly,eyes',
    },
    (sculpting) => seal(sculpting, '#a0714f', true),
  ),
]
