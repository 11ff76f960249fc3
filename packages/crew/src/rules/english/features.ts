/** Takes out of a sentence what concerns the whole picture: style, camera, time, weather; what is left is about things. */
import type { Feature } from '../lexicon/features.ts'
import type { Reading } from '../reading/reading.ts'
import type { Item } from './items.ts'

/** Words for the picture itself: "a photo of", "an illustration showing". */
export const imageWords: ReadonlySet<string> = new Set(
  'photo,photograph,picture,image,illustration,painting,drawing,render,rendering,sketch,artwork,art,scene,shot,portrait,view,cartoon,snapshot,depiction,graphic,clipart,clip art,visual,wallpaper,vector,watercolor,watercolour,comic,mural,collage,still life,landscape,composition,icon,sticker,logo,poster,banner,doodle,print,engraving,woodcut,caricature,design,cover,mockup,selfie,closeup,close up,3d model,model,thumbnail,avatar,piece,silhouette,diorama'.split(
    ',',
  ),
)

const commands: ReadonlySet<string> = new Set(
  'create,generate,make,draw,paint,design,render,show,shows,showing,imagine,illustrate,produce,give,want,need,please,me,us,i,would,like,can,could,you,to,see,a,an,let,compose,photograph,sketch,visualize,visualise,build,craft,depict,for'.split(
    ',',
  ),
)

const noise: ReadonlySet<string> = new Set(
  'style,aesthetic,vibe,theme,themed,atmosphere,mood,lighting,tones,palette,look,feel,rendering,effect,in the style of,in a style of,quality,ratio,orientation,composition,resolution,light,weather,day,time,lit,view,angle,shot,scene'.split(
    ',',
  ),
)

const hasOther = (item: Item): boolean => {
  const { senses } = item
  return (
    senses.model !== undefined ||
    senses.noun !== undefined ||
    senses.person !== undefined ||
    senses.garment !== undefined ||
    senses.place !== undefined
  )
}

/** Verbs that are style words too must stand as style: "sketch of", not "sketching". */
const isFeature = (items: readonly Item[], at: number): Feature | undefined => {
  const item = items[at]
  const feature = item.senses.feature
  if (feature === undefined || item.kind !== 'word') return undefined
  const before = items[at - 1]
  const single = before?.kind === 'number' || (before?.kind === 'determiner' && /^(an?|another)$/.test(before.words))
  if (
    feature.kind === 'sky' &&
    /^(sun|moon)$/.test(item.words) &&
    hasOther(item) &&
    (single || before?.senses.quality?.class === 'expression')
  )
    return undefined
  if (
    feature.kind === 'sky' &&
    item.words === 'stars' &&
    (before?.kind === 'number' || before?.senses.colour !== undefined)
  )
    return undefined
  if (
    hasOther(item) &&
    (feature.kind === 'finish' ||
      feature.kind === 'look' ||
      feature.kind === 'framing' ||
      feature.kind === 'transparent')
  ) {
    const next = items[at + 1]
    return next !== undefined && (noise.has(next.words) || next.kind === 'of') && item.senses.noun?.same !== true
      ? feature
      : undefined
  }
  if (item.words === 'sticker' && at > 4 && items[at + 1]?.kind !== 'of') return undefined
  if (item.words === 'rainbow' && items[at + 1]?.kind === 'word' && hasOther(items[at + 1])) return undefined
  if (
    feature.kind === 'look' &&
    feature.value === 'flat' &&
    item.words === 'flat' &&
    items[at + 1]?.kind !== 'word' &&
    before?.kind !== 'comma'
  )
    return undefined
  return feature
}

/** Takes a feature into the reading. */
export const recordFeature = (reading: Reading, feature: Feature): void => {
  if (!reading.features.some((known) => known.kind === feature.kind && known.value === feature.value))
    reading.features.push(feature)
}

const small = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.kind === 'determiner' ||
    item.kind === 'with' ||
    item.kind === 'have' ||
    item.kind === 'adverb' ||
    (item.kind === 'word' && item.senses.relation !== undefined && item.senses.frame === undefined))

const opensPhrase = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.kind === 'word' || item.kind === 'text' || item.kind === 'number' || item.kind === 'shade') &&
  item.senses.relation === undefined &&
  item.senses.frame === undefined &&
  item.senses.verbs?.some((entry) => entry.form === 'ing') !== true

/** The items that are not about the whole picture. */
export const takeFeatures = (items: readonly Item[], reading: Reading): Item[] => {
  const out: Item[] = []
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    const star = item.senses.constellation
    const starred =
      star !== undefined &&
      (items[at + 1]?.words.startsWith('constellation') ||
        items[at - 1]?.words.startsWith('constellation') ||
        (items[at - 1]?.kind === 'of' && items[at - 2]?.words.startsWith('constellation')) ||
        /^(gemini|orion|cassiopeia|ursa|big dipper|scorpio|sagittarius|cygnus)/.test(item.words))
    const feature = isFeature(items, at)
    if (starred) {
      if (!reading.constellations.includes(star)) reading.constellations.push(star)
    } else if (item.words === 'constellation' || item.words === 'constellations') {
      // Its name says which.
    } else if (feature !== undefined) recordFeature(reading, feature)
    else if (
      out.length !== 0 &&
      /^(style|aesthetic|vibe|vibes|themed|atmosphere|in the style of|tones|palette)$/.test(item.words) &&
      !hasOther(item)
    ) {
      if (item.words === 'palette') continue
    } else {
      out.push(item)
      continue
    }
    // "a full moon behind it": what is in the sky is behind everything.
    if (feature?.kind === 'sky' && items[at + 1]?.senses.relation !== undefined && items[at + 2]?.kind === 'pronoun')
      at += 2
    const next = items[at + 1]
    const nextFeature = next !== undefined && isFeature(items, at + 1) !== undefined
    if (nextFeature || opensPhrase(next)) continue
    // Nothing is left for "in a" and "with" to belong to.
    while (small(out.at(-1)) && !(out.at(-1)!.kind === 'determiner' && false)) out.pop()
    if (next?.kind === 'of') at++
  }
  return out
}

/** Drops "create a picture of": the index where the things begin. */
export const frameEnd = (items: readonly Item[], opening = true): number => {
  let start = 0
  while (start < items.length && commands.has(items[start].words) && items[start].kind !== 'determiner') start++
  if (start > 0 && items[start - 1].words === 'like') start = Math.max(0, start)
  if (!opening) return start
  for (let at = start; at < Math.min(items.length, start + 12); at++) {
    const item = items[at]
    if (item.kind === 'stop' || item.kind === 'relative' || item.kind === 'copula' || item.kind === 'and') break
    if (
      item.kind === 'word' &&
      (item.senses.relation !== undefined ||
        item.senses.person !== undefined ||
        (item.senses.verbs?.some((entry) => entry.form === 'ing') === true && !imageWords.has(item.words)))
    )
      break
    const next = items[at + 1]
    if (
      imageWords.has(item.words) &&
      next !== undefined &&
      (next.kind === 'of' ||
        next.words === 'showing' ||
        next.words === 'depicting' ||
        next.words === 'featuring' ||
        next.words === 'shows' ||
        next.words === 'for')
    )
      return at + 2
    // Feature words were taken out and may leave only "of".
    if (item.kind === 'of' && at === start) return at + 1
  }
  return start
}
