/** Flowcharts with questions: a level for each step, answers side by side, their labels on the links. */
import type { Item, Section } from '../layout/content.ts'
import { type Block, block } from '../layout/flow.ts'
import { gap, type Kit, text } from '../layout/kit.ts'
import type { Box, SheetNode } from '../sheet.ts'
import { link, plate } from './tree.ts'

interface Placed {
  readonly item: Item
  readonly box: Box
}

/** Does the flow have answers to a question? */
export const hasBranches = (sections: readonly Section[]): boolean => sections.some(({ role }) => role === 'branch')

/** @param lying levels from left to right instead of from top to bottom */
export function flowLevels(kit: Kit, sections: readonly Section[], lying: boolean): Block {
  return block((width) => {
    const levels = sections.map(({ items, role }) =>
      items.map((item) => ({ item, label: role === 'branch' ? item.label : undefined })),
    )
    const between = gap(kit, 76)
    const aside = gap(kit, 30)
    const most = Math.max(...levels.map((level) => level.length))
    const wide = lying
      ? (width - between * (levels.length - 1)) / levels.length
      : Math.min(width * 0.62, (width - aside * (most - 1)) / most)
    const drawn = levels.map((level, tone) =>
      level.map(({ item, label }) => {
        const { label: own, ...bare } = item
        const ends = tone === 0 || tone === levels.length - 1
        return plate(kit, label === undefined && own !== undefined ? item : bare, tone, ends)(wide)
      }),
    )
    const tall = drawn.map((level) => Math.max(...level.map(({ height }) => height)))
    const height = lying
      ? Math.max(
          ...drawn.map((level) => level.reduce((sum, part) => sum + part.height, 0) + aside * (level.length - 1)),
        )
      : tall.reduce((sum, part) => sum + part, 0) + between * (levels.length - 1)
    return {
      width,
      height,
      place: (x, y, given = height): SheetNode[] => {
        const spare = Math.max(0, given - height)
        const step = lying ? between : between + Math.min(between, spare / Math.max(1, levels.length - 1))
        const spread = lying ? aside + Math.min(aside * 3, spare / most) : aside
        let along = lying ? x : y + Math.max(0, given - (height + (step - between) * (levels.length - 1))) / 2
        const placed = drawn.map((level, index): Placed[] => {
          const across = lying
            ? level.reduce((sum, part) => sum + part.height, 0) + spread * (level.length - 1)
            : wide * level.length + spread * (level.length - 1)
          let start = lying ? y + (given - across) / 2 : x + (width - across) / 2
          const row = level.map((part, order): Placed => {
            const size = lying ? part.height : wide
            const box = lying
              ? { x: along, y: start, width: wide, height: part.height }
              : { x: start, y: along, width: wide, height: tall[index] as number }
            start += size + spread
            return { item: levels[index]![order]!.item, box }
          })
          along += (lying ? wide : (tall[index] as number)) + step
          return row
        })
        const links = placed
          .slice(1)
          .flatMap((row, index) =>
            row.flatMap(({ box, item }, order) =>
              (placed[index] as Placed[]).flatMap((from, source) => [
                arrow(kit, `${item.id}-${source}`, from.box, box, lying, index + 1),
                ...answer(kit, `${item.id}/answer`, levels[index + 1]![order]!.label, from.box, box, lying),
              ]),
            ),
          )
        const plates = placed.flatMap((row, index) =>
          row.flatMap(({ box }, order) => drawn[index]![order]!.place(box.x, box.y, box.height)),
        )
        return [...links, ...plates]
      },
    }
  }, 1)
}

/** Ends of a link: the middles of the sides that face each other. */
const ends = (from: Box, to: Box, lying: boolean): readonly [number, number, number, number] =>
  lying
    ? [from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2]
    : [from.x + from.width / 2, from.y + from.height, to.x + to.width / 2, to.y]

function arrow(kit: Kit, id: string, from: Box, to: Box, lying: boolean, tone: number): SheetNode {
  const [fromX, fromY, toX, toY] = ends(from, to, lying)
  const head = gap(kit, 8)
  const path = lying
    ? `M${fromX} ${fromY}C${(fromX + toX) / 2} ${fromY} ${(fromX + toX) / 2} ${toY} ${toX} ${toY}M${toX - head * 1.4} ${toY - head}L${toX - 1} ${toY}L${toX - head * 1.4} ${toY + head}`
    : `M${fromX} ${fromY}C${fromX} ${(fromY + toY) / 2} ${toX} ${(fromY + toY) / 2} ${toX} ${toY}M${toX - head} ${toY - head * 1.4}L${toX} ${toY - 1}L${toX + head} ${toY - head * 1.4}`
  const box = {
    x: Math.min(fromX, toX - head),
    y: Math.min(fromY, toY - head),
    width: Math.abs(toX - fromX) + head,
    height: Math.abs(toY - fromY) + head,
  }
  return link(kit, id, path, box, tone)
}

/** "yes" on its link, on a patch of the ground so that the line does not run through it. */
function answer(kit: Kit, id: string, words: string | undefined, from: Box, to: Box, lying: boolean): SheetNode[] {
  if (words === undefined) return []
  const [fromX, fromY, toX, toY] = ends(from, to, lying)
  const inner = text(kit, id, 'label', words, 'strong', 18, { align: 'middle', colour: kit.palette.ink, mostLines: 1 })
  const room = lying ? Math.abs(toX - fromX) : from.width
  const measured = inner.measure(room * 0.9)
  const [x, y] = [fromX + (toX - fromX) * 0.5 - measured.width / 2, fromY + (toY - fromY) * 0.5 - measured.height / 2]
  const edge = gap(kit, 5)
  return [
    {
      id: `${id}/patch`,
      role: 'shape',
      kind: 'rectangle',
      box: { x: x - edge, y, width: measured.width + 2 * edge, height: measured.height },
      fill: kit.palette.ground,
      radius: edge,
    },
    ...measured.place(x, y),
  ]
}
