/** The room a text may take: its own slot, and the free room beside it on the card or page that it lies on. */
import type { Sheet } from '../scene/scene.ts'
import { placeLines, type TextNode } from '../sheet/paint/text-lines.ts'
import type { Box, SheetNode } from '../sheet/sheet.ts'
import { fitText } from '../sheet/type/fit.ts'

const right = (box: Box): number => box.x + box.width
const bottom = (box: Box): number => box.y + box.height

const holds = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x + 1 &&
  outer.y <= inner.y + 1 &&
  right(outer) >= right(inner) - 1 &&
  bottom(outer) >= bottom(inner) - 1

const flat = (nodes: readonly SheetNode[]): SheetNode[] =>
  nodes.flatMap((node) => [node, ...(node.kind === 'group' ? flat(node.nodes) : [])])

/** Drawn letters may stand out of a box a little; neighbours are kept off by this many units of size. */
const AIR = 0.35

const inkOf = (node: SheetNode): Box => {
  if (node.kind !== 'text') return node.box
  const lines = placeLines(node)
  const x = Math.min(...lines.map((line) => line.x))
  return { ...node.box, x, width: Math.max(1, ...lines.map((line) => line.x + line.line.width * node.size - x)) }
}

const isLeader = (node: SheetNode): boolean => node.kind === 'path' && node.id.endsWith('/leader')

/** The dotted line between a dish and its price gives way to both. */
export const leaderOf = (sheet: Sheet, node: TextNode): SheetNode | undefined =>
  flat(sheet.nodes).find(
    (other) => isLeader(other) && other.id === `${node.id.slice(0, node.id.lastIndexOf('/'))}/leader`,
  )

/** The leader drawn anew between the words around it; undefined when they leave no room for it. */
export function relead(sheet: Sheet, leader: SheetNode): SheetNode | undefined {
  if (leader.kind !== 'path') return leader
  const prefix = leader.id.slice(0, leader.id.lastIndexOf('/') + 1)
  const row = flat(sheet.nodes).filter((other) => other.kind === 'text' && other.id.startsWith(prefix))
  const beside = row.filter(({ box }) => box.y < bottom(leader.box) && bottom(box) > leader.box.y)
  const [price, words] = [beside.find(({ role }) => role === 'price'), beside.find(({ role }) => role !== 'price')]
  if (!price || !words) return leader
  const gap = (words.kind === 'text' ? words.size : 16) * AIR
  const [from, to] = [right(inkOf(words)) + gap, inkOf(price).x - gap]
  const y = Number(/^M\S+ (\S+)H/.exec(leader.path)?.[1] ?? leader.box.y + leader.box.height * 0.72)
  if (to - from < gap * 2) return undefined
  return { ...leader, box: { ...leader.box, x: from, width: to - from }, path: `M${from} ${y}H${to}` }
}

/** The slot widened to the sides as far as nothing else stands there. Its height stays. */
export function slotOf(sheet: Sheet, node: TextNode): Box {
  const { box } = node
  if (node.rotate) return box
  const page: Box = { x: 0, y: 0, width: sheet.width, height: sheet.height }
  const all = flat(sheet.nodes).filter((other) => other !== node && other.kind !== 'group')
  const around = all.filter(
    (other) =>
      holds(other.box, inkOf(node)) &&
      (other.kind === 'rectangle' ||
        other.kind === 'ellipse' ||
        other.kind === 'path' ||
        other.kind === 'picture' ||
        other.kind === 'stage'),
  )
  const card =
    around
      .filter(({ box: each }) => each.width < sheet.width * 0.98 || each.height < sheet.height * 0.98)
      .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height)[0]?.box ?? page
  const own = inkOf(node)
  const padding = Math.max(node.size * 0.4, Math.min(own.x - card.x, right(card) - right(own), sheet.width * 0.06))
  let [low, high] = [card.x + padding, right(card) - padding]
  for (const other of all) {
    if (around.includes(other) || other.role === 'ground' || other.role === 'background' || isLeader(other)) continue
    const taken = inkOf(other)
    if (taken.y >= bottom(box) || bottom(taken) <= box.y) continue
    const middle = taken.x + taken.width / 2
    if (taken.x >= right(own) - 1 || middle > right(own)) high = Math.min(high, taken.x - node.size * AIR)
    else if (right(taken) <= own.x + 1 || middle < own.x) low = Math.max(low, right(taken) + node.size * AIR)
  }
  low = Math.min(low, box.x)
  high = Math.max(high, right(box))
  // A price at a row's end grows toward its dish, so that the column stays flush.
  const align = node.align === 'start' && leaderOf(sheet, node) && node.role === 'price' ? 'end' : node.align
  const towardEnd = align === 'start' ? [box.x, high] : align === 'end' ? [low, right(box)] : undefined
  if (towardEnd) return { ...box, x: towardEnd[0], width: towardEnd[1] - towardEnd[0] }
  const half = Math.min(box.x + box.width / 2 - low, high - (box.x + box.width / 2))
  return { ...box, x: box.x + box.width / 2 - half, width: half * 2 }
}

/** The node with other words: the same face and place, smaller only when the slot asks for it. */
export function withWords(
  sheet: Sheet,
  node: TextNode,
  words: string,
  change: Partial<Pick<TextNode, 'face' | 'weight' | 'italic' | 'size'>> = {},
): { node: TextNode; fits: boolean } {
  const slot = slotOf(sheet, node)
  const { italic, ...plain } = node
  const styled = { ...plain, ...((change.italic ?? italic) ? { italic: true } : {}), ...change }
  const leading = node.leading ?? 1.3
  const height = Math.max(slot.height, leading * node.size)
  const style = {
    face: styled.face,
    weight: styled.weight,
    ...(styled.italic ? { italic: true } : {}),
    ...(node.tracking !== undefined ? { tracking: node.tracking } : {}),
    ...(node.direction ? { direction: node.direction } : {}),
    leading,
    balanced: node.lines.length > 1 || node.align === 'middle',
  }
  const wanted = styled.size
  const set = fitText(
    words,
    { width: slot.width, height: height + leading * wanted * 0.02 },
    { ...style, most: wanted, least: Math.min(wanted, node.size) * 0.3 },
  )
  const used = set.lines.length * leading * set.size
  const flush = node.role === 'price' && node.align === 'start' && leaderOf(sheet, node) !== undefined
  const x = flush ? right(node.box) - set.width : slot.x
  const box: Box = {
    ...slot,
    x,
    width: flush ? set.width : slot.width,
    y: node.box.y + (node.box.height - used) / 2,
    height: used,
  }
  const { language: _language, ...rest } = styled
  return {
    node: {
      ...rest,
      ...(node.language && /^[\p{ASCII}]*$/u.test(words) === /^[\p{ASCII}]*$/u.test(node.lines.join(''))
        ? { language: node.language }
        : {}),
      lines: set.lines,
      size: set.size,
      box,
    } as TextNode,
    fits: set.fits,
  }
}
