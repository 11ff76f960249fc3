/** From a scene to pixels. The same scene and size give the same bytes. */
import { applyFinish, finishNamed } from '../finish/finish.ts'
import type { Raster } from '../output/encode.ts'
import { drawSheet } from '../sheet/paint/painter.ts'
import { drawStage } from '../stage/draw-stage.ts'
import type { Rendering } from '../stage/engine/rendering.ts'
import type { WorldPicture } from '../stage/world.ts'
import { settleText } from './calm-ground.ts'
import { layOver } from './lay-over.ts'
import type { Scene, Sheet, Stage } from './scene.ts'
import { artOf } from './split-text.ts'

interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

export interface DrawOptions {
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** Lettering on things is drawn with this many pixels for each design unit at 1K, and in step with larger pictures. */
const LETTERING_DETAIL = 1.25
const PIXELS_AT_1K = 1024 * 1024

export async function drawScene(scene: Scene, { width, height }: DrawOptions): Promise<Raster> {
  const { root } = scene
  // composeScene says when a finish is unknown; the picture itself is then left as drawn.
  const finish = scene.finish === undefined ? undefined : finishNamed(scene.finish)?.name
  const raster = await (finish === undefined
    ? root.kind === 'stage'
      ? drawOneStage(scene, root, width, height)
      : drawOneSheet(scene, root, width, height)
    : drawFinished(scene, finish, width, height))
  if (scene.overlay) layOver(raster, await drawOneSheet(scene, scene.overlay, width, height))
  return raster
}

/** The art is repainted, then text is set on it: a brush would make letters unreadable. */
async function drawFinished(scene: Scene, finish: string, width: number, height: number): Promise<Raster> {
  const { root, seed } = scene
  if (root.kind === 'stage') {
    const { pixels, depth, nodes } = await drawOneStage(scene, root, width, height, true)
    const raster = { width, height, pixels }
    applyFinish(raster, finish, { seed, depth, nodes })
    return raster
  }
  const raster = await drawOneSheet(scene, artOf(root), width, height)
  applyFinish(raster, finish, { seed })
  layOver(raster, await drawOneSheet(scene, settleText(raster, root), width, height))
  return raster
}

async function drawOneSheet(scene: Scene, sheet: Sheet, width: number, height: number): Promise<Raster> {
  const stages = async (id: string, stageWidth: number, stageHeight: number): Promise<Pixels> => {
    const { pixels } = await drawOneStage(scene, stageOf(scene, id), stageWidth, stageHeight)
    return {
      width: stageWidth,
      height: stageHeight,
      data: new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.byteLength),
    }
  }
  const { data } = await drawSheet(sheet, { width, height, stages })
  return { width, height, pixels: data }
}

async function drawOneStage(
  scene: Scene,
  stage: Stage,
  width: number,
  height: number,
  ungraded = false,
): Promise<Rendering> {
  const detail = LETTERING_DETAIL * Math.max(1, Math.sqrt((width * height) / PIXELS_AT_1K))
  const sheets: Record<string, WorldPicture> = {}
  for (const node of stage.nodes) {
    if (node.sheet && !sheets[node.sheet]) {
      const sheet = sheetOf(scene, node.sheet)
      const size = { width: Math.round(sheet.width * detail), height: Math.round(sheet.height * detail) }
      sheets[node.sheet] = asPicture(await drawSheet(sheet, size))
    }
  }
  return drawStage(stage, { width, height, seed: scene.seed, pictures: { sheets }, ungraded })
}

const asPicture = ({ width, height, data }: Pixels): WorldPicture => ({ width, height, pixels: data })

function sheetOf(scene: Scene, id: string): Sheet {
  const insert = scene.inserts[id]
  if (insert?.kind !== 'sheet') throw new Error(`the scene has no sheet ${JSON.stringify(id)}`)
  return insert
}

function stageOf(scene: Scene, id: string): Stage {
  const insert = scene.inserts[id]
  if (insert?.kind !== 'stage') throw new Error(`the scene has no stage ${JSON.stringify(id)}`)
  return insert
}
