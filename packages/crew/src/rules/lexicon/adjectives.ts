/** Adjectives by class: value | English words | Chinese words. The value is what the design says. */
import { lazily, rowsOf, wordsOf } from './table.ts'

export type QualityClass =
  | 'size'
  | 'age'
  | 'state'
  | 'pattern'
  | 'material'
  | 'expression'
  | 'build'
  | 'setting'
  | 'hair'
  | 'skin'
  | 'dress'

export interface Quality {
  readonly class: QualityClass
  readonly value: string
}

const sizes = `
tiny | tiny, miniature, teeny, minuscule, micro, mini, itty-bitty, microscopic | 极小的, 微小的, 迷你, 微型, 小小的, 袖珍, 超小, 迷你的, 微小
small | small, little, petite, compact, small-sized | 小, 小型, 小的, 小号, 小巧的, 娇小的, 小巧, 小型的
big | big, large, great, sizeable, oversized, oversize, bigger, larger, large-sized | 大, 大的, 大型, 大号, 大大的, 大型的, 硕大的, 加大
huge | huge, giant, enormous, gigantic, massive, colossal, immense, towering, monumental, mammoth, super-sized | 巨大的, 巨大, 巨型, 庞大的, 超大, 超大的, 特大, 高耸的, 巨, 庞大, 参天
`

const ages = `
baby | baby, infant, newborn | 婴儿, 新生的, 刚出生的, 襁褓中的
child | young little, kid-sized | 年幼的, 幼小的, 幼
teen | teenage, adolescent | 十几岁的, 青少年
adult | adult, grown-up, grown up, middle-aged, middle aged, mature | 成年, 成年的, 中年, 中年的
old | elderly, aged, senior, old-aged | 年老的, 老年, 年迈的, 上了年纪的, 年长的
young | young, youthful | 年轻的, 年轻, 年青的
`

const states = `
old | old, ancient, worn, weathered, antique, vintage-looking, aging | 旧, 旧的, 古老的, 破旧的, 老旧的, 老旧, 古董, 古老, 陈旧的, 老, 老的
new | new, brand-new, shiny new, brand new | 新, 新的, 崭新的, 全新的, 崭新
broken | broken, cracked, shattered, smashed, damaged, chipped | 破, 破的, 破碎的, 坏的, 裂开的, 坏掉的, 碎的, 破损的
open | open, opened, half-open, ajar | 打开的, 开着的, 张开的, 敞开的
closed | closed, shut | 关着的, 关闭的, 合上的
empty | empty, vacant | 空的, 空, 空荡荡的
full | full, filled, overflowing, brimming | 满的, 装满的, 满满的
lit | lit, illuminated, lighted, switched on | 点亮的, 亮着的, 点燃的, 发亮的
glowing | glowing, luminous, radiant, bioluminescent, shining, illuminating, fluorescent | 发光的, 闪光的, 会发光的, 发光, 荧光, 闪闪发光的
wet | wet, soaked, dripping, damp, soggy | 湿的, 湿漉漉的, 湿透的
dry | dry, dried, withered, parched | 干的, 干枯的, 枯萎的, 干燥的, 干
dirty | dirty, muddy, dusty-looking, filthy, grimy, stained | 脏的, 肮脏的, 泥泞的, 脏兮兮的, 脏
clean | clean, spotless, tidy | 干净的, 整洁的, 干净, 整洁
fluffy | fluffy, furry, fuzzy, woolly, hairy, shaggy, plush-like | 毛茸茸的, 蓬松的, 毛绒绒的, 毛茸茸, 绒毛
soft | soft, cushy, squishy, plump-soft | 柔软的, 软的, 软绵绵的, 柔软
hard | hard, solid, rigid | 坚硬的, 硬的
smooth | smooth, polished, sleek | 光滑的, 平滑的, 光滑
rough | rough, rugged, bumpy, coarse | 粗糙的, 崎岖的, 粗糙
shiny | shiny, glossy, glittering, sparkling, sparkly, gleaming, shimmering, glistening, glittery | 闪亮的, 光亮的, 亮晶晶的, 闪闪的, 锃亮的, 晶莹的, 闪亮
matte | matte, matt | 哑光, 磨砂
transparent | transparent, see-through, translucent, clear-bodied | 透明的, 半透明的, 透明
fat | fat, chubby, plump, overweight, round-bellied, tubby, pudgy | 胖, 胖的, 肥胖的, 胖胖的, 胖乎乎的, 圆滚滚的, 肥, 胖嘟嘟的
thin | thin, slim, slender, skinny, lean-bodied, narrow, lanky | 瘦, 瘦的, 苗条的, 细的, 瘦小的, 细长的, 瘦弱的, 薄的, 纤细的, 瘦瘦的
tall | tall, high, lofty | 高, 高的, 高大的, 高高的, 高个子, 高大, 高挑的
short | short, low | 矮, 矮的, 短的, 矮小的, 低矮的, 矮个子, 短
long | long, lengthy, elongated | 长, 长的, 长长的
wide | wide, broad | 宽的, 宽阔的, 宽大的, 宽
round | round, circular, spherical, rounded | 圆的, 圆形, 圆形的, 圆圆的, 球形的, 圆, 球形
square | square, boxy, cubic, cube-shaped | 方的, 方形, 方形的, 正方形, 正方形的, 方
triangular | triangular, triangle-shaped | 三角形, 三角形的
oval | oval, elliptical, egg-shaped | 椭圆形, 椭圆的, 椭圆形的
rectangular | rectangular | 长方形, 长方形的, 矩形
heart-shaped | heart-shaped, heart shaped | 心形, 心形的, 爱心形
star-shaped | star-shaped, star shaped | 星形, 星形的
pointed | pointed, pointy, sharp, spiky, thorny, spiked | 尖的, 尖锐的, 锋利的, 尖尖的, 带刺的
curly | curly, wavy, curled | 卷的, 卷曲的, 弯曲的, 卷卷的
crooked | crooked, bent, twisted, curved, gnarled, leaning-over | 歪的, 弯弯的, 扭曲的, 歪歪扭扭的
flat | flat-shaped, flattened | 扁的, 扁平的
hollow | hollow | 空心的
sliced | sliced, cut, halved, half-eaten, peeled, chopped | 切开的, 切片的, 剥开的, 半个
ripe | ripe, juicy, fresh, crisp | 成熟的, 新鲜的, 多汁的, 熟的, 新鲜
rotten | rotten, mouldy, moldy, stale | 腐烂的, 发霉的, 烂的
cooked | cooked, fried, grilled, roasted, baked, boiled, roast | 煮熟的, 煎的, 烤的, 炸的, 油炸的
raw | raw, uncooked | 生的
hot | hot, steaming, boiling, piping hot, warm | 热的, 热气腾腾的, 冒着热气的, 热腾腾的, 热, 温热的, 滚烫的
cold | cold, icy, chilled, iced | 冰的, 冷的, 冰冷的, 冰镇的, 寒冷的
frozen | frozen, ice-covered, frosty | 冻住的, 结冰的, 冰冻的
burning | burning, flaming, on fire, blazing, fiery | 燃烧的, 着火的, 熊熊燃烧的, 燃烧着的
melting | melting, melted | 融化的, 正在融化的
flying | flying, airborne, soaring, hovering, levitating | 飞翔的, 飞行的, 会飞的, 飞着的
floating | floating, drifting | 漂浮的, 悬浮的, 飘浮的
sleeping | sleeping, asleep, snoozing, dozing, napping | 睡着的, 熟睡的, 睡觉的, 沉睡的
sleepy | sleepy, tired, drowsy, exhausted, weary | 困的, 疲惫的, 疲倦的, 昏昏欲睡的, 困倦的, 累的
winged | winged | 有翅膀的, 带翅膀的
striped-less | plain | 素色的, 纯色的, 素色
bare | bare, leafless, naked | 光秃秃的, 光秃的
blooming | blooming, flowering, blossoming, in bloom | 盛开的, 绽放的, 开花的, 开着花的
lush | lush, leafy, overgrown, mossy, verdant | 茂密的, 茂盛的, 郁郁葱葱的, 枝繁叶茂的
snow-covered | snow-covered, snowy-topped, snow-capped, snowcapped, covered in snow | 积雪的, 白雪皑皑的, 被雪覆盖的, 盖着雪的
rusty | rusty, rusted, corroded | 生锈的, 锈迹斑斑的
magical | magical, enchanted, mystical, magic, mythical, whimsical | 魔法, 神奇的, 魔法的, 神秘的, 奇幻的, 梦幻的
robotic | robotic, mechanical, cybernetic, steampunk-like, bionic | 机械, 机械的, 机器的
wild | wild, feral, stray, untamed | 野生的, 野, 流浪
cute | cute, adorable, lovely, sweet, kawaii, charming, pretty-cute, lovable | 可爱的, 萌, 萌萌的, 可爱, 呆萌的, 萌宠, 卡哇伊
beautiful | beautiful, pretty, gorgeous, stunning, handsome, attractive, elegant-looking, good-looking, exquisite | 美丽的, 漂亮的, 好看的, 英俊的, 帅气的, 美丽, 漂亮, 帅, 精美的, 优美的, 精致的
ugly | ugly, hideous, grotesque | 丑的, 丑陋的
scary | scary, creepy, terrifying, menacing, fierce, ferocious, spooky, evil, sinister | 可怕的, 恐怖的, 凶猛的, 凶恶的, 邪恶的, 吓人的, 凶
friendly | friendly, kind, gentle, welcoming | 友好的, 善良的, 温柔的, 和蔼的, 慈祥的, 温和的
brave | brave, heroic, fearless, courageous, bold-hearted | 勇敢的, 英勇的, 无畏的, 勇敢
strong | strong, powerful, mighty, sturdy | 强大的, 有力的, 结实的, 坚固的
weak | weak, frail, fragile, delicate | 虚弱的, 脆弱的
fast | fast, speedy, quick, swift, racing | 快的, 飞快的, 快速的, 疾驰的
slow | slow, sluggish | 慢的, 缓慢的
lazy | lazy, idle, lounging | 懒的, 懒洋洋的, 慵懒的, 懒惰的
busy | busy, hardworking, bustling | 忙碌的, 繁忙的, 勤劳的
clever | clever, smart, intelligent, wise, curious, mischievous, playful, naughty, cheeky | 聪明的, 好奇的, 调皮的, 顽皮的, 淘气的, 机灵的, 贪玩的
funny | funny, silly, goofy, comical, hilarious, quirky | 有趣的, 搞笑的, 滑稽的, 好笑的
lonely | lonely, solitary, alone | 孤独的, 孤单的, 寂寞的
fancy | fancy, luxurious, luxury, fancy-looking, ornate, expensive, posh, lavish, opulent, ornamental, upscale, gourmet | 豪华的, 奢华的, 华丽的, 高档, 高档的, 高级, 高级的, 豪华, 华丽, 奢华, 精美
simple | simple, basic, humble, modest | 简单的, 朴素的, 简单
modern | modern, contemporary, sleek-modern | 现代的, 现代, 时尚的
vintage | vintage, retro, old-fashioned, classic, old-timey, antique-style, nostalgic | 复古的, 复古, 怀旧的, 老式的, 老式, 经典, 古典
futuristic | futuristic, sci-fi, high-tech, cyberpunk, space-age | 未来的, 未来感的, 科幻的, 高科技的, 赛博朋克的, 科幻, 未来主义
traditional | traditional | 传统的, 传统
rustic | rustic, farmhouse-style, country-style | 乡村风的, 质朴的
electric | electric | 电动, 电动的
colourful | rainbow, colourful, colorful, rainbow-coloured, rainbow-colored, multicoloured, multicolored, multi-colored, multi-coloured, vibrant, rainbow coloured, brightly coloured, brightly colored | 彩色的, 五彩的, 彩色, 五颜六色的, 五彩缤纷的, 多彩的, 缤纷的, 色彩斑斓的, 七彩, 七彩的, 绚丽的, 彩虹色
delicious | delicious, tasty, yummy, mouth-watering, mouthwatering, appetizing, appetising | 美味的, 好吃的, 可口的, 诱人的
wrapped | wrapped, gift-wrapped | 包好的, 包装好的
folded | folded | 折叠的, 叠好的
handmade | handmade, homemade, hand-made, home-made | 手工的, 手工, 自制的
wilted | wilted, wilting | 凋谢的
abandoned-thing | abandoned-looking, derelict | 废弃的
rolled | rolled | 卷起的
armoured | armoured, armored | 穿盔甲的, 披甲的
pregnant | pregnant | 怀孕的
bald | bald | 光头, 光头的, 秃头, 秃顶的
barefoot | barefoot, shoeless | 赤脚, 赤脚的, 光脚的
injured | injured, wounded, hurt, sick | 受伤的, 生病的
ghostly | ghostly, ethereal, spectral | 幽灵般的
one-eyed | one-eyed | 独眼
royal | royal, noble, majestic, regal, proud | 皇家的, 高贵的, 雄伟的, 威严的, 威武的, 骄傲的, 壮丽的
`

const expressions = `
smile | smiling, happy, cheerful, joyful, joyous, delighted, glad, pleased, grinning, merry, content | 微笑的, 快乐的, 开心的, 高兴的, 幸福的, 欢乐的, 面带微笑的, 笑着的, 快乐, 开心, 高兴
laugh | laughing, giggling | 大笑的, 哈哈大笑的
sad | sad, unhappy, crying, gloomy-faced, upset, depressed, sobbing, tearful, heartbroken | 悲伤的, 伤心的, 难过的, 哭泣的, 沮丧的, 忧伤的, 难过, 伤心
angry | angry, furious, mad, grumpy, annoyed, frowning, enraged, cross-faced | 生气的, 愤怒的, 暴躁的, 发怒的, 生气, 愤怒
surprise | surprised, shocked, amazed, astonished, startled | 惊讶的, 吃惊的, 震惊的, 惊讶
scared | scared, afraid, frightened, terrified, nervous, worried, anxious | 害怕的, 恐惧的, 惊恐的, 紧张的, 害怕, 担心的
calm | calm, peaceful-faced, relaxed, serene, serious, stern | 平静的, 安静的, 放松的, 严肃的, 认真的, 安详的, 冷静的
wink | winking | 眨眼的
focus | focused, concentrated, thoughtful, pensive | 专注的, 沉思的, 若有所思的, 专心的
excited | excited, thrilled, enthusiastic | 兴奋的, 激动的, 兴高采烈的
shy | shy, blushing, bashful | 害羞的, 羞涩的
`

const builds = `
heavy | stout, obese, burly, heavyset, heavy-set | 魁梧的, 壮实的, 微胖的
muscular | muscular, buff, brawny, muscled, athletic | 肌肉发达的, 强壮的, 健壮的, 健美的, 强壮, 肌肉
`

const patterns = `
striped | striped, stripy, stripey, pinstriped, with stripes | 条纹, 条纹的, 带条纹的, 竖条纹, 横条纹
checked | checked, checkered, chequered, gingham, plaid, tartan, checkerboard | 格子, 格纹, 方格, 格子的, 格子图案的, 棋盘格
dotted | dotted, polka-dot, polka dot, polka-dotted, polka dotted | 圆点, 波点, 波点的, 圆点的
spotted | spotted, speckled, spotty, freckled, leopard-print, leopard print, mottled, dappled | 斑点, 带斑点的, 有斑点的, 豹纹, 斑点的
floral | floral, flowery, flower-patterned, floral-print, flower-print | 碎花, 花卉图案的, 印花, 花朵图案的
patched | patched, patchwork, tabby | 拼布, 打补丁的, 虎斑
zigzag | zigzag, chevron, herringbone | 锯齿纹, 人字纹
camouflage | camouflage, camo | 迷彩
gradient | gradient, ombre, ombré | 渐变, 渐变色, 渐变的
marbled | marbled | 大理石纹
patterned | patterned, decorated | 有花纹的, 花纹
paisley | paisley | 佩斯利
`

const materials = `
wood | wooden, wood, oak, bamboo, pine wood, walnut wood, timber, plywood, rattan, wicker, made of wood | 木, 木制的, 木质, 木头, 木制, 木质的, 实木, 竹, 竹制, 藤编, 竹子做的, 木头做的
metal | metal, metallic, steel, iron, aluminium, aluminum, tin, chrome, stainless steel, titanium, metal-made | 金属, 铁, 钢, 不锈钢, 铁制, 金属的, 铝, 铁皮, 铁制的, 钢铁
gold | gold-plated, solid gold, made of gold | 纯金, 镀金, 黄金, 金制
silver | sterling silver, solid silver | 纯银, 银制
copper | copper | 铜, 铜制, 红铜
bronze | bronze | 青铜
brass | brass | 黄铜
glass | glass, crystal, glassy, stained-glass, stained glass, crystalline | 玻璃, 水晶, 玻璃制的, 玻璃做的, 琉璃
stone | stone, rock, granite, cobblestone, sandstone, stony | 石头, 石, 石制, 花岗岩, 石头做的, 石质
marble | marble | 大理石
brick | brick, red-brick | 砖, 砖砌的
concrete | concrete, cement | 混凝土, 水泥
clay | clay, ceramic, porcelain, earthenware, pottery, terracotta-made, china | 陶瓷, 瓷, 陶, 黏土, 陶土, 陶制, 泥塑, 青花瓷
plastic | plastic, rubber, vinyl, acrylic, silicone, lego-brick | 塑料, 橡胶, 亚克力, 塑料的
paper | paper, cardboard, origami, papercraft, paper-made, papier-mache | 纸, 纸质, 纸板, 折纸, 硬纸板, 纸做的
fabric | fabric, cloth, cotton, linen, velvet, silk, satin, denim-made, canvas-made, felt, polyester, corduroy | 布, 棉, 丝绸, 天鹅绒, 布艺, 亚麻, 绸缎, 丝绒, 棉布, 毛毡, 棉质, 灯芯绒
wool | wool, woollen, woolen, knitted, knit, crochet, crocheted, cashmere, yarn | 羊毛, 毛线, 针织, 毛线编织的, 钩针, 毛衣材质
leather | leather, suede | 皮, 皮革, 皮质, 真皮, 皮制
fur | fur, faux-fur | 皮草, 毛皮
straw | straw, thatched | 稻草, 草编, 茅草
ice | ice-made, made of ice, ice sculpture-like | 冰做的, 冰制, 冰雕的
chocolate | chocolate-made, made of chocolate | 巧克力做的
jade-stone | jade-carved, made of jade | 玉石, 玉制, 玉
balloon | balloon-like | 气球做的
plush | plush, stuffed | 毛绒, 毛绒的, 绒布
`

const settings = `
cosy | cosy, cozy, homely, snug, warm-looking | 温馨的, 舒适的, 温馨, 舒适, 惬意的
abandoned | abandoned, deserted, ruined, haunted, desolate | 废弃的, 荒废的, 闹鬼的, 荒凉的, 荒芜的
crowded | crowded, packed, bustling-crowd | 拥挤的, 人山人海的, 热闹的, 热闹
quiet | quiet, peaceful, tranquil, silent, still, calm-looking, secluded | 宁静的, 寂静的, 幽静的, 静谧的, 宁静, 安静
sunny-place | sunlit, sun-drenched, bright, sun-filled, well-lit, airy | 阳光明媚的, 明亮的, 洒满阳光的, 明亮, 采光好的
dim | dim, dimly lit, dark-lit, shadowy, candlelit, moody, gloomy | 昏暗的, 幽暗的, 烛光, 黑暗的, 阴暗的
minimalist | minimalist, minimal, minimalistic, uncluttered | 极简, 极简的, 简约, 简约的, 简洁的
messy | messy, cluttered, chaotic | 凌乱的, 杂乱的, 乱糟糟的
neon-lit | neon-lit, neon lit, neon | 霓虹, 霓虹灯闪烁的, 霓虹灯下的
medieval | medieval, gothic, victorian, renaissance, baroque | 中世纪, 中世纪的, 哥特式, 维多利亚, 巴洛克
japanese | japanese | 日式, 日本, 和风
chinese | chinese | 中式, 中国, 中国风的
italian | italian | 意大利, 意式
french | french, parisian | 法式, 法国
english | english, british | 英式, 英国
american | american | 美式, 美国
scandinavian | scandinavian, nordic | 北欧风, 北欧
industrial | industrial, loft-style | 工业风
tropical | tropical, exotic | 热带, 热带的
misty | misty, hazy | 薄雾弥漫的, 朦胧的
starry | starry, starlit, star-filled | 星空下的, 满天星斗的
underground | underground, subterranean | 地下的, 地下
floral-place | flower-filled, blossoming-place | 开满鲜花的, 鲜花盛开的, 开满花的
vast | vast, endless, wide-open, open-air, spacious | 广阔的, 辽阔的, 一望无际的, 无垠的, 宽敞的, 无边的
`

const table: Readonly<Record<Exclude<QualityClass, 'hair' | 'skin' | 'dress'>, string>> = {
  size: sizes,
  age: ages,
  expression: expressions,
  build: builds,
  pattern: patterns,
  material: materials,
  setting: settings,
  state: states,
}

const read = (column: 1 | 2) =>
  lazily(() => {
    const map = new Map<string, Quality>()
    for (const [kind, rows] of Object.entries(table))
      for (const row of rowsOf(rows))
        for (const word of wordsOf(row[column]))
          if (!map.has(word)) map.set(word, { class: kind as QualityClass, value: row[0] })
    return map
  })

export const englishQualities = read(1)
export const chineseQualities = read(2)
