/** Words that say where a thing is: relation | English prepositions | Chinese words after the thing (方位词). */
import type { relationKinds } from '@plantain/illustrator/design/design'
import { lazily, rowsOf, wordsOf } from './table.ts'

export type RelationKind = (typeof relationKinds)[number]

const table = `
on | on top of, on, onto, upon, atop, on the top of, resting on, covering, on the surface of | 上面, 上, 上边, 之上, 上方的表面, 顶上, 顶端, 表面
under | under, underneath, beneath, below, at the foot of, at the bottom of, at the base of | 下面, 下, 下方, 下边, 底下, 之下, 脚下
above | above, over, high above, hovering over, floating above | 上方, 上空, 头顶, 正上方
in | in, inside, into, within, inside of, in the middle of | 里, 里面, 中, 内, 里边, 之中, 内部, 当中
left-of | to the left of, left of, on the left of, on the left side of, on the left-hand side of, to the left side of | 左边, 左侧, 左面, 左方, 左手边
right-of | to the right of, right of, on the right of, on the right side of, on the right-hand side of, to the right side of | 右边, 右侧, 右面, 右方, 右手边
in-front-of | in front of, before, ahead of, across from, opposite, outside, outside of | 前面, 前, 前方, 面前, 跟前, 之前, 门口, 对面, 外面, 外, 门外
behind | behind, in back of, at the back of | 后面, 后, 后方, 背后, 身后, 后边, 之后
beside | next to, beside, by, near, alongside, close to, nearby, adjacent to, at the side of, along with, besides, at, along, by the side of, against the side of | 旁边, 旁, 边上, 边, 附近, 身边, 一旁, 周边, 近旁, 侧面旁
between | between, in between, among, amongst, amid, in the midst of | 之间, 中间
around | around, surrounding, all around, round, encircling | 周围, 四周, 周围的, 四周围
holding | holding, with in its hands | 手里, 手中, 手上
leaning-on | leaning against, leaning on, against, propped against, propped up against | 靠着
hanging-from | hanging from, hanging off, suspended from, dangling from | 挂在
facing | facing, toward, towards | 面对, 面向, 朝着
in | through, across, throughout, from, out of | 穿过
beside | for, past, off | 沿
`

const read = (column: 1 | 2) =>
  lazily(() => {
    const map = new Map<string, RelationKind>()
    for (const row of rowsOf(table))
      for (const word of wordsOf(row[column])) if (!map.has(word)) map.set(word, row[0] as RelationKind)
    return map
  })

export const englishPrepositions = read(1)
export const chineseLocalizers = read(2)

const framePlaces = `
at-left | on the left, at the left, to the left, on the left side, on the left-hand side, at left, on the far left, in the left corner, on left | 画面左边, 画面左侧, 左边, 左侧, 左面, 左上角, 左下角, 最左边, 左半边, 画面左方
at-right | on the right, at the right, to the right, on the right side, on the right-hand side, at right, on the far right, in the right corner, on right | 画面右边, 画面右侧, 右边, 右侧, 右面, 右上角, 右下角, 最右边, 右半边, 画面右方
at-centre | in the center, in the centre, in the middle, at the center, at the centre, centered, centred, in the middle of the picture, in the center of the image, in the middle of the image, in the centre of the image, in the center of the frame | 画面中央, 画面中间, 正中间, 画面中心, 正中央, 中央, 居中, 中间, 中心, 正中
at-top | at the top, on top, in the upper part, along the top, in the top corner, at the top of the image | 画面上方, 画面顶部, 顶部, 上方, 上面
at-bottom | at the bottom, in the lower part, along the bottom, in the bottom corner, at the bottom of the image | 画面下方, 画面底部, 底部, 下方, 下面
in-foreground | in the foreground, in front | 前景, 前景中, 近处, 前景里, 前面
in-background | in the background, in the distance, in the far distance, on the horizon, far away, far in the background, in the back, behind | 背景, 远处, 背景中, 远方, 背景里, 背景是, 后面, 地平线上, 背后, 远景中
`

const readFrame = (column: 1 | 2) =>
  lazily(() => {
    const map = new Map<string, RelationKind>()
    for (const row of rowsOf(framePlaces))
      for (const word of wordsOf(row[column])) if (!map.has(word)) map.set(word, row[0] as RelationKind)
    return map
  })

export const englishFramePlaces = readFrame(1)
export const chineseFramePlaces = readFrame(2)
