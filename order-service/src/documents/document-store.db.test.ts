import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Database, sql } from '@storefleet/database'
import { forEachDatabase } from '@storefleet/test-kit'
import { documentFor } from '../testing/example-document.ts'
import { createTestShop } from '../testing/test-shop.ts'
import { createDocumentStore } from './document-store.ts'

const migrations = new URL('../../migrations/', import.meta.url)
const issuer = fileURLToPath(new URL('../testing/issue-numbers.ts', import.meta.url))

forEachDatabase((openTestDatabase, dialect) => {
  const issue = (db: Database, orderId: string, end: 'commit' | 'fail' = 'commit') => {
    const documents = createDocumentStore(db)
    return db.transaction(async (tx) => {
      const sequence = await documents.nextNumber(tx, 'invoice', '2026')
      const document = documentFor({ id: randomUUID(), orderId, sourceId: randomUUID(), sequence })
      await documents.add(tx, { document, period: '2026', sequence })
      if (end === 'fail') throw new Error('after the number was taken')
    })
  }
  const sequences = async (db: Database) => {
    const rows = await db.query<{ sequence: number }>(sql`select sequence from documents order by sequence`)
    return rows.map(({ sequence }) => sequence)
  }
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

  test('when documents are issued at once and some fail, then no number is left out or given twice', async () => {
    const db = await openTestDatabase({ migrations })
    const { id } = await createTestShop(db).place()
    await Promise.allSettled(upTo(30).map((n) => issue(db, id, n % 3 === 0 ? 'fail' : 'commit')))
    assert.deepEqual(await sequences(db), upTo(20))
  })

  test('when an issued document would be changed or deleted, then the database refuses it', async () => {
    const db = await openTestDatabase({ migrations })
    const { id } = await createTestShop(db).place()
    await issue(db, id)
    await assert.rejects(db.execute(sql`update documents set number = 'INV-1'`), /never changed/)
    await assert.rejects(db.execute(sql`delete from documents where true`), /never changed/)
  })

  if (dialect !== 'postgres') return

  // A thousand in the long tests.
  const count = Number(process.env.INVOICES || 200)

  test('when two processes issue many invoices and are killed, then no number is left out or given twice', async () => {
    const db = await openTestDatabase({ migrations })
    const { id } = await createTestShop(db).place()
    const { name } = (await db.first<{ name: string }>(sql`select current_database() as name`)) ?? { name: '' }
    const server = new URL(process.env.TEST_POSTGRES_URL || 'postgres://postgres@127.0.0.1:5432/postgres')
    server.pathname = `/${name}`
    const sources = upTo(count).map(() => randomUUID())
    const start = (own: string[]) => spawn(process.execPath, [issuer, server.href, id, ...own], { stdio: 'inherit' })
    const isDone = async (child: ChildProcess) => (await once(child, 'exit'))[0] === 0
    // Both take every source, from either end: what one has issued the other is refused.
    const run = async (own: string[], kills: number) => {
      for (let attempt = 0; ; attempt++) {
        const child = start(own)
        const ended = isDone(child)
        if (attempt < kills) {
          const before = (await sequences(db)).length
          while ((await sequences(db)).length < before + count / 25 && child.exitCode === null) await sleep(5)
          child.kill('SIGKILL')
        }
        if (await ended) return
        assert.ok(attempt < kills, 'the last process failed')
      }
    }
    await Promise.all([run(sources, 4), run(sources.toReversed(), 4)])
    assert.deepEqual(await sequences(db), upTo(count))
  })
})
