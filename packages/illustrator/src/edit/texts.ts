/** Edits of words: exact strings on pages, on things, over pictures. Nothing but the named text is touched. */
import type { Design } from '../design/design.ts'
import type { Scene, Sheet } from '../scene/scene.ts'
import type { Draft, Outcome } from './draft.ts'
import { refuse, say, withDesign } from './draft.ts'
import type { EditOperation } from './operation.ts'
import { leaderOf, relead, withWords } from './slot.ts'
import { changeNode, sheetOf, type TextPlace, textPlaces, withSheet } from './text-places.ts'

const plain = (words: string): string => words.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
const loose = (words: string): string => plain(words).toLowerCase()

/** Roles that mean nearly the same when somebody names one. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'logo', 'sign', 'heading'],
  headline: ['title', 'heading'],
  subtitle: ['subtitle', 'heading', 'slogan'],
  heading: ['heading', 'subtitle'],
  slogan: ['slogan', 'subtitle'],
  caption: ['caption', 'label'],
  sign: ['sign', 'label', 'title'],
  price: ['price'],
  date: ['date'],
  name: ['name'],
  button: ['button'],
  footer: ['footer', 'caption'],
  body: ['body'],
  label: ['label', 'body'],
  speech: ['speech', 'caption'],
  logo: ['logo', 'title'],
}

const itemPrefix = (id: string): string => (id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : id)

/** The texts an operation means: by letters, by item and role, by role, by id, else the only one. */
export function textsMeant(draft: Draft, operation: EditOperation): TextPlace[] {
  const places = textPlaces(draft.scene)
  const { from, role, of, nodes } = operation
  if (nodes.length > 0) {
    const ids = places.filter(
      ({ node, sheet }) => nodes.includes(node.id) || nodes.some((id) => bearsSheet(draft.scene, id, sheet)),
    )
    if (ids.length > 0)
      return role
        ? ids.filter((place) => place.node.role === role).length > 0
          ? ids.filter((place) => place.node.role === role)
          : ids
        : ids
  }
  if (from !== undefined) {
    const exact = places.filter(({ text }) => plain(text) === plain(from))
    if (exact.length > 0) return exact
    const like = places.filter(({ text }) => loose(text) === loose(from))
    if (like.length > 0) return like
    return places.filter(({ text }) => loose(text).includes(loose(from)))
  }
  if (of !== undefined) {
    const item =
      places.find(({ text }) => loose(text) === loose(of)) ?? places.find(({ text }) => loose(text).includes(loose(of)))
    return item
      ? places.filter(
          ({ node, sheet }) =>
            sheet === item.sheet &&
            itemPrefix(node.id) === itemPrefix(item.node.id) &&
            (role === undefined || node.role === role),
        )
      : []
  }
  if (role !== undefined && role !== 'text') {
    const said = (draft.design.texts ?? []).filter((text) => text.role === role).map(({ id }) => id)
    for (const kin of [role, ...(KIN[role] ?? [])]) {
      const found = places.filter(({ node }) => node.role === kin || (kin === role && said.includes(node.id)))
      if (found.length > 0)
        return kin === role ? found.slice(0, role === 'title' ? 1 : found.length) : found.slice(0, 1)
    }
    return []
  }
  return places.length === 1 || role === 'text' ? places : []
}

const bearsSheet = (scene: Scene, id: string, sheet: string): boolean =>
  scene.root.kind === 'stage' && scene.root.nodes.some((node) => node.id === id && node.sheet === sheet)

const listed = (draft: Draft): string =>
  textPlaces(draft.scene)
    .slice(0, 12)
    .map(({ text }) => `“${text}”`)
    .join(', ')

export function meant(draft: Draft, operation: EditOperation): TextPlace[] {
  const found = textsMeant(draft, operation)
  if (found.length > 0) return found
  const all = listed(draft)
  if (all === '') return refuse(draft, 'there is no text in this picture', '这张图里没有文字')
  const asked = operation.from ?? operation.of ?? operation.role ?? ''
  return refuse(
    draft,
    `there is no text “${asked}” in the picture; there is ${all}`,
    `画面里没有文字“${asked}”；现有文字：${all}`,
  )
}

/** Exchanges a string wherever the design says it, so that a later layout says the new words too. */
export function retell<T>(value: T, from: string, to: string): T {
  if (typeof value === 'string') return (plain(value) === plain(from) ? to : value) as T
  if (Array.isArray(value)) return value.map((each) => retell(each, from, to)) as T
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        ['id', 'prompt', 'section', 'parent'].includes(key) ? each : retell(each, from, to),
      ]),
    ) as T
  return value
}

const retold = (design: Design, from: string, to: string): Partial<Design> => ({
  texts: retell(design.texts, from, to),
  ...(design.document ? { document: retell(design.document, from, to) } : {}),
})

/** "Open" in "We are OPEN today": the piece is exchanged inside the string, in its letters' own case when only case differs. */
function spliced(text: string, from: string | undefined, to: string): string {
  if (from === undefined || loose(text) === loose(from)) return to
  const at = text.indexOf(from) >= 0 ? text.indexOf(from) : text.toLowerCase().indexOf(from.toLowerCase())
  return at < 0 ? to : text.slice(0, at) + to + text.slice(at + from.length)
}

/** The sheet with a text set anew, and the leader of its row with it. */
function reset(sheet: Sheet, was: TextPlace['node'], is: TextPlace['node']): Sheet {
  const made = { ...sheet, nodes: changeNode(sheet.nodes, was.id, () => is) }
  const leader = leaderOf(made, is)
  return leader ? { ...made, nodes: changeNode(made.nodes, leader.id, (node) => relead(made, node)) } : made
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
    made = withDesign(
      {
        ...made,
        scene: withSheet(made.scene, place.sheet, reset(sheet, place.node, set.node)),
      },
      retold(made.design, place.text, words),
    )
  }
  const was = places
    .map(({ text }) => `“${text}”`)
    .filter((text, index, all) => all.indexOf(text) === index)
    .join(', ')
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
    design = {
      ...design,
      texts: design.texts.filter(({ id, text }) => id !== place.node.id && plain(text) !== plain(place.text)),
    }
  }
  return {
    draft: { ...draft, scene, design },
    done: say(
      draft,
      `removed the text ${places.map(({ text }) => `“${text}”`).join(', ')}`,
      `去掉了文字${places.map(({ text }) => `“${text}”`).join('、')}`,
    ),
  }
}
