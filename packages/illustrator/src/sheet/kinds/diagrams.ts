/** Diagrams of nodes and links: flowcharts, mind maps, organisation charts. */
import { type Block, block } from '../layout/flow.ts'
import { gap, type Kit } from '../layout/kit.ts'
import type { SheetNode } from '../sheet.ts'
import { flowLevels, hasBranches } from './flow-levels.ts'
import type { Page } from './parts.ts'
import type { Plan } from './plan.ts'
import { sectioned } from './sectioned.ts'
import { type Branch, depthOf, leavesOf, link, loose, plate, treesOf } from './tree.ts'

/** A tree from left to right; works for any breadth, since it grows downwards. */
function lyingTree(kit: Kit, roots: readonly Branch[]): Block {
  return block((width) => {
    const depth = Math.max(1, ...roots.map(depthOf))
    const between = gap(kit, 46)
    const wide = (width - between * (depth - 1)) / depth
    const measure = (
      branch: Branch,
      tone: number,
    ): {
      height: number
      place: (x: number, y: number, height: number) => SheetNode[]
      anchor: (y: number, height: number) => number
    } => {
      const own = plate(kit, branch.item, tone, branch.depth === 0)(wide)
      const children = branch.children.map((child, index) =>
        measure(child, branch.depth === 0 ? tone + index + (roots.length === 1 ? 1 : 0) : tone),
      )
      const gapY = gap(kit, 14)
      const below = children.reduce((sum, child) => sum + child.height, 0) + Math.max(0, children.length - 1) * gapY
      const height = Math.max(own.height, below)
      return {
        height,
        anchor: (y, given) => y + given / 2,
        place: (x, y, given) => {
          const nodes: SheetNode[] = []
          const spare = (given - below) / Math.max(1, children.length)
          let top = y + (children.length ? 0 : 0)
          for (const [index, child] of children.entries()) {
            const room = child.height + Math.max(0, spare)
            const [fromX, fromY, toX, toY] = [x + wide, y + given / 2, x + wide + between, top + room / 2]
            nodes.push(
              link(
                kit,
                branch.children[index]!.item.id,
                `M${fromX} ${fromY}C${fromX + between / 2} ${fromY} ${toX - between / 2} ${toY} ${toX} ${toY}`,
                { x: fromX, y: Math.min(fromY, toY), width: between, height: Math.abs(toY - fromY) },
                branch.depth === 0 ? tone + index + (roots.length === 1 ? 1 : 0) : tone,
              ),
            )
            nodes.push(...child.place(x + wide + between, top, room))
            top += room + gapY
          }
          return [...nodes, ...own.place(x, y + (given - own.height) / 2)]
        },
      }
    }
    const trees = roots.map((root, index) => measure(root, index))
    const gapY = gap(kit, 26)
    const height = trees.reduce((sum, tree) => sum + tree.height, 0) + Math.max(0, trees.length - 1) * gapY
    return {
      width,
      height,
      place: (x, y, given = height) => {
        const spare = Math.max(0, given - height) / Math.max(1, trees.length)
        let top = y
        return trees.flatMap((tree) => {
          const nodes = tree.place(x, top, tree.height + spare)
          top += tree.height + spare + gapY
          return nodes
        })
      },
    }
  }, 1)
}

/** A tree from the top down, for organisations; each leaf has a column. */
function standingTree(kit: Kit, roots: readonly Branch[]): Block {
  return block((width) => {
    const leaves = roots.reduce((sum, root) => sum + leavesOf(root), 0)
    const column = width / Math.max(1, leaves)
    const depth = Math.max(1, ...roots.map(depthOf))
    const plateWidth = (branch: Branch) =>
      Math.min(column * leavesOf(branch) - gap(kit, 14), Math.max(column - gap(kit, 14), width * 0.3))
    const rows = Array.from({ length: depth }, () => 0)
    const visit = (branch: Branch, tone: number): void => {
      rows[branch.depth] = Math.max(
        rows[branch.depth] ?? 0,
        plate(kit, branch.item, tone, true)(plateWidth(branch)).height,
      )
      for (const child of branch.children) visit(child, tone)
    }
    for (const [index, root] of roots.entries()) visit(root, index)
    const between = gap(kit, 54)
    const height = rows.reduce((sum, tall) => sum + tall, 0) + between * (depth - 1)
    return {
      width,
      height,
      place: (x, y, given = height) => {
        const gapY = depth > 1 ? between + Math.min(between, (given - height) / (depth - 1)) : 0
        const nodes: SheetNode[] = []
        const put = (branch: Branch, left: number, top: number, tone: number): number => {
          const centre = left + (column * leavesOf(branch)) / 2
          const tall = rows[branch.depth] as number
          const wide = plateWidth(branch)
          let start = left
          branch.children.forEach((child, index) => {
            const childTone = branch.depth === 0 ? tone + index + 1 : tone
            const middle = put(child, start, top + tall + gapY, childTone)
            const half = top + tall + gapY / 2
            nodes.push(
              link(
                kit,
                child.item.id,
                `M${centre} ${top + tall}V${half}H${middle}V${top + tall + gapY}`,
                { x: Math.min(centre, middle), y: top + tall, width: Math.abs(middle - centre), height: gapY },
                childTone,
              ),
            )
            start += column * leavesOf(child)
          })
          nodes.push(...plate(kit, branch.item, tone, branch.depth < 2)(wide).place(centre - wide / 2, top, tall))
          return centre
        }
        let left = x
        for (const [index, root] of roots.entries()) {
          put(root, left, y, index)
          left += column * leavesOf(root)
        }
        return nodes
      },
    }
  }, 1)
}

/** Steps below each other with arrows; a step whose words ask a question is a decision. */
function chain(kit: Kit, roots: readonly Branch[], lying: boolean): Block {
  return block((width) => {
    const between = gap(kit, 44)
    const wide = lying ? (width - between * (roots.length - 1)) / roots.length : Math.min(width, width * 0.62)
    const plates = roots.map((root, index) =>
      plate(kit, root.item, index, index === 0 || index === roots.length - 1)(wide),
    )
    const tallest = Math.max(0, ...plates.map((part) => part.height))
    const height = lying
      ? tallest
      : plates.reduce((sum, part) => sum + part.height, 0) + between * Math.max(0, roots.length - 1)
    return {
      width,
      height,
      place: (x, y, given = height) => {
        const each = lying
          ? between
          : between + Math.min(between * 0.8, Math.max(0, given - height) / Math.max(1, roots.length - 1))
        const top0 = lying ? y + (given - tallest) / 2 : y
        let at = lying ? x : top0
        return plates.flatMap((part, index): SheetNode[] => {
          const [left, top, tall] = lying ? [at, top0, tallest] : [x + (width - wide) / 2, at, part.height]
          at += lying ? wide + between : part.height + each
          const head = gap(kit, 9)
          const [fromX, fromY, toX, toY] = lying
            ? [left + wide, top + tall / 2, left + wide + between, top + tall / 2]
            : [left + wide / 2, top + tall, left + wide / 2, top + tall + each]
          const tip = lying
            ? `M${toX - head * 1.4} ${toY - head}L${toX - 2} ${toY}L${toX - head * 1.4} ${toY + head}`
            : `M${toX - head} ${toY - head * 1.4}L${toX} ${toY - 2}L${toX + head} ${toY - head * 1.4}`
          const arrow =
            index < plates.length - 1
              ? [
                  link(
                    kit,
                    roots[index]!.item.id,
                    `M${fromX} ${fromY}L${toX} ${toY}${tip}`,
                    {
                      x: Math.min(fromX, toX - head),
                      y: fromY,
                      width: Math.abs(toX - fromX) + head,
                      height: Math.abs(toY - fromY),
                    },
                    index,
                  ),
                ]
              : []
          return [...arrow, ...part.place(left, top, tall)]
        })
      },
    }
  }, 1)
}

export function flowchart(kit: Kit, page: Page): Plan {
  const roots = treesOf(page.content)
  const branched = roots.some(({ children }) => children.length > 0)
  const lying = page.width > page.height * 1.2 && roots.length <= 5
  const { sections } = page.content
  const levelled = hasBranches(sections)
  const body = (scaled: Kit): Block =>
    levelled
      ? flowLevels(scaled, sections, page.width > page.height * 1.2 && sections.length <= 5)
      : branched
        ? lyingTree(scaled, roots)
        : chain(scaled, roots, lying)
  return sectioned(
    kit,
    page,
    (scaled) => [...loose(scaled, page.content), ...(roots.length === 0 ? [] : [body(scaled)])],
    'flowchart',
    { most: 1.9 },
  )
}

const deeper = (branch: Branch): Branch => ({
  ...branch,
  depth: branch.depth + 1,
  children: branch.children.map(deeper),
})

/** The title is the map's middle when it has no single root of its own. */
export function mindMap(kit: Kit, page: Page): Plan {
  const { title, ...content } = page.content
  const own = treesOf(page.content)
  const centred = title !== undefined && own.length > 1
  const roots = centred ? [{ item: { id: title.id, text: title.text }, depth: 0, children: own.map(deeper) }] : own
  return sectioned(
    kit,
    centred ? { ...page, content } : page,
    (scaled) => [...loose(scaled, page.content), ...(roots.length === 0 ? [] : [lyingTree(scaled, roots)])],
    'mind-map',
    { most: 1.7 },
  )
}

export function orgChart(kit: Kit, page: Page): Plan {
  const roots = treesOf(page.content)
  const leaves = roots.reduce((sum, root) => sum + leavesOf(root), 0)
  const narrow = page.width / Math.max(1, leaves) < 150 * kit.unit
  return sectioned(
    kit,
    page,
    (scaled) => [
      ...loose(scaled, page.content),
      ...(roots.length === 0 ? [] : [narrow ? lyingTree(scaled, roots) : standingTree(scaled, roots)]),
    ],
    'org-chart',
    { most: 1.8 },
  )
}
