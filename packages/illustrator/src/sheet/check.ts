/** A geometric critic: what is wrong with a sheet, measured on its nodes. */
import type { Sheet } from '../scene/scene.ts'
import { contrast, parseColour, toHex } from './paint/colour.ts'
import { drawSheet, type PictureSource } from './paint/painter.ts'
import { placeLines, type TextNode } from './paint/text-lines.ts'
import type { Box, SheetNode } from './sheet.ts'

export interface SheetFault {
  readonly kind: 'overlap' | 'overflow' | 'outside' | 'contrast' | 'small' | 'missing'
  readonly node: string
  readonly message: string
}

/** Every text of a sheet, those in groups too. */
export const textsOf = (nodes: readonly SheetNode[]): TextNode[] =>
  nodes.flatMap((node) => (node.kind === 'text' ? [node] : node.kind === 'group' ? textsOf(node.nodes) : []))

interface Inked {
  readonly node: TextNode
  /** Ink of each line, in design units. */
  readonly lines: readonly Box[]
}

const inkOf = (node: TextNode): Inked => ({
  node,
  lines: placeLines(node).map(({ line, x, y }) => ({
    x: x + line.ink.left * node.size,
    y: y + line.ink.top * node.size,
    width: (line.ink.right - line.ink.left) * node.size,
    height: (line.ink.bottom - line.ink.top) * node.size,
  })),
})

const shared = (first: Box, second: Box) => {
  const width = Math.min(first.x + first.width, second.x + second.width) - Math.max(first.x, second.x)
  const height = Math.min(first.y + first.height, second.y + second.height) - Math.max(first.y, second.y)
  return width > 0.5 && height > 0.5 ? Math.min(width, height) : 0
}

/**
 * Overlapping texts, ink outside the sheet or its own slot, letters too small to read, characters no face has.
 * @param floor Least size in design units. @default a hundredth of the sheet's mean side
 */
export function checkSheet(sheet: Sheet, floor = Math.sqrt(sheet.width * sheet.height) * 0.0095): SheetFault[] {
  const inked = textsOf(sheet.nodes).map(inkOf)
  const faults: SheetFault[] = []
  for (const [order, { node, lines }] of inked.entries()) {
    for (const other of inked.slice(order + 1))
      if (
        !node.rotate &&
        !other.node.rotate &&
        lines.some((line) => other.lines.some((rival) => shared(line, rival) > 1))
      )
        faults.push({ kind: 'overlap', node: node.id, message: `${node.id} and ${other.node.id} lie over each other` })
    for (const line of lines) {
      if (node.rotate || line.width <= 0) continue
      if (
        line.x < -0.5 ||
        line.y < -0.5 ||
        line.x + line.width > sheet.width + 0.5 ||
        line.y + line.height > sheet.height + 0.5
      )
        faults.push({ kind: 'outside', node: node.id, message: `${node.id} stands out of the sheet` })
      const slack = node.size * 0.45
      if (
        line.x < node.box.x - slack ||
        line.x + line.width > node.box.x + node.box.width + slack ||
        line.y < node.box.y - slack ||
        line.y + line.height > node.box.y + node.box.height + slack
      )
        faults.push({ kind: 'overflow', node: node.id, message: `${node.id} is larger than its slot` })
    }
    if (node.size < floor)
      faults.push({
        kind: 'small',
        node: node.id,
        message: `${node.id} is set at ${node.size.toFixed(1)} units, below ${floor.toFixed(1)}`,
      })
    const lost = placeLines(node).flatMap(({ line }) => line.missing)
    if (lost.length > 0)
      faults.push({ kind: 'missing', node: node.id, message: `no typeface has ${[...new Set(lost)].join(' ')}` })
  }
  return faults
}

/**
 * Texts that read badly against what is really behind them: the sheet is drawn without its texts and looked at under each
 * line. Large letters (24 units and more) may have 3 : 1, others need 4.5 : 1 (WCAG 2.2, 1.4.3).
 */
export async function checkContrast(
  sheet: Sheet,
  sources: { stages?: PictureSource; pictures?: PictureSource } = {},
): Promise<SheetFault[]> {
  const scale = Math.min(1, 512 / Math.max(sheet.width, sheet.height))
  const size = { width: Math.round(sheet.width * scale), height: Math.round(sheet.height * scale) }
  const bare = await drawSheet({ ...sheet, nodes: withoutTexts(sheet.nodes) }, { ...size, ...sources })
  const faults: SheetFault[] = []
  for (const node of textsOf(sheet.nodes)) {
    if (node.rotate) continue
    const wanted = node.size >= 24 * (Math.sqrt(sheet.width * sheet.height) / 1000) ? 3 : 4.5
    const inks = typeof node.fill === 'string' ? [node.fill] : node.fill.stops.map(([, colour]) => colour)
    for (const line of inkOf(node).lines) {
      const ratio = worstRatio(bare, line, scale, inks)
      if (ratio < wanted * 0.97) {
        faults.push({
          kind: 'contrast',
          node: node.id,
          message: `${node.id} has a contrast of ${ratio.toFixed(1)} : 1, needs ${wanted} : 1`,
        })
        break
      }
    }
  }
  return faults
}

/** Contrast in the worst tenth of the pixels behind a line: a thin decoration that crosses it does no harm. */
function worstRatio(
  bare: { width: number; height: number; data: Uint8Array },
  line: Box,
  scale: number,
  inks: readonly string[],
): number {
  const ratios: number[] = []
  const across = Math.max(1, Math.floor((line.width * scale) / 24))
  for (
    let y = Math.max(0, Math.floor(line.y * scale));
    y < Math.min(bare.height, (line.y + line.height) * scale);
    y += 2
  )
    for (
      let x = Math.max(0, Math.floor(line.x * scale));
      x < Math.min(bare.width, (line.x + line.width) * scale);
      x += across
    ) {
      const at = (y * bare.width + x) * 4
      if ((bare.data[at + 3] as number) < 128) continue
      const ground = toHex({
        red: bare.data[at] as number,
        green: bare.data[at + 1] as number,
        blue: bare.data[at + 2] as number,
      })
      ratios.push(Math.min(...inks.map((ink) => contrast(toHex({ ...parseColour(ink), alpha: 1 }), ground))))
    }
  if (ratios.length === 0) return 21
  ratios.sort((first, second) => first - second)
  return ratios[Math.floor(ratios.length / 10)] as number
}

const withoutTexts = (nodes: readonly SheetNode[]): SheetNode[] =>
  nodes
    .filter(({ kind }) => kind !== 'text')
    .map((node) => (node.kind === 'group' ? { ...node, nodes: withoutTexts(node.nodes) } : node))
