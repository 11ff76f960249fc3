/** The kinds of document there are, and the words that name them. */
import type { Design } from '../../design/design.ts'
import type { Kit } from '../layout/kit.ts'
import { businessCard } from './business-card.ts'
import { calendar } from './calendar.ts'
import { certificate } from './certificate.ts'
import { checklist } from './checklist.ts'
import { banner, cover } from './cover.ts'
import { flowchart, mindMap, orgChart } from './diagrams.ts'
import { chartPage, dashboard, schedule, scoreboard, table, weather } from './facts.ts'
import { comparison, process, timeline } from './flows.ts'
import { greeting, invitation, letter } from './framed.ts'
import { logo, sticker } from './logo.ts'
import { menu } from './menu.ts'
import { newspaper } from './newspaper.ts'
import type { Page } from './parts.ts'
import type { Plan } from './plan.ts'
import { poster, sign } from './poster.ts'
import { quote } from './quote.ts'
import { sectioned, slide } from './sectioned.ts'
import { ticket } from './ticket.ts'

type Layout = (kit: Kit, page: Page) => Plan

export const kinds = {
  poster,
  sign,
  'social-post': poster,
  banner,
  'book-cover': cover,
  invitation,
  'greeting-card': greeting,
  certificate,
  quote,
  letter,
  infographic: (kit: Kit, page: Page) => sectioned(kit, page),
  recipe: (kit: Kit, page: Page) => sectioned(kit, page),
  menu,
  checklist,
  newspaper,
  slide,
  process,
  timeline,
  comparison,
  chart: chartPage,
  table,
  schedule,
  calendar,
  dashboard,
  weather,
  scoreboard,
  flowchart,
  'mind-map': mindMap,
  'org-chart': orgChart,
  'business-card': businessCard,
  ticket,
  label: logo,
  logo,
  sticker,
} satisfies Record<string, Layout>

export type KindName = keyof typeof kinds

/** Other names of the kinds, English and Chinese, matched as parts of a type. */
const names: readonly (readonly [RegExp, KindName])[] = [
  [/business.?card|visiting.?card|name.?card|名片/, 'business-card'],
  [/greeting|birthday.?card|thank.?you|贺卡|明信片|postcard/, 'greeting-card'],
  [/invit|请柬|邀请/, 'invitation'],
  [/certificate|diploma|award|证书|奖状/, 'certificate'],
  [/recipe|食谱|菜谱/, 'recipe'],
  [/price.?list|menu|菜单|价目/, 'menu'],
  [/org.?chart|organi[sz]ation|组织/, 'org-chart'],
  [/flow.?chart|流程图/, 'flowchart'],
  [/mind.?map|concept.?map|思维导图/, 'mind-map'],
  [/process|steps|how.?to|tutorial|guide|步骤|流程|教程/, 'process'],
  [/timeline|history|roadmap|时间线|时间轴|路线图/, 'timeline'],
  [/compar|versus|^vs|pros|对比|比较/, 'comparison'],
  [/dashboard|仪表/, 'dashboard'],
  [/weather|forecast|天气/, 'weather'],
  [/score|比分/, 'scoreboard'],
  [/check.?list|to.?do|清单/, 'checklist'],
  [/calendar|日历/, 'calendar'],
  [/schedule|timetable|agenda|itinerary|program|日程|课程表|行程/, 'schedule'],
  [/chart|graph|plot|diagram|图表|柱状|折线|饼图/, 'chart'],
  [/table|表格/, 'table'],
  [/book|cover|封面/, 'book-cover'],
  [/newspaper|front.?page|magazine|报纸/, 'newspaper'],
  [/slide|presentation|幻灯|演示/, 'slide'],
  [/ticket|boarding|coupon|voucher|票|优惠券/, 'ticket'],
  [/label|packag|tag|标签|包装/, 'label'],
  [/logo|badge|emblem|brand|标志|徽章|商标/, 'logo'],
  [/sticker|icon|emoji|贴纸|图标/, 'sticker'],
  [/quote|名言|语录/, 'quote'],
  [/letter|note|memo|信|便条/, 'letter'],
  [/banner|header|billboard|横幅/, 'banner'],
  [/social|instagram|story|thumbnail|post$|帖/, 'social-post'],
  [/sign|plaque|notice|text|placard|告示|标语|招牌/, 'sign'],
  [/infographic|fact|信息图|科普/, 'infographic'],
]

/** The kind of a design: what it is called, else what it holds. */
export function kindOf(design: Design): KindName {
  const type =
    design.document?.type
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-') ?? ''
  if (type in kinds) return type as KindName
  const named = type !== 'poster' && type !== '' ? names.find(([pattern]) => pattern.test(type))?.[1] : undefined
  if (named) return named
  if (design.document?.data.length) return 'chart'
  if (design.document?.sections.length) return 'infographic'
  return design.subjects.length > 0 || type.includes('poster') || type.includes('flyer') ? 'poster' : 'sign'
}
