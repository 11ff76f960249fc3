/**
 * Everyday nouns and the wider words that may stand for them: wider words, nearest first | English | Chinese.
 * A word with `=` is another name of the first wider word, so it is no compromise to draw that one.
 */
import { animals, food, plants } from './nouns-living.ts'
import { lazily, rowsOf, wordsOf } from './table.ts'

const things = `
cutting-board | =cutting board, =chopping board, =wooden board | =砧板, =菜板
log, tree | branch, tree branch, bough | 树枝, 枝头, 树梢
apartment-building, house, building | hotel, inn, motel | 宾馆, 旅馆
car, vehicle | =traffic, =vehicle | =车流
chair, seat, furniture | =chair, stool, bar stool, barstool, rocking chair, office chair, deck chair, high chair, lounge chair, beach chair, wheelchair | =椅子, 凳子, 摇椅, 办公椅, 躺椅, 沙滩椅, 轮椅, 板凳, 小凳子, 太师椅
armchair, sofa, chair, furniture | =armchair, recliner, throne, beanbag | =扶手椅, 单人沙发, 宝座, 懒人沙发, 王座
sofa, couch, furniture | =sofa, =couch, settee, loveseat, futon | =沙发, 长沙发
bench, chair, furniture | =bench, =park bench, pew | =长椅, =长凳, 公园长椅
table, furniture | =table, dining table, coffee table, side table, nightstand, picnic table, round table, workbench, counter, kitchen counter, bar counter, coffee-table, bedside table, tabletop, countertop | =桌子, =桌, 餐桌, 茶几, 圆桌, 床头柜, 柜台, 吧台, 野餐桌, 石桌, 方桌, 木桌, 工作台
desk, table, furniture | =desk, writing desk, school desk | =书桌, =办公桌, 课桌, 电脑桌
bed, furniture | =bed, bunk bed, cot, crib, hammock, mattress | =床, 双层床, 婴儿床, 吊床, 床垫, 木床
bookshelf, shelf, cupboard, furniture | =bookshelf, =bookcase, shelf, shelves, bookshelves | =书架, 架子, 书柜, 货架
cupboard, wardrobe, cabinet, furniture | =cupboard, cabinet, wardrobe, dresser, closet, drawer, chest of drawers, locker | =柜子, 衣柜, 橱柜, 抽屉, 衣橱, 储物柜
lamp, light, furniture | =lamp, floor lamp, desk lamp, table lamp, lantern, chandelier, light bulb, lightbulb, torch light | =灯, =台灯, 落地灯, 灯笼, 吊灯, 灯泡, 路灯下灯, 油灯, 纸灯笼, 红灯笼
street-lamp, lamp | =street lamp, =streetlight, =lamp post, =lamppost, =street light, streetlamp | =路灯, 街灯
rug, carpet, mat | =rug, =carpet, doormat, mat, yoga mat, picnic blanket, picnic mat | =地毯, 毯子, 垫子, 瑜伽垫, 野餐垫, 野餐布
curtain | =curtain, drape, blinds | =窗帘, 帘子
mirror | =mirror | =镜子
window | =window, =windowsill | =窗, =窗户边, 窗台, 窗口
door | =door, gate, doorway | =门, 大门口, 门口
fence | =fence, picket fence, hedge, railing | =栅栏, =篱笆, 围栏, 栏杆, 围墙
mountain, hill | =distant mountain, =distant mountains | =远山
house, building | =eaves | 屋檐, 房檐, 屋檐下
brick-wall, wall | =wall | =墙, =墙壁
fireplace | =fireplace, hearth | =壁炉
clock | =clock, alarm clock, grandfather clock, pocket watch, stopwatch | =钟, 闹钟, 时钟, 挂钟, 怀表, 钟表
vase, container | =vase, urn | =花瓶
cup, mug, container | =cup, mug, coffee cup, teacup, goblet, paper cup, coffee mug, tea cup, tumbler, latte, cappuccino, espresso, hot chocolate, cocoa | =杯子, 茶杯, 马克杯, 咖啡杯, 水杯, 纸杯, 热可可, 拿铁
glass, cup, container | =glass, =drinking glass, wine glass, wineglass, champagne flute, cocktail, lemonade, smoothie, milkshake, juice, orange juice, cocktail glass, bubble tea | =玻璃杯, 酒杯, 高脚杯, 鸡尾酒, 果汁, 柠檬水, 奶昔, 橙汁, 奶茶, 珍珠奶茶, 红酒杯
bottle, container | =bottle, wine bottle, water bottle, beer bottle, flask, thermos, potion, perfume, ketchup, perfume bottle, milk bottle, beer | =瓶子, 酒瓶, 水瓶, 保温杯, 药水, 香水, 啤酒, 香水瓶, 可乐, 红酒
jar, container | =jar, mason jar, honey pot, cookie jar | =罐子, 玻璃罐, 蜂蜜罐
teapot, kettle, pot | =teapot, kettle, tea kettle, coffee pot | =茶壶, 水壶, 咖啡壶, 烧水壶
pot, pan, container | =pot, saucepan, cauldron, wok, cooking pot, frying pan, pan, skillet | =锅, 锅子, 平底锅, 炒锅, 大锅, 火锅
plate, dish | =plate, dish, platter, tray, saucer | =盘子, 碟子, 托盘, =盘
bowl, dish, container | =bowl, mixing bowl | =碗, 大碗
basket, container | =basket, picnic basket, hamper, wicker basket | =篮子, 野餐篮, 竹篮, 筐子, 果篮, 花篮
box, container | =box, cardboard box, crate, package, parcel, chest, treasure chest, toolbox, suitcase, luggage, briefcase | =盒子, =箱子, 纸箱, 包裹, 宝箱, 工具箱, 行李箱, 手提箱, 快递盒, 木箱
gift, present, box | =gift, =present, =gift box, gift bag | =礼物, =礼盒, 礼品, 礼物盒
bag, backpack, container | =bag, shopping bag, tote bag, paper bag, sack, pouch | =包, =袋子, 购物袋, 纸袋, 布袋, 麻袋
bucket, container | =bucket, pail, watering can, bin, trash can, garbage can, barrel | =水桶, =桶子, 洒水壶, 垃圾桶, 木桶
candle, light | =candle, candlestick, candelabra | =蜡烛, 烛台
book | =book, notebook, diary, textbook, magazine, album, dictionary, comic book volume, open book, bible | =书, =书本, 笔记本, 日记, 课本, 杂志, 字典, 绘本书, 书籍, 古书
newspaper, book | =newspaper | =报纸
letter, envelope, paper | =letter, envelope, note, card, postcard, map, scroll, sticker, sheet of paper, piece of paper | =信, 信封, 卡片, 明信片, 地图, 卷轴, 纸张, 纸条, 情书
sign, board | =sign, signboard, road sign, street sign, placard, billboard, banner, poster board, protest sign, notice board, stop sign, wooden sign, neon sign | =牌子, =指示牌, 标牌, 路牌, 告示牌, 广告牌, 招牌, 标语牌, 站牌, 木牌, 霓虹灯牌
blackboard, board, sign | =blackboard, =chalkboard, whiteboard, easel board | =黑板, 白板
easel, painting | =easel, canvas | =画架, 画布, 画板
painting, picture | =painting, =picture, framed picture, =poster, portrait painting, photograph, picture frame, photo frame, framed photo | =画, 画作, 相框, 照片, 挂画
flag | =flag, pennant, bunting | =旗子, =旗帜, 红旗, 彩旗, 国旗
computer, laptop, device | =computer, desktop computer, monitor | =电脑, 显示器, 台式机, 计算机
laptop, computer, device | =laptop, =notebook computer | =笔记本电脑, =手提电脑
phone, device | =phone, =smartphone, =mobile phone, cell phone, tablet, ipad, iphone, telephone | =手机, =电话, 平板, 平板电脑, 智能手机
television, screen, device | =television, =tv, screen | =电视, =电视机, 屏幕
camera, device | =camera, video camera, film camera | =相机, =照相机, 摄像机
robot, toy | =robot, android, cyborg, droid | =机器人, 机械人
headphones-thing, device | radio, speaker, record player, boombox, gramophone | 收音机, 音箱, 唱片机, 留声机, 音响
guitar, instrument | =guitar, electric guitar, acoustic guitar, banjo, ukulele, lute, pipa | =吉他, 电吉他, 木吉他, 尤克里里, 琵琶
violin, instrument | =violin, viola, fiddle, cello, erhu | =小提琴, 大提琴, 二胡
piano, instrument | =piano, grand piano, keyboard piano, organ, synthesizer, upright piano, accordion | =钢琴, 电子琴, 风琴, 手风琴, 三角钢琴
drum, instrument | =drum, drum kit, drums, drum set, tambourine | =鼓, 架子鼓, 手鼓, 大鼓
flute, trumpet, instrument | =flute, clarinet, recorder, bamboo flute | =笛子, 长笛, 竹笛, 萧, 唢呐
trumpet, instrument | =trumpet, saxophone, trombone, horn instrument, tuba | =小号, 萨克斯, 喇叭
microphone | =microphone, mic | =麦克风, =话筒
harp, instrument | =harp, guzheng, zither | =竖琴, 古筝, 古琴
ball, toy | =ball, beach ball, basketball, football, soccer ball, tennis ball, volleyball, baseball, bowling ball, ball of yarn, yarn ball, sphere, marble ball, rugby ball, golf ball | =球, 皮球, 篮球, 足球, 网球, 排球, 棒球, 保龄球, 毛线球, 球体, 沙滩球, 乒乓球, 圆球, 线团, 绣球
racket, sport | tennis racket, badminton racket, paddle, baseball bat, cricket bat, golf club, hockey stick, ping pong paddle | 球拍, 网球拍, 羽毛球拍, 棒球棍, 乒乓球拍
skateboard, board | =skateboard, longboard | =滑板
surfboard, board | =surfboard, snowboard | =冲浪板, 滑雪板
chess, board-game, game | =chess, chessboard, chess set, chess board, go board | =国际象棋, =象棋, 棋盘, 围棋, 棋
cards, game | cards, deck of cards, poker, mahjong | =扑克, 扑克牌, 麻将, 纸牌
teddy-bear, toy, bear | =teddy bear, =teddy, stuffed animal, plush toy, stuffed bear, plushie, soft toy | =泰迪熊, =玩具熊, 毛绒玩具, 毛绒熊, 布娃娃熊
doll, toy | =doll, puppet, figurine, matryoshka, action figure | =娃娃, 布娃娃, 木偶, 玩偶, 洋娃娃
toy | =toy, toy block, lego, toy train, toy car, toys, building blocks, rubber duck, rocking horse, spinning top | =玩具, 积木, 玩具车, 小黄鸭, 木马, 陀螺, 乐高
balloon, toy | =balloon | =气球
hot-air-balloon, balloon, vehicle | =hot air balloon, =hot-air balloon, airship, zeppelin, blimp | =热气球, 飞艇
kite, toy | =kite | =风筝
umbrella | =umbrella, parasol, beach umbrella | =雨伞, =伞, 遮阳伞, 太阳伞, 油纸伞, 红伞
ladder | =ladder, stepladder, stairs, staircase, steps | =梯子, 楼梯, 台阶, 阶梯
swing | =swing, tyre swing, seesaw, slide | =秋千, 跷跷板, 滑梯
tent | =tent, teepee, yurt, marquee | =帐篷, 蒙古包
campfire, fire | =campfire, =bonfire, fire, flames, flame, torch | =篝火, =营火, 火, 火焰, 火把, 火堆
car, vehicle | =car, sedan, taxi, cab, sports car, convertible, limousine, suv, jeep, police car, race car, racing car, minivan, hatchback, vintage car, electric car, automobile, beetle car | =汽车, =车, =小汽车, 轿车, 出租车, 跑车, 敞篷车, 警车, 赛车车, 越野车, 吉普车, 小轿车, 老爷车
bus, vehicle | =bus, school bus, double-decker bus, double decker bus, minibus, coach, tram, trolley, cable car | =公交车, =公共汽车, =巴士, 校车, 双层巴士, 电车, 有轨电车, 大巴
truck, vehicle | =truck, =lorry, fire truck, fire engine, van, pickup truck, pickup, dump truck, delivery truck, garbage truck, ambulance, food truck, ice cream truck, camper van, campervan, caravan | =卡车, =货车, 消防车, 面包车, 皮卡, 垃圾车, 救护车, 餐车, 房车
tractor, vehicle | =tractor, excavator, bulldozer, digger, forklift, tank, combine harvester | =拖拉机, 挖掘机, 推土机, 叉车, 坦克
bicycle, vehicle | =bicycle, =bike, tricycle, tandem, mountain bike, unicycle | =自行车, =单车, 三轮车, 脚踏车, 独轮车, 山地车
motorcycle, scooter, vehicle | =motorcycle, =motorbike, moped, vespa, scooter | =摩托车, 电动车, 小电驴, 滑板车
train, vehicle | =train, steam train, locomotive, bullet train, steam locomotive, high-speed train, metro train, subway train | =火车, 高铁, 列车, 蒸汽火车, 动车, 绿皮火车
airplane, aircraft, vehicle | =airplane, =aeroplane, =plane, jet, biplane, fighter jet, glider, paper plane, paper airplane, airliner, aircraft | =飞机, 客机, 战斗机, 滑翔机, 纸飞机, 喷气机
helicopter, aircraft, vehicle | =helicopter, drone, chopper | =直升机, 无人机
rocket, spaceship, vehicle | =rocket, rocket ship, space shuttle, missile | =火箭, 航天飞机
spaceship, rocket, ufo, vehicle | =spaceship, =spacecraft, starship, space station, satellite, lunar lander | =飞船, =宇宙飞船, 太空船, 空间站, 卫星
ufo, spaceship | =ufo, =flying saucer | =飞碟, =不明飞行物
boat, ship, vehicle | =boat, rowboat, canoe, kayak, gondola, motorboat, raft, fishing boat, dinghy, lifeboat, paddle boat, paper boat, rowing boat, dragon boat | =船, =小船, 独木舟, 皮划艇, 木船, 渔船, 竹筏, 划艇, 龙舟, 小舟, 纸船, 乌篷船
sailboat, boat, ship | =sailboat, =sailing boat, yacht, =sailing ship | =帆船, 游艇
ship, boat, vehicle | =ship, cruise ship, pirate ship, cargo ship, submarine, battleship, ferry, viking ship | =轮船, =大船, 游轮, 海盗船, 货轮, 潜水艇, 潜艇, 军舰, 渡轮
cart, vehicle | =cart, carriage, wagon, sleigh, sled, sledge, shopping cart, wheelbarrow, horse carriage, stroller, pram | =马车, 雪橇, 购物车, 手推车, 推车, 婴儿车
house, building | =house, cottage, cabin, hut, bungalow, villa, mansion, farmhouse, treehouse, tree house, igloo, gingerbread house, log cabin, shack, birdhouse, doghouse, shed, townhouse, home building | =房子, =屋子外, 小屋, 木屋, 别墅, 农舍, 树屋, 冰屋, 姜饼屋, 茅草屋, 房屋, 小木屋, 狗窝, 鸟屋, 茅屋, 小房子, 平房
skyscraper, tower, building | =skyscraper, office building, apartment building, high-rise, tower block, building | =摩天大楼, =高楼, 大楼, 楼房, 大厦, 建筑, 高楼大厦
tower, building | =tower, clock tower, eiffel tower, water tower, bell tower, big ben, leaning tower of pisa, space needle | =塔, 钟楼, 埃菲尔铁塔, 高塔, 铁塔, 东方明珠, 大本钟
castle, building | =castle, fort, palace building, sandcastle, sand castle | =城堡, 沙堡, 堡垒
lighthouse, tower, building | =lighthouse | =灯塔
windmill, building | =windmill, wind turbine, watermill | =风车, 风力发电机, 水车
church, building | =church, chapel, cathedral building, mosque building | =教堂, 礼拜堂
temple, pagoda, building | =temple, shrine building, torii gate, parthenon | =寺庙, 庙, 鸟居, 天坛, 神庙
pagoda, temple, tower, building | =pagoda | =宝塔, 佛塔
pyramid, building | =pyramid, sphinx | =金字塔, 狮身人面像
bridge, building | =bridge, stone bridge, suspension bridge, golden gate bridge, arch bridge, footbridge | =桥, 石桥, 吊桥, 拱桥, 金门大桥, 木桥
barn, house, building | =barn, stable building, silo | =谷仓, 马棚
well, fountain | =well, fountain, birdbath | =水井, 喷泉, 井
statue | =statue, sculpture, bust, monument, statue of liberty | =雕像, 雕塑, 塑像, 石像, 自由女神像
traffic-light | =traffic light, =stoplight, =traffic lights, =traffic signal | =红绿灯, =交通灯, =信号灯, 红灯, 绿灯
fire-hydrant | =fire hydrant, =hydrant | =消防栓
mailbox | =mailbox, =postbox, =letterbox, =post box | =邮箱, =信箱, =邮筒
phone-booth | =phone booth, =telephone box, =telephone booth | =电话亭
trophy, cup | =trophy, gold cup, medal trophy | =奖杯
crystal-ball, ball | crystal ball, snow globe | 水晶球
globe, ball | =globe | =地球仪
telescope | =telescope, binoculars, spyglass, microscope | =望远镜, 显微镜
magnifying-glass | =magnifying glass | =放大镜
hourglass | =hourglass | =沙漏
compass | =compass | =指南针
key | =key | =钥匙
lock | =lock, padlock | =锁
coin, money | =coin, gold coin, money, treasure, banknote, cash | =硬币, 金币, 钱, 钞票, 财宝, 铜钱
gem, crystal | =gem, diamond, jewel, gemstone, ruby gem, emerald gem | =宝石, 钻石, 珠宝
ring | =ring, wedding ring | =戒指
sword, weapon | =sword, katana, dagger, lightsaber, machete, saber | =剑, =宝剑, 武士刀, 匕首, 光剑, 刀剑, 长剑
shield | =shield | =盾牌, =盾
bow-weapon, weapon | crossbow, bow and arrow, slingshot, spear, axe, battle axe, arrow | 弓箭, 斧头, 长矛, 箭, 弩
hammer, tool | =hammer, mallet, pickaxe | =锤子, =榔头, 镐
wrench, tool | wrench, spanner, screwdriver, pliers, drill, tool, saw, chainsaw | 扳手, 螺丝刀, 钳子, 电钻, 工具, 锯子
shovel, tool | =shovel, spade, rake, hoe, pitchfork, broom, mop | =铲子, 锄头, 耙子, 扫帚, 拖把, 扫把
knife, tool | =knife, kitchen knife, cleaver, scissors, chopping board, cutting board | =刀, 菜刀, 剪刀, 砧板
fork, tool | =fork, spoon, ladle, cutlery, chopstick, chopsticks, spatula, whisk | =叉子, 勺子, 筷子, 餐具, 汤匙, 锅铲
pencil, pen | =pencil, crayon stick, marker, chalk | =铅笔, 蜡笔棒, 粉笔, 马克笔
pen | =pen, quill, fountain pen | =笔, =钢笔, 羽毛笔
paintbrush, brush | =paintbrush, =paint brush, brush, palette, toothbrush, comb, hairbrush | =画笔, =刷子, 毛笔, 调色板, 牙刷, 梳子
magic-wand, stick | =wand, =magic wand, staff, walking stick, cane, stick, broomstick, scepter | =魔杖, 手杖, 拐杖, 棍子, 法杖, 权杖
broom, tool | flying broom | 飞天扫帚
rope | =rope, chain, lasso, leash, fishing rod, fishing net | =绳子, 链子, 鱼竿, 渔网, 钓鱼竿, 狗绳
wheel-thing | steering wheel, gear, cog | 方向盘, 齿轮
ferris-wheel, building | =ferris wheel, roller coaster, carousel, merry-go-round | =摩天轮, 过山车, 旋转木马
snowman | =snowman | =雪人, 大雪人, 小雪人
snowflake | =snowflake | =雪花
pumpkin | =pumpkin, jack-o'-lantern, jack-o-lantern | =南瓜, 南瓜灯
scarecrow | =scarecrow | =稻草人
pillow, cushion | =pillow, =cushion | =枕头, =抱枕, 靠垫, 坐垫
blanket | =blanket, quilt, duvet, towel, bedsheet, tablecloth | =毛毯, 被子, 毛巾, 桌布, 床单
bathtub | =bathtub, =bath, =tub, bath tub, jacuzzi | =浴缸, 澡盆
toilet | =toilet | =马桶
sink | =sink, basin, washbasin | =水槽, 洗手池, 洗脸盆
stove, oven | =stove, oven, cooker, grill, barbecue, bbq, microwave, toaster | =炉子, 烤箱, 灶, 烧烤架, 微波炉, 烤面包机
refrigerator, fridge | =fridge, =refrigerator, freezer, vending machine | =冰箱, 自动售货机
washing-machine | =washing machine, dishwasher, dryer | =洗衣机, 洗碗机
fan | electric fan, fan, folding fan, hand fan | 风扇, 电风扇, 扇子, 折扇, 团扇
cloud | =cloud | =云, =云朵, 白云, 乌云朵, 祥云
star | =star | =小星星
planet | =planet, saturn, jupiter, earth, venus, neptune, asteroid | =行星, 土星, 木星, 地球, 金星, 小行星
volcano, mountain | =volcano | =火山
mountain, hill | =mountain, peak, hill, cliff rock | =山峰, =山, =群山, =高山, 雪山, 小山, 富士山, 火焰山, mount fuji
rock, stone | =rock, =stone, boulder, pebble, rocks | =石头, 岩石, 鹅卵石, 巨石
iceberg, rock | =iceberg | =冰山
island, rock | =island, floating island | =岛屿, 浮岛
wave | =wave, sea wave | =海浪, 浪花, 波浪
waterfall | =waterfall | =瀑布
puddle | =puddle | =水坑, 水洼
bubble, ball | =bubble, soap bubble | =泡泡, 肥皂泡, 气泡
heart | =heart, love heart | =爱心, =心
cube, box | =cube, dice, die, rubik's cube | =立方体, 方块, 骰子, 魔方
cone | =cone, traffic cone | =圆锥, 路锥
cylinder | =cylinder, tube, pipe | =圆柱, 管子
nest | =nest, bird nest, bird's nest, beehive, hive | =鸟巢, =鸟窝, 蜂巢
cage | =cage, birdcage | =笼子, 鸟笼
aquarium-thing, fishbowl | =fishbowl, =fish bowl, =fish tank | =鱼缸
parachute | =parachute | =降落伞
anchor-thing | ship anchor, anchor | 船锚
stage-thing | podium, pedestal, plinth, platform block | 领奖台, 基座, 展台
boombox, device | boom box | 录音机
track, road | railway track, train tracks, railroad tracks | 铁轨, 轨道线
`

export interface NounWord {
  /** Wider words, nearest first; catalogue ids or their `kinds`. */
  readonly wider: readonly string[]
  /** True when the word is only another name of the first of them. */
  readonly same: boolean
}

const tables: readonly string[] = [things, animals, plants, food]

const read = (column: 1 | 2) =>
  lazily(() => {
    const map = new Map<string, NounWord>()
    for (const table of tables)
      for (const row of rowsOf(table)) {
        const wider = wordsOf(row[0])
        for (const word of wordsOf(row[column])) {
          const name = word.replace(/^=/, '')
          if (!map.has(name)) map.set(name, { wider, same: word.startsWith('=') })
        }
      }
    return map
  })

export const englishNouns = read(1)
export const chineseNouns = read(2)
