/** A month: the grid of its days, and what is marked on them. */
import { type Block, block, stack } from '../layout/flow.ts'
import { accent, gap, type Kit, size, text } from '../layout/kit.ts'
import { card, cardFill } from '../ornament/frame.ts'
import { readable, withAlpha } from '../paint/colour.ts'
import type { SheetNode } from '../sheet.ts'
import { onto } from '../theme/palette.ts'
import type { Page } from './parts.ts'
import type { Plan } from './plan.ts'
import { sectionCard } from './section-blocks.ts'
import { sectioned } from './sectioned.ts'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** Month and year named in a text, months from 0. Undefined without both. */
export function monthIn(words: string): { year: number; month: number } | undefined {
  const chinese = /(\d{4})\s*年\s*(\d{1,2})\s*月/.exec(words) ?? /(\d{4})[-/.](\d{1,2})/.exec(words)
  if (chinese) {
    const month = Number(chinese[2]) - 1
    return month >= 0 && month < 12 ? { year: Number(chinese[1]), month } : undefined
  }
  const year = /\b(1[5-9]\d\d|2\d\d\d)\b/.exec(words)?.[1]
  const month = months.findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}(${name.slice(3)})?\\b`, 'i').test(words))
  return year && month >= 0 ? { year: Number(year), month } : undefined
}

/** Days of a month in weeks that start on Monday; 0 stands for a day of another month. */
export function weeksOf(year: number, month: number): number[][] {
  const first = (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7
  const count = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const cells = [...Array.from({ length: first }, () => 0), ...Array.from({ length: count }, (_, day) => day + 1)]
  while (cells.length % 7) cells.push(0)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

const weekdays = (language: string): string[] =>
  Array.from({ length: 7 }, (_, day) =>
    new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2024, 0, day + 1)),
    ),
  )

function monthGrid(kit: Kit, year: number, month: number, marked: ReadonlySet<number>, fill: string): Block {
  const weeks = weeksOf(year, month)
  const head = weekdays(kit.language)
  const ink = readable(kit.palette.ink, fill)
  return block((width) => {
    const tall = size(kit, 62)
    const height = tall * (weeks.length + 0.7)
    const across = width / 7
    return {
      width,
      height,
      place: (x, y, given = height): SheetNode[] => {
        const step = given / (weeks.length + 0.7)
        const cell = (
          id: string,
          words: string,
          left: number,
          middle: number,
          colour: string,
          voice: 'text' | 'strong' | 'heading',
          steps: number,
        ) => {
          const measured = text(kit, id, 'label', words, voice, steps, {
            align: 'middle',
            colour,
            mostLines: 1,
            leading: 1.1,
          }).measure(across - gap(kit, 4))
          return measured.place(left + gap(kit, 2), middle - measured.height / 2)
        }
        const names = head.flatMap((name, day) =>
          cell(
            `weekday-${day}`,
            name,
            x + day * across,
            y + step * 0.35,
            readable(accent(kit, day > 4 ? 1 : 0), fill),
            'strong',
            19,
          ),
        )
        const days = weeks.flatMap((week, line) =>
          week.flatMap((day, column): SheetNode[] => {
            if (day === 0) return []
            const [left, middle] = [x + column * across, y + step * (line + 1.2)]
            const disc = Math.min(step, across) * 0.78
            const mark = marked.has(day)
            return [
              ...(mark
                ? [
                    {
                      id: `day-${day}/mark`,
                      role: 'mark',
                      kind: 'ellipse',
                      box: { x: left + (across - disc) / 2, y: middle - disc / 2, width: disc, height: disc },
                      fill: accent(kit, 0),
                    } as SheetNode,
                  ]
                : []),
              ...cell(
                `day-${day}`,
                String(day),
                left,
                middle,
                mark ? onto(accent(kit, 0), kit.palette) : ink,
                'strong',
                26,
              ),
            ]
          }),
        )
        return [
          {
            id: 'weekdays/line',
            role: 'ornament',
            kind: 'rectangle',
            box: { x, y: y + step * 0.7, width, height: kit.unit * 1.5 },
            fill: withAlpha(kit.palette.ink, 0.2),
          },
          ...names,
          ...days,
        ]
      },
    }
  }, 3)
}

export function calendar(kit: Kit, page: Page): Plan {
  const { content } = page
  const when = [content.title, ...content.subtitles, ...content.dates, ...content.details]
    .flatMap((item) => (item ? [monthIn(item.text)] : []))
    .find(Boolean)
  const days = new Set(
    content.sections
      .flatMap(({ items }) => items)
      .flatMap(
        ({ label, text: words }) =>
          /(?:^|\D)(\d{1,2})(?:\D|$)/
            .exec(label ?? words)
            ?.slice(1, 2)
            .map(Number) ?? [],
      ),
  )
  const body = (scaled: Kit): Block[] => [
    ...(when
      ? [card(scaled, 'month', monthGrid(scaled, when.year, when.month, days, cardFill(scaled, 0)), 0, { grow: 3 })]
      : []),
    ...(content.sections.length
      ? [
          stack(
            content.sections.map((section, index) => sectionCard(scaled, section, index + 1, content.type)),
            gap(scaled, 16),
          ),
        ]
      : []),
  ]
  return sectioned(kit, page, body, 'calendar')
}
