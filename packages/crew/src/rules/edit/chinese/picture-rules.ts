import { bringOperations } from '../bring.ts'
import { problem } from '../context.ts'
import { becomes } from '../describe.ts'
import { refer, tryRefer } from '../refer.ts'
import { isString, type Rule, S, stringAt } from '../rule.ts'
import { targetOf } from '../target.ts'
import { directions, TO } from './things.ts'

export const pictureRules: readonly Rule[] = [
  [
    /翻译(?:成|为)/,
    (context) =>
      problem(
        context,
        'I have no dictionary, so nothing was translated. Tell me the words.',
        '这里没有词典，无法翻译。请直接给出文字，例如：把“OPEN”换成“营业中”。',
      ),
  ],
  [
    /^(?:把|将)?(?:画面|图片?|整张图|比例)?(?:变成|改成|换成|改为)(?:正方形|方形|方图)$/,
    () => [{ kind: 'ratio', ratio: '1:1' }],
  ],
  [
    /^让(.+?)(?:看着|看向|望着|面向|面对|朝着)(.+)$/,
    (context, [, who, other]) => {
      if (/^(?:左|右|镜头|观众|我们?|前|后)(?:边|侧|面|方)?$/.test(other)) return undefined
      const object = tryRefer(context, other).ids[0]
      return object ? [{ kind: 'turn', nodes: [...refer(context, who)], object }] : undefined
    },
  ],
  // 镜头
  [
    /^(?:把|将)?(?:镜头|相机|视角|画面|机位)?(?:再)?(?:拉近|推近|推进|靠近一[点些]|近一[点些]|放大画面)(?:一?[点些])?(?:到(.+))?$/,
    (context, [, who]) => [{ kind: 'camera', amount: 0.7, ...(who ? { nodes: [...refer(context, who)] } : {}) }],
  ],
  [/^(?:拉近|推近)(?:镜头|相机|视角|画面)$/, () => [{ kind: 'camera', amount: 0.7 }]],
  [/^(?:拉远|推远)(?:镜头|相机|视角|画面)$/, () => [{ kind: 'camera', amount: 1.4 }]],
  [
    /^(?:把|将)?(?:镜头|相机|视角|画面|机位)?(?:再)?(?:拉远|推远|远一[点些]|退后|往后退)(?:一?[点些])?$/,
    () => [{ kind: 'camera', amount: 1.4 }],
  ],
  [
    /^镜头(?:往|向)(左|右|上|下)(?:移动?|平移|转)?(?:一?[点些])?$/,
    (_context, [, way]) => [{ kind: 'camera', direction: directions[way] }],
  ],
  [
    /^(?:把|将)?(?:镜头)?(?:对准|聚焦(?:到|在)?|特写)(.+)$/,
    (context, [, who]) => [{ kind: 'camera', amount: 0.7, nodes: [...refer(context, who)] }],
  ],
  [
    /^(?:把)?(?:视角|镜头|角度|机位)?(?:改成|换成|变成|改为|换为|用|从|给)?(?:一个|个)?(正?上方|俯视|俯拍|顶视|鸟瞰|航拍|仰视|仰拍|低角度|低机位|高角度|侧面|侧视|正面|背面|后面|背后|等距|等轴测|特写|全景|远景|近景|中景|全身|半身|微距)(?:图|角度|视角|镜头|看|拍|来?看|视图)*$/,
    (_context, [, word]) => {
      const angle = /上方|顶视/.test(word)
        ? 'above'
        : /俯|高角/.test(word)
          ? 'high'
          : /鸟瞰|航拍/.test(word)
            ? 'bird'
            : /仰|低/.test(word)
              ? 'low'
              : /侧/.test(word)
                ? 'side'
                : /正面/.test(word)
                  ? 'front'
                  : /背|后/.test(word)
                    ? 'behind'
                    : /等/.test(word)
                      ? 'isometric'
                      : undefined
      const framing = /特写|近景/.test(word)
        ? 'close-up'
        : /全景|远景/.test(word)
          ? 'wide'
          : /中景|半身/.test(word)
            ? 'medium'
            : /全身/.test(word)
              ? 'full'
              : /微距/.test(word)
                ? 'macro'
                : undefined
      return [{ kind: 'camera', ...(angle ? { angle } : {}), ...(framing ? { framing } : {}) }]
    },
  ],
  [/^(?:虚化|模糊)背景$|^背景(?:虚化|模糊)(?:一?[点些])?$/, () => [{ kind: 'camera', focus: 'shallow' }]],
  // 字
  [
    new RegExp(`^(?:把|将)?(?:文字|标题|字)? ?(${S}) ?${TO} ?(${S})$`),
    (context, [, a, b]) => [{ kind: 'set-text', from: stringAt(context, a), text: stringAt(context, b) }],
  ],
  [
    new RegExp(
      `^(?:在)(.+?)(?:上|里|中)?(?:写上?|加上?|印上?|添上?)(?:文字|字|标题)? ?(${S})(?:几个字|字样|这几个字)?$`,
    ),
    (context, [, where, b]) => {
      if (/顶|底|上方|下方|画面|图/.test(where) || tryRefer(context, where).ids.length === 0)
        return [
          {
            kind: 'add-text',
            text: stringAt(context, b),
            ...(/顶|上/.test(where)
              ? { direction: 'up' as const }
              : /底|下/.test(where)
                ? { direction: 'down' as const }
                : {}),
          },
        ]
      const ids = refer(context, where)
      const has = context.texts.some(({ sheet }) =>
        context.things.some(({ node }) => ids.includes(node.id) && node.sheet === sheet),
      )
      return [
        has
          ? { kind: 'set-text', nodes: [...ids], text: stringAt(context, b) }
          : { kind: 'add-text', object: ids[0], text: stringAt(context, b) },
      ]
    },
  ],
  [
    new RegExp(`^(?:把|将|让)?(.+?)(?:${TO}|写上?|显示|是|为|叫|：|:) ?(${S})$`),
    (context, [, what, b]) => becomes(context, targetOf(context, what), b),
  ],
  [
    new RegExp(`^(?:加上?|添加|写上?|增加|再加)(?:一?[个行段句])?(?:文字|标题|字|副标题|标语)? ?(${S})(.*)$`),
    (context, [all, , rest]) => bringOperations(context, `${all}${rest ? '' : ''}`, true),
  ],
  [
    /^(?:把|将)?(?:字体|(.+?)的?字体)(?:换成|改成|变成|改为)(.+?)(?:字体)?$/,
    (context, [, what, face]) => [
      {
        kind: 'style-text',
        ...(what
          ? {
              role:
                targetOf(context, what).kind === 'text'
                  ? ((targetOf(context, what) as { role?: string }).role ?? 'text')
                  : 'text',
            }
          : { role: 'text' }),
        typeface:
          (
            {
              手写: 'handwritten',
              手写体: 'handwritten',
              书法: 'calligraphy',
              毛笔字: 'calligraphy',
              宋体: 'serif',
              衬线: 'serif',
              衬线体: 'serif',
              黑体: 'sans-serif',
              粗体: 'bold',
            } as Readonly<Record<string, string>>
          )[face] ?? face,
      },
    ],
  ],
  // 数据
  [
    /^(?:把|将)(.+?)(?:的(?:值|数值|数据))?(?:改成|改为|设为|调成|变成)(\d+(?:\.\d+)?)%?$/,
    (context, [, row, value]) => {
      const label = context.design.document?.data
        .flatMap(({ rows }) => rows.map((each) => each.label))
        .find((each) => each === (isString(row) ? stringAt(context, row) : row))
      return label === undefined ? undefined : [{ kind: 'data', item: label, value: Number(value) }]
    },
  ],
  [
    /^(?:把|将)?(?:图表|它|这个)?(?:换成|改成|变成|改为|用)(柱状|条形|折线|饼|环形|面积|散点)图$/,
    (_context, [, kind]) => [
      {
        kind: 'data',
        chart: (
          {
            柱状: 'bar',
            条形: 'bar',
            折线: 'line',
            饼: 'pie',
            环形: 'donut',
            面积: 'area',
            散点: 'scatter',
          } as Readonly<Record<string, string>>
        )[kind],
      },
    ],
  ],
]
