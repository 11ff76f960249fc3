/** The chosen camera with what it must show: projections the composer and the settings share. */

import type { Box } from '../bounds.ts'
import { cornersOf, uniteAll } from '../bounds.ts'
import { add, cross, dot, normalise, scale, subtract } from '../frames.ts'
import type { Point } from '../solids.ts'
import type { Camera } from '../world.ts'

/** A rectangle of the picture: -1 left/bottom .. 1 right/top. */
export interface Rectangle {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

export class Shot {
  readonly camera: Camera
  /** Width over height. */
  readonly ratio: number
  readonly subjects: readonly Box[]
  readonly room: Box
  private readonly forward: Point
  private readonly rightward: Point
  private readonly upward: Point
  private readonly rectangles: readonly Rectangle[]

  constructor(camera: Camera, ratio: number, subjects: readonly Box[]) {
    this.camera = camera
    this.ratio = ratio
    this.subjects = subjects
    this.room = subjects.length > 0 ? uniteAll(subjects) : { low: [-0.5, 0, -0.5], high: [0.5, 1, 0.5] }
    this.forward = normalise(subtract(camera.target, camera.at))
    const level: Point = Math.abs(this.forward[1]) > 0.9999 ? [0, 0, -1] : [0, 1, 0]
    this.rightward = normalise(cross(this.forward, level))
    this.upward = cross(this.rightward, this.forward)
    this.rectangles = subjects.map((box) => this.project(box))
  }

  /** Half the picture's height at one metre (or in all, for a parallel camera). */
  private get tangent(): number {
    return this.camera.parallel === undefined
      ? Math.tan((this.camera.fieldOfView * Math.PI) / 360)
      : this.camera.parallel / 2
  }

  /** Picture position of a point (-1..1) and its distance along the view. */
  spot(point: Point): readonly [x: number, y: number, depth: number] {
    const offset = subtract(point, this.camera.at)
    const depth = dot(offset, this.forward)
    const reach = this.tangent * (this.camera.parallel === undefined ? Math.max(0.01, depth) : 1)
    return [dot(offset, this.rightward) / reach / this.ratio, dot(offset, this.upward) / reach, depth]
  }

  project(box: Box): Rectangle {
    const spots = cornersOf(box).map((corner) => this.spot(corner))
    return {
      left: Math.min(...spots.map((spot) => spot[0])),
      right: Math.max(...spots.map((spot) => spot[0])),
      bottom: Math.min(...spots.map((spot) => spot[1])),
      top: Math.max(...spots.map((spot) => spot[1])),
    }
  }

  /** Whether a box stands between the viewer and a subject. */
  hides(box: Box): boolean {
    const rectangle = this.project(box)
    const near = Math.min(...cornersOf(box).map((corner) => this.spot(corner)[2]))
    return this.subjects.some((subject, index) => {
      const other = this.rectangles[index]
      const far = (this.spot(subject.low)[2] + this.spot(subject.high)[2]) / 2
      if (near > far) return false
      const wide = Math.min(rectangle.right, other.right) - Math.max(rectangle.left, other.left)
      const high = Math.min(rectangle.top, other.top) - Math.max(rectangle.bottom, other.bottom)
      if (wide <= 0 || high <= 0) return false
      return (wide * high) / Math.max(1e-6, (other.right - other.left) * (other.top - other.bottom)) > 0.04
    })
  }

  /** Whether a box close behind a subject covers much of its surroundings, so that its outline would be lost. */
  crowds(box: Box): boolean {
    const rectangle = this.project(box)
    const near = Math.min(...cornersOf(box).map((corner) => this.spot(corner)[2]))
    return this.subjects.some((subject, index) => {
      const other = this.rectangles[index]
      const depth = this.spot([(subject.low[0] + subject.high[0]) / 2, subject.low[1], subject.low[2]])[2]
      if (near > depth * 1.28 || other.right - other.left > 1.5) return false
      const wide = Math.min(rectangle.right, other.right) - Math.max(rectangle.left, other.left)
      const high = Math.min(rectangle.top, other.top) - Math.max(rectangle.bottom, other.bottom)
      return (
        wide > 0 &&
        high > 0 &&
        (wide * high) / Math.max(1e-6, (other.right - other.left) * (other.top - other.bottom)) > 0.3
      )
    })
  }

  /** Left and right edge of the picture in metres at depth `z`, at the height of the subjects' feet. */
  across(z: number): readonly [left: number, right: number] {
    const depth = dot(subtract([this.camera.target[0], this.room.low[1], z], this.camera.at), this.forward)
    const half = this.tangent * this.ratio * (this.camera.parallel === undefined ? Math.max(0.2, depth) : 1)
    const middle =
      this.camera.at[0] +
      (this.camera.target[0] - this.camera.at[0]) *
        Math.max(0, Math.min(1.6, (this.camera.at[2] - z) / Math.max(0.1, this.camera.at[2] - this.camera.target[2])))
    return [middle - half, middle + half]
  }

  /** Height in metres that meets the picture's top edge at depth `z`. */
  topAt(z: number): number {
    if (this.camera.parallel !== undefined) return this.camera.target[1] + this.camera.parallel * 0.6
    const up = add(this.forward, scale(this.upward, this.tangent))
    const steps = (z - this.camera.at[2]) / Math.min(-1e-3, up[2])
    return this.camera.at[1] + up[1] * steps
  }

  /** Height in metres of the picture at the subjects' distance. */
  get height(): number {
    return (
      this.camera.parallel ??
      2 *
        this.tangent *
        Math.max(
          0.1,
          this.spot([
            (this.room.low[0] + this.room.high[0]) / 2,
            (this.room.low[1] + this.room.high[1]) / 2,
            (this.room.low[2] + this.room.high[2]) / 2,
          ])[2],
        )
    )
  }

  /** Distance from the camera to the subjects, metres. */
  get reach(): number {
    return this.spot([
      (this.room.low[0] + this.room.high[0]) / 2,
      (this.room.low[1] + this.room.high[1]) / 2,
      (this.room.low[2] + this.room.high[2]) / 2,
    ])[2]
  }
}
