import assert from 'node:assert/strict'
import { test } from 'node:test'
import { protectStrings } from './quotes.ts'

const strings: readonly (readonly [prompt: string, strings: readonly string[]])[] = [
  ['a sign that says "HELLO"', ['HELLO']],
  ["a sign that says 'It's 5 o'clock'", ["It's 5 o'clock"]],
  ["the cat's hat and the dogs' bowl", []],
  ['“Grand Opening” and ‘Free Coffee’', ['Grand Opening', 'Free Coffee']],
  ['一块写着「欢迎」的牌子和《星空》', ['欢迎', '星空']],
  ['『你好』“世界”', ['你好', '世界']],
  ['a sign saying HAPPY BIRTHDAY in red', ['HAPPY BIRTHDAY']],
  ['a poster titled The Last Train with a clock', ['The Last Train']],
  ['牌子上写着欢迎光临，旁边有一只猫', ['欢迎光临']],
  ['写着新年快乐的横幅', ['新年快乐']],
  ['标题是：春天来了。', ['春天来了']],
  ['a girl reading Harry Potter', []],
  ['a 12" ruler', []],
  ["rock 'n' roll poster", ['n']],
  ['"A" "B" "C"', ['A', 'B', 'C']],
  ['an unclosed " mark', []],
]

for (const [prompt, expected] of strings)
  test(`finds the strings of: ${prompt}`, () => assert.deepEqual(protectStrings(prompt).strings, expected))
