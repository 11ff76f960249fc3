/** Pies and rings with their key. */

import { sliceMarks } from '../chart/marks.ts'
import { accent, gap, size, text } from '../layout/kit.ts'
import { readable } from '../paint/colour.ts'
import type { Box, SheetNode } from '../sheet.ts'
import { onto } from '../theme/palette.ts'
import { figure, type Look, label, widthOf } from './chart-look.ts'

export function round(look: Look, box: Box, hollow: boolean): SheetNode[] {
  const { kit, data, table } = look
  const beside = box.width > box.height * 1.15
  const side = Math.min(beside ? box.width * 0.52 : box.width * 0.8, beside ? box.height : box.height * 0.58)
  const [x, y, radius] = [
    beside ? box.x + side / 2 : box.x + box.width / 2,
    beside ? box.y + box.height / 2 : box.y + side / 2,
    side / 2,
  ]
  const values = table.series[0]?.values ?? []
  const slices = sliceMarks(values, x, y, radius, hollow ? radius * 0.58 : 0)
  const key = beside
    ? { x: box.x + side + gap(kit, 40), y: box.y, width: box.width - side - gap(kit, 40), height: box.height }
    : { x: box.x, y: box.y + side + gap(kit, 20), width: box.width, height: box.height - side - gap(kit, 20) }
  const pitch = Math.min(size(kit, 56), key.height / Math.max(1, slices.length))
  const top = key.y + (beside ? (key.height - pitch * slices.length) / 2 : 0)
  const spot = Math.min(size(kit, 20), pitch * 0.5)
  const percent = /^%/.test(data.unit ?? '')
  return [
    ...slices.map(
      (slice): SheetNode => ({
        id: `${data.id}/mark-0-${slice.row}`,
        role: 'mark',
        kind: 'path',
        box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
        path: slice.path,
        fill: accent(kit, slice.row),
        stroke: look.fill,
        strokeWidth: 3 * kit.unit,
      }),
    ),
    ...slices
      .filter(
        ({ share }) =>
          share > 0.05 && share * 2 * Math.PI * radius * (hollow ? 0.75 : 0.6) > widthOf(look, '100%', 'strong', 20),
      )
      .flatMap((slice) =>
        label(
          look,
          `${data.id}/share-${slice.row}`,
          percent ? figure(slice.value, '%') : `${Math.round(slice.share * 100)}%`,
          ...slice.middle,
          radius * 0.5,
          onto(accent(kit, slice.row), kit.palette),
          'middle',
          'strong',
          20,
        ),
      ),
    ...slices.flatMap((slice): SheetNode[] => {
      const middle = top + pitch * (slice.row + 0.5)
      const value = figure(slice.value, data.unit)
      const room = text(kit, 'value', 'label', value, 'strong', 20).measure(1e4).width + gap(kit, 4)
      return [
        {
          id: `${data.id}/key-${slice.row}`,
          role: 'shape',
          kind: 'rectangle',
          box: { x: key.x, y: middle - spot / 2, width: spot, height: spot },
          radius: spot * 0.3,
          fill: accent(kit, slice.row),
        },
        ...label(
          look,
          `${data.id}/label-${slice.row}`,
          table.labels[slice.row] ?? '',
          key.x + spot + gap(kit, 12),
          middle,
          key.width - spot - gap(kit, 24) - room,
          readable(kit.palette.ink, look.fill),
          'start',
          'text',
          20,
          pitch * 0.96,
        ),
        ...label(
          look,
          `${data.id}/value-0-${slice.row}`,
          value,
          key.x + key.width,
          middle,
          room,
          readable(kit.palette.ink, look.fill),
          'end',
          'strong',
          20,
          pitch * 0.96,
        ),
      ]
    }),
  ]
}
