/** Typefaces of the pack: which there are, which characters each covers, and their loaded fonts. */
import { Blob, Face, Font } from 'harfbuzzjs'
import { readIndex, readPacked } from '../assets.ts'

interface Entry {
  readonly face: string
  readonly weight: number
  readonly italic: boolean
  readonly file: string
  readonly coverage: string
}

/** One weight of a face, ready to shape with. */
export interface Typeface {
  /** Unique: `inter-800`, `lora-400i`. */
  readonly key: string
  readonly face: string
  readonly weight: number
  readonly font: Font
  readonly unitsPerEm: number
  /** Height of a capital, in units of size. */
  readonly capHeight: number
}

let entries: readonly Entry[] | undefined
const faces = () => (entries ??= readIndex<Entry[]>('fonts.json'))

/** Names of the faces that can be set on text nodes. */
export const faceNames = (): readonly string[] => [...new Set(faces().map((entry) => entry.face))]

/** Weights of a face, for choosing an existing one. */
export const weightsOf = (face: string): readonly number[] =>
  faces()
    .filter((entry) => entry.face === face && !entry.italic)
    .map((entry) => entry.weight)

const coverages = new Map<string, Int32Array>()

/** Pairs of first and last character, ascending. */
function coverage(entry: Entry): Int32Array {
  const known = coverages.get(entry.file)
  if (known) return known
  const runs = entry.coverage.split(',')
  const spans = new Int32Array(runs.length * 2)
  let last = 0
  runs.forEach((run, index) => {
    const [gap, length] = run.split('.') as [string, string]
    const first = last + Number.parseInt(gap, 36)
    last = first + Number.parseInt(length, 36)
    spans[index * 2] = first
    spans[index * 2 + 1] = last
  })
  coverages.set(entry.file, spans)
  return spans
}

function covers(entry: Entry, point: number): boolean {
  const spans = coverage(entry)
  let low = 0
  let high = spans.length / 2 - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (point < (spans[middle * 2] as number)) high = middle - 1
    else if (point > (spans[middle * 2 + 1] as number)) low = middle + 1
    else return true
  }
  return false
}

/** Entries of a face, the nearest weight first; among equals the heavier one for bold wishes, the lighter one otherwise. */
function byWeight(face: string, weight: number, italic: boolean): Entry[] {
  const distance = (entry: Entry) =>
    Math.abs(entry.weight - weight) +
    (entry.italic === italic ? 0 : 1000) +
    (entry.weight < weight === weight < 600 ? 0 : 0.5)
  return faces()
    .filter((entry) => entry.face === face)
    .sort((first, second) => distance(first) - distance(second))
}

const loaded = new Map<string, Typeface>()

function load(entry: Entry): Typeface {
  const key = entry.file.slice(0, -4)
  const known = loaded.get(key)
  if (known) return known
  const face = new Face(new Blob(readPacked(`fonts/${entry.file}`)))
  const font = new Font(face)
  const capital = font.nominalGlyph(0x48)
  const height = capital === undefined ? undefined : font.glyphExtents(capital)?.yBearing
  const typeface = {
    key,
    face: entry.face,
    weight: entry.weight,
    font,
    unitsPerEm: face.upem,
    capHeight: (height ?? face.upem * 0.72) / face.upem,
  }
  loaded.set(key, typeface)
  return typeface
}

const ordered = new Map<string, Entry[]>()

/**
 * The typeface that has a character: the wished face first, then the fallbacks in their order, each at the nearest weight.
 * Undefined when no packed face has it.
 * @param standIn Weight of the fallbacks.
 */
export function typefaceFor(
  point: number,
  chain: readonly string[],
  weight: number,
  italic: boolean,
  standIn = weight,
): Typeface | undefined {
  for (const [order, face] of chain.entries()) {
    const wished = order === 0 ? weight : standIn
    const name = `${face}|${wished}|${italic}`
    let candidates = ordered.get(name)
    if (!candidates) {
      candidates = byWeight(face, wished, italic)
      ordered.set(name, candidates)
    }
    const entry = candidates.find((candidate) => covers(candidate, point))
    if (entry) return load(entry)
  }
  return undefined
}

/** The face itself at the nearest weight. Throws for a face that is not in the pack. */
export function typefaceOf(face: string, weight: number, italic = false): Typeface {
  const entry = byWeight(face, weight, italic)[0]
  if (!entry) throw new Error(`face: got '${face}', expected one of ${faceNames().join(', ')}`)
  return load(entry)
}
