import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchWith } from './use-address.ts'

test('when a filter changes, then the others stay, and the list begins anew', () => {
  assert.equal(searchWith({ status: 'shipped', cursor: 'abc' }, { number: 'A 1' }), '?status=shipped&number=A+1')
})

test('when filters are emptied, then they are not in the address', () => {
  assert.equal(searchWith({ status: 'shipped', q: 'x' }, { status: undefined, q: '' }), '')
})

test('when the next page is asked for, then the filters stay', () => {
  assert.equal(searchWith({ status: 'shipped', cursor: 'abc' }, { cursor: 'def' }), '?status=shipped&cursor=def')
})
