/** Kinds of hats, their usual colours, and the words that name them. */
import type { Hex } from '../../solids.ts'

const COLOURS: Readonly<Record<string, Hex>> = {
  "chef's hat": '#ffffff', cap: '#d8463f', 'top hat': '#26262e', 'straw hat': '#e9c46a', 'sun hat': '#f2dfae', 'conical hat': '#dcb867', crown: '#f4c33b', tiara: '#f4d77a', helmet: '#aeb6c4', 'bike helmet': '#3f8fd0', 'space helmet': '#f4f5fa',
  'fire helmet': '#d8352f', 'hard hat': '#f4c33b', 'football helmet': '#c8303a', 'military helmet': '#5c6b45', 'viking helmet': '#9aa1ab', beret: '#c23b45', beanie: '#4a7fc0', 'cowboy hat': '#8a5a32', 'witch hat': '#3a2f4f', 'wizard hat': '#4a3fa5', 'santa hat': '#d2252f', 'elf hat': '#3f9a4f',
  sombrero: '#d9a545', fedora: '#6a5a4c', bowler: '#2a2a30', 'flat cap': '#7a6a58', 'graduation cap': '#2f3a5c', 'nurse cap': '#ffffff', 'police hat': '#24305c', 'pilot hat': '#26304f', 'captain hat': '#ffffff', 'sailor hat': '#ffffff', 'pirate hat': '#2a2528', headphones: '#2f3340', earmuffs: '#e86a8a', bandana: '#c8303a', headband: '#e2456b', 'party hat': '#f2669a', 'flower wreath': '#f2669a',
  'flower': '#f2669a', halo: '#ffe27a', bow: '#e2375a', hijab: '#8a6fae', turban: '#d9822e', keffiyeh: '#f6f3ec', veil: '#fdfbf7', 'nun veil': '#22242c', hood: '#5a4a8a', 'swim cap': '#2f7fc4', 'jester hat': '#c8303a', 'horns': '#3a3030', 'devil horns': '#c8202f', 'bunny ears': '#fbf7f4', 'cat ears': '#3a3438', 'ninja hood': '#2b2d38', 'deerstalker': '#a8804f', 'pilgrim hat': '#2b2b33', fez: '#b5222c', 'bucket hat': '#8fb08a', visor: '#f4f4f0', 'ushanka': '#7a5a42', 'jockey cap': '#2f6fc0', 'feather headband': '#b5432f', 'aviator cap': '#7a4f30', 'postman hat': '#2f5fa5', 'straw boater': '#ecd9a0', 'monk hood': '#6b4a2f',
}

const ALIASES: Readonly<Record<string, string>> = {
  hat: 'fedora', toque: "chef's hat", 'chef hat': "chef's hat", 'chefs hat': "chef's hat", 'baseball cap': 'cap', 'trucker cap': 'cap', 'sports cap': 'cap', tophat: 'top hat', 'sunhat': 'sun hat', 'summer hat': 'sun hat', 'farmer hat': 'straw hat', 'bamboo hat': 'conical hat', 'rice hat': 'conical hat', 'asian conical hat': 'conical hat', diadem: 'tiara', 'knight helmet': 'helmet', 'bicycle helmet': 'bike helmet', 'cycling helmet': 'bike helmet', 'motorcycle helmet': 'football helmet', 'astronaut helmet': 'space helmet', 'firefighter helmet': 'fire helmet', 'fireman helmet': 'fire helmet', hardhat: 'hard hat', 'construction helmet': 'hard hat', 'safety helmet': 'hard hat', 'army helmet': 'military helmet', 'soldier helmet': 'military helmet', 'horned helmet': 'viking helmet', 'woolly hat': 'beanie', 'knit cap': 'beanie', 'winter hat': 'beanie', 'bobble hat': 'beanie', 'wool hat': 'beanie', 'stetson': 'cowboy hat', "witch's hat": 'witch hat', 'pointed hat': 'witch hat', "wizard's hat": 'wizard hat', 'christmas hat': 'santa hat', "santa's hat": 'santa hat', 'mexican hat': 'sombrero', 'bowler hat': 'bowler', 'derby': 'bowler', newsboy: 'flat cap', 'newsboy cap': 'flat cap', 'mortarboard': 'graduation cap', 'graduate cap': 'graduation cap', 'nurse hat': 'nurse cap', 'police cap': 'police hat', 'peaked cap': 'police hat', 'pilot cap': 'pilot hat', "captain's hat": 'captain hat', 'sailor cap': 'sailor hat', 'pirate bandana': 'bandana', tricorne: 'pirate hat', headset: 'headphones', headscarf: 'hijab', kerchief: 'bandana', 'birthday hat': 'party hat', 'paper hat': 'party hat', 'flower crown': 'flower wreath', 'wreath': 'flower wreath', 'laurel wreath': 'flower wreath', garland: 'flower wreath', 'hair bow': 'bow', ribbon: 'bow', 'hair ribbon': 'bow', chador: 'hijab', 'head scarf': 'hijab', 'bridal veil': 'veil', 'swimming cap': 'swim cap', 'bathing cap': 'swim cap', 'fools cap': 'jester hat', 'rabbit ears': 'bunny ears', 'sherlock hat': 'deerstalker', 'detective hat': 'deerstalker', 'riding cap': 'jockey cap', 'war bonnet': 'feather headband', 'boater': 'straw boater', tarboosh: 'fez', 'no hat': 'none', hatless: 'none', bareheaded: 'none', ghutra: 'keffiyeh', goggles_cap: 'aviator cap', 'mailman hat': 'postman hat',
}

const CHINESE: Readonly<Record<string, string>> = {
  厨师帽: "chef's hat", 帽子: 'fedora', 棒球帽: 'cap', 鸭舌帽: 'flat cap', 礼帽: 'top hat', 高礼帽: 'top hat', 草帽: 'straw hat', 太阳帽: 'sun hat', 斗笠: 'conical hat', 王冠: 'crown', 皇冠: 'crown', 头盔: 'helmet', 安全帽: 'hard hat', 消防帽: 'fire helmet', 贝雷帽: 'beret', 毛线帽: 'beanie', 牛仔帽: 'cowboy hat', 巫师帽: 'wizard hat', 女巫帽: 'witch hat', 圣诞帽: 'santa hat', 学士帽: 'graduation cap', 护士帽: 'nurse cap', 警帽: 'police hat', 海盗帽: 'pirate hat', 耳机: 'headphones', 头巾: 'bandana', 花环: 'flower wreath', 光环: 'halo', 蝴蝶结: 'bow', 头纱: 'veil', 泳帽: 'swim cap', 生日帽: 'party hat', 水手帽: 'sailor hat', 渔夫帽: 'bucket hat', 雷锋帽: 'ushanka',
}

/** Every hat a person can wear; `none` bares the head. */
export const hatKinds: readonly string[] = Object.keys(COLOURS)

/** The hat a word names, `none`, or undefined when it names no hat. */
export function hatNamed(word: string): string | undefined {
  const name = word.trim().toLowerCase()
  const spaced = name.replace(/[-_]/g, ' ')
  for (const form of [name, spaced, spaced.replace(/s$/, '')]) {
    if (form === 'none') return form
    if (COLOURS[form]) return form
    if (ALIASES[form]) return ALIASES[form]
  }
  return CHINESE[word.trim()]
}

/** A hat's colour when none is asked for. */
export const hatColour = (kind: string): Hex => COLOURS[kind] ?? '#6a5a4c'

/** Hats that hide the top of the hair, and those that hide all of it. */
const OPEN = new Set(['crown', 'tiara', 'headphones', 'earmuffs', 'headband', 'flower wreath', 'flower', 'halo', 'bow', 'horns', 'devil horns', 'bunny ears', 'cat ears', 'party hat', 'veil', 'nurse cap', 'feather headband', 'visor'])
const CLOSED = new Set(['hijab', 'turban', 'keffiyeh', 'nun veil', 'swim cap', 'ninja hood', 'hood', 'space helmet', 'monk hood', 'helmet'])
export const hatCover = (kind: string): 'none' | 'top' | 'all' => (OPEN.has(kind) ? 'none' : CLOSED.has(kind) ? 'all' : 'top')
