/** Settings: id | English words | Chinese words. `~` before a word: also a thing when the catalogue draws one (a castle on a hill). */
import { lazily, rowsOf, wordsOf } from './table.ts'

const table = `
studio | studio, photo studio, plain backdrop, plain background, seamless backdrop | 影棚, 摄影棚, 纯色背景, 工作室
restaurant | restaurant, diner, bistro, dining hall, steakhouse, pizzeria, sushi bar, trattoria, eatery, canteen, cafeteria, bar, pub, tavern, banquet hall, ballroom | 餐厅, 餐馆, 饭店, 饭馆, 酒楼, 食堂, 酒吧, 酒馆, 宴会厅, 火锅店, 面馆, 西餐厅, 小酒馆
cafe | cafe, café, coffee shop, coffeehouse, tea house, teahouse, tearoom | 咖啡馆, 咖啡厅, 咖啡店, 茶馆, 茶室, 奶茶店, 甜品店
kitchen | kitchen, bakery kitchen | 厨房, 灶台
living-room | living room, lounge room, sitting room, parlour, parlor, family room, drawing room, room, interior, house interior, cabin interior, apartment, dining room, hallway, attic, basement, home | 客厅, 起居室, 房间, 屋子, 室内, 公寓, 餐桌旁, 屋里, 家里, 家中, 玄关, 阁楼, 地下室, 书房, 房里
bedroom | bedroom, hotel room, dorm room, nursery | 卧室, 睡房, 寝室, 酒店房间, 宿舍, 儿童房
bathroom | bathroom, restroom, toilet room, spa, sauna | 浴室, 卫生间, 洗手间, 厕所, 澡堂
office | office, home office, meeting room, conference room, cubicle, boardroom, bank | 办公室, 会议室, 写字楼, 办公间, 银行
classroom | classroom, school, lecture hall, kindergarten, schoolroom, university | 教室, 课堂, 学校, 幼儿园, 大学
library | library, bookshop, bookstore, archive | 图书馆, 书店, 阅览室
shop | shop, store, boutique, bakery, supermarket, grocery store, mall, shopping mall, flower shop, florist, pet shop, toy shop, barber shop, salon, pharmacy, butcher shop | 商店, 店铺, 超市, 商场, 购物中心, 面包店, 花店, 服装店, 便利店, 宠物店, 玩具店, 理发店, 药店, 杂货店
market | market, farmers market, farmer's market, bazaar, street market, night market, fair | 市场, 菜市场, 集市, 夜市, 早市, 庙会
street | street, alley, alleyway, sidewalk, pavement, city street, avenue, lane, boulevard, town, village, city, downtown, plaza, town square, courtyard, neighbourhood, neighborhood, driveway, chinatown, city centre, city center, metropolis, square | 街道, 街上, 大街, 小巷, 巷子, 街头, 人行道, 胡同, 小镇, 村庄, 城市, 市中心, 广场, 院子, 庭院, 古镇, 村子, 弄堂, 步行街, 街边, 路边, 马路, 城里
crossing | crossing, roundabout, traffic circle, junction, crosswalk, intersection, zebra crossing, crossroads, pedestrian crossing | 十字路口, 斑马线, 路口, 人行横道
skyline | skyline, cityscape, city skyline | 天际线, 城市天际线, 城市风光
rooftop | rooftop, roof terrace, terrace, balcony, patio, veranda, porch, deck | 屋顶, 天台, 露台, 阳台, 屋顶上, 门廊
park | park, city park, lawn, grassy field, dog park, grass, field, amusement park, theme park, zoo, picnic area, glade | 公园, 草坪, 草地, 草地上, 动物园, 游乐园, 主题公园, 绿地
garden | garden, backyard, yard, flower garden, greenhouse, botanical garden, zen garden, orchard, front yard, vineyard | 花园, 后院, 植物园, 温室, 果园, 庭园, 菜园, 葡萄园
playground | playground, schoolyard, sandbox, skate park, skatepark | 游乐场, 操场, 沙坑, 儿童乐园, 滑板场
forest | forest, woods, woodland, woodlands, pine forest, bamboo forest, clearing, grove, birch forest, enchanted forest | 森林, 树林, 林间, 竹林, 松林, 林中, 丛林深处, 小树林, 枫林
jungle | jungle, rainforest, tropical forest | 丛林, 雨林, 热带雨林
mountains | mountains, mountain range, mountain top, mountaintop, cliff, canyon, valley, alps, hills, ~mountain, ~hill, hillside, mountain peak, himalayas, cave, ravine, highlands | 山里, 山上, 山脉, ~群山, 山谷, 悬崖, 峡谷, ~高山, 山间, 山顶, 山坡, ~雪山, 山洞, 山脚, 山中, ~山, 洞穴, 山丘
lake | ~lake, ~pond, lakeside, lakeshore | ~湖, 湖泊, 湖边, 湖畔, 湖上, 湖面, 池塘, 湖水, 湖中, 湖里, 水池, 荷塘
river | ~river, ~stream, riverbank, creek, riverside, waterfall, brook, canal | ~河, 河流, 河边, 小溪, 河畔, 溪边, 江边, 河岸, 溪流, 运河, 瀑布, 河里, 河上, 河水, 江, 小河
beach | beach, seaside, shore, seashore, coast, tropical beach, sandy beach, island, desert island, tropical island, bay, sand | 海滩, 沙滩, 海边, 海岸, 岛, 小岛, 热带海滩, 海湾, 孤岛, 沙子, 岛屿
sea | sea, ocean, waves, open sea, open water, high seas | 大海, 海洋, 海上, 海面, 海面上, 海, 海浪, 大洋
underwater | underwater, coral reef, deep sea, sea floor, seabed, ocean floor, under the sea, under water, bottom of the sea, aquarium | 水下, 海底, 水下世界, 深海, 珊瑚礁, 水里, 水底, 水中, 海底世界, 水族馆
desert | desert, dunes, sand dunes, sahara, wasteland, oasis | 沙漠, 沙丘, 荒漠, 戈壁, 绿洲
farm | farm, farmyard, barnyard, meadow, pasture, wheat field, rice field, rice paddy, countryside, cornfield, flower field, sunflower field, lavender field, tulip field, field of flowers, field of wheat, ranch, prairie, savanna, savannah, grassland, stable, barn | 农场, 牧场, 田野, 麦田, 稻田, 草原, 乡村, 田里, 乡间, 农田, 花田, 花海, 油菜花田, 薰衣草田, 大草原, 马厩, 田园, 山野, 田间
snow | on the ice, snowfield, tundra, arctic, antarctica, antarctic, snowy field, iceberg, glacier, north pole, south pole, ski slope, ice rink, igloo interior, frozen lake, snow field, winter wonderland, snowy landscape | 雪地, 雪原, 冰上, 冰面上, 雪山上, 冰川, 南极, 北极, 雪地里, 雪场, 滑雪场, 冰面, 冰天雪地, 溜冰场, 冰原
sky | sky, clouds, air, mid-air, midair, open sky, above the clouds | 天空, 空中, 云端, 云上, 高空, 半空, 云海, 蓝天, 天上, 云层
space | space, outer space, galaxy, cosmos, universe, orbit, deep space, nebula, spaceship interior, mars, planet surface, alien planet, another planet | 太空, 宇宙, 外太空, 银河系, 星空中, 星际, 火星, 火星上, 外星球, 轨道, 太空中, 宇宙中, 星球
moon | on the moon, moon surface, lunar surface, surface of the moon, the moon surface | 月球, 月球表面, 月球上, 月面
stage | stage, theatre, theater, concert hall, concert stage, concert, circus, circus tent, opera house, nightclub, cinema | 舞台, 剧院, 音乐厅, 演唱会, 马戏团, 舞台上, 夜店, 电影院, 剧场
stadium | stadium, football field, soccer field, sports field, basketball court, tennis court, arena, race track, baseball field, swimming pool, pool, soccer pitch, football pitch, court, running track, pitch, olympic pool | 体育场, 足球场, 球场, 篮球场, 网球场, 运动场, 赛道, 竞技场, 游泳池, 泳池, 跑道, 体育馆
museum | museum, gallery, art gallery, exhibition, exhibition hall | 博物馆, 美术馆, 画廊, 展览馆, 艺术馆
castle | ~castle, palace, throne room, fortress, dungeon, ~temple, church, cathedral, shrine, pagoda interior, mosque, medieval hall, monastery | ~城堡, 宫殿, 王宫, 故宫, 古堡, ~寺庙, 教堂, 大殿, 皇宫, 神社, 清真寺
station | station, train station, railway station, subway station, metro station, bus stop, bus station, platform, subway, metro | 车站, 火车站, 地铁站, 公交站, 站台, 地铁里, 月台, 地铁
airport | airport, launch pad, launchpad, spaceport, cosmodrome, airfield, runway, airport terminal, hangar | 机场, 航站楼, 候机厅
road | road, highway, freeway, path, country road, dirt road, motorway, trail, forest path, race course, roadside, winding road | 公路, 道路, 马路, 马路上, 过马路, 小路, 高速公路, 山路, 乡间小路, 路上, 小径, 大路, 石板路
bridge | ~bridge | ~桥, 桥上, 大桥
gym | gym, fitness studio, dojo, boxing ring, yoga studio, weight room | 健身房, 瑜伽馆, 拳击台, 道场, 武馆
lab | lab, laboratory, science lab, hospital, clinic, operating room, hospital room, doctor's office, server room, control room | 实验室, 医院, 诊所, 手术室, 病房, 机房, 控制室
workshop | workshop, garage, factory, warehouse, construction site, art studio, pottery studio, carpentry workshop, blacksmith's forge, forge, atelier | 作坊, 车库, 工厂, 仓库, 工地, 画室, 车间, 陶艺室, 工坊
`

export interface Place {
  readonly id: string
  /** The word may also mean a thing that stands in a picture. */
  readonly thing: boolean
}

const read = (column: 1 | 2) =>
  lazily(() => {
    const map = new Map<string, Place>()
    for (const row of rowsOf(table))
      for (const word of wordsOf(row[column])) {
        const name = word.replace('~', '')
        if (!map.has(name)) map.set(name, { id: row[0], thing: word.startsWith('~') })
      }
    return map
  })

export const englishPlaces = read(1)
export const chinesePlaces = read(2)
/** Setting ids in the table's order. */
export const placeIds = lazily(() => rowsOf(table).map((row) => row[0]))
/** The commonest word for a setting, for sentences about the plan. */
export const nameOfPlace = (id: string, language: 'en' | 'zh'): string => {
  const row = rowsOf(table).find((entry) => entry[0] === id)
  return row === undefined ? id : wordsOf(row[language === 'zh' ? 2 : 1])[0].replace('~', '')
}
