/** What people call typefaces, and the face that is meant. */
import { faceNames } from '../type/typeface.ts'
import type { Face } from './theme.ts'

const wishes: readonly (readonly [RegExp, Face])[] = [
  [/neon|tube|霓虹/, { face: 'monoton', weight: 400, scale: 0.86 }],
  [/hand.?writ|handwriting|手写|硬笔/, { face: 'caveat', weight: 700, scale: 1.25, leading: 1.15 }],
  [/marker|brush|graffiti|paint|毛笔|书法|马克/, { face: 'permanent-marker', weight: 400, leading: 1.15 }],
  [/callig|copperplate|花体/, { face: 'great-vibes', weight: 400, scale: 1.25, leading: 1.2 }],
  [/script|cursive|连笔/, { face: 'pacifico', weight: 400, leading: 1.35 }],
  [/pixel|8.?bit|arcade|像素/, { face: 'press-start-2p', weight: 400, scale: 0.72, leading: 1.5 }],
  [/black.?letter|gothic|fraktur|old english|哥特/, { face: 'unifrakturcook', weight: 700, leading: 1.15 }],
  [/mono|code|typewriter|terminal|等宽|打字机/, { face: 'jetbrains-mono', weight: 700 }],
  [/slab|western|粗衬线/, { face: 'roboto-slab', weight: 700 }],
  [/condensed|narrow|impact|poster|窄/, { face: 'anton', weight: 400, leading: 1.1 }],
  [/rounded|bubbl|cute|playful|comic|圆体|可爱/, { face: 'baloo-2', weight: 800, leading: 1.2 }],
  [/roman|engrav|inscription|罗马/, { face: 'cinzel', weight: 700, leading: 1.16 }],
  [/antique|vintage|old.?style|古典/, { face: 'im-fell-english-sc', weight: 400, leading: 1.15 }],
  [/didone|fat|elegant|fashion|时尚/, { face: 'abril-fatface', weight: 400, leading: 1.1 }],
  [/sans|grotesk|helvetica|arial|无衬线|黑体/, { face: 'inter', weight: 800, leading: 1.14 }],
  [/serif|times|garamond|衬线|宋体/, { face: 'playfair-display', weight: 900, leading: 1.12 }],
  [/bold|heavy|粗/, { face: 'montserrat', weight: 800, leading: 1.14 }],
]

/** The face a wish means; undefined for words that name none. Names of packed faces are taken as they are. */
export function wishedFace(wish: string | undefined): Face | undefined {
  if (!wish) return undefined
  const words = wish.trim().toLowerCase()
  const name = words.replace(/\s+/g, '-')
  if (faceNames().includes(name)) return { face: name, weight: /bold|black|heavy/.test(words) ? 800 : 400 }
  return wishes.find(([pattern]) => pattern.test(words))?.[1]
}
