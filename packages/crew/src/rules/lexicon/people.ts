/** Words for people: English | Chinese | traits (gender, age, role, count of people in one, `group`). */
import { lazily, rowsOf, wordsOf } from './table.ts'

const table = `
person, human, individual, someone, somebody, figure, adult person | 人, 人物, 人类, 路人, 行人, 路人们, 大人, 成年人 |
people, folks, crowd of people, villagers, townspeople, guests, visitors, friends, tourists, passengers, customers, spectators, onlookers, diners, commuters, shoppers, neighbours, neighbors | 人们, 大家 | plural
passer-by, pedestrian, tourist, customer, guest, visitor, friend, neighbour, neighbor, passenger, stranger, traveller, traveler, villager, spectator | 客人, 游客, 顾客, 旅客, 乘客, 朋友, 邻居, 陌生人, 好友, 小伙伴, 朋友们, 旅人, 观众, 村民, 伙伴 |
man, guy, gentleman, male, bloke, dude, fellow | 男人, 男子, 男士, 先生, 男性, 大叔, 叔叔, 男 | man
woman, lady, female | 女人, 女子, 女士, 女性, 阿姨, 姐姐, 女, 妇女, 美女 | woman
young man | 小伙子, 青年, 小哥, 年轻男子, 男青年, 帅哥, 年轻人, 小伙 | man
young woman | 年轻女子, 年轻女孩, 女青年, 姑娘, 年轻女性, 小姐姐 | woman
boy, schoolboy, little boy, young boy | 男孩, 小男孩, 男孩子, 男生, 男童, 小男生 | man child
girl, schoolgirl, little girl, young girl | 女孩, 小女孩, 女孩子, 女生, 女童, 小姑娘, 少女孩, 小女生 | woman child
child, kid, little kid, young child, schoolchild, preschooler | 孩子, 小孩, 儿童, 小朋友, 小孩子, 孩童, 小家伙 | child
children, kids, schoolchildren | 孩子们, 小朋友们 | child plural
toddler | 幼儿, 学步儿童 | baby
baby, infant, newborn baby, newborn | 婴儿, 宝宝, 小宝宝, 小婴儿, 宝贝 | baby
teenager, teen, adolescent, youth | 青少年, 少年人 | teen
teenage boy | 少年, 男少年 | man teen
teenage girl | 少女 | woman teen
old man, elderly man, grandfather, grandpa, granddad, old gentleman, grandad | 老人, 老爷爷, 爷爷, 老头, 老先生, 外公, 老大爷, 老爷子, 大爷, 老翁 | man old
old woman, elderly woman, grandmother, grandma, granny, old lady, elderly lady, nana | 老奶奶, 奶奶, 外婆, 老太太, 老妇人, 老婆婆, 姥姥, 大妈 | woman old
elder, senior citizen, pensioner | 老年人, 长者, 长辈 | old
family of two | 一家两口 | group2
family of three | 一家三口 | group3
family of four | 一家四口 | group4
family of five | 一家五口 | group5
doorman, bellboy, bellhop, porter | 门童, 门卫 | man
actor, actress, opera performer, performer | 演员, 京剧演员, 戏曲演员, 表演者 |
mother, mum, mom, mommy, mummy | 妈妈, 母亲 | woman
father, dad, daddy | 爸爸, 父亲 | man
parent | 家长 |
parents | 父母, 爸妈 | plural two
son, grandson | 儿子, 孙子 | man child
daughter, granddaughter | 女儿, 孙女 | woman child
brother | 哥哥, 弟弟, 兄弟 | man
sister | 妹妹, 姐妹 | woman
husband, groom-to-be, boyfriend | 丈夫, 老公, 男朋友 | man
wife, girlfriend | 妻子, 老婆, 女朋友 | woman
aunt | 姑姑, 姨妈 | woman
uncle | 舅舅, 伯伯 | man
twins | 双胞胎 | two
couple, pair of lovers, lovers, married couple, newlyweds | 情侣, 夫妻, 夫妇, 恋人, 新人, 一对新人, 小情侣 | two
family | 一家人, 家庭, 全家, 一家, 家人 | group4
crowd, audience, mob | 人群, 众人 | group14
chef, cook, head chef | 厨师, 大厨, 主厨 | role:chef
baker | 面包师, 烘焙师 | role:baker
waiter, barman, bartender | 服务员, 侍者, 男服务员, 酒保, 调酒师 | role:waiter
waitress | 女服务员 | role:waiter woman
barista | 咖啡师 | role:barista
doctor, physician, surgeon, medic | 医生, 大夫, 外科医生 | role:doctor
nurse | 护士 | role:nurse
dentist | 牙医 | role:doctor
vet, veterinarian | 兽医 | role:doctor
scientist, chemist, researcher, professor, biologist | 科学家, 研究员, 教授, 化学家 | role:scientist
teacher | 老师, 教师, 女教师, 男老师, 女老师 | role:teacher
student, pupil, college student | 学生, 大学生, 小学生, 中学生, 高中生 | role:student
police officer, policeman, cop, policewoman, officer | 警察, 民警, 交警, 警官, 女警 | role:police-officer
firefighter, fireman, firewoman | 消防员 | role:firefighter
soldier, warrior, guard, sentry | 士兵, 战士, 军人, 卫兵, 解放军, 勇士 | role:soldier
knight | 骑士 | role:knight
samurai | 武士 | role:samurai
ninja | 忍者 | role:ninja
king, emperor | 国王, 皇帝, 帝王 | role:king man
queen, empress | 女王, 王后, 皇后 | role:queen woman
prince | 王子 | role:prince man
princess | 公主, 小公主 | role:princess woman
wizard, sorcerer, mage, magician | 巫师, 魔法师, 法师, 魔术师 | role:wizard
witch, sorceress | 女巫 | role:witch woman
pirate | 海盗 | role:pirate
cowboy | 牛仔 | role:cowboy
cowgirl | 女牛仔 | role:cowboy woman
astronaut, cosmonaut, spaceman | 宇航员, 航天员, 太空人 | role:astronaut
pilot, aviator | 飞行员, 机长 | role:pilot
sailor, captain, seaman | 水手, 船长, 海员 | role:sailor
fisherman, angler | 渔夫, 渔民, 钓鱼人 | role:fisherman
farmer | 农民, 农夫, 农民伯伯 | role:farmer
gardener | 园丁 | role:gardener
builder, construction worker, construction workers | 建筑工人, 工人, 建筑工 | role:builder
engineer | 工程师 | role:engineer
mechanic, repairman | 修理工, 机修工, 维修工 | role:mechanic
carpenter | 木匠, 木工 | role:carpenter
blacksmith | 铁匠 | role:blacksmith
painter, artist | 画家, 艺术家 | role:painter
sculptor, potter | 雕塑家, 陶艺师 | role:painter
musician, guitarist, pianist, violinist, drummer, cellist | 音乐家, 吉他手, 钢琴家, 小提琴手, 鼓手, 乐手 | role:musician
singer, vocalist, rock star, pop star | 歌手, 歌星 | role:singer
dancer | 舞者, 舞蹈演员 | role:dancer
ballerina, ballet dancer | 芭蕾舞演员, 芭蕾舞者, 芭蕾舞女 | role:ballerina woman
photographer | 摄影师 | role:photographer
writer, author, poet, journalist, reporter | 作家, 诗人, 记者 | role:writer
businessman | 商人, 男白领, 老板 | role:business man
businesswoman | 女商人, 女白领 | role:business woman
business person, office worker, manager, boss, secretary, accountant | 上班族, 白领, 经理, 秘书, 会计, 职员 | role:business
lawyer, judge | 律师, 法官 | role:judge
programmer, developer, coder, hacker, software engineer | 程序员, 码农, 黑客, 开发者 | role:programmer
detective, spy | 侦探, 间谍 | role:detective
mail carrier, postman, mailman | 邮递员, 邮差 | role:mail-carrier
delivery man, courier, delivery person, delivery driver | 快递员, 外卖员, 外卖小哥, 快递小哥 | role:courier
driver, taxi driver, bus driver | 司机, 出租车司机 | role:driver
cyclist, biker, bicyclist | 骑行者, 自行车手 | role:cyclist
football player, footballer, soccer player | 足球运动员, 足球员, 球员 | role:football-player
basketball player | 篮球运动员 | role:basketball-player
tennis player | 网球运动员 | role:tennis-player
athlete, runner, sportsman, jogger | 运动员, 跑者 | role:athlete
swimmer | 游泳运动员 | role:swimmer
surfer | 冲浪者 | role:surfer
skier, snowboarder | 滑雪者 | role:skier
skater, skateboarder | 滑板少年, 滑板手 | role:skater
boxer | 拳击手, 拳手 | role:boxer
gymnast, acrobat | 体操运动员, 杂技演员 | role:gymnast
yogi | 瑜伽师 | role:yogi
diver, scuba diver | 潜水员 | role:diver
clown, jester | 小丑 | role:clown
monk | 和尚, 僧人, 小和尚 | role:monk
nun | 修女, 尼姑 | role:nun woman
priest, pope | 牧师, 神父, 道士 | role:priest
bride | 新娘 | role:bride woman
groom, bridegroom | 新郎 | role:groom man
superhero | 超级英雄, 超人 | role:superhero
superheroine | 女超人 | role:superhero woman
santa, santa claus, father christmas | 圣诞老人, 圣诞老公公 | role:santa man old
fairy | 仙女, 小仙女, 小仙子 | role:fairy woman
angel | 天使, 小天使 | role:angel
vampire | 吸血鬼 | role:vampire
zombie | 僵尸 | role:zombie
mermaid | 美人鱼 | role:mermaid woman
elf | 精灵 | role:elf
viking | 维京人 | role:viking
gladiator | 角斗士 | role:gladiator
geisha | 艺伎 | role:geisha woman
model, fashion model | 模特 |
shepherd | 牧羊人 | role:farmer
hiker, backpacker, explorer, climber, mountaineer | 登山者, 徒步者, 背包客, 探险家, 登山客, 探险者 | role:hiker
librarian | 图书管理员 | role:teacher
hairdresser, barber | 理发师 | role:barber
tailor, seamstress | 裁缝 | role:tailor
florist lady | 花店老板, 花农 | role:gardener
shopkeeper, vendor, seller, cashier, merchant | 店主, 小贩, 摊主, 售货员, 收银员, 商贩 | role:shopkeeper
cleaner, janitor | 清洁工, 环卫工 | role:cleaner
gymgoer, weightlifter, bodybuilder | 举重运动员, 健美运动员 | role:athlete muscular
conductor | 指挥家 | role:musician
archer | 弓箭手 | role:archer
hunter | 猎人 | role:hunter
dj | 打碟师 | role:musician
scholar | 书生, 学者 | role:scholar
`

export interface PersonWord {
  readonly gender?: 'woman' | 'man'
  readonly age?: 'baby' | 'child' | 'teen' | 'old'
  readonly role?: string
  readonly build?: 'muscular'
  /** How many people one of the word is: a couple is two. */
  readonly people: number
  readonly plural: boolean
}

const traitsOf = (field: string): PersonWord => {
  const traits = field.split(' ')
  const role = traits.find((trait) => trait.startsWith('role:'))?.slice(5)
  const age = (['baby', 'child', 'teen', 'old'] as const).find((word) => traits.includes(word))
  const gender = (['woman', 'man'] as const).find((word) => traits.includes(word))
  const group = traits.find((trait) => trait.startsWith('group'))
  return {
    ...(gender === undefined ? {} : { gender }),
    ...(age === undefined ? {} : { age }),
    ...(role === undefined ? {} : { role }),
    ...(traits.includes('muscular') ? { build: 'muscular' as const } : {}),
    people: group === undefined ? (traits.includes('two') ? 2 : 1) : Number(group.slice(5)),
    plural: traits.includes('plural') && !traits.includes('two'),
  }
}

const read = (column: 0 | 1) =>
  lazily(() => {
    const map = new Map<string, PersonWord>()
    for (const row of rowsOf(table)) {
      const traits = traitsOf(row[2] ?? '')
      for (const word of wordsOf(row[column])) {
        // "police officer" says its gender only in some of its words.
        const gender =
          column === 0 ? genderOfWord(word) : word.startsWith('女') && traits.gender === undefined ? 'woman' : undefined
        if (!map.has(word))
          map.set(word, gender === undefined || traits.gender !== undefined ? traits : { ...traits, gender })
      }
    }
    return map
  })

const genderOfWord = (word: string): 'woman' | 'man' | undefined => {
  if (/(policewoman|firewoman|heroine|sportswoman)$/.test(word)) return 'woman'
  if (
    /(policeman|fireman|fisherman|barman|mailman|postman|repairman|spaceman|seaman|sportsman|delivery man)$/.test(word)
  )
    return 'man'
  return undefined
}

export const englishPeople = read(0)
export const chinesePeople = read(1)
