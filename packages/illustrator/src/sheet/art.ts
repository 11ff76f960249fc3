/** The packed vector art, read icon by icon. */
import { readIndex, readPiece } from './assets.ts'
import { Bounded } from './bounded.ts'

interface ArtIndex {
  readonly icons: Readonly<Record<string, readonly [offset: number, length: number, width: number, height: number]>>
  readonly english: Readonly<Record<string, string>>
  readonly chinese: Readonly<Record<string, string>>
  readonly emoji: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, readonly [english: string, chinese: string]>>
}

let index: ArtIndex | undefined
export const artIndex = (): ArtIndex => (index ??= readIndex<ArtIndex>('art.json'))

/** The icon of an emoji sequence, whatever its skin tone; undefined when the pack has none. */
export function emojiIcon(sequence: string): string | undefined {
  const bare = sequence.replace(/[︎️]/g, '')
  return artIndex().emoji[bare] ?? artIndex().emoji[bare.replace(/[\u{1f3fb}-\u{1f3ff}]/gu, '')]
}

export interface IconArt {
  readonly width: number
  readonly height: number
  /** SVG elements without the outer `svg`. */
  readonly body: string
}

const bodies = new Bounded<string, IconArt>(200)

/** Whether the pack has an icon of this name. */
export const hasIcon = (icon: string): boolean => Object.hasOwn(artIndex().icons, icon)

/** An icon's drawing. Throws for a name the pack does not have. */
export function iconArt(icon: string): IconArt {
  return bodies.get(icon, () => {
    const entry = artIndex().icons[icon]
    if (!entry) throw new Error(`icon: got '${icon}', expected a name of the pack such as fluent/cat`)
    const [offset, length, width, height] = entry
    return { width, height, body: Buffer.from(readPiece('art.bin', offset, length)).toString('utf8') }
  })
}
