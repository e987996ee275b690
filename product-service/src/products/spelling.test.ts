import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correctTerm, editDistance } from './spelling.ts'

const distances: [string, string, number][] = [
  ['shirt', 'shirt', 0],
  ['shrit', 'shirt', 1],
  ['shir', 'shirt', 1],
  ['yelow', 'yellow', 1],
  ['jmper', 'jumper', 1],
  ['purpel', 'purple', 1],
  ['kitten', 'sitting', 3],
  ['abc', 'xyzabcdef', 5],
]
for (const [from, to, steps] of distances) {
  test(`when "${from}" is compared with "${to}", then they are ${steps} steps apart`, () => {
    assert.equal(editDistance(from, to, 4), steps)
    assert.equal(editDistance(to, from, 4), steps)
  })
}

test('when several words are close, then the closest is meant', () => {
  assert.equal(correctTerm('shrt', ['short', 'shirt', 'skirt']), 'short')
  assert.equal(correctTerm('jumpre', ['jumps', 'jumper']), 'jumper')
})

test('when no word is close, or the word is too short to guess, then it stays', () => {
  assert.equal(correctTerm('bicycle', ['shirt', 'icicle-maker']), 'bicycle')
  assert.equal(correctTerm('xl', ['xs', 'ml']), 'xl')
  assert.equal(correctTerm('mug', ['hat', 'jug']), 'jug')
})
