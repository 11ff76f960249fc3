/** Writes a reading down as a design. */
import type { DesignInput } from '@plantain/illustrator/design/design'
import type { CatalogueIndex } from '../catalogue.ts'
import { homeOf } from '../default-place.ts'
import type { ReadDocument } from '../document/document.ts'
import { hexColour } from '../lexicon/colours.ts'
import { notesOf } from '../notes.ts'
import { ratioFor } from '../ratio.ts'
import { subjectsOf } from '../subjects.ts'
import { languageOf } from '../text/language.ts'
import { human } from './kinds.ts'
import type { Mention, Reading } from './reading.ts'
import { spreadColours } from './split.ts'

interface Parts {
  readonly prompt: string
  readonly language: string
  readonly strings: readonly string[]
  readonly reading: Reading
  readonly index: CatalogueIndex
  readonly document?: ReadDocument
  readonly unread: number
}

type Setting = NonNullable<DesignInput['setting']>
type Text = NonNullable<DesignInput['texts']>[number]

const firstFeature = (reading: Reading, kind: string): string | undefined =>
  reading.features.find((feature) => feature.kind === kind)?.value
const allFeatures = (reading: Reading, kind: string): string[] =>
  reading.features.filter((feature) => feature.kind === kind).map((feature) => feature.value)

/** @param document a sheet has no place of its own */
const settingOf = (reading: Reading, document: boolean): Setting | undefined => {
  const time = firstFeature(reading, 'time')
  const weather = firstFeature(reading, 'weather')
  const season = firstFeature(reading, 'season')
  const sky = [...new Set([...reading.constellations, ...allFeatures(reading, 'sky')])]
  const { place, background } = reading
  const outdoors = time !== undefined || weather !== undefined || season !== undefined || sky.length > 0
  const plain =
    document || background !== undefined || reading.features.some((feature) => feature.kind === 'transparent')
  const home = place !== undefined || plain ? undefined : homeOf(reading, outdoors)
  if (
    home === undefined &&
    place === undefined &&
    time === undefined &&
    weather === undefined &&
    season === undefined &&
    sky.length === 0 &&
    background === undefined
  )
    return undefined
  const night = time ?? (sky.some((word) => !/^(sun|fireworks)$/.test(word)) ? 'night' : undefined)
  return {
    place: place?.id ?? home ?? 'studio',
    ...(place === undefined ? {} : { noun: place.noun, adjectives: place.adjectives }),
    ...(night === undefined ? {} : { time: night as NonNullable<Setting['time']> }),
    ...(weather === undefined ? {} : { weather: weather as NonNullable<Setting['weather']> }),
    ...(season === undefined ? {} : { season: season as NonNullable<Setting['season']> }),
    ...(sky.length === 0 ? {} : { sky }),
    ...(background === undefined ? {} : { background }),
  }
}

const cameraOf = (reading: Reading): DesignInput['camera'] => {
  const framing = firstFeature(reading, 'framing')
  const angle = firstFeature(reading, 'angle')
  const focus = firstFeature(reading, 'focus')
  return {
    ...(framing === undefined ? {} : { framing: framing as 'wide' }),
    ...(angle === undefined ? {} : { angle: angle as 'low' }),
    ...(focus === undefined ? {} : { focus: focus as 'sharp' }),
  }
}

const textsOf = (parts: Parts, idOf: ReadonlyMap<Mention, string>): Text[] => {
  const { reading, strings, document } = parts
  const typeface = firstFeature(reading, 'typeface')
  const byIndex = new Map(reading.letterings.map((entry) => [entry.index, entry]))
  const own: Text[] = strings.map((text, index): Text => {
    const lettering = byIndex.get(index)
    const spoken = lettering?.role === 'speech' || lettering?.role === 'thought'
    // "a poster of a cat that says HELLO": the poster says it.
    const said = spoken && document !== undefined && !/comic|storyboard/.test(document.design.type)
    const role = document?.roles.get(index) ?? (said ? 'label' : lettering?.role)
    const carrier = lettering?.carrier === undefined ? undefined : idOf.get(lettering.carrier)
    const speaker = lettering?.speaker === undefined || said ? undefined : idOf.get(lettering.speaker)
    const language = languageOf(text)
    return {
      id: `text-${index + 1}`,
      text,
      role: (role ?? 'label') as NonNullable<Text['role']>,
      ...(carrier === undefined ||
      (document !== undefined && !/sign|board|shirt|banner|牌/.test(lettering!.carrier!.noun))
        ? {}
        : { carrier }),
      ...(speaker === undefined ? {} : { speaker }),
      ...(language === parts.language ? {} : { language }),
      ...(typeface === undefined ? {} : { typeface }),
    }
  })
  const placed = own.filter((text, index) => !(document?.used.has(index) ?? false) && text.text.trim() !== '')
  // The first loose string of a document is its title.
  if (
    document !== undefined &&
    !placed.some((text) => text.role === 'title') &&
    document.texts.every((text) => text.role !== 'title')
  ) {
    const first = placed.find((text) => text.role === 'label' && text.carrier === undefined)
    if (first !== undefined) first.role = 'title'
  }
  return [...(document?.texts ?? []).map((text, at) => ({ id: `text-d${at + 1}`, ...text })), ...placed]
}

/** The finished design, everything of the reading in it or in its notes. */
export const designOf = (parts: Parts): DesignInput => {
  const { reading, index, document } = parts
  const reader = parts.language === 'zh' ? 'zh' : 'en'
  spreadColours(reading)
  // "No people": whoever is only named as an owner is not shown either.
  if (reading.excluded.some((word) => /^(people|persons?|humans?|人|人物)$/.test(word)))
    for (const mention of reading.mentions)
      if (human(mention) && !mention.counted && !reading.events.some((event) => event.actor === mention))
        mention.gone = true
  const drawn = subjectsOf(reading.mentions, index, reader)
  const id = (mention: Mention): string | undefined => drawn.idOf.get(mention)
  const relations = reading.links.flatMap((link) => {
    const subject = id(link.subject)
    const object = link.object === undefined ? undefined : id(link.object)
    const second = link.second === undefined ? undefined : id(link.second)
    if (subject === undefined || (link.object !== undefined && object === undefined)) return []
    return [
      {
        subject,
        kind: link.kind,
        ...(object === undefined ? {} : { object }),
        ...(second === undefined ? {} : { second }),
      },
    ]
  })
  const actions = reading.events.flatMap((event) => {
    const actor = id(event.actor)
    if (actor === undefined) return []
    const object = event.object === undefined ? undefined : id(event.object)
    const partner = event.partner === undefined ? undefined : id(event.partner)
    return [
      {
        actor,
        verb: event.verb,
        ...(object === undefined ? {} : { object }),
        ...(partner === undefined ? {} : { partner }),
        ...(event.together ? { together: true } : {}),
      },
    ]
  })
  const setting = settingOf(reading, document !== undefined)
  const look = firstFeature(reading, 'look')
  const finish = firstFeature(reading, 'finish')
  const palette = [
    ...new Set([...parts.prompt.matchAll(/#[0-9a-f]{6}\b|#[0-9a-f]{3}\b/gi)].map((match) => hexColour(match[0])!)),
  ].slice(0, 12)
  const theme = firstFeature(reading, 'theme')
  const moods = [
    ...new Set([
      ...allFeatures(reading, 'mood'),
      ...(document === undefined && theme !== undefined ? allFeatures(reading, 'theme') : []),
    ]),
  ]
  const texts = textsOf(parts, drawn.idOf)
  const design: DesignInput = {
    kind: document === undefined ? 'scene' : 'document',
    language: parts.language,
    prompt: parts.prompt,
    subjects: drawn.subjects,
    relations,
    actions,
    ...(setting === undefined ? {} : { setting }),
    camera: cameraOf(reading),
    ...(look === undefined ? {} : { look: look as NonNullable<DesignInput['look']> }),
    ...(finish === undefined ? {} : { finish }),
    moods,
    palette: palette.length > 0 ? palette : reading.palette,
    texts,
    ...(document === undefined
      ? {}
      : {
          document: {
            ...document.design,
            ...(theme === undefined || document.design.theme !== undefined ? {} : { theme }),
            ...(firstFeature(reading, 'dark') === undefined ? {} : { dark: true }),
          },
        }),
    excluded: [...new Set(reading.excluded)],
    transparent: firstFeature(reading, 'transparent') !== undefined,
  }
  const ratio = ratioFor(design, firstFeature(reading, 'ratio'))
  return { ...design, ratio, notes: notesOf({ reader, drawn, reading, unread: parts.unread, strings: parts.strings }) }
}
