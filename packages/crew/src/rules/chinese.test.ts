import assert from 'node:assert/strict'
import { test } from 'node:test'
import { designSchema } from '@plantain/illustrator/design/design'
import { chinesePromptsOne } from './fixtures/chinese-prompts-one.ts'
import { chinesePromptsTwo } from './fixtures/chinese-prompts-two.ts'
import { summaryOf } from './fixtures/summary.ts'
import { testCatalogue } from './fixtures/test-catalogue.ts'
import { understand } from './understand.ts'

const read = (prompt: string) => designSchema.parse(understand(prompt, testCatalogue))

for (const [prompt, summary] of [...chinesePromptsOne, ...chinesePromptsTwo])
  test(`读懂：${prompt.slice(0, 60)}`, () => assert.equal(summaryOf(read(prompt)), summary))

test('a number with its measure word is never changed', () => {
  for (const [word, count] of [
    ['两只', 2],
    ['三只', 3],
    ['十二只', 12],
    ['5只', 5],
    ['一只', 1],
    ['二十只', 20],
    ['一对', 2],
  ] as const)
    assert.equal(
      read(`${word}白色的猫坐在红色的沙发上`).subjects.find((subject) => subject.model === 'cat')?.count,
      count,
      word,
    )
})

test('a Chinese prompt with English words in it reads both', () => {
  const design = read('一只穿着T恤的cat在吃pizza')
  assert.deepEqual(design.subjects.map((subject) => subject.model).sort(), ['cat', 'pizza'])
  assert.equal(design.language, 'zh')
})

test('each colour stays with its own noun', () => {
  const design = read('浅蓝色的花瓶、深绿色的杯子和#ff8800的球放在天蓝色的桌子上')
  const colours = Object.fromEntries(design.subjects.map((subject) => [subject.model, subject.colours[0]?.colour]))
  assert.deepEqual(colours, { vase: '#9cc9f0', cup: '#1f5a2c', ball: '#ff8800', table: '#62b5f0' })
})
