import assert from 'node:assert/strict'
import { test } from 'node:test'
import { permissionFor } from './page-permissions.ts'

test('when pages are of different areas, then each needs the permission of its own', () => {
  assert.equal(permissionFor('/admin'), 'orders')
  assert.equal(permissionFor('/admin/orders/:id'), 'orders')
  assert.equal(permissionFor('/admin/products/:id'), 'catalogue')
  assert.equal(permissionFor('/admin/team'), 'team')
  assert.equal(permissionFor('/admin/teams'), 'orders')
  assert.equal(permissionFor('/ops/errors'), 'operations')
})

test('when a page is of no area, then it is an error of ours', () => {
  assert.throws(() => permissionFor('/other'), /No permission/)
})
