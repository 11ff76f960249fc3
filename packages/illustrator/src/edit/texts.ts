/** Edits of words: exact strings on pages, on things, over pictures. Nothing but the named text is touched. */
import type { Design } from '../design/design.ts'
import type { Scene } from '../scene/scene.ts'
import { designUnits } from '../scene/design-units.ts'
import { captionSheet } from '../scene/caption.ts'
import { placeTexts } from '../scene/carriers.ts'
import { faceNames, weightsOf } from '../sheet/type/typeface.ts'
import type { Draft, Outcome } from './draft.ts'
import { refuse, say, stageOf, subjectIdOf, withDesign, withStage } from './draft.ts'
import type { EditOperation } from './operation.ts'
import { withWords } from './slot.ts'
import { changeNode, sheetOf, type TextPlace, textPlaces, withSheet } from './text-places.ts'

const plain = (words: string): string => words.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
const loose = (words: string): string => plain(words).toLowerCase()

/** Roles that mean nearly the same when somebody names one. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'logo', 'sign', 'heading'], headline: ['title', 'heading'], subtitle: ['subtitle', 'heading', 'slogan'], heading: ['heading', 'subtitle'], slogan: ['slogan', 'subtitle'], caption: ['caption', 'label'],
  sign: ['sign', 'label', 'title'], price: ['price'], date: ['date'], name: ['name'], button: ['button'], footer: ['footer', 'caption'], body: ['body'], label: ['label', 'body'], speech: ['speech', 'caption'], logo: ['logo', 'title'],
}

const itemPrefix = (id: string): string => (id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : id)

/** The texts an operation means: by letters, by item and role, by role, by id, else the only one. */
export function textsMeant(draft: Draft, operation: EditOperation): TextPlace[] {
  const places = textPlaces(draft.scene)
  const { from, role, of, nodes } = operation
  if (nodes.length > 0) {
    const ids = places.filter(({ node, sheet }) => nodes.includes(node.id) || nodes.some((id) => bearsSheet(draft.scene, id, sheet)))
    if (ids.length > 0) return role ? (ids.filter((place) => place.node.role === role).length > 0 ? ids.filter((place) => place.node.role === role) : ids) : ids
  }
  if (from !== undefined) {
    const exact = places.filter(({ text }) => plain(text) === plain(from))
    if (exact.length > 0) return exact
    const like = places.filter(({ text }) => loose(text) === loose(from))
    if (like.length > 0) return like
    return places.filter(({ text }) => loose(text).includes(loose(from)))
  }
  if (of !== undefined) {
    const item = places.find(({ text }) => loose(text) === loose(of)) ?? places.find(({ text }) => loose(text).includes(loose(of)))
    return item ? places.filter(({ node, sheet }) => sheet === item.sheet && itemPrefix(node.id) === itemPrefix(item.node.id) && (role === undefined || node.role === role)) : []
  }
  if (role !== undefined && role !== 'text') {
    const said = (draft.design.texts ?? []).filter((text) => text.role === role).map(({ id }) => id)
    for (const kin of [role, ...(KIN[role] ?? [])]) {
      const found = places.filter(({ node }) => node.role === kin || (kin === role && said.includes(node.id)))
      if (found.length > 0) return kin === role ? found.slice(0, role === 'title' ? 1 : found.length) : found.slice(0, 1)
    }
    return []
  }
  return places.length === 1 || role === 'text' ? places : []
}

const bearsSheet = (scene: Scene, id: string, sheet: string): boolean => scene.root.kind === 'stage' && scene.root.nodes.some((node) => node.id === id && node.sheet === sheet)

const listed = (draft: Draft): string => textPlaces(draft.scene).slice(0, 12).map(({ text }) => `“${text}”`).join(', ')

function meant(draft: Draft, operation: EditOperation): TextPlace[] {
  const found = textsMeant(draft, operation)
  if (found.length > 0) return found
  const all = listed(draft)
  if (all === '') return refuse(draft, 'there is no text in this picture', '这张图里没有文字')
  const asked = operation.from ?? operation.of ?? operation.role ?? ''
  return refuse(draft, `there is no text “${asked}” in the picture; there is ${all}`, `画面里没有文字“${asked}”；现有文字：${all}`)
}

/** Exchanges a string wherever the design says it, so that a later layout says the new words too. */
export function retell<T>(value: T, from: string, to: string): T {
  if (typeof value === 'string') return (plain(value) === plain(from) ? to : value) as T
  if (Array.isArray(value)) return value.map((each) => retell(each, from, to)) as T
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, ['id', 'prompt', 'section', 'parent'].includes(key) ? each : retell(each, from, to)])) as T
  return value
}

const retold = (design: Design, from: string, to: string): Partial<Design> => ({ texts: retell(design.texts, from, to), ...(design.document ? { document: retell(design.document, from, to) } : {}) })

/** "Open" in "We are OPEN today": the piece is exchanged inside the string, in its letters' own case when only case differs. */
function spliced(text: string, from: string | undefined, to: string): string {
  if (from === undefined || loose(text) === loose(from)) return to
  const at = text.indexOf(from) >= 0 ? text.indexOf(from) : text.toLowerCase().indexOf(from.toLowerCase())
  return at < 0 ? to : text.slice(0, at) + to + text.slice(at + from.length)
}

export function setText(draft: Draft, operation: EditOperation): Outcome {
  const to = operation.text ?? refuse(draft, 'it was not said what the text should be', '没有说明新的文字')
  const places = meant(draft, operation)
  let made = draft
  let small = false
  for (const place of places) {
    const sheet = sheetOf(made.scene, place.sheet)
    if (!sheet) continue
    const words = spliced(place.text, operation.from, to)
    const set = withWords(sheet, place.node, words)
    small ||= !set.fits
    made = withDesign({ ...made, scene: withSheet(made.scene, place.sheet, { ...sheet, nodes: changeNode(sheet.nodes, place.node.id, () => set.node) }) }, retold(made.design, place.text, words))
  }
  const was = places.map(({ text }) => `“${text}”`).filter((text, index, all) => all.indexOf(text) === index).join(', ')
  const tight = small ? say(draft, ' (the new text is very long for its place)', '（新文字对这个位置来说太长了）') : ''
  return { draft: made, done: say(draft, `changed ${was} to “${to}”`, `把${was}改成了“${to}”`) + tight }
}

export function removeText(draft: Draft, operation: EditOperation): Outcome {
  const places = meant(draft, operation)
  let { scene, design } = draft
  for (const place of places) {
    const sheet = sheetOf(scene, place.sheet)
    if (!sheet) continue
    const nodes = changeNode(sheet.nodes, place.node.id, () => undefined)
    const bare = place.sheet === 'overlay' && !nodes.some((node) => node.kind === 'text')
    const { overlay: _overlay, ...rest } = scene
    scene = bare ? rest : withSheet(scene, place.sheet, { ...sheet, nodes })
    design = { ...design, texts: design.texts.filter(({ id, text }) => id !== place.node.id && plain(text) !== plain(place.text)) }
  }
  return { draft: { ...draft, scene, design }, done: say(draft, `removed the text ${places.map(({ text }) => `“${text}”`).join(', ')}`, `去掉了文字${places.map(({ text }) => `“${text}”`).join('、')}`) }
}

/** Faces for a wish in words. */
const FACES: Readonly<Record<string, string>> = {
  serif: 'lora', 'sans-serif': 'inter', sans: 'inter', handwritten: 'caveat', handwriting: 'caveat', script: 'great-vibes', cursive: 'great-vibes', calligraphy: 'great-vibes', elegant: 'playfair-display', neon: 'monoton', pixel: 'press-start-2p',
  typewriter: 'jetbrains-mono', monospace: 'jetbrains-mono', mono: 'jetbrains-mono', playful: 'baloo-2', rounded: 'baloo-2', comic: 'patrick-hand', condensed: 'bebas-neue', poster: 'anton', gothic: 'unifrakturcook', blackletter: 'unifrakturcook',
}
const HAN_FACES: Readonly<Record<string, string>> = { serif: 'noto-serif-sc', handwritten: 'ma-shan-zheng', handwriting: 'ma-shan-zheng', script: 'ma-shan-zheng', calligraphy: 'ma-shan-zheng', cursive: 'ma-shan-zheng', playful: 'zcool-kuaile', rounded: 'zcool-kuaile', elegant: 'zcool-xiaowei' }

const closest = (weights: readonly number[], wanted: number): number => [...weights].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? 400

function faceFor(draft: Draft, wish: string, words: string, weight: number): { face: string; weight: number; italic?: boolean } | undefined {
  const name = wish.toLowerCase().replaceAll(/\s+/g, '-').replace(/-(font|typeface)$/, '')
  if (name === 'bold' || name === 'heavy') return undefined
  const face = (/\p{Script=Han}/u.test(words) ? HAN_FACES[name] : undefined) ?? FACES[name] ?? faceNames().find((each) => each === name)
  if (!face) return refuse(draft, `there is no typeface “${wish}”; there are ${[...Object.keys(FACES), ...faceNames()].join(', ')}`, `没有字体“${wish}”`)
  return { face, weight: closest(weightsOf(face), weight) }
}

export function styleText(draft: Draft, operation: EditOperation): Outcome {
  const places = meant(draft, operation)
  const { colour, amount, typeface } = operation
  if (!colour && !amount && !typeface) refuse(draft, 'it was not said how the text should look', '没有说明文字要怎么变')
  let { scene } = draft
  for (const place of places) {
    const sheet = sheetOf(scene, place.sheet)
    if (!sheet) continue
    const { node } = place
    const bold = typeface !== undefined && /^(bold|heavy)$/.test(typeface)
    const face = typeface ? faceFor(draft, typeface, place.text, node.weight) : undefined
    const change = { ...(face ?? {}), ...(bold ? { weight: Math.max(...weightsOf(node.face), node.weight) } : {}), ...(amount ? { size: node.size * amount } : {}) }
    // Larger letters need a taller slot; it grows about its middle as far as the factor says.
    const grown = amount && amount > 1 ? { ...node, box: { ...node.box, y: node.box.y - (node.box.height * (amount - 1)) / 2, height: node.box.height * amount } } : node
    const set = Object.keys(change).length > 0 ? withWords({ ...sheet, nodes: changeNode(sheet.nodes, node.id, () => grown) }, grown, place.text, change).node : node
    scene = withSheet(scene, place.sheet, { ...sheet, nodes: changeNode(sheet.nodes, node.id, () => ({ ...set, ...(colour ? { fill: colour } : {}) })) })
  }
  const ids = new Set(places.map(({ node }) => node.id))
  const texts = draft.design.texts.map((text) => (ids.has(text.id) ? { ...text, ...(colour ? { colour } : {}), ...(typeface ? { typeface } : {}) } : text))
  return { draft: { ...withDesign(draft, { texts }), scene }, done: say(draft, `changed the look of ${places.map(({ text }) => `“${text}”`).join(', ')}`, `改了${places.map(({ text }) => `“${text}”`).join('、')}的样式`) }
}

/** New words on a thing of the stage that has a face for them. */
function letter(draft: Draft, id: string, item: Design['texts'][number]): Outcome {
  const { scene, design } = draft
  const stage = stageOf(draft)
  const node = stage.nodes.find((each) => each.id === id)
  if (!node) return refuse(draft, `there is nothing here called “${id}”`, `画面里没有“${id}”`)
  const made = placeTexts({ ...design, texts: [{ ...item, carrier: id }] }, stage, scene.seed)
  if (made.homeless.length > 0) return refuse(draft, `“${node.noun}” has no face that could carry words`, `“${node.noun}”上没有可以写字的面`)
  const lettered = withStage(draft, { ...stage, nodes: stage.nodes.map((each) => (each.id === id ? (made.stage.nodes.find((other) => other.id === id) ?? each) : each)) })
  const next = { ...lettered, scene: { ...lettered.scene, inserts: { ...lettered.scene.inserts, ...made.inserts } } }
  return { draft: withDesign(next, { texts: [...design.texts, { ...item, carrier: subjectIdOf(id) }] }), done: say(draft, `wrote “${item.text}” on the ${node.noun}`, `在${node.noun}上写了“${item.text}”`) }
}

/** New words over a picture: a quiet band at its foot, or at its head for titles. */
export function addText(draft: Draft, operation: EditOperation): Outcome {
  const { text } = operation
  if (!text) return refuse(draft, 'it was not said what to write', '没有说明要写什么')
  const { scene } = draft
  if (scene.root.kind !== 'stage') return refuse(draft, 'this text has no place on the page', '页面上没有这段文字的位置')
  const taken = new Set(draft.design.texts.map(({ id }) => id))
  let number = taken.size + 1
  while (taken.has(`text-${number}`)) number++
  const item = { id: `text-${number}`, text, role: (['title', 'subtitle', 'caption', 'slogan', 'speech', 'sign', 'label', 'date', 'price', 'name'].includes(operation.role ?? '') ? operation.role : 'caption') as Design['texts'][number]['role'], ...(operation.colour ? { colour: operation.colour } : {}) }
  if (operation.object) return letter(draft, operation.object, item)
  const top = operation.direction === 'up' || (operation.direction === undefined && operation.role === 'title')
  const size = designUnits(scene.ratio)
  const band = captionSheet([item], size, draft.design.language)
  const lift = top ? Math.min(...band.nodes.map(({ box }) => box.y)) - size.height * 0.03 : 0
  const used = scene.overlay?.nodes.filter(({ kind }) => kind === 'rectangle').map(({ box }) => box) ?? []
  const rise = used.filter((box) => top === box.y < size.height / 2).reduce((sum, box) => sum + box.height + size.height * 0.015, 0)
  const nodes = band.nodes.map((node) => ({ ...node, id: node.kind === 'text' ? item.id : `${item.id}/ground`, role: node.kind === 'text' ? item.role : 'ground', box: { ...node.box, y: node.box.y - lift + (top ? rise : -rise) }, ...(node.kind === 'text' && operation.colour ? { fill: operation.colour } : {}) }))
  const overlay = { ...(scene.overlay ?? band), nodes: [...(scene.overlay?.nodes ?? []), ...nodes] }
  return { draft: withDesign({ ...draft, scene: { ...scene, overlay } }, { texts: [...draft.design.texts, item] }), done: say(draft, `wrote “${text}”`, `写上了“${text}”`) }
}

