/** Poses of music. Instruments lie between the hands' grips: the composer scales them to that distance. */
import type { PoseTable } from './pose-data.ts'
import { seated } from './resting.ts'
import { relaxed } from './standing.ts'

export const playing: PoseTable = {
  'play-guitar': {
    ...relaxed,
    left: { at: [0.5, -0.24, 0.5], elbow: [0.6, -1, -0.1], fingers: [-0.5, 0.7, 0.1], palm: [-0.2, 0.4, -0.9], grip: 0.7 },
    right: { near: 'belly', at: [0.02, 0.0, 0.115], elbow: [1, -0.2, -0.3], fingers: [-0.9, -0.4, 0.1], palm: [0, -0.2, -1], grip: 0.4 },
    head: [8, 4, 5],
    holds: 'carry',
    expression: 'open',
  },
  'play-violin': {
    ...relaxed,
    left: { at: [0.3, 0.14, 0.6], elbow: [0.2, -1, 0.1], fingers: [-0.4, 0.75, -0.2], palm: [-0.5, 0.5, -0.6], grip: 0.7 },
    right: { at: [-0.1, 0.06, 0.52], elbow: [1, -0.4, 0], fingers: [-0.6, -0.2, 0.4], tool: [-0.95, 0.25, 0.1], grip: 0.7 },
    head: [20, 6, -10],
    holds: 'hand-left',
    expression: 'sleep',
  },
  'play-cello': {
    ...seated,
    left: { at: [-0.1, 0.02, 0.42], elbow: [1, -0.6, 0], fingers: [-0.7, 0.4, 0], palm: [0, 0, -1], grip: 0.6 },
    right: { at: [0.25, -0.62, 0.6], elbow: [1, -0.2, -0.2], tool: [-1, 0, 0.1], grip: 0.8 },
    leftFoot: { at: [2.4, 0, 0.46], knee: [0.6, 0.5, 1], dangle: true },
    rightFoot: { at: [2.4, 0, 0.46], knee: [0.6, 0.5, 1], dangle: true },
    holds: 'lap',
  },
  'play-piano': {
    ...seated,
    spine: [0, 8, 0],
    head: [0, 6, 0],
    left: { near: 'belly', at: [0.085, 0.02, 0.19], elbow: [0.9, -0.6, -0.5], fingers: [0, -0.15, 1], palm: [0, -1, 0], grip: 0.35 },
    right: { near: 'belly', at: [0.085, 0.02, 0.19], elbow: [0.9, -0.6, -0.5], fingers: [0, -0.15, 1], palm: [0, -1, 0], grip: 0.35 },
    holds: 'carry',
    expression: 'smile',
  },
  'play-drums': {
    ...seated,
    left: { at: [0.3, -0.02, 0.5], elbow: [0.8, -1, -0.2], tool: [-0.2, 0.55, 0.85], grip: 1 },
    right: { at: [0.25, -0.42, 0.6], elbow: [0.8, -1, -0.3], tool: [-0.25, -0.05, 1], grip: 1 },
    expression: 'open',
  },
  'play-flute': {
    ...relaxed,
    left: { near: 'mouth', at: [-0.06, -0.012, 0.055], elbow: [0.9, -0.8, 0.2], fingers: [-0.5, 0.5, -0.3], palm: [0, 0.4, -1], grip: 0.65 },
    right: { near: 'mouth', at: [0.14, -0.02, 0.045], elbow: [0.9, -0.8, 0.2], fingers: [-0.5, 0.6, 0.2], palm: [0, 0.4, -1], grip: 0.65 },
    expression: 'blow',
    holds: 'mouth',
  },
  'play-trumpet': {
    ...relaxed,
    left: { near: 'mouth', at: [0.028, -0.018, 0.1], elbow: [0.9, -0.9, 0], fingers: [-0.6, 0.5, 0.3], palm: [-0.8, 0, -0.4], grip: 0.85 },
    right: { near: 'mouth', at: [0.028, -0.01, 0.135], elbow: [0.9, -0.8, 0], fingers: [-0.5, 0.5, 0.4], palm: [-0.8, -0.3, -0.3], grip: 0.75 },
    head: [0, -5, 0],
    holds: 'mouth',
    expression: 'blow',
  },
  'play-accordion': {
    ...relaxed,
    left: { near: 'belly', at: [0.13, 0.055, 0.1], elbow: [1, -0.5, -0.3], palm: [-1, 0, 0], fingers: [-0.1, 0.5, 0.8], grip: 0.35 },
    right: { near: 'belly', at: [0.13, 0.055, 0.1], elbow: [1, -0.5, -0.3], palm: [-1, 0, 0], fingers: [-0.1, 0.5, 0.8], grip: 0.35 },
    holds: 'carry',
    expression: 'open',
  },
  sing: {
    ...relaxed,
    right: { near: 'mouth', at: [0.03, -0.045, 0.055], elbow: [0.8, -1, 0.1], fingers: [-0.7, 0.3, 0], tool: [-0.28, 0.85, -0.45], grip: 1 },
    left: { at: [0.6, -0.1, 0.45], elbow: [0.3, -1, -0.2], fingers: [0.7, 0.4, 0.4], palm: [0, 1, 0.2], grip: 0.08, spread: true },
    head: [0, -6, 0],
    expression: 'sing',
  },
  talk: { ...relaxed, left: { at: [0.4, -0.5, 0.55], elbow: [0.4, -1, -0.4], fingers: [0.4, 0.2, 0.9], palm: [-0.2, 1, 0], grip: 0.1 }, expression: 'open' },
  conduct: {
    ...relaxed,
    left: { at: [0.5, 0.16, 0.55], elbow: [0.6, -1, 0], fingers: [0.2, 0.8, 0.5], palm: [-0.4, 0, 0.9], grip: 0.1 },
    right: { at: [0.42, 0.3, 0.5], elbow: [0.8, -1, 0], tool: [-0.2, 0.8, 0.6], grip: 0.95 },
    expression: 'open',
  },
}
