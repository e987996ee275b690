import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '@storefleet/database'
import { forEachDatabase } from '@storefleet/test-kit'
import { fillEmptyCatalog } from './sample-data-store.ts'

const migrations = new URL('../../migrations/', import.meta.url)

forEachDatabase((openTestDatabase) => {
  test('when a start fills the catalog, then neither its turn nor a statement has the time limit of requests', async () => {
    const db = await openTestDatabase({ migrations })
    const limits: unknown[] = []
    await fillEmptyCatalog(db, async (tx) => {
      for (const name of ['lock_timeout', 'statement_timeout'])
        limits.push(await tx.first(sql`select current_setting(${name}) as value`))
    })
    assert.deepEqual(limits, [{ value: '0' }, { value: '0' }])
  })
})
