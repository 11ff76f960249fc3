/** Documents and graphics people ask for: id | English | Chinese. `~` before a word: also a thing in a scene, so it needs its own sentence. */
import { lazily, rowsOf, wordsOf } from '../lexicon/table.ts'

const table = `
movie-poster | movie poster, film poster | 电影海报
wanted-poster | wanted poster, missing poster | 通缉令, 寻物启事, 寻人启事
poster | poster, event poster, concert poster, travel poster, motivational poster, promotional poster, campaign poster | 海报, 宣传海报, 招贴, 宣传画
flyer | flyer, leaflet, handout, pamphlet | 传单, 宣传单, 单页
brochure | brochure, booklet | 宣传册, 手册, 折页
menu | menu, wine list, drinks menu, price list | 菜单, 价目表, 酒水单, 餐牌
recipe | recipe, recipe card, cooking recipe | 食谱, 菜谱, 食谱卡
infographic | infographic, info graphic, explainer graphic, fact sheet | 信息图, 信息图表, 科普图, 图解, 长图, 知识图, 科普海报
chart | bar chart, line chart, pie chart, chart, graph, bar graph, line graph, donut chart, histogram, area chart, scatter plot, radar chart | 柱状图, 折线图, 饼图, 图表, 条形图, 统计图, 扇形图, 雷达图, 环形图
table | ~table, comparison table, data table, pricing table | 表格, 对比表, 数据表
comparison | ~comparison, comparison graphic, side-by-side comparison, comparison chart, versus graphic | 对比图
timeline | timeline, time line, roadmap | 时间线, 时间轴, 路线图, 大事记
flowchart | flowchart, flow chart, flow diagram, decision tree | 流程图
process | process diagram, process chart, process graphic | 步骤图
diagram | diagram, labelled diagram, labeled diagram, schematic diagram, venn diagram, cycle diagram, cross-section diagram | 示意图, 结构图, 解剖图, 韦恩图, 关系图, 循环图
mind-map | mind map, mindmap, concept map | 思维导图, 脑图, 概念图谱
org-chart | org chart, organisation chart, organization chart, organizational chart, family tree | 组织架构图, 组织结构图, 家谱图, 族谱
gantt | gantt chart, project plan | 甘特图
map | ~map, treasure map, city map, floor plan | 地图, 藏宝图, 平面图
dashboard | dashboard | 仪表盘, 数据看板, 看板
slide | slide, presentation slide, title slide, powerpoint slide | 幻灯片, 演示文稿, PPT, ppt
invitation | invitation, invite, invitation card, wedding invitation, party invitation, save the date, save-the-date | 邀请函, 请柬, 请帖, 邀请卡, 喜帖
greeting-card | greeting card, birthday card, christmas card, thank you card, thank-you card, valentine card, holiday card, get well card, valentine's card, mother's day card, new year card, easter card, gift tag | 贺卡, 生日卡, 圣诞卡, 感谢卡, 新年贺卡, 节日卡片, 祝福卡, 生日贺卡
business-card | business card, visiting card, name card | 名片
postcard | postcard | 明信片
id-card | id card, name badge, membership card, student card, name tag | 工作证, 会员卡, 胸卡, 学生证
certificate | certificate, diploma, award certificate | 证书, 奖状, 文凭
ticket | ~ticket, boarding pass, concert ticket, movie ticket, admission ticket | 门票, 电影票, 车票, 登机牌, 入场券, 票
coupon | coupon, voucher, gift card, gift voucher, gift certificate | 优惠券, 代金券, 礼品卡
receipt | receipt, invoice, bill | 收据, 发票, 账单, 小票
resume | resume, cv, curriculum vitae, résumé | 简历
letter | ~letter, letterhead, ~note, handwritten note | 书信, 信函, 便条, 留言条
newspaper | newspaper front page, newspaper page, front page, newspaper article | 报纸头版, 报纸版面
magazine-cover | magazine cover | 杂志封面
book-cover | book cover, novel cover, ebook cover | 书籍封面, 书封, 封面设计, 小说封面, 图书封面
album-cover | album cover, album art, record sleeve, cd cover, podcast cover | 专辑封面, 唱片封面
comic | comic strip, comic page, four-panel comic, 4-panel comic, manga page, three-panel comic | 四格漫画, 连环画, 条漫, 多格漫画
storyboard | storyboard | 分镜, 故事板
logo | logo, logotype, emblem, company logo, brand mark, monogram | 标志, 商标, logo, LOGO, 徽标, 标识, 会徽
icon | icon, app icon, favicon | 图标, 应用图标
banner | ~banner, web banner, website banner, ad banner, header image | 横幅广告, 网站横幅, 广告条, banner
thumbnail | youtube thumbnail, video thumbnail | 视频封面
social-post | social media post, instagram post, facebook post, social media graphic | 朋友圈海报, 社交媒体图, 小红书图文
quote | quote card, quote graphic, quote poster | 语录卡, 金句卡, 名言卡片, 名言卡, 语录卡片
scoreboard | scoreboard, score card, scorecard | 记分牌, 比分牌, 计分板
weather | weather card, weather forecast, weather report, weather widget | 天气卡片, 天气预报, 天气卡
sticker | ~sticker | ~贴纸
advertisement | advertisement, ad, advert, magazine ad, sale graphic, commercial ad | 广告, 促销图, 广告图
label | ~label, jar label, product label, bottle label | 产品标签, 标签, 瓶贴
packaging | packaging, label design, package design, wine label | 包装, 包装设计, 酒标
sign | ~sign, warning sign, door sign, signage, safety sign, no smoking sign, welcome sign | 告示牌, 警示牌, 欢迎牌, 指示标志, 门牌设计, ~牌子, ~木牌
calendar | calendar, monthly calendar, planner page, weekly planner | 日历, 月历, 挂历, 周计划
schedule | schedule, timetable, weekly schedule, class schedule, itinerary, agenda | 日程表, 课程表, 时间表, 行程表, 议程
checklist | checklist, to-do app screen, to-do list, todo list, shopping list, packing list, to do list | 清单, 待办清单, 购物清单, 检查表
instructions | instruction sheet, step-by-step guide, how-to guide, tutorial graphic, user manual page, instructions, assembly instructions | 说明书, 教程图, 操作指南, 步骤说明, 使用说明
worksheet | worksheet, flashcard, flash card, crossword, quiz sheet, bingo card | 练习题, 识字卡, 单词卡, 练习册, 学习卡
bookmark | bookmark | 书签
tarot-card | tarot card, playing card design, trading card | 塔罗牌, 卡牌, 收藏卡
periodic | cheat sheet, reference sheet | 速查表, 对照表
mockup | app mockup, website mockup, landing page, ui design, app screen, mobile app screen, web page, wireframe, user interface | 网页设计, 界面设计, 落地页, 原型图, App界面, app界面
t-shirt-design | t-shirt design, shirt design, tshirt design | T恤图案, T恤设计
pattern | seamless pattern, wallpaper pattern, repeating pattern, tileable pattern | 无缝图案, 底纹
typography | typography, typographic poster, lettering art, word art, calligraphy artwork, typographic artwork | 字体海报, 艺术字, 字体设计, 书法作品
couplet | spring couplet, spring couplets | 春联, 对联, 福字
stamp | postage stamp | 邮票
`

export interface DocumentWord {
  readonly id: string
  readonly word: string
  /** Needs to be what the whole prompt asks for. */
  readonly weak: boolean
}

const read = (column: 1 | 2) =>
  lazily((): readonly DocumentWord[] =>
    rowsOf(table)
      .flatMap((row) =>
        wordsOf(row[column]).map((word) => ({
          id: row[0],
          word: word.replace('~', '').toLowerCase(),
          weak: word.startsWith('~'),
        })),
      )
      .sort((a, b) => b.word.length - a.word.length),
  )

export const englishDocuments = read(1)
export const chineseDocuments = read(2)

/** Documents that are about what they picture; the others are about what they say. */
export const pictured: ReadonlySet<string> = new Set([
  'poster',
  'movie-poster',
  'wanted-poster',
  'flyer',
  'book-cover',
  'magazine-cover',
  'album-cover',
  'logo',
  'icon',
  'greeting-card',
  'postcard',
  'banner',
  'thumbnail',
  'social-post',
  'advertisement',
  'packaging',
  'sign',
  'comic',
  'storyboard',
  'tarot-card',
  'invitation',
  't-shirt-design',
  'pattern',
  'stamp',
  'bookmark',
  'typography',
  'diagram',
  'couplet',
  'worksheet',
  'map',
  'coupon',
  'mockup',
  'infographic',
  'recipe',
  'menu',
  'brochure',
])

/** Kinds of chart by the word that asks for one. */
export const chartKind = (word: string): string | undefined => {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/bar|柱|条形|histogram/, 'bar'],
    [/line|折线/, 'line'],
    [/pie|饼|扇形/, 'pie'],
    [/donut|环形/, 'donut'],
    [/area/, 'area'],
    [/radar|雷达/, 'radar'],
    [/scatter/, 'scatter'],
    [/table|表格|对比表/, 'table'],
  ]
  return kinds.find(([pattern]) => pattern.test(word))?.[1]
}
