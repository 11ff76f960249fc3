/** Clothes and what people wear (kind | English | Chinese), parts of bodies and things, hair and skin words. */
import { lazily, rowsOf, wordsOf } from './table.ts'

const garments = `
shirt | shirt, blouse, button-up | 衬衫, 衬衣, 上衣, 女衬衫
t-shirt | t-shirt, tshirt, tee, tee shirt, t shirt, polo shirt, jersey | t恤, T恤, T恤衫, 短袖, 球衣, 体恤
tank-top | tank top, tank-top, vest top, singlet, crop top | 背心, 吊带, 吊带衫
sweater | sweater, jumper, pullover, cardigan, turtleneck, christmas sweater | 毛衣, 针织衫, 开衫, 高领毛衣
hoodie | hoodie, sweatshirt, hooded sweatshirt | 卫衣, 连帽衫, 帽衫
jacket | jacket, blazer, bomber jacket, windbreaker, puffer jacket, life jacket, space jacket | 夹克, 外套, 西装外套, 牛仔外套, 羽绒服, 冲锋衣, 皮衣, 救生衣
coat | coat, trench coat, overcoat, fur coat, winter coat, parka, puffer coat | 大衣, 风衣, 长外套, 棉袄, 棉衣, 皮大衣, 军大衣
lab-coat | lab coat, white coat | 白大褂, 实验服
raincoat | raincoat, rain coat, poncho | 雨衣, 斗篷雨衣
dress | dress, gown, evening gown, sundress, ball gown, wedding dress, frock, summer dress, evening dress | 裙子, 连衣裙, 长裙, 礼服, 婚纱, 晚礼服, 公主裙, 花裙子, 小裙子
skirt | skirt, mini skirt, miniskirt, tutu | 短裙, 半身裙, 百褶裙, 芭蕾舞裙
trousers | trousers, pants, slacks, leggings, sweatpants, chinos | 裤子, 长裤, 西裤, 运动裤
jeans | jeans, denim jeans, blue jeans | 牛仔裤
shorts | shorts, swim trunks, swimming trunks | 短裤, 泳裤
overalls | overalls, dungarees, jumpsuit, coveralls | 背带裤, 工装, 连体衣, 工作服
suit | suit, tuxedo, business suit, three-piece suit, tux | 西装, 西服, 燕尾服, 正装, 礼服西装
uniform | uniform, school uniform | 制服, 校服, 军装, 警服
vest | vest, waistcoat, safety vest, hi-vis vest | 马甲, 反光背心
apron | apron | 围裙
robe | robe, bathrobe, cloak, cape, dressing gown, hood, hooded cloak | 长袍, 浴袍, 斗篷, 披风, 袍子
pyjamas | pyjamas, pajamas, nightgown | 睡衣, 睡袍
swimsuit | swimsuit, bikini, bathing suit, wetsuit | 泳衣, 比基尼, 泳装, 潜水服
spacesuit | spacesuit, space suit | 宇航服, 太空服, 航天服
armour | armour, armor, suit of armour, suit of armor | 盔甲, 铠甲
kimono | kimono, yukata | 和服, 浴衣
hanfu | hanfu | 汉服, 古装
qipao | qipao, cheongsam | 旗袍
sari | sari, saree | 纱丽
hanbok | hanbok | 韩服
kilt | kilt | 苏格兰裙
tang-suit | tang suit | 唐装, 中山装
ao-dai | ao dai | 奥黛
hat | hat, fedora, sun hat, sunhat, bowler hat, panama hat, bucket hat, party hat, birthday hat | 帽子, 礼帽, 渔夫帽, 遮阳帽, 太阳帽, 派对帽
straw-hat | straw hat | 草帽, 斗笠
cowboy-hat | cowboy hat | 牛仔帽
top-hat | top hat | 高礼帽, 大礼帽, 高帽
witch-hat | witch hat, wizard hat, pointed hat, witch's hat, wizard's hat | 女巫帽, 尖帽子, 巫师帽, 魔法帽
santa-hat | santa hat, christmas hat | 圣诞帽
chef-hat | chef hat, chef's hat, toque | 厨师帽
cap | cap, baseball cap, flat cap, newsboy cap | 鸭舌帽, 棒球帽
beanie | beanie, woolly hat, knit cap, knitted hat, bobble hat | 毛线帽, 针织帽
beret | beret | 贝雷帽
helmet | helmet, hard hat, bike helmet, hardhat | 头盔, 安全帽, 钢盔
crown | crown, tiara | 皇冠, 王冠, 头冠
headband | headband, hairband, flower crown, wreath on the head, bandana, headscarf | 发带, 花环, 头巾, 头带, 发箍
turban | turban | 头巾帽
hijab | hijab | 头纱巾
veil | veil | 头纱, 面纱
glasses | glasses, eyeglasses, spectacles, reading glasses | 眼镜, 老花镜
sunglasses | sunglasses, shades | 墨镜, 太阳镜, 太阳眼镜
goggles | goggles, ski goggles | 护目镜, 泳镜
monocle | monocle | 单片眼镜
eyepatch | eyepatch, eye patch | 眼罩
mask | mask, face mask, surgical mask | 口罩, 面具
scarf | scarf, shawl, muffler | 围巾, 丝巾, 披肩
tie | tie, necktie | 领带
bow-tie | bow tie, bowtie | 领结, 蝴蝶结领结
bow | bow, hair bow, ribbon bow, ribbon | 蝴蝶结, 发夹, 丝带
necklace | necklace, pendant, pearls, pearl necklace | 项链, 珍珠项链
earrings | earrings, earring | 耳环, 耳钉
bracelet | bracelet | 手镯, 手链
watch | wristwatch | 手表, 腕表
belt | belt | 腰带, 皮带
gloves | gloves, mittens, boxing gloves, glove | 手套, 拳击手套
socks | socks, stockings, sock | 袜子, 长袜
shoes | shoes, shoe, heels, high heels, loafers, ballet shoes, ballet slippers | 鞋, 鞋子, 高跟鞋, 皮鞋, 布鞋, 红舞鞋
sneakers | sneakers, trainers, running shoes, sneaker | 运动鞋, 球鞋, 跑鞋
boots | boots, boot, rain boots, rubber boots, cowboy boots, wellies, ski boots | 靴子, 雨靴, 长靴, 雨鞋, 皮靴
sandals | sandals, flip-flops, flip flops, slippers | 凉鞋, 拖鞋, 人字拖
backpack | backpack, rucksack, school bag, schoolbag, knapsack | 背包, 书包, 双肩包
handbag | handbag, purse | 手提包, 手袋, 挎包
headphones | headphones, earphones, headset, earbuds | 耳机, 头戴式耳机
collar | collar, red collar | 项圈, 衣领
badge | badge, medal, name tag | 徽章, 勋章, 奖章, 胸牌
wings-costume | angel wings, fairy wings | 翅膀道具
costume | costume, halloween costume, outfit, clothes, clothing, attire, garb | 衣服, 服装, 戏服, 服饰
`

/** Garments that are a whole culture's dress. */
export const culturalDress: ReadonlySet<string> = new Set([
  'kimono',
  'hanfu',
  'qipao',
  'sari',
  'hanbok',
  'kilt',
  'tang-suit',
  'ao-dai',
])

const parts = `
hair | braids, braid, pigtails, ponytail, pony tail, hair bun, afro, mohawk, curls, dreadlocks, hair, haircut, hairdo, locks, hairstyle | 头发, 长发, 短发, 卷发, 发型, 秀发, 发丝, 马尾, 辫子, 刘海
beard | beard, moustache, mustache, goatee, stubble, whiskers on his chin | 胡子, 胡须, 络腮胡, 山羊胡, 八字胡, 大胡子, 白胡子, 长胡子, 长胡须, 短胡子, 小胡子
skin | skin, complexion | 皮肤, 肤色
eyes | eyes, eye | 眼睛, 双眼, 眼, 大眼睛
ears | ears, ear | 耳朵, 双耳
nose | nose, snout | 鼻子, 长鼻子
mouth | mouth, lips, smile, grin | 嘴, 嘴巴, 嘴唇, 笑容, 微笑
face | face, cheeks, freckles | 脸, 脸颊, 脸蛋, 雀斑, 面孔
hands | hand, hands, fingers, palms | 手指, 双手
tail | tail | 尾巴, 长尾巴
paws | paws, paw, claws | 爪子, 爪
legs | legs, leg, feet, foot, toes | 腿, 双腿, 脚
arms | arms | 手臂, 胳膊
wings | wings, wing | 翅膀, 双翅, 机翼
fur | fur coat of hair, mane, coat of fur, feathers, plumage, feather, scales, wool coat | 毛, 毛发, 鬃毛, 羽毛, 皮毛, 鳞片, 绒毛
horns | horns, horn, antlers | 角, 鹿角, 犄角
beak | beak, bill | 喙, 鸟嘴
belly | belly, tummy, stomach, chest | 肚子, 肚皮, 胸脯
neck | neck, shoulder, shoulders, back, lap, waist, wrist, knee, knees | 脖子, 肩膀, 后背, 膝盖, 手腕
head | head | 头, 脑袋
whiskers | whiskers | 胡须毛
shell | shell of the turtle | 龟壳, 壳
spots | spots, dots, polka dots | 斑点, 圆点, 点点
stripes | stripes, stripe | 条纹, 斑纹
roof | roof, roofs, rooftops, thatched roof | 屋顶, 瓦顶, 房顶
door | front door, doors | 大门, 门板
windows | windows, shutters | 窗户, 窗子
wheels | wheels, wheel, tyres, tires, rims | 轮子, 车轮, 轮胎
handle | handle, handles, handlebar, handlebars | 把手, 手柄, 车把
petals | petals | 花瓣
leaves | foliage | 叶子, 树叶
stem | stem, stems | 茎, 花茎
trunk | trunk, bark | 树干
branches | branches, branch | 树枝, 枝头, 枝条
walls | walls | 墙壁, 墙面
lid | lid, cap of a jar | 盖子
sails | sails, sail | 船帆, 帆
seat | seat, cushion seat, backrest | 座椅, 座垫
frosting | frosting, icing, glaze, topping, toppings, sprinkles | 糖霜, 奶油顶, 淋面
screen | display screen | 屏幕
frame | frame, rim | 框, 边框, 镜框
strings | strings | 琴弦
buttons | buttons | 纽扣, 按钮
laces | laces, shoelaces | 鞋带
sleeves | sleeves, pockets | 袖子, 口袋, 兜帽
label-part | label | 标签
`

const hairStyles = `
long | long, long-haired, flowing, waist-length | 长发, 长, 长长的
short | short, short-haired, cropped, bob, pixie-cut | 短发, 短, 短短的
curly | curly, curly-haired, wavy, permed, frizzy | 卷发, 卷, 卷曲的, 卷卷的, 波浪
straight | straight, sleek | 直发, 直
bald | bald, shaved | 光头
ponytail | ponytail, pony tail | 马尾, 马尾辫
braids | braids, braided, pigtails, plaits, braid, plaited, pigtail | 辫子, 麻花辫, 双马尾, 羊角辫
bun | bun, hair bun, topknot | 发髻, 丸子头
afro | afro | 爆炸头
mohawk | mohawk | 莫西干
spiky | spiky, messy | 刺猬头, 凌乱的
bangs | bangs, fringe | 刘海
`

const beards = `
long | long beard, bushy beard, big beard | 长胡子, 大胡子, 白胡子, 长胡须
short | beard, bearded, short beard, full beard | 胡子, 胡须, 络腮胡, 短胡子
moustache | moustache, mustache, handlebar moustache, moustached | 八字胡, 小胡子
goatee | goatee | 山羊胡
stubble | stubble, unshaven | 胡茬
`

/** Words for skin, on the scale 0 (lightest) to 1 (darkest). */
const skins = `
0.08 | fair-skinned, pale-skinned, light-skinned, caucasian, white-skinned | 白皙的, 皮肤白皙的, 白人, 白皙
0.35 | asian, olive-skinned, tanned, latina, latino, hispanic, east asian | 亚洲, 小麦肤色的, 黄皮肤的, 亚裔, 小麦色皮肤的
0.55 | brown-skinned, indian, middle eastern, south asian | 棕色皮肤的, 印度, 古铜色皮肤的
0.85 | dark-skinned, black-skinned, african, african american, african-american | 黑皮肤的, 黑人, 非洲, 深色皮肤的
`

const column = (table: string, at: 1 | 2) =>
  lazily(() => {
    const map = new Map<string, string>()
    for (const row of rowsOf(table)) for (const word of wordsOf(row[at])) if (!map.has(word)) map.set(word, row[0])
    return map
  })

export const englishGarments = column(garments, 1)
export const chineseGarments = column(garments, 2)
export const englishParts = column(parts, 1)
export const chineseParts = column(parts, 2)
export const englishHair = column(hairStyles, 1)
export const chineseHair = column(hairStyles, 2)
export const englishBeards = column(beards, 1)
export const chineseBeards = column(beards, 2)
export const englishSkins = column(skins, 1)
export const chineseSkins = column(skins, 2)
