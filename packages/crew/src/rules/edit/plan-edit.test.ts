import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Scene, Stage } from '@plantain/illustrator/scene/scene'
import type { Plan, PreviousPicture } from '../../ports.ts'
import { illustratorCatalogue } from '../illustrator-catalogue.ts'
import { gardenDesign, gardenScene } from './fixtures/garden-party.ts'
import { lostPicture, planEdit } from './plan-edit.ts'

const catalogue = illustratorCatalogue()
const first: PreviousPicture = {
  prompts: ['a garden party'],
  design: gardenDesign,
  scene: gardenScene,
  ratio: '16:9',
  seed: 7,
}

/** A chat: every message is answered on the states so far; pictures become states. */
function chat(...messages: string[]) {
  const states: PreviousPicture[] = [first]
  const plans: (Plan | undefined)[] = []
  for (const prompt of messages) {
    const plan = planEdit({ prompt, states, catalogue })
    plans.push(plan)
    if (plan?.scene)
      states.push({ ...first, prompts: [...first.prompts, prompt], design: plan.design, scene: plan.scene })
  }
  return { states, plans, last: plans.at(-1) }
}

const stageOf = (scene: Scene | undefined): Stage => {
  assert.ok(scene?.root.kind === 'stage')
  return scene.root
}
const nodesOf = (scene: Scene | undefined) => stageOf(scene).nodes
const nodeIn = (scene: Scene | undefined, id: string) => nodesOf(scene).find((node) => node.id === id)

describe('a chat about one picture', () => {
  it('changes what it says and keeps every other node the very object it was', () => {
    const { last } = chat('make the red car green')
    assert.equal(nodeIn(last?.scene, 'car-1')?.look.colours?.main, '#3f9b45')
    for (const node of nodesOf(gardenScene)) if (node.id !== 'car-1') assert.equal(nodeIn(last?.scene, node.id), node)
    assert.deepEqual(stageOf(last?.scene).camera, stageOf(gardenScene).camera)
    assert.match(last?.remark ?? '', /Recoloured the car\. Everything else is unchanged\./)
  })

  it('knows what "it" is from the turn before', () => {
    const { last } = chat('add a balloon', 'make it green', 'move it to the left')
    const balloon = nodesOf(last?.scene).find(({ model }) => model === 'balloon')
    assert.equal(balloon?.look.colours?.main, '#3f9b45')
    assert.match(last?.remark ?? '', /Moved the balloon/)
  })

  it('undoes, goes back by number and by what was seen', () => {
    const { plans } = chat(
      'make the sofa red',
      'make the sofa blue',
      'undo',
      'go back to the first picture',
      'the one with the red sofa',
    )
    const sofa = plans.map((plan) => nodeIn(plan?.scene, 'sofa-1')?.look.colours?.main)
    assert.deepEqual(sofa, ['#d92b2b', '#2f6fd6', '#d92b2b', '#8a8a8a', '#d92b2b'])
    assert.deepEqual(plans[3]?.scene, gardenScene)
  })

  it('undoes in Chinese', () => {
    const { plans } = chat('把沙发变成红色', '撤销', '回到第一张图')
    assert.deepEqual(plans[1]?.scene, gardenScene)
    assert.deepEqual(plans[2]?.scene, gardenScene)
    assert.match(plans[0]?.remark ?? '', /换了颜色.*其他都没有动/)
  })

  it('says no to what is not there, with what is, and draws nothing', () => {
    const { last } = chat('remove the elephant')
    assert.match(last?.refusal ?? '', /no “the elephant” in the picture\. There is: man, woman/)
    assert.equal(last?.scene, undefined)
    assert.match(chat('去掉大象').last?.refusal ?? '', /画面里没有“大象”/)
  })

  it('says no to what it cannot understand, and what it could do instead', () => {
    const { last } = chat('make the dog flurbish')
    assert.match(last?.refusal ?? '', /flurbish/)
    assert.match(last?.refusal ?? '', /You can ask me to add, remove/)
  })

  it('does what it can of a message and names what it could not', () => {
    const { last } = chat('make the sofa red and remove the elephant')
    assert.equal(nodeIn(last?.scene, 'sofa-1')?.look.colours?.main, '#d92b2b')
    assert.match(last?.remark ?? '', /Recoloured the sofa\..*Not done: .*elephant/)
  })

  it('says that there is nothing to undo', () => {
    assert.match(chat('undo').last?.refusal ?? '', /no earlier picture/)
    assert.match(chat('go back to the third picture').last?.refusal ?? '', /only 1 picture/)
  })

  it('leaves wholly new pictures to the planner', () => {
    for (const prompt of [
      'now draw a castle',
      'Create a poster for a jazz concert',
      'a dragon flying over a burning village at night',
      'draw me a new picture: two horses',
      '画一座城堡',
      '重新画一张：森林里的狐狸',
      '一只狐狸在森林里奔跑，阳光明媚',
      'start over: a red bicycle',
    ])
      assert.equal(planEdit({ prompt, states: [first], catalogue }), undefined, prompt)
  })

  it('takes none of these for a new picture', () => {
    for (const prompt of [
      'draw a hat on the man',
      'add a castle in the background',
      'make it a rainy day',
      'put a cake on the table',
      'now at night',
      '再画一只猫',
      '在桌子上画一个苹果',
      'a rabbit instead of the dog',
      'show it from above',
    ])
      assert.ok(planEdit({ prompt, states: [first], catalogue }), prompt)
  })

  it('keeps the scene when the request asks for another shape', () => {
    const plan = planEdit({ prompt: 'make the sofa red', states: [first], ratio: '1:1', catalogue })
    assert.equal(plan?.scene?.ratio, '1:1')
    assert.equal(nodeIn(plan?.scene, 'sofa-1')?.look.colours?.main, '#d92b2b')
    assert.equal(nodeIn(plan?.scene, 'dog-1'), nodeIn(gardenScene, 'dog-1'))
  })

  it('refuses an edit of a picture whose scene was lost, but not a new picture', () => {
    assert.match(lostPicture('make it blue') ?? '', /signature is missing/)
    assert.match(lostPicture('把它变成蓝色') ?? '', /签名/)
    assert.equal(lostPicture('a red castle'), undefined)
  })

  it('stays valid over a hundred edits', () => {
    const wishes = [
      'make the sofa red',
      'add a balloon',
      'make the dog bigger',
      'move the cat to the left',
      'turn the dog around',
      'make it night',
      'remove the balloon',
      'make the dog smaller',
      'make it day',
      'make the sofa blue',
      'move the cat to the right',
      'replace "OPEN" with "CLOSED"',
      'replace "CLOSED" with "OPEN"',
      'make the man wave',
      'give the woman a hat',
      "take off the woman's hat",
      'zoom in a little',
      'zoom out a little',
      'make the table white',
      'swap the cat and the dog',
    ]
    const messages = Array.from({ length: 100 }, (_, index) => wishes[index % wishes.length] as string)
    const { states, plans } = chat(...messages)
    const scene = states.at(-1)?.scene
    const done = plans.filter((plan) => plan?.scene).length
    assert.ok(
      done >= 95,
      `${done} of 100 done: ${plans
        .filter((plan) => !plan?.scene)
        .map((plan) => plan?.refusal)
        .join(' | ')}`,
    )
    const ids = nodesOf(scene).map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
    for (const { place } of nodesOf(scene)) assert.ok([...place.at, ...place.axes, place.size].every(Number.isFinite))
    assert.equal(nodesOf(scene).filter(({ scenery }) => !scenery).length, nodesOf(gardenScene).length)
    assert.deepEqual(JSON.parse(JSON.stringify(scene)), scene)
  })
})
