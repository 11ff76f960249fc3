import type { Model } from '../../model.ts'
import { bug } from './bug.ts'
import { crawler, snail, spider } from './crawlers.ts'
import { make } from './parts.ts'
import { bat, butterfly } from './winged.ts'

const kinds = 'insect,bug,animal'
export const insects: readonly Model[] = [
  make({ id: 'butterfly', en: 'butterfly,monarch butterfly,moth', zh: '蝴蝶,蝶,飞蛾,蛾子', kinds, size: 0.14, colour: '#f28a2d', parts: 'wings,body,eyes', rests: 'air' }, butterfly),
  make({ id: 'bee', en: 'bee,honeybee,honey bee,bumblebee,wasp', zh: '蜜蜂,小蜜蜂,蜂,黄蜂,马蜂', kinds, size: 0.09, colour: '#f7c33a', parts: 'body,head,wings,eyes', rests: 'air' }, bug({ colour: '#f7c33a', head: '#f7c33a', body: [0.075, 0.075, 0.1], headSize: 0.062, wings: 'clear', stripes: '#33282c', sting: true })),
  make({ id: 'ladybird', en: 'ladybird,ladybug,lady beetle', zh: '瓢虫,七星瓢虫', kinds: `beetle,${kinds}`, size: 0.06, colour: '#e23a34', parts: 'body,head,eyes' }, bug({ colour: '#e23a34', head: '#3d3640', body: [0.1, 0.085, 0.11], headSize: 0.06, shell: true, dots: '#2b262c' })),
  make({ id: 'beetle', en: 'beetle,stag beetle,rhinoceros beetle,scarab,cockroach', zh: '甲虫,独角仙,锹甲,金龟子,蟑螂', kinds, size: 0.08, colour: '#4a5f8a', parts: 'body,head,eyes' }, bug({ colour: '#4a5f8a', head: '#3d4d70', body: [0.1, 0.075, 0.13], headSize: 0.062, shell: true, horn: true })),
  make({ id: 'dragonfly', en: 'dragonfly,damselfly', zh: '蜻蜓,豆娘', kinds, size: 0.16, colour: '#2fa39a', parts: 'body,head,wings,eyes', rests: 'air' }, bug({ colour: '#2fa39a', head: '#2fa39a', body: [0.045, 0.045, 0.085], headSize: 0.052, wings: 'long', segments: 6 })),
  make({ id: 'ant', en: 'ant,termite', zh: '蚂蚁,白蚁', kinds, size: 0.07, colour: '#a5452e', parts: 'body,head,eyes' }, bug({ colour: '#a5452e', head: '#a5452e', body: [0.045, 0.042, 0.05], headSize: 0.06, abdomen: 1.5 })),
  make({ id: 'fly', en: 'fly insect,housefly,mosquito,gnat', zh: '苍蝇,蚊子', kinds, size: 0.06, colour: '#5a6a5c', parts: 'body,head,wings,eyes', rests: 'air' }, bug({ colour: '#5a6a5c', head: '#5a6a5c', body: [0.055, 0.055, 0.08], headSize: 0.056, wings: 'clear' })),
  make({ id: 'firefly', en: 'firefly,glowworm,lightning bug', zh: '萤火虫', kinds, size: 0.06, colour: '#f5e24a', parts: 'body,head,wings,eyes', rests: 'air' }, bug({ colour: '#f5e24a', head: '#4a3c40', body: [0.06, 0.06, 0.09], headSize: 0.052, wings: 'clear' })),
  make({ id: 'grasshopper', en: 'grasshopper,cricket,locust,mantis,praying mantis,cicada', zh: '蚱蜢,蟋蟀,蝗虫,螳螂,蝉,知了,蝈蝈', kinds, size: 0.12, colour: '#7fb03f', parts: 'body,head,wings,eyes' }, bug({ colour: '#7fb03f', head: '#7fb03f', body: [0.045, 0.05, 0.13], headSize: 0.052, jump: true, legs: 2 })),
  make({ id: 'spider', en: 'spider,tarantula,scorpion', zh: '蜘蛛,狼蛛,蝎子', kinds: 'arachnid,bug,animal', size: 0.14, colour: '#4a4452', parts: 'body,eyes' }, spider),
  make({ id: 'snail', en: 'snail,slug', zh: '蜗牛,鼻涕虫,蛞蝓', kinds: 'mollusc land,bug,animal', size: 0.12, colour: '#e9c58a', parts: 'skin,shell,eyes' }, snail),
  make({ id: 'caterpillar', en: 'caterpillar,silkworm,centipede', zh: '毛毛虫,毛虫,蚕,蜈蚣', kinds, size: 0.16, colour: '#8cc63f', parts: 'skin,eyes' }, crawler('#8cc63f', 7, true)),
  make({ id: 'worm', en: 'worm,earthworm,bookworm,maggot', zh: '虫子,蚯蚓,书虫', kinds: 'bug,animal', size: 0.14, colour: '#e58f8a', parts: 'skin,eyes' }, crawler('#e58f8a', 7, false)),
  make({ id: 'bat', en: 'bat animal,fruit bat,vampire bat,flying fox', zh: '蝙蝠', kinds: 'mammal,wild animal,animal', size: 0.32, colour: '#5a4a5c', parts: 'fur,wings,eyes', rests: 'air' }, bat),
] // biome-ignore format: a list
