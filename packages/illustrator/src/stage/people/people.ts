/** The person: one parametric human of any age, build, face, hair, dress, role and pose. */
import type { Chance } from '../chance.ts'
import type { Clay } from '../clay.ts'
import type { Anchor, Anchors, Look, Model, ModelRequest, Pose } from '../model.ts'
import type { Hex } from '../solids.ts'
import { anchorsOf } from './anchors.ts'
import { dressFigure } from './clothes/dress-figure.ts'
import { heelOf } from './clothes/shoes.ts'
import { dressUp } from './clothes/wardrobe.ts'
import { addHeadAndHair } from './countenance.ts'
import { headClay } from './head.ts'
import { type Gender, measure } from './measure.ts'
import { poseData, poseNames } from './poses.ts'
import { type Role, requireRole } from './roles.ts'
import { poseSkeleton } from './skeleton.ts'
import { skinColour } from './skin.ts'

export { garmentKinds } from './clothes/garment-names.ts'
export { expressionNames } from './face/expressions.ts'
export { hairStyles } from './hair/hair.ts'
export { hatKinds } from './hats/hat-names.ts'
export { patternNamed, patternNames } from './patterns.ts'
export { holdOf, poseNamed, poseNames } from './poses.ts'
export { ROLES, roleNamed, roleNames } from './roles.ts'

/** A role fills in what the look leaves open; nothing asked is overridden. */
function withRole(look: Look, role: Role | undefined): Look {
  if (!role) return look
  const { person = {} } = look
  return {
    ...look,
    person: {
      ...person,
      ...((person.age ?? role.age) ? { age: person.age ?? role.age } : {}),
      ...((person.gender ?? role.gender) ? { gender: person.gender ?? role.gender } : {}),
    },
  }
}

/** Skin by chance: every tone is as likely as its neighbours, so crowds are mixed. */
const skinOf = (look: Look, role: Role | undefined, chance: Chance): Hex =>
  look.colours?.skin ??
  (look.person?.skin === undefined && role?.skin
    ? role.skin
    : skinColour(look.person?.skin ?? chance.number('skin') ** 1.15))

function build(clay: Clay, request: ModelRequest): Anchors {
  const { chance } = request
  const role = request.look.person?.role ? requireRole(request.look.person.role) : undefined
  const look = withRole(request.look, role)
  const gender: Gender = look.person?.gender ?? (chance.number('gender') < 0.5 ? 'woman' : 'man')
  const body = measure(look, gender, role)
  const outfit = dressUp(look, body, chance.of('clothes'), role)
  const pose: Pose = request.pose ?? { name: 'stand' }
  const data = poseData(pose.name)
  const skeleton = poseSkeleton(body, data, pose, heelOf(outfit.shoes?.cut))
  const skin = skinOf(look, role, chance)
  dressFigure(clay, skeleton, outfit, skin, request.picture)
  addHeadAndHair(headClay(clay, skeleton.head, body), {
    body,
    look,
    role,
    skin,
    outfit,
    chance,
    gaze: skeleton.look,
    expression: pose.expression ?? data.expression ?? role?.expression ?? 'smile',
  })
  return Object.fromEntries(
    Object.entries(anchorsOf(skeleton)).map(([name, anchor]): [string, Anchor] => [
      name,
      { at: clay.point(anchor.at), axes: clay.frame(anchor.axes) },
    ]),
  )
}

const person: Model = {
  id: 'person',
  names: {
    en: [
      'person',
      'man',
      'woman',
      'boy',
      'girl',
      'child',
      'kid',
      'baby',
      'toddler',
      'teenager',
      'teen',
      'adult',
      'old man',
      'old woman',
      'elderly man',
      'elderly woman',
      'lady',
      'gentleman',
      'guy',
      'human',
      'people',
      'someone',
      'friend',
      'mother',
      'father',
      'mum',
      'mom',
      'dad',
      'parent',
      'sister',
      'brother',
      'son',
      'daughter',
      'couple',
      'family',
      'neighbour',
      'visitor',
      'customer',
      'guest',
      'character',
      'figure',
    ],
    zh: [
      '人',
      '男人',
      '女人',
      '男孩',
      '女孩',
      '孩子',
      '小孩',
      '儿童',
      '婴儿',
      '宝宝',
      '青少年',
      '少年',
      '少女',
      '成年人',
      '老人',
      '老爷爷',
      '老奶奶',
      '女士',
      '先生',
      '人物',
      '朋友',
      '妈妈',
      '爸爸',
      '母亲',
      '父亲',
      '姐姐',
      '妹妹',
      '哥哥',
      '弟弟',
      '儿子',
      '女儿',
      '情侣',
      '家人',
      '顾客',
      '客人',
    ],
  },
  category: 'person',
  kinds: ['human', 'being'],
  size: 1.7,
  rests: 'ground',
  colourable: ['clothes', 'bottom', 'shoes', 'hair', 'hat', 'skin', 'eyes'],
  colour: '#3f83d6',
  poses: poseNames,
  build,
}

export const models: readonly Model[] = [person]
