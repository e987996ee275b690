import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { openDatabase } from './open-database.ts'

describe('the folder of an embedded database', { skip: process.platform === 'win32' }, () => {
  let parent: string
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'storefleet-private-'))
  })
  afterEach(() => rmSync(parent, { recursive: true, force: true }))

  const openOnce = async () => {
    const db = await openDatabase(`pglite://${parent}/database`)
    await db.raw('create table if not exists t (id int)')
    await db.close()
  }
  /** What others may do anything with. */
  const open = () =>
    [...readdirSync(parent, { recursive: true, encoding: 'utf8' })].filter(
      (name) => (statSync(join(parent, name)).mode & 0o077) !== 0,
    )

  test('when a database is made, then no other user of the machine can read or change it', async () => {
    await openOnce()
    assert.ok(readdirSync(join(parent, 'database')).length > 0)
    assert.deepEqual(open(), [])
  })

  test('when a version before this one made it, then it is closed to others at the next start', async () => {
    await openOnce()
    for (const name of readdirSync(parent, { recursive: true, encoding: 'utf8' })) {
      const path = join(parent, name)
      chmodSync(path, statSync(path).isDirectory() ? 0o755 : 0o666)
    }
    await openOnce()
    assert.deepEqual(open(), [])
  })
})
