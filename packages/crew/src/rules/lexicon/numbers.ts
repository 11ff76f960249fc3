/** Numbers in words and measure words, English and Chinese. */

const english: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  dozen: 12,
  both: 2,
  twin: 2,
  single: 1,
  lone: 1,
  triple: 3,
}

/** Amounts without a number: what we draw for them. A guess, so it is told apart from a number. */
export const englishAmounts: Readonly<Record<string, number>> = {
  several: 4,
  'a few': 3,
  few: 3,
  'a couple of': 2,
  'a pair of': 2,
  'pair of': 2,
  'a dozen': 12,
  'half a dozen': 6,
  'a half dozen': 6,
  'two dozen': 24,
  'dozens of': 24,
  many: 8,
  'lots of': 8,
  'a lot of': 8,
  'plenty of': 8,
  'a number of': 4,
  'a group of': 5,
  'a bunch of': 6,
  'a crowd of': 14,
  'crowds of': 20,
  'a flock of': 8,
  'a herd of': 7,
  'a pack of': 5,
  'a school of': 9,
  'a swarm of': 12,
  'a row of': 5,
  'rows of': 10,
  'a pile of': 6,
  'a stack of': 5,
  'a heap of': 7,
  'a bouquet of': 7,
  'a handful of': 5,
  'hundreds of': 60,
  'thousands of': 100,
  countless: 40,
  numerous: 8,
  various: 4,
  'a line of': 5,
  'a cluster of': 6,
  'a circle of': 6,
  'a set of': 4,
  'a collection of': 6,
  'a fleet of': 5,
  'a colony of': 8,
  'a litter of': 4,
  'a trio of': 3,
  'a duo of': 2,
  'piles of': 8,
  'stacks of': 8,
  'a basketful of': 6,
  'a team of': 5,
  'a band of': 4,
  'a variety of': 5,
  'an array of': 6,
  'a forest of': 12,
  'a field of': 12,
  'a sea of': 14,
  'a pride of': 5,
  'an army of': 12,
  'a gang of': 4,
  'a class of': 6,
  'a family of': 4,
  'groups of': 8,
  assorted: 4,
  multiple: 4,
  'a bed of': 8,
}

/** Amounts whose exact number is certain. */
const certain = new Set([
  'a couple of',
  'a pair of',
  'pair of',
  'a dozen',
  'half a dozen',
  'a half dozen',
  'two dozen',
  'a trio of',
  'a duo of',
])

export const isCertainAmount = (phrase: string): boolean => certain.has(phrase)

/** Reads `3`, `three`, `twenty-one`; undefined for anything else. Whole numbers only. */
export const englishNumber = (word: string): number | undefined => {
  if (/^\d{1,4}$/.test(word)) return Number(word)
  if (Object.hasOwn(english, word)) return english[word]
  const [tens, units] = word.split('-')
  if (units !== undefined && english[tens] >= 20 && english[units] <= 9) return english[tens] + english[units]
  return undefined
}

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  仨: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** Reads 三, 十二, 二十, 一百零五, 3, 12; undefined for anything else. */
export const chineseNumber = (word: string): number | undefined => {
  if (/^\d{1,4}$/.test(word)) return Number(word)
  if (word === '' || !/^[零〇一二两俩三仨四五六七八九十百]+$/.test(word)) return undefined
  let total = 0
  let last = 0
  for (const sign of word) {
    if (sign === '百') {
      total += (last || 1) * 100
      last = 0
    } else if (sign === '十') {
      total += (last || 1) * 10
      last = 0
    } else last = digits[sign]
  }
  return total + last
}

/** Measure words that mean one thing each. Longest first when they are looked for. */
export const chineseMeasures: readonly string[] =
  '个 只 条 头 匹 位 名 张 把 本 朵 棵 株 颗 粒 辆 架 艘 座 栋 幢 间 所 块 片 支 枝 根 件 顶 副 双 对 杯 碗 盘 碟 瓶 壶 罐 篮 筐 盒 箱 袋 包 束 串 扇 盏 台 部 面 幅 尊 枚 滴 口 艇 轮 道 股 阵 层 棟 艘 匹 峰 尾 羽 份 架 则 幅 张 封 卷 节 排 堆 群 队 丛 帮 伙 窝 打 套 组 摞 叠 簇 捧 捆 把 桶 锅 勺 盆 行 列 种 款 家 对儿 座座 排排 只只'.split(
    ' ',
  )

/** Measure words that hold many, with what we draw for one of them. */
export const chineseCollectives: Readonly<Record<string, number>> = {
  双: 2,
  对: 2,
  群: 6,
  队: 6,
  排: 5,
  堆: 7,
  丛: 6,
  帮: 5,
  伙: 5,
  窝: 4,
  打: 12,
  组: 4,
  摞: 5,
  叠: 5,
  簇: 6,
  束: 7,
  串: 6,
  捧: 6,
  捆: 6,
  行: 5,
  列: 5,
  对儿: 2,
  副: 1,
  套: 1,
}

/** Measure words that are also the container of what they count: 一杯咖啡, 一篮苹果. */
export const chineseContainers: Readonly<Record<string, string>> = {
  杯: '杯子',
  碗: '碗',
  盘: '盘子',
  碟: '碟子',
  瓶: '瓶子',
  壶: '壶',
  罐: '罐子',
  篮: '篮子',
  筐: '篮子',
  盒: '盒子',
  箱: '箱子',
  袋: '袋子',
  桶: '桶',
  锅: '锅',
  盆: '盆',
}

/** Amounts without a number. */
export const chineseAmounts: Readonly<Record<string, number>> = {
  几: 4,
  数: 4,
  好几: 5,
  许多: 8,
  很多: 8,
  好多: 8,
  不少: 6,
  一些: 4,
  一群: 6,
  成群的: 9,
  大量: 12,
  无数: 40,
  满天: 20,
  遍地: 20,
  各种: 5,
  各式各样的: 6,
  多: 5,
  若干: 4,
  一大群: 10,
  一小群: 4,
  数十: 30,
  几十: 30,
  上百: 60,
  成百上千的: 80,
  众多: 9,
  有些: 4,
  一排排: 10,
  大批: 12,
}
