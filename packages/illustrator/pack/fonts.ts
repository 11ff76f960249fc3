/** Which typefaces ship, in which weights, and which of them are cut down to the characters people write. */

export interface FontSource {
  /** Name of the face on text nodes, and of its package under @expo-google-fonts. */
  readonly face: string
  readonly weight: number
  readonly italic: boolean
  /** Path inside the package. */
  readonly file: string
  /** Absent: every character of the font is kept. */
  readonly characters?: 'chinese' | 'japanese' | 'simplified'
}

const styleNames: Record<number, string> = {
  400: 'Regular',
  500: 'Medium',
  600: 'SemiBold',
  700: 'Bold',
  800: 'ExtraBold',
  900: 'Black',
}

const families: readonly (readonly [
  face: string,
  prefix: string,
  weights: readonly (number | string)[],
  characters?: FontSource['characters'],
])[] = [
  ['inter', 'Inter', [400, '400i', 600, 800]],
  ['montserrat', 'Montserrat', [400, 600, 800]],
  ['playfair-display', 'PlayfairDisplay', [400, '400i', 700, 900]],
  ['lora', 'Lora', [400, '400i', 700]],
  ['cormorant-garamond', 'CormorantGaramond', [500, '500i', 700]],
  ['bebas-neue', 'BebasNeue', [400]],
  ['anton', 'Anton', [400]],
  ['abril-fatface', 'AbrilFatface', [400]],
  ['roboto-slab', 'RobotoSlab', [400, 700]],
  ['jetbrains-mono', 'JetBrainsMono', [400, 700]],
  ['great-vibes', 'GreatVibes', [400]],
  ['pacifico', 'Pacifico', [400]],
  ['caveat', 'Caveat', [500, 700]],
  ['patrick-hand', 'PatrickHand', [400]],
  ['permanent-marker', 'PermanentMarker', [400]],
  ['press-start-2p', 'PressStart2P', [400]],
  ['unifrakturcook', 'UnifrakturCook', [700]],
  ['im-fell-english', 'IMFellEnglish', [400, '400i']],
  ['im-fell-english-sc', 'IMFellEnglishSC', [400]],
  ['cinzel', 'Cinzel', [500, 700]],
  ['baloo-2', 'Baloo2', [500, 700, 800]],
  ['lilita-one', 'LilitaOne', [400]],
  ['monoton', 'Monoton', [400]],
  ['noto-sans', 'NotoSans', [400, 700]],
  ['noto-serif', 'NotoSerif', [400, 700]],
  ['noto-sans-sc', 'NotoSansSC', [400]],
  ['noto-sans-sc', 'NotoSansSC', [700, 900], 'chinese'],
  ['noto-serif-sc', 'NotoSerifSC', [500, 900], 'simplified'],
  ['noto-sans-jp', 'NotoSansJP', [400, 700], 'japanese'],
  ['noto-sans-kr', 'NotoSansKR', [400, 700]],
  ['ma-shan-zheng', 'MaShanZheng', [400]],
  ['zcool-xiaowei', 'ZCOOLXiaoWei', [400]],
  ['zcool-kuaile', 'ZCOOLKuaiLe', [400]],
  ['noto-sans-arabic', 'NotoSansArabic', [400, 700]],
  ['noto-sans-hebrew', 'NotoSansHebrew', [400, 700]],
  ['noto-sans-devanagari', 'NotoSansDevanagari', [400, 700]],
  ['noto-sans-thai', 'NotoSansThai', [400, 700]],
  ['noto-sans-symbols-2', 'NotoSansSymbols2', [400]],
  ['noto-sans-math', 'NotoSansMath', [400]],
]

export const fontSources: readonly FontSource[] = families.flatMap(([face, prefix, weights, characters]) =>
  weights.map((entry) => {
    const italic = String(entry).endsWith('i')
    const weight = Number.parseInt(String(entry), 10)
    const style = `${weight}${styleNames[weight]}${italic ? '_Italic' : ''}`
    return { face, weight, italic, file: `${style}/${prefix}_${style}.ttf`, ...(characters && { characters }) }
  }),
)

/** All characters of a two-byte encoding's rows: the national standards list what people of that country write. */
function rowsOf(
  encoding: string,
  leads: readonly (readonly [number, number])[],
  trails: readonly (readonly [number, number])[],
): number[] {
  const decoder = new TextDecoder(encoding)
  const found: number[] = []
  for (const [firstLead, lastLead] of leads)
    for (let lead = firstLead; lead <= lastLead; lead++)
      for (const [firstTrail, lastTrail] of trails)
        for (let trail = firstTrail; trail <= lastTrail; trail++) {
          const point = decoder.decode(Uint8Array.of(lead, trail)).codePointAt(0) ?? 0
          if (point > 0x7f && point !== 0xfffd) found.push(point)
        }
  return found
}

const block = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)
const shared = () => [
  ...block(0x20, 0x24f),
  ...block(0x2000, 0x206f),
  ...block(0x20a0, 0x20bf),
  ...block(0x2100, 0x22ff),
  ...block(0x2460, 0x24ff),
  ...block(0x25a0, 0x266f),
  ...block(0x3000, 0x30ff),
  ...block(0xff00, 0xffef),
]
/** GB 2312: 6763 characters. */
const simplified = () =>
  rowsOf(
    'gbk',
    [
      [0xa1, 0xa9],
      [0xb0, 0xf7],
    ],
    [[0xa1, 0xfe]],
  )
/** Big5, the frequent level: 5401 characters. */
const traditional = () =>
  rowsOf(
    'big5',
    [[0xa4, 0xc6]],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  )
/** JIS X 0208, both levels. */
const japanese = () =>
  rowsOf(
    'shift_jis',
    [
      [0x81, 0x9f],
      [0xe0, 0xea],
    ],
    [
      [0x40, 0x7e],
      [0x80, 0xfc],
    ],
  )

/** Unicode code points of a named character set. */
export function charactersOf(name: NonNullable<FontSource['characters']>): Set<number> {
  const sets = { simplified: [simplified], chinese: [simplified, traditional], japanese: [japanese] }
  return new Set([...shared(), ...sets[name].flatMap((list) => list())])
}
