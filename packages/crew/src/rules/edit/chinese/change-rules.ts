import { sensesOf } from '../context.ts'
import { becomes, poseOperation } from '../describe.ts'
import { featureOperation, lightNamed, placeOperation } from '../features.ts'
import { refer, tryRefer } from '../refer.ts'
import type { Rule } from '../rule.ts'
import { targetOf } from '../target.ts'
import { exchanged, isDoing, POSES, splitDescribed, TO } from './things.ts'

export const changeRules: readonly Rule[] = [
  // 场景与风格
  [
    new RegExp(`^(?:把|将)?(?:背景|场景|环境|地点)${TO}?(?:到|在)?(.+)$`),
    (context, [, where]) => becomes(context, { kind: 'setting' }, where.replace(/^成/, '')),
  ],
  [
    /^(?:把|将)?(?:整体|整张图|整个画面|画面|图片|图|照片|风格|画风)?(?:的?风格|的?画风)?(?:换成|改成|变成|转成|改为|变为|用|以|转换成|转为|调成|做成)(.+?)(?:来画|绘制|呈现|表现)?$/,
    (context, [all, how]) => {
      const feature = featureOperation(context, how)
      if (feature) return [feature]
      const light = lightNamed(how)
      if (light && /调|画面|图|整体/.test(all)) return [{ kind: 'light', ...light }]
      if (/^(?:换成|改成|变成|改为|变为)/.test(all)) {
        const place = /^(?:在)?(?:海|山|森林|公园|城市|沙漠|雪地|太空|厨房|卧室|客厅|街|教室|办公室)/.test(how)
          ? placeOperation(context, how)
          : undefined
        return place ? [place] : becomes(context, { kind: 'picture', it: true }, how)
      }
      return becomes(context, { kind: 'picture', it: false }, how)
    },
  ],
  [
    /^(?:把|将)?(.+?)(?:调|变|弄|改)?(更?亮|更?暗|更?暖|更?冷)(?:一?[点些]|色调)?$/,
    (context, [, who, how]) =>
      /灯|画面|图|光|整体|背景|天|色调|它/.test(who) || tryRefer(context, who).ids.length > 0
        ? [{ kind: 'light', ...lightNamed(`${how.replace('更', '')}一点`) }]
        : undefined,
  ],
  [
    /^(?:再)?(?:调|变)?(亮|暗|暖|冷)一?[点些]$/,
    (_context, [, how]) => [{ kind: 'light', ...lightNamed(`${how}一点`) }],
  ],
  // 让…做…
  [
    /^让(.+?)(坐下来?|站起来?|躺下来?|跪下|跳起来|跑起来|微笑|笑起来|哭起来|生气|挥手|跳舞|睡觉|飞起来|[\u4e00-\u9fff]{1,4})$/,
    (context, [, who, how]) => {
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
        if (weather?.kind === 'weather')
          return [{ kind: 'surroundings', setting: { weather: weather.value as 'rain' } }]
        context.topic = ids
        const plain = words.replace(/^(?:变得|变|更)/, '')
        return [poseOperation(context, ids, plain) ?? becomes(context, { kind: 'things', ids }, plain)[0]]
      }
      const feature = featureOperation(context, who + how) ?? featureOperation(context, how)
      return feature ? [feature] : undefined
    },
  ],
  [
    /^(打开|开|点亮|关掉|关上|关闭|熄灭)(.+)$/,
    (context, [, how, who]) => {
      const ids = tryRefer(context, who).ids
      if (ids.length === 0) return undefined
      const lamp = /灯|蜡烛|火/.test(who)
      return [
        /关|熄/.test(how)
          ? lamp
            ? { kind: 'state', nodes: [...ids], without: ['lit'] }
            : { kind: 'state', nodes: [...ids], states: ['closed'] }
          : { kind: 'state', nodes: [...ids], states: [lamp ? 'lit' : 'open'] },
      ]
    },
  ],
  // 变成
  [
    new RegExp(`^(?:把|将|让)(.+?)(?:都|全|全部|全都)?${TO}(.+)$`),
    (context, [, who, how]) => exchanged(context, who, how.replace(/^成/, '')),
  ],
  [
    /^(?:替换|更换|更改|修改|换|改)(?:一下)?(.+?)(?:成|为)(.+)$/,
    (context, [, who, how]) => exchanged(context, who, how),
  ],
  [
    new RegExp(`^(.+?)(?:都|全)?${TO}(.+)$`),
    (context, [, who, how]) => (who.length > 14 ? undefined : exchanged(context, who, how.replace(/^成/, ''))),
  ],
  [
    /^(?:把|将)(.+?)(?:的颜色)?(?:弄|搞|做|调)?(?:得)?(.+)$/,
    (context, [, who, how]) => splitDescribed(context, who + how),
  ],
  [
    /^(.+?)(?:应该|要|得|需要|必须)(?:是|变成|有)?(.+)$/,
    (context, [, who, how]) =>
      tryRefer(context, who).ids.length > 0 ? becomes(context, targetOf(context, who), how) : undefined,
  ],
  [
    /^(.+?)太(大|小|亮|暗)了$/,
    (context, [, who, how]) =>
      becomes(
        context,
        targetOf(context, who),
        { 大: '小一点', 小: '大一点', 亮: '暗一点', 暗: '亮一点' }[how] as string,
      ),
  ],
]
