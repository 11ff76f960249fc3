import { faceNames, weightsOf } from '../sheet/type/typeface.ts'
import type { Draft, Outcome } from './draft.ts'
import { refuse, say, withDesign } from './draft.ts'
import type { EditOperation } from './operation.ts'
import { withWords } from './slot.ts'
import { changeNode, sheetOf, withSheet } from './text-places.ts'
import { meant } from './texts.ts'

/** Faces for a wish in words. */
const FACES: Readonly<Record<string, string>> = {
  serif: 'lora',
  'sans-serif': 'inter',
  sans: 'inter',
  handwritten: 'caveat',
  handwriting: 'caveat',
  script: 'great-vibes',
  cursive: 'great-vibes',
  calligraphy: 'great-vibes',
  elegant: 'playfair-display',
  neon: 'monoton',
  pixel: 'press-start-2p',
  typewriter: 'jetbrains-mono',
  monospace: 'jetbrains-mono',
  mono: 'jetbrains-mono',
  playful: 'baloo-2',
  rounded: 'baloo-2',
  comic: 'patrick-hand',
  condensed: 'bebas-neue',
  poster: 'anton',
  gothic: 'unifrakturcook',
  blackletter: 'unifrakturcook',
}
const HAN_FACES: Readonly<Record<string, string>> = {
  serif: 'noto-serif-sc',
  handwritten: 'ma-shan-zheng',
  handwriting: 'ma-shan-zheng',
  script: 'ma-shan-zheng',
  calligraphy: 'ma-shan-zheng',
  cursive: 'ma-shan-zheng',
  playful: 'zcool-kuaile',
  rounded: 'zcool-kuaile',
  elegant: 'zcool-xiaowei',
}

const closest = (weights: readonly number[], wanted: number): number =>
  [...weights].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? 400

function faceFor(
  draft: Draft,
  wish: string,
  words: string,
  weight: number,
): { face: string; weight: number; italic?: boolean } | undefined {
  const name = wish
    .toLowerCase()
    .replaceAll(/\s+/g, '-')
    .replace(/-(font|typeface)$/, '')
  if (name === 'bold' || name === 'heavy') return undefined
  const face =
    (/\p{Script=Han}/u.test(words) ? HAN_FACES[name] : undefined) ??
    FACES[name] ??
    faceNames().find((each) => each === name)
  if (!face)
    return refuse(
      draft,
      `there is no typeface “${wish}”; there are ${[...Object.keys(FACES), ...faceNames()].join(', ')}`,
      `没有字体“${wish}”`,
    )
  return { face, weight: closest(weightsOf(face), weight) }
}

export function styleText(draft: Draft, operation: EditOperation): Outcome {
  const places = meant(draft, operation)
  const { colour, amount, typeface } = operation
  if (!colour && !amount && !typeface) refuse(draft, 'it was not said how the text should look', '没有说明文字要怎么变')
  let { scene } = draft
  for (const place of places) {
    const sheet = sheetOf(scene, place.sheet)
    if (!sheet) continue
    const { node } = place
    const bold = typeface !== undefined && /^(bold|heavy)$/.test(typeface)
    const face = typeface ? faceFor(draft, typeface, place.text, node.weight) : undefined
    const change = {
      ...(face ?? {}),
      ...(bold ? { weight: Math.max(...weightsOf(node.face), node.weight) } : {}),
      ...(amount ? { size: node.size * amount } : {}),
    }
    // Larger letters need a taller slot; it grows about its middle as far as the factor says.
    const grown =
      amount && amount > 1
        ? {
            ...node,
            box: {
              ...node.box,
              y: node.box.y - (node.box.height * (amount - 1)) / 2,
              height: node.box.height * amount,
            },
          }
        : node
    const set =
      Object.keys(change).length > 0
        ? withWords({ ...sheet, nodes: changeNode(sheet.nodes, node.id, () => grown) }, grown, place.text, change).node
        : node
    scene = withSheet(scene, place.sheet, {
      ...sheet,
      nodes: changeNode(sheet.nodes, node.id, () => ({ ...set, ...(colour ? { fill: colour } : {}) })),
    })
  }
  const ids = new Set(places.map(({ node }) => node.id))
  const texts = draft.design.texts.map((text) =>
    ids.has(text.id) ? { ...text, ...(colour ? { colour } : {}), ...(typeface ? { typeface } : {}) } : text,
  )
  return {
    draft: { ...withDesign(draft, { texts }), scene },
    done: say(
      draft,
      `changed the look of ${places.map(({ text }) => `“${text}”`).join(', ')}`,
      `改了${places.map(({ text }) => `“${text}”`).join('、')}的样式`,
    ),
  }
}
