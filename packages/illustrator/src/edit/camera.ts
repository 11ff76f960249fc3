/** Moves the camera and nothing else. */
import { centreOf, extentOf, uniteAll } from '../stage/bounds.ts'
import { frameShot } from '../stage/compose/camera.ts'
import { ratioOf } from '../stage/compose/compose.ts'
import { add, cross, length, normalise, rotation, scale, subtract, toParent } from '../stage/frames.ts'
import type { Point } from '../stage/solids.ts'
import type { Camera } from '../stage/world.ts'
import type { Draft, Outcome } from './draft.ts'
import { nodesOf, refuse, say, stageOf, withDesign, withStage } from './draft.ts'
import { isCreature, ratioOfScene, roomOf, shotOf } from './geometry.ts'
import type { EditOperation } from './operation.ts'
import { setPageRatio } from './relayout.ts'

/** Degrees a "from the side" or "from behind" turns about the subjects. */
const AROUND: Partial<Record<NonNullable<EditOperation['angle']>, number>> = { side: 75, behind: 180, front: 0 }

/** The camera nearer (below 1) or farther from what it looks at. */
function dollied(camera: Camera, factor: number): Camera {
  const offset = subtract(camera.at, camera.target)
  if (camera.parallel !== undefined) return { ...camera, parallel: camera.parallel * factor }
  return {
    ...camera,
    at: add(camera.target, scale(offset, factor)),
    ...(camera.focus ? { focus: { ...camera.focus, distance: camera.focus.distance * factor } } : {}),
  }
}

/** Looks at another point from the same side, keeping direction and distance. */
const aimedAt = (camera: Camera, target: Point): Camera => ({
  ...camera,
  target,
  at: add(target, subtract(camera.at, camera.target)),
})

function panned(camera: Camera, direction: NonNullable<EditOperation['direction']>, step: number): Camera {
  const forward = normalise(subtract(camera.target, camera.at))
  const right = normalise(cross(forward, [0, 1, 0]))
  const steps: Partial<Record<typeof direction, Point>> = {
    left: scale(right, -step),
    right: scale(right, step),
    up: [0, step, 0],
    down: [0, -step, 0],
  }
  const by = steps[direction] ?? [0, 0, 0]
  return { ...camera, at: add(camera.at, by), target: add(camera.target, by) }
}

export function moveCamera(draft: Draft, operation: EditOperation): Outcome {
  const stage = stageOf(draft)
  const { seed } = draft.scene
  const ratio = ratioOfScene(draft.scene)
  const { framing, angle, amount, direction, focus } = operation
  const named = operation.nodes.length > 0 ? nodesOf(draft, operation.nodes) : []
  const asked = named.length > 0 ? named : stage.nodes.filter(({ scenery }) => !scenery)
  const boxes = asked.map((node) => roomOf(node, seed))
  let { camera } = stage
  if (framing || angle) {
    if (boxes.length === 0) refuse(draft, 'there is nothing to look at', '没有可以对准的东西')
    const hero = asked.find(isCreature) ?? asked[0]
    const whole = extentOf(uniteAll(boxes))
    const shot = frameShot(boxes, {
      wish: { ...(framing ? { framing } : {}), ...(angle ? { angle } : {}) },
      ratio,
      fill: 0.74,
      tabletop: whole[1] < 0.7 && !asked.some(isCreature),
      outdoor: stage.haze !== undefined,
      lead: 0,
      ...(hero ? { hero: roomOf(hero, seed) } : {}),
    })
    camera = { ...shot.camera, ...(camera.focus ? { focus: camera.focus } : {}) }
    const around = angle === undefined ? undefined : AROUND[angle]
    if (around) {
      const offset = toParent([0, 0, 0], rotation((around * Math.PI) / 180), subtract(camera.at, camera.target))
      camera = { ...camera, at: add(camera.target, offset) }
    }
  } else if (named.length > 0 && amount !== undefined) {
    const shot = frameShot(boxes, {
      wish: {},
      ratio,
      fill: 0.62,
      tabletop: false,
      outdoor: stage.haze !== undefined,
      lead: 0,
      hero: boxes[0],
    })
    const aimed = aimedAt(camera, centreOf(uniteAll(boxes)))
    const [far, near] = [
      length(subtract(camera.at, camera.target)),
      length(subtract(shot.camera.at, shot.camera.target)),
    ]
    camera = dollied(aimed, Math.min(1, (near * 0.96) / far) * Math.max(amount, 1))
  } else if (amount !== undefined) camera = dollied(camera, amount)
  if (direction) {
    const height = shotOf(stage, ratio, boxes).height
    if (direction === 'closer' || direction === 'farther')
      camera = dollied(camera, direction === 'closer' ? 0.75 : 1.35)
    else camera = panned(camera, direction, height * (direction === 'left' || direction === 'right' ? ratio : 1) * 0.22)
  }
  if (focus)
    camera =
      focus === 'sharp'
        ? withoutFocus(camera)
        : { ...camera, focus: { distance: shotOf(stage, ratio, boxes).reach, strength: 1 } }
  if (camera === stage.camera) refuse(draft, 'it was not said how the view should change', '没有说明镜头怎么变')
  const floor = stage.planes.find(({ id }) => id === 'floor')?.at[1]
  if (floor !== undefined && camera.at[1] < floor + 0.04)
    camera = { ...camera, at: [camera.at[0], floor + 0.04, camera.at[2]] }
  const wish = {
    ...draft.design.camera,
    ...(framing ? { framing } : {}),
    ...(angle ? { angle } : {}),
    ...(focus ? { focus } : {}),
  }
  return {
    draft: withDesign(withStage(draft, { ...stage, camera }), { camera: wish }),
    done: say(draft, 'moved the camera; everything stands where it stood', '移动了镜头，其余的都在原位'),
  }
}

const withoutFocus = ({ focus: _focus, ...camera }: Camera): Camera => camera

/** Another shape for the same scene: what was in view stays in view, more shows at the sides or above. */
export function setRatio(draft: Draft, operation: EditOperation): Outcome {
  const wanted = operation.ratio ?? refuse(draft, 'it was not said which ratio', '没有说明比例')
  const { scene } = draft
  const [before, after] = [ratioOf(scene.ratio), ratioOf(wanted)]
  if (scene.root.kind !== 'stage') return setPageRatio(draft, operation)
  const { camera } = scene.root
  let made = camera
  if (after < before) {
    const asked = scene.root.nodes.filter(({ scenery }) => !scenery).map((node) => roomOf(node, scene.seed))
    const shot = shotOf(scene.root, before, asked)
    const seen = asked.map((box) => shot.project(box))
    const reach = Math.min(
      1,
      Math.max(0.3, ...seen.map(({ left, right }) => Math.max(Math.abs(left), Math.abs(right)))) + 0.05,
    )
    const grow = Math.max(1, (before * reach) / after)
    made =
      camera.parallel === undefined
        ? { ...camera, fieldOfView: (Math.atan(Math.tan((camera.fieldOfView * Math.PI) / 360) * grow) * 360) / Math.PI }
        : { ...camera, parallel: camera.parallel * grow }
  }
  const next = { ...draft, scene: { ...scene, ratio: wanted, root: { ...scene.root, camera: made } } }
  return {
    draft: withDesign(next, { ratio: wanted }),
    done: say(draft, `extended the picture to ${wanted}`, `把画面扩展成${wanted}`),
  }
}
