/** What a description makes of a target: red, bigger, wooden, smiling, night, watercolour, a dog. English and Chinese. */
import type { EditOperationInput } from '@plantain/illustrator/edit/operation'
import { placeholderIndex } from '../text/quotes.ts'
import { understand } from '../understand.ts'
import type { EditContext } from './context.ts'
import { colourNamed, problem, sensesOf } from './context.ts'
import { featureOperation, lightNamed, placeOperation, sizeNamed, tidy } from './features.ts'
import type { Target } from './target.ts'

const STATE_VERBS = /^(?:open|closed|lit|broken|empty|full)$/

/** One quality of things. */
function qualityOperation(
  context: EditContext,
  ids: readonly string[],
  description: string,
): EditOperationInput | undefined {
  const plain = tidy(description)
    .replace(/^(?:made )?(?:out )?of (?:pure |solid )?/, '')
    .replace(/^(?:用)?/, '')
    .replace(/(?:做的|制成|材质|质地|图案|花纹)$/, '')
  const comparative = /^(.+?)(?:ier|er)$/.exec(plain)
  const senses = [
    plain,
    plain.replace(/^with (?:a )?/, ''),
    comparative?.[1] ?? '',
    comparative ? `${comparative[1]}y` : '',
    comparative ? `${comparative[1]}e` : '',
    `${plain}的`,
  ]
    .map((word) => (word ? sensesOf(context, word) : undefined))
    .find((each) => each?.quality ?? each?.hair ?? each?.beard)
  const nodes = [...ids]
  const quality = senses?.quality
  if (senses?.hair && !quality) return { kind: 'state', nodes, states: [`hair-${senses.hair}`] }
  if (!quality) return undefined
  switch (quality.class) {
    case 'pattern':
      return { kind: 'pattern', nodes, pattern: quality.value }
    case 'material':
      return { kind: 'material', nodes, material: quality.value }
    case 'expression':
      return { kind: 'pose', nodes, expression: quality.value }
    case 'size':
      return { kind: 'resize', nodes, amount: { tiny: 0.5, small: 0.68, big: 1.4, huge: 1.8 }[quality.value] ?? 1.4 }
    case 'setting':
      return undefined
    default:
      return { kind: 'state', nodes, states: [quality.value] }
  }
}

/** A pose or a face: "sit", "sitting down", "smile", 坐下. */
export function poseOperation(
  context: EditContext,
  ids: readonly string[],
  description: string,
): EditOperationInput | undefined {
  const plain = tidy(description)
    .replace(/ (?:down|up|there|happily|around)$/, '')
    .replace(/(?:下来?|起来|着|一下)$/, '')
  const faces: readonly (readonly [RegExp, string])[] = [
    [/^(?:smil(?:e|ing)|happy|微笑|笑)$/, 'smile'],
    [/^(?:laugh(?:ing)?|大笑)$/, 'laugh'],
    [/^(?:cry(?:ing)?|哭|哭泣)$/, 'cry'],
    [/^(?:frown(?:ing)?|angry|生气)$/, 'angry'],
    [/^(?:wink(?:ing)?|眨眼)$/, 'wink'],
  ]
  const face = faces.find(([words]) => words.test(plain))
  if (face) return { kind: 'pose', nodes: [...ids], expression: face[1] }
  const verb =
    sensesOf(context, plain)?.verbs?.[0]?.verb ??
    sensesOf(context, plain.split(' ')[0])?.verbs?.[0]?.verb ??
    sensesOf(context, tidy(description))?.verbs?.[0]?.verb
  return verb ? { kind: 'pose', nodes: [...ids], pose: verb.lemma } : undefined
}

/** Something new in place of something: what the words describe, as subjects of a design. */
export function replaceOperation(
  context: EditContext,
  ids: readonly string[],
  description: string,
): EditOperationInput | undefined {
  const made = understand(tidy(description), context.catalogue)
  if (!made.subjects?.length) return undefined
  // A bare word that nothing here can draw is more likely a change we don't know than a thing.
  const bare = !/^(?:an?|one|two|three|some|\d+|[一两二三四五]) ?/.test(description.trim())
  if (bare && made.subjects[0]?.match === 'card') return undefined
  const [first] = made.subjects
  const people = ids.every((id) => context.things.some(({ node }) => node.id === id && node.model === 'person'))
  if (people && first?.model === 'person' && first.role && !first.gender && !first.age && (first.count ?? 1) === 1)
    return { kind: 'state', nodes: [...ids], states: [`role-${first.role}`] }
  return {
    kind: 'replace',
    nodes: [...ids],
    subjects: made.subjects,
    relations: made.relations ?? [],
    actions: made.actions ?? [],
  }
}

const stringIn = (context: EditContext, description: string): string | undefined => {
  const index = [...description].map(placeholderIndex).find((each) => each !== undefined)
  return index === undefined ? undefined : context.strings[index]
}

const RATIO = /^(?:to )?(?:a )?(\d{1,2}) ?[:：x×] ?(\d{1,2})(?: (?:aspect )?ratio| format|比例|画幅)?$/

function pictureBecomes(context: EditContext, description: string, it: boolean): EditOperationInput[] | undefined {
  const ratio = RATIO.exec(tidy(description))
  if (ratio) return [{ kind: 'ratio', ratio: `${ratio[1]}:${ratio[2]}` }]
  if (/^(?:a )?squared?(?: format| picture| image)?$|^正?方形$/.test(tidy(description)))
    return [{ kind: 'ratio', ratio: '1:1' }]
  if (!it && /^wider$|^更宽/.test(tidy(description))) return [{ kind: 'camera', amount: 1.4 }]
  if (!it && sizeNamed(tidy(description)))
    return problem(
      context,
      'The size in pixels is chosen with the request (1K, 2K or 4K); what is in the picture can be made bigger by name.',
      '像素尺寸由请求决定（1K、2K、4K）；要放大画面里的东西，请说出名字。',
    )
  const feature = featureOperation(context, description)
  if (feature) return [feature]
  const light =
    it && context.topic.length > 0 && context.things.length > 0 && /cold|cool|warm|bright|light|dark/.test(description)
      ? undefined
      : lightNamed(description)
  if (light) return [{ kind: 'light', ...light }]
  if (context.scene.root.kind === 'sheet' && !it) {
    const colour = colourNamed(context, tidy(description))
    return colour
      ? [{ kind: 'theme', palette: [colour] }]
      : [{ kind: 'theme', theme: tidy(description).replace(/(?: theme|主题)$/, '') }]
  }
  return undefined
}

/** The operations that make a target as described. @throws Problem when the description can't be understood */
export function becomes(context: EditContext, target: Target, description: string): EditOperationInput[] {
  const text = stringIn(context, description)
  const plain = tidy(description)
  const colour = colourNamed(context, plain)
  const size = sizeNamed(description.trim().toLowerCase()) ?? sizeNamed(plain)
  const unknown = (): never =>
    problem(
      context,
      `I don't understand “${plain}” as a change. Say a colour, a size, a material, a pose, a place, or what it should become.`,
      `不明白“${plain}”是怎样的改动。可以说颜色、大小、材质、姿势、位置，或要变成什么。`,
    )
  switch (target.kind) {
    case 'text': {
      const which = {
        ...(target.from === undefined ? {} : { from: target.from }),
        ...(target.role === undefined ? {} : { role: target.role }),
        ...(target.of === undefined ? {} : { of: target.of }),
        ...(target.nodes ? { nodes: [...target.nodes] } : {}),
      }
      if (text !== undefined) return [{ kind: 'set-text', ...which, text }]
      if (colour) return [{ kind: 'style-text', ...which, colour }]
      if (size) return [{ kind: 'style-text', ...which, amount: size }]
      const face = sensesOf(context, plain)?.feature
      if (face?.kind === 'typeface') return [{ kind: 'style-text', ...which, typeface: face.value }]
      if (
        /^(?:bold|heavy|serif|sans(?:-serif)?|handwritten|cursive|script|monospace|pixel|italic|加粗|粗体)$/.test(
          plain.replace(/ font$/, ''),
        )
      )
        return [
          { kind: 'style-text', ...which, typeface: /加粗|粗体/.test(plain) ? 'bold' : plain.replace(/ font$/, '') },
        ]
      const number = /^(?:[$€£¥]\s?)?\d+(?:[.,]\d+)?\s?(?:元|块|%|€|k)?$/.exec(plain)
      if (number) return [{ kind: 'set-text', ...which, text: plain }]
      if (
        target.role &&
        target.role !== 'text' &&
        plain.length > 0 &&
        /^[A-Z0-9\u4e00-\u9fff]/.test(description.trim())
      )
        return [{ kind: 'set-text', ...which, text: description.trim().replace(/[.。]$/, '') }]
      return plain === '' ? unknown() : [{ kind: 'set-text', ...which, text: description.trim() }]
    }
    case 'surface':
      return colour
        ? [{ kind: 'recolour', nodes: [target.id], colour }]
        : (pictureBecomes(context, description, false) ?? unknown())
    case 'light': {
      const light = lightNamed(plain)
      return light ? [{ kind: 'light', ...light }] : (pictureBecomes(context, description, false) ?? unknown())
    }
    case 'setting': {
      if (colour)
        return [
          context.scene.root.kind === 'sheet'
            ? { kind: 'theme', palette: [colour] }
            : { kind: 'surroundings', setting: { place: 'studio', background: colour } },
        ]
      const feature = featureOperation(context, description)
      const place = placeOperation(context, description)
      const found =
        place ?? feature ?? (/blur|虚化|模糊/.test(plain) ? ({ kind: 'camera', focus: 'shallow' } as const) : undefined)
      if (found) return [found]
      const light = lightNamed(plain)
      return light
        ? [{ kind: 'light', ...light }]
        : problem(context, `I know no place “${plain}”.`, `没有“${plain}”这个场景。`)
    }
    case 'picture': {
      const whole = pictureBecomes(context, description, target.it)
      if (whole) return whole
      const place = target.it ? undefined : placeOperation(context, description)
      if (place) return [place]
      // "it" that is no picture is a thing.
      const ids = target.it
        ? pronounIds(context)
        : context.things.filter(({ node }) => !node.scenery).map(({ node }) => node.id)
      if (ids.length === 0) return unknown()
      const number = text === undefined ? undefined : [{ kind: 'set-text' as const, role: 'text', text }]
      return number ?? becomes(context, { kind: 'things', ids }, description)
    }
    case 'things': {
      const nodes = [...target.ids]
      if (text !== undefined) return [{ kind: 'set-text', nodes, text }]
      if (target.garment) {
        if (colour) return [{ kind: 'recolour', nodes, part: target.garment, colour }]
        const worn = sensesOf(context, plain.split(' ').at(-1) ?? plain)
        const kind = worn?.garment ?? worn?.singular?.senses.garment
        if (kind) return [{ kind: 'wear', nodes, garment: { kind, ...garmentColour(context, plain) } }]
        const quality = sensesOf(context, plain.replace(/^(?:a|an) | one$/g, ''))?.quality
        if (quality?.class === 'pattern')
          return [{ kind: 'wear', nodes, garment: { kind: target.garment, pattern: quality.value } }]
        return quality?.class === 'material'
          ? [{ kind: 'wear', nodes, garment: { kind: target.garment, material: quality.value } }]
          : unknown()
      }
      if (target.part) {
        if (colour) return [{ kind: 'recolour', nodes, part: target.part, colour }]
        if (target.part === 'hair')
          return [{ kind: 'state', nodes, states: [`hair-${sensesOf(context, plain)?.hair ?? plain}`] }]
        return target.part === 'beard'
          ? [{ kind: 'state', nodes, states: [`beard-${/long|长/.test(plain) ? 'long' : 'short'}`] }]
          : unknown()
      }
      const material =
        sensesOf(context, plain)?.quality?.class === 'material' &&
        /^(?:made )?(?:out )?of |做的|制|材质/.test(`${description.trim()}`)
      if (colour && !material) return [{ kind: 'recolour', nodes, colour }]
      const count = /^(?:there (?:are|should be) )?(\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)$/.exec(
        plain,
      )
      if (count) return [{ kind: 'count', nodes, count: numberOf(count[1]) }]
      if (size && !/^(?:a|an|the|one) /.test(plain.replace(/^(?:a (?:bit|little|lot))/, '')))
        return [{ kind: 'resize', nodes, amount: size }]
      const quality = qualityOperation(context, nodes, description)
      if (quality && !/^(?:a|an) /.test(plain)) return [quality]
      if (!/^(?:a|an|the|一)/.test(plain)) {
        const pose = STATE_VERBS.test(plain) ? undefined : poseOperation(context, nodes, description)
        if (pose) return [pose]
      }
      const light = /^(?:brighter|lighter|darker)$|[亮暗]一/.test(plain) ? lightNamed(plain) : undefined
      if (light) return [{ kind: 'light', ...light }]
      return [replaceOperation(context, nodes, description) ?? unknown()]
    }
  }
}

export const garmentColour = (
  context: EditContext,
  phrase: string,
): { colour?: string; pattern?: string; material?: string } => {
  const made = /[\u4e00-\u9fff]/.test(phrase)
    ? understand(`一个人穿着${phrase}`, context.catalogue)
    : understand(`a man wearing a ${phrase.replace(/^(?:a|an|the|some) /, '')}`, context.catalogue)
  const worn = made.subjects?.flatMap(({ clothes }) => clothes ?? [])[0]
  return {
    ...(worn?.colour ? { colour: worn.colour } : {}),
    ...(worn?.pattern ? { pattern: worn.pattern } : {}),
    ...(worn?.material ? { material: worn.material } : {}),
  }
}

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
export const numberOf = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : Math.max(1, NUMBERS.indexOf(word))

const pronounIds = (context: EditContext): readonly string[] => {
  const live = context.topic.filter((id) => context.things.some(({ node }) => node.id === id))
  if (live.length > 0) return live
  const asked = context.things.filter(({ node }) => !node.scenery)
  return asked.length === 0 ? [] : [(asked.find(({ node }) => node.model !== 'person') ?? asked[0]).node.id]
}
