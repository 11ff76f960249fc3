/** Parts that many documents share: the head with its title, the foot with its details, the picture between. */
import type { TextItem } from '../../design/design.ts'
import type { Content } from '../layout/content.ts'
import { type Block, block, drawing, padded, row, space, stack } from '../layout/flow.ts'
import { accent, accentInk, chip, gap, type Kit, size, type TextOptions, text, type Voice } from '../layout/kit.ts'
import { hero } from '../ornament/hero.ts'
import { star } from '../ornament/shapes.ts'
import type { Box, SheetNode } from '../sheet.ts'
import { onto } from '../theme/palette.ts'
import { wishedFace } from '../theme/typeface-wish.ts'

/** What a page is made with. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly content: Content
}

export type Align = 'start' | 'middle'

/** Colours of text that lies on something other than the ground. */
export interface On {
  readonly ink: string
  readonly accent: string
  readonly muted: string
}

export const onGround = (kit: Kit): On => ({
  ink: kit.palette.ink,
  accent: accentInk(kit, 0, kit.palette.ground),
  muted: kit.palette.muted,
})
export const onFill = (kit: Kit, fill: string): On => {
  const ink = onto(fill, kit.palette)
  return { ink, accent: ink, muted: ink }
}

const line = (kit: Kit, item: TextItem, voice: Voice, steps: number, options: TextOptions): Block => {
  const face = wishedFace(item.typeface)
  return text(kit, item.id, item.role, item.text, voice, steps, {
    ...options,
    ...(item.colour && { colour: item.colour }),
    ...(face && { face }),
  })
}

/** A title wants a heavier hand when it is short. */
const titleSteps = (title: string): number => {
  const length = [...title].reduce(
    (sum, character) =>
      sum + (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(character) ? 1.9 : 1),
    0,
  )
  return length <= 10 ? 96 : length <= 18 ? 80 : length <= 32 ? 64 : length <= 60 ? 50 : 40
}

export interface HeadOptions {
  readonly align: Align
  readonly on?: On
  /** Size of the title in relation to the usual one. @default 1 */
  readonly scale?: number
  /** Most height of the title in design units. */
  readonly titleHeight?: number
  readonly fill?: number
  readonly withBodies?: boolean
}

/** Kicker, title, subtitles and slogans. */
export function head(kit: Kit, content: Content, options: HeadOptions): Block[] {
  const on = options.on ?? onGround(kit)
  const { align } = options
  const scale = options.scale ?? 1
  const kicker = content.title ? content.slogans[0] : undefined
  const slogans = kicker ? content.slogans.slice(1) : content.slogans
  const blocks: Block[] = []
  const second = content.slogans.length === 0 && content.subtitles.length > 1 ? content.subtitles[0] : undefined
  const over = kicker ?? second
  if (over) blocks.push(line(kit, over, 'accent', 24 * scale, { align, colour: on.accent, balanced: true }))
  if (content.title) {
    const steps = titleSteps(content.title.text) * scale
    blocks.push(
      line(kit, content.title, 'display', steps, {
        align,
        colour: on.ink,
        // A long word in a title makes the title smaller, not the whole page.
        fill: options.fill ?? 1,
        ...(options.titleHeight !== undefined && { mostHeight: options.titleHeight }),
      }),
    )
  }
  for (const item of content.subtitles)
    if (item !== second) blocks.push(line(kit, item, 'strong', 27 * scale, { align, colour: on.muted, balanced: true }))
  for (const item of slogans)
    blocks.push(line(kit, item, 'accent', 28 * scale, { align, colour: on.accent, balanced: true }))
  if (options.withBodies)
    for (const item of content.bodies) blocks.push(line(kit, item, 'text', 21 * scale, { align, colour: on.ink }))
  return blocks
}

/** Dates, names, prices, labels, buttons and the fine print. */
export function foot(
  kit: Kit,
  content: Content,
  options: { align: Align; on?: On; scale?: number; withBodies?: boolean },
): Block[] {
  const on = options.on ?? onGround(kit)
  const { align } = options
  const scale = options.scale ?? 1
  const blocks: Block[] = []
  if (options.withBodies)
    for (const item of content.bodies)
      blocks.push(line(kit, item, 'text', 22 * scale, { align, colour: on.ink, balanced: align === 'middle' }))
  for (const item of content.prices) blocks.push(line(kit, item, 'heading', 52 * scale, { align, colour: on.accent }))
  for (const item of content.dates) blocks.push(line(kit, item, 'heading', 32 * scale, { align, colour: on.accent }))
  for (const item of content.names)
    blocks.push(line(kit, item, 'strong', 27 * scale, { align, colour: on.ink, balanced: true }))
  for (const item of content.details)
    blocks.push(line(kit, item, 'strong', 22 * scale, { align, colour: on.ink, balanced: true }))
  for (const item of content.buttons) blocks.push(button(kit, item, align, options.on))
  for (const item of content.footers)
    blocks.push(line(kit, item, 'text', 18 * scale, { align, colour: on.muted, balanced: true }))
  return blocks
}

function button(kit: Kit, item: TextItem, align: Align, on?: On): Block {
  if (!on) return aligned(chip(kit, item.id, item.text, 0, 24, true), align)
  const inner = text(kit, item.id, item.role, item.text, 'strong', 24, {
    colour: onto(on.ink),
    align: 'middle',
    balanced: true,
  })
  return aligned(
    padded(
      inner,
      [size(kit, 12), size(kit, 26)],
      (box) => [{ id: `${item.id}/pill`, role: 'shape', kind: 'rectangle', box, fill: on.ink, radius: box.height / 2 }],
      { hug: true, centre: true },
    ),
    align,
  )
}

export const aligned = (inner: Block, align: Align): Block => (align === 'start' ? inner : stack([middle(inner)], 0))

/** A block in the middle of the width. */
export const middle = (inner: Block): Block =>
  block((width) => {
    const measured = inner.measure(width)
    return { ...measured, width, place: (x, y, height) => measured.place(x + (width - measured.width) / 2, y, height) }
  }, inner.grow ?? 0)

/** The picture: takes what height is left. */
export const picture = (
  kit: Kit,
  content: Content,
  least: number,
  options: { bare?: boolean; grow?: number } = {},
): Block =>
  drawing(
    least,
    (box) => hero(kit, box, { icons: content.icons, ...(content.stage && { stage: content.stage }) }, options),
    options.grow ?? 1,
  )

/** A small ornament between parts. */
export function divider(kit: Kit, align: Align): Block {
  const tall = 14 * kit.unit
  return drawing(tall, (box): SheetNode[] => {
    const y = box.y + tall / 2
    const long = Math.min(box.width, 190 * kit.unit)
    const x = align === 'middle' ? box.x + (box.width - long) / 2 : box.x
    const colour = accent(kit, 0)
    if (align === 'start')
      return [
        {
          id: 'divider',
          role: 'ornament',
          kind: 'rectangle',
          box: { x, y: y - 3 * kit.unit, width: 84 * kit.unit, height: 6 * kit.unit },
          fill: colour,
          radius: 3 * kit.unit,
        },
      ]
    const centre = x + long / 2
    const whole: Box = { x, y: box.y, width: long, height: tall }
    return [
      {
        id: 'divider',
        role: 'ornament',
        kind: 'path',
        box: whole,
        path: `M${x} ${y}H${centre - 14 * kit.unit}M${centre + 14 * kit.unit} ${y}H${x + long}`,
        stroke: colour,
        strokeWidth: 1.6 * kit.unit,
      },
      {
        id: 'divider/star',
        role: 'ornament',
        kind: 'path',
        box: whole,
        path: star(centre, y, 7 * kit.unit, 4, 0.35),
        fill: colour,
      },
    ]
  })
}

/** Head beside a smaller picture, for pages whose body matters more. */
export function masthead(
  kit: Kit,
  page: Page,
  options: { picture?: number; align?: Align; scale?: number } = {},
): Block {
  const { content } = page
  const align = options.align ?? kit.theme.align
  const titled = stack([...head(kit, content, { align, scale: options.scale ?? 0.84, withBodies: true })], gap(kit, 7))
  const shows = options.picture !== 0 && (content.icons.length > 0 || content.stage)
  if (!shows) return align === 'middle' ? stack([titled, divider(kit, 'middle')], gap(kit, 14)) : titled
  const side = size(kit, options.picture ?? 150)
  const art: Block = block(() => ({
    width: side,
    height: side,
    place: (x, y) =>
      hero(
        kit,
        { x, y, width: side, height: side },
        { icons: content.icons.slice(0, 4), ...(content.stage && { stage: content.stage }) },
      ),
  }))
  if (align === 'middle') return stack([middle(art), titled, divider(kit, 'middle')], gap(kit, 12))
  return row(
    [
      { block: titled, share: 1 },
      { block: art, width: side },
    ],
    gap(kit, 24),
    'middle',
  )
}

export const nothing: Block = space(0)
