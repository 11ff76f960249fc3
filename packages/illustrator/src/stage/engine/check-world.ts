/** Refuses worlds that cannot be drawn: numbers that are none, a camera without a direction. Solids: see `check-solid.ts`. */
import type { World } from '../world.ts'

/** Throws a `RangeError` that names the field, what was given and what is legal. */
export function requireWorld({ camera, lighting, planes, haze }: World): void {
  const finite = (field: string, value: number | readonly number[] | undefined) => {
    const given = value === undefined ? [] : typeof value === 'number' ? [value] : value
    if (!given.every(Number.isFinite))
      throw new RangeError(
        `${field} is ${Array.isArray(value) ? `[${given.join(', ')}]` : value}; expected finite numbers`,
      )
  }
  finite('world.camera.at', camera.at)
  finite('world.camera.target', camera.target)
  if (camera.at.every((value, axis) => Math.abs(value - camera.target[axis]!) < 1e-9))
    throw new RangeError(
      `world.camera.target is [${camera.target.join(', ')}], where the camera is; expected another point`,
    )
  const { fieldOfView, parallel } = camera
  if (parallel === undefined && !(fieldOfView > 0 && fieldOfView < 180))
    throw new RangeError(`world.camera.fieldOfView is ${fieldOfView}; expected degrees between 0 and 180`)
  if (parallel !== undefined && !(parallel > 0 && parallel < Infinity))
    throw new RangeError(`world.camera.parallel is ${parallel}; expected metres above 0`)
  for (const field of ['direction', 'key', 'sky', 'ground', 'rim', 'softness'] as const)
    finite(`world.lighting.${field}`, lighting[field])
  for (const [index, lamp] of lighting.lamps.entries()) {
    finite(`world.lighting.lamps[${index}].at`, lamp.at)
    finite(`world.lighting.lamps[${index}].power`, lamp.power)
  }
  for (const plane of planes) {
    finite(`plane ${JSON.stringify(plane.id)}.at`, plane.at)
    finite(`plane ${JSON.stringify(plane.id)}.normal`, plane.normal)
  }
  finite('world.haze.from', haze?.from)
  finite('world.haze.density', haze?.density)
}
