/** Cuts a font down to a set of characters and takes the hinting out, with HarfBuzz's subsetter. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

type Call = (...numbers: number[]) => number
const noHinting = 1
const layoutFeatures = 6

const wasm = readFileSync(createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'))
const { instance } = await WebAssembly.instantiate(wasm)
const engine = instance.exports as unknown as Record<string, Call> & { memory: WebAssembly.Memory }
engine._initialize?.()

/** Bytes of the font with only `characters` (all of them when absent). */
export function subset(font: Uint8Array, characters?: ReadonlySet<number>): Uint8Array {
  const source = engine.malloc(font.length)
  new Uint8Array(engine.memory.buffer).set(font, source)
  const blob = engine.hb_blob_create(source, font.length, 2, 0, 0)
  const face = engine.hb_face_create(blob, 0)
  const input = engine.hb_subset_input_create_or_fail()
  const wanted = engine.hb_subset_input_unicode_set(input)
  if (characters) for (const point of characters) engine.hb_set_add(wanted, point)
  else {
    engine.hb_set_clear(wanted)
    engine.hb_set_invert(wanted)
    const features = engine.hb_subset_input_set(input, layoutFeatures)
    engine.hb_set_clear(features)
    engine.hb_set_invert(features)
  }
  engine.hb_subset_input_set_flags(input, noHinting)
  const cut = engine.hb_subset_or_fail(face, input)
  if (cut === 0) throw new Error('the subsetter refused the font')
  const result = engine.hb_face_reference_blob(cut)
  const start = engine.hb_blob_get_data(result, 0)
  const bytes = new Uint8Array(engine.memory.buffer).slice(start, start + engine.hb_blob_get_length(result))
  for (const [destroy, pointer] of [
    ['hb_blob_destroy', result],
    ['hb_face_destroy', cut],
    ['hb_subset_input_destroy', input],
    ['hb_face_destroy', face],
    ['hb_blob_destroy', blob],
    ['free', source],
  ] as const)
    engine[destroy](pointer)
  return bytes
}
