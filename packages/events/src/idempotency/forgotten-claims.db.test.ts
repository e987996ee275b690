import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { conflict } from '@storefleet/contracts'
import { type Database, sql } from '@storefleet/database'
import { forEachDatabase, noteServiceMigrations } from '@storefleet/test-kit'
import { createIdempotency, type Idempotency, type Work } from './idempotency.ts'

forEachDatabase((openTestDatabase) => {
  let db: Database
  /** Two processes. */
  let one: Idempotency
  let other: Idempotency
  before(async () => {
    db = await openTestDatabase({ migrations: noteServiceMigrations })
    one = createIdempotency({ db, newId: randomUUID })
    other = createIdempotency({ db, newId: randomUUID })
  })

  const newRequest = () => ({ key: randomUUID(), scope: 'POST /notes', request: {} })
  const notesOf = (ids: readonly string[]) => db.query(sql`select id from notes where id = any(${ids})`)
  /** What PostgreSQL does when it is stopped at once: of a statement that did not wait for the disk nothing is left. */
  const forget = ({ key }: { key: string }) => db.execute(sql`delete from idempotency_keys where key = ${key}`)

  /** Saves a note under the key, as the first transaction of its work. */
  const writing =
    (ids: string[] = []): Work<string> =>
    async ({ resourceId, confirmInTransaction }) => {
      ids.push(resourceId)
      await db.transaction(async (tx) => {
        await tx.execute(sql`insert into notes (id, body_text) values (${resourceId}, '')`)
        await confirmInTransaction(tx)
      })
      return { status: 201, body: resourceId }
    }

  /** Work that stops before it saves anything, until it is told to go on. */
  function stopped<Body>(work: Work<Body>) {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    const { promise: gate, resolve: goOn } = Promise.withResolvers<void>()
    let isFirstRun = true
    const stopping: Work<Body> = async (attempt) => {
      if (isFirstRun) {
        isFirstRun = false
        begin()
        await gate
      }
      return work(attempt)
    }
    return { work: stopping, begun, goOn }
  }

  test('when a claim is forgotten and another attempt has finished, then the first saves nothing and returns the response of the other', async () => {
    const request = newRequest()
    const ids: string[] = []
    const first = stopped(writing(ids))
    const firstResponse = one.run(request, first.work)
    await first.begun
    await forget(request)
    const second = await other.run(request, writing(ids))
    first.goOn()

    assert.deepEqual(await firstResponse, second)
    assert.equal(ids.length, 2)
    assert.deepEqual(await notesOf(ids), [{ id: second.body }])
  })

  test('when a claim is forgotten and no other request came, then the attempt goes on and its key is there again', async () => {
    const request = newRequest()
    const first = stopped(writing())
    const firstResponse = one.run(request, first.work)
    await first.begun
    await forget(request)
    first.goOn()

    const { body } = await firstResponse
    assert.equal((await other.run(request, async () => assert.fail('ran'))).body, body)
  })

  test('when the other try is still at work, then the first waits for it', async () => {
    const request = newRequest()
    const ids: string[] = []
    const [first, second] = [stopped(writing(ids)), stopped(writing(ids))]
    const firstResponse = one.run(request, first.work)
    await first.begun
    await forget(request)
    const secondResponse = other.run(request, second.work)
    await second.begun
    first.goOn()
    while (ids.length === 0) await db.query(sql`select 1`)
    second.goOn()

    const [{ body: left }, { body: right }] = await Promise.all([firstResponse, secondResponse])
    assert.equal(left, right)
    assert.equal((await notesOf(ids)).length, 1)
  })

  test('when the other attempt takes longer than a request waits, then the first is told to ask again', async () => {
    const request = newRequest()
    const impatient = createIdempotency({ db, newId: randomUUID, limits: { waitMs: 50 } })
    const [first, second] = [stopped(writing()), stopped(writing())]
    const firstResponse = impatient.run(request, first.work)
    await first.begun
    await forget(request)
    const secondResponse = other.run(request, second.work)
    await second.begun
    first.goOn()

    await assert.rejects(firstResponse, { slug: 'idempotency-key-in-flight', headers: { 'retry-after': '1' } })
    second.goOn()
    await secondResponse
  })

  test('when the first is refused because of what the other has taken, then the response of the other stands for both', async () => {
    const request = newRequest()
    const first = stopped(async () => {
      throw conflict('out-of-stock', 'Sold out')
    })
    const firstResponse = one.run(request, first.work)
    await first.begun
    await forget(request)
    const second = stopped(writing())
    const secondResponse = other.run(request, second.work)
    await second.begun
    first.goOn()
    // It has asked for the key again, and is refused only once the other has answered.
    second.goOn()

    assert.deepEqual(await firstResponse.catch((error) => error.slug), await secondResponse)
  })

  test('when the key came back with another request, then the first saves nothing and is told so', async () => {
    const request = newRequest()
    const ids: string[] = []
    const first = stopped(writing(ids))
    const firstResponse = one.run(request, first.work)
    await first.begun
    await forget(request)
    await other.run({ ...request, request: { another: true } }, writing())
    first.goOn()

    await assert.rejects(firstResponse, { slug: 'idempotency-key-reused' })
    assert.deepEqual(await notesOf(ids), [])
  })

  test('when work saves without confirming its key, then it is an error on the first try already', async () => {
    const unfenced = one.run(newRequest(), async ({ resourceId }) => {
      await db.execute(sql`insert into notes (id, body_text) values (${resourceId}, '')`)
      return { status: 201, body: resourceId }
    })
    await assert.rejects(unfenced, /confirmInTransaction/)
  })

  test('when a try that lost its key ends, then the other keeps it', async () => {
    const request = newRequest()
    const first = stopped(async () => {
      throw new Error('broken pipe')
    })
    const firstResponse = one.run(request, first.work)
    await first.begun
    await forget(request)
    const second = stopped(writing())
    const secondResponse = other.run(request, second.work)
    await second.begun
    first.goOn()
    await assert.rejects(firstResponse, /broken pipe/)
    const third = other.run(request, async () => assert.fail('ran'))
    second.goOn()

    assert.deepEqual(await third, await secondResponse)
  })
})
