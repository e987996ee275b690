import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsIn } from './check-words.mjs'

const wordsIn = (path, text) => findingsIn(path, text).map(({ word }) => word)

test('when a text has words of this house, then each line with one is found', () => {
  const text = [
    '/** Answers with the cart. */',
    'const visit = begin()',
    '// Nobody waits for it.',
    'const order = place()',
  ].join('\n')
  const findings = findingsIn('api-gateway/src/pipeline/begin.ts', text)
  assert.deepEqual(
    findings.map(({ line }) => line),
    [1, 2, 3],
  )
})

test('when a rule is for some files, then others may have the word', () => {
  assert.deepEqual(wordsIn('docs/operations.md', 'An order that is parked.'), ['parked'])
  assert.deepEqual(wordsIn('packages/events/src/inbox.ts', "status === 'parked'"), [])
})

test('when a file is history or generated, then its words stay', () => {
  for (const path of ['CHANGELOG.md', 'docs/decisions/0001-a.md', 'order-service/migrations/0001_a.sql']) {
    assert.deepEqual(wordsIn(path, 'nobody'), [])
  }
})
