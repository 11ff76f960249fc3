/**
 * Raster finishes: a drawn picture repainted in a medium. Strokes, dots and paper are measured in shares of the picture, so
 * that it looks alike at every size; randomness hangs on the seed and the place alone.
 */
import type { Raster } from '../output/encode.ts'
import { MEDIA } from './media.ts'
import type { Medium } from './medium.ts'
import { putPlate, takePlate } from './tools/plate.ts'

export interface FinishOptions {
  readonly seed: number
  /** Metres from the eye for each pixel, Infinity for the backdrop: borders and layers become exact. */
  readonly depth?: Float32Array
  /** Which thing each pixel shows, -1 for ground and backdrop. */
  readonly nodes?: Int32Array
}

export interface FinishName {
  readonly name: string
  readonly names: { readonly en: readonly string[]; readonly zh: readonly string[] }
  /** Says nothing about hues: pencil, ink, sepia. */
  readonly monochrome: boolean
}

/** Every finish with the words for it in English and Chinese, the usual one first. */
export const FINISHES: readonly FinishName[] = MEDIA.map(({ name, names, monochrome = false }) => ({
  name,
  names,
  monochrome,
}))

const plain = (word: string) =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .replace(/colour/g, 'color')

const byWord = new Map<string, Medium>(
  [...MEDIA]
    .reverse()
    .flatMap((medium) =>
      [...medium.names.zh, ...medium.names.en, medium.name].map((word) => [plain(word), medium] as const),
    ),
)

const mediumNamed = (word: string): Medium | undefined =>
  byWord.get(plain(word)) ??
  byWord.get(plain(word).replace(/ (style|painting|drawing|print|filter|effect)$|风格$|画风$|效果$|滤镜$/u, ''))

/**
 * The finish a word means, or undefined.
 *
 * @example
 * finishNamed('Colored Pencil')?.name // 'coloured-pencil'
 */
export function finishNamed(word: string): FinishName | undefined {
  const medium = mediumNamed(word)
  return medium && FINISHES.find(({ name }) => name === medium.name)
}

/**
 * Repaints a picture in place. Size and alpha stay; the same picture, name and options give the same bytes.
 * `name` is a finish's name or a word for it.
 *
 * @throws {RangeError} when there is no such finish, or a buffer has another size than the picture
 * @example
 * applyFinish(raster, 'watercolor', { seed: 7, depth, nodes })
 */
export function applyFinish(raster: Raster, name: string, options: FinishOptions): void {
  const medium = mediumNamed(name)
  if (!medium)
    throw new RangeError(
      `finish: ${JSON.stringify(name)} is not one of ${FINISHES.map((each) => each.name).join(', ')}`,
    )
  const count = raster.width * raster.height
  if (count === 0) return
  for (const field of ['depth', 'nodes'] as const) {
    const plane = options[field]
    if (plane && plane.length !== count)
      throw new RangeError(`${field}: has ${plane.length} numbers, the picture ${count} pixels`)
  }
  const plate = takePlate(raster, options)
  putPlate(raster, plate, medium.paint(plate))
}
