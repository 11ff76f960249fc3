/** The words people use for garments, in English and Chinese, and the cut that answers to each. */
import { CUTS, cutNames } from './cuts.ts'

const ALIASES: Readonly<Record<string, string>> = {
  tshirt: 't-shirt', tee: 't-shirt', top: 't-shirt', 'tee shirt': 't-shirt', polo: 'polo shirt', jumper: 'sweater', pullover: 'sweater', sweatshirt: 'sweater', 'turtle neck': 'turtleneck', hoody: 'hoodie',
  singlet: 'tank top', 'sleeveless shirt': 'tank top', 'football shirt': 'jersey', 'sports shirt': 'jersey', 'button-up shirt': 'shirt', 'dress shirt': 'shirt', 'flannel shirt': 'shirt', 'hawaiian shirt': 'polo shirt',
  windbreaker: 'jacket', 'bomber jacket': 'jacket', 'puffer jacket': 'down jacket', 'winter jacket': 'down jacket', parka: 'down jacket', anorak: 'raincoat', mackintosh: 'raincoat', overcoat: 'coat', 'winter coat': 'coat', waistcoat: 'vest', 'suit jacket': 'blazer', 'white coat': 'lab coat', 'doctor coat': 'lab coat', 'hi-vis vest': 'safety vest', 'reflective vest': 'safety vest', cloak: 'cape', mantle: 'cape',
  pants: 'trousers', slacks: 'trousers', chinos: 'trousers', sweatpants: 'trousers', denim: 'jeans', 'blue jeans': 'jeans', 'bell bottoms': 'wide trousers', 'yoga pants': 'leggings', 'short pants': 'shorts', 'swimming trunks': 'swim trunks', trunks: 'swim trunks',
  miniskirt: 'mini skirt', 'maxi skirt': 'long skirt', 'maxi dress': 'long dress', 'summer dress': 'sundress', frock: 'dress', 'evening gown': 'gown', 'ball gown': 'gown', 'evening dress': 'gown', 'princess dress': 'gown', 'bridal gown': 'wedding dress', 'wedding gown': 'wedding dress', 'business suit': 'suit', 'three-piece suit': 'suit', dinner_jacket: 'tuxedo', smoking: 'tuxedo', 'police uniform': 'uniform', 'school uniform': 'uniform', 'military uniform': 'uniform', dungarees: 'overalls', overall: 'overalls', 'boiler suit': 'jumpsuit', coveralls: 'jumpsuit', onesie: 'romper', pajamas: 'pyjamas', nightgown: 'long dress', 'dressing gown': 'bathrobe', robes: 'robe', "graduation gown": 'academic gown', 'bathing suit': 'swimsuit', 'swimming suit': 'swimsuit', 'diving suit': 'wetsuit', spacesuit: 'space suit', 'astronaut suit': 'space suit', armor: 'armour', 'suit of armor': 'armour', gi: 'karate suit', sportswear: 'tracksuit', 'sport clothes': 'tracksuit', cheongsam: 'qipao', 'chinese dress': 'qipao', ruqun: 'hanfu', shalwar: 'salwar kameez', galabeya: 'thobe', 'hawaiian lei': 'lei',
  shoe: 'shoes', trainers: 'sneakers', sneaker: 'sneakers', 'running shoes': 'sneakers', 'tennis shoes': 'sneakers', boot: 'boots', wellies: 'rain boots', 'rubber boots': 'rain boots', wellingtons: 'rain boots', 'knee boots': 'boots', heels: 'high heels', 'stilettos': 'high heels', 'ballet flats': 'flats', 'flip-flops': 'sandals', 'flip flops': 'sandals', sandal: 'sandals', slipper: 'slippers', cleats: 'football boots', skates: 'ice skates', ski: 'skis', fins: 'flippers', loafers: 'shoes', oxfords: 'shoes',
  sock: 'socks', stockings: 'tights', 'knee socks': 'long socks', pantyhose: 'tights', glove: 'gloves', mitten: 'mittens', muffler: 'scarf', necktie: 'tie', bowtie: 'bow tie', 'bow-tie': 'bow tie', cummerbund: 'sash', rucksack: 'backpack', bag: 'backpack', 'school bag': 'backpack', schoolbag: 'backpack', braces: 'suspenders', spectacles: 'glasses', eyeglasses: 'glasses', shades: 'sunglasses', 'dark glasses': 'sunglasses', 'ski goggles': 'goggles', 'swimming goggles': 'goggles', eyepatch: 'eye patch', mask: 'face mask', 'surgical mask': 'face mask', 'pearl necklace': 'necklace', pearls: 'necklace', pendant: 'necklace', jewellery: 'necklace', wing: 'wings', 'angel wings': 'wings', 'fairy wings': 'butterfly wings', jacket_suit: 'suit', clothes: 't-shirt', clothing: 't-shirt', outfit: 't-shirt', sweatsuit: 'tracksuit', 'traditional dress': 'dress', costume: 'jumpsuit', 'no shoes': 'barefoot', barefoot: 'barefoot',
}

const CHINESE: Readonly<Record<string, string>> = {
  衬衫: 'shirt', T恤: 't-shirt', 毛衣: 'sweater', 卫衣: 'hoodie', 夹克: 'jacket', 皮夹克: 'leather jacket', 羽绒服: 'down jacket', 西装: 'suit', 西服: 'suit', 大衣: 'coat', 外套: 'coat', 风衣: 'trench coat', 雨衣: 'raincoat', 白大褂: 'lab coat', 背心: 'vest', 马甲: 'vest', 斗篷: 'cape', 披风: 'cape', 裤子: 'trousers', 长裤: 'trousers', 牛仔裤: 'jeans', 短裤: 'shorts', 裙子: 'skirt', 短裙: 'mini skirt', 长裙: 'long skirt', 连衣裙: 'dress', 礼服: 'gown', 婚纱: 'wedding dress', 制服: 'uniform', 工作服: 'overalls', 背带裤: 'overalls', 睡衣: 'pyjamas', 浴袍: 'bathrobe', 长袍: 'robe', 泳衣: 'swimsuit', 泳裤: 'swim trunks', 运动服: 'tracksuit', 球衣: 'sports kit', 宇航服: 'space suit', 太空服: 'space suit', 盔甲: 'armour', 和服: 'kimono', 汉服: 'hanfu', 旗袍: 'qipao', 唐装: 'tang suit', 韩服: 'hanbok', 纱丽: 'sari', 围裙: 'apron', 围巾: 'scarf', 领带: 'tie', 领结: 'bow tie', 腰带: 'belt', 手套: 'gloves', 袜子: 'socks', 鞋: 'shoes', 鞋子: 'shoes', 运动鞋: 'sneakers', 靴子: 'boots', 雨靴: 'rain boots', 凉鞋: 'sandals', 高跟鞋: 'high heels', 拖鞋: 'slippers', 滑雪板: 'skis', 眼镜: 'glasses', 墨镜: 'sunglasses', 太阳镜: 'sunglasses', 护目镜: 'goggles', 口罩: 'face mask', 背包: 'backpack', 书包: 'backpack', 项链: 'necklace', 耳环: 'earrings', 翅膀: 'wings', 听诊器: 'stethoscope', 苏格兰裙: 'kilt', 苏格兰短裙: 'kilt', 衣服: 't-shirt', 上衣: 't-shirt',
}

/** Every kind of garment, hats apart. */
export const garmentKinds: readonly string[] = [...cutNames, 'barefoot']

/** True when `garmentNamed` knows the word. */
export const isGarment = (word: string): boolean => find(word) !== undefined

function find(word: string): string | undefined {
  const name = word.trim().toLowerCase()
  const spaced = name.replace(/[-_]/g, ' ')
  for (const form of [name, spaced, spaced.replace(/s$/, ''), `${spaced}s`]) {
    if (form === 'barefoot' || CUTS[form]) return form
    if (ALIASES[form]) return ALIASES[form]
  }
  return CHINESE[word.trim()]
}

/**
 * The garment a word names.
 * @throws RangeError naming the legal kinds.
 */
export function garmentNamed(word: string): string {
  const kind = find(word)
  if (!kind) throw new RangeError(`person.clothes.kind: got "${word}", expected one of ${garmentKinds.join(', ')}, or a hat`)
  return kind
}
