/** What an instruction is read against: the picture that is talked about, as a list of things with looks and places. */
import type { Design } from '@plantain/illustrator/design/design'
import { ratioOfScene, roomOf, shotOf } from '@plantain/illustrator/edit/geometry'
import { type TextPlace, textPlaces } from '@plantain/illustrator/edit/text-places'
import type { Scene, Stage, StageNode } from '@plantain/illustrator/scene/scene'
import type { ModelFacts } from '@plantain/illustrator/stage/model'
import type { Catalogue, CatalogueIndex } from '../catalogue.ts'
import { indexCatalogue } from '../catalogue.ts'
import { shade } from '../lexicon/colours.ts'
import type { Lexicon, Senses } from '../senses.ts'
import { lexiconFor } from '../senses.ts'
import { Problem } from './problem.ts'

export interface Thing {
  readonly node: StageNode
  readonly facts: ModelFacts | undefined
  /** Colour it is known by. */
  readonly colour: string
  /** Middle in the picture: -1 left or bottom .. 1 right or top; metres from the viewer. */
  readonly x: number
  readonly y: number
  readonly depth: number
  /** Longest side in metres. */
  readonly size: number
}

export interface EditContext {
  readonly scene: Scene
  readonly design: Design
  readonly catalogue: Catalogue
  readonly index: CatalogueIndex
  readonly en: Lexicon
  readonly zh: Lexicon
  readonly language: 'en' | 'zh'
  /** Quoted strings of the instruction, by the number of their place-holder. */
  readonly strings: readonly string[]
  readonly things: readonly Thing[]
  readonly texts: readonly TextPlace[]
  readonly stage: Stage | undefined
  /** Ids of what was spoken of last; changes while an instruction is read. */
  topic: readonly string[]
}

interface Reader {
  readonly index: CatalogueIndex
  readonly en: Lexicon
  readonly zh: Lexicon
}

const readers = new WeakMap<Catalogue, Reader>()

const readerOf = (catalogue: Catalogue): Reader => {
  const known = readers.get(catalogue)
  if (known) return known
  const index = indexCatalogue(catalogue)
  const made = { index, en: lexiconFor(index, 'en'), zh: lexiconFor(index, 'zh') }
  readers.set(catalogue, made)
  return made
}

const stageIn = ({ root, inserts }: Scene): Stage | undefined =>
  root.kind === 'stage' ? root : Object.values(inserts).find((each): each is Stage => each.kind === 'stage')

const colourOf = (node: StageNode, facts: ModelFacts | undefined): string => {
  const { look } = node
  return (
    look.colours?.main ??
    look.colours?.clothes ??
    look.person?.clothes?.find(({ colour }) => colour)?.colour ??
    look.colours?.[facts?.colourable[0] ?? ''] ??
    facts?.colour ??
    '#888888'
  )
}

function thingsOf(scene: Scene, stage: Stage | undefined, index: CatalogueIndex): Thing[] {
  if (!stage) return []
  const shot = shotOf(stage, ratioOfScene(scene))
  return stage.nodes.map((node) => {
    const facts = index.modelById(node.model)
    const { low, high } = roomOf(node, scene.seed)
    const [x, y, depth] = shot.spot([(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2])
    return {
      node,
      facts,
      colour: colourOf(node, facts),
      x,
      y,
      depth,
      size: Math.max(high[0] - low[0], high[1] - low[1], high[2] - low[2]),
    }
  })
}

export interface ContextFacts {
  readonly scene: Scene
  readonly design: Design
  readonly catalogue: Catalogue
  readonly language: 'en' | 'zh'
  readonly strings: readonly string[]
  readonly topic?: readonly string[]
}

export function contextOf({ scene, design, catalogue, language, strings, topic = [] }: ContextFacts): EditContext {
  const reader = readerOf(catalogue)
  const stage = stageIn(scene)
  return {
    scene,
    design,
    catalogue,
    language,
    strings,
    topic,
    stage,
    ...reader,
    things: thingsOf(scene, stage, reader.index),
    texts: textPlaces(scene),
  }
}

/** What a word or phrase may mean, in either language. */
export const sensesOf = (context: EditContext, phrase: string): Senses | undefined => {
  const plain = phrase.trim()
  return /[\u4e00-\u9fff]/.test(plain) ? context.zh.senses(plain) : context.en.senses(plain.toLowerCase())
}

/** A colour with the words that shade it: "dark blue", 浅绿色, #ff8800. */
export function colourNamed(context: EditContext, phrase: string): string | undefined {
  const plain = phrase
    .trim()
    .replace(/^(?:a |an |the |in |all )+/i, '')
    .replace(/ (?:colou?r|one|ones|in colou?r)$/i, '')
    .replace(/的$/, '')
  if (/^#[0-9a-f]{6}$/i.test(plain)) return plain.toLowerCase()
  if (/^#[0-9a-f]{3}$/i.test(plain))
    return `#${[...plain.slice(1)].map((digit) => digit + digit).join('')}`.toLowerCase()
  const own = sensesOf(context, plain)?.colour
  if (own) return own
  const zh = /^(浅|淡|深|暗|亮|鲜|粉)(.+)$/.exec(plain)
  if (zh) {
    const base = sensesOf(context, zh[2])?.colour
    return base && shade(zh[1], base)
  }
  const [first, ...rest] = plain.split(' ')
  if (rest.length === 0) return undefined
  const base = sensesOf(context, rest.join(' '))?.colour
  return base && shade(first.toLowerCase(), base) !== base ? shade(first.toLowerCase(), base) : undefined
}

/** Says no in the user's language. */
export const problem = (context: Pick<EditContext, 'language'>, english: string, chinese: string): never => {
  throw new Problem(context.language === 'zh' ? chinese : english)
}

/** What there is to talk about, for answers to what could not be found. */
export function inventory(context: EditContext): string {
  const nouns = context.things.filter(({ node }) => !node.scenery).map(({ node }) => node.noun)
  const counted = [...new Set(nouns)].map((noun) => {
    const count = nouns.filter((each) => each === noun).length
    return count === 1 ? noun : context.language === 'zh' ? `${count}个${noun}` : `${count} × ${noun}`
  })
  const texts = context.texts.slice(0, 8).map(({ text }) => `“${text}”`)
  return [...counted, ...texts].join(context.language === 'zh' ? '、' : ', ')
}
