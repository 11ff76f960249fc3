/** Fills the kernels' shadow map from the mesh. */
import type { World } from '../world.ts'
import type { View } from './camera.ts'
import type { Compiled } from './compile.ts'
import type { Machine } from './machine.ts'
import type { Mesh } from './mesh-groups.ts'
import { shadowFrame } from './shadow.ts'

/** Side of the map in texels for a picture of this size; the filter's width in metres does not depend on it. */
export const shadowSize = (width: number, height: number): number =>
  Math.min(1440, Math.max(640, Math.round(Math.max(width, height))))

export function castShadows(machine: Machine, world: World, view: View, compiled: Compiled, mesh: Mesh): void {
  const { kernels } = machine
  const frame = shadowFrame(compiled, world, view, shadowSize(view.width, view.height))
  if (!frame) {
    machine.set('setShadow', 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0)
    return
  }
  const { size, toward, right, up, centre, texels, start } = frame
  const map = machine.allocate(size * size * 4 + 64)
  const blocks = machine.allocate(((size + 3) >> 2) ** 2 * 16)
  const widest = Math.max(0, ...mesh.spans.map((span) => span.endVertex - span.firstVertex))
  const scratch = machine.allocate(widest * 12)
  machine.set(
    'setShadow',
    map,
    blocks,
    size,
    texels,
    start,
    world.lighting.softness ?? 2.2,
    ...toward,
    ...right,
    ...up,
    ...centre,
  )
  kernels.sumShadows!(0)
  for (const span of mesh.spans) {
    const group = compiled.groups[span.group]!
    if (group.castsShadow && !group.clear)
      kernels.castTriangles!(span.firstVertex, span.endVertex, span.firstTriangle, span.endTriangle, scratch)
  }
  kernels.sumShadows!(1)
}
