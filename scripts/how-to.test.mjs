// The how-tos can still be followed: each step names a file that is there, or is not, and lines that are in it.
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { applyHunks, stepsIn } from './how-to/steps.mjs'

const root = new URL('..', import.meta.url)
const read = (path) => readFileSync(new URL(path, root), 'utf8')

describe('the steps of a how-to', () => {
  const document = '`a.ts` (new):\n\n```ts\nconst a = 1\n```\n\nText.\n\n`b.ts`:\n\n```diff\n@@\n one\n+two\n```\n'

  test('when a document is read, then it has new files and hunks', () => {
    assert.deepEqual(stepsIn(document), [
      { path: 'a.ts', isNew: true, text: 'const a = 1\n' },
      { path: 'b.ts', isNew: false, text: '@@\n one\n+two\n' },
    ])
  })

  test('when hunks are applied, then lines are added and removed, and the others stay as they are', () => {
    const text = '| a    | b |\nc\nd\ne\nc\n'
    assert.equal(applyHunks(text, '@@\n | a | b |\n-c\n+C\n d\n@@\n e\n+f\n'), '| a    | b |\nC\nd\ne\nf\nc\n')
  })

  test('when the lines of a hunk are not in the file, then it is refused', () => {
    assert.throws(() => applyHunks('a\nb\n', '@@\n a\n+c\n d\n'), /not there:\na\nd$/)
  })
})

for (const path of globSync('docs/how-to/*.md', { cwd: root })) {
  test(`when ${path} is followed, then each step has its place`, () => {
    const texts = new Map()
    for (const { path: file, isNew, text } of stepsIn(read(path))) {
      assert.equal(existsSync(new URL(file, root)), !isNew, `${file} is ${isNew ? 'not new' : 'missing'}`)
      texts.set(file, isNew ? text : applyHunks(texts.get(file) ?? read(file), text))
    }
  })
}
