/** Every medium there is. */
import { anime } from './media/anime.ts'
import { blueprint } from './media/blueprint.ts'
import { chalk } from './media/chalk.ts'
import { charcoal } from './media/charcoal.ts'
import { chineseInk } from './media/chinese-ink.ts'
import { colouredPencil } from './media/coloured-pencil.ts'
import { crayon } from './media/crayon.ts'
import { crossStitch, embroidery } from './media/embroidery.ts'
import { engraving } from './media/engraving.ts'
import { FILMS } from './media/film.ts'
import { glitch } from './media/glitch.ts'
import { gouache } from './media/gouache.ts'
import { halftone } from './media/halftone.ts'
import { ink } from './media/ink.ts'
import { mosaic } from './media/mosaic.ts'
import { neon } from './media/neon.ts'
import { oil } from './media/oil.ts'
import { paperCut } from './media/paper-cut.ts'
import { pastel } from './media/pastel.ts'
import { pencil, sketch } from './media/pencil.ts'
import { pixelArt } from './media/pixel-art.ts'
import { popArt } from './media/pop-art.ts'
import { risograph } from './media/risograph.ts'
import { stainedGlass } from './media/stained-glass.ts'
import { ukiyoE } from './media/ukiyo-e.ts'
import { vintagePrint } from './media/vintage-print.ts'
import { watercolor } from './media/watercolor.ts'
import { woodcut } from './media/woodcut.ts'
import type { Medium } from './medium.ts'

export const MEDIA: readonly Medium[] = [
  ...[watercolor, gouache, oil, pastel],
  ...[pencil, sketch, colouredPencil, crayon, charcoal, chalk],
  ...[ink, chineseInk, engraving, woodcut, ukiyoE],
  ...[halftone, popArt, risograph, vintagePrint],
  ...[pixelArt, paperCut, stainedGlass, mosaic, embroidery, crossStitch],
  ...[anime, blueprint, neon, glitch],
  ...FILMS,
]
