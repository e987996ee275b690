import assert from 'node:assert/strict'
import { test } from 'node:test'
import { patternsOf } from './read-patterns.mjs'

const found = (text) => patternsOf('a.ts', text).map(({ line, source, flags }) => [line, source, flags])

test('when a file has regular expressions, then literals, constructed ones and those of schemas are found', () => {
  const text = `const fixed: string = '^a$'
const one = /x+\\/y/gi
const two = new RegExp(fixed, 'u')
const three = RegExp('^b$')
const four = Type.String({ maxLength: 5, pattern: fixed })
const five = { type: 'string', pattern: '^c$' }
`
  assert.deepEqual(found(text), [
    [2, 'x+\\/y', 'gi'],
    [3, '^a$', 'u'],
    [4, '^b$', ''],
    [5, '^a$', 'u'],
    [6, '^c$', 'u'],
  ])
})

test('when a pattern is made at run time, then it is found without its text', () => {
  assert.deepEqual(found('const make = (name: string) => new RegExp(name)'), [[1, undefined, '']])
})

test('when something else is called a pattern, or text looks like one, then it is none', () => {
  assert.deepEqual(
    found("const route = { pattern: '/a/b' }\nconst half = (a: number) => a / 2 / 3\nconst s = '/x/'\n"),
    [],
  )
})
