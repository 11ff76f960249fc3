import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { FLASH, PRO } from './lift-for-tests.ts'
import { findModel, type ImageModel, MODELS, nearestRatio, sizeFor } from './models.ts'

function model(id: string): ImageModel {
  const found = findModel(id)
  assert.ok(found, id)
  return found
}

/** The published table, copied out by hand so that the product's table is checked against something. */
const TABLE = `
1:1   1024x1024 2048x2048 4096x4096
2:3   848x1264  1696x2528 3392x5056
3:2   1264x848  2528x1696 5056x3392
3:4   896x1200  1792x2400 3584x4800
4:3   1200x896  2400x1792 4800x3584
4:5   928x1152  1856x2304 3712x4608
5:4   1152x928  2304x1856 4608x3712
9:16  768x1376  1536x2752 3072x5504
16:9  1376x768  2752x1536 5504x3072
21:9  1584x672  3168x1344 6336x2688
1:4   512x2064  1024x4128 2048x8256
4:1   2064x512  4128x1024 8256x2048
1:8   352x2928  704x5856  1408x11712
8:1   2928x352  5856x704  11712x1408`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/))

const FLASH_ONLY = ['1:4', '4:1', '1:8', '8:1']

test('every ratio and size has the pixels of the published table', () => {
  for (const [ratio, ...sizes] of TABLE) {
    for (const [index, tier] of (['1K', '2K', '4K'] as const).entries()) {
      for (const id of FLASH_ONLY.includes(ratio) ? [FLASH] : [FLASH, PRO]) {
        const { width, height } = sizeFor(model(id), ratio, tier)
        assert.equal(`${width}x${height}`, sizes[index], `${id} ${ratio} ${tier}`)
      }
    }
  }
})

test('the 512 tier is half of 1K, in whole pixels, on 3.1 Flash', () => {
  const flash = model(FLASH)
  for (const ratio of flash.ratios) {
    const half = sizeFor(flash, ratio, '512')
    const whole = sizeFor(flash, ratio, '1K')
    assert.deepEqual({ width: half.width * 2, height: half.height * 2 }, whole)
    assert.ok(Number.isInteger(half.width) && Number.isInteger(half.height))
  }
})

test('2.5 Flash has its own pixels', () => {
  const sizes = findModel('gemini-2.5-flash-image')!.ratios.map((ratio) => {
    const { width, height } = sizeFor(model('gemini-2.5-flash-image'), ratio, '1K')
    return `${ratio} ${width}x${height}`
  })
  assert.deepEqual(sizes, [
    ...['1:1 1024x1024', '2:3 832x1248', '3:2 1248x832', '3:4 864x1184', '4:3 1184x864'],
    ...['4:5 896x1152', '5:4 1152x896', '9:16 768x1344', '16:9 1344x768', '21:9 1536x672'],
  ])
})

test('a ratio or size the model lacks is an error, not a guess', () => {
  assert.throws(() => sizeFor(model(PRO), '1:8', '1K'), /no ratio '1:8'/)
  assert.throws(() => sizeFor(model(PRO), '1:1', '512'), /no size '512'/)
  assert.throws(() => sizeFor(model('gemini-2.5-flash-image'), '1:1', '2K'), /no size '2K'/)
})

test('all three names of the Pro model lead to one model, with or without models/', () => {
  for (const id of ['gemini-3-pro-image', 'gemini-3-pro-image-preview', 'nano-banana-pro-preview']) {
    assert.equal(findModel(id), MODELS[0])
    assert.equal(findModel(`models/${id}`), MODELS[0])
  }
  assert.equal(findModel('gemini-3.1-flash-image-preview'), findModel('gemini-3.1-flash-image'))
})

test('text models and near misses are unknown', () => {
  for (const id of [
    'gemini-2.5-flash',
    'gemini-3-pro',
    '',
    'models/',
    'GEMINI-3-PRO-IMAGE',
    'imagen-4.0-generate-001',
  ]) {
    assert.equal(findModel(id), undefined, id)
  }
})

test('a picture of exactly one ratio stays in that ratio', () => {
  for (const each of MODELS) {
    for (const ratio of each.ratios) {
      for (const tier of each.tiers) {
        const { width, height } = sizeFor(each, ratio, tier)
        assert.equal(nearestRatio(each, width, height), ratio)
      }
    }
  }
})

test('the nearest ratio does not depend on scale, and turning the picture turns the ratio', () => {
  const side = fc.integer({ min: 1, max: 10_000 })
  fc.assert(
    fc.property(side, side, fc.integer({ min: 2, max: 9 }), (width, height, scale) => {
      const pro = model(PRO)
      const ratio = nearestRatio(pro, width, height)
      assert.equal(nearestRatio(pro, width * scale, height * scale), ratio)
      const [across, down] = ratio.split(':').map(Number)
      const turned = nearestRatio(pro, height, width)
      // 21:9 has no upright twin, so only shapes between the twins can be turned.
      if (ratio !== '21:9' && turned !== '21:9') assert.equal(turned, `${down}:${across}`)
    }),
  )
  assert.equal(nearestRatio(model(PRO), 1408, 768), '16:9')
  assert.equal(nearestRatio(model(PRO), 10, 1000), '9:16')
  assert.equal(nearestRatio(model(FLASH), 10, 1000), '1:8')
  assert.throws(() => nearestRatio(model(PRO), 0, 5), /above 0/)
})

test('image tokens and prices are those of the price page', () => {
  assert.deepEqual(model(PRO).imageTokens, { '1K': 1120, '2K': 1120, '4K': 2000 })
  assert.deepEqual(model(FLASH).imageTokens, { '512': 747, '1K': 1120, '2K': 1680, '4K': 2520 })
  assert.deepEqual(model('gemini-2.5-flash-image').imageTokens, { '1K': 1290 })
  for (const each of MODELS) {
    for (const tier of each.tiers) {
      // A picture costs its tokens, to the tenth of a cent.
      const fromTokens = ((each.imageTokens[tier] ?? 0) * each.prices.image) / 1e6
      assert.ok(Math.abs(fromTokens - (each.prices.perImage[tier] ?? 0)) < 0.001, `${each.id} ${tier}`)
    }
  }
})
