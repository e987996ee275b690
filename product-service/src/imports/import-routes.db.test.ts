import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { type TestService, waitFor } from '@storefleet/test-kit'
import { handlesOf, largeFile } from '../testing/import-on-database.ts'
import { startProductService } from '../testing/product-service.ts'

let service: TestService
let token: string

before(async () => {
  service = await startProductService()
  token = await service.host.tokenFor({ role: 'staff', id: 'ada' })
})

const imports = '/api/v1/products/imports'
const send = (body: string | Uint8Array, type = 'text/csv') =>
  service.request('POST', '/api/v1/products/import', { token, body, headers: { 'content-type': type } })
const get = (path: string) => service.request('GET', path, { token })
const cancel = (id: string) => service.request('POST', `${imports}/${id}/cancel`, { token })
const ended = (path: string) =>
  waitFor(
    async () => {
      const { body } = await get(path)
      return body.finishedAt !== null && body
    },
    { timeoutMs: 60_000 },
  )

test('when a large file is sent, then the response says where its progress and report are', async () => {
  const handles = handlesOf(201)
  const { status, body, headers } = await send(largeFile(handles))
  const location = headers.get('location') ?? ''
  assert.deepEqual([status, body.status, location], [202, 'queued', `${imports}/${body.id}`])
  const done = await ended(location)
  assert.deepEqual(
    [done.status, done.progress, done.totals.created, done.requestedBy, done.rows.length],
    ['succeeded', { rowsDone: 201, rowsTotal: 201, productsDone: 201, productsTotal: 201 }, 201, 'ada', 100],
  )
  const next = (await get(`${location}?limit=500&cursor=${done.nextCursor}`)).body
  assert.deepEqual([next.rows[0].row, next.rows.length, next.nextCursor], [102, 101, null])
  assert.equal((await get(`${location}?outcome=failed`)).body.rows.length, 0)
  assert.equal((await get(imports)).body.items[0].id, body.id)
  const again = await cancel(body.id)
  assert.deepEqual([again.status, again.body.code], [409, 'import-finished'])
})

test('when a small file is sent, then the response is its report', async () => {
  const [handle] = handlesOf(1)
  const { status, body } = await send(`Handle\tTitle\tVariant Price\n${handle}\tHat\t5\n`, 'text/tab-separated-values')
  assert.deepEqual([status, body.totals.created, body.notes], [200, 1, ['The cells are separated by tabs']])
})

test('when others than staff ask for imports, then they are refused', async () => {
  const customer = await service.host.tokenFor({ role: 'customer' })
  for (const [who, status] of [
    [undefined, 401],
    [customer, 403],
  ] as const) {
    for (const [method, path] of [
      ['GET', imports],
      ['GET', `${imports}/${randomUUID()}`],
      ['POST', `${imports}/${randomUUID()}/cancel`],
    ] as const) {
      assert.equal((await service.request(method, path, { token: who })).status, status, `${method} ${path}`)
    }
  }
})

test('when there is no such import, then it is said', async () => {
  for (const { status, body } of [await get(`${imports}/${randomUUID()}`), await cancel(randomUUID())]) {
    assert.deepEqual([status, body.code], [404, 'import-not-found'])
  }
  assert.equal((await get(`${imports}/nothing`)).status, 400)
  assert.equal((await get(`${imports}?cursor=x`)).body.code, 'invalid-cursor')
})
