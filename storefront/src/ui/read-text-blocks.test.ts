import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTextBlocks } from './read-text-blocks.ts'

test('when a text has headings, paragraphs and lists, then each is a part of its own', () => {
  const text = '## Scope\r\nThese terms apply\r\nto all orders.\r\n\r\nSecond.\n- one\n- two\n\n- three\n## End'
  assert.deepEqual(readTextBlocks(text), [
    { kind: 'heading', text: 'Scope' },
    { kind: 'paragraph', text: 'These terms apply to all orders.' },
    { kind: 'paragraph', text: 'Second.' },
    { kind: 'list', items: ['one', 'two'] },
    { kind: 'list', items: ['three'] },
    { kind: 'heading', text: 'End' },
  ])
  assert.deepEqual(readTextBlocks(' \n\n'), [])
})
