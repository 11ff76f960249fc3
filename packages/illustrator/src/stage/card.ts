/**
 * A thing that has no model: its emoji-style picture on an upright card, cut out along its outline like a sticker.
 * Model ids are `card/<icon>`; the pixels come from a `CardPainter`, which the sheet's icons provide.
 */

import { IDENTITY } from './frames.ts'
import type { Anchors, Model } from './model.ts'
import type { Point } from './solids.ts'
import type { WorldPicture } from './world.ts'

/** Draws an icon, centred on a transparent square of `pixels` by `pixels`; undefined when there is no such icon. */
export type CardPainter = (icon: string, pixels: number) => WorldPicture | undefined | Promise<WorldPicture | undefined>

export const CARD_PREFIX = 'card/'

export const isCard = (model: string): boolean => model.startsWith(CARD_PREFIX)

export const iconOf = (model: string): string => model.slice(CARD_PREFIX.length)

/** Side of an average card in metres: what is held in two hands and still read from across a room. */
const CARD_SIZE = 0.42

const ROUND_OUTLINE: readonly (readonly [number, number])[] = Array.from({ length: 48 }, (_, step) => {
  const angle = (step / 48) * Math.PI * 2
  return [Math.cos(angle) * 0.5, Math.sin(angle) * 0.5] as const
})

/**
 * The outline of what is opaque in a picture, as seen from its centre of mass, in picture sides (-0.5 .. 0.5, y up), and a
 * little wider, so that the card shows a thin white rim.
 */
export function outlineOf(picture: WorldPicture, rim = 0.025): readonly (readonly [number, number])[] {
  const { width, height, pixels } = picture
  const opaque = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < width && y < height && (pixels[(Math.floor(y) * width + Math.floor(x)) * 4 + 3] ?? 0) > 96
  let [sumX, sumY, count] = [0, 0, 0]
  for (let y = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2)
      if (opaque(x, y)) {
        sumX += x
        sumY += y
        count++
      }
  if (count === 0) return ROUND_OUTLINE
  const [middleX, middleY] = [sumX / count, sumY / count]
  const reach = Math.hypot(width, height)
  const rays = 72
  const radii = Array.from({ length: rays }, (_, ray) => {
    const angle = (ray / rays) * Math.PI * 2
    for (let radius = reach; radius > 0; radius -= 1)
      if (opaque(middleX + Math.cos(angle) * radius, middleY - Math.sin(angle) * radius)) return radius
    return 1
  })
  return radii.map((radius, ray) => {
    const angle = (ray / rays) * Math.PI * 2
    const smooth = (radii[(ray + rays - 1) % rays] + radius * 2 + radii[(ray + 1) % rays]) / 4
    const far = Math.max(radius, smooth) / width + rim
    return [middleX / width - 0.5 + Math.cos(angle) * far, 0.5 - middleY / height + Math.sin(angle) * far] as const
  })
}

/** The model of a card; `outline` when its picture is known. */
export function cardModel(id: string, outline: readonly (readonly [number, number])[] = ROUND_OUTLINE): Model {
  const icon = iconOf(id)
  return {
    id,
    names: { en: [icon.replaceAll('-', ' ')], zh: [] },
    category: 'sign',
    kinds: [],
    size: CARD_SIZE,
    rests: 'ground',
    colourable: ['main'],
    colour: '#fdfbf6',
    build(clay, request): Anchors {
      const lowest = Math.min(...outline.map((point) => point[1]))
      const lift: Point = [0, -lowest * CARD_SIZE, 0]
      const body = clay.group('card')
      const scaled = outline.map(([x, y]) => [x * CARD_SIZE, y * CARD_SIZE] as const)
      body.extrusion(lift, scaled, 0.018, { colour: '#fdfbf6', shine: 0.3 }, { round: 0.008 })
      body.paint([lift[0], lift[1], 0], IDENTITY, CARD_SIZE, [
        { kind: 'picture', centre: [0, 0], size: [1, 1], picture: request.picture ?? id },
      ])
      const top = Math.max(...scaled.map((point) => point[1])) + lift[1]
      const anchor = (at: Point) => ({ at: clay.point(at), axes: clay.frame() })
      return { top: anchor([0, top, 0]), front: anchor([0, top / 2, 0.02]), centre: anchor([0, top / 2, 0]) }
    },
  }
}

/** A plain token for an icon nobody can draw: a soft disc, so that the place is kept and the count stays right. */
export const blankCard = (_icon: string, pixels: number): WorldPicture => {
  const data = new Uint8Array(pixels * pixels * 4)
  for (let y = 0; y < pixels; y++)
    for (let x = 0; x < pixels; x++) {
      const radius = Math.hypot(x / pixels - 0.5, y / pixels - 0.5)
      const at = (y * pixels + x) * 4
      const light = 0.5 + 0.5 * (0.5 - y / pixels)
      data[at] = 120 + 100 * light
      data[at + 1] = 150 + 60 * light
      data[at + 2] = 190 + 40 * light
      data[at + 3] = radius < 0.46 ? 255 : 0
    }
  return { width: pixels, height: pixels, pixels: data }
}
