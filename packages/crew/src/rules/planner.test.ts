import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { testCatalogue } from './fixtures/test-catalogue.ts'
import { rulesPlanner } from './planner.ts'

test('a plan explains itself in the language of the prompt', () => {
  const planner = rulesPlanner(testCatalogue)
  const english = planner.plan({ prompt: 'two red apples on a table in a kitchen at night', seed: 1 })
  assert.match(english.reasoning[0], /2 × apple \(red\)/)
  assert.match(english.reasoning.join(' '), /apple on table/)
  assert.match(english.reasoning.join(' '), /kitchen.*night/)
  const chinese = planner.plan({ prompt: '夜晚，厨房的桌子上有两个红苹果', seed: 1 })
  assert.match(chinese.reasoning[0], /2 × 苹果（红色）/)
  assert.match(chinese.reasoning.join(''), /厨房.*夜晚/)
})

test('a ratio that is asked for outweighs the one that would fit', () => {
  const planner = rulesPlanner(testCatalogue)
  assert.equal(planner.plan({ prompt: 'a cat', seed: 1, ratio: '21:9' }).design.ratio, '21:9')
  assert.equal(planner.plan({ prompt: 'a cat', seed: 1 }).design.ratio, '1:1')
  assert.equal(planner.plan({ prompt: 'phone wallpaper of a mountain lake', seed: 1 }).design.ratio, '9:16')
})

test('what cannot be drawn exactly is remarked', () => {
  const plan = rulesPlanner(testCatalogue).plan({ prompt: 'a red stapler', seed: 1 })
  assert.match(plan.remark, /stapler/)
  assert.equal(rulesPlanner(testCatalogue).plan({ prompt: 'a red apple', seed: 1 }).remark, '')
})

test('neither language model nor dictionary is loaded before it is needed', () => {
  const script = `
    import { understand } from ${JSON.stringify(new URL('./understand.ts', import.meta.url).href)}
    import { testCatalogue } from ${JSON.stringify(new URL('./fixtures/test-catalogue.ts', import.meta.url).href)}
    import { createRequire } from 'node:module'
    const require = createRequire(${JSON.stringify(import.meta.url)})
    understand('a red apple on a wooden table', testCatalogue)
    const loaded = Object.keys(require.cache).filter((path) => /wink|jieba/.test(path))
    console.log(JSON.stringify(loaded))`
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  assert.deepEqual(JSON.parse(out), [])
})
