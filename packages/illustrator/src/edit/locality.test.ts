import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { designSchema } from '../design/design.ts'
import { composeScene } from '../scene/compose-scene.ts'
import { drawScene } from '../scene/draw-scene.ts'
import type { Scene, Sheet, Stage } from '../scene/scene.ts'
import type { Box } from '../sheet/sheet.ts'
import { applyEdits } from './apply.ts'
import { ratioOfScene, roomOf, shotOf } from './geometry.ts'
import type { EditOperationInput } from './operation.ts'
import { leaderOf, slotOf } from './slot.ts'
import { textPlaces } from './text-places.ts'

const size = { width: 480, height: 360 }

type Rectangle = { left: number; right: number; top: number; bottom: number }

/** Changed pixels inside and outside some rectangles (in pixels). */
async function changed(before: Scene, after: Scene, allowed: readonly Rectangle[], { width, height } = size) {
  const [a, b] = [
    (await drawScene(before, { width, height })).pixels,
    (await drawScene(after, { width, height })).pixels,
  ]
  let [inside, outside] = [0, 0]
  for (let pixel = 0; pixel < width * height; pixel++) {
    const [x, y] = [pixel % width, Math.floor(pixel / width)]
    if ([0, 1, 2, 3].every((channel) => a[pixel * 4 + channel] === b[pixel * 4 + channel])) continue
    if (allowed.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom)) inside++
    else outside++
  }
  return { inside, outside, share: outside / (width * height) }
}

const park = designSchema.parse({
  subjects: [
    { id: 'cat-1', noun: 'cat', model: 'cat' },
    { id: 'ball-1', noun: 'ball', model: 'ball', colours: [{ colour: '#d92b2b' }] },
    { id: 'dog-1', noun: 'dog', model: 'dog' },
  ],
  setting: { place: 'park' },
})

/** Where a node is seen, with room for its shadow and the light it sends back. */
function areaOf(scene: Scene, ids: readonly string[]): Rectangle[] {
  const stage = scene.root as Stage
  const shot = shotOf(stage, ratioOfScene(scene))
  return stage.nodes
    .filter(({ id }) => ids.includes(id))
    .map((node) => {
      const { low, high } = roomOf(node, scene.seed)
      const reach = high[1] * 1.4 + 0.25
      const seen = shot.project({
        low: [low[0] - reach, Math.max(0, low[1]) - 0.02, low[2] - reach],
        high: [high[0] + reach, high[1] + 0.1, high[2] + reach],
      })
      return {
        left: ((seen.left + 1) / 2) * size.width - 8,
        right: ((seen.right + 1) / 2) * size.width + 8,
        top: ((1 - seen.top) / 2) * size.height - 8,
        bottom: ((1 - seen.bottom) / 2) * size.height + 8,
      }
    })
}

describe('what an edit does not name is drawn to the same bytes', () => {
  const { scene } = composeScene(park, { ratio: '4:3', seed: 7 })
  const cases: readonly (readonly [string, EditOperationInput, string[]])[] = [
    ['recolour', { kind: 'recolour', nodes: ['ball-1'], colour: '#2f6fd6' }, ['ball-1']],
    ['move', { kind: 'move', nodes: ['ball-1'], direction: 'right' }, ['ball-1']],
    ['add', { kind: 'add', subjects: [{ id: 'cat-1', noun: 'cat', model: 'cat' }] }, ['cat-2']],
  ]
  for (const [name, operation, touched] of cases)
    it(`${name}: not one pixel away from the thing and its shadow`, async () => {
      const { scene: after, refused } = applyEdits(scene, park, [operation])
      assert.deepEqual(refused, [])
      const { inside, outside } = await changed(scene, after, [...areaOf(scene, touched), ...areaOf(after, touched)])
      assert.ok(inside > 30, `${inside} pixels changed`)
      assert.equal(outside, 0)
    })

  it('a new outline of all that throws shadows moves at most the edges of other shadows', async () => {
    // The shadow map is fitted round everything; who stands farthest out decides where its texels lie.
    const { scene: after } = applyEdits(scene, park, [{ kind: 'remove', nodes: ['cat-1'] }])
    assert.ok((await changed(scene, after, areaOf(scene, ['cat-1']))).share < 0.01)
  })

  it('an edit and its reverse give the first bytes again', async () => {
    const away = applyEdits(scene, park, [{ kind: 'recolour', nodes: ['ball-1'], colour: '#2f6fd6' }])
    const back = applyEdits(away.scene, away.design, [{ kind: 'recolour', nodes: ['ball-1'], colour: '#d92b2b' }])
    assert.equal((await changed(scene, back.scene, [])).outside, 0)
  })
})

describe('edits of words on a page', () => {
  const menu = designSchema.parse({
    kind: 'document',
    document: {
      type: 'menu',
      theme: 'elegant',
      sections: [
        {
          id: 's1',
          heading: 'Coffee',
          items: [
            { text: 'Espresso', price: '$3' },
            { text: 'Latte', price: '$4' },
            { text: 'Mocha', price: '$5' },
          ],
        },
      ],
    },
    texts: [
      { id: 'text-1', text: 'Corner Café', role: 'title' },
      { id: 'text-2', text: 'Open daily from 8', role: 'footer' },
    ],
  })
  const { scene } = composeScene(menu, { ratio: '3:4', seed: 3 })
  const sheet = scene.root as Sheet
  const page = { width: 480, height: 640 }
  const inPixels = ({ x, y, width, height }: Box): Rectangle => {
    const scale = page.width / sheet.width
    return {
      left: x * scale - 6,
      right: (x + width) * scale + 6,
      top: y * scale - 10,
      bottom: (y + height) * scale + 10,
    }
  }
  const slot = (text: string): Rectangle => {
    const place = textPlaces(scene).find((each) => each.text === text)
    assert.ok(place, text)
    // Flourishes of a script may stand out of their line by half a letter.
    const { x, y, width, height } = slotOf(sheet, place.node)
    const air = place.node.size * 0.5
    // The dotted line of a menu's row belongs to its words.
    const row = leaderOf(sheet, place.node) ? { x: 0, width: sheet.width } : { x: x - air, width: width + air * 2 }
    return inPixels({ ...row, y: y - air, height: height + air * 2 })
  }

  const cases: readonly (readonly [string, EditOperationInput, string])[] = [
    ['a price', { kind: 'set-text', of: 'Latte', role: 'price', text: '$4.50' }, '$4'],
    [
      'the title, longer',
      { kind: 'set-text', role: 'title', text: 'The Old Corner Café on Market Street' },
      'Corner Café',
    ],
    ['the title, in Chinese', { kind: 'set-text', role: 'title', text: '街角咖啡馆' }, 'Corner Café'],
    ['an item', { kind: 'set-text', from: 'Mocha', text: 'Flat White' }, 'Mocha'],
    ['its colour', { kind: 'style-text', role: 'title', colour: '#b3122d' }, 'Corner Café'],
    ['no footer', { kind: 'remove-text', from: 'Open daily from 8' }, 'Open daily from 8'],
  ]
  for (const [name, operation, text] of cases)
    it(`${name}: not one pixel outside its slot`, async () => {
      const { scene: after, refused } = applyEdits(scene, menu, [operation])
      assert.deepEqual(refused, [])
      const { inside, outside } = await changed(scene, after, [slot(text)], page)
      assert.ok(inside > 20, `${inside} pixels changed`)
      assert.equal(outside, 0)
    })

  it('sets the words letter for letter and says them in the design too', () => {
    const made = applyEdits(scene, menu, [{ kind: 'set-text', of: 'Latte', role: 'price', text: '$4.50' }])
    assert.ok(textPlaces(made.scene).some(({ text }) => text === '$4.50'))
    assert.equal(made.design.document?.sections[0]?.items[1]?.price, '$4.50')
  })

  it('lays out anew for a new item and keeps words changed by hand', () => {
    const renamed = applyEdits(scene, menu, [
      { kind: 'set-text', role: 'title', text: 'Café Nord' },
      { kind: 'style-text', role: 'title', colour: '#b3122d' },
      { kind: 'add-item', text: 'Cortado' },
      { kind: 'remove-item', item: 'Mocha' },
    ])
    assert.deepEqual(renamed.refused, [])
    const texts = textPlaces(renamed.scene)
    assert.deepEqual(
      ['Café Nord', 'Cortado', 'Latte', 'Mocha'].map((each) => texts.some(({ text }) => text === each)),
      [true, true, true, false],
    )
    assert.equal(texts.find(({ text }) => text === 'Café Nord')?.node.fill, '#b3122d')
  })

  it('changes the theme and not one word', () => {
    const themed = applyEdits(scene, menu, [{ kind: 'theme', theme: 'retro' }])
    const words = (from: Scene) =>
      textPlaces(from)
        .map(({ text }) => text)
        .sort()
    assert.deepEqual(words(themed.scene), words(scene))
  })
})
