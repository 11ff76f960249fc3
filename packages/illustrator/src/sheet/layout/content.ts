/** A design's words, sorted by what they do on a page. Every given text lands in exactly one place. */
import type { Design, TextItem } from '../../design/design.ts'
import { findIcon, trueIconsIn } from '../icons.ts'

export interface Item {
  readonly id: string
  readonly text: string
  readonly label?: string
  readonly detail?: string
  readonly price?: string
  readonly icon?: string
  readonly parent?: string
}

export interface Section {
  readonly id: string
  readonly role: string
  readonly heading?: string
  readonly items: readonly Item[]
}

export interface Content {
  readonly type: string
  readonly language: string
  readonly title?: TextItem
  /** Short lines above and below the title. */
  readonly subtitles: readonly TextItem[]
  readonly slogans: readonly TextItem[]
  readonly dates: readonly TextItem[]
  readonly names: readonly TextItem[]
  readonly bodies: readonly TextItem[]
  readonly prices: readonly TextItem[]
  readonly details: readonly TextItem[]
  readonly buttons: readonly TextItem[]
  readonly footers: readonly TextItem[]
  readonly sections: readonly Section[]
  readonly data: NonNullable<Design['document']>['data']
  /** Icons of subjects and ornaments asked for; the leading one first. */
  readonly icons: readonly string[]
  /** Stage drawn in place of hero icons. */
  readonly stage?: string
}

const titleOrder = [
  'title',
  'logo',
  'sign',
  'slogan',
  'heading',
  'name',
  'speech',
  'thought',
  'subtitle',
  'label',
  'body',
] as const

/** Kinds that are livelier with a picture even when none was asked for. */
const illustrated = new Set([
  'infographic',
  'recipe',
  'menu',
  'checklist',
  'slide',
  'banner',
  'process',
  'timeline',
  'comparison',
  'mind-map',
  'schedule',
  'weather',
  'ticket',
  'label',
  'logo',
  'sticker',
])

function iconsOf(design: Design, type: string): string[] {
  const wishes = [
    ...design.subjects
      .filter(({ match, model }) => match === 'exact' || match === 'card' || model === 'person')
      .map(({ noun, model, count }) => ({ noun, model, count })),
    ...(design.document?.ornaments ?? []).map((word) => ({ noun: word, model: word, count: 1 })),
  ]
  const banned = new Set(design.excluded.flatMap((word) => findIcon(word, design.language)?.icon ?? []))
  const counted = new Map<string, number>()
  for (const { noun, model, count } of wishes) {
    const icon = (findIcon(noun, design.language) ?? findIcon(model, 'en'))?.icon
    if (icon && !banned.has(icon)) counted.set(icon, Math.max(counted.get(icon) ?? 0, count))
  }
  const icons = [...counted].flatMap(([icon, count]) => Array.from({ length: count }, () => icon))
  if (icons.length > 0 || !illustrated.has(type)) return icons
  return trueIconsIn(
    design.texts
      .filter(({ role }) => role === 'title' || role === 'heading')
      .map(({ text }) => text)
      .join(' . '),
    1,
  )
}

/** Sections with the texts that point at them added, and an icon for each item that says what it is. */
function sectionsOf(design: Design, used: Set<string>): Section[] {
  return withIcons(
    (design.document?.sections ?? []).map((section) => {
      const known = new Set(section.items.flatMap((item) => [item.text, item.label, item.detail, item.price]))
      if (section.heading) known.add(section.heading)
      for (const text of design.texts) if (known.has(text.text)) used.add(text.id)
      const own = design.texts.filter((text) => text.section === section.id && !known.has(text.text))
      const heading = section.heading ?? own.find(({ role }) => role === 'heading' || role === 'title')?.text
      for (const text of own) used.add(text.id)
      const given: Item[] = [
        ...section.items.map((item, index) => ({ id: `${section.id}-${index + 1}`, ...item })),
        ...own.filter(({ text }) => text !== heading).map((text) => ({ id: text.id, text: text.text })),
      ]
      const items = given.map(({ icon: wish, ...item }): Item => {
        const icon = wish && findIcon(wish, design.language, true)?.icon
        return { ...item, ...(icon && { icon }) }
      })
      return { id: section.id, role: section.role, ...(heading && { heading }), items }
    }),
  )
}

/** Numbered steps; they carry numbers, not icons. */
export const isSteps = ({ role, heading }: Section): boolean =>
  /step|method|how|direction|process|做法|步骤|流程/i.test(`${role} ${heading ?? ''}`)

/** Icons for items that name none, but only when every item of the page then has one: a list half with icons looks broken. */
function withIcons(sections: readonly Section[]): Section[] {
  const shown = (item: Item) => item.icon ?? trueIconsIn(`${item.label ?? ''} . ${item.text}`, 1)[0]
  const listed = sections.filter((section) => !isSteps(section)).flatMap(({ items }) => items)
  const covered = listed.every(shown)
  return sections.map((section) => ({
    ...section,
    items: section.items.map((item) => {
      const icon = covered && !isSteps(section) ? shown(item) : item.icon
      return { ...item, ...(icon && { icon }) }
    }),
  }))
}

/**
 * @param type Kind of document as the layouts know it.
 * @param stage Id of the stage that is the document's picture, if it has one.
 */
export function contentOf(design: Design, type: string, stage?: string): Content {
  const used = new Set<string>()
  const sections = sectionsOf(design, used)
  const data = design.document?.data ?? []
  // Points of a scatter chart carry no names.
  const inData = new Set(
    data.flatMap(({ title, kind, columns, rows }) => [
      title,
      ...columns,
      ...(/scatter|散点/.test(kind ?? '') ? [] : rows.map(({ label }) => label)),
    ]),
  )
  const free = design.texts.filter(
    (text) => !used.has(text.id) && text.text.trim() !== '' && (text.role === 'title' || !inData.has(text.text)),
  )
  const title = titleOrder
    .flatMap((role) => free.filter((text) => text.role === role))
    .find(({ role }) => type !== 'quote' || role === 'title' || role === 'heading' || free.length === 1)
  const rest = free.filter((text) => text !== title)
  const of = (...roles: TextItem['role'][]) => rest.filter(({ role }) => roles.includes(role))
  return {
    type,
    language: design.language,
    ...(title && { title }),
    subtitles: of('title', 'subtitle', 'heading'),
    slogans: of('slogan', 'speech', 'thought', 'logo', 'sign'),
    dates: of('date'),
    names: of('name'),
    bodies: of('body'),
    prices: of('price'),
    details: of('label', 'caption'),
    buttons: of('button'),
    footers: of('footer'),
    sections,
    data,
    icons: iconsOf(design, type),
    ...(stage && { stage }),
  }
}
