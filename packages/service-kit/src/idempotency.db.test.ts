import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { forEachDatabase } from '@storefleet/test-kit'
import type { Database } from './database/database.ts'
import { sql } from './database/sql.ts'
import { conflict } from './errors.ts'
import { createIdempotency, type Idempotency } from './idempotency.ts'

forEachDatabase((openTestDatabase) => {
  let db: Database
  let idempotency: Idempotency
  before(async () => {
    db = await openTestDatabase({ migrations: new URL('./testing/migrations/', import.meta.url) })
    idempotency = createIdempotency({ db, newId: randomUUID })
  })

  const requestOf = (request: unknown = { a: 1, b: [2] }) => ({
    key: randomUUID(),
    scope: 'POST /orders guest',
    request,
  })

  test('when the same key comes twenty times at once, then the work is done once and all get the same answer', async () => {
    let runs = 0
    const request = requestOf()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        idempotency.run(request, async (id) => {
          runs++
          return { status: 201, body: { z: id, a: 'kept in order' } }
        }),
      ),
    )
    assert.equal(runs, 1)
    assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1)
  })

  test('when the members come in another order, then it is the same request', async () => {
    const request = requestOf()
    const work = async (id: string) => ({ status: 201, body: id })
    assert.deepEqual(
      await idempotency.run({ ...request, request: { b: [2], a: 1 } }, work),
      await idempotency.run(request, work),
    )
  })

  test('when the key comes with another request, then it is refused and nothing is done', async () => {
    const request = requestOf()
    await idempotency.run(request, async () => ({ status: 201, body: null }))
    const other = idempotency.run({ ...request, request: { a: 2 } }, async () => assert.fail('ran'))
    await assert.rejects(other, { code: 'unprocessable', slug: 'idempotency-key-reused' })
  })

  test('when the first request is still in flight after two seconds, then the second is told so', async () => {
    const request = requestOf()
    const { promise: started, resolve: start } = Promise.withResolvers<void>()
    const { promise: finished, resolve: finish } = Promise.withResolvers<void>()
    const first = idempotency.run(request, async () => {
      start()
      await finished
      return { status: 201, body: 'first' }
    })
    await started
    await assert.rejects(
      idempotency.run(request, async () => assert.fail('ran')),
      { slug: 'idempotency-key-in-flight' },
    )
    finish()
    assert.equal((await first).body, 'first')
  })

  test('when the work is refused, then the refusal is the stored answer', async () => {
    const request = requestOf()
    const refuse = async () => {
      throw conflict('out-of-stock', 'Sold out', { extra: { lines: ['v1'] } })
    }
    await assert.rejects(idempotency.run(request, refuse), { slug: 'out-of-stock' })
    await assert.rejects(
      idempotency.run(request, async () => assert.fail('ran')),
      { slug: 'out-of-stock', extra: { lines: ['v1'] } },
    )
  })

  test('when the work breaks, then the same key does it again with the same id', async () => {
    const request = requestOf()
    const tries: { id: string; isFirstTry: boolean }[] = []
    const breaking = idempotency.run(request, async (id, isFirstTry) => {
      tries.push({ id, isFirstTry })
      throw new Error('broken pipe')
    })
    await assert.rejects(breaking, /broken pipe/)
    const { body: id } = await idempotency.run(request, async (id, isFirstTry) => {
      tries.push({ id, isFirstTry })
      return { status: 201, body: id }
    })
    assert.deepEqual(tries, [
      { id, isFirstTry: true },
      { id, isFirstTry: false },
    ])
  })

  test('when the process died at work, then the key is taken over once its lock has run out', async () => {
    const request = requestOf()
    const never = idempotency.run(request, () => new Promise<never>(() => {}))
    never.catch(() => {})
    const isLocked = async () =>
      (await db.query(sql`select 1 from idempotency_keys where key = ${request.key}`)).length > 0
    while (!(await isLocked()));
    await db.execute(
      sql`update idempotency_keys set locked_until = now() - interval '1 second' where key = ${request.key}`,
    )

    const takenOver = await idempotency.run(request, async (_id, isFirstTry) => ({ status: 201, body: { isFirstTry } }))
    assert.deepEqual(takenOver.body, { isFirstTry: false })
  })

  test('when no key is sent, then the answer says which header is missing', async () => {
    const missing = idempotency.run({ ...requestOf(), key: undefined }, async () => assert.fail('ran'))
    await assert.rejects(missing, {
      slug: 'idempotency-key-required',
      fields: [{ field: 'Idempotency-Key', message: 'is required' }],
    })
  })
})
