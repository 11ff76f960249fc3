/** Every text of a scene with where it is: on the page, on a sign of the stage, over the picture. */
import type { Scene, Sheet } from '../scene/scene.ts'
import type { TextNode } from '../sheet/paint/text-lines.ts'
import type { SheetNode } from '../sheet/sheet.ts'

export interface TextPlace {
  /** `root`, `overlay`, or the id of an insert. */
  readonly sheet: string
  readonly node: TextNode
  /** The whole string; lines of the layout are joined as the language joins them. */
  readonly text: string
}

const isHan = (character: string | undefined): boolean =>
  character !== undefined &&
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u.test(character)

/** Lines of a layout as one string: a space between words, none between Han characters. */
export const joinLines = (lines: readonly string[]): string =>
  lines.reduce(
    (all, line) =>
      all === '' ? line : isHan(all.at(-1)) && isHan(line[0]) ? all + line : `${all.trimEnd()} ${line.trimStart()}`,
    '',
  )

const textsOf = (nodes: readonly SheetNode[]): TextNode[] =>
  nodes.flatMap((node) => (node.kind === 'text' ? [node] : node.kind === 'group' ? textsOf(node.nodes) : []))

export const sheetOf = (scene: Scene, id: string): Sheet | undefined => {
  const found = id === 'root' ? scene.root : id === 'overlay' ? scene.overlay : scene.inserts[id]
  return found?.kind === 'sheet' ? found : undefined
}

export const withSheet = (scene: Scene, id: string, sheet: Sheet): Scene =>
  id === 'root'
    ? { ...scene, root: sheet }
    : id === 'overlay'
      ? { ...scene, overlay: sheet }
      : { ...scene, inserts: { ...scene.inserts, [id]: sheet } }

/** All texts, the page first, then lettering on things, then what lies over the picture. */
export function textPlaces(scene: Scene): TextPlace[] {
  const ids = ['root', ...Object.keys(scene.inserts), 'overlay']
  return ids.flatMap((sheet) =>
    textsOf(sheetOf(scene, sheet)?.nodes ?? []).map((node) => ({ sheet, node, text: joinLines(node.lines) })),
  )
}

/** The sheet with one node replaced (or taken out); all others stay the same objects. */
export function changeNode(
  nodes: readonly SheetNode[],
  id: string,
  change: (node: SheetNode) => SheetNode | undefined,
): SheetNode[] {
  let done = false
  return nodes.flatMap((node): SheetNode[] => {
    if (done) return [node]
    if (node.id === id) {
      done = true
      const made = change(node)
      return made ? [made] : []
    }
    if (node.kind !== 'group') return [node]
    const inside = changeNode(node.nodes, id, change)
    if (inside.length === node.nodes.length && inside.every((each, index) => each === node.nodes[index])) return [node]
    done = true
    return [{ ...node, nodes: inside }]
  })
}
