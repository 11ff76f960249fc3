import assert from 'node:assert/strict'
import { test } from 'node:test'
import { designSchema } from '@plantain/illustrator/design/design'
import { testCatalogue } from '../fixtures/test-catalogue.ts'
import { understand } from '../understand.ts'

/** Prompts with every string a reader must find on the sheet, parted by bars. */
const prompts: readonly (readonly [prompt: string, strings: string])[] = [
  ['a poster that says "AUTUMN MARKET" with pumpkins, 3-5 October, Mill Lane', 'AUTUMN MARKET|3-5 October|Mill Lane'],
  [
    'a jazz concert poster: "Late Train Quartet", Saturday 9 pm, The Attic, tickets $20',
    'Late Train Quartet|Saturday 9 pm|The Attic|tickets $20',
  ],
  [
    'a menu for a seaside cafe called "Salt & Lemon": Fish tacos $9, Clam chowder $8.50, Lemonade $3',
    'Salt & Lemon|Fish tacos|$9|Clam chowder|$8.50|Lemonade|$3',
  ],
  [
    'a recipe card for banana bread. Ingredients: 3 bananas, 250 g flour, 2 eggs. Steps: 1. Mash the bananas. 2. Mix everything. 3. Bake for 50 minutes.',
    'Banana Bread|Ingredients|3 bananas|250 g flour|2 eggs|Steps|Mash the bananas|Mix everything|Bake for 50 minutes',
  ],
  [
    'an infographic titled "Four ways to sleep better": Dim the lights, No screens, Cool room, Same hour every night',
    'Four ways to sleep better|Dim the lights|No screens|Cool room|Same hour every night',
  ],
  ['a bar chart of weekly visitors: Mon 40, Tue 55, Wed 38, Thu 61', 'Weekly Visitors|Mon|Tue|Wed|Thu|40|55|38|61'],
  [
    'a pie chart titled "Household budget": Rent 45%, Food 25%, Travel 10%, Savings 20%',
    'Household budget|Rent|Food|Travel|Savings|45|25|10|20',
  ],
  [
    'a line chart of rainfall in Bergen: Jan 190, Feb 150, Mar 160, Apr 110 (mm)',
    'Rainfall In Bergen|Jan|Feb|Mar|Apr|190|150|160|110|mm',
  ],
  [
    'a birthday invitation: "Leo turns 9!", Sunday 12 June, 2 pm, 8 Harbour Road, bring wellies',
    'Leo turns 9!|Sunday 12 June|2 pm|8 Harbour Road|bring wellies',
  ],
  [
    "a wedding invitation for Ruth & Paul, 3 May 2028, 2 pm, St. Anne's Chapel, dancing at Old Barn",
    "Ruth & Paul|3 May 2028|2 pm|St. Anne's Chapel|dancing at Old Barn",
  ],
  [
    'a business card for Omar Haddad, Architect, +44 20 5550 1234, omar@haddad.example',
    'Omar Haddad|Architect|+44 20 5550 1234|omar@haddad.example',
  ],
  [
    'a certificate of excellence for Priya Nair, for winning the Regional Chess Cup, dated 9 May 2027',
    'Certificate of Excellence|Priya Nair|for winning the Regional Chess Cup|9 May 2027',
  ],
  [
    'a timeline of a bakery: 1998 First oven, 2005 Second shop, 2016 2,500 loaves a day, 2024 Museum',
    'First oven|1998|2005|Second shop|2,500 loaves a day|2024|Museum',
  ],
  [
    'a comparison of two bikes: Swift: 9 kg, 21 gears, $900; Rover: 14 kg, 7 gears, $450',
    'Swift|9 kg|21 gears|$900|Rover|14 kg|7 gears|$450',
  ],
  [
    'a class timetable: Monday Latin, Maths; Tuesday Art, Physics; Wednesday Drama, Chemistry',
    'Monday|Latin|Maths|Tuesday|Art|Physics|Wednesday|Drama|Chemistry',
  ],
  ['a sign that reads "WET PAINT" in black on yellow', 'WET PAINT'],
  [
    'a quote card: "Not all those who wander are lost." J. R. R. Tolkien',
    'Not all those who wander are lost.|J. R. R. Tolkien',
  ],
  ['a ticket for the "Midnight Ferry", cabin 7B, pier 2, 23:15', 'Midnight Ferry|cabin 7B|pier 2|23:15'],
  ['a book cover: "The Glass Orchard" by Theo Marsh, an apple tree in fog', 'The Glass Orchard|Theo Marsh'],
  ['a logo for a coffee shop called "Second Cup" with a coffee cup', 'Second Cup'],
  [
    'an org chart: CEO Nina; CTO Raj and CFO Eva report to Nina; Designers Bo and Kim report to Raj',
    'CEO|Nina|CTO|Raj|CFO|Eva|Designers|Bo|Kim',
  ],
  [
    'a flowchart: Wake up -> Is it Sunday? yes: Sleep again; no: Get dressed -> Eat breakfast',
    'Wake up|Is it Sunday?|yes|Sleep again|no|Get dressed|Eat breakfast',
  ],
  ['a calendar for March 2028 with 8 marked "Opening night"', 'March 2028|8|Opening night'],
  [
    'a newspaper front page "The Morning Gull": headline "Lighthouse Wins Prize"',
    'The Morning Gull|Lighthouse Wins Prize',
  ],
  [
    'a checklist titled "First day": passport, laptop, lunch box, notebook',
    'First day|passport|laptop|lunch box|notebook',
  ],
  ['a greeting card that says "Congratulations" with balloons', 'Congratulations'],
  ['a social media post announcing "New shop open! Bristol, Queen Square"', 'New shop open! Bristol, Queen Square'],
  ['a scoreboard: Lions 1, Foxes 4, 62nd minute', 'Lions|1|Foxes|4|62nd minute'],
  [
    'a dashboard: Orders 1,204, Returns 18, Revenue $22,940, Margin 14.5%',
    'Orders|1,204|Returns|18|Revenue|$22,940|Margin|14.5%',
  ],
  [
    'a label for a jar of "Wild Honey", 500 g, made in Wales, best before 06/2029',
    'Wild Honey|500 g|made in Wales|best before 06/2029',
  ],
  ['a mind map about "Good cities": Trees, Trams, Markets, Libraries', 'Good cities|Trees|Trams|Markets|Libraries'],
  [
    'a weather card: Bergen, 9 °C, rain, wind 30 km/h, tomorrow 11 °C, Sunday 14 °C sunny',
    'Bergen|9 °C|rain|wind 30 km/h|tomorrow|11 °C|Sunday|14 °C',
  ],
  ['a handwritten note: "Dear Ola, feed the cat. Thanks, Max"', 'Dear Ola, feed the cat. Thanks, Max'],
  [
    'a slide titled "Why we walk" with three points: Health, Quiet, Time to think',
    'Why we walk|Health|Quiet|Time to think',
  ],
  ['a letter from a sailor to his daughter about the northern lights', 'northern lights|a sailor|his daughter'],
  [
    'a process diagram for planting a tree: Dig a hole, Loosen the roots, Set the tree, Water well',
    'Planting A Tree|Dig a hole|Loosen the roots|Set the tree|Water well',
  ],
  ['a banner "SUMMER SALE" in white on dark blue', 'SUMMER SALE'],
  ['a table of rivers: Nile 6650 km, Amazon 6400 km, Danube 2850 km', 'Rivers|Nile|6650|km|Amazon|6400|Danube|2850'],
  ['a sticker that says "WOW!" in comic style', 'WOW!'],
  ['an app screen of a to-do app with the tasks: Water plants, Pay rent, Call Tim', 'Water plants|Pay rent|Call Tim'],
  [
    'a flyer for a yoga class, Tuesdays 7 pm, Community Hall, first class free',
    'Yoga Class|Tuesdays 7 pm|Community Hall|first class free',
  ],
  ['a coupon: "20% OFF", valid until 31 December, code TREE20', '20% OFF|valid until 31 December|code TREE20'],
  ['a packing list: socks, tent, rope, map', 'socks|tent|rope|map'],
  ['a price list for a barber called "Sharp": Haircut $18, Shave $12', 'Sharp|Haircut|$18|Shave|$12'],
  [
    'a movie poster titled "The Last Signal", starring Ana Ruiz and Joe Park, in cinemas 9 March',
    'The Last Signal|starring Ana Ruiz and Joe Park|in cinemas 9 March',
  ],
  [
    'a schedule for Saturday: 9:00 Breakfast, 10:30 Museum, 13:00 Lunch, 15:00 Boat trip',
    'Saturday|9:00|Breakfast|10:30|Museum|13:00|Lunch|15:00|Boat trip',
  ],
  ['一张写着“新年快乐”的贺卡，上面有灯笼', '新年快乐'],
  ['一张海报，标题“夏日市集”，时间：7月3日下午2点，地点：滨江公园', '夏日市集|7月3日下午2点|滨江公园'],
  ['咖啡馆的菜单：拿铁 22元，美式 18元，芝士蛋糕 28元', '咖啡馆|拿铁|22元|美式|18元|芝士蛋糕|28元'],
  [
    '一张信息图，标题“健康睡眠的四个习惯”：早点上床、远离屏幕、保持凉爽、规律作息',
    '健康睡眠的四个习惯|早点上床|远离屏幕|保持凉爽|规律作息',
  ],
  ['饼图，标题“家庭支出”：房租 45%，饮食 25%，交通 10%，储蓄 20%', '家庭支出|房租|饮食|交通|储蓄|45|25|10|20'],
  [
    '邀请函：诚邀李晓女士出席新品发布会，2028年3月8日上午10点，国际会展中心',
    '诚邀李晓女士出席新品发布会|2028年3月8日上午10点|国际会展中心',
  ],
  [
    '名片：赵敏，设计总监，电话 139-1111-2222，邮箱 zhaomin@example.com',
    '赵敏|设计总监|139-1111-2222|zhaomin@example.com',
  ],
  ['课程表：周一 语文 英语，周二 数学 美术，周三 科学 体育', '周一|语文|英语|周二|数学|美术|周三|科学|体育'],
  ['书籍封面：《山中来信》，作者 林远', '山中来信|林远'],
  ['写着“小心地滑”的牌子', '小心地滑'],
  ['名言卡片：“学而时习之，不亦说乎。” 孔子', '学而时习之，不亦说乎。|孔子'],
  [
    '红烧茄子的食谱。材料：茄子两根，蒜三瓣，酱油少许。步骤：1. 茄子切块。2. 煎软茄子。3. 加酱油，焖五分钟。',
    '红烧茄子|材料|茄子两根|蒜三瓣|酱油少许|步骤|茄子切块|煎软茄子|加酱油，焖五分钟',
  ],
  ['时间线：2018 成立，2020 开设分店，2024 走向海外', '2018|成立|2020|开设分店|2024|走向海外'],
  ['奖状：授予刘洋同学“优秀班干部”称号，2028年1月', '刘洋|优秀班干部|2028年1月'],
  ['一张电影票：《长夜》，5号厅，3排8座，20:15', '长夜|5号厅|3排8座|20:15'],
  ['清单：雨伞、水壶、地图、充电器', '雨伞|水壶|地图|充电器'],
  ['流程图：开始 -> 下雨了吗？是：带伞；否：戴帽子 -> 出门', '开始|下雨了吗？|是|带伞|否|戴帽子|出门'],
  ['两款手机的对比图：甲：6.1英寸，4800万像素；乙：6.7英寸，6400万像素', '甲|6.1英寸|4800万像素|乙|6.7英寸|6400万像素'],
  ['思维导图，主题“好城市”：树木、电车、市场、图书馆', '好城市|树木|电车|市场|图书馆'],
  ['2027年5月的日历，1日标注“劳动节”', '2027年5月|1|劳动节'],
]

for (const [prompt, strings] of prompts)
  test(`everything said is in the design: ${prompt}`, () => {
    const design = designSchema.parse(understand(prompt, testCatalogue))
    assert.equal(design.kind, 'document')
    const { sections, data } = design.document!
    const said = [
      ...design.texts.map(({ text }) => text),
      ...sections.flatMap(({ heading, items }) => [
        heading ?? '',
        ...items.flatMap((item) => [item.text, item.label ?? '', item.detail ?? '', item.price ?? '']),
      ]),
      ...data.flatMap(({ title, unit, rows }) => [
        title ?? '',
        unit ?? '',
        ...rows.flatMap(({ label, values }) => [label, ...values.map(String)]),
      ]),
    ].map((words) => words.toLowerCase())
    for (const wanted of strings.split('|'))
      assert.ok(
        said.some((words) => words.includes(wanted.toLowerCase())),
        `${wanted} is lost: ${said.join(' | ')}`,
      )
  })

test('the first dish of a menu is only the dish', () => {
  const design = designSchema.parse(
    understand('a menu for a small Italian restaurant called "Da Luca": Bruschetta $6, Tiramisu $7', testCatalogue),
  )
  assert.deepEqual(
    design.texts.map(({ text, role }) => [text, role]),
    [['Da Luca', 'title']],
  )
  assert.deepEqual(design.document!.sections[0].items[0], { text: 'Bruschetta', price: '$6' })
})

test('answers of a flowchart keep their labels and lie between the question and the next step', () => {
  const { sections } = designSchema.parse(
    understand(
      'a flowchart: Start -> Is it raining? yes: Take an umbrella; no: Wear sunglasses -> Go out',
      testCatalogue,
    ),
  ).document!
  assert.deepEqual(
    sections.map(({ role, items }) => [role, items.map(({ label, text }) => (label ? `${label}: ${text}` : text))]),
    [
      ['node', ['Start']],
      ['node', ['Is it raining?']],
      ['branch', ['yes: Take an umbrella', 'no: Wear sunglasses']],
      ['node', ['Go out']],
    ],
  )
})

test('a newspaper keeps its name as the title and the headline below it', () => {
  const design = designSchema.parse(
    understand('a newspaper front page "The Daily Acorn": headline "Squirrels Elect New Mayor"', testCatalogue),
  )
  assert.deepEqual(
    design.texts.map(({ text, role }) => [role, text]),
    [
      ['title', 'The Daily Acorn'],
      ['heading', 'Squirrels Elect New Mayor'],
    ],
  )
})

for (const prompt of [
  'a table with a vase and two apples',
  'a wooden table next to a window',
  'a letter on a desk',
  'a cute panda sticker',
])
  test(`what is only a thing stays one: ${prompt}`, () => assert.equal(understand(prompt, testCatalogue).kind, 'scene'))

test('colours named for the words and the ground go to both', () => {
  const design = designSchema.parse(understand('a banner "GRAND OPENING" in gold on dark green', testCatalogue))
  assert.equal(design.texts[0].colour, '#d4a72c')
  assert.notEqual(design.setting?.background, undefined)
})
