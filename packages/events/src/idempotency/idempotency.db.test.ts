import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { conflict, rateLimited } from '@storefleet/contracts'
import { type Database, sql, type Tx } from '@storefleet/database'
import { forEachDatabase, noteServiceMigrations } from '@storefleet/test-kit'
import { createIdempotency, type Idempotency, type RecordedResponse, type Try, type Work } from './idempotency.ts'

forEachDatabase((openTestDatabase) => {
  let db: Database
  let idempotency: Idempotency
  before(async () => {
    db = await openTestDatabase({ migrations: noteServiceMigrations })
    idempotency = createIdempotency({ db, newId: randomUUID })
  })

  /** Work that saves nothing but its response. */
  const answering =
    <Body>(make: (attempt: Try) => RecordedResponse<Body> | Promise<RecordedResponse<Body>>): Work<Body> =>
    async (attempt) => {
      const answer = await make(attempt)
      await db.transaction(attempt.confirmInTransaction)
      return answer
    }

  const requestOf = (request: unknown = { a: 1, b: [2] }) => ({
    key: randomUUID(),
    scope: 'POST /orders guest',
    request,
  })

  test('when the same key comes twenty times at once, then the work is done once and all get the same response', async () => {
    let runs = 0
    const request = requestOf()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        idempotency.run(
          request,
          answering(({ resourceId: id }) => {
            runs++
            return { status: 201, body: { z: id, a: 'kept in order' } }
          }),
        ),
      ),
    )
    assert.equal(runs, 1)
    assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1)
  })

  test('when the members come in another order, then it is the same request', async () => {
    const request = requestOf()
    const work = answering(({ resourceId }) => ({ status: 201, body: resourceId }))
    assert.deepEqual(
      await idempotency.run({ ...request, request: { b: [2], a: 1 } }, work),
      await idempotency.run(request, work),
    )
  })

  test('when the key comes with another request, then it is refused and nothing is done', async () => {
    const request = requestOf()
    await idempotency.run(
      request,
      answering(() => ({ status: 201, body: null })),
    )
    const other = idempotency.run({ ...request, request: { a: 2 } }, async () => assert.fail('ran'))
    await assert.rejects(other, { code: 'unprocessable', slug: 'idempotency-key-reused' })
  })

  test('when the first request is still in flight after two seconds, then the second is told so', async () => {
    const request = requestOf()
    const { promise: started, resolve: start } = Promise.withResolvers<void>()
    const { promise: finished, resolve: finish } = Promise.withResolvers<void>()
    const first = idempotency.run(
      request,
      answering(async () => {
        start()
        await finished
        return { status: 201, body: 'first' }
      }),
    )
    await started
    await assert.rejects(
      idempotency.run(request, async () => assert.fail('ran')),
      { slug: 'idempotency-key-in-flight' },
    )
    finish()
    assert.equal((await first).body, 'first')
  })

  test('when the release before kept the same request under its own scope, then its response is returned, and to no other request', async () => {
    const request = requestOf()
    const now = { ...request, scope: `POST /orders cart ${randomUUID()}`, formerScope: request.scope }
    const before = await idempotency.run(
      request,
      answering(({ resourceId }) => ({ status: 201, body: resourceId })),
    )
    assert.deepEqual(await idempotency.run(now, async () => assert.fail('ran')), before)

    const other = { ...now, request: { a: 2 } }
    const { body } = await idempotency.run(
      other,
      answering(({ resourceId }) => ({ status: 201, body: resourceId })),
    )
    assert.notEqual(body, before.body)
  })

  test('when the work is refused, then the refusal is the stored response', async () => {
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

  test('when the work asks to come again later, then a repetition does it again', async () => {
    const request = requestOf()
    let isTooMuch = true
    const work = answering(() => {
      if (isTooMuch) throw rateLimited('too-many-unpaid-orders', 'Too many')
      return { status: 201, body: 'done' }
    })
    await assert.rejects(idempotency.run(request, work), { slug: 'too-many-unpaid-orders' })
    isTooMuch = false
    assert.deepEqual(await idempotency.run(request, work), { status: 201, body: 'done' })
  })

  test('when the work breaks, then the same key does it again with the same id', async () => {
    const request = requestOf()
    const tries: { id: string; isFirstTry: boolean }[] = []
    const breaking = idempotency.run(request, async ({ resourceId: id, isFirst: isFirstTry }) => {
      tries.push({ id, isFirstTry })
      throw new Error('broken pipe')
    })
    await assert.rejects(breaking, /broken pipe/)
    const again = answering(({ resourceId: id, isFirst: isFirstTry }) => {
      tries.push({ id, isFirstTry })
      return { status: 201, body: id }
    })
    const { body: id } = await idempotency.run(request, again)
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

    const takenOver = await idempotency.run(request, async ({ isFirst }) => ({ status: 201, body: { isFirst } }))
    assert.deepEqual(takenOver.body, { isFirst: false })
  })

  describe('a response that is kept in the transaction that ends the work', () => {
    const writeNote = (tx: Tx, id: string) => tx.execute(sql`insert into notes (id, body_text) values (${id}, '')`)
    const hasNote = async (id: string) => (await db.first(sql`select 1 from notes where id = ${id}`)) !== undefined
    /** Writes a note and answers with its id; what comes `last` is still in the transaction. */
    const writing =
      (last: () => Promise<void> = async () => {}): Work<string> =>
      async ({ resourceId, recordResponse }) => {
        const answer = { status: 201, body: resourceId }
        await db.transaction(async (tx) => {
          await writeNote(tx, resourceId)
          await recordResponse(tx, () => answer)
          await last()
        })
        return answer
      }

    test('when the process dies after it, before a response is sent, then a repetition gets the response and does nothing', async () => {
      const request = requestOf()
      const { promise: committed, resolve: commit } = Promise.withResolvers<string>()
      const dying = idempotency.run(request, async (attempt) => {
        commit((await writing()(attempt)).body)
        return new Promise<never>(() => {})
      })
      dying.catch(() => {})
      const id = await committed

      const repeated = await idempotency.run(request, async () => assert.fail('ran'))
      assert.deepEqual(repeated, { status: 201, body: id })
    })

    test('when the process dies before it commits, then neither is there and the next try does both', async () => {
      const request = requestOf()
      let firstId = ''
      const dying = idempotency.run<string>(request, async (attempt) => {
        firstId = attempt.resourceId
        return writing(() => Promise.reject(new Error('killed')))(attempt)
      })
      await assert.rejects(dying, /killed/)
      assert.equal(await hasNote(firstId), false)

      const { body: id } = await idempotency.run(request, writing())
      assert.equal(id, firstId)
      assert.equal(await hasNote(id), true)
    })

    test('when the transaction is run again, then the response is that of the run that committed', async () => {
      let runs = 0
      const { body } = await idempotency.run(requestOf(), async ({ recordResponse }) => {
        await db.transaction(async (tx) => {
          runs++
          await recordResponse(tx, () => ({ status: 201, body: runs }))
          if (runs === 1) throw Object.assign(new Error('deadlock'), { code: '40P01' })
        })
        return { status: 201, body: 0 }
      })
      assert.equal(body, 2)
    })

    test('when the work fails once it is kept, then the failure is told and a repetition gets what is kept', async () => {
      const request = requestOf()
      const failing = idempotency.run<string>(request, async (attempt) => {
        await writing()(attempt)
        throw new Error('the connection broke')
      })
      await assert.rejects(failing, /the connection broke/)
      const repeated = await idempotency.run(request, async () => assert.fail('ran'))
      assert.equal(repeated.status, 201)
    })

    test('when it is a refusal, then it is thrown to the first as to a repetition', async () => {
      const request = requestOf()
      const refusing = idempotency.run(request, async ({ recordResponse }) => {
        const refuse = () => {
          throw conflict('declined', 'No')
        }
        await db.transaction((tx) => recordResponse(tx, refuse))
        return refuse()
      })
      await assert.rejects(refusing, { slug: 'declined' })
      await assert.rejects(
        idempotency.run(request, async () => assert.fail('ran')),
        { slug: 'declined' },
      )
    })

    test('when the key comes again while the transaction is open, then both get the one response', async () => {
      const request = requestOf()
      const { promise: opened, resolve: open } = Promise.withResolvers<void>()
      const first = idempotency.run(
        request,
        writing(async () => {
          open()
          await delay(100)
        }),
      )
      await opened
      const second = idempotency.run(request, async () => assert.fail('ran'))
      assert.deepEqual(await second, await first)
    })

    test('when a slow first attempt and the one that took over both end, then both get the response of the one that finished first', async () => {
      const request = requestOf()
      const { promise: finished, resolve: finish } = Promise.withResolvers<void>()
      const { promise: started, resolve: start } = Promise.withResolvers<void>()
      const answeringWithin =
        (body: string) =>
        async ({ recordResponse }: Try) => {
          await db.transaction((tx) => recordResponse(tx, () => ({ status: 201, body })))
          return { status: 201, body }
        }
      const slow = idempotency.run<string>(request, async (attempt) => {
        start()
        await finished
        return answeringWithin('slow')(attempt)
      })
      await started
      await db.execute(
        sql`update idempotency_keys set locked_until = now() - interval '1 second' where key = ${request.key}`,
      )
      const taken = await idempotency.run<string>(request, answeringWithin('taken over'))
      finish()
      assert.deepEqual([taken.body, (await slow).body], ['taken over', 'taken over'])
    })
  })

  test('when no key is sent, then the response says which header is missing', async () => {
    const missing = idempotency.run({ ...requestOf(), key: undefined }, async () => assert.fail('ran'))
    await assert.rejects(missing, {
      slug: 'idempotency-key-required',
      fields: [{ field: 'Idempotency-Key', message: 'is required' }],
    })
  })
})
