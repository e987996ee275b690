import assert from 'node:assert/strict'
import { test } from 'node:test'
import { productListPath, stockListPath } from './product-list-path.ts'

test('when the address has no filter, then products of every status are listed', () => {
  assert.equal(productListPath({}), 'products?limit=25&status=any')
})

test('when the address has filters, then the lists are asked for them, and for nothing else', () => {
  const query = { q: 'blue mug', status: 'draft', cursor: 'abc', low: 'true', other: 'x' }
  assert.equal(productListPath(query), 'products?limit=25&status=draft&q=blue+mug&cursor=abc')
  assert.equal(stockListPath(query), 'inventory?limit=25&low=true&q=blue+mug&cursor=abc')
})
