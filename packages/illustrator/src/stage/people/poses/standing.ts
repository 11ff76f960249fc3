/** Standing poses and gestures of the hands. */
import type { FootPose, HandPose, PoseData, PoseTable } from './pose-data.ts'

export const hanging: HandPose = { at: [0.2, -0.985, 0.06], elbow: [0.3, 0, -1], grip: 0.35 }
export const akimbo: HandPose = {
  near: 'hip',
  at: [0.03, 0.045, 0.02],
  elbow: [1, -0.1, -0.25],
  fingers: [-0.75, -0.45, 0.5],
  palm: [-0.5, -0.2, -0.8],
  grip: 0.55,
}
export const planted: FootPose = { at: [1.2, 0, 0] }
const freeFoot: FootPose = { at: [2.1, 0, 0.12], toes: 26 }
/** Palm up before the belly, as under a tray. */
export const offering: HandPose = {
  near: 'belly',
  at: [0.08, 0.075, 0.125],
  elbow: [0.7, -1, -0.5],
  fingers: [-0.35, 0.05, 1],
  palm: [0, 1, 0],
  grip: 0.12,
}

/** Weight on the left leg: the line of hips and the line of shoulders lean against each other. */
export const relaxed: PoseData = {
  hip: { rise: 0.985, x: 0.018 },
  pelvis: [0, 0, 4.5],
  spine: [0, 0, -7],
  head: [0, 0, 4],
  left: { at: [0.17, -0.985, 0.05], elbow: [0.3, 0, -1], grip: 0.35 },
  right: { at: [0.24, -0.965, 0.11], elbow: [0.3, 0, -1], grip: 0.35 },
  leftFoot: { at: [1, 0, 0], toes: 8 },
  rightFoot: freeFoot,
}

export const upright: PoseData = {
  hip: { rise: 0.99 },
  left: hanging,
  right: hanging,
  leftFoot: planted,
  rightFoot: planted,
}

const withRight = (right: HandPose, extra: Partial<PoseData> = {}): PoseData => ({ ...relaxed, right, ...extra })
const withBoth = (both: HandPose, extra: Partial<PoseData> = {}): PoseData => ({
  ...upright,
  left: both,
  right: both,
  ...extra,
})

export const standing: PoseTable = {
  stand: relaxed,
  attention: upright,
  'hands-on-hips': { ...relaxed, left: akimbo, right: akimbo },
  'hand-on-hip': { ...relaxed, left: akimbo },
  wave: withRight(
    {
      at: [0.52, 0.5, 0.16],
      elbow: [1, -0.5, -0.1],
      fingers: [0.22, 1, 0.05],
      palm: [0, 0, 1],
      grip: 0.02,
      spread: true,
    },
    { head: [0, -2, -4], expression: 'open' },
  ),
  cheer: withBoth(
    { at: [0.42, 0.82, 0.1], elbow: [1, 0, -0.1], fingers: [0.2, 1, 0], palm: [0, 0, 1], grip: 0.02, spread: true },
    { hip: { rise: 0.985 }, head: [0, -8, 0], rightFoot: freeFoot, expression: 'laugh' },
  ),
  point: withRight(
    {
      at: [0.72, 0.28, 0.55],
      elbow: [0.3, -1, -0.2],
      fingers: [0.75, 0.3, 0.6],
      palm: [-0.3, -0.8, 0.2],
      grip: 1,
      pointing: true,
    },
    { head: [-22, -2, 0] },
  ),
  'point-up': withRight(
    {
      at: [0.28, 0.5, 0.22],
      elbow: [1, -0.6, 0],
      fingers: [0.05, 1, 0.1],
      palm: [-0.4, 0, 1],
      grip: 1,
      pointing: true,
    },
    { expression: 'open' },
  ),
  think: {
    ...relaxed,
    head: [8, 2, 6],
    right: {
      near: 'chin',
      at: [0.015, -0.012, 0.012],
      elbow: [0.5, -1, 0.2],
      fingers: [-0.35, 0.9, 0],
      palm: [-0.3, 0.1, -1],
      grip: 0.85,
      pointing: true,
    },
    left: {
      near: 'belly',
      at: [-0.055, 0.075, 0.035],
      elbow: [1, -0.7, 0],
      fingers: [-1, 0.1, 0.1],
      palm: [0, 0.2, -1],
      grip: 0.4,
    },
    expression: 'focus',
  },
  'cross-arms': {
    ...relaxed,
    right: {
      near: 'belly',
      at: [-0.062, 0.088, 0.05],
      elbow: [1, -0.55, 0.1],
      fingers: [-1, 0.22, -0.12],
      palm: [0, 0.1, -1],
      grip: 0.4,
    },
    left: {
      near: 'belly',
      at: [-0.066, 0.108, 0.03],
      elbow: [1, -0.55, 0.1],
      fingers: [-1, 0.05, -0.35],
      palm: [0, 0.1, -1],
      grip: 0.6,
    },
  },
  shrug: withBoth(
    {
      at: [0.62, -0.35, 0.35],
      elbow: [0.3, -1, -0.3],
      fingers: [1, 0.25, 0.35],
      palm: [0, 1, 0.3],
      grip: 0.05,
      spread: true,
    },
    { head: [0, 0, 9] },
  ),
  salute: {
    ...upright,
    right: {
      near: 'brow',
      at: [0.028, 0.012, -0.006],
      elbow: [1, -0.5, 0.1],
      fingers: [-0.75, 0.62, 0.15],
      palm: [-0.3, -0.5, 0.4],
      grip: 0,
    },
  },
  clap: withBoth(
    {
      near: 'chest',
      at: [0.012, -0.01, 0.13],
      elbow: [1, -0.6, -0.2],
      fingers: [-0.12, 0.75, 0.6],
      palm: [-1, 0, 0],
      grip: 0.05,
    },
    { expression: 'open' },
  ),
  pray: withBoth(
    {
      near: 'chest',
      at: [0.006, -0.012, 0.085],
      elbow: [1, -0.7, 0],
      fingers: [-0.05, 1, 0.25],
      palm: [-1, 0, 0],
      grip: 0,
    },
    { head: [0, 12, 0], expression: 'sleep' },
  ),
  bow: withBoth(
    { at: [0.05, -0.86, 0.3], elbow: [0.6, 0, -1], grip: 0.2 },
    { spine: [0, 42, 0], head: [0, 14, 0], hip: { rise: 0.985, z: -0.03 }, expression: 'look-down' },
  ),
  laugh: {
    ...relaxed,
    spine: [0, -5, 0],
    head: [0, -9, 5],
    left: {
      near: 'belly',
      at: [0.03, 0.03, 0.03],
      elbow: [1, -0.4, 0],
      fingers: [-1, 0.1, 0.2],
      palm: [0, 0, -1],
      grip: 0.2,
    },
    right: {
      near: 'belly',
      at: [0.03, 0.055, 0.035],
      elbow: [1, -0.4, 0],
      fingers: [-1, 0.2, 0.2],
      palm: [0, 0, -1],
      grip: 0.2,
    },
    expression: 'laugh',
  },
  cry: {
    ...upright,
    spine: [0, 8, 0],
    head: [0, 8, 0],
    left: {
      near: 'mouth',
      at: [0.045, 0.055, 0.03],
      elbow: [0.8, -1, 0.3],
      fingers: [-0.3, 0.9, 0],
      palm: [-0.5, 0, -1],
      grip: 0.9,
    },
    right: {
      near: 'mouth',
      at: [0.07, 0.005, 0.03],
      elbow: [0.8, -1, 0.3],
      fingers: [-0.3, 0.9, 0],
      palm: [-0.5, 0, -1],
      grip: 0.9,
    },
    expression: 'cry',
  },
  surprise: withBoth(
    {
      near: 'mouth',
      at: [0.105, -0.012, -0.015],
      elbow: [1, -0.9, 0.1],
      fingers: [0.05, 1, -0.05],
      palm: [-0.8, 0, -0.5],
      grip: 0.08,
    },
    { expression: 'surprise' },
  ),
  hug: withBoth(
    { at: [0.02, -0.08, 0.86], elbow: [1, -0.35, 0], fingers: [-0.7, 0.05, 0.7], palm: [-0.6, 0, -0.5], grip: 0.25 },
    { spine: [0, 4, 0], expression: 'smile' },
  ),
  'open-arms': withBoth(
    {
      at: [0.85, 0.05, 0.42],
      elbow: [0.1, -1, -0.4],
      fingers: [0.85, 0.15, 0.5],
      palm: [-0.3, 0.35, 0.9],
      grip: 0.02,
      spread: true,
    },
    { expression: 'open' },
  ),
  'shake-hands': {
    ...relaxed,
    right: { at: [-0.15, -0.42, 0.78], elbow: [0.4, -1, -0.3], fingers: [-0.1, 0, 1], palm: [-1, 0, 0], grip: 0.35 },
    spine: [0, 5, 0],
  },
  'hold-hands': {
    ...relaxed,
    right: { at: [0.46, -0.84, 0.1], elbow: [0.4, -0.1, -1], fingers: [0.35, -1, 0], palm: [0, 0, -1], grip: 0.6 },
  },
  'high-five': {
    ...relaxed,
    right: {
      at: [0.12, 0.52, 0.62],
      elbow: [0.7, -0.8, 0],
      fingers: [0, 1, 0.1],
      palm: [0, 0, 1],
      grip: 0,
      spread: true,
    },
    expression: 'open',
  },
  'look-up': { ...relaxed, spine: [0, -6, 0], head: [0, -24, 0] },
  'look-down': { ...relaxed, head: [0, 18, 0], expression: 'look-down' },
  look: {
    ...relaxed,
    right: {
      near: 'brow',
      at: [0.02, 0.016, 0.012],
      elbow: [1, -0.5, 0.2],
      fingers: [-0.95, 0.15, 0.25],
      palm: [0, -0.8, -0.5],
      grip: 0,
    },
    head: [0, -3, 0],
  },
}
