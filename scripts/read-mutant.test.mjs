import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readMutant, scoreOf } from './read-mutant.mjs'

test('when a mutant is read, then it says what it breaks and which tests must notice', () => {
  const text = 'The issuer is not checked.\nTests: src/tokens*.test.ts\n\ndiff --git a/x b/x\n'
  assert.deepEqual(readMutant('issuer.patch', text), {
    name: 'issuer',
    what: 'The issuer is not checked.',
    tests: 'src/tokens*.test.ts',
    patch: 'diff --git a/x b/x\n',
  })
  assert.throws(() => readMutant('issuer.patch', 'diff --git a/x b/x\n'), /is no mutant/)
})

test('when some survive, then the score names them', () => {
  const [one, other] = [
    { name: 'a', outcome: 'killed' },
    { name: 'b', what: 'It breaks.', tests: 't', outcome: 'survived' },
  ]
  assert.equal(scoreOf([one, other]), '  b survived: It breaks. (t)\n1 of 2 mutants killed')
})

test('when there are mutants, then each names tests that exist', () => {
  const root = new URL('..', import.meta.url)
  for (const file of globSync('e2e/mutants/*.patch', { cwd: root })) {
    const { tests } = readMutant(file, readFileSync(new URL(file, root), 'utf8'))
    assert.ok(globSync(tests, { cwd: root }).length > 0, `${file}: ${tests}`)
  }
})
