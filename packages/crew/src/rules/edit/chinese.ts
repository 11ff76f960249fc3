/** Chinese instructions, clause by clause: the first pattern that fits says what is done. */
import type { EditOperationInput } from '@plantain/illustrator/edit/operation'
import { chineseNumber } from '../lexicon/numbers.ts'
import { placeholderIndex } from '../text/quotes.ts'
import { bringOperations, wearOperation, whereInChinese } from './bring.ts'
import type { EditContext } from './context.ts'
import { colourNamed, problem, sensesOf } from './context.ts'
import { becomes, featureOperation, lightNamed, placeOperation, poseOperation, replaceOperation, sizeNamed } from './describe.ts'
import { refer, tryRefer } from './refer.ts'
import { targetOf } from './target.ts'

type Rule = readonly [pattern: RegExp, act: (context: EditContext, match: RegExpExecArray) => readonly EditOperationInput[] | undefined]

const S = '[\\uE000-\\uF8FF]'
const stringAt = (context: EditContext, holder: string): string => context.strings[placeholderIndex(holder.trim()) ?? 0]
const isString = (words: string): boolean => /^ ?[\uE000-\uF8FF] ?$/.test(words)
const NUMBER = '([一两二三四五六七八九十\\d]+)'
const MEASURE = '(?:个|只|条|头|匹|位|名|张|把|本|朵|棵|株|颗|辆|架|艘|座|栋|块|片|支|根|件|顶|副|双|对|杯|碗|盘|瓶|盏|台|幅|群)'

/** 左, 右, 上 ... after 往, 向, 到. */
const directions: Readonly<Record<string, NonNullable<EditOperationInput['direction']>>> = { 左: 'left', 右: 'right', 上: 'up', 下: 'down', 前: 'closer', 后: 'farther', 近: 'closer', 远: 'farther', 高: 'up', 低: 'down' }
const facings: Readonly<Record<string, NonNullable<EditOperationInput['facing']>>> = { 左: 'left', 右: 'right', 镜头: 'viewer', 观众: 'viewer', 我: 'viewer', 我们: 'viewer', 前: 'viewer', 正面: 'viewer', 后: 'away', 背: 'away' }

const POSES: Readonly<Record<string, Partial<EditOperationInput>>> = { 坐: { pose: 'sit' }, 站: { pose: 'stand' }, 躺: { pose: 'lie' }, 跪: { pose: 'kneel' }, 跳: { pose: 'jump' }, 跑: { pose: 'run' }, 笑: { expression: 'laugh' }, 哭: { expression: 'cry' }, 飞: { pose: 'fly' } }

const frames: Readonly<Record<string, NonNullable<EditOperationInput['relation']>>> = { 左: 'at-left', 右: 'at-right', 中: 'at-centre', 中间: 'at-centre', 中央: 'at-centre', 正中: 'at-centre', 背景: 'in-background', 前景: 'in-foreground', 后面: 'in-background', 前面: 'in-foreground', 顶部: 'at-top', 底部: 'at-bottom', 上方: 'at-top', 下方: 'at-bottom' }

function removed(context: EditContext, words: string): EditOperationInput[] {
  const plain = words.replace(/^(?:画面|图|图片|背景)(?:里|中|上)?的?(?=.)/, '').replace(/(?:都|全部|全)$/, '').trim()
  if (isString(plain)) {
    const text = stringAt(context, plain)
    const item = context.design.document?.sections.some(({ items }) => items.some((each) => each.text === text || each.label === text)) || context.design.document?.data.some(({ rows }) => rows.some(({ label }) => label === text))
    return [item ? { kind: 'remove-item', item: text } : { kind: 'remove-text', from: text }]
  }
  const both = /^(.+?)(?:和|跟|与|、|以及)(.+)$/.exec(plain)
  if (both && (tryRefer(context, plain).ids.length === 0 || (tryRefer(context, both[1]).ids.length > 0 && tryRefer(context, both[2]).ids.length > 0))) return [...removed(context, both[1]), ...removed(context, both[2])]
  if (sensesOf(context, plain)?.feature?.kind === 'weather' && tryRefer(context, plain).ids.length === 0) return [{ kind: 'surroundings', setting: { weather: 'clear' } }]
  if (sensesOf(context, plain)?.feature?.kind === 'sky' && tryRefer(context, plain).ids.length === 0) return [{ kind: 'surroundings', setting: { sky: [] } }]
  if (/^(?:背景)$/.test(words)) return [{ kind: 'surroundings', setting: { place: 'studio' } }]
  const target = targetOf(context, plain)
  if (target.kind === 'text') return [{ kind: 'remove-text', ...(target.from ? { from: target.from } : {}), ...(target.role ? { role: target.role } : {}), ...(target.of ? { of: target.of } : {}), ...(target.nodes ? { nodes: [...target.nodes] } : {}) }]
  if (target.kind !== 'things') return problem(context, `I can't remove “${plain}”.`, `不能去掉“${plain}”。`)
  if (target.garment) return [{ kind: 'take-off', nodes: [...target.ids], garment: { kind: target.garment } }]
  if (target.part === 'beard') return [{ kind: 'take-off', nodes: [...target.ids], part: 'beard' }]
  return target.part ? problem(context, `“${plain}” can't be taken off; its colour can be changed.`, `“${plain}”不能去掉，可以改颜色。`) : [{ kind: 'remove', nodes: [...target.ids] }]
}

/** Where 放到桌子上, 移到画面左边, 往左 send something. */
function sent(context: EditContext, who: string, where: string): EditOperationInput[] | undefined {
  const nodes = [...refer(context, who)]
  const amount = /一点|一些|稍/.test(where) ? { amount: 0.1 } : /很多|远远/.test(where) ? { amount: 0.34 } : {}
  const frame = /^(?:到|在)?(?:画面|图|图片)?的?(?:最)?(左|右|中间|中央|正中|中|背景|前景|后面|前面|顶部|底部|上方|下方)(?:边|侧|面|角|里|中|间)?(?:去)?$/.exec(where)
  if (frame && /^(?:到|在|画面)/.test(where)) return [{ kind: 'move', nodes, relation: frames[frame[1]] }]
  const step = /^(?:往|向|朝|到|再往)?(左|右|上|下|前|后|近|远|高|低)(?:边|侧|面|方)?(?:移动?|挪|走|推|拉|去|一点|一些|来)*$/.exec(where)
  if (step) return [{ kind: 'move', nodes, direction: directions[step[1]], ...amount }]
  const place = whereInChinese(context, where.replace(/^(?:到|在)/, '在'))
  if (place.relation && (place.object || /^(?:at|in)-/.test(place.relation))) {
    context.topic = nodes
    return [{ kind: 'move', nodes, relation: place.relation, ...(place.object ? { object: place.object } : {}) }]
  }
  const beside = tryRefer(context, where.replace(/^(?:到|在|靠近|挨着)/, ''))
  return beside.ids.length > 0 ? [{ kind: 'move', nodes, relation: 'beside', object: beside.ids[0] }] : undefined
}

function exchanged(context: EditContext, what: string, by: string): EditOperationInput[] {
  if (isString(what) && isString(by)) return [{ kind: 'set-text', from: stringAt(context, what), text: stringAt(context, by) }]
  const count = new RegExp(`^${NUMBER}${MEASURE}$`).exec(by)
  const target = targetOf(context, what)
  if (count && target.kind === 'things') return [{ kind: 'count', nodes: [...target.ids], count: chineseNumber(count[1]) ?? 1 }]
  if (target.kind === 'things' && !target.part && !target.garment && !colourNamed(context, by) && new RegExp(`^一${MEASURE}`).test(by)) return [replaceOperation(context, target.ids, by) ?? becomes(context, target, by)[0]]
  return becomes(context, target, by)
}

const TO = '(?:变成|变为|改成|改为|换成|换为|替换成|替换为|涂成|染成|刷成|画成|设为|设成|调成|写成|翻译成|做成|弄成|漆成|变|改|换|涂|染)'

const rules: readonly Rule[] = [
  // 镜头
  [/^(?:把|将)?(?:镜头|相机|视角|画面|机位)?(?:再)?(?:拉近|推近|推进|靠近一[点些]|近一[点些]|放大画面)(?:一?[点些])?(?:到(.+))?$/, (context, [, who]) => [{ kind: 'camera', amount: 0.7, ...(who ? { nodes: [...refer(context, who)] } : {}) }]],
  [/^(?:拉近|推近)(?:镜头|相机|视角|画面)$/, () => [{ kind: 'camera', amount: 0.7 }]],
  [/^(?:拉远|推远)(?:镜头|相机|视角|画面)$/, () => [{ kind: 'camera', amount: 1.4 }]],
  [/^(?:把|将)?(?:镜头|相机|视角|画面|机位)?(?:再)?(?:拉远|推远|远一[点些]|退后|往后退)(?:一?[点些])?$/, () => [{ kind: 'camera', amount: 1.4 }]],
  [/^镜头(?:往|向)(左|右|上|下)(?:移动?|平移|转)?(?:一?[点些])?$/, (_context, [, way]) => [{ kind: 'camera', direction: directions[way] }]],
  [/^(?:把|将)?(?:镜头)?(?:对准|聚焦(?:到|在)?|特写)(.+)$/, (context, [, who]) => [{ kind: 'camera', amount: 0.7, nodes: [...refer(context, who)] }]],
  [/^(?:把)?(?:视角|镜头|角度|机位)?(?:改成|换成|变成|改为|换为|用|从|给)?(?:一个|个)?(正?上方|俯视|俯拍|顶视|鸟瞰|航拍|仰视|仰拍|低角度|低机位|高角度|侧面|侧视|正面|背面|后面|背后|等距|等轴测|特写|全景|远景|近景|中景|全身|半身|微距)(?:图|角度|视角|镜头|看|拍|来?看|视图)*$/, (_context, [, word]) => {
    const angle = /上方|顶视/.test(word) ? 'above' : /俯|高角/.test(word) ? 'high' : /鸟瞰|航拍/.test(word) ? 'bird' : /仰|低/.test(word) ? 'low' : /侧/.test(word) ? 'side' : /正面/.test(word) ? 'front' : /背|后/.test(word) ? 'behind' : /等/.test(word) ? 'isometric' : undefined
    const framing = /特写|近景/.test(word) ? 'close-up' : /全景|远景/.test(word) ? 'wide' : /中景|半身/.test(word) ? 'medium' : /全身/.test(word) ? 'full' : /微距/.test(word) ? 'macro' : undefined
    return [{ kind: 'camera', ...(angle ? { angle } : {}), ...(framing ? { framing } : {}) }]
  }],
  [/^(?:虚化|模糊)背景$|^背景(?:虚化|模糊)(?:一?[点些])?$/, () => [{ kind: 'camera', focus: 'shallow' }]],
  // 字
  [new RegExp(`^(?:把|将)?(?:文字|标题|字)? ?(${S}) ?${TO} ?(${S})$`), (context, [, a, b]) => [{ kind: 'set-text', from: stringAt(context, a), text: stringAt(context, b) }]],
  [new RegExp(`^(?:在)(.+?)(?:上|里|中)?(?:写上?|加上?|印上?|添上?)(?:文字|字|标题)? ?(${S})(?:几个字|字样|这几个字)?$`), (context, [, where, b]) => {
    if (/顶|底|上方|下方|画面|图/.test(where) || tryRefer(context, where).ids.length === 0) return [{ kind: 'add-text', text: stringAt(context, b), ...(/顶|上/.test(where) ? { direction: 'up' as const } : /底|下/.test(where) ? { direction: 'down' as const } : {}) }]
    const ids = refer(context, where)
    const has = context.texts.some(({ sheet }) => context.things.some(({ node }) => ids.includes(node.id) && node.sheet === sheet))
    return [has ? { kind: 'set-text', nodes: [...ids], text: stringAt(context, b) } : { kind: 'add-text', object: ids[0], text: stringAt(context, b) }]
  }],
  [new RegExp(`^(?:把|将|让)?(.+?)(?:${TO}|写上?|显示|是|为|叫|：|:) ?(${S})$`), (context, [, what, b]) => becomes(context, targetOf(context, what), b)],
  [new RegExp(`^(?:加上?|添加|写上?|增加|再加)(?:一?[个行段句])?(?:文字|标题|字|副标题|标语)? ?(${S})(.*)$`), (context, [all, , rest]) => bringOperations(context, `${all}${rest ? '' : ''}`, true)],
  [/^(?:把|将)?(?:字体|(.+?)的?字体)(?:换成|改成|变成|改为)(.+?)(?:字体)?$/, (context, [, what, face]) => [{ kind: 'style-text', ...(what ? { role: targetOf(context, what).kind === 'text' ? ((targetOf(context, what) as { role?: string }).role ?? 'text') : 'text' } : { role: 'text' }), typeface: ({ 手写: 'handwritten', 手写体: 'handwritten', 书法: 'calligraphy', 毛笔字: 'calligraphy', 宋体: 'serif', 衬线: 'serif', 衬线体: 'serif', 黑体: 'sans-serif', 粗体: 'bold' } as Readonly<Record<string, string>>)[face] ?? face }]],
  // 数据
  [/^(?:把|将)(.+?)(?:的(?:值|数值|数据))?(?:改成|改为|设为|调成|变成)(\d+(?:\.\d+)?)%?$/, (context, [, row, value]) => {
    const label = context.design.document?.data.flatMap(({ rows }) => rows.map((each) => each.label)).find((each) => each === (isString(row) ? stringAt(context, row) : row))
    return label === undefined ? undefined : [{ kind: 'data', item: label, value: Number(value) }]
  }],
  [/^(?:把|将)?(?:图表|它|这个)?(?:换成|改成|变成|改为|用)(柱状|条形|折线|饼|环形|面积|散点)图$/, (_context, [, kind]) => [{ kind: 'data', chart: ({ 柱状: 'bar', 条形: 'bar', 折线: 'line', 饼: 'pie', 环形: 'donut', 面积: 'area', 散点: 'scatter' } as Readonly<Record<string, string>>)[kind] }]],
  // 穿戴
  [/^(?:给|为|让)(.+?)(?:穿上?|戴上?|换上?|披上?|系上?|穿着|戴着|加上?)(.+)$/, (context, [, who, what]) => {
    const ids = refer(context, who)
    const worn = wearOperation(context, ids, what)
    if (worn) return [worn]
    const hair = /^(.*?)(?:色的?)?头发$/.exec(what)
    if (hair) return becomes(context, { kind: 'things', ids, part: 'hair' }, hair[1].endsWith('色') ? hair[1] : `${hair[1]}色`)
    const [add] = bringOperations(context, what, true)
    return [add.kind === 'add' ? { ...add, relation: 'holding', object: ids[0] } : add]
  }],
  [/^(?:让|把)?(.+?)(?:穿上|戴上|换上|披上|穿|戴)(.+)$/, (context, [, who, what]) => {
    const ids = tryRefer(context, who.replace(/^给/, '')).ids
    const worn = ids.length > 0 ? wearOperation(context, ids, what) : undefined
    return worn ? [worn] : undefined
  }],
  [/^(?:让)(.+?)(?:拿着?|举着?|抱着?|捧着?|提着?|握着?)(.+)$/, (context, [, who, what]) => {
    const ids = refer(context, who)
    return bringOperations(context, what, true).map((each) => ({ ...each, relation: 'holding' as const, object: ids[0] }))
  }],
  [/^用(.+?)(?:代替|替换|取代|替代)(.+)$/, (context, [, by, what]) => exchanged(context, what, by)],
  // 去掉
  [/^(?:把|将)(.+?)(?:给)?(?:都|全部|全)?(?:去掉|删掉|删除|移除|拿掉|拿走|去除|抹掉|擦掉|消除|清除|去了|删了|移走|脱掉|摘掉|脱下|摘下|弄走)$/, (context, [, what]) => removed(context, what)],
  [/^(?:去掉|删掉|删除|移除|拿掉|拿走|去除|抹掉|擦掉|消除|清除|不要|不需要|不想要|别要|脱掉|摘掉|去除掉|移走|没有)(.+?)(?:了|吧)?$/, (context, [, what]) => removed(context, what)],
  // 互换
  [/^(?:把|将|让)?(.+?)(?:和|跟|与)(.+?)(?:互换|交换|对调|调换)(?:一下)?(?:位置)?$/, (context, [, a, b]) => [{ kind: 'swap', nodes: [refer(context, a)[0], refer(context, b)[0]] }]],
  [/^(?:互换|交换|对调|调换)(.+?)(?:和|跟|与)(.+?)(?:的位置)?$/, (context, [, a, b]) => [{ kind: 'swap', nodes: [refer(context, a)[0], refer(context, b)[0]] }]],
  // 转向
  [/^(?:把|将|让)?(.+?)(?:转过身去|背过身去?|背对(?:镜头|我们|观众))$/, (context, [, who]) => [{ kind: 'turn', nodes: [...refer(context, who)], facing: 'away' }]],
  [/^(?:把|将|让)?(.+?)(?:转身|转过来|掉头|转个身|转过身来?)$/, (context, [, who]) => [{ kind: 'turn', nodes: [...refer(context, who)], facing: 'around' }]],
  [/^(?:把|将|让)?(.+?)(?:看向|面向|朝向|面朝|转向|望向|面对|朝|看着|向)(左|右|镜头|观众|我们|我|前|后)(?:边|侧|面|方)?(?:看)?$/, (context, [, who, way]) => (facings[way] ? [{ kind: 'turn', nodes: [...refer(context, who)], facing: facings[way] }] : undefined)],
  [/^(?:把|将|让)?(.+?)(?:旋转|转动?)(\d+)度$|^(?:旋转|转动?)(.+?)(\d+)度$/, (context, [, a, b, c, d]) => [{ kind: 'turn', nodes: [...refer(context, a ?? c)], amount: Number(b ?? d) }]],
  [/^(?:把|将)(.+?)(?:左右|水平)?(?:翻转|镜像)(?:一下)?$|^(?:左右|水平)?(?:翻转|镜像)(.+)$/, (context, [, a, b]) => [{ kind: 'flip', nodes: [...refer(context, a ?? b)] }]],
  // 移动
  [/^(?:把|将|让)(.+?)(?:再)?(?:移动?到|放到|放在|搬到|挪到|移到|摆到|摆在|拿到|推到|放进|放入|移至|坐到|跳到)(.+?)(?:去|里去)?$/, (context, [, who, where]) => sent(context, who, `到${where}`)],
  [/^(?:把|将|让)?(.+?)(?:再)?((?:往|向|朝)[左右上下前后].{0,6})$/, (context, [, who, where]) => (/看|转|望|面/.test(where) ? undefined : sent(context, who, where.replace(/(?:移动|移|挪|走)/g, '')))],
  [/^(?:把|将)?(.+?)(?:左|右|上|下|前|后)移(?:一?[点些])?$/, (context, [all, who]) => sent(context, who, `往${/(左|右|上|下|前|后)移/.exec(all)?.[1]}`)],
  [/^(?:把|将)?(.+?)(?:移|挪|放|靠)(近|远|高|低)(?:一?[点些])?$/, (context, [, who, way]) => sent(context, who, `往${way}`)],
  [/^(?:把|将|让)(.+?)靠近(.+)$/, (context, [, who, where]) => sent(context, who, `到${where}旁边`)],
  // 大小
  [/^(?:把|将|让)?(.+?)(?:再)?((?:放大|缩小|变大|变小|加大|调大|调小|弄大|弄小|扩大)(?:一?[点些]|一倍|两倍|[\d.]+倍|一半|很多)?|大一?[点些]|小一?[点些]|大很多|小很多)$/, (context, [, who, how]) => becomes(context, targetOf(context, who), /(?:放大|变大|加大|调大|弄大|扩大)一?[点些]/.test(how) ? '大一点' : /(?:缩小|变小|调小|弄小)一?[点些]/.test(how) ? '小一点' : how)],
  [/^(放大|缩小)(.+)$/, (context, [, how, who]) => becomes(context, targetOf(context, who), how)],
  // 复制与数量
  [/^(?:把|将)?(.+?)复制(?:一[个份只])?$|^复制(.+)$/, (context, [, a, b]) => [{ kind: 'duplicate', nodes: [...refer(context, a ?? b)] }]],
  [new RegExp(`^(?:把|将)?(.+?)(?:的数量)?(?:变成|改成|改为|增加到|减少到|变为|减到|加到)${NUMBER}${MEASURE}?$`), (context, [, who, count]) => {
    const ids = tryRefer(context, who).ids
    const wanted = chineseNumber(count)
    return ids.length > 0 && wanted !== undefined ? [{ kind: 'count', nodes: [...ids], count: wanted }] : undefined
  }],
  // 添加
  [new RegExp(`^(?:再|还)?(?:要|来|给我)?(?:再)?(?:加|添加|增加|加上|添上|画上|放上|摆上|多加|多画|来|画|放|摆|添|补)(?:上)?(?:再)?((?:${NUMBER}|几)?${MEASURE}.+|.+)$`), (context, [all, what]) => bringOperations(context, /^再/.test(all) || /再来|再加|多/.test(all) ? `再${what.replace(/^再/, '')}` : what, true)],
  [/^(?:在|给)(.+?)(?:加|添加|增加|加上|添上|画上?|放上?|摆上?|添|放置|多加)(.+)$/, (context, [, where, what]) => {
    const place = whereInChinese(context, where)
    const plain = what.replace(/^上(?=.)/, '')
    if (place.relation) return bringOperations(context, plain, true).map((each) => (each.kind === 'add' ? { ...each, relation: place.relation, ...(place.object ? { object: place.object } : {}) } : each))
    const ids = refer(context, where.replace(/[上里中]$/, ''))
    const worn = wearOperation(context, ids, plain)
    return worn ? [worn] : bringOperations(context, plain, true).map((each) => (each.kind === 'add' ? { ...each, relation: 'on' as const, object: ids[0] } : each))
  }],
  [new RegExp(`^(.+?)(?:上|里|旁边|旁|前面|后面|左边|右边|下面)(?:加|添加|放|摆|画|多|来|有)(?:上)?(${NUMBER}?${MEASURE}.+)$`), (context, [all]) => {
    const split = /^(.+?)(?:加|添加|放|摆|画|多|来|有)(?:上)?((?:[一两二三四五六七八九十\d]+)?(?:个|只|条|头|匹|位|名|张|把|本|朵|棵|颗|辆|座|块|片|支|根|件|顶|副|双|对|杯|碗|盘|瓶|盏|幅).+)$/.exec(all)
    const place = split && whereInChinese(context, split[1])
    return split && place?.relation ? bringOperations(context, split[2], true).map((each) => (each.kind === 'add' ? { ...each, relation: place.relation, ...(place.object ? { object: place.object } : {}) } : each)) : undefined
  }],
  // 场景与风格
  [new RegExp(`^(?:把|将)?(?:背景|场景|环境|地点)${TO}?(?:到|在)?(.+)$`), (context, [, where]) => becomes(context, { kind: 'setting' }, where.replace(/^成/, ''))],
  [/^(?:把|将)?(?:整体|整张图|整个画面|画面|图片|图|照片|风格|画风)?(?:的?风格|的?画风)?(?:换成|改成|变成|转成|改为|变为|用|以|转换成|转为|调成|做成)(.+?)(?:来画|绘制|呈现|表现)?$/, (context, [all, how]) => {
    const feature = featureOperation(context, how)
    if (feature) return [feature]
    const light = lightNamed(how)
    if (light && /调|画面|图|整体/.test(all)) return [{ kind: 'light', ...light }]
    if (/^(?:换成|改成|变成|改为|变为)/.test(all)) {
      const place = /^(?:在)?(?:海|山|森林|公园|城市|沙漠|雪地|太空|厨房|卧室|客厅|街|教室|办公室)/.test(how) ? placeOperation(context, how) : undefined
      return place ? [place] : becomes(context, { kind: 'picture', it: true }, how)
    }
    return becomes(context, { kind: 'picture', it: false }, how)
  }],
  [/^(?:把|将)?(.+?)(?:调|变|弄|改)?(更?亮|更?暗|更?暖|更?冷)(?:一?[点些]|色调)?$/, (context, [, who, how]) => (/灯|画面|图|光|整体|背景|天|色调|它/.test(who) || tryRefer(context, who).ids.length > 0 ? [{ kind: 'light', ...lightNamed(`${how.replace('更', '')}一点`) }] : undefined)],
  [/^(?:再)?(?:调|变)?(亮|暗|暖|冷)一?[点些]$/, (_context, [, how]) => [{ kind: 'light', ...lightNamed(`${how}一点`) }]],
  // 让…做…
  [/^让(.+?)(坐下来?|站起来?|躺下来?|跪下|跳起来|跑起来|微笑|笑起来|哭起来|生气|挥手|跳舞|睡觉|飞起来|[\u4e00-\u9fff]{1,4})$/, (context, [, who, how]) => {
    const all = who + how
    const known = /(坐下来?|站起来?|躺下来?|跪下|跳起来|跑起来|笑起来|哭起来|飞起来)$/.exec(all)
    if (known && all.length > known[0].length) {
      const ids = refer(context, all.slice(0, -known[0].length))
      return [{ kind: 'pose', nodes: [...ids], ...POSES[known[0].slice(0, 1)] }]
    }
    const spots = Array.from({ length: all.length - 1 }, (_, index) => all.length - 1 - index)
    // First where what follows is a word of its own; then wherever somebody is named.
    for (const at of [...spots.filter((each) => isDoing(context, all.slice(each))), ...spots]) {
      const ids = tryRefer(context, all.slice(0, at)).ids
      if (ids.length === 0) continue
      const words = all.slice(at)
      const weather = sensesOf(context, words)?.feature
      if (weather?.kind === 'weather') return [{ kind: 'surroundings', setting: { weather: weather.value as 'rain' } }]
      context.topic = ids
      const plain = words.replace(/^(?:变得|变|更)/, '')
      return [poseOperation(context, ids, plain) ?? becomes(context, { kind: 'things', ids }, plain)[0]]
    }
    const feature = featureOperation(context, who + how) ?? featureOperation(context, how)
    return feature ? [feature] : undefined
  }],
  [/^(打开|开|点亮|关掉|关上|关闭|熄灭)(.+)$/, (context, [, how, who]) => {
    const ids = tryRefer(context, who).ids
    if (ids.length === 0) return undefined
    const lamp = /灯|蜡烛|火/.test(who)
    return [/关|熄/.test(how) ? (lamp ? { kind: 'state', nodes: [...ids], without: ['lit'] } : { kind: 'state', nodes: [...ids], states: ['closed'] }) : { kind: 'state', nodes: [...ids], states: [lamp ? 'lit' : 'open'] }]
  }],
  // 变成
  [new RegExp(`^(?:把|将|让)(.+?)(?:都|全|全部|全都)?${TO}(.+)$`), (context, [, who, how]) => exchanged(context, who, how.replace(/^成/, ''))],
  [new RegExp(`^(?:替换|更换|更改|修改|换|改)(?:一下)?(.+?)(?:成|为)(.+)$`), (context, [, who, how]) => exchanged(context, who, how)],
  [new RegExp(`^(.+?)(?:都|全)?${TO}(.+)$`), (context, [, who, how]) => (who.length > 14 ? undefined : exchanged(context, who, how.replace(/^成/, '')))],
  [/^(?:把|将)(.+?)(?:的颜色)?(?:弄|搞|做|调)?(?:得)?(.+)$/, (context, [, who, how]) => splitDescribed(context, who + how)],
  [/^(.+?)(?:应该|要|得|需要|必须)(?:是|变成|有)?(.+)$/, (context, [, who, how]) => (tryRefer(context, who).ids.length > 0 ? becomes(context, targetOf(context, who), how) : undefined)],
  [/^(.+?)太(大|小|亮|暗)了$/, (context, [, who, how]) => becomes(context, targetOf(context, who), { 大: '小一点', 小: '大一点', 亮: '暗一点', 暗: '亮一点' }[how] as string)],
]

/** Whether words say what somebody does or looks like. */
function isDoing(context: EditContext, words: string): boolean {
  const senses = sensesOf(context, words) ?? sensesOf(context, words.replace(/^(?:变得|变|更)/, '')) ?? sensesOf(context, words.replace(/(?:下来?|起来|着)$/, ''))
  return senses?.verbs !== undefined || senses?.quality !== undefined || senses?.feature?.kind === 'weather' || /^(?:变|更|微笑|大笑|生气|坐下|站起)/.test(words)
}

/** 把车红色: the longest beginning that names something. */
function splitDescribed(context: EditContext, words: string): EditOperationInput[] | undefined {
  for (let at = words.length - 1; at >= 1; at--) {
    if (tryRefer(context, words.slice(0, at)).ids.length === 0) continue
    return becomes(context, targetOf(context, words.slice(0, at)), words.slice(at))
  }
  return undefined
}

/** The operations of one clause; undefined when no pattern fits. @throws Problem */
export function readChinese(context: EditContext, clause: string): readonly EditOperationInput[] | undefined {
  const ratio = /(\d{1,2}) ?[:：比] ?(\d{1,2})/.exec(clause)
  if (ratio && /比例|画幅|尺寸|改|换|变/.test(clause)) return [{ kind: 'ratio', ratio: `${ratio[1]}:${ratio[2]}` }]
  for (const [pattern, act] of rules) {
    const match = pattern.exec(clause)
    const made = match && act(context, match)
    if (made) return made
  }
  const feature = featureOperation(context, clause) ?? (/^(?:在|到)/.test(clause) ? placeOperation(context, clause.replace(/^(?:在|到)/, '')) : undefined)
  if (feature) return [feature]
  const size = sizeNamed(clause)
  if (size && context.topic.length > 0) return [{ kind: 'resize', nodes: [...context.topic], amount: size }]
  return splitDescribed(context, clause)
}
