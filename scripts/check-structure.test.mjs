import assert from 'node:assert/strict'
import { test } from 'node:test'
import { circlesIn, impureDomainsIn, violationsOf } from './check-structure.mjs'
import { gatewayViolations } from './gateway-violations.mjs'

const messagesOf = (path, text) => violationsOf(path, text).map(({ line, message }) => `${line}: ${message}`)

test('when a feature imports another feature, then it is told where they meet', () => {
  const text = "import { sql } from '@storefleet/database'\nimport type { Cart } from '../carts/cart.ts'\n"
  assert.deepEqual(messagesOf('order-service/src/orders/place-order.ts', text), [
    '2: imports carts from orders: features meet only in app.ts and subscriptions.ts',
  ])
})

test('when an import spans lines or is dynamic, then it is seen all the same', () => {
  const text = "import {\n  type Cart,\n} from '../carts/cart.ts'\nawait import('../carts/cart.ts')\n"
  assert.equal(messagesOf('order-service/src/orders/place-order.ts', text).length, 2)
})

test('when app.ts, a test, the same feature or a file of src is concerned, then features may be imported', () => {
  const text = "import { placeOrder } from './orders/place-order.ts'\n"
  assert.deepEqual(messagesOf('order-service/src/app.ts', text), [])
  const other = "import { cart } from '../carts/cart.ts'\n"
  assert.deepEqual(messagesOf('order-service/src/orders/place-order.test.ts', other), [])
  const own = "import { order } from '../order.ts'\nimport type { Context } from '../../context.ts'\n"
  assert.deepEqual(messagesOf('order-service/src/orders/rules/limits.ts', own), [])
})

test('when a feature builds on ground, then it may, and the ground may not build on it', () => {
  assert.deepEqual(
    messagesOf('order-service/src/orders/get-order.ts', "import { t } from '../pricing/totals.ts'\n"),
    [],
  )
  assert.equal(messagesOf('order-service/src/pricing/totals.ts', "import { o } from '../orders/order.ts'\n").length, 1)
  assert.equal(messagesOf('order-service/src/pricing/totals.ts', "import { s } from '../stock/stock.ts'\n").length, 1)
})

test('when a step of the gateway forwards, then it may, and the proxy may not import the pipeline', () => {
  const messages = (path, target) => messagesOf(`api-gateway/src/${path}`, `import { x } from '../${target}'\n`)
  assert.deepEqual(messages('pipeline/forward.ts', 'proxy/exchange.ts'), [])
  assert.deepEqual(messages('pages/page-routes.ts', 'fleet/fleet.ts'), [])
  assert.equal(messages('proxy/exchange.ts', 'pipeline/request-context.ts').length, 1)
  assert.equal(messages('http/problem.ts', 'limits/limits.ts').length, 1)
})

test('when a path leads into another package, then the package must be named instead', () => {
  const text = "import { createUserService } from '../../../user-service/src/app.ts'\n"
  assert.deepEqual(messagesOf('order-service/src/orders/get-order.ts', text), [
    '1: reaches into user-service: import the package by its name',
  ])
})

test('when a rule reads the clock or makes an id, then it is refused; in app.ts and comments it is not', () => {
  const text = '// Date.now() is not used\nconst at = new Date()\nconst later = new Date(at)\n'
  assert.deepEqual(messagesOf('order-service/src/orders/get-order.ts', text), [
    '2: uses new Date(): time and ids are passed in, and made in app.ts alone',
  ])
  assert.deepEqual(messagesOf('order-service/src/app.ts', text), [])
})

test('when a file is long, then it is refused unless it is a test', () => {
  const text = 'x\n'.repeat(251)
  assert.deepEqual(messagesOf('run/one-process/src/main.ts', text), ['1: has 251 lines: split it below 250'])
  assert.deepEqual(messagesOf('run/one-process/src/main.test.ts', text), [])
})

test('when a name says nothing, then it is refused', () => {
  for (const path of [
    'run/one-process/src/utils.ts',
    'run/one-process/src/order-helpers.ts',
    'run/one-process/src/common/money.ts',
    'run/one-process/src/data.ts',
  ]) {
    assert.equal(messagesOf(path, '').length, 1, path)
  }
  assert.equal(messagesOf('order-service/src/orders/index.ts', '').length, 1)
  assert.equal(messagesOf('order-service/migrations/1_orders.sql', '').length, 1)
  assert.deepEqual(messagesOf('packages/contracts/src/index.ts', ''), [])
  assert.deepEqual(messagesOf('run/one-process/src/data-folder.ts', ''), [])
})

test('when a test says neither when nor then, then it is refused', () => {
  const text = "test('works', () => {})\ntest('when it is so, then it is', () => {})\n"
  assert.deepEqual(messagesOf('run/one-process/src/options.test.ts', text), [
    '1: has a test not named "when …, then …": works',
  ])
})

test('when a validator collects all errors, then it is told to stop at the first', () => {
  const text = 'const ajv = new Ajv({ allErrors: true })\n'
  assert.deepEqual(messagesOf('order-service/src/orders/order-schemas.ts', text), [
    '1: collects all errors of a schema: stop at the first, as http/validation.ts does',
  ])
})

test('when a statement need not wait for the disk, then its file must be one whose fence is known', () => {
  const text = 'await db.relaxed.execute(statement)\n'
  assert.equal(messagesOf('notification-service/src/deliveries/delivery-store.ts', text).length, 1)
  assert.equal(messagesOf('order-service/src/orders/store/order-store.ts', 'const { relaxed } = db\n').length, 1)
  assert.deepEqual(messagesOf('packages/events/src/outbox-batch-store.ts', text), [])
})

test('when an empty setting counts as one that is set, then it is told', () => {
  const message = 'takes an empty setting for one that is set: use || instead'
  const lines = [
    "const url = process.env.BUS_URL ?? 'x'",
    "const { BUS_URL = 'x' } = process.env",
    'if (process.env[name] !== undefined) {}',
  ]
  for (const line of lines) assert.deepEqual(messagesOf('e2e/support/shop.ts', line), [`1: ${message}`])
  assert.deepEqual(messagesOf('e2e/support/shop.ts', "const url = process.env.BUS_URL || 'x'\n"), [])
})

test('when a package imports one that is not below it, then it is refused; a test and a service may', () => {
  const text = "import { sql } from '@storefleet/database'\nimport type { Tx } from '@storefleet/database'\n"
  assert.deepEqual(messagesOf('packages/process/src/job.ts', text), [
    '1: imports database from process: a package imports only those below it',
    '2: imports database from process: a package imports only those below it',
  ])
  assert.deepEqual(messagesOf('packages/events/src/outbox.ts', text), [])
  assert.deepEqual(messagesOf('order-service/src/orders/order-store.ts', text), [])
  const dynamic = "await import('@storefleet/events/redis-streams-bus')\n"
  assert.equal(messagesOf('packages/events/src/outbox.ts', dynamic).length, 1)
  assert.equal(messagesOf('packages/http/src/health.ts', dynamic).length, 1)
})

test('when a package has no place in the order of packages, then it is told to be given one', () => {
  assert.deepEqual(messagesOf('packages/money/src/money.ts', ''), [
    '1: is in a package without a place: list money in packageOrder',
  ])
})

test('when what is no test imports the test kit, then it is refused', () => {
  const text = "import { waitFor } from '@storefleet/test-kit'\n"
  for (const path of ['packages/events/src/outbox.ts', 'order-service/src/app.ts', 'run/fleet/src/main.ts']) {
    assert.deepEqual(messagesOf(path, text), ['1: imports test-kit: only tests do'], path)
  }
  for (const path of ['packages/events/src/outbox.test.ts', 'e2e/support/shop.ts', 'packages/test-kit/src/a.ts']) {
    assert.deepEqual(messagesOf(path, text), [], path)
  }
})

test('when files import each other, if only their types, then the circle is told once', () => {
  const files = new Map([
    ['order-service/src/a.ts', "import type { B } from './b.ts'\n"],
    ['order-service/src/b.ts', "import { c } from './parts/c.ts'\n/*\nimport { a } from './a.ts'\n*/\n"],
    ['order-service/src/parts/c.ts', "import { a } from '../a.ts'\n"],
    ['order-service/src/d.ts', "import { a } from './a.ts'\nimport { b } from './b.ts'\n"],
  ])
  assert.deepEqual(
    circlesIn(files).map(({ message }) => message),
    [
      'imports itself: order-service/src/a.ts → order-service/src/b.ts → order-service/src/parts/c.ts → order-service/src/a.ts',
    ],
  )
  files.set('order-service/src/parts/c.ts', '')
  assert.deepEqual(circlesIn(files), [])
})

test('when a layer of a feature imports one above it, then it is refused; the layers below and other features it may', () => {
  const domain = 'order-service/src/orders/domain/order.ts'
  const store = 'order-service/src/orders/store/order-store.ts'
  const fromDomain = ['../store/order-store.ts', '../order-access.ts', './money.ts', '../../pricing/totals.ts']
  assert.deepEqual(messagesOf(domain, fromDomain.map((path) => `import type { A } from '${path}'\n`).join('')), [
    '1: imports order-store.ts from domain/: a layer imports only those below it',
    '2: imports order-access.ts from domain/: a layer imports only those below it',
  ])
  const fromStore = ['../get-order.ts', '../domain/order.ts', './order-rows.ts']
  assert.deepEqual(messagesOf(store, fromStore.map((path) => `import { a } from '${path}'\n`).join('')), [
    '1: imports get-order.ts from store/: a layer imports only those below it',
  ])
  assert.deepEqual(messagesOf(domain.replace('order.ts', 'order.test.ts'), "import { a } from '../get-order.ts'\n"), [])
  assert.deepEqual(messagesOf('order-service/src/orders/get-order.ts', "import { a } from './domain/order.ts'\n"), [])
})

test('when a rule reaches SQL or HTTP, if only through what it imports, then it is not pure', () => {
  const files = new Map([
    ['order-service/src/orders/domain/order.ts', "import { conflict } from '@storefleet/contracts'\n"],
    ['order-service/src/orders/domain/number.ts', "import { createHash } from 'node:crypto'\n"],
    [
      'order-service/src/orders/domain/refund.ts',
      "import type { Order } from './order.ts'\nimport '../../pricing/a.ts'\n",
    ],
    ['order-service/src/orders/domain/placement.ts', "import {\n  type Db,\n} from '@storefleet/database'\n"],
    ['order-service/src/orders/domain/placement.test.ts', "import { test } from 'node:test'\n"],
    ['order-service/src/orders/place-order.ts', "import type { HttpApp } from '@storefleet/http'\n"],
    ['order-service/src/pricing/a.ts', "import { b } from './b.ts'\n"],
    ['order-service/src/pricing/b.ts', "// import 'node:fs'\nconst { b } = await import('@storefleet/http')\n"],
  ])
  const domain = 'order-service/src/orders/domain'
  assert.deepEqual(
    impureDomainsIn(files).map(({ path, message }) => [path, message]),
    [
      [
        `${domain}/refund.ts`,
        `is not pure: ${domain}/refund.ts → order-service/src/pricing/a.ts → order-service/src/pricing/b.ts → @storefleet/http`,
      ],
      [`${domain}/placement.ts`, `is not pure: ${domain}/placement.ts → @storefleet/database`],
    ],
  )
})

test('when the gateway or a package that it needs depends on PostgreSQL or gRPC, then it is refused', () => {
  const manifests = {
    'api-gateway': { dependencies: { '@storefleet/http': '*', pino: '1' } },
    'packages/http': { dependencies: { '@storefleet/database': '*' }, devDependencies: { '@grpc/grpc-js': '1' } },
    'packages/database': { dependencies: { pg: '8', '@storefleet/http': '*' } },
  }
  const found = gatewayViolations((folder) => manifests[folder])
  assert.deepEqual(found, [{ path: 'packages/database/package.json', line: 1, message: 'brings pg into the gateway' }])
  const text = "import { StockClient } from '@storefleet/contracts/grpc/stock'\n"
  assert.deepEqual(messagesOf('api-gateway/src/app.ts', text), ['1: imports gRPC: the gateway asks over HTTP'])
})
