/** Takes out of a Chinese sentence what concerns the whole picture. */
import type { Reading } from '../reading/reading.ts'
import type { Item } from './numbers.ts'

export const imageWords: ReadonlySet<string> = new Set(
  '画 图 图片 照片 插画 插图 图像 画面 作品 海报 场景 画作 效果图 壁纸 图标 风景画 风景 景象 摄影 摄影作品 人像 肖像 特写 镜头 封面 头像 贺卡 贴纸 标志 漫画 动画 手绘 手绘图 示意图 配图 原画 概念图 背景 底色'.split(
    ' ',
  ),
)

export const takeFeatures = (items: readonly Item[], reading: Reading): Item[] => {
  const out: Item[] = []
  let dropped = false
  items.forEach((item, at) => {
    const { senses } = item
    // 雨中的樱花树: the 的 goes with its word.
    if (dropped && item.kind === 'de') {
      dropped = false
      return
    }
    dropped = false
    const { feature } = senses
    if (senses.constellation !== undefined) {
      if (!reading.constellations.includes(senses.constellation)) reading.constellations.push(senses.constellation)
      return
    }
    if (item.kind !== 'word' || feature === undefined) {
      out.push(item)
      return
    }
    const thing =
      senses.model !== undefined ||
      senses.noun !== undefined ||
      senses.person !== undefined ||
      senses.place !== undefined ||
      senses.verbs !== undefined
    const before = items[at - 1]
    const counted =
      before?.kind === 'number' || before?.senses.colour !== undefined || before?.senses.quality?.class === 'expression'
    if (thing && (counted || feature.kind === 'finish' || feature.kind === 'look' || senses.verbs !== undefined)) {
      out.push(item)
      return
    }
    if (/^(太阳|月亮|星星)$/.test(item.words) && counted && thing) {
      out.push(item)
      return
    }
    if (!reading.features.some((known) => known.kind === feature.kind && known.value === feature.value))
      reading.features.push(feature)
    dropped = out.length > 0
    // 在夜晚, 在雨中: nothing is left for 在.
    if (out.at(-1)?.kind === 'at' && items[at + 1]?.senses.relation === undefined && items[at + 1]?.kind !== 'de')
      out.pop()
  })
  return out
}
