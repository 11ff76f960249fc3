/** A design becomes a sheet: its kind is read, a theme is chosen, and the kind's layout is fitted to the size. */
import type { Design } from '../design/design.ts'
import type { Sheet } from '../scene/scene.ts'
import { chanceOf } from '../stage/chance.ts'
import { crowded } from './kinds/crowded.ts'
import { type KindName, kindOf, kinds } from './kinds/kinds.ts'
import type { Page } from './kinds/parts.ts'
import { compose } from './layout/compose.ts'
import { contentOf } from './layout/content.ts'
import type { Kit } from './layout/kit.ts'
import type { Box, SheetNode } from './sheet.ts'
import { chooseTheme } from './theme/choose-theme.ts'

export interface DocumentSize {
  /** Design units: the pixels of the 1K picture. */
  readonly width: number
  readonly height: number
  /** Chooses among themes, palettes and layouts that suit alike. */
  readonly seed: number
  /** Id of a stage that is drawn as the document's picture, instead of icons. */
  readonly stage?: string
}

/**
 * Lays a document out. Every given text is set letter for letter; what is not given is left out, nothing is made up.
 *
 * @example
 * const sheet = layoutDocument(designSchema.parse({ kind: 'document', document: { type: 'poster' }, texts: [{ id: 't', text: 'Jazz Night', role: 'title' }] }), { width: 928, height: 1152, seed: 7 })
 */
export function layoutDocument(design: Design, { width, height, seed, stage }: DocumentSize): Sheet {
  const type = kindOf(design)
  const content = contentOf(design, type, stage)
  const theme = chooseTheme(design, type, content.icons, seed)
  const unit = Math.sqrt(width * height) / 1000
  const kit: Kit = {
    theme,
    palette: theme.palette,
    unit,
    k: 1,
    language: design.language,
    chance: chanceOf('document', seed),
    floor: 13 * unit,
    strain: { count: 0 },
  }
  const { ground, nodes } = fitPage(kit, type, { width, height, content })
  return {
    kind: 'sheet',
    width,
    height,
    nodes: design.transparent ? nodes : [...withoutClashes(ground, nodes), ...nodes],
  }
}

/**
 * A page that holds everything: its own layout, else plain columns, else smaller letters. Words are never dropped.
 */
function fitPage(kit: Kit, type: KindName, page: Page): { ground: readonly SheetNode[]; nodes: readonly SheetNode[] } {
  let last: { ground: readonly SheetNode[]; nodes: readonly SheetNode[] } | undefined
  for (const share of [1, 0.72, 0.5, 0.33, 0.2])
    for (const layout of [kinds[type], crowded]) {
      const plan = layout({ ...kit, floor: kit.floor * share }, page)
      const { nodes, fits } = compose(plan.arrangements, kit.strain)
      last = { ground: plan.ground, nodes }
      if (fits) return last
    }
  return last as NonNullable<typeof last>
}

const meet = (first: Box, second: Box): boolean =>
  first.x < second.x + second.width &&
  second.x < first.x + first.width &&
  first.y < second.y + second.height &&
  second.y < first.y + first.height

/** Corner flourishes give way where words stand. */
function withoutClashes(ground: readonly SheetNode[], nodes: readonly SheetNode[]): SheetNode[] {
  const words = nodes.filter(({ kind }) => kind === 'text').map(({ box }) => box)
  return ground.filter(({ role, box }) => role !== 'flourish' || !words.some((word) => meet(word, box)))
}
