/** Facts at a glance: weather, scores, dashboards, schedules, calendars. */
import type { Item } from '../layout/content.ts'
import { alike, type Block, grid, row, stack } from '../layout/flow.ts'
import { accentInk, gap, icon, type Kit, text } from '../layout/kit.ts'
import { card, cardFill } from '../ornament/frame.ts'
import { readable } from '../paint/colour.ts'
import { chartBlocks } from './chart-blocks.ts'
import { middle, type Page } from './parts.ts'
import type { Plan } from './plan.ts'
import { headingOf, iconSpot, sectionCard } from './section-blocks.ts'
import { sectioned } from './sectioned.ts'
import { tableBlock } from './table-block.ts'
import { evenColumns } from './tiles.ts'

/** The figure of an item, large; what it measures, small. */
function stat(kit: Kit, item: Item, tone: number): Block {
  const fill = cardFill(kit, tone)
  const value =
    item.price ??
    (item.detail && /\d/.test(item.detail) ? item.detail : /\d/.test(item.text) || !item.label ? item.text : item.label)
  const rest = [item.label, item.text, item.detail, item.price].filter(
    (words): words is string => Boolean(words) && words !== value,
  )
  return stack(
    [
      ...(item.icon ? [icon(kit, `${item.id}/icon`, item.icon, 56)] : []),
      ...rest
        .slice(0, 1)
        .map((words) =>
          text(kit, `${item.id}/label`, 'label', words, 'text', 20, { colour: readable(kit.palette.muted, fill, 4.6) }),
        ),
      text(kit, `${item.id}/value`, 'price', value, 'heading', 42, { colour: accentInk(kit, tone, fill) }),
      ...rest.slice(1).map((words, index) =>
        text(kit, `${item.id}/note-${index}`, 'caption', words, 'text', 18, {
          colour: readable(kit.palette.muted, fill, 4.6),
        }),
      ),
    ],
    gap(kit, 5),
  )
}

const isFigures = (items: readonly Item[]) =>
  items.length > 0 &&
  items.every(
    (item) =>
      [item.text, item.label, item.detail, item.price].join('').length < 60 &&
      /\d/.test(`${item.text}${item.label ?? ''}${item.detail ?? ''}${item.price ?? ''}`),
  )

export function dashboard(kit: Kit, page: Page): Plan {
  const body = (scaled: Kit): Block[] => {
    const { content } = page
    const stats = content.sections.filter(({ items }) => isFigures(items))
    const lists = content.sections.filter(({ items }) => !isFigures(items))
    const tiles = stats.flatMap((section, order) => {
      const cells = alike(section.items.map((item, index) => stat(scaled, item, order + index))).map((inner, index) =>
        card(scaled, (section.items[index] as Item).id, inner, order + index, { padding: 20, centre: true, grow: 0 }),
      )
      return [
        ...headingOf(scaled, section, order, scaled.palette.ground),
        grid(cells, evenColumns(cells.length, page.width > page.height ? 4 : 2), gap(scaled, 16), {
          equal: true,
          last: 'stretch',
          grow: 0.4,
        }),
      ]
    })
    const charts = chartBlocks(scaled, content)
    return [
      ...tiles,
      ...(charts.length
        ? [
            grid(charts, charts.length > 1 && page.width > page.height * 0.9 ? 2 : 1, gap(scaled, 18), {
              last: 'stretch',
              grow: 3,
            }),
          ]
        : []),
      ...(lists.length
        ? [
            grid(
              lists.map((section, index) => sectionCard(scaled, section, index, content.type)),
              Math.min(2, lists.length),
              gap(scaled, 18),
              { last: 'stretch' },
            ),
          ]
        : []),
    ]
  }
  return sectioned(kit, page, body, 'dashboard', { charts: false })
}

/** Days or hours as columns of icon and temperature. */
export function weather(kit: Kit, page: Page): Plan {
  const body = (scaled: Kit): Block[] => [
    ...page.content.sections.map((section, tone) => {
      const fill = cardFill(scaled, tone)
      const days = section.items.map((item, index) =>
        stack(
          [
            ...(item.label
              ? [
                  text(scaled, `${item.id}/label`, 'label', item.label, 'strong', 24, {
                    align: 'middle',
                    colour: readable(scaled.palette.muted, fill, 4.6),
                  }),
                ]
              : []),
            ...(item.icon ? [middle(iconSpot(scaled, `${item.id}/icon`, item.icon, index, 84))] : []),
            text(scaled, `${item.id}/text`, 'body', item.text, 'heading', 40, {
              align: 'middle',
              balanced: true,
              colour: readable(scaled.palette.ink, fill),
            }),
            ...(item.detail
              ? [
                  text(scaled, `${item.id}/detail`, 'caption', item.detail, 'text', 18, {
                    align: 'middle',
                    colour: readable(scaled.palette.muted, fill, 4.6),
                  }),
                ]
              : []),
            ...(item.price
              ? [
                  text(scaled, `${item.id}/price`, 'price', item.price, 'strong', 22, {
                    align: 'middle',
                    colour: accentInk(scaled, tone, fill),
                  }),
                ]
              : []),
          ],
          gap(scaled, 8),
        ),
      )
      return card(
        scaled,
        section.id,
        stack(
          [
            ...headingOf(scaled, section, tone, fill),
            grid(alike(days), evenColumns(days.length, page.width > page.height ? 7 : 4), gap(scaled, 12), {
              last: 'middle',
              equal: true,
            }),
          ],
          gap(scaled, 14),
        ),
        tone,
        { centre: true },
      )
    }),
  ]
  return sectioned(kit, page, body, 'weather')
}

/** Two names with their scores large between them. */
export function scoreboard(kit: Kit, page: Page): Plan {
  const body = (scaled: Kit): Block[] =>
    page.content.sections.map((section, tone) => {
      const fill = cardFill(scaled, tone)
      const sides = section.items.map((item, index) => {
        const score = item.price ?? item.detail ?? item.label
        return stack(
          [
            ...(item.icon ? [middle(iconSpot(scaled, `${item.id}/icon`, item.icon, index, 110))] : []),
            text(scaled, `${item.id}/text`, 'name', item.text, 'strong', 30, {
              align: 'middle',
              balanced: true,
              colour: readable(scaled.palette.ink, fill),
            }),
            ...(score
              ? [
                  text(scaled, `${item.id}/score`, 'price', score, 'display', 110, {
                    align: 'middle',
                    colour: accentInk(scaled, index, fill, 3.2),
                  }),
                ]
              : []),
            ...[item.label, item.detail]
              .filter((words): words is string => Boolean(words) && words !== score)
              .map((words, order) =>
                text(scaled, `${item.id}/note-${order}`, 'caption', words, 'text', 20, {
                  align: 'middle',
                  colour: readable(scaled.palette.muted, fill, 4.6),
                }),
              ),
          ],
          gap(scaled, 8),
        )
      })
      const across = evenColumns(sides.length, page.width > page.height * 0.7 ? 4 : 2)
      return card(
        scaled,
        section.id,
        stack(
          [
            ...headingOf(scaled, section, tone, fill, 'middle'),
            grid(alike(sides), across, gap(scaled, 24), { last: 'middle' }),
          ],
          gap(scaled, 14),
        ),
        tone,
        { centre: true },
      )
    })
  return sectioned(kit, page, body, 'scoreboard')
}

/** Times on the left, what happens on the right. */
export function schedule(kit: Kit, page: Page): Plan {
  const body = (scaled: Kit): Block[] => {
    const days = page.content.sections.map((section, tone) => {
      const fill = cardFill(scaled, tone)
      const rows = section.items.map((item) => [
        item.label ?? '',
        item.text,
        ...(section.items.some(({ detail }) => detail) ? [item.detail ?? ''] : []),
        ...(section.items.some(({ price }) => price) ? [item.price ?? ''] : []),
      ])
      const used = section.items.some(({ label }) => label) ? rows : rows.map((cells) => cells.slice(1))
      return card(
        scaled,
        section.id,
        stack(
          [...headingOf(scaled, section, tone, fill), tableBlock(scaled, section.id, { head: [], rows: used }, fill)],
          gap(scaled, 10),
        ),
        tone,
      )
    })
    return [
      ...(days.length
        ? [
            grid(
              days,
              days.length > 1 && page.width > page.height * 0.9 ? Math.min(3, days.length) : 1,
              gap(scaled, 18),
              { last: 'stretch' },
            ),
          ]
        : []),
    ]
  }
  return sectioned(kit, page, body, 'schedule')
}

export const table = schedule

/** Rows of a chart page: the data sets, then what else there is. */
export function chartPage(kit: Kit, page: Page): Plan {
  const body = (scaled: Kit): Block[] => {
    const charts = chartBlocks(scaled, page.content)
    const cards = page.content.sections.map((section, index) => sectionCard(scaled, section, index, page.content.type))
    return [
      grid(charts, charts.length > 1 && page.width > page.height * 0.9 ? 2 : 1, gap(scaled, 20), {
        last: 'stretch',
        grow: 3,
      }),
      ...(cards.length
        ? [
            row(
              cards.map((inner) => ({ block: inner, share: 1 })),
              gap(scaled, 18),
              'stretch',
            ),
          ]
        : []),
    ]
  }
  return sectioned(kit, page, body, 'chart', { charts: false })
}
