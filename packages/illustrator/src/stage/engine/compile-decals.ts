/** Decal layers -> records. */
import type { Decal, DecalLayer } from '../solids.ts'
import type { WorldPicture } from '../world.ts'
import { linearOf } from './colours.ts'
import { DECAL, DECALS, LAYER } from './layout.ts'
import type { Words } from './words.ts'

type Box = readonly [low: number, bottom: number, high: number, top: number]

/**
 * Packs a group's layers; answers the word of the first. Places that need a picture's address are noted in `holes`.
 * Throws a `RangeError` that names the group when a picture is missing.
 */
export function compileDecals(
  words: Words,
  layers: readonly DecalLayer[],
  pictures: Readonly<Record<string, WorldPicture>>,
  group: string,
  holes: { word: number; id: string }[],
): number {
  const records = layers.map((layer) => {
    const outlines = layer.decals.map((decal) => (decal.kind === 'polygon' ? words.push(decal.points.flat()) : 0))
    const first = words.next
    layer.decals.forEach((decal, index) => {
      const at = words.push(decalWords(decal, outlines[index] as number, pictures, group), DECAL.stride)
      if (decal.kind === 'picture') holes.push({ word: at + DECAL.data + 4, id: decal.picture })
    })
    const boxes = layer.decals.map(boxOf)
    const box = [0, 1, 2, 3].map((side) =>
      side < 2 ? Math.min(...boxes.map((one) => one[side as 0])) : Math.max(...boxes.map((one) => one[side as 0])),
    )
    return [...layer.at, ...layer.axes, layer.unit, layer.reach ?? -1, first, layer.decals.length, ...box]
  })
  const start = words.next
  for (const record of records) words.push(record, LAYER.stride)
  return start
}

function boxOf(decal: Decal): Box {
  switch (decal.kind) {
    case 'ellipse': {
      const reach = Math.max(...decal.radii)
      return [decal.centre[0] - reach, decal.centre[1] - reach, decal.centre[0] + reach, decal.centre[1] + reach]
    }
    case 'stroke': {
      const wide = Math.max(...decal.widths) / 2
      const xs = [decal.from[0], decal.bend[0], decal.to[0]]
      const ys = [decal.from[1], decal.bend[1], decal.to[1]]
      return [Math.min(...xs) - wide, Math.min(...ys) - wide, Math.max(...xs) + wide, Math.max(...ys) + wide]
    }
    case 'polygon': {
      const xs = decal.points.map((point) => point[0])
      const ys = decal.points.map((point) => point[1])
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
    }
    case 'picture':
      return [
        decal.centre[0] - decal.size[0] / 2,
        decal.centre[1] - decal.size[1] / 2,
        decal.centre[0] + decal.size[0] / 2,
        decal.centre[1] + decal.size[1] / 2,
      ]
  }
}

function decalWords(
  decal: Decal,
  outline: number,
  pictures: Readonly<Record<string, WorldPicture>>,
  group: string,
): number[] {
  const colour = decal.kind === 'picture' ? [0, 0, 0] : linearOf(decal.colour)
  const softness = decal.kind === 'picture' ? 0 : (decal.softness ?? 0)
  const head = [DECALS.indexOf(decal.kind), ...colour, decal.opacity ?? 1, softness, ...boxOf(decal)]
  switch (decal.kind) {
    case 'ellipse':
      return [
        ...head,
        ...decal.centre,
        Math.max(1e-6, decal.radii[0]),
        Math.max(1e-6, decal.radii[1]),
        Math.cos(decal.angle ?? 0),
        Math.sin(decal.angle ?? 0),
      ]
    case 'stroke':
      return [...head, ...decal.from, ...decal.bend, ...decal.to, ...decal.widths]
    case 'polygon':
      return [...head, outline, decal.points.length]
    case 'picture': {
      const picture = pictures[decal.picture]
      if (!picture)
        throw new RangeError(
          `group ${JSON.stringify(group)}: decal picture ${JSON.stringify(decal.picture)} is not among the world's pictures (${Object.keys(pictures).join(', ') || 'none'})`,
        )
      return [...head, ...decal.centre, ...decal.size, 0, picture.width, picture.height]
    }
  }
}
