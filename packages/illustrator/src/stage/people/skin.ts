/** Skin tones along one ramp, and the colours of a face that must stay readable on each of them. */
import type { Hex, Surface } from '../solids.ts'
import { brightness, darker, mixHex } from './tint.ts'

const RAMP: readonly Hex[] = ['#fbdcc8', '#f7cbab', '#edb88f', '#dca072', '#c28354', '#9c6240', '#784830', '#5a3425']

/** @param tone 0 (lightest) .. 1 (darkest); values outside are clamped. */
export function skinColour(tone: number): Hex {
  const place = Math.min(1, Math.max(0, tone)) * (RAMP.length - 1)
  const index = Math.min(RAMP.length - 2, Math.floor(place))
  return mixHex(RAMP[index], RAMP[index + 1], place - index)
}

export const skinSurface = (colour: Hex): Surface => ({
  colour,
  skin: 0.9,
  shine: 0.1,
  gloss: 20,
  rim: 0.28,
  blend: 0.006,
})

export interface FaceColours {
  readonly skin: Hex
  /** The line between the lips and round an open mouth. */
  readonly line: Hex
  readonly lips: Hex
  readonly blush: Hex
  readonly crease: Hex
  readonly nose: Hex
  readonly brow: Hex
}

/** Dark skin takes a nearly black mouth line and rosier, lighter lips; light skin a warm red-brown line. */
export function faceColours(skin: Hex, hair: Hex, painted: boolean): FaceColours {
  const dark = brightness(skin) < 0.45
  const plainHair = brightness(hair) > 0.82 ? mixHex(hair, '#8f8a88', 0.5) : hair
  const brow = dark ? mixHex(darker(plainHair, 0.45), '#140b08', 0.35) : mixHex(plainHair, '#4a3024', 0.45)
  return {
    skin,
    line: dark ? mixHex(skin, '#1d0806', 0.78) : mixHex(skin, '#8a2a26', 0.78),
    lips: painted ? (dark ? '#b52c48' : '#d23a52') : dark ? mixHex(skin, '#e07a6c', 0.5) : mixHex(skin, '#d2555a', 0.5),
    blush: dark ? mixHex(skin, '#c8402f', 0.75) : '#f2685c',
    crease: dark ? mixHex(skin, '#1a0805', 0.55) : mixHex(skin, '#7a3a22', 0.45),
    nose: dark ? mixHex(skin, '#c0553c', 0.14) : mixHex(skin, '#e0584a', 0.2),
    brow,
  }
}
