import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rotation } from '../frames.ts'
import type { Pattern, Surface } from '../solids.ts'
import type { World } from '../world.ts'
import { PATTERNS } from './layout.ts'
import { LOOKS } from './looks.ts'
import { renderWorld } from './render.ts'
import { FLOOR, likeness, meanAt, testWorld } from './test-world.ts'

const RED: Surface = { colour: '#c03020', rim: 0, shine: 0 }
const SMALL = { width: 128, height: 128 }

const everyShape = testWorld(
  (clay) => {
    clay.group('capsule').capsule([-0.7, -0.5, 0], [-0.6, 0, 0], [0.15, 0.08], RED)
    clay.group('egg').ellipsoid([-0.3, -0.3, 0], [0.12, 0.2, 0.12], { colour: '#3060c0' })
    clay
      .group('crate')
      .box([0, -0.35, 0], [0.12, 0.15, 0.12], { colour: '#b08040' }, { axes: rotation(0.5), round: 0.01 })
    clay.group('cone').cone([0.3, -0.3, 0], 0.2, [0.14, 0.02], { colour: '#40a050' })
    clay.group('ring').ring([0.65, -0.42, 0], 0.14, 0.06, { colour: '#d0b030' })
    clay.group('vase').lathe(
      [-0.4, 0.3, 0],
      [
        [0, 0],
        [0.1, 0],
        [0.14, 0.12],
        [0.08, 0.3],
        [0, 0.3],
      ],
      { colour: '#7050a0' },
    )
    clay.group('star').extrusion(
      [0.1, 0.45, 0],
      Array.from({ length: 10 }, (_, i) => {
        const r = i % 2 ? 0.1 : 0.22
        return [Math.sin((i * Math.PI) / 5) * r, Math.cos((i * Math.PI) / 5) * r] as const
      }),
      0.05,
      { colour: '#e0a020' },
    )
    clay
      .group('bowl')
      .sphere([0.6, 0.4, 0], 0.2, { colour: '#a0c0d0' })
      .sphere([0.6, 0.5, 0.1], 0.17, RED, { operation: 'carve', melt: 0.01 })
  },
  { planes: [FLOOR], camera: { at: [0, 0.6, 5], target: [0, 0, 0], fieldOfView: 24 } },
)

test('the same world gives the same bytes twice', async () => {
  const [first, second] = [await renderWorld(everyShape, SMALL), await renderWorld(everyShape, SMALL)]
  assert.deepEqual(first.pixels, second.pixels)
  assert.deepEqual(first.depth, second.depth)
  assert.deepEqual(first.nodes, second.nodes)
})

const melting = testWorld((clay) => {
  const group = clay.group('coat')
  for (let index = 0; index < 24; index++) {
    const colour = (['#c03020', '#e0d0b0', '#304060'] as const)[index % 3]!
    group.sphere(
      [Math.sin(index * 2.4) * 0.6, Math.cos(index * 1.7) * 0.8, Math.sin(index) * 0.3],
      0.16,
      { colour, blend: 0.05 },
      { melt: 0.06 },
    )
  }
})

test('the bytes do not depend on the number of threads', async () => {
  for (const world of [everyShape, melting]) await sameWithTwoThreads(world)
})

async function sameWithTwoThreads(world: World): Promise<void> {
  const before = process.env.ILLUSTRATOR_THREADS
  process.env.ILLUSTRATOR_THREADS = '2'
  // Threads come late to a first picture: draw until they must be there.
  for (let warm = 0; warm < 4; warm++) await renderWorld(world, { width: 160, height: 240 })
  const two = await renderWorld(world, { width: 160, height: 240 })
  process.env.ILLUSTRATOR_THREADS = '1'
  const one = await renderWorld(world, { width: 160, height: 240 })
  if (before === undefined) delete process.env.ILLUSTRATOR_THREADS
  else process.env.ILLUSTRATOR_THREADS = before
  assert.deepEqual(one.pixels, two.pixels)
}

test('a region is the same as that part of the whole', async () => {
  const whole = await renderWorld(everyShape, { width: 160, height: 160 })
  const region = { x: 31, y: 50, width: 90, height: 77 }
  for (const look of ['soft', 'comic']) {
    const all = look === 'soft' ? whole : await renderWorld(everyShape, { width: 160, height: 160, look })
    const part = await renderWorld(everyShape, { width: 160, height: 160, look, region })
    for (let y = 0; y < region.height; y++) {
      const from = ((y + region.y) * 160 + region.x) * 4
      assert.deepEqual(
        part.pixels.subarray(y * region.width * 4, (y + 1) * region.width * 4),
        all.pixels.subarray(from, from + region.width * 4),
        `${look} row ${y}`,
      )
    }
  }
})

test('the quick renderer agrees with the ray marcher', async () => {
  const view = { width: 160, height: 160 }
  const [quick, sure] = [
    await renderWorld(everyShape, view),
    await renderWorld(everyShape, { ...view, look: 'reference' }),
  ]
  assert.ok(likeness(quick.pixels, sure.pixels) > 36, `${likeness(quick.pixels, sure.pixels)} dB`)
  for (const [index, name] of quick.groups.entries()) {
    const count = (nodes: Int32Array) => nodes.reduce((sum, node) => sum + (node === index ? 1 : 0), 0)
    const [a, b] = [count(quick.nodes), count(sure.nodes)]
    assert.ok(b > 30 && Math.abs(a - b) < 8 + b * 0.06, `${name}: ${a} pixels against ${b}`)
  }
})

test("a ball's silhouette has the area of its circle", async () => {
  const { nodes } = await renderWorld(
    testWorld((clay) => void clay.group('ball').sphere([0, 0, 0], 0.7, RED)),
    { width: 400, height: 400 },
  )
  const area = nodes.reduce((sum, node) => sum + (node === 0 ? 1 : 0), 0)
  const circle = Math.PI * (0.7 * 200) ** 2
  assert.ok(Math.abs(area - circle) / circle < 0.01, `${area} pixels against ${circle}`)
})

test('depth is metres along the ray and infinite over backdrop', async () => {
  const { depth } = await renderWorld(
    testWorld((clay) => void clay.group('ball').sphere([0, 0, 0], 0.5, RED)),
    SMALL,
  )
  assert.ok(Math.abs(depth[64 * 128 + 64]! - 9.5) < 0.02)
  assert.equal(depth[0], Infinity)
})

test('the shadow falls away from the light', async () => {
  const world = testWorld((clay) => void clay.group('ball').sphere([0, -0.2, 0], 0.25, RED), {
    planes: [FLOOR],
    camera: { at: [0, 8, 0.01], target: [0, 0, 0], fieldOfView: 0, parallel: 2 },
  })
  const picture = await renderWorld(world, { width: 200, height: 200 })
  const [left, right] = [meanAt(picture, 62, 100, 1), meanAt(picture, 134, 96, 1)]
  assert.ok(left - right > 30, `lit side ${left}, shaded side ${right}`)
})

test('a decal lands where its plane says, and not on the back', async () => {
  const ball = (turn: number) =>
    testWorld((clay) => {
      const group = clay.group('head').sphere([0, 0, 0], 0.6, { colour: '#e0e0e0', rim: 0, shine: 0 })
      group.paint([0, 0, 0], rotation(turn), 1, [
        { kind: 'ellipse', centre: [0.25, 0.2], radii: [0.1, 0.1], colour: '#ff0000' },
      ])
    })
  const front = await renderWorld(ball(0), { width: 200, height: 200 })
  assert.ok(meanAt(front, 125, 80, 0) - meanAt(front, 125, 80, 1) > 80)
  assert.ok(meanAt(front, 75, 80, 0) - meanAt(front, 75, 80, 1) < 10)
  const back = await renderWorld(ball(Math.PI), { width: 200, height: 200 })
  for (let x = 50; x < 150; x += 5) assert.ok(meanAt(back, x, 80, 0) - meanAt(back, x, 80, 1) < 10)
})

test('every pattern differs from a flat colour and from the others', async () => {
  const seen = new Set<string>()
  for (const kind of ['flat', ...PATTERNS]) {
    const pattern = { kind, colours: ['#e0d0b0', '#a05030', '#403020'], scale: 0.25 } as Pattern
    const surface: Surface = { ...RED, colour: '#e0d0b0', ...(kind === 'flat' ? {} : { pattern }) }
    const { pixels } = await renderWorld(
      testWorld((clay) => void clay.group('ball').sphere([0, 0, 0], 0.8, surface)),
      { width: 64, height: 64 },
    )
    seen.add(Buffer.from(pixels).toString('base64'))
  }
  assert.equal(seen.size, PATTERNS.length + 1)
})

test('every look draws its own picture and an unknown one is refused', async () => {
  const seen = new Set<string>()
  for (const look of Object.keys(LOOKS))
    seen.add(Buffer.from((await renderWorld(everyShape, { width: 96, height: 96, look })).pixels).toString('base64'))
  assert.equal(seen.size, Object.keys(LOOKS).length)
  await assert.rejects(
    renderWorld(everyShape, { ...SMALL, look: 'oil' }),
    /view\.look is "oil"; expected one of soft, flat/,
  )
})

test('what stands behind glass is seen through it', async () => {
  const world = (opacity: number) =>
    testWorld((clay) => {
      clay.group('ball').sphere([0, 0, -1], 0.4, { ...RED, colour: '#ff2010' })
      clay.group('pane').box([0, 0, 0], [0.6, 0.6, 0.02], { ...RED, colour: '#40a0ff', opacity })
    })
  const [clear, solid] = [await renderWorld(world(0.25), SMALL), await renderWorld(world(1), SMALL)]
  assert.ok(meanAt(clear, 64, 64, 0) > meanAt(solid, 64, 64, 0) + 60)
  assert.ok(meanAt(clear, 32, 32, 2) > meanAt(clear, 32, 32, 0), 'the pane tints the backdrop')
  const half = await renderWorld(world(0.5), SMALL)
  assert.equal(half.groups[half.nodes[64 * 128 + 64]!], 'test/pane', 'a pane can be pointed at')
  assert.ok(half.depth[64 * 128 + 64]! > 10.2, 'but depth is that of what stands behind')
})

test('a transparent world leaves the backdrop out', async () => {
  const { pixels } = await renderWorld(
    testWorld((clay) => void clay.group('ball').sphere([0, 0, 0], 0.5, RED), { transparent: true }),
    SMALL,
  )
  assert.equal(pixels[3], 0)
  assert.equal(pixels[(64 * 128 + 64) * 4 + 3], 255)
})

test('lamps brighten what is near them', async () => {
  const world = (power: number) =>
    testWorld((clay) => void clay.group('ball').sphere([0, 0, 0], 0.6, RED), {
      lighting: {
        direction: [0, 1, 0],
        key: [0, 0, 0],
        sky: [0.1, 0.1, 0.1],
        ground: [0.1, 0.1, 0.1],
        rim: [0, 0, 0],
        lamps: [{ at: [0, 0, 1.5], colour: '#ffffff', power, reach: 5 }],
      },
    })
  assert.ok(
    meanAt(await renderWorld(world(1), SMALL), 64, 64, 0) > meanAt(await renderWorld(world(0), SMALL), 64, 64, 0) + 40,
  )
})

test('whiskers thinner than a pixel stay visible along their whole length', async () => {
  const world = testWorld(
    (clay) =>
      void clay.group('whisker').capsule([-0.8, 0, 0], [0.8, 0.11, 0], [0.002, 0.001], { ...RED, colour: '#000000' }),
  )
  const { pixels } = await renderWorld(world, { width: 200, height: 200 })
  for (let x = 25; x < 175; x++) {
    const darkest = Math.min(...Array.from({ length: 30 }, (_, row) => pixels[((80 + row) * 200 + x) * 4]!))
    assert.ok(darkest < 112, `column ${x} is ${darkest}`)
  }
})

test('bodies have no holes', async () => {
  const world = testWorld((clay) => {
    const group = clay.group('hand').ellipsoid([0, 0, 0], [0.35, 0.45, 0.2], RED)
    for (let finger = 0; finger < 4; finger++)
      group.capsule([(finger - 1.5) * 0.15, 0.3, 0], [(finger - 1.5) * 0.2, 0.85, 0.05], [0.06, 0.03], RED, {
        melt: 0.04,
      })
    group.sphere([0.1, 0, 0.3], 0.2, RED, { operation: 'carve', melt: 0.005 })
  })
  for (const size of [120, 300]) {
    const { nodes } = await renderWorld(world, { width: size, height: size })
    for (let y = 1; y < size - 1; y++)
      for (let x = 1; x < size - 1; x++) {
        const at = y * size + x
        const around = [at - 1, at + 1, at - size, at + size].every((beside) => nodes[beside] === 0)
        assert.ok(!(around && nodes[at] !== 0), `hole at ${x}, ${y} of ${size}`)
      }
  }
})

test('worlds of one solid, of none and of hundreds are drawn', async () => {
  const none = await renderWorld(
    testWorld(() => undefined, { planes: [FLOOR] }),
    SMALL,
  )
  assert.ok(none.nodes.every((node) => node === -1))
  const many = testWorld((clay) => {
    for (let index = 0; index < 600; index++)
      clay
        .group(`ball-${index}`)
        .sphere([((index % 30) - 14.5) * 0.06, (Math.floor(index / 30) - 9.5) * 0.09, 0], 0.028, RED)
  })
  const { nodes } = await renderWorld(many, { width: 400, height: 400 })
  assert.equal(new Set(nodes).size, 601)
})

test('solids without a body are refused by the name of their group', async () => {
  const bad = (build: Parameters<typeof testWorld>[0]) => renderWorld(testWorld(build), SMALL)
  await assert.rejects(
    bad((clay) => void clay.group('egg').ellipsoid([0, 0, 0], [0.1, 0, 0.1], RED)),
    /group "test\/egg": ellipsoid\.radii is \[0\.1,0,0\.1\]; expected lengths above 0/,
  )
  await assert.rejects(
    bad((clay) => void clay.group('tail').capsule([0, 0, Number.NaN], [0, 1, 0], 0.1, RED)),
    /group "test\/tail": capsule\.from is .*NaN.*; expected finite numbers/,
  )
  await assert.rejects(
    bad((clay) => void clay.group('rod').capsule([0, 0, 0], [0, 1, 0], 0, RED)),
    /capsule\.radii is \[0,0\]/,
  )
  await assert.rejects(
    bad(
      (clay) =>
        void clay.group('leaf').extrusion(
          [0, 0, 0],
          [
            [0, 0],
            [1, 0],
          ],
          0.1,
          RED,
        ),
    ),
    /extrusion\.outline/,
  )
})

test('a view that is no picture is refused', async () => {
  await assert.rejects(
    renderWorld(everyShape, { width: 0, height: 10 }),
    /view is 0 x 10; expected whole pixels from 1 to 8192/,
  )
  await assert.rejects(
    renderWorld(everyShape, { ...SMALL, region: { x: 100, y: 0, width: 60, height: 10 } }),
    /view\.region/,
  )
})
