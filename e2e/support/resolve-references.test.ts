import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resolveReferences } from './resolve-references.ts'

const money = { type: 'object', properties: { amountMinor: { type: 'integer' } } }

test('when a schema is named, then it stands where it is used, with what stands beside the reference', () => {
  const document = {
    paths: { total: { $ref: '#/components/schemas/Total', description: 'To pay' } },
    components: { schemas: { Total: { anyOf: [{ $ref: '#/components/schemas/Money' }] }, Money: money } },
  }
  assert.deepEqual(resolveReferences(document).paths.total, { anyOf: [money], description: 'To pay' })
})

test('when a schema holds itself, then it is resolved once', () => {
  const tree = { items: { $ref: '#/components/schemas/Tree' } }
  const document = { root: { $ref: '#/components/schemas/Tree' }, components: { schemas: { Tree: tree } } }
  assert.deepEqual(resolveReferences(document).root, tree)
})

test('when a reference leads nowhere, then it is named', () => {
  assert.throws(
    () => resolveReferences({ a: { $ref: '#/components/schemas/Gone' } }),
    /no #\/components\/schemas\/Gone/,
  )
})
