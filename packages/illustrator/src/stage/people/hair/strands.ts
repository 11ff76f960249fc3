/** The strokes a hair style is made with: caps, lumps, locks and tails that melt into one body of hair. */
import type { Clay, GroupBuilder } from '../../clay.ts'
import { frameAlong } from '../../frames.ts'
import type { Hex, Point, Surface } from '../../solids.ts'
import { brightness } from '../tint.ts'

type Lump = readonly [x: number, y: number, z: number, width: number, height: number, depth: number]

/** A face-shaped hollow: where the hairline runs. */
const HAIRLINES: Readonly<Record<string, Lump>> = {
  round: [0, -0.2, 0.42, 0.378, 0.455, 0.42],
  high: [0, -0.2, 0.42, 0.398, 0.475, 0.42],
  peak: [0, -0.2, 0.42, 0.395, 0.5, 0.42],
}

export class Strands {
  private readonly top: Clay
  private readonly covered: boolean
  private readonly tie: Surface
  private readonly surface: Surface
  private group: GroupBuilder
  private bumps: { height: number; frequency: number } | undefined

  constructor(top: Clay, colour: Hex, covered: boolean, tie: Hex) {
    this.top = top
    this.covered = covered
    // Black hair turns to plastic above a highlight of .1.
    this.surface = { colour, shine: brightness(colour) < 0.3 ? 0.1 : 0.14, gloss: 11, rim: 0.4, blend: 0.02 }
    this.tie = { colour: tie, shine: 0.15, rim: 0.3 }
    this.group = top.group('hair')
  }

  /** The rounded body of hair over the skull, open at the face and cut at the nape. */
  cap(nape: number, line: 'round' | 'high' | 'peak' = 'round'): void {
    const face = HAIRLINES[line]
    const cap = this.top.group('hair-cap')
    cap.ellipsoid([0, 0.035, -0.04], [0.472, this.covered ? 0.475 : 0.522, 0.485], this.surface, { melt: 0.03 })
    cap.ellipsoid([face[0], face[1], face[2]], [face[3], face[4], face[5]], this.surface, {
      operation: 'carve',
      melt: 0.03,
    })
    this.trim(cap, nape)
  }

  /** Cuts the hair above the ears at `nape`, and lower down at the back of the neck. */
  private trim(cap: GroupBuilder, nape: number): void {
    if (nape < -1) return
    cap.box([0, nape - 0.5, 0.34], [0.7, 0.5, 0.5], this.surface, { operation: 'carve', round: 0.04, melt: 0.06 })
    cap.box([0, nape - 0.7, 0], [0.9, 0.5, 0.9], this.surface, { operation: 'carve', round: 0.02, melt: 0.05 })
  }

  /** Hair so short that it only tints the skull. */
  shadow(radius: number, nape: number): void {
    const cap = this.top.group('hair-shadow')
    cap.ellipsoid([0, 0.03, -0.03], [radius - 0.012, radius + 0.03, radius], this.surface, { melt: 0.02 })
    cap.ellipsoid([0, -0.2, 0.42], [0.4, 0.48, 0.42], this.surface, { operation: 'carve', melt: 0.02 })
    this.trim(cap, nape)
  }

  /** A whole globe about the skull with the face left free. */
  globe(radius: number, up: number): void {
    const ball = this.top.group('hair-globe')
    ball.ellipsoid([0, up, -0.1], [radius * 1.03, radius * (this.covered ? 0.7 : 0.97), radius * 0.92], this.surface, {
      ...this.extra(),
      melt: 0.03,
    })
    ball.ellipsoid([0, -0.22, 0.44], [0.385, 0.47, 0.5], this.surface, { operation: 'carve', melt: 0.05 })
    ball.box([0, -0.92, 0.3], [0.9, 0.6, 0.55], this.surface, { operation: 'carve', round: 0.02, melt: 0.1 })
  }

  lumps(lumps: readonly Lump[], melt = 0.13): void {
    for (const [x, y, z, width, height, depth] of lumps)
      this.group.ellipsoid([x, y, z], [width, height, depth], this.surface, { ...this.extra(), melt })
  }

  lock(from: Point, to: Point, thick: number, thin: number): void {
    this.group.capsule(from, to, [thick, thin], this.surface, { melt: 0.06 })
  }

  /** A hanging or curling strand through four points. */
  tail(points: readonly Point[], thick: number, thin: number, melt = 0.022): void {
    const [a, b, c, d] = points
    this.group.curve(a, b, c, d, [thick, thin], this.surface, { steps: 6, melt })
  }

  bead(at: Point, radius: number): void {
    this.group.sphere(at, radius, this.surface, { melt: 0.025 })
  }

  /** Curls all over, sparing the face. */
  beads(radius: number, count: number, lowest: number): void {
    for (let index = 0; index < count; index++) {
      const y = 1 - (2 * (index + 0.5)) / count
      const angle = index * 2.39996
      const around = Math.sqrt(1 - y * y)
      const [x, z] = [around * Math.cos(angle), around * Math.sin(angle)]
      if (y < lowest || (z > 0.1 && y < 0.42) || (this.covered && y > 0.25)) continue
      this.bead([x * 0.44, 0.04 + y * 0.48, -0.03 + z * 0.45], radius)
    }
  }

  bumpy(height: number, frequency: number, draw: () => void): void {
    this.bumps = { height, frequency }
    draw()
    this.bumps = undefined
  }

  tieRing(at: Point, radius: number, along: Point = [0, 1, 0]): void {
    this.top.group('hair-tie').ring(at, radius, radius * 0.36, this.tie, { axes: frameAlong(along, [0, 0.1, 1]) })
  }

  /** What a hat would hide is drawn only without one. */
  ifBare(draw: () => void): void {
    if (!this.covered) draw()
  }

  private extra() {
    return this.bumps ? { bumps: this.bumps } : {}
  }
}
