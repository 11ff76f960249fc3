/** A sheet as its art and its text: a finish repaints the art, the text is set upon it and stays crisp. */
import type { SheetNode } from '../sheet/sheet.ts'
import type { Sheet } from './scene.ts'

type TextNode = Extract<SheetNode, { kind: 'text' }>

function withoutText(nodes: readonly SheetNode[]): SheetNode[] {
  return nodes
    .filter((node) => node.kind !== 'text')
    .map((node) => (node.kind === 'group' ? { ...node, nodes: withoutText(node.nodes) } : node))
}

function onlyText(nodes: readonly SheetNode[], change: (node: TextNode) => TextNode): SheetNode[] {
  return nodes.flatMap((node): SheetNode[] => {
    if (node.kind === 'text') return [change(node)]
    if (node.kind !== 'group') return []
    const within = onlyText(node.nodes, change)
    // A group's shadow is the art's: under single letters it would be dirt.
    const { shadow: _shadow, ...group } = node
    return within.length > 0 ? [{ ...group, nodes: within }] : []
  })
}

/** Everything of a sheet but its text. */
export const artOf = (sheet: Sheet): Sheet => ({ ...sheet, nodes: withoutText(sheet.nodes) })

/** Only the text of a sheet, each node changed on the way; groups stay, for they turn and clip. */
export const textOf = (sheet: Sheet, change: (node: TextNode) => TextNode): Sheet => ({
  ...sheet,
  nodes: onlyText(sheet.nodes, change),
})
