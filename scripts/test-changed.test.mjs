import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dependentsOf, importGraph, importsOf } from './import-graph.mjs'
import { testsFor } from './test-changed.mjs'

describe('the imports of a file', () => {
  for (const [code, expected] of [
    ["import './a.ts'", [{ form: 'import', target: './a.ts', names: undefined }]],
    ["import { a, type B, c as d } from 'x'", [{ form: 'import', target: 'x', names: ['a', 'c'] }]],
    ["import {\n  a,\n  b,\n} from 'x'", [{ form: 'import', target: 'x', names: ['a', 'b'] }]],
    ["import * as all from 'x'", [{ form: 'import', target: 'x', names: undefined }]],
    ["import one from 'x'", [{ form: 'import', target: 'x', names: undefined }]],
    ["export { a } from './a.ts'", [{ form: 'export', target: './a.ts', names: ['a'] }]],
    ["export * from './a.ts'", [{ form: 'export', target: './a.ts', names: undefined }]],
    ["const x = await import('./a.ts')", [{ form: 'import', target: './a.ts' }]],
    ["new URL('./main.ts', import.meta.url)", [{ form: 'import', target: './main.ts' }]],
    ["import type { A } from 'x'", []],
    ["import { type A } from 'x'", []],
    ["export type { A } from 'x'", []],
    ["export const a = 'x'", []],
  ]) {
    test(`when it has ${JSON.stringify(code)}, then what runs is read`, () => {
      assert.deepEqual(importsOf(code), expected)
    })
  }
})

const files = new Map(
  Object.entries({
    'kit/src/index.ts': "export * from './errors.ts'\nexport { startAll } from './start.ts'\n",
    'kit/src/errors.ts': 'export const notFound = 1',
    'kit/src/start.ts': "import './errors.ts'\nexport const startAll = 1",
    'orders/src/order.ts': "import { notFound } from '@shop/kit'",
    'orders/src/order.test.ts': "import { order } from './order.ts'",
    'orders/src/app.ts': "import { startAll } from '@shop/kit'\nimport './order.ts'",
    'orders/src/app.db.test.ts': "import './app.ts'",
    'e2e/journey.test.ts': "import '../orders/src/app.ts'",
    'scripts/readme.test.mjs': "import { x } from './readme.mjs'",
    'scripts/readme.mjs': '',
  }),
)
const graph = importGraph(files, { '@shop/kit': 'kit/src/index.ts' })
const tests = (...changed) => testsFor(changed, { graph, workspaces: ['kit', 'orders'] })

describe('the tests of what has changed', () => {
  test('when a file changes, then they are those that run it, directly or not, and no journey', () => {
    assert.deepEqual(tests('orders/src/order.ts'), ['orders/src/app.db.test.ts', 'orders/src/order.test.ts'])
    assert.deepEqual(tests('orders/src/app.ts'), ['orders/src/app.db.test.ts'])
    assert.deepEqual(tests('orders/src/order.test.ts'), ['orders/src/order.test.ts'])
  })

  test('when a file behind the front door of a package changes, then they are those that import its names', () => {
    assert.deepEqual(tests('kit/src/start.ts'), ['orders/src/app.db.test.ts'])
    assert.deepEqual(
      dependentsOf(['kit/src/start.ts'], graph),
      new Set([
        'kit/src/start.ts',
        'kit/src/index.ts',
        'orders/src/app.ts',
        'orders/src/app.db.test.ts',
        'e2e/journey.test.ts',
      ]),
    )
  })

  test('when a migration changes, then they are all of its package and those of the scripts', () => {
    const all = ['orders/src/app.db.test.ts', 'orders/src/order.test.ts', 'scripts/readme.test.mjs']
    assert.deepEqual(tests('orders/migrations/0002_more.sql'), all)
  })

  test('when a document or a manifest changes, then they are those of the scripts', () => {
    assert.deepEqual(tests('orders/README.md', 'kit/package.json'), ['scripts/readme.test.mjs'])
  })

  test('when nothing changes, then there are none', () => {
    assert.deepEqual(tests(), [])
  })
})
