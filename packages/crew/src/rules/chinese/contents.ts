/** A measure word that is also a container: a cup of coffee, a basket of apples. */
import { flat } from '../reading/kinds.ts'
import type { NounPhrase } from '../reading/noun-phrase.ts'
import { noQualities } from '../reading/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import type { Lexicon } from '../senses.ts'
import type { NounNode } from './mentions.ts'

/** What fills a cup or bowl and is no thing beside it. */
export const liquids =
  /^(咖啡|茶|水|牛奶|果汁|酒|红酒|啤酒|汤|米饭|饭|面|面条|奶茶|可乐|橙汁|粥|蜂蜜|热可可|绿茶|香水|拉面|葡萄酒|可可|豆浆|沙拉|爆米花|牛肉面|饮料|柠檬水|抹茶|鸡汤|香槟|白酒)$/

/** 一杯咖啡 is a cup with coffee in it; 一篮苹果 are apples in a basket. */
export const contain = (
  node: NounNode,
  holder: string,
  phrase: NounPhrase,
  count: number,
  reading: Reading,
  lexicon: Lexicon,
): void => {
  const senses = lexicon.senses(holder)!
  const liquid = liquids.test(phrase.noun)
  if (liquid) {
    node.mentions = reading.refer({
      ...phrase,
      noun: holder,
      senses,
      definite: false,
      qualities: { ...phrase.qualities, states: [...phrase.qualities.states, phrase.noun] },
    })
    return
  }
  const inside = reading.refer({ ...phrase, count: 4, counted: false, plural: true, definite: false })
  const outside = reading.add({
    noun: holder,
    senses,
    count,
    counted: true,
    plural: false,
    definite: false,
    other: false,
    qualities: noQualities(),
    apart: false,
  })
  for (const mention of inside) reading.link(mention, flat(outside) ? 'on' : 'in', outside)
  node.mentions = inside
}
