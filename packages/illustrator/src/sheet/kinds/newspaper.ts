/** Newspapers: masthead between rules, articles in columns. */
import { type Block, columns, row, space, stack } from '../layout/flow.ts'
import { gap, type Kit, text } from '../layout/kit.ts'
import { background } from '../ornament/background.ts'
import { inset } from '../ornament/frame.ts'
import { chartBlocks } from './chart-blocks.ts'
import { type Page, picture } from './parts.ts'
import { type Plan, wholeOf } from './plan.ts'
import { headingOf, itemWords } from './section-blocks.ts'

/** Newspaper: masthead between rules, articles in columns. */
export function newspaper(kit: Kit, page: Page): Plan {
  const whole = wholeOf(page)
  const { content } = page
  const box = inset(whole, 56 * kit.unit)
  const ruled = (scaled: Kit, id: string, thick: number): Block => ({
    measure: (width) => ({
      width,
      height: thick * scaled.unit,
      place: (x, y) => [
        {
          id,
          role: 'ornament',
          kind: 'rectangle',
          box: { x, y, width, height: thick * scaled.unit },
          fill: kit.palette.ink,
        },
      ],
    }),
  })
  const across = page.width / page.height > 1.2 ? 4 : page.width / page.height > 0.7 ? 3 : 2
  return {
    ground: background(kit, whole, 'none'),
    arrangements: [across, across - 1].map((count, index) => ({
      name: `newspaper/${count}`,
      most: 1.5,
      worth: index === 0 ? 1.1 : 1,
      regions: (k) => {
        const scaled = { ...kit, k }
        const say = (
          item: { id: string; role: string; text: string },
          voice: 'text' | 'strong' | 'heading' | 'accent',
          steps: number,
          align: 'start' | 'middle' = 'start',
        ) => text(scaled, item.id, item.role, item.text, voice, steps, { align })
        const dateline = [...content.dates, ...content.details, ...content.prices]
        const bare =
          content.bodies.length + content.sections.length + content.data.length === 0 &&
          !(content.icons.length || content.stage)
        const air = bare ? [space(0, 1)] : []
        const top = [
          ruled(scaled, 'rule-top', 4),
          ...(content.title
            ? [
                text(scaled, content.title.id, content.title.role, content.title.text, 'display', 84, {
                  align: 'middle',
                  fill: 2,
                  mostHeight: box.height * 0.18,
                }),
              ]
            : []),
          ruled(scaled, 'rule-1', 1.5),
          ...(dateline.length
            ? [
                row(
                  dateline.map((item) => ({ block: say(item, 'text', 18, 'middle'), share: 1 })),
                  gap(scaled, 10),
                  'middle',
                ),
                ruled(scaled, 'rule-2', 1.5),
              ]
            : []),
          ...air,
          ...content.subtitles.map((item, order) =>
            text(scaled, item.id, item.role, item.text, 'heading', order === 0 ? 110 : 36, {
              align: 'middle',
              ...(order === 0 && { fill: 3, mostHeight: box.height * 0.5 }),
            }),
          ),
          ...content.slogans.map((item) => say(item, 'accent', 24, 'middle')),
          ...air,
          ...(bare ? [ruled(scaled, 'rule-foot', 4)] : []),
        ]
        const articles: Block[] = [
          ...content.bodies.map((item) => say(item, 'text', 20)),
          ...content.sections.flatMap((section) => [
            stack(
              [
                ...headingOf(scaled, section, 0, kit.palette.ground),
                ...section.items.map((item) => itemWords(scaled, item.id, item)),
              ],
              gap(scaled, 8),
            ),
          ]),
          ...[...content.names, ...content.buttons].map((item) => say(item, 'strong', 20)),
        ]
        const shows = content.icons.length || content.stage
        return [
          {
            box,
            block: stack(
              [
                ...top,
                ...chartBlocks(scaled, content),
                ...(shows ? [picture(scaled, content, box.height * 0.24)] : []),
                ...(articles.length
                  ? [
                      {
                        ...columns(
                          articles,
                          Math.min(count, Math.max(1, articles.length)),
                          gap(scaled, 16),
                          gap(scaled, 30),
                        ),
                        grow: shows ? 0 : 1,
                      },
                    ]
                  : []),
                ...content.footers.map((item) => say(item, 'text', 17, 'middle')),
              ],
              gap(scaled, 13),
            ),
          },
        ]
      },
    })),
  }
}
