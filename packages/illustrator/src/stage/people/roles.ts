/** Roles and professions: what they wear, hold and look like, as data. */
import type { Garment, PersonLook } from '../model.ts'
import type { Hex } from '../solids.ts'

export interface Role {
  readonly id: string
  readonly names: { readonly en: readonly string[]; readonly zh: readonly string[] }
  readonly clothes: readonly Garment[]
  /** Catalogue id of the thing they hold. */
  readonly tool?: string
  /** Worn when the request names none; most roles leave gender to chance. */
  readonly gender?: 'woman' | 'man'
  readonly age?: PersonLook['age']
  readonly hair?: { readonly style?: string; readonly colour?: Hex }
  readonly beard?: PersonLook['beard']
  readonly skin?: Hex
  readonly eyes?: Hex
  readonly belly?: number
  readonly girth?: number
  readonly pointedEars?: boolean
  readonly fangs?: boolean
  readonly clown?: boolean
  readonly expression?: string
}

const wear = (...items: (string | readonly [string, Hex] | Garment)[]): readonly Garment[] => items.map((item) => (typeof item === 'string' ? { kind: item } : 'kind' in item ? item : { kind: item[0], colour: item[1] }))

const role = (id: string, en: readonly string[], zh: readonly string[], clothes: readonly Garment[], more: Partial<Role> = {}): Role => ({ id, names: { en, zh }, clothes, ...more })

export const ROLES: readonly Role[] = [
  role('chef', ['chef', 'cook', 'head chef'], ['厨师', '大厨'], wear('chef jacket', ['trousers', '#4a5568'], 'apron', "chef's hat", ['shoes', '#2b2b33']), { tool: 'ladle' }),
  role('baker', ['baker', 'pastry chef'], ['面包师', '糕点师'], wear(['t-shirt', '#f6f1e8'], ['trousers', '#8a7d6a'], ['apron', '#e9d3b0'], "chef's hat", 'shoes'), { tool: 'bread' }),
  role('barista', ['barista'], ['咖啡师'], wear(['shirt', '#f4f1ec'], ['jeans', '#3a4560'], ['apron', '#3f6b52'], ['flat cap', '#3a3a40'], 'sneakers'), { tool: 'cup' }),
  role('waiter', ['waiter', 'server', 'butler'], ['服务员', '男服务员', '侍者'], wear(['shirt', '#fbfaf7'], ['vest', '#2b2b33'], ['bow tie', '#1d1d22'], ['trousers', '#2b2b33'], ['half apron', '#2f3340'], ['shoes', '#1f1f24']), { tool: 'tray' }),
  role('waitress', ['waitress'], ['女服务员'], wear(['blouse', '#fbfaf7'], ['skirt', '#2b2b33'], ['half apron', '#f4efe6'], ['bow tie', '#c8303a'], ['flats', '#1f1f24']), { tool: 'tray', gender: 'woman' }),
  role('bartender', ['bartender', 'barman'], ['酒保', '调酒师'], wear(['shirt', '#f4f1ec'], ['vest', '#5a2f3a'], ['bow tie', '#1d1d22'], ['trousers', '#2b2b33'], 'shoes'), { tool: 'cocktail' }),
  role('butcher', ['butcher'], ['屠夫', '肉贩'], wear(['shirt', '#e9e4dc'], ['trousers', '#3f4658'], ['apron', '#a8323a'], ['straw boater', '#f6f1e4'], 'boots'), { tool: 'knife' }),
  role('doctor', ['doctor', 'physician'], ['医生', '大夫'], wear('lab coat', ['shirt', '#a9cdea'], ['tie', '#3f6fc0'], ['trousers', '#5a6f8a'], 'stethoscope', 'shoes'), { tool: 'clipboard' }),
  role('surgeon', ['surgeon'], ['外科医生'], wear(['scrubs', '#4fa58f'], ['face mask', '#a9e0d4'], ['swim cap', '#4fa58f'], ['gloves', '#d8eef2'], ['sneakers', '#ffffff']), {}),
  role('nurse', ['nurse'], ['护士'], wear(['scrubs', '#7fcbd4'], 'nurse cap', 'stethoscope', ['sneakers', '#ffffff']), { tool: 'clipboard' }),
  role('dentist', ['dentist'], ['牙医'], wear(['scrubs', '#8fc9ee'], ['face mask', '#ffffff'], ['sneakers', '#ffffff']), { tool: 'toothbrush' }),
  role('veterinarian', ['veterinarian', 'vet'], ['兽医'], wear(['lab coat', '#eef6f0'], ['shirt', '#6fae8a'], 'trousers', 'stethoscope', 'shoes')),
  role('scientist', ['scientist', 'researcher', 'chemist'], ['科学家', '化学家'], wear('lab coat', ['shirt', '#8fb8a0'], ['trousers', '#4a4f63'], 'round glasses', ['gloves', '#8fd0e0'], 'shoes'), { tool: 'flask', hair: { style: 'messy' } }),
  role('professor', ['professor', 'scholar'], ['教授', '学者'], wear(['blazer', '#7a5a42'], ['shirt', '#f2ece0'], ['bow tie', '#8a2f3a'], ['trousers', '#5a5348'], 'round glasses', 'shoes'), { tool: 'book' }),
  role('teacher', ['teacher'], ['老师', '教师'], wear(['cardigan', '#c8893f'], ['shirt', '#f6f1e8'], ['trousers', '#5a4a5a'], 'glasses', 'shoes'), { tool: 'book' }),
  role('student', ['student', 'pupil', 'schoolboy', 'schoolgirl'], ['学生', '小学生'], wear(['shirt', '#f8f6f2'], ['trousers', '#34466e'], ['tie', '#b5323a'], ['backpack', '#d8563f'], 'sneakers'), { tool: 'book', age: 'child' }),
  role('graduate', ['graduate'], ['毕业生'], wear('academic gown', 'graduation cap', 'shoes'), { tool: 'diploma', expression: 'open' }),
  role('librarian', ['librarian'], ['图书管理员'], wear(['cardigan', '#6b7a5a'], ['blouse', '#f3e4d0'], ['long skirt', '#6a4a4f'], 'glasses', 'flats'), { tool: 'book' }),
  role('police', ['police officer', 'policeman', 'policewoman', 'cop', 'police'], ['警察', '警官'], wear(['uniform', '#31488c'], ['tie', '#1c2547'], 'badge', 'police hat', ['shoes', '#1c1c24'], 'belt')),
  role('firefighter', ['firefighter', 'fireman', 'firewoman'], ['消防员'], wear('fire suit', 'fire helmet', ['boots', '#33313a'], ['gloves', '#4a4038']), { tool: 'fire-extinguisher' }),
  role('paramedic', ['paramedic'], ['急救员'], wear(['jumpsuit', '#2f5f4a'], ['safety vest', '#e8e23c'], ['boots', '#2b2b33'])),
  role('soldier', ['soldier', 'infantryman'], ['士兵', '军人'], wear({ kind: 'uniform', colour: '#6b7a4a', pattern: { kind: 'patches', colours: ['#6b7a4a', '#45502f', '#a59a6a'], scale: 0.085 } }, 'military helmet', ['boots', '#3a3228'])),
  role('guard', ['guard', 'royal guard', 'security guard'], ['卫兵', '保安', '警卫'], wear(['dress uniform', '#c8202f'], ['ushanka', '#1d1b1e'], ['boots', '#1d1d22'])),
  role('astronaut', ['astronaut', 'spaceman', 'cosmonaut'], ['宇航员', '航天员'], wear('space suit', 'space helmet', ['gloves', '#dfe2ec'], ['boots', '#c9cddb']), { girth: 1.1 }),
  role('pilot', ['pilot', 'airline pilot'], ['飞行员', '机长'], wear(['dress uniform', '#26304f'], 'pilot hat', ['tie', '#1d1d26'], ['shoes', '#1c1c24'])),
  role('flight-attendant', ['flight attendant', 'stewardess', 'air hostess'], ['空姐', '空乘'], wear(['blazer', '#2f4f8a'], ['blouse', '#f8f6f2'], ['skirt', '#2f4f8a'], ['scarf', '#d8303f'], 'high heels'), { gender: 'woman' }),
  role('sailor', ['sailor', 'seaman'], ['水手', '海员'], wear('sailor suit', 'sailor hat', ['shoes', '#2b2b33'])),
  role('captain', ['captain', 'sea captain', 'ship captain'], ['船长'], wear(['dress uniform', '#24305c'], 'captain hat', ['trousers', '#f2efe8'], ['shoes', '#1c1c24']), { beard: 'short' }),
  role('pirate', ['pirate', 'buccaneer'], ['海盗'], wear(['coat', '#8a2f3a'], { kind: 'shirt', colour: '#f4efe2', pattern: { kind: 'stripes', colours: ['#f4efe2', '#3a4a6a'], scale: 0.034 } }, ['trousers', '#4a3f38'], 'pirate hat', 'eye patch', ['boots', '#4a3324'], 'belt'), { tool: 'sword', beard: 'short' }),
  role('farmer', ['farmer', 'peasant'], ['农民', '农夫'], wear({ kind: 'shirt', colour: '#c8463f', pattern: { kind: 'plaid', colours: ['#c8463f', '#6b1f22', '#f2d8c0'], scale: 0.066 } }, 'overalls', 'straw hat', ['boots', '#7a5a3a']), { tool: 'pitchfork' }),
  role('gardener', ['gardener'], ['园丁'], wear(['t-shirt', '#8ab45a'], ['overalls', '#5a7a52'], 'straw hat', ['gloves', '#e8d08a'], ['rain boots', '#3f7a4a']), { tool: 'watering-can' }),
  role('fisherman', ['fisherman', 'fisher', 'angler'], ['渔夫', '渔民'], wear(['sweater', '#3f5f7a'], ['vest', '#8a7a4f'], ['trousers', '#5a5a4a'], ['bucket hat', '#8a8a5a'], ['rain boots', '#4a5a3f']), { tool: 'fishing-rod', beard: 'short' }),
  role('hunter', ['hunter'], ['猎人'], wear(['jacket', '#5a6b3f'], ['trousers', '#5a4a34'], ['cap', '#e8742e'], 'boots')),
  role('builder', ['builder', 'construction worker', 'bricklayer', 'worker'], ['建筑工人', '工人'], wear(['t-shirt', '#4a6fa5'], 'safety vest', ['jeans', '#41608f'], 'hard hat', 'tool belt', ['boots', '#8a6234']), { tool: 'hammer' }),
  role('engineer', ['engineer'], ['工程师'], wear(['shirt', '#8fb4dc'], ['safety vest', '#d8e23c'], ['trousers', '#4a4f63'], ['hard hat', '#ffffff'], 'boots'), { tool: 'blueprint' }),
  role('mechanic', ['mechanic', 'car mechanic'], ['机械师', '修理工', '汽修工'], wear(['jumpsuit', '#3f5f8a'], ['cap', '#3f5f8a'], ['boots', '#2b2b33'], ['gloves', '#4a4038']), { tool: 'wrench' }),
  role('electrician', ['electrician'], ['电工'], wear(['jumpsuit', '#e8a52e'], 'hard hat', 'tool belt', 'boots'), { tool: 'screwdriver' }),
  role('plumber', ['plumber'], ['水管工'], wear(['t-shirt', '#d8352f'], 'overalls', ['cap', '#d8352f'], 'boots'), { tool: 'wrench', beard: 'moustache' }),
  role('carpenter', ['carpenter', 'woodworker'], ['木匠'], wear({ kind: 'shirt', colour: '#8a5a3a', pattern: { kind: 'plaid', colours: ['#b5683f', '#5a2f1f', '#f2d8b0'], scale: 0.066 } }, 'jeans', ['apron', '#8a6a48'], 'boots'), { tool: 'saw' }),
  role('miner', ['miner'], ['矿工'], wear(['jumpsuit', '#5a5f6a'], ['hard hat', '#f2a52e'], 'boots', 'gloves'), { tool: 'pickaxe' }),
  role('cleaner', ['cleaner', 'janitor', 'cleaning lady'], ['清洁工', '保洁员'], wear(['jumpsuit', '#5a8fa5'], ['gloves', '#f2d23c'], 'sneakers', ['bandana', '#f2d23c']), { tool: 'broom' }),
  role('postman', ['postman', 'mailman', 'mail carrier', 'postwoman'], ['邮递员'], wear(['uniform', '#2f5fa5'], 'postman hat', ['backpack', '#7a5432'], 'shoes'), { tool: 'envelope' }),
  role('courier', ['courier', 'delivery man', 'delivery person', 'deliveryman'], ['快递员', '外卖员'], wear(['polo shirt', '#f2a52e'], ['trousers', '#3a3f4a'], ['cap', '#f2a52e'], 'sneakers'), { tool: 'box' }),
  role('businessman', ['businessman', 'businessperson', 'executive', 'office worker', 'boss', 'manager', 'salesman'], ['商人', '上班族', '经理', '老板'], wear('suit', ['shirt', '#fbfaf7'], ['tie', '#c8303a'], ['shoes', '#2a2020']), { tool: 'briefcase' }),
  role('businesswoman', ['businesswoman'], ['女商人', '女经理'], wear(['blazer', '#4a4f6a'], ['blouse', '#fbf4f0'], ['skirt', '#4a4f6a'], ['high heels', '#2a2226']), { tool: 'briefcase', gender: 'woman' }),
  role('lawyer', ['lawyer', 'attorney'], ['律师'], wear(['suit', '#2f3440'], ['shirt', '#fbfaf7'], ['tie', '#3f5fa5'], ['shoes', '#2a2020']), { tool: 'briefcase' }),
  role('judge', ['judge'], ['法官'], wear('judge robe', ['shoes', '#1f1f24']), { tool: 'gavel', hair: { style: 'ring', colour: '#e9e6e0' }, age: 'old' }),
  role('detective', ['detective', 'spy', 'sherlock', 'private eye'], ['侦探', '间谍'], wear('trench coat', ['shirt', '#f2efe8'], ['tie', '#5a3a3a'], ['trousers', '#4a4540'], ['fedora', '#8a6f52'], 'shoes'), { tool: 'magnifying-glass' }),
  role('journalist', ['journalist', 'reporter'], ['记者'], wear(['blazer', '#6a8a7a'], ['shirt', '#f6f1e8'], ['jeans', '#41608f'], 'shoes'), { tool: 'microphone' }),
  role('photographer', ['photographer'], ['摄影师'], wear(['t-shirt', '#3f4a55'], ['vest', '#8a7a58'], ['jeans', '#4a5f7a'], ['cap', '#3f4a55'], 'sneakers'), { tool: 'camera' }),
  role('painter', ['painter', 'artist'], ['画家', '艺术家'], wear({ kind: 'shirt', colour: '#f4f1ea', pattern: { kind: 'stripes', colours: ['#f4f1ea', '#34507a'], scale: 0.03 } }, ['trousers', '#4a4540'], ['apron', '#d8c8a8'], 'beret', 'shoes'), { tool: 'paintbrush' }),
  role('musician', ['musician', 'guitarist'], ['音乐家', '乐手'], wear(['leather jacket', '#3a3034'], ['t-shirt', '#e8e4dc'], ['jeans', '#34466e'], 'boots'), { tool: 'guitar', hair: { style: 'wavy' } }),
  role('singer', ['singer', 'pop star', 'vocalist'], ['歌手', '歌星'], wear(['blazer', '#a83f7a'], ['t-shirt', '#2b2b33'], ['trousers', '#2b2b33'], 'boots'), { tool: 'microphone' }),
  role('rockstar', ['rock star', 'rocker', 'punk'], ['摇滚明星', '朋克'], wear('leather jacket', ['t-shirt', '#d8302f'], ['jeans', '#2b2f3a'], ['boots', '#1f1d1f'], 'sunglasses'), { tool: 'electric-guitar', hair: { style: 'mohawk' } }),
  role('conductor', ['conductor', 'maestro'], ['指挥家'], wear('tuxedo', ['shirt', '#ffffff'], ['shoes', '#1c1c20']), { tool: 'baton' }),
  role('dancer', ['dancer'], ['舞者', '舞蹈演员'], wear(['crop top', '#e2456b'], ['wide trousers', '#3a3a4a'], 'sneakers')),
  role('ballerina', ['ballerina', 'ballet dancer'], ['芭蕾舞者', '芭蕾舞演员'], wear(['leotard', '#f2a5c4'], ['tutu', '#f9c6da'], ['tights', '#fbe6e4'], 'ballet shoes', ['tiara', '#f4d77a']), { gender: 'woman', hair: { style: 'bun' } }),
  role('magician', ['magician', 'illusionist', 'conjurer'], ['魔术师'], wear('tuxedo', ['shirt', '#ffffff'], ['cape', '#7a1f2a'], 'top hat', ['shoes', '#1c1c20']), { tool: 'wand', beard: 'goatee' }),
  role('clown', ['clown', 'circus clown'], ['小丑'], wear({ kind: 'clown suit', colour: '#f2c63a', pattern: { kind: 'dots', colours: ['#f2c63a', '#d8352f'], scale: 0.05 } }, ['gloves', '#ffffff'], ['bowler', '#3f7fd0'], ['shoes', '#d8352f']), { hair: { style: 'curly', colour: '#e8562e' }, clown: true, expression: 'open' }),
  role('jester', ['jester'], ['弄臣'], wear({ kind: 'clown suit', colour: '#7a3f9a', pattern: { kind: 'checks', colours: ['#7a3f9a', '#f2c63a'], scale: 0.06 } }, 'jester hat', ['curled shoes', '#c8303a']), { expression: 'laugh' }),
  role('king', ['king', 'monarch', 'emperor'], ['国王', '皇帝'], wear(['robe', '#7a2f5f'], ['sash', '#e8c65a'], ['cape', '#c8303a'], 'crown', ['boots', '#8a5a2f']), { gender: 'man', beard: 'long', hair: { style: 'shoulder', colour: '#a8a29e' }, age: 'old', belly: 0.6, tool: 'scepter' }),
  role('queen', ['queen', 'empress'], ['女王', '皇后', '王后'], wear(['gown', '#5f4fb0'], ['cape', '#8a2f5a'], 'crown', 'necklace', 'high heels'), { gender: 'woman', hair: { style: 'long' } }),
  role('prince', ['prince'], ['王子'], wear(['dress uniform', '#f4f1ea'], ['trousers', '#34507a'], ['cape', '#3f5fb0'], 'crown', 'boots'), { gender: 'man', hair: { style: 'side part' } }),
  role('princess', ['princess'], ['公主'], wear(['gown', '#f08fb5'], 'tiara', 'flats'), { gender: 'woman', hair: { style: 'wavy', colour: '#e9c06a' } }),
  role('knight', ['knight', 'paladin', 'warrior'], ['骑士', '武士', '战士'], wear('armour', ['cape', '#c8303a'], 'helmet', ['gloves', '#8f98a8'], ['boots', '#8f98a8']), { tool: 'sword' }),
  role('viking', ['viking', 'barbarian'], ['维京人'], wear(['tunic', '#6b5a3f'], ['trousers', '#5a4a3a'], ['shawl', '#7a5a42'], 'viking helmet', 'boots'), { tool: 'axe', beard: 'long', hair: { style: 'long', colour: '#c8853a' } }),
  role('archer', ['archer', 'robin hood', 'bowman'], ['弓箭手'], wear(['tunic', '#4f7a3f'], ['leggings', '#6b5a3f'], 'quiver', ['boots', '#6b4a2f'], ['bucket hat', '#4f7a3f']), { tool: 'bow' }),
  role('samurai', ['samurai'], ['日本武士', '武士道'], wear(['hakama', '#33415e'], ['kimono', '#2f4a6a'], ['hakama', '#26304a'], 'sandals'), { tool: 'katana', hair: { style: 'topknot', colour: '#241f20' }, gender: 'man' }),
  role('ninja', ['ninja'], ['忍者'], wear('ninja suit', 'ninja hood', ['boots', '#22242c']), { tool: 'katana', expression: 'focus' }),
  role('geisha', ['geisha'], ['艺伎'], wear({ kind: 'kimono', colour: '#c5304f', pattern: { kind: 'flowers', colours: ['#c5304f', '#fbe9d8', '#f2b632'], scale: 0.09 } }, 'sandals', ['flower', '#f7a8c4']), { gender: 'woman', hair: { style: 'bun', colour: '#241f20' }, tool: 'fan' }),
  role('monk', ['monk', 'buddhist monk'], ['和尚', '僧人'], wear('monk robe', 'sandals'), { gender: 'man', hair: { style: 'bald' }, expression: 'calm' }),
  role('friar', ['friar'], ['修道士'], wear(['robe', '#6b4a2f'], 'sandals'), { gender: 'man', hair: { style: 'ring' } }),
  role('nun', ['nun'], ['修女'], wear('habit', 'nun veil', ['shoes', '#22242c']), { gender: 'woman' }),
  role('priest', ['priest', 'pastor'], ['牧师', '神父'], wear('cassock', ['shoes', '#1c1c20']), { gender: 'man', tool: 'book' }),
  role('bride', ['bride'], ['新娘'], wear('wedding dress', 'veil', ['high heels', '#f6f1ea'], 'earrings'), { gender: 'woman', hair: { style: 'low bun' }, tool: 'bouquet' }),
  role('groom', ['groom', 'bridegroom'], ['新郎'], wear('tuxedo', ['shirt', '#ffffff'], ['shoes', '#1c1c20']), { gender: 'man', hair: { style: 'side part' } }),
  role('santa', ['santa', 'santa claus', 'father christmas'], ['圣诞老人'], wear('santa suit', ['belt', '#2a2020'], 'santa hat', ['boots', '#2a2020'], ['gloves', '#ffffff']), { gender: 'man', beard: 'long', hair: { style: 'short', colour: '#f4f2ee' }, belly: 1.05, girth: 1.1, age: 'old', skin: '#f7cbab', tool: 'sack' }),
  role('elf', ['elf', 'christmas elf'], ['精灵', '圣诞精灵'], wear(['tunic', '#3f9a4f'], ['leggings', '#d8463f'], 'elf hat', 'curled shoes'), { age: 'child', pointedEars: true, expression: 'open', tool: 'gift' }),
  role('wizard', ['wizard', 'sorcerer', 'mage', 'merlin'], ['巫师', '魔法师', '法师'], wear({ kind: 'robe', colour: '#4a3fa5', pattern: { kind: 'stars', colours: ['#4a3fa5', '#ffd84f'], scale: 0.1 } }, 'wizard hat', ['curled shoes', '#3a2f6a']), { gender: 'man', beard: 'long', hair: { style: 'shoulder', colour: '#e9e6e2' }, age: 'old', tool: 'staff' }),
  role('witch', ['witch', 'sorceress'], ['女巫', '巫婆'], wear(['long dress', '#4a2f6a'], ['cape', '#2f2540'], 'witch hat', ['long socks', '#6fae4a'], ['shoes', '#22202a']), { gender: 'woman', hair: { style: 'wavy', colour: '#d9702e' }, tool: 'broom' }),
  role('fairy', ['fairy', 'pixie', 'tinkerbell'], ['仙女', '小仙女'], wear(['sundress', '#8fd06a'], 'butterfly wings', 'flower wreath', ['flats', '#8fd06a']), { gender: 'woman', hair: { style: 'bun', colour: '#e9c06a' }, pointedEars: true, tool: 'wand' }),
  role('angel', ['angel'], ['天使'], wear(['long dress', '#fbfaf6'], 'wings', 'halo', 'sandals', ['sash', '#e8c65a']), { hair: { style: 'wavy', colour: '#e9c06a' }, expression: 'proud' }),
  role('devil', ['devil', 'demon', 'satan'], ['魔鬼', '恶魔'], wear(['suit', '#8a1f26'], ['shirt', '#2b2024'], ['cape', '#3a1418'], 'devil horns', ['shoes', '#1f1618']), { skin: '#d8564a', eyes: '#f2c23a', beard: 'goatee', hair: { style: 'slick', colour: '#241a1c' }, tool: 'trident', expression: 'smug' }),
  role('vampire', ['vampire', 'dracula'], ['吸血鬼'], wear('tuxedo', ['shirt', '#f4f1f4'], ['vest', '#8a1f2f'], ['cape', '#3a141f'], ['shoes', '#1c181c']), { skin: '#e3dbe2', eyes: '#b5242f', hair: { style: 'slick', colour: '#211d24' }, fangs: true, expression: 'open' }),
  role('zombie', ['zombie', 'undead'], ['僵尸', '丧尸'], wear(['shirt', '#8a7a6a'], ['trousers', '#4a4540'], 'barefoot'), { skin: '#9dbb86', eyes: '#d8c23a', hair: { style: 'messy', colour: '#4a4a3a' }, expression: 'dizzy' }),
  role('mummy', ['mummy'], ['木乃伊'], wear({ kind: 'wetsuit', colour: '#e6dcc2', pattern: { kind: 'stripes', colours: ['#e6dcc2', '#d2c5a2'], scale: 0.024 } }, ['turban', '#e6dcc2'], ['gloves', '#e6dcc2'], ['boots', '#e6dcc2']), { skin: '#c9bb92', eyes: '#f2e23a' }),
  role('superhero', ['superhero', 'superheroine', 'super hero', 'superman', 'superwoman'], ['超级英雄', '超人'], wear('superhero suit', ['cape', '#d8303a'], ['boots', '#d8303a'], ['gloves', '#d8303a'], 'superhero mask'), {}),
  role('mermaid', ['mermaid'], ['美人鱼'], wear({ kind: 'mermaid tail', colour: '#2fa79a', pattern: { kind: 'scales', colours: ['#2fa79a', '#6fd0b8'], scale: 0.04 } }, 'barefoot', 'necklace'), { gender: 'woman', hair: { style: 'wavy', colour: '#c8452e' } }),
  role('cowboy', ['cowboy', 'cowgirl', 'rancher', 'sheriff'], ['牛仔'], wear({ kind: 'shirt', colour: '#b5432f', pattern: { kind: 'checks', colours: ['#b5432f', '#e9c9a8'], scale: 0.028 } }, ['vest', '#7a5432'], 'jeans', 'cowboy hat', ['bandana', '#c8303a'], 'cowboy hat', 'cowboy boots', 'belt'), { tool: 'lasso' }),
  role('explorer', ['explorer', 'adventurer', 'archaeologist', 'hiker'], ['探险家', '考古学家', '徒步者'], wear(['shirt', '#c9b27a'], ['shorts', '#a58a5a'], ['backpack', '#7a5a3a'], ['sun hat', '#d9bf8a'], ['long socks', '#e9e0c8'], 'boots'), { tool: 'map' }),
  role('footballer', ['footballer', 'soccer player', 'football player'], ['足球运动员', '足球员'], wear('sports kit', ['long socks', '#f4f4f0'], 'football boots'), { tool: 'football' }),
  role('goalkeeper', ['goalkeeper'], ['守门员'], wear(['sports kit', '#3fae5a'], ['gloves', '#f2d23c'], ['long socks', '#2b2b33'], 'football boots')),
  role('basketball-player', ['basketball player'], ['篮球运动员'], wear(['tank top', '#e8742e'], ['shorts', '#e8742e'], ['headband', '#ffffff'], 'socks', ['sneakers', '#e8e6e2']), { tool: 'basketball' }),
  role('tennis-player', ['tennis player'], ['网球运动员'], wear(['polo shirt', '#fbfaf7'], ['shorts', '#3f8a6a'], ['visor', '#ffffff'], 'socks', 'sneakers'), { tool: 'tennis-racket' }),
  role('baseball-player', ['baseball player', 'batter'], ['棒球运动员'], wear(['jersey', '#f4f1ea'], ['trousers', '#f4f1ea'], ['cap', '#34507a'], ['long socks', '#34507a'], 'sneakers', 'belt'), { tool: 'baseball-bat' }),
  role('boxer', ['boxer'], ['拳击手'], wear(['tank top', '#3a3f4a'], ['shorts', '#d8302f'], 'boxing gloves', ['boots', '#f4f1ea']), {}),
  role('karateka', ['karate fighter', 'martial artist', 'karateka', 'judoka', 'kung fu master'], ['空手道选手', '武术家', '功夫大师'], wear('karate suit', ['sash', '#2b2428'], 'barefoot'), { expression: 'focus' }),
  role('athlete', ['athlete', 'runner', 'sportsman', 'jogger'], ['运动员', '跑步者'], wear(['tank top', '#3f7fd0'], ['shorts', '#2b3040'], ['headband', '#f2d23c'], 'socks', ['sneakers', '#e8562e'])),
  role('gymnast', ['gymnast', 'acrobat'], ['体操运动员'], wear(['leotard', '#8a3fb0'], 'barefoot'), { hair: { style: 'bun' } }),
  role('skier', ['skier'], ['滑雪者', '滑雪运动员'], wear('ski suit', ['beanie', '#f2d23c'], 'goggles', 'gloves', 'skis'), { tool: 'ski-pole' }),
  role('skater', ['skater', 'figure skater', 'ice skater'], ['滑冰者', '花样滑冰运动员'], wear(['leotard', '#5f8fd0'], ['mini skirt', '#5f8fd0'], ['tights', '#f2d8c4'], 'ice skates'), { gender: 'woman', hair: { style: 'bun' } }),
  role('skateboarder', ['skateboarder'], ['滑板手'], wear(['hoodie', '#6fae8a'], ['shorts', '#5a6b4a'], ['cap', '#3f7fc4'], 'socks', ['sneakers', '#e2574c']), { age: 'teen', tool: 'skateboard' }),
  role('surfer', ['surfer'], ['冲浪者'], wear('wetsuit', 'barefoot'), { hair: { style: 'messy', colour: '#e2b35a' }, tool: 'surfboard' }),
  role('swimmer', ['swimmer'], ['游泳者', '游泳运动员'], wear('swimsuit', 'swim cap', 'goggles', 'barefoot')),
  role('diver', ['diver', 'scuba diver'], ['潜水员'], wear('wetsuit', 'goggles', 'diving tank', 'flippers')),
  role('lifeguard', ['lifeguard'], ['救生员'], wear(['tank top', '#d8302f'], ['swim trunks', '#d8302f'], 'whistle', 'sunglasses', 'barefoot'), { tool: 'life-buoy' }),
  role('cyclist', ['cyclist', 'bicyclist'], ['骑自行车的人', '自行车运动员'], wear('cycling kit', 'bike helmet', 'socks', 'sneakers', 'gloves')),
  role('jockey', ['jockey', 'horse rider', 'equestrian'], ['骑师'], wear(['jersey', '#3f6fd0'], ['leggings', '#f4f1ea'], 'jockey cap', ['boots', '#22202a'])),
  role('race-driver', ['racing driver', 'race car driver', 'driver'], ['赛车手', '司机'], wear(['jumpsuit', '#d8302f'], ['football helmet', '#d8302f'], 'gloves', ['boots', '#22202a'])),
  role('climber', ['climber', 'mountaineer'], ['登山者', '攀岩者'], wear('down jacket', ['trousers', '#3f4a5a'], ['bike helmet', '#f2a52e'], 'gloves', 'boots', ['backpack', '#3f7fd0'])),
  role('coach', ['coach', 'trainer', 'referee'], ['教练', '裁判'], wear('tracksuit', ['cap', '#2b3040'], 'whistle', 'sneakers')),
  role('hairdresser', ['hairdresser', 'barber'], ['理发师'], wear(['shirt', '#2f3440'], ['trousers', '#2b2b33'], ['half apron', '#8a6a4f'], 'shoes'), { tool: 'scissors' }),
  role('tailor', ['tailor', 'seamstress', 'dressmaker'], ['裁缝'], wear(['shirt', '#f4efe6'], ['vest', '#6b4a5a'], ['trousers', '#4a4540'], 'round glasses', 'shoes'), { tool: 'scissors' }),
  role('florist', ['florist'], ['花店店员', '花艺师'], wear(['blouse', '#fbeee6'], ['jeans', '#5b82b0'], ['apron', '#6fa57a'], 'sneakers'), { tool: 'bouquet' }),
  role('shopkeeper', ['shopkeeper', 'grocer', 'cashier', 'vendor', 'seller'], ['店主', '收银员', '小贩', '售货员'], wear(['shirt', '#8fb4dc'], 'trousers', ['apron', '#3f8a5f'], 'shoes')),
  role('programmer', ['programmer', 'developer', 'coder', 'hacker'], ['程序员', '黑客'], wear(['hoodie', '#3f4658'], 'jeans', 'headphones', 'glasses', 'sneakers'), { tool: 'laptop' }),
  role('gamer', ['gamer', 'streamer', 'dj'], ['玩家', '主播'], wear(['hoodie', '#6a4fb0'], 'jeans', ['headphones', '#e2456b'], 'sneakers'), { tool: 'game-controller' }),
  role('hipster', ['hipster'], ['潮人'], wear({ kind: 'shirt', colour: '#8a3a34', pattern: { kind: 'plaid', colours: ['#a8443a', '#3a1f22', '#f2d8b0'], scale: 0.066 } }, 'suspenders', ['jeans', '#3a4560'], 'beanie', 'glasses', 'boots'), { beard: 'long', hair: { style: 'undercut' } }),
  role('grandmother', ['grandmother', 'grandma', 'granny', 'nana'], ['奶奶', '外婆', '祖母'], wear(['cardigan', '#b57ba8'], ['blouse', '#f6eee6'], ['long skirt', '#6b6f9a'], 'round glasses', ['slippers', '#c98a9a']), { gender: 'woman', age: 'old', hair: { style: 'bun' } }),
  role('grandfather', ['grandfather', 'grandpa', 'granddad'], ['爷爷', '外公', '祖父'], wear(['cardigan', '#6b7a5a'], ['shirt', '#f2ece0'], ['trousers', '#6a5a4a'], 'round glasses', ['flat cap', '#7a6a58'], 'shoes'), { gender: 'man', age: 'old', beard: 'moustache' }),
  role('tourist', ['tourist', 'traveller', 'traveler', 'backpacker'], ['游客', '旅行者'], wear({ kind: 'polo shirt', colour: '#2f9ab0', pattern: { kind: 'flowers', colours: ['#2f9ab0', '#fbe9c8', '#f2b632'], scale: 0.1 } }, ['shorts', '#d9c49a'], 'sun hat', 'sunglasses', ['backpack', '#e8843a'], 'sandals'), { tool: 'camera' }),
  role('caveman', ['caveman', 'cavewoman'], ['原始人'], wear({ kind: 'sundress', colour: '#d9a55a', pattern: { kind: 'spots', colours: ['#d9a55a', '#4a2f1c'], scale: 0.07 } }, 'barefoot'), { hair: { style: 'messy' }, beard: 'short', tool: 'club' }),
  role('genie', ['genie'], ['灯神', '精灵王'], wear(['vest', '#c8463f'], ['wide trousers', '#e8c24f'], ['turban', '#c8463f'], 'curled shoes', ['sash', '#7a3f9a']), { skin: '#6fa5dc', beard: 'goatee' }),
  role('gnome', ['gnome', 'dwarf', 'garden gnome'], ['侏儒', '矮人', '地精'], wear(['tunic', '#3f6fc0'], ['trousers', '#6b5a3f'], ['elf hat', '#d2352f'], 'boots', 'belt'), { age: 'child', beard: 'long', hair: { style: 'short', colour: '#f2efe9' }, belly: 0.5, gender: 'man' }),
]

/** Ids of all roles. */
export const roleNames: readonly string[] = ROLES.map((one) => one.id)

const BY_WORD: ReadonlyMap<string, Role> = new Map(ROLES.flatMap((one) => [one.id, ...one.names.en, ...one.names.zh].map((word) => [word, one] as const)))

/** The role that an id or a name means; undefined when there is none. */
export const roleNamed = (word: string): Role | undefined => BY_WORD.get(word.toLowerCase()) ?? BY_WORD.get(word.toLowerCase().replace(/[-_]/g, ' '))

/**
 * The role that an id or a name means.
 * @throws RangeError naming the legal roles.
 */
export function requireRole(word: string): Role {
  const found = roleNamed(word)
  if (!found) throw new RangeError(`person.role: got "${word}", expected one of ${roleNames.join(', ')}`)
  return found
}
