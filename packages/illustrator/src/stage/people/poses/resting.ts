/** Poses off the feet: sitting, kneeling, lying, riding. */
import type { FootPose, HandPose, PoseData, PoseTable } from './pose-data.ts'

const onKnee: HandPose = { near: 'knee', at: [-0.012, 0.062, -0.045], elbow: [0.8, -0.5, -0.6], fingers: [-0.15, -0.15, 1], palm: [-0.1, -1, 0], grip: 0.25 }
const seatedFoot: FootPose = { at: [1.35, 0, 0.5], toes: 8, knee: [0.12, 0.6, 1], dangle: true }
const crossed = (x: number, z: number): FootPose => ({ at: [x, 0.02, z], toes: 70, knee: [1, 0.3, 0.25] })
const loose: HandPose = { near: 'ground', at: [0.12, 0.17, 0.2], elbow: [1, -0.4, -0.4], palm: [0, -1, 0], grip: 0.25 }

export const seated: PoseData = { hip: { seat: true }, spine: [0, 2, 0], left: onKnee, right: onKnee, leftFoot: seatedFoot, rightFoot: seatedFoot, holds: 'lap' }
export const crossLegged: PoseData = {
  hip: { height: 0.068, z: -0.06 },
  spine: [0, 4, 0],
  left: { near: 'knee', at: [-0.03, 0.052, 0.0], elbow: [1, -0.3, -0.4], palm: [0, -1, 0], grip: 0.25 },
  right: { near: 'knee', at: [-0.03, 0.052, 0.0], elbow: [1, -0.3, -0.4], palm: [0, -1, 0], grip: 0.25 },
  leftFoot: crossed(-0.5, 0.34),
  rightFoot: crossed(-0.6, 0.46),
  holds: 'lap',
}
const riding = (hands: HandPose, feet: FootPose, lean: number): PoseData => ({ hip: { seat: true }, spine: [0, lean, 0], left: hands, right: hands, leftFoot: feet, rightFoot: feet, expression: 'open' })

export const resting: PoseTable = {
  sit: seated,
  'sit-floor': crossLegged,
  'sit-legs': {
    hip: { height: 0.068 },
    spine: [0, -8, 0],
    left: { near: 'ground', at: [0.15, 0.035, -0.11], elbow: [0.5, 0, -1], fingers: [0.5, 0, -1], palm: [0, -1, 0], grip: 0.1 },
    right: { near: 'ground', at: [0.15, 0.035, -0.11], elbow: [0.5, 0, -1], fingers: [0.5, 0, -1], palm: [0, -1, 0], grip: 0.1 },
    leftFoot: { at: [1.5, 0.04, 0.96], knee: [0.2, 1, 0.1], pitch: -58 },
    rightFoot: { at: [1.3, 0, 0.62], knee: [0, 1, 0.1], pitch: 0 },
    holds: 'lap',
  },
  'sit-lean': { ...seated, left: { near: 'hip', at: [0.09, -0.02, -0.04], elbow: [0.6, 0, -1], palm: [0, -1, 0], grip: 0.1 }, spine: [0, -8, 0] },
  kneel: {
    hip: { height: 0.232 },
    spine: [0, 4, 0],
    left: { near: 'knee', at: [-0.015, 0.058, -0.02], elbow: [1, -0.3, -0.4], palm: [0, -1, 0], grip: 0.25 },
    right: { at: [0.22, -0.86, 0.2], elbow: [0.5, 0, -1], grip: 0.3 },
    leftFoot: { at: [1, 0, 0.46], knee: [0, 0.3, 1] },
    rightFoot: { at: [1, 0.06, -0.5], knee: [0, -0.6, 1], pitch: 84 },
  },
  'kneel-both': {
    hip: { height: 0.17, z: -0.08 },
    spine: [0, 2, 0],
    left: onKnee,
    right: onKnee,
    leftFoot: { at: [1.2, 0.02, -0.34], knee: [0.1, -0.1, 1], pitch: 96, toes: 0 },
    rightFoot: { at: [1.2, 0.02, -0.34], knee: [0.1, -0.1, 1], pitch: 96, toes: 0 },
    holds: 'lap',
  },
  crouch: {
    hip: { height: 0.17, z: -0.06 },
    pelvis: [0, 12, 0],
    spine: [0, 18, 0],
    head: [0, -14, 0],
    left: { near: 'knee', at: [-0.03, -0.01, 0.05], elbow: [1, -0.3, -0.3], grip: 0.3 },
    right: { near: 'knee', at: [-0.03, -0.01, 0.05], elbow: [1, -0.3, -0.3], grip: 0.3 },
    leftFoot: { at: [1.5, 0, 0.06], pitch: 12, knee: [0.35, 0.5, 1] },
    rightFoot: { at: [1.5, 0, 0.02], pitch: 12, knee: [0.35, 0.5, 1] },
    holds: 'carry',
  },
  crawl: {
    hip: { height: 0.25, z: -0.14 },
    pelvis: [0, 74, 0],
    spine: [0, 4, 0],
    head: [0, -52, 0],
    left: { near: 'ground', at: [0.12, 0.03, 0.2], elbow: [0.4, 0.2, -1], fingers: [0, 0, 1], palm: [0, -1, 0], grip: 0 },
    right: { near: 'ground', at: [0.12, 0.03, 0.08], elbow: [0.4, 0.2, -1], fingers: [0, 0, 1], palm: [0, -1, 0], grip: 0 },
    leftFoot: { at: [1.3, 0.04, -0.75], knee: [0.1, -0.7, 1], pitch: 88 },
    rightFoot: { at: [1.3, 0.04, -0.66], knee: [0.1, -0.7, 1], pitch: 88 },
    expression: 'open',
  },
  lie: {
    hip: { height: 0.072 },
    pelvis: [0, -88, 0],
    head: [0, 4, 0],
    left: { at: [0.4, -0.86, 0.02], elbow: [1, 0, -0.1], palm: [0, 0, -1], grip: 0.15 },
    right: { near: 'belly', at: [0.03, 0.02, 0.035], elbow: [1, -0.1, -0.2], fingers: [-1, 0.15, 0.1], palm: [0, 0, -1], grip: 0.2 },
    leftFoot: { at: [1.25, 0.04, 0.97], knee: [0.1, 1, 0], pitch: -70 },
    rightFoot: { at: [1.25, 0.04, 0.97], knee: [0.1, 1, 0], pitch: -70 },
    holds: 'chest',
  },
  sleep: {
    hip: { height: 0.078 },
    pelvis: [0, -88, 0],
    head: [18, 2, 0],
    left: { near: 'belly', at: [0.035, 0.02, 0.035], elbow: [1, -0.1, -0.2], fingers: [-1, 0.1, 0.1], palm: [0, 0, -1], grip: 0.2 },
    right: { near: 'belly', at: [0.03, 0.055, 0.04], elbow: [1, -0.1, -0.2], fingers: [-1, 0.15, 0.1], palm: [0, 0, -1], grip: 0.2 },
    leftFoot: { at: [1.25, 0.04, 0.97], knee: [0.1, 1, 0], pitch: -62 },
    rightFoot: { at: [1.25, 0.04, 0.97], knee: [0.1, 1, 0], pitch: -62 },
    expression: 'sleep',
  },
  'lie-front': {
    hip: { height: 0.07, z: 0 },
    pelvis: [0, 82, 0],
    spine: [0, -26, 0],
    head: [0, -42, 0],
    left: { near: 'ground', at: [0.06, 0.045, 0.42], elbow: [1, 0, 0], fingers: [-0.6, 0, 0.8], palm: [0, -1, 0], grip: 0.2 },
    right: { near: 'ground', at: [0.06, 0.045, 0.42], elbow: [1, 0, 0], fingers: [-0.6, 0, 0.8], palm: [0, -1, 0], grip: 0.2 },
    leftFoot: { at: [1.1, 0.42, -0.72], knee: [0.1, -1, 0], pitch: 60, free: true },
    rightFoot: { at: [1.1, 0.5, -0.55], knee: [0.1, -1, 0], pitch: 60, free: true },
    expression: 'open',
    holds: 'carry',
  },
  ride: riding({ at: [0.02, -0.42, 0.72], elbow: [0.8, -0.7, -0.4], palm: [-0.3, -1, 0.1], grip: 0.95 }, { at: [2.4, 0.25, 0.22], knee: [0.5, 0.35, 1], toes: 8 }, 9),
  drive: riding({ at: [-0.05, -0.16, 0.72], elbow: [0.7, -1, 0], palm: [-0.4, 0, 0.6], grip: 0.95 }, { at: [1.3, 0, 0.78], knee: [0.2, 0.8, 1], pitch: -20, toes: 6 }, -4),
  row: riding({ at: [0.02, -0.32, 0.78], elbow: [0.8, -1, 0], palm: [0, -1, 0.2], grip: 1 }, { at: [1.3, 0.04, 0.82], knee: [0.2, 1, 0.4], pitch: -24, toes: 6 }, 14),
  swing: riding({ at: [0.25, 0.2, 0.3], elbow: [1, -0.6, 0], tool: [0, 1, 0], grip: 1 }, { at: [1.2, 0.3, 0.85], knee: [0.1, 0.6, 1], pitch: -8 }, -12),
  meditate: {
    ...crossLegged,
    spine: [0, 0, 0],
    left: { near: 'knee', at: [0.0, 0.052, 0.02], elbow: [1, -0.4, -0.3], fingers: [0.3, 0, 1], palm: [0, 1, 0], grip: 0.3 },
    right: { near: 'knee', at: [0.0, 0.052, 0.02], elbow: [1, -0.4, -0.3], fingers: [0.3, 0, 1], palm: [0, 1, 0], grip: 0.3 },
    expression: 'sleep',
  },
  bathe: {
    hip: { height: 0.068 },
    spine: [0, -16, 0],
    left: { at: [0.55, -0.3, 0.3], elbow: [0.4, -1, -0.4], palm: [0, -1, 0], grip: 0.15 },
    right: { at: [0.55, -0.3, 0.3], elbow: [0.4, -1, -0.4], palm: [0, -1, 0], grip: 0.15 },
    leftFoot: { at: [1.2, 0.04, 0.92], knee: [0.1, 1, 0.1], pitch: -50 },
    rightFoot: { at: [1.2, 0.0, 0.7], knee: [0.1, 1, 0.1], pitch: -10 },
    expression: 'calm',
  },
  play: { ...crossLegged, left: { ...loose }, right: { ...loose, at: [0.1, 0.14, 0.24] }, spine: [0, 12, 0], head: [0, 6, 0], expression: 'open', holds: 'carry' },
}
