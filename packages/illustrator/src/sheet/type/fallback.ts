/** Which faces stand in for the characters a face lacks, so that a brush title stays brushed in Chinese. */

type Manner = 'sans' | 'serif' | 'elegant' | 'brush' | 'round'

const manners: Readonly<Record<string, Manner>> = {
  'playfair-display': 'serif',
  lora: 'serif',
  'abril-fatface': 'serif',
  'roboto-slab': 'serif',
  'noto-serif': 'serif',
  'noto-serif-sc': 'serif',
  unifrakturcook: 'serif',
  'cormorant-garamond': 'elegant',
  cinzel: 'elegant',
  'im-fell-english': 'elegant',
  'im-fell-english-sc': 'elegant',
  'zcool-xiaowei': 'elegant',
  'great-vibes': 'brush',
  'permanent-marker': 'brush',
  caveat: 'brush',
  'ma-shan-zheng': 'brush',
  pacifico: 'round',
  'patrick-hand': 'round',
  'baloo-2': 'round',
  'lilita-one': 'round',
  'zcool-kuaile': 'round',
}

/** One-weight faces look heavier than the number in their files; what stands in for them must be as heavy. */
const looks: Readonly<Record<string, number>> = {
  anton: 900,
  'bebas-neue': 700,
  'abril-fatface': 900,
  'lilita-one': 700,
  'permanent-marker': 700,
  'press-start-2p': 700,
  monoton: 700,
  unifrakturcook: 900,
}

/** Weight for the faces that stand in for another. */
export const standInWeight = (face: string, weight: number): number => looks[face] ?? weight

const latin: Record<Manner, string[]> = {
  sans: ['noto-sans'],
  serif: ['noto-serif', 'noto-sans'],
  elegant: ['cormorant-garamond', 'noto-serif', 'noto-sans'],
  brush: ['caveat', 'noto-sans'],
  round: ['baloo-2', 'noto-sans'],
}

/** Heavy elegance has no Chinese cut of its own: the black serif stands in. */
const chinese = (manner: Manner, weight: number): string[] =>
  manner === 'sans'
    ? ['noto-sans-sc']
    : manner === 'serif' || (manner === 'elegant' && weight >= 600)
      ? ['noto-serif-sc', 'noto-sans-sc']
      : [
          { elegant: 'zcool-xiaowei', brush: 'ma-shan-zheng', round: 'zcool-kuaile' }[manner],
          'noto-serif-sc',
          'noto-sans-sc',
        ]

const others = [
  'noto-sans-sc',
  'noto-sans-jp',
  'noto-sans-kr',
  'noto-sans-arabic',
  'noto-sans-hebrew',
  'noto-sans-devanagari',
  'noto-sans-thai',
  'noto-sans-symbols-2',
  'noto-sans-math',
]

const chains = new Map<string, readonly string[]>()

/**
 * Faces in the order they are asked for a character.
 * @param language BCP 47; Japanese and Korean have their own shapes of the shared ideographs.
 */
export function fallbackChain(face: string, weight: number, language = ''): readonly string[] {
  const primary = language.split('-')[0] ?? ''
  const heavy = standInWeight(face, weight)
  const name = `${face}|${heavy >= 600}|${primary}`
  const known = chains.get(name)
  if (known) return known
  const manner = manners[face] ?? 'sans'
  const own = primary === 'ja' ? ['noto-sans-jp'] : primary === 'ko' ? ['noto-sans-kr'] : chinese(manner, heavy)
  const chain = [...new Set([face, ...latin[manner], ...own, ...others])]
  chains.set(name, chain)
  return chain
}
