/** Posters and their kin: one message, one picture, few words. Social posts, banners, flyers, covers, plain signs. */
import type { Arrangement } from '../layout/compose.ts'
import { type Block, stack } from '../layout/flow.ts'
import { accent, gap, type Kit, text } from '../layout/kit.ts'
import { background } from '../ornament/background.ts'
import { frame, inset } from '../ornament/frame.ts'
import { mix } from '../paint/colour.ts'
import type { Box, SheetNode } from '../sheet.ts'
import { bleed } from './bleed.ts'
import { divider, foot, head, onFill, type Page, picture } from './parts.ts'
import { hasFoot, type Plan, region } from './plan.ts'
import { sectionBlocks } from './section-blocks.ts'

/** Title above, picture in the middle, details below. */
function tall(kit: Kit, page: Page, box: Box, order: 'title-first' | 'picture-first'): Arrangement {
  return {
    name: `tall/${order}`,
    most: 1.5,
    regions: (k) => {
      const scaled = { ...kit, k }
      const align = kit.theme.align
      const title = stack(
        head(scaled, page.content, { align, fill: 2.4, titleHeight: box.height * (hasFoot(page) ? 0.3 : 0.38) }),
        gap(scaled, 8),
      )
      const art = picture(scaled, page.content, box.height * (page.content.sections.length ? 0.16 : 0.37))
      const below = hasFoot(page)
        ? [stack(foot(scaled, page.content, { align, withBodies: true }), gap(scaled, 10))]
        : []
      const parts = sectionBlocks(scaled, page.content)
      const blocks =
        order === 'title-first'
          ? [title, art, ...parts, ...below]
          : [art, title, ...(below.length ? [divider(scaled, align)] : []), ...parts, ...below]
      return region(box, stack(blocks, gap(scaled, 22)))
    },
  }
}

/** Words on one side, picture on the other, on a panel of colour. */
function wide(kit: Kit, page: Page, whole: Box, flipped: boolean): Arrangement & { panel: SheetNode[] } {
  const share = 0.46
  const panelBox: Box = {
    ...whole,
    x: flipped ? whole.x : whole.x + whole.width * (1 - share),
    width: whole.width * share,
  }
  const art = inset(panelBox, whole.height * 0.07)
  const words = inset(
    { ...whole, x: flipped ? whole.x + whole.width * share : whole.x, width: whole.width * (1 - share) },
    64 * kit.unit,
    58 * kit.unit,
  )
  // Loud themes take the colour as it is, the others a wash of it; one hue only, since two mix to mud.
  const [from, to] =
    kit.theme.ornament === 'bands'
      ? [mix(accent(kit, 0), '#ffffff', 0.1), mix(accent(kit, 0), '#000000', 0.12)]
      : kit.palette.dark
        ? [mix(accent(kit, 0), kit.palette.ground, 0.72), mix(accent(kit, 0), kit.palette.ground, 0.9)]
        : [mix(accent(kit, 0), '#ffffff', 0.82), mix(accent(kit, 0), '#ffffff', 0.58)]
  return {
    name: `wide/${flipped ? 'left' : 'right'}`,
    most: 1.5,
    panel: page.content.stage
      ? []
      : [
          {
            id: 'panel',
            role: 'ornament',
            kind: 'rectangle',
            box: panelBox,
            fill: {
              kind: 'linear',
              from: [0, 0],
              to: [1, 1],
              stops: [
                [0, from as string],
                [1, to as string],
              ],
            },
          },
        ],
    regions: (k) => {
      const scaled = { ...kit, k }
      const blocks = [
        ...head(scaled, page.content, { align: 'start', fill: 2, titleHeight: words.height * 0.5 }),
        ...(hasFoot(page) ? [divider(scaled, 'start')] : []),
        ...sectionBlocks(scaled, page.content),
        ...foot(scaled, page.content, { align: 'start', withBodies: true }),
      ]
      return [
        { box: words, block: stack(blocks, gap(scaled, 14)), place: 'middle' as const },
        {
          box: page.content.stage ? panelBox : art,
          block: picture(
            { ...scaled, theme: page.content.stage ? { ...kit.theme, radius: 0 } : kit.theme },
            page.content,
            0,
          ),
        },
      ]
    },
  }
}

export function poster(kit: Kit, page: Page): Plan {
  const whole: Box = { x: 0, y: 0, width: page.width, height: page.height }
  const { nodes, inside } = frame(kit, whole)
  const ratio = page.width / page.height
  if (!page.content.icons.length && !page.content.stage && !page.content.sections.length) return sign(kit, page)
  const wordless =
    !hasFoot(page) &&
    page.content.title === undefined &&
    page.content.subtitles.length + page.content.slogans.length + page.content.sections.length === 0
  if (ratio > 1.25 && wordless)
    return {
      ground: [...background(kit, whole), ...nodes],
      // Nothing to read: the picture takes the whole sheet.
      arrangements: [
        { name: 'picture', regions: (k) => region(inside, picture({ ...kit, k }, page.content, inside.height * 0.9)) },
      ],
    }
  if (ratio > 1.25) {
    const chosen = wide(kit, page, whole, kit.chance.number('flip') < 0.35)
    return { ground: [...background(kit, whole), ...chosen.panel], arrangements: [chosen] }
  }
  const scene = bleed(kit, page)
  const first = kit.chance.number('order') < 0.6 ? 'title-first' : 'picture-first'
  return {
    ground: [...background(kit, whole), ...nodes],
    arrangements: [
      ...(scene ? [scene] : []),
      { ...tall(kit, page, inside, first), worth: 1.1 },
      tall(kit, page, inside, first === 'title-first' ? 'picture-first' : 'title-first'),
    ],
  }
}

/** Words alone, as large as the sheet allows, on colour. */
export function sign(kit: Kit, page: Page): Plan {
  const whole: Box = { x: 0, y: 0, width: page.width, height: page.height }
  const { content } = page
  const loud =
    !kit.palette.asked &&
    ['bold', 'modern', 'playful', 'retro', 'night'].includes(kit.theme.name) &&
    kit.palette.accents.length > 0 &&
    kit.chance.number('loud') < 0.6
  const fill = accent(kit, 0)
  const { nodes, inside } = frame(kit, whole, loud && kit.theme.frame === 'thick' ? 'none' : kit.theme.frame)
  const on = loud ? onFill(kit, fill) : undefined
  const ground: SheetNode[] = loud
    ? [
        { id: 'ground', role: 'background', kind: 'rectangle', box: whole, fill },
        {
          id: 'ground/edge',
          role: 'ornament',
          kind: 'rectangle',
          box: inset(whole, 26 * kit.unit),
          stroke: on?.ink ?? '#ffffff',
          strokeWidth: 3 * kit.unit,
          radius: kit.theme.radius * kit.unit,
          opacity: 0.55,
        },
      ]
    : [...background(kit, whole), ...nodes]
  const box = loud ? inset(whole, 70 * kit.unit) : inside
  const alone = !hasFoot(page) && content.subtitles.length + content.slogans.length === 0
  return {
    ground,
    arrangements: [
      {
        name: 'sign',
        most: 2,
        regions: (k) => {
          const scaled = { ...kit, k }
          const align = alone || kit.theme.align === 'middle' ? 'middle' : 'start'
          const blocks = [
            ...head(scaled, content, {
              align,
              fill: 4,
              titleHeight: box.height * (alone ? 0.84 : 0.5),
              ...(on && { on }),
            }),
            ...(hasFoot(page) ? [divider(scaled, align)] : []),
            ...sectionBlocks(scaled, content),
            ...foot(scaled, content, { align, withBodies: true, ...(on && { on }) }),
          ]
          return region(box, stack(blocks, gap(scaled, 18)), 'middle')
        },
      },
    ],
  }
}

/** For kinds that show a lone word under a picture. */
export const caption = (kit: Kit, id: string, words: string): Block =>
  text(kit, id, 'label', words, 'strong', 24, { align: 'middle', balanced: true })
