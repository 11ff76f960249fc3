/** All poses by name, the words people use for them, and where a held thing goes in each. */
import type { Anchor, Look, Pose } from '../model.ts'
import { anchorsOf } from './anchors.ts'
import { measure } from './measure.ts'
import { holding } from './poses/holding.ts'
import { moving } from './poses/moving.ts'
import { playing } from './poses/playing.ts'
import type { PoseData } from './poses/pose-data.ts'
import { resting } from './poses/resting.ts'
import { standing } from './poses/standing.ts'
import { working } from './poses/working.ts'
import { poseSkeleton } from './skeleton.ts'

const POSES: Readonly<Record<string, PoseData>> = {
  ...standing,
  ...moving,
  ...resting,
  ...holding,
  ...working,
  ...playing,
}

/** Other words for the same pose. */
const ALIASES: Readonly<Record<string, string>> = {
  idle: 'stand',
  pose: 'stand',
  greet: 'wave',
  celebrate: 'cheer',
  win: 'cheer',
  stir: 'cook',
  bake: 'cook',
  fry: 'cook',
  cut: 'chop',
  slice: 'chop',
  bring: 'carry',
  hug: 'hug',
  embrace: 'hug',
  wait: 'stand',
  watch: 'stand',
  jog: 'run',
  race: 'run',
  chase: 'run',
  leap: 'jump',
  hop: 'jump',
  play: 'play',
  'play-football': 'kick',
  'play-soccer': 'kick',
  'play-tennis': 'hit',
  'play-badminton': 'hit',
  'play-baseball': 'bat',
  'play-basketball': 'catch',
  box: 'punch',
  fight: 'punch',
  'play-saxophone': 'play-trumpet',
  'play-harmonica': 'play-flute',
  'play-recorder': 'play-flute',
  'play-ukulele': 'play-guitar',
  'play-bass': 'play-guitar',
  'play-keyboard': 'play-piano',
  'play-drum': 'play-drums',
  smile: 'stand',
  cycle: 'ride',
  bike: 'ride',
  'sit-cross-legged': 'sit-floor',
  rest: 'sit',
  study: 'write',
  draw: 'write',
  learn: 'read-sit',
  nap: 'sleep',
  dream: 'sleep',
  lounge: 'lie',
  relax: 'sit-lean',
  sail: 'stand',
  snowboard: 'surf',
  skateboard: 'surf',
  'ice-skate': 'skate',
  call: 'phone',
  'talk-phone': 'phone',
  text: 'look-phone',
  scroll: 'look-phone',
  clean: 'sweep',
  garden: 'dig',
  plant: 'crouch',
  pick: 'crouch',
  gather: 'crouch',
  build: 'hammer',
  fix: 'hammer',
  repair: 'hammer',
  squat: 'crouch',
  scream: 'surprise',
  shout: 'cheer',
  fishing: 'fish',
  lecture: 'teach',
  explain: 'teach',
  present: 'teach',
  offer: 'give',
  sell: 'give',
  receive: 'give',
  stroke: 'pet',
  exercise: 'exercise',
  'lift-weights': 'exercise',
  levitate: 'float',
  hover: 'float',
  'hold-hand': 'hold-hands',
  flee: 'run',
  escape: 'run',
  hike: 'walk',
  stroll: 'walk',
  wander: 'walk',
  shop: 'hold-bag',
  meditate: 'meditate',
  kiss: 'hug',
  knit: 'sew',
  wink: 'stand',
  'blow-candles': 'blow',
  'brush-teeth': 'brush',
  'pull-up': 'climb',
}

/** Every pose a person knows. */
export const poseNames: readonly string[] = Object.keys(POSES)

/** The pose's own name for a name or one of its aliases; undefined when there is none. */
export const poseNamed = (name: string): string | undefined => (POSES[name] ? name : ALIASES[name])

/**
 * The numbers of a pose.
 * @throws RangeError naming the legal poses.
 */
export function poseData(name: string): PoseData {
  const known = poseNamed(name)
  if (!known) throw new RangeError(`pose.name: got "${name}", expected one of ${poseNames.join(', ')}`)
  return POSES[known]
}

export interface Hold {
  /** The anchor that takes the thing: hand-right, hand-left, carry, palm-right, lap, mouth, chest. */
  readonly anchor: string
  /** That anchor in the figure's own coordinates; y is the axis of a held tool. */
  readonly place: Anchor
  /** Metres between the two hands' grips. */
  readonly span: number
}

/** Where a held thing goes in a pose, for a body of these looks (metres at size 1). Gender counts little; `man` when unnamed. */
export function holdOf(pose: Pose, look: Look = {}): Hold {
  const data = poseData(pose.name)
  const skeleton = poseSkeleton(measure(look, look.person?.gender ?? 'man'), data, pose)
  const anchors = anchorsOf(skeleton)
  const anchor = data.holds ?? 'hand-right'
  const [left, right] = [anchors['hand-left'].at, anchors['hand-right'].at]
  return {
    anchor,
    place: anchors[anchor],
    span: Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]),
  }
}
