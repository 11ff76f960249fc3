/** Every medium there is. */
import { charcoal } from './media/charcoal.ts'
import { colouredPencil } from './media/coloured-pencil.ts'
import { engraving } from './media/engraving.ts'
import { gouache } from './media/gouache.ts'
import { halftone } from './media/halftone.ts'
import { ink } from './media/ink.ts'
import { mosaic } from './media/mosaic.ts'
import { oil } from './media/oil.ts'
import { paperCut } from './media/paper-cut.ts'
import { pencil, sketch } from './media/pencil.ts'
import { pixelArt } from './media/pixel-art.ts'
import { popArt } from './media/pop-art.ts'
import { risograph } from './media/risograph.ts'
import { stainedGlass } from './media/stained-glass.ts'
import { watercolor } from './media/watercolor.ts'
import { woodcut } from './media/woodcut.ts'
import type { Medium } from './medium.ts'

export const MEDIA: readonly Medium[] = [
  watercolor, gouache, oil,
  pencil, sketch, colouredPencil, charcoal,
  ink, engraving, woodcut,
  halftone, popArt, risograph, pixelArt,
  paperCut, stainedGlass, mosaic,
]
