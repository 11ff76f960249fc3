/** Ways of holding that several poses share. */
import type { HandPose } from './pose-data.ts'

/** Both hands under or around something before the chest. */
export const holdBook: HandPose = {
  near: 'belly',
  at: [0.055, 0.075, 0.12],
  elbow: [0.8, -1, -0.4],
  fingers: [-0.5, 0.35, 0.9],
  palm: [-0.35, 0.9, -0.2],
  grip: 0.3,
}
export const onDesk: HandPose = {
  near: 'belly',
  at: [0.075, -0.002, 0.16],
  elbow: [0.8, -0.7, -0.5],
  fingers: [-0.12, -0.1, 1],
  palm: [0, -1, 0],
  grip: 0.35,
}
export const toMouth: HandPose = {
  near: 'mouth',
  at: [0.022, -0.028, 0.05],
  elbow: [0.7, -1, 0.2],
  fingers: [-0.6, 0.5, -0.35],
  tool: [-0.5, 0.5, -0.7],
  grip: 0.75,
}
export const longTool: HandPose = {
  near: 'belly',
  at: [0.08, 0.06, 0.1],
  elbow: [0.9, -0.8, -0.5],
  tool: [0.25, 1, -0.45],
  grip: 1,
}
export const lowOnTool: HandPose = {
  near: 'belly',
  at: [-0.04, -0.05, 0.16],
  elbow: [0.9, -0.6, -0.5],
  tool: [0.25, 1, -0.45],
  grip: 1,
}
