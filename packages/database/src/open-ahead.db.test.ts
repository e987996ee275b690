import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { openAhead } from './open-ahead.ts'
import { openDatabase } from './open-database.ts'
import { sql } from './sql.ts'

describe('databases opened ahead', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'storefleet-ahead-'))
  const urls = ['first', 'second'].map((name) => `pglite://${join(parent, name)}`)
  const [first = '', second = ''] = urls
  after(() => rm(parent, { recursive: true, force: true }))

  test('when two are opened side by side, then each is the one its URL names, and keeps what is written', async () => {
    const ahead = openAhead(urls)
    for (const url of urls) {
      const db = await openDatabase(url, { open: ahead.open })
      await db.transaction((tx) => tx.script('create table place (url text not null)'))
      await db.execute(sql`insert into place (url) values (${url})`)
      await db.close()
    }
    for (const url of urls) {
      const db = await openDatabase(url)
      assert.deepEqual(await db.query(sql`select url from place`), [{ url }])
      await db.close()
    }
  })

  test('when one was given out, then who asks again gets another', async () => {
    const ahead = openAhead([first])
    await (await openDatabase(first, { open: ahead.open })).close()
    const again = await openDatabase(first, { open: ahead.open })
    await again.check()
    await again.close()
  })

  test('when one was not asked for, then it is closed, and those in use are not', async () => {
    const ahead = openAhead(urls)
    const db = await openDatabase(first, { open: ahead.open })
    await ahead.closeRest()
    await db.check()
    await db.close()
    const other = await openDatabase(second)
    await other.check()
    await other.close()
  })

  test('when one cannot be opened, then who asks for it is told, and the rest closes all the same', async () => {
    const ahead = openAhead(['pglite:', second])
    await assert.rejects(openDatabase('pglite:', { open: ahead.open }), /DATABASE_URL/)
    await ahead.closeRest()
  })
})
