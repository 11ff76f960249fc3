/** What a kind of document hands over to be fitted. */
import type { Arrangement } from '../layout/compose.ts'
import type { Block } from '../layout/flow.ts'
import type { Box, SheetNode } from '../sheet.ts'
import type { Page } from './parts.ts'

export interface Plan {
  /** Drawn first, whatever the scale. */
  readonly ground: readonly SheetNode[]
  readonly arrangements: readonly Arrangement[]
}

export const region = (box: Box, block: Block, place?: 'top' | 'middle' | 'bottom' | 'fill') => [
  { box, block, ...(place && { place }) },
]
export const hasFoot = ({ content }: Page) =>
  content.dates.length +
    content.names.length +
    content.details.length +
    content.prices.length +
    content.buttons.length +
    content.footers.length +
    content.bodies.length >
  0

export const wholeOf = (page: Page): Box => ({ x: 0, y: 0, width: page.width, height: page.height })
/** Is there a picture to show? */
export const shows = ({ content }: Page): boolean => content.icons.length > 0 || content.stage !== undefined
