/** What sort of thing a word means, asked of its senses. */
import type { Senses } from '../senses.ts'

interface Meant {
  readonly senses: Senses
}

const one = (senses: Senses): Senses =>
  senses.model === undefined &&
  senses.noun === undefined &&
  senses.person === undefined &&
  senses.singular !== undefined
    ? senses.singular.senses
    : senses

/** Figures that wear and do things like people in pictures. */
const figures: ReadonlySet<string> = new Set([
  'snowman',
  'scarecrow',
  'teddy-bear',
  'doll',
  'skeleton',
  'robot',
  'gingerbread-man',
])

export const human = ({ senses }: Meant): boolean => one(senses).person !== undefined

export const animal = ({ senses }: Meant): boolean => {
  const own = one(senses)
  return (
    own.model?.category === 'animal' ||
    (own.model?.category === 'fantasy' && figures.has(own.model.id)) ||
    own.noun?.wider.includes('animal') === true ||
    own.noun?.wider.includes('monster') === true ||
    own.noun?.wider.includes('robot') === true ||
    figures.has(own.model?.id ?? own.noun?.wider[0] ?? '')
  )
}

/** People, animals, and whatever else does things by itself. */
export const animate = (meant: Meant): boolean => human(meant) || animal(meant)

export const vehicle = ({ senses }: Meant): boolean =>
  one(senses).model?.category === 'vehicle' || one(senses).noun?.wider.includes('vehicle') === true

export const container = ({ senses }: Meant): boolean => {
  const own = one(senses)
  return (
    own.model?.category === 'container' ||
    own.noun?.wider.some(
      (word) => word === 'container' || word === 'cage' || word === 'fishbowl' || word === 'nest',
    ) === true
  )
}

/** Things food and drink may be "of": a cup of, a plate of. */
export const flat = ({ senses }: Meant): boolean => {
  const wider = one(senses).noun?.wider ?? one(senses).model?.kinds ?? []
  return (
    wider.some((word) => word === 'plate' || word === 'table' || word === 'desk' || word === 'shelf') ||
    one(senses).model?.id === 'plate' ||
    one(senses).model?.id === 'table'
  )
}

export const toy = ({ senses }: Meant): boolean => {
  const own = one(senses)
  return own.model?.category === 'toy' || own.model?.category === 'sport' || own.noun?.wider.includes('toy') === true
}

export const garment = ({ senses }: Meant): boolean =>
  senses.garment !== undefined || senses.singular?.senses.garment !== undefined
export const part = ({ senses }: Meant): boolean =>
  senses.part !== undefined || senses.singular?.senses.part !== undefined

/** Something that is drawn as itself, whatever else the word may mean. */
export const thing = ({ senses }: Meant): boolean => {
  const own = one(senses)
  return own.model !== undefined || own.noun !== undefined
}
