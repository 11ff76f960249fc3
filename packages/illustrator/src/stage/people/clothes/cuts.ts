/** How every kind of garment is cut, as data. */
import { accessoryCuts } from './cuts/accessory.ts'
import { cultureCuts } from './cuts/culture.ts'
import type { Cut } from './cuts/cut.ts'
import { everydayCuts } from './cuts/everyday.ts'
import { wholeCuts } from './cuts/whole.ts'

export type { BottomCut, Collar, Cut, Front, ShoeCut, Slot, TopCut } from './cuts/cut.ts'

export const CUTS: Readonly<Record<string, Cut>> = { ...everydayCuts, ...wholeCuts, ...cultureCuts, ...accessoryCuts }

/** Every garment that a `Garment.kind` may name, hats apart (`hatKinds`). */
export const cutNames: readonly string[] = Object.keys(CUTS)
