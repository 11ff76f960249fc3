/** Formal single sheets: invitations, greeting cards, certificates, quotes, letters. */

import { type Block, stack } from '../layout/flow.ts'
import { gap, type Kit, text } from '../layout/kit.ts'
import { background } from '../ornament/background.ts'
import { frame, inset } from '../ornament/frame.ts'
import { divider, foot, head, type Page, picture } from './parts.ts'
import { type Plan, wholeOf } from './plan.ts'
import { sectionBlocks } from './section-blocks.ts'

/** Everything on the middle axis, the picture small or large. */
export function axis(kit: Kit, page: Page, art: number, name: string, bodiesFirst = false): Plan {
  const whole = wholeOf(page)
  const { nodes, inside } = frame(kit, whole)
  const { content } = page
  const shows = content.icons.length > 0 || content.stage !== undefined
  // A drawn scene needs room that an icon does not.
  const share = content.stage === undefined ? art : Math.max(art, 0.34)
  return {
    ground: [...background(kit, whole), ...nodes],
    arrangements: [
      {
        name,
        most: 1.75,
        regions: (k) => {
          const scaled = { ...kit, k }
          const details = foot(scaled, content, { align: 'middle', withBodies: !bodiesFirst })
          const blocks: Block[] = [
            ...(shows ? [picture(scaled, content, inside.height * share, { grow: share > 0.2 ? 1 : 0 })] : []),
            ...head(scaled, content, {
              align: 'middle',
              fill: 1.7,
              titleHeight: inside.height * 0.3,
              withBodies: bodiesFirst,
            }),
            ...(details.length ? [divider(scaled, 'middle')] : []),
            ...sectionBlocks(scaled, content),
            ...details,
          ]
          return [
            {
              box: inside,
              block: stack(blocks, gap(scaled, 15), { spread: gap(scaled, 34) }),
              place: shows && share > 0.2 ? ('fill' as const) : ('middle' as const),
            },
          ]
        },
      },
    ],
  }
}

export const invitation = (kit: Kit, page: Page): Plan =>
  axis(kit, page, kit.chance.number('art') < 0.5 ? 0.17 : 0.26, 'invitation')
export const greeting = (kit: Kit, page: Page): Plan => axis(kit, page, 0.34, 'greeting', true)

/** A letter or note: a heading, then paragraphs in one column. */
export function letter(kit: Kit, page: Page): Plan {
  const whole = wholeOf(page)
  const { content } = page
  const { nodes, inside } = frame(kit, whole)
  const box = inset(inside, inside.width * 0.03, 0)
  const said = [content.title, ...content.bodies, ...content.details, ...content.names].reduce(
    (sum, item) => sum + (item?.text.length ?? 0),
    0,
  )
  const brief = content.sections.length === 0 && said < 220
  return {
    ground: [...background(kit, whole, kit.theme.ornament === 'gingham' ? 'dots' : kit.theme.ornament), ...nodes],
    arrangements: [
      {
        name: 'letter',
        // A few lines are written large, in the middle of the sheet.
        most: brief ? 3.4 : 2.1,
        regions: (k) => {
          const scaled = { ...kit, k }
          const say = (
            item: { id: string; role: string; text: string },
            voice: 'text' | 'strong' | 'accent',
            steps: number,
          ) => text(scaled, item.id, item.role, item.text, voice, steps, { balanced: false })
          const blocks: Block[] = [
            ...content.dates.map((item) =>
              text(scaled, item.id, item.role, item.text, 'text', 20, { align: 'end', colour: kit.palette.muted }),
            ),
            ...head(scaled, content, { align: 'start', scale: 0.7 }),
            ...content.bodies.map((item) => say(item, 'text', 25)),
            ...sectionBlocks(scaled, content, 1),
            ...content.details.map((item) => say(item, 'text', 23)),
            ...content.prices.map((item) => say(item, 'strong', 23)),
            ...content.buttons.map((item) => say(item, 'strong', 23)),
            ...content.names.map((item) => say(item, 'accent', 32)),
            ...content.footers.map((item) => say(item, 'text', 18)),
            ...(content.icons.length || content.stage ? [picture(scaled, content, inside.height * 0.16)] : []),
          ]
          return [
            {
              box,
              block: stack(blocks, gap(scaled, 18)),
              place:
                content.icons.length || content.stage
                  ? ('fill' as const)
                  : brief
                    ? ('middle' as const)
                    : ('top' as const),
            },
          ]
        },
      },
    ],
  }
}
