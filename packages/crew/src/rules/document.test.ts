import assert from 'node:assert/strict'
import { test } from 'node:test'
import { designSchema } from '@plantain/illustrator/design/design'
import { testCatalogue } from './fixtures/test-catalogue.ts'
import { understand } from './understand.ts'

const read = (prompt: string) => designSchema.parse(understand(prompt, testCatalogue))

const kinds: readonly (readonly [prompt: string, type: string])[] = [
  ['a poster of a cat', 'poster'],
  ['Design a vintage travel poster for Paris', 'poster'],
  ['make me a menu for a pizzeria', 'menu'],
  ['an infographic about bees', 'infographic'],
  ['a bar chart: A: 3, B: 5', 'chart'],
  ['a pie chart of fruit: Apples 40%, Pears 60%', 'chart'],
  ['Create a wedding invitation for Anna and Tom', 'invitation'],
  ['a business card for a dentist', 'business-card'],
  ['a logo for a bakery called "Crumb"', 'logo'],
  ['an app icon of a fox', 'icon'],
  ['a certificate of achievement', 'certificate'],
  ['a concert ticket for "The Owls"', 'ticket'],
  ['a book cover about dragons', 'book-cover'],
  ['a flowchart of making tea', 'flowchart'],
  ['a mind map about health', 'mind-map'],
  ['a timeline of computing', 'timeline'],
  ['a recipe card for pancakes', 'recipe'],
  ['a birthday card for grandma', 'greeting-card'],
  ['a postcard from Rome', 'postcard'],
  ['a weekly schedule for a student', 'schedule'],
  ['a to-do list for the weekend', 'checklist'],
  ['a movie poster titled "Night Train"', 'movie-poster'],
  ['a resume for a designer', 'resume'],
  ['a coupon for 20% off', 'coupon'],
  ['a newspaper front page about a robot', 'newspaper'],
  ['a comic strip about a cat', 'comic'],
  ['an album cover with a wolf', 'album-cover'],
  ['一张海报，一只猫', 'poster'],
  ['咖啡馆菜单', 'menu'],
  ['关于蜜蜂的信息图', 'infographic'],
  ['设计一张名片', 'business-card'],
  ['生日邀请函', 'invitation'],
  ['柱状图：苹果 3，梨 5', 'chart'],
  ['一个面包店的标志', 'logo'],
  ['一张奖状', 'certificate'],
  ['中国历史时间线', 'timeline'],
  ['红烧肉食谱', 'recipe'],
  ['思维导图，主题是健康', 'mind-map'],
  ['新年贺卡', 'greeting-card'],
  ['一周课程表', 'schedule'],
  ['流程图：泡茶', 'flowchart'],
]

for (const [prompt, type] of kinds)
  test(`is a ${type}: ${prompt}`, () => {
    const design = read(prompt)
    assert.equal(design.kind, 'document')
    assert.equal(design.document?.type, type)
  })

for (const prompt of [
  'a cat holding a sign that says "HELLO"',
  'a woman reading a menu in a restaurant',
  'a poster on the wall behind a sofa',
  'a man looking at a map',
  '拿着海报的女孩',
  '墙上的地图',
])
  test(`is a scene: ${prompt}`, () => assert.equal(read(prompt).kind, 'scene'))

test('a poster shows its subject and its words', () => {
  const design = read("a poster of a cat that says 'HELLO'")
  assert.deepEqual(
    design.subjects.map((subject) => subject.model),
    ['cat'],
  )
  assert.deepEqual(
    design.texts.map((text) => [text.text, text.role, text.speaker]),
    [['HELLO', 'title', undefined]],
  )
})

test('numbers of a chart are the numbers of the prompt, in its order', () => {
  const [data] = read('Bar chart of monthly sales: Jan: 120, Feb: 95.5, Mar: 1,340').document!.data
  assert.deepEqual(data.rows, [
    { label: 'Jan', values: [120] },
    { label: 'Feb', values: [95.5] },
    { label: 'Mar', values: [1340] },
  ])
  assert.equal(data.kind, 'bar')
  const percent = read('pie chart: Cats 45%, Dogs 35%, Fish 20%').document!.data[0]
  assert.equal(percent.unit, '%')
  assert.deepEqual(
    percent.rows.map((row) => row.values[0]),
    [45, 35, 20],
  )
})

test('a menu keeps dishes and prices together, letter for letter', () => {
  const { sections } = read('A menu for a café called "Luna" with Espresso $3, Cappuccino $4.50 and Croissant $2.75')
    .document!
  assert.deepEqual(
    sections.flatMap((section) => section.items.map((item) => [item.text, item.price])),
    [
      ['Espresso', '$3'],
      ['Cappuccino', '$4.50'],
      ['Croissant', '$2.75'],
    ],
  )
})

test('headings, bullets and numbered lines become sections and items', () => {
  const { sections } = read('Recipe card\nIngredients:\n- 2 eggs\n- 100 g flour\nSteps:\n1. Mix\n2. Fry gently')
    .document!
  assert.deepEqual(
    sections.map((section) => [section.role, section.heading, section.items.map((item) => item.text)]),
    [
      ['ingredients', 'Ingredients', ['2 eggs', '100 g flour']],
      ['steps', 'Steps', ['Mix', 'Fry gently']],
    ],
  )
})

test('dates label the events of a timeline', () => {
  const { sections } = read('timeline of space travel: 1957: Sputnik, 1961: Gagarin, 1969: Moon landing').document!
  assert.deepEqual(sections[0].items, [
    { text: 'Sputnik', label: '1957' },
    { text: 'Gagarin', label: '1961' },
    { text: 'Moon landing', label: '1969' },
  ])
})

test('an invitation keeps the name and the date it is given and invents none', () => {
  const texts = read('birthday party invitation for Emma, June 5, 2025 at 3 pm').texts.map(
    (text) => `${text.role}: ${text.text}`,
  )
  assert.ok(texts.includes('name: Emma'))
  assert.ok(texts.includes('date: June 5, 2025 at 3 pm'))
  assert.equal(read('a poster of a dog').texts.length, 0)
})
