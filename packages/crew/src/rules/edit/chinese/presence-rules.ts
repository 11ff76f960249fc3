import { chineseNumber } from '../../lexicon/numbers.ts'
import { bringOperations, wearOperation, whereInChinese } from '../bring.ts'
import { becomes } from '../describe.ts'
import { refer, tryRefer } from '../refer.ts'
import type { Rule } from '../rule.ts'
import { targetOf } from '../target.ts'
import { exchanged, facings, MEASURE, NUMBER, removed, sent } from './things.ts'

export const presenceRules: readonly Rule[] = [
  // 穿戴
  [
    /^(?:给|为|让)(.+?)(?:穿上?|戴上?|换上?|披上?|系上?|穿着|戴着|加上?)(.+)$/,
    (context, [, who, what]) => {
      const ids = refer(context, who)
      const worn = wearOperation(context, ids, what)
      if (worn) return [worn]
      const hair = /^(.*?)(?:色的?)?头发$/.exec(what)
      if (hair)
        return becomes(
          context,
          { kind: 'things', ids, part: 'hair' },
          hair[1].endsWith('色') ? hair[1] : `${hair[1]}色`,
        )
      const [add] = bringOperations(context, what, true)
      return [add.kind === 'add' ? { ...add, relation: 'holding', object: ids[0] } : add]
    },
  ],
  [
    /^(?:让|把)?(.+?)(?:穿上|戴上|换上|披上|穿|戴)(.+)$/,
    (context, [, who, what]) => {
      const ids = tryRefer(context, who.replace(/^给/, '')).ids
      const worn = ids.length > 0 ? wearOperation(context, ids, what) : undefined
      return worn ? [worn] : undefined
    },
  ],
  [
    /^(?:让)(.+?)(?:拿着?|举着?|抱着?|捧着?|提着?|握着?)(.+)$/,
    (context, [, who, what]) => {
      const ids = refer(context, who)
      return bringOperations(context, what, true).map((each) => ({
        ...each,
        relation: 'holding' as const,
        object: ids[0],
      }))
    },
  ],
  [/^用(.+?)(?:代替|替换|取代|替代)(.+)$/, (context, [, by, what]) => exchanged(context, what, by)],
  // 去掉
  [
    /^(?:把|将)(.+?)(?:给)?(?:都|全部|全)?(?:去掉|删掉|删除|移除|拿掉|拿走|去除|抹掉|擦掉|消除|清除|去了|删了|移走|脱掉|摘掉|脱下|摘下|弄走)$/,
    (context, [, what]) => removed(context, what),
  ],
  [
    /^(?:去掉|删掉|删除|移除|拿掉|拿走|去除|抹掉|擦掉|消除|清除|不要|不需要|不想要|别要|脱掉|摘掉|去除掉|移走|没有)(.+?)(?:了|吧)?$/,
    (context, [, what]) => removed(context, what),
  ],
  // 互换
  [
    /^(?:把|将|让)?(.+?)(?:和|跟|与)(.+?)(?:互换|交换|对调|调换)(?:一下)?(?:位置)?$/,
    (context, [, a, b]) => [{ kind: 'swap', nodes: [refer(context, a)[0], refer(context, b)[0]] }],
  ],
  [
    /^(?:互换|交换|对调|调换)(.+?)(?:和|跟|与)(.+?)(?:的位置)?$/,
    (context, [, a, b]) => [{ kind: 'swap', nodes: [refer(context, a)[0], refer(context, b)[0]] }],
  ],
  // 转向
  [
    /^(?:把|将|让)?(.+?)(?:转过身去|背过身去?|背对(?:镜头|我们|观众))$/,
    (context, [, who]) => [{ kind: 'turn', nodes: [...refer(context, who)], facing: 'away' }],
  ],
  [
    /^(?:把|将|让)?(.+?)(?:转身|转过来|掉头|转个身|转过身来?)$/,
    (context, [, who]) => [{ kind: 'turn', nodes: [...refer(context, who)], facing: 'around' }],
  ],
  [
    /^(?:把|将|让)?(.+?)(?:看向|面向|朝向|面朝|转向|望向|面对|朝|看着|向)(左|右|镜头|观众|我们|我|前|后)(?:边|侧|面|方)?(?:看)?$/,
    (context, [, who, way]) =>
      facings[way] ? [{ kind: 'turn', nodes: [...refer(context, who)], facing: facings[way] }] : undefined,
  ],
  [
    /^(?:把|将|让)?(.+?)(?:旋转|转动?)(\d+)度$|^(?:旋转|转动?)(.+?)(\d+)度$/,
    (context, [, a, b, c, d]) => [{ kind: 'turn', nodes: [...refer(context, a ?? c)], amount: Number(b ?? d) }],
  ],
  [
    /^(?:把|将)(.+?)(?:左右|水平)?(?:翻转|镜像)(?:一下)?$|^(?:左右|水平)?(?:翻转|镜像)(.+)$/,
    (context, [, a, b]) => [{ kind: 'flip', nodes: [...refer(context, a ?? b)] }],
  ],
  // 移动
  [
    /^(?:把|将|让)(.+?)(?:再)?(?:移动?到|放到|放在|搬到|挪到|移到|摆到|摆在|拿到|推到|放进|放入|移至|坐到|跳到)(.+?)(?:去|里去)?$/,
    (context, [, who, where]) => sent(context, who, `到${where}`),
  ],
  [
    /^(?:把|将|让)?(.+?)(?:再)?((?:往|向|朝)[左右上下前后].{0,6})$/,
    (context, [, who, where]) =>
      /看|转|望|面/.test(where) ? undefined : sent(context, who, where.replace(/(?:移动|移|挪|走)/g, '')),
  ],
  [
    /^(?:把|将)?(.+?)(?:左|右|上|下|前|后)移(?:一?[点些])?$/,
    (context, [all, who]) => sent(context, who, `往${/(左|右|上|下|前|后)移/.exec(all)?.[1]}`),
  ],
  [
    /^(?:把|将)?(.+?)(?:移|挪|放|靠)(近|远|高|低)(?:一?[点些])?$/,
    (context, [, who, way]) => sent(context, who, `往${way}`),
  ],
  [/^(?:把|将|让)(.+?)靠近(.+)$/, (context, [, who, where]) => sent(context, who, `到${where}旁边`)],
  // 大小
  [
    /^(?:把|将|让)?(.+?)(?:再)?((?:放大|缩小|变大|变小|加大|调大|调小|弄大|弄小|扩大)(?:一?[点些]|一倍|两倍|[\d.]+倍|一半|很多)?|大一?[点些]|小一?[点些]|大很多|小很多)$/,
    (context, [, who, how]) =>
      becomes(
        context,
        targetOf(context, who),
        /(?:放大|变大|加大|调大|弄大|扩大)一?[点些]/.test(how)
          ? '大一点'
          : /(?:缩小|变小|调小|弄小)一?[点些]/.test(how)
            ? '小一点'
            : how,
      ),
  ],
  [/^(放大|缩小)(.+)$/, (context, [, how, who]) => becomes(context, targetOf(context, who), how)],
  // 复制与数量
  [
    /^(?:把|将)?(.+?)复制(?:一[个份只])?$|^复制(.+)$/,
    (context, [, a, b]) => [{ kind: 'duplicate', nodes: [...refer(context, a ?? b)] }],
  ],
  [
    new RegExp(`^(?:把|将)?(.+?)(?:的数量)?(?:变成|改成|改为|增加到|减少到|变为|减到|加到)${NUMBER}${MEASURE}?$`),
    (context, [, who, count]) => {
      const ids = tryRefer(context, who).ids
      const wanted = chineseNumber(count)
      return ids.length > 0 && wanted !== undefined ? [{ kind: 'count', nodes: [...ids], count: wanted }] : undefined
    },
  ],
  // 添加
  [
    new RegExp(
      `^(?:再|还)?(?:要|来|给我)?(?:再)?(?:加|添加|增加|加上|添上|画上|放上|摆上|多加|多画|来|画|放|摆|添|补)(?:上)?(?:再)?((?:${NUMBER}|几)?${MEASURE}.+|.+)$`,
    ),
    (context, [all, what]) =>
      bringOperations(
        context,
        /^再/.test(all) || /再来|再加|多/.test(all) ? `再${what.replace(/^再/, '')}` : what,
        true,
      ),
  ],
  [
    /^(?:在|给)(.+?)(?:加|添加|增加|加上|添上|画上?|放上?|摆上?|添|放置|多加)(.+)$/,
    (context, [, where, what]) => {
      const place = whereInChinese(context, where)
      const plain = what.replace(/^上(?=.)/, '')
      if (place.relation)
        return bringOperations(context, plain, true).map((each) =>
          each.kind === 'add'
            ? { ...each, relation: place.relation, ...(place.object ? { object: place.object } : {}) }
            : each,
        )
      const ids = refer(context, where.replace(/[上里中]$/, ''))
      const worn = wearOperation(context, ids, plain)
      return worn
        ? [worn]
        : bringOperations(context, plain, true).map((each) =>
            each.kind === 'add' ? { ...each, relation: 'on' as const, object: ids[0] } : each,
          )
    },
  ],
  [
    new RegExp(
      `^(.+?)(?:上|里|旁边|旁|前面|后面|左边|右边|下面)(?:加|添加|放|摆|画|多|来|有)(?:上)?(${NUMBER}?${MEASURE}.+)$`,
    ),
    (context, [all]) => {
      const split =
        /^(.+?)(?:加|添加|放|摆|画|多|来|有)(?:上)?((?:[一两二三四五六七八九十\d]+)?(?:个|只|条|头|匹|位|名|张|把|本|朵|棵|颗|辆|座|块|片|支|根|件|顶|副|双|对|杯|碗|盘|瓶|盏|幅).+)$/.exec(
          all,
        )
      const place = split && whereInChinese(context, split[1])
      return split && place?.relation
        ? bringOperations(context, split[2], true).map((each) =>
            each.kind === 'add'
              ? { ...each, relation: place.relation, ...(place.object ? { object: place.object } : {}) }
              : each,
          )
        : undefined
    },
  ],
]
