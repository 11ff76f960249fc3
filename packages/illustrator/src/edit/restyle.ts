/** The whole picture in another manner: shading of the stage, or a raster finish over it. */

import { FINISHES, finishNamed } from '../finish/finish.ts'
import type { Draft, Outcome } from './draft.ts'
import { refuse, say, withDesign, withStage } from './draft.ts'
import type { EditOperation } from './operation.ts'

export function restyle(draft: Draft, operation: EditOperation): Outcome {
  const { look, finish } = operation
  if (!look && !finish) return refuse(draft, 'it was not said which style', '没有说明什么风格')
  let made = draft
  const medium = finish && finish !== 'none' ? finishNamed(finish)?.name : undefined
  if (finish && finish !== 'none' && !medium)
    return refuse(
      draft,
      `there is no finish “${finish}”; known are ${FINISHES.map(({ name }) => name).join(', ')}`,
      `没有“${finish}”这种画法`,
    )
  const { finish: _scene, ...scene } = draft.scene
  const { finish: _design, ...design } = draft.design
  // A shading asked for after a finish replaces it: both together would be neither.
  const next = finish === 'none' || (look && !finish) ? undefined : medium
  made = {
    ...made,
    scene: { ...scene, ...(next ? { finish: next } : {}) },
    design: { ...design, ...(next ? { finish: next } : {}) },
  }
  const stages = [made.scene.root, ...Object.values(made.scene.inserts)].filter(({ kind }) => kind === 'stage')
  if (look && stages.length === 0)
    return refuse(
      draft,
      'a flat document has no shading; a theme can be changed instead',
      '平面文档没有立体效果，可以换主题',
    )
  if (look) {
    const root = made.scene.root
    made = withDesign(
      root.kind === 'stage'
        ? withStage(made, { ...root, look })
        : {
            ...made,
            scene: {
              ...made.scene,
              inserts: Object.fromEntries(
                Object.entries(made.scene.inserts).map(([id, each]) => [
                  id,
                  each.kind === 'stage' ? { ...each, look } : each,
                ]),
              ),
            },
          },
      { look },
    )
  }
  return {
    draft: made,
    done: say(
      draft,
      `style: ${[look, next].filter(Boolean).join(', ') || 'plain'}`,
      `风格换成了${[look, next].filter(Boolean).join('、') || '原样'}`,
    ),
  }
}
