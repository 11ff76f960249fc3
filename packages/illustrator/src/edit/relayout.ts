/** Changes that need a page laid out anew: theme, data, order, items. Words and looks changed by hand are kept. */
import type { Design } from '../design/design.ts'
import { designUnits } from '../scene/design-units.ts'
import type { Sheet } from '../scene/scene.ts'
import { kindOf } from '../sheet/kinds/kinds.ts'
import { contentOf } from '../sheet/layout/content.ts'
import { layoutDocument } from '../sheet/layout-document.ts'
import { readable } from '../sheet/paint/colour.ts'
import type { SheetNode } from '../sheet/sheet.ts'
import { characters } from '../sheet/theme/characters.ts'
import { chooseTheme } from '../sheet/theme/choose-theme.ts'
import type { Draft, Outcome } from './draft.ts'
import { refuse, say } from './draft.ts'
import type { EditOperation } from './operation.ts'

type Document = NonNullable<Design['document']>

function pageOf(draft: Draft): Sheet {
  const { root } = draft.scene
  return root.kind === 'sheet' ? root : refuse(draft, 'this picture is not a document', '这张图不是文档')
}

const documentOf = (draft: Draft): Document =>
  draft.design.document ?? { type: 'poster', sections: [], data: [], ornaments: [] }

/** The theme by its name, so that new words on the page can't talk the layout into another. */
function pinned(draft: Draft): Design {
  const { design } = draft
  const type = kindOf(design)
  const { icons } = contentOf(design, type, stageIn(pageOf(draft)))
  return {
    ...design,
    document: { ...documentOf(draft), theme: chooseTheme(design, type, icons, draft.scene.seed).name },
  }
}

const stageIn = (sheet: Sheet): string | undefined => {
  const find = (nodes: readonly SheetNode[]): string | undefined => {
    for (const node of nodes) {
      const found = node.kind === 'stage' ? node.stage : node.kind === 'group' ? find(node.nodes) : undefined
      if (found) return found
    }
    return undefined
  }
  return find(sheet.nodes)
}

const layOut = (draft: Draft, design: Design): Sheet => {
  const { width, height, nodes } = pageOf(draft)
  const stage = stageIn({ kind: 'sheet', width, height, nodes })
  return layoutDocument(design, { width, height, seed: draft.scene.seed, ...(stage ? { stage } : {}) })
}

const LOOKS = ['fill', 'face', 'weight', 'italic', 'stroke', 'opacity', 'colour'] as const

/** The new page with what was changed by hand since the last layout. `keepLooks` is false when the theme itself changes. */
function relaid(draft: Draft, design: Design, keepLooks: boolean): Draft {
  const page = pageOf(draft)
  const [then, now] = [
    new Map(layOut(draft, pinned(draft)).nodes.map((node) => [node.id, node])),
    new Map(page.nodes.map((node) => [node.id, node])),
  ]
  const next = layOut(draft, design)
  const nodes = next.nodes.map((node): SheetNode => {
    const [was, is] = [then.get(node.id), now.get(node.id)]
    if (!keepLooks || !was || !is || was.kind !== is.kind || is.kind !== node.kind) return node
    const changed = LOOKS.filter(
      (key) =>
        JSON.stringify((was as unknown as Record<string, unknown>)[key]) !==
        JSON.stringify((is as unknown as Record<string, unknown>)[key]),
    )
    return changed.length === 0
      ? node
      : ({
          ...node,
          ...Object.fromEntries(changed.map((key) => [key, (is as unknown as Record<string, unknown>)[key]])),
        } as SheetNode)
  })
  return { ...draft, design, scene: { ...draft.scene, root: { ...next, nodes } } }
}

/** Letters in a colour of their own keep its hue, made as light or dark as the new ground asks for. */
function legible(draft: Draft): Draft {
  const { design, scene } = draft
  const own = new Set(design.texts.flatMap(({ colour }) => colour ?? []))
  if (own.size === 0) return draft
  const page = pageOf(draft)
  const type = kindOf(design)
  const { ground } = chooseTheme(design, type, contentOf(design, type, stageIn(page)).icons, scene.seed).palette
  const nodes = page.nodes.map((node) =>
    node.kind === 'text' && typeof node.fill === 'string' && own.has(node.fill)
      ? { ...node, fill: readable(node.fill, ground, 3.2) }
      : node,
  )
  return { ...draft, scene: { ...scene, root: { ...page, nodes } } }
}

export function setTheme(draft: Draft, operation: EditOperation): Outcome {
  const { theme, palette, dark } = operation
  const base = pinned(draft)
  if (
    theme &&
    !characters.some(({ name, words }) => name === theme.toLowerCase() || words.includes(theme.toLowerCase()))
  )
    refuse(
      draft,
      `there is no theme “${theme}”; there are ${characters.map(({ name }) => name).join(', ')}`,
      `没有“${theme}”主题；可用的有：${characters.map(({ name }) => name).join('、')}`,
    )
  const named =
    theme &&
    (characters.find(({ name }) => name === theme.toLowerCase()) ??
      characters.find(({ words }) => words.includes(theme.toLowerCase())))
  const document = {
    ...(base.document as Document),
    ...(named ? { theme: named.name } : {}),
    ...(dark === undefined ? {} : { dark }),
  }
  const design = { ...base, document, ...(palette.length > 0 ? { palette } : {}) }
  const what = [theme, ...palette, dark === undefined ? undefined : dark ? 'dark' : 'light'].filter(Boolean).join(', ')
  return {
    draft: legible(relaid(draft, design, false)),
    done: say(draft, `theme: ${what}; every word stays`, `主题换成了${what}，文字不变`),
  }
}

const loose = (words: string): string => words.trim().toLowerCase()

/** Values of a chart or table: an existing row gets the value, a new label becomes a row. */
export function setData(draft: Draft, operation: EditOperation): Outcome {
  const base = pinned(draft)
  const document = base.document as Document
  if (document.data.length === 0) return refuse(draft, 'there is no chart in this picture', '这张图里没有图表')
  const { item, value, chart } = operation
  const index = Math.max(
    0,
    document.data.findIndex(({ rows }) => rows.some(({ label }) => item !== undefined && loose(label) === loose(item))),
  )
  const data = document.data.map((each, at) => {
    if (at !== index) return each
    const kind = chart ? { kind: chart } : {}
    if (item === undefined) return { ...each, ...kind }
    const known = each.rows.some(({ label }) => loose(label) === loose(item))
    if (value === undefined)
      return {
        ...each,
        ...kind,
        rows: known
          ? each.rows.filter(({ label }) => loose(label) !== loose(item))
          : refuse(
              draft,
              `the chart has no “${item}”; it has ${each.rows.map(({ label }) => label).join(', ')}`,
              `图表里没有“${item}”；有：${each.rows.map(({ label }) => label).join('、')}`,
            ),
      }
    return {
      ...each,
      ...kind,
      rows: known
        ? each.rows.map((row) =>
            loose(row.label) === loose(item) ? { ...row, values: [value, ...row.values.slice(1)] } : row,
          )
        : [...each.rows, { label: item, values: [value, ...(each.rows[0]?.values.slice(1).map(() => value) ?? [])] }],
    }
  })
  const done =
    item === undefined
      ? say(draft, `chart: ${chart}`, `图表类型：${chart}`)
      : value === undefined
        ? say(draft, `took “${item}” out of the chart`, `从图表里去掉了“${item}”`)
        : say(draft, `“${item}” is now ${value}`, `“${item}”改成了${value}`)
  return { draft: relaid(draft, { ...base, document: { ...document, data } }, true), done }
}

const itemNamed =
  (words: string) =>
  (item: Document['sections'][number]['items'][number]): boolean =>
    [item.text, item.label].some((each) => each !== undefined && loose(each) === loose(words))

export function setOrder(draft: Draft, operation: EditOperation): Outcome {
  const base = pinned(draft)
  const document = base.document as Document
  const wanted = operation.items
  const section = document.sections.find(({ items }) => wanted.every((words) => items.some(itemNamed(words))))
  if (!section || wanted.length === 0)
    return refuse(
      draft,
      `no list holds ${wanted.map((each) => `“${each}”`).join(', ') || 'these items'}`,
      `没有包含${wanted.map((each) => `“${each}”`).join('、') || '这些条目'}的列表`,
    )
  const named = wanted.map((words) => section.items.find(itemNamed(words)) as (typeof section.items)[number])
  const rest = section.items.filter((item) => !named.includes(item))
  const sections = document.sections.map((each) => (each === section ? { ...each, items: [...named, ...rest] } : each))
  return {
    draft: relaid(draft, { ...base, document: { ...document, sections } }, true),
    done: say(draft, 'reordered the list', '调整了顺序'),
  }
}

export function removeItem(draft: Draft, operation: EditOperation): Outcome {
  const base = pinned(draft)
  const document = base.document as Document
  const words = operation.item ?? operation.from ?? ''
  if (document.data.some(({ rows }) => rows.some(({ label }) => loose(label) === loose(words))))
    return setData(draft, { ...operation, item: words, value: undefined })
  if (!document.sections.some(({ items }) => items.some(itemNamed(words))))
    return refuse(draft, `no list holds “${words}”`, `没有包含“${words}”的列表`)
  const gone = document.sections
    .flatMap(({ items }) => items.filter(itemNamed(words)))
    .flatMap(({ text, label, detail, price }) => [text, label, detail, price])
  const sections = document.sections.map((section) => ({
    ...section,
    items: section.items.filter((item) => !itemNamed(words)(item)),
  }))
  const texts = base.texts.filter(({ text }) => !gone.includes(text))
  return {
    draft: relaid(draft, { ...base, texts, document: { ...document, sections } }, true),
    done: say(draft, `took “${words}” out of the list`, `从列表里去掉了“${words}”`),
  }
}

/** The page in another shape, laid out anew with the same words and theme. */
export function setPageRatio(draft: Draft, operation: EditOperation): Outcome {
  const ratio = operation.ratio ?? refuse(draft, 'it was not said which ratio', '没有说明比例')
  const stage = stageIn(pageOf(draft))
  const design = { ...pinned(draft), ratio }
  const root = layoutDocument(design, { ...designUnits(ratio), seed: draft.scene.seed, ...(stage ? { stage } : {}) })
  return {
    draft: { ...draft, design, scene: { ...draft.scene, ratio, root } },
    done: say(draft, `laid the page out for ${ratio}`, `按${ratio}重新排版`),
  }
}

/** A new list item, or a new text of a role, wherever the layout has room for it. */
export function addItem(draft: Draft, operation: EditOperation): Outcome {
  const base = pinned(draft)
  const document = base.document as Document
  const words = operation.text ?? operation.item
  if (!words) return refuse(draft, 'it was not said what to add', '没有说明要加什么')
  const done = say(draft, `added “${words}”`, `加上了“${words}”`)
  if (operation.value !== undefined && document.data.length > 0) return setData(draft, { ...operation, item: words })
  const last = document.sections.findLast(({ items, heading }) =>
    operation.of ? loose(heading ?? '').includes(loose(operation.of)) : items.length > 0,
  )
  if (last && (operation.role === undefined || operation.role === 'item' || operation.role === 'price')) {
    const item = { text: words, ...(operation.from && operation.role === 'price' ? { price: operation.from } : {}) }
    const sections = document.sections.map((section) =>
      section === last ? { ...section, items: [...section.items, item] } : section,
    )
    return { draft: relaid(draft, { ...base, document: { ...document, sections } }, true), done }
  }
  const taken = new Set(base.texts.map(({ id }) => id))
  let number = 1
  while (taken.has(`text-new-${number}`)) number++
  const roles = [
    'title',
    'subtitle',
    'heading',
    'body',
    'label',
    'caption',
    'price',
    'date',
    'name',
    'slogan',
    'button',
    'footer',
  ]
  const text = {
    id: `text-new-${number}`,
    text: words,
    role: (roles.includes(operation.role ?? '') ? operation.role : 'label') as Design['texts'][number]['role'],
  }
  return { draft: relaid(draft, { ...base, texts: [...base.texts, text] }, true), done }
}
