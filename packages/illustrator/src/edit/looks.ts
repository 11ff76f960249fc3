/** How things look: colours, patterns, materials, adjectives. Place, pose and chance stay. */
import type { Subject } from '../design/design.ts'
import type { StageNode } from '../scene/scene.ts'
import { patternNamed } from '../stage/compose/looks.ts'
import type { Look } from '../stage/model.ts'
import { garmentNamed, isGarment } from '../stage/people/clothes/garment-names.ts'
import { hatNamed } from '../stage/people/hats/hat-names.ts'
import type { Hex } from '../stage/solids.ts'
import type { Draft, Outcome } from './draft.ts'
import { mapNodes, namesOf, nodesOf, refuse, say, stageOf, subjectIdOf, withDesign, withStage } from './draft.ts'
import { isPerson, modelOf } from './geometry.ts'
import type { EditOperation } from './operation.ts'

/** Subjects whose nodes are all among these. */
const wholeSubjects = (draft: Draft, ids: readonly string[]): ReadonlySet<string> => {
  const all = stageOf(draft).nodes.filter(({ scenery }) => !scenery)
  return new Set(
    ids.map(subjectIdOf).filter((subject) => all.every(({ id }) => subjectIdOf(id) !== subject || ids.includes(id))),
  )
}

/** Says the change in the design too, where it is true of the whole subject. */
export function tellSubjects(draft: Draft, ids: readonly string[], change: (subject: Subject) => Subject): Draft {
  const whole = wholeSubjects(draft, ids)
  return withDesign(draft, {
    subjects: draft.design.subjects.map((subject) => (whole.has(subject.id) ? change(subject) : subject)),
  })
}

const PERSON_PARTS: readonly (readonly [RegExp, string])[] = [
  [
    /^(top|shirt|t-shirt|tshirt|tee|jacket|coat|sweater|jumper|hoodie|blouse|dress|suit|robe|cardigan|vest|outfit|clothes|clothing|costume|uniform|apron)$/,
    'clothes',
  ],
  [/^(bottom|trousers|pants|jeans|skirt|shorts|leggings)$/, 'bottom'],
  [/^(shoes|shoe|boots|sneakers|trainers|sandals|heels|slippers)$/, 'shoes'],
  [/^(hat|cap|beanie|helmet|crown|beret)$/, 'hat'],
]

/** The garment's own name, whatever word was used; undefined for words that name none. */
export const garmentKey = (word: string): string | undefined =>
  hatNamed(word) ?? (isGarment(word) ? garmentNamed(word) : undefined)

/** Two words for one garment: "hat" means whatever is on the head. */
export function sameGarment(asked: string, worn: string): boolean {
  const [a, b] = [garmentKey(asked), garmentKey(worn)]
  if (asked === worn || (a !== undefined && a === b)) return true
  const slot = (word: string) =>
    PERSON_PARTS.find(([words]) => words.test(word))?.[1] ?? (hatNamed(word) ? 'hat' : undefined)
  return (
    /^(hat|top|shirt|shoes|clothes|outfit|bottom|trousers|pants)$/.test(asked) &&
    slot(asked) !== undefined &&
    slot(asked) === slot(worn)
  )
}

function personColours(node: StageNode, part: string, colour: Hex): Look {
  const { look } = node
  const person = look.person ?? {}
  if (part === 'hair') return { ...look, person: { ...person, hair: { ...person.hair, colour } } }
  const clothes = person.clothes ?? []
  const asked = clothes.filter(({ kind }) => sameGarment(part, kind))
  if (asked.length > 0)
    return {
      ...look,
      person: { ...person, clothes: clothes.map((each) => (asked.includes(each) ? { ...each, colour } : each)) },
    }
  // The outer garment answers to "clothes"; garments that were asked for by name keep their own colour over it.
  if (part === 'main' || part === 'clothes') {
    const outer = clothes.find(
      ({ kind }) => !hatNamed(kind) && !PERSON_PARTS.slice(1).some(([words]) => words.test(kind)),
    )
    if (outer)
      return {
        ...look,
        person: { ...person, clothes: clothes.map((each) => (each === outer ? { ...each, colour } : each)) },
      }
  }
  const key = PERSON_PARTS.find(([words]) => words.test(part))?.[1] ?? (hatNamed(part) ? 'hat' : part)
  return { ...look, colours: { ...look.colours, [key]: colour } }
}

function recoloured(node: StageNode, part: string | undefined, colour: Hex): StageNode {
  if (isPerson(node)) return { ...node, look: personColours(node, part ?? 'clothes', colour) }
  const model = modelOf(node)
  const name = part === undefined || part === model.colourable[0] ? 'main' : part
  const colours = { ...node.look.colours, [name]: colour }
  const { pattern } = node.look
  return {
    ...node,
    look: {
      ...node.look,
      colours,
      ...(pattern && name === 'main'
        ? { pattern: { ...pattern, colours: [colour, ...pattern.colours.slice(1)] } }
        : {}),
    },
  }
}

const withoutPart = (part: string, noun: string, parts: readonly string[]) =>
  [
    `“${noun}” has no part “${part}” that takes a colour; it has ${parts.join(', ')}`,
    `“${noun}”没有可以着色的“${part}”；可以着色的有：${parts.join('、')}`,
  ] as const

export function recolour(draft: Draft, operation: EditOperation): Outcome {
  const colour = (operation.colour ?? refuse(draft, 'it was not said which colour', '没有说明什么颜色')) as Hex
  const surfaces = operation.nodes.filter((id) => !stageOf(draft).nodes.some((node) => node.id === id))
  if (surfaces.length > 0 && surfaces.length === operation.nodes.length) return paintSurfaces(draft, surfaces, colour)
  const nodes = nodesOf(draft, operation.nodes)
  const { part } = operation
  if (part && part !== 'main') {
    const able = nodes.filter((node) => isPerson(node) || modelOf(node).colourable.includes(part))
    if (able.length === 0) refuse(draft, ...withoutPart(part, nodes[0].noun, modelOf(nodes[0]).colourable))
  }
  const made = mapNodes(
    draft,
    nodes.map(({ id }) => id),
    (node) => recoloured(node, part, colour),
  )
  const told = tellSubjects(
    made,
    nodes.map(({ id }) => id),
    (subject) => ({
      ...subject,
      colours: [...subject.colours.filter((each) => each.part !== (part ?? 'main')), { part: part ?? 'main', colour }],
    }),
  )
  const names = namesOf(draft, nodes)
  return {
    draft: told,
    done:
      part && part !== 'main'
        ? say(draft, `recoloured the ${part} of ${names}`, `给${names}的${part}换了颜色`)
        : say(draft, `recoloured ${names}`, `给${names}换了颜色`),
  }
}

/** Walls, floors, ground and sky by id. */
function paintSurfaces(draft: Draft, ids: readonly string[], colour: Hex): Outcome {
  const stage = stageOf(draft)
  if (ids.includes('sky')) {
    const made = {
      ...stage,
      backdrop: {
        ...stage.backdrop,
        sky: stage.backdrop.sky.map((own, index, all) => blend(own, colour, index === all.length - 1 ? 0.55 : 0.82)),
      },
    }
    return { draft: withStage(draft, made), done: say(draft, 'recoloured the sky', '给天空换了颜色') }
  }
  const hit = (id: string) =>
    ids.some((each) => id === each || id.startsWith(`${each}-`) || (each === 'ground' && id === 'floor'))
  if (!stage.planes.some(({ id }) => hit(id)))
    refuse(draft, `this place has no ${ids.join(', ')}`, `这里没有${ids.join('、')}`)
  const planes = stage.planes.map((plane) => {
    if (!hit(plane.id)) return plane
    const { pattern } = plane.surface
    return {
      ...plane,
      surface: {
        ...plane.surface,
        colour,
        ...(pattern
          ? {
              pattern: {
                ...pattern,
                colours: pattern.colours.map((own, index) => (index === 0 ? colour : blend(own, colour, 0.8))),
              },
            }
          : {}),
      },
    }
  })
  return {
    draft: withStage(draft, { ...stage, planes }),
    done: say(draft, `recoloured the ${ids.join(', ')}`, `给${ids.join('、')}换了颜色`),
  }
}

function blend(from: Hex, to: Hex, share: number): Hex {
  const channel = (hex: Hex, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return `#${[1, 3, 5]
    .map((at) =>
      Math.round(channel(from, at) * (1 - share) + channel(to, at) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

export function setPattern(draft: Draft, operation: EditOperation): Outcome {
  const nodes = nodesOf(draft, operation.nodes)
  const word = operation.pattern ?? ''
  const plain = /^(plain|none|solid)$/.test(word)
  const colours = (node: StageNode): Hex[] =>
    [operation.colour as Hex | undefined, node.look.colours?.main, modelOf(node).colour]
      .filter((each): each is Hex => each !== undefined)
      .slice(0, 1)
  if (!plain && !patternNamed(word, [], 1)) refuse(draft, `there is no pattern “${word}”`, `没有“${word}”这种花纹`)
  const made = mapNodes(
    draft,
    nodes.map(({ id }) => id),
    (node) => {
      const { pattern: _old, ...look } = node.look
      const pattern = plain ? undefined : patternNamed(word, colours(node), Math.max(0.012, modelOf(node).size * 0.09))
      return { ...node, look: { ...look, ...(pattern ? { pattern } : {}) } }
    },
  )
  const told = tellSubjects(
    made,
    nodes.map(({ id }) => id),
    ({ pattern: _old, ...subject }) => ({ ...subject, ...(plain ? {} : { pattern: word }) }),
  )
  return { draft: told, done: say(draft, `${namesOf(draft, nodes)}: ${word}`, `${namesOf(draft, nodes)}换了花纹`) }
}

export function setMaterial(draft: Draft, operation: EditOperation): Outcome {
  const nodes = nodesOf(draft, operation.nodes)
  const material = operation.material ?? refuse(draft, 'it was not said which material', '没有说明什么材质')
  const made = mapNodes(
    draft,
    nodes.map(({ id }) => id),
    (node) => {
      // A colour asked for earlier would hide what the new material looks like.
      const { main: _main, ...colours } = node.look.colours ?? {}
      const { colours: _colours, pattern: _pattern, ...look } = node.look
      return { ...node, look: { ...look, ...(Object.keys(colours).length > 0 ? { colours } : {}), material } }
    },
  )
  const told = tellSubjects(
    made,
    nodes.map(({ id }) => id),
    (subject) => ({ ...subject, material, colours: subject.colours.filter(({ part }) => part !== 'main') }),
  )
  return {
    draft: told,
    done: say(draft, `${namesOf(draft, nodes)} now of ${material}`, `${namesOf(draft, nodes)}换了材质`),
  }
}

/** States that exclude each other: who opens a door un-closes it. */
const OPPOSITES: readonly (readonly string[])[] = [
  ['open', 'closed'],
  ['lit', 'unlit', 'off'],
  ['old', 'new', 'young'],
  ['fat', 'thin'],
  ['tall', 'short'],
  ['wet', 'dry'],
  ['dirty', 'clean'],
  ['empty', 'full'],
  ['hot', 'cold'],
  ['broken', 'new'],
  ['fluffy', 'smooth'],
  ['tiny', 'small', 'big', 'huge'],
]

const AGES: Readonly<Record<string, NonNullable<NonNullable<Look['person']>['age']>>> = {
  baby: 'baby',
  child: 'child',
  young: 'teen',
  teen: 'teen',
  adult: 'adult',
  old: 'old',
  elderly: 'old',
}
const BUILDS: Readonly<Record<string, NonNullable<NonNullable<Look['person']>['build']>>> = {
  thin: 'thin',
  fat: 'heavy',
  heavy: 'heavy',
  average: 'average',
  muscular: 'muscular',
  strong: 'muscular',
}
const BEARDS = ['none', 'stubble', 'moustache', 'goatee', 'short', 'long'] as const

function personStates(look: Look, words: readonly string[]): Look {
  let person = look.person ?? {}
  const rest: string[] = []
  for (const word of words) {
    const beard = BEARDS.find((each) => word === `beard-${each}`)
    if (AGES[word]) person = { ...person, age: AGES[word] }
    else if (BUILDS[word]) person = { ...person, build: BUILDS[word] }
    else if (beard) person = { ...person, beard }
    else if (word.startsWith('role-')) {
      // A trade brings its own clothes; the person stays who they are.
      const { clothes: _clothes, dress: _dress, ...own } = person
      person = { ...own, role: word.slice(5) }
    } else if (word.startsWith('hair-')) person = { ...person, hair: { ...person.hair, style: word.slice(5) } }
    else rest.push(word)
  }
  return {
    ...look,
    ...(Object.keys(person).length > 0 ? { person } : {}),
    ...(rest.length > 0 ? { states: [...new Set([...(look.states ?? []), ...rest])] } : {}),
  }
}

export function setState(draft: Draft, operation: EditOperation): Outcome {
  const nodes = nodesOf(draft, operation.nodes)
  const { states: on, without } = operation
  const off = new Set([...without, ...OPPOSITES.filter((group) => group.some((word) => on.includes(word))).flat()])
  const made = mapNodes(
    draft,
    nodes.map(({ id }) => id),
    (node) => {
      const { states = [], ...look } = node.look
      const kept = states.filter((word) => !off.has(word) || on.includes(word))
      if (isPerson(node))
        return { ...node, look: personStates({ ...look, ...(kept.length > 0 ? { states: kept } : {}) }, on) }
      const all = [...new Set([...kept, ...on])]
      return { ...node, look: { ...look, ...(all.length > 0 ? { states: all } : {}) } }
    },
  )
  const told = tellSubjects(
    made,
    nodes.map(({ id }) => id),
    (subject) => ({ ...subject, states: [...new Set([...subject.states.filter((word) => !off.has(word)), ...on])] }),
  )
  const words = [...on, ...without.map((word) => say(draft, `not ${word}`, `不再${word}`))].join(', ')
  return { draft: told, done: say(draft, `${namesOf(draft, nodes)}: ${words}`, `${namesOf(draft, nodes)}：${words}`) }
}
