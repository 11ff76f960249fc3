/** Colour names, English and Chinese, to a colour that reads as that name on a lit solid. */
import { lazily, rowsOf, wordsOf } from './table.ts'

const table = `
#d92b2b | red | 红色, 红, 大红, 大红色, 朱红, 朱红色, 正红色, 赤色
#b3122d | crimson, cardinal red | 深红, 深红色, 绯红, 绯红色
#e0281a | scarlet, vermilion | 猩红, 猩红色, 鲜红, 鲜红色
#9b111e | ruby, ruby red, cherry red | 宝石红, 樱桃红
#6d1a2c | burgundy, wine red, wine, oxblood | 酒红, 酒红色, 勃艮第红
#7b1e28 | maroon | 栗红, 栗红色, 枣红, 枣红色, 暗红, 暗红色
#ff6f61 | coral, coral red | 珊瑚色, 珊瑚红
#fa8072 | salmon, salmon pink | 三文鱼色, 鲑鱼色, 鲑红色
#a8452f | brick red, brick | 砖红, 砖红色
#b7410e | rust, rusty red, rust red | 铁锈色, 铁锈红, 锈红色
#c8553d | terracotta, terra cotta, burnt sienna | 赤陶色, 陶土色, 赭红色
#f28c1f | orange | 橙色, 橘, 橘色, 橙, 橘黄, 橘黄色, 橙黄色, 桔色, 橘红, 橘红色, 橙红色
#cc5500 | burnt orange, dark orange | 深橙色, 焦橙色
#f5822a | tangerine, pumpkin | 南瓜色, 橘子色
#ffb07c | peach, light orange | 桃色, 蜜桃色, 浅橙色, 浅橘色
#fbceb1 | apricot | 杏色, 杏黄色, 杏黄
#ffbf00 | amber | 琥珀色
#f7cf2d | yellow | 黄色, 黄, 明黄, 明黄色
#fff176 | light yellow, pale yellow, pastel yellow | 浅黄色, 淡黄色, 浅黄, 淡黄, 嫩黄色, 鹅黄, 鹅黄色
#fff200 | lemon yellow, bright yellow, neon yellow | 柠檬黄, 亮黄色, 荧光黄
#d9a514 | mustard, mustard yellow, dark yellow | 芥末黄, 芥末色, 深黄色, 土黄, 土黄色
#d4a72c | gold, golden, gilded | 金色, 金黄, 金黄色
#b76e79 | rose gold | 玫瑰金, 玫瑰金色
#f0e0a0 | blonde, blond, straw coloured | 亚麻色, 浅金色
#f3e5ab | vanilla, champagne | 香草色, 香槟色, 香槟金
#fffdd0 | cream, cream white, creamy white | 奶油色, 奶白色, 奶白, 米白, 米白色, 乳白色, 乳白
#fffff0 | ivory | 象牙色, 象牙白
#f5f0e1 | off-white, off white, eggshell, pearl, pearl white | 珍珠白, 珍珠色, 灰白色
#fbfbfa | white, snow white, snow-white, pure white | 白色, 白, 雪白, 雪白色, 洁白, 纯白, 纯白色
#e3d2b4 | beige | 米色, 米黄, 米黄色
#cdb58d | tan, sand, sandy, sand coloured | 沙色, 沙黄色, 浅褐色, 浅棕色, 浅咖色
#b39369 | khaki, camel, fawn | 卡其色, 卡其, 驼色
#7d4f2b | brown | 棕色, 褐色, 棕, 咖啡色, 咖色, 啡色
#a9744f | light brown, caramel, hazel | 焦糖色, 浅咖啡色, 淡棕色, 榛子色
#4b2e1e | dark brown, chocolate brown, espresso | 深棕色, 深褐色, 巧克力色, 深咖啡色, 深咖色
#8a3324 | chestnut, auburn, reddish brown, mahogany | 栗色, 棕红色, 红棕色, 红褐色, 赤褐色
#cd7f32 | bronze coloured | 古铜色, 青铜色
#b87333 | copper coloured | 铜色, 紫铜色
#704214 | sepia | 乌贼墨色, 深褐
#3f9b45 | green | 绿色, 绿, 青
#1f5a2c | dark green, deep green, forest green, hunter green | 深绿, 深绿色, 墨绿, 墨绿色, 森林绿, 暗绿色
#90d68c | light green, pale green, pastel green | 浅绿, 浅绿色, 淡绿, 淡绿色, 粉绿色, 嫩绿, 嫩绿色
#7ed321 | lime, lime green, bright green, apple green | 青柠色, 亮绿色, 苹果绿, 草绿, 草绿色
#39ff14 | neon green, fluorescent green | 荧光绿, 霓虹绿
#6b8e23 | olive, olive green | 橄榄色, 橄榄绿, 军绿色, 军绿
#9caf88 | sage, sage green | 鼠尾草绿, 灰绿色
#98e8c1 | mint, mint green | 薄荷绿, 薄荷色
#10935b | emerald, emerald green | 翡翠绿, 祖母绿, 翠绿, 翠绿色, 碧绿, 碧绿色
#00a86b | jade, jade green | 玉色, 翡翠色, 碧玉色
#4a5d23 | pea green, moss green, army green, camouflage green | 苔绿, 苔藓绿
#2e8b74 | sea green, viridian | 海绿色
#8fbc5a | grass green, leaf green | 叶绿色, 青草绿
#0e8a8a | teal, dark cyan | 水鸭色, 蓝绿色, 凫蓝, 孔雀绿
#2bc4c4 | turquoise | 绿松石色, 松石绿, 青绿色, 湖绿色
#22c8e0 | cyan, aqua | 青色, 水蓝色, 水色
#2f6fd6 | blue | 蓝色, 蓝
#16357f | dark blue, deep blue | 深蓝, 深蓝色, 暗蓝色
#9cc9f0 | light blue, pale blue, baby blue, pastel blue | 浅蓝, 浅蓝色, 淡蓝, 淡蓝色, 粉蓝, 粉蓝色, 婴儿蓝
#62b5f0 | sky blue, sky-blue | 天蓝, 天蓝色, 天空蓝, 湖蓝, 湖蓝色
#1f7cf2 | azure, bright blue, dodger blue | 蔚蓝, 蔚蓝色, 亮蓝色, 碧蓝, 碧蓝色
#1b2a52 | navy, navy blue | 海军蓝, 藏青, 藏青色, 藏蓝, 藏蓝色
#1d3fbb | royal blue, cobalt, cobalt blue, ultramarine, sapphire, sapphire blue | 宝蓝, 宝蓝色, 宝石蓝, 钴蓝, 群青, 群青色, 品蓝色
#0f1b3d | midnight blue, ink blue | 午夜蓝, 墨蓝色
#4682b4 | steel blue | 钢蓝色
#5d7fa3 | slate blue, denim, denim blue, dusty blue | 牛仔蓝, 灰蓝, 灰蓝色, 雾霾蓝
#0a5c8c | ocean blue, sea blue, peacock blue | 海蓝, 海蓝色, 海洋蓝, 孔雀蓝
#08e8de | neon blue, electric blue | 荧光蓝, 霓虹蓝, 电光蓝
#c6e2f5 | ice blue, powder blue | 冰蓝, 冰蓝色
#3f3a9e | indigo | 靛蓝, 靛蓝色, 靛色, 靛青
#8140b8 | purple | 紫色, 紫
#4b1f6f | dark purple, deep purple, eggplant, aubergine coloured | 深紫, 深紫色, 茄紫色, 茄色, 暗紫色
#c9a6e8 | light purple, pale purple, pastel purple | 浅紫, 浅紫色, 淡紫, 淡紫色, 粉紫色, 粉紫
#7f52d8 | violet, bright purple | 紫罗兰色, 蓝紫色
#b79be0 | lavender, lilac | 薰衣草色, 薰衣草紫, 丁香色, 丁香紫, 藕荷色
#e0b0ff | mauve | 淡紫红色, 木槿紫
#7a2a55 | plum, mulberry | 梅子色, 梅紫色, 紫红, 紫红色
#9966cc | amethyst | 紫水晶色, 紫晶色
#d426a8 | magenta, fuchsia | 品红, 品红色, 洋红, 洋红色, 玫红, 玫红色
#f48fb1 | pink | 粉色, 粉红, 粉红色, 粉
#f9c9d8 | light pink, pale pink, pastel pink, baby pink, blush, blush pink | 浅粉, 浅粉色, 淡粉, 淡粉色, 嫩粉色, 浅粉红色
#ff4f9a | hot pink, bright pink, neon pink, shocking pink | 亮粉色, 艳粉色, 荧光粉, 芭比粉
#c2185b | dark pink, deep pink, raspberry | 深粉, 深粉色, 深粉红色, 桃红, 桃红色
#e8a0a8 | dusty pink, rose pink, rose coloured | 玫瑰色, 玫瑰粉, 灰粉色, 藕粉色, 樱花粉, 樱花色
#232326 | black, jet black, pitch black, jet-black, ebony | 黑色, 黑, 乌黑, 漆黑, 纯黑, 纯黑色, 墨色, 墨黑
#8c8f94 | grey, gray | 灰色, 灰
#4a4d52 | dark grey, dark gray, charcoal, charcoal grey, charcoal gray, slate, slate grey, slate gray, graphite | 深灰, 深灰色, 炭灰, 炭灰色, 暗灰色, 铁灰色, 碳灰色
#c7cace | light grey, light gray, pale grey, pale gray, ash grey, ash gray | 浅灰, 浅灰色, 淡灰色, 银灰, 银灰色
#c0c5cc | silver, silvery | 银色, 银, 银白, 银白色
#9a938a | taupe, warm grey, warm gray | 灰褐色, 灰棕色, 暖灰色
#efefef | platinum coloured, smoke white | 铂金色, 烟白色
#5b6f4e | camouflage | 迷彩色
#e34234 | cinnabar, tomato red | 朱砂色, 番茄红
#f4c2c2 | rose quartz, pastel red, light red | 浅红, 浅红色, 淡红, 淡红色, 水红色
#8b0000 | dark red, deep red, blood red | 血红, 血红色, 殷红
#ff3131 | bright red, neon red, fire engine red | 亮红色, 火红, 火红色, 艳红色, 中国红
#ff7a00 | bright orange, neon orange | 亮橙色, 荧光橙
#c68e17 | ochre, ocher | 赭色, 赭石色, 赭黄色
#e4d00a | citrine | 柠檬色
#bfff00 | chartreuse, yellow green, yellowish green, yellow-green | 黄绿, 黄绿色
#b2dfdb | seafoam, seafoam green, pale turquoise, aquamarine | 海沫绿, 浅青色, 浅青绿色, 海蓝宝石色
#d8bfd8 | thistle | 蓟色
#a0522d | sienna, cinnamon | 肉桂色
#f5deb3 | wheat coloured | 小麦色, 麦色
#f1c7a3 | skin coloured, nude coloured, flesh coloured | 肤色, 肉色, 裸色
`

/** Words before a colour that shift it, with the change of lightness and of strength. */
const shades: Readonly<Record<string, readonly [lighter: number, stronger: number]>> = {
  light: [0.4, 0],
  pale: [0.5, -0.2],
  pastel: [0.5, -0.1],
  soft: [0.3, -0.2],
  dark: [-0.42, 0],
  deep: [-0.34, 0.15],
  bright: [0.08, 0.3],
  vivid: [0.04, 0.35],
  neon: [0.1, 0.6],
  dusty: [0.12, -0.4],
  muted: [0.05, -0.45],
  faded: [0.25, -0.4],
  dull: [0, -0.4],
  浅: [0.4, 0],
  淡: [0.45, -0.1],
  粉: [0.4, 0],
  深: [-0.38, 0],
  暗: [-0.42, -0.1],
  亮: [0.08, 0.3],
  鲜: [0.04, 0.35],
  鲜艳的: [0.04, 0.35],
  浅浅的: [0.4, 0],
}

const channels = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** Moves a colour by the word before it: `shade('dark', '#2f6fd6')`. Unknown words leave it as it is. */
export const shade = (word: string, hex: string): string => {
  const change = shades[word]
  if (change === undefined) return hex
  const [lighter, stronger] = change
  const rgb = channels(hex)
  const grey = (rgb[0] + rgb[1] + rgb[2]) / 3
  const moved = rgb.map((value) => {
    const strong = grey + (value - grey) * (1 + stronger)
    const lit = lighter >= 0 ? strong + (255 - strong) * lighter : strong * (1 + lighter)
    return Math.max(0, Math.min(255, Math.round(lit)))
  })
  return `#${moved.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

export const isShade = (word: string): boolean => Object.hasOwn(shades, word)

const byLanguage = (column: 1 | 2) =>
  lazily(() => {
    const map = new Map<string, string>()
    for (const row of rowsOf(table)) for (const name of wordsOf(row[column])) if (!map.has(name)) map.set(name, row[0])
    return map
  })

/** Name to `#rrggbb`. */
export const englishColours = byLanguage(1)
export const chineseColours = byLanguage(2)

/** Reads `#f80`, `#ff8800` or `ff8800` behind a `#`; undefined for anything else. */
export const hexColour = (word: string): string | undefined => {
  if (/^#[0-9a-f]{6}$/i.test(word)) return word.toLowerCase()
  if (/^#[0-9a-f]{3}$/i.test(word)) return `#${[...word.slice(1)].map((digit) => digit + digit).join('')}`.toLowerCase()
  return undefined
}

/** The plainest name of a colour in a language, for sentences about the plan; the hex value when the table has none. */
export const nameOfColour = (hex: string, language: 'en' | 'zh'): string => {
  const row = rowsOf(table).find((entry) => entry[0] === hex)
  return row === undefined ? hex : wordsOf(row[language === 'zh' ? 2 : 1])[0]
}
