import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { createDatabase, openDriver, sql } from '@storefleet/database'
import { readShopConfig } from '../config.ts'
import { openDataFolder } from '../data-folder.ts'
import { runCommand } from '../run-command.ts'
import { type StoringService, storingServices } from '../shop-layout.ts'
import { acceptBackupRequests, requestBackup } from './backup-requests.ts'
import { type Driver, finishBackup, prepareBackup } from './copy-databases.ts'
import { backUp, restore } from './run-backup.ts'

describe('backups of the embedded databases', () => {
  const parent = mkdtempSync(join(tmpdir(), 'storefleet-backup-'))
  const dataFolder = join(parent, 'data')
  const drivers: Driver[] = []
  before(async () => {
    openDataFolder(dataFolder).release()
    for (const service of storingServices) {
      const driver = await openDriver(`pglite://${join(dataFolder, service)}`)
      drivers.push(driver)
      await driver.inTransaction((session) => session.script('create table counts (count integer not null)'))
    }
  })
  after(async () => {
    for (const driver of drivers) await driver.close()
    rmSync(parent, { recursive: true })
  })

  const countAll = async (count: number) => {
    for (const driver of drivers)
      await createDatabase(driver).execute(sql`insert into counts (count) values (${count})`)
  }

  async function readCopy(folder: string, service: StoringService) {
    const driver = await openDriver(`pglite://${join(folder, service)}`)
    const rows = await createDatabase(driver).query<{ count: number }>(sql`select count from counts order by count`)
    await driver.close()
    return rows.map(({ count }) => count)
  }

  test('when databases are written while they are copied, then the backup has all of them at its end, and opens', async () => {
    const to = join(parent, 'written')
    const picture = (folder: string, name: string) => join(folder, 'images', 'ab', name)
    mkdirSync(picture(dataFolder, '.'), { recursive: true })
    writeFileSync(picture(dataFolder, 'before.webp'), 'before')
    await countAll(1)
    await prepareBackup(dataFolder, to)
    await countAll(2)
    writeFileSync(picture(dataFolder, 'meanwhile.webp'), 'meanwhile')
    assert.equal(existsSync(to), false)
    await finishBackup(dataFolder, drivers, to)
    await countAll(3)

    const restored = join(parent, 'restored')
    await restore(restored, to)
    for (const service of storingServices) assert.deepEqual(await readCopy(restored, service), [1, 2], service)
    for (const name of ['before', 'meanwhile']) {
      assert.equal(readFileSync(picture(restored, `${name}.webp`), 'utf8'), name)
    }
  })

  test('when a transaction is open, then the backup waits for it and has what it committed', async () => {
    const to = join(parent, 'held')
    await prepareBackup(dataFolder, to)
    const [first, second, third, last] = drivers as [Driver, Driver, Driver, Driver]
    const insert = { text: 'insert into counts values (4)', values: [] }
    let open: Promise<void> | undefined
    const run: Driver['run'] = async (statement) => {
      const result = await last.run(statement)
      open = first.inTransaction(async (session) => {
        await nextTurn()
        await session.run(insert)
      })
      return result
    }
    await finishBackup(dataFolder, [first, second, third, { ...last, run }], to)
    await open
    assert.ok((await readCopy(to, 'user-service')).includes(4))
  })

  test('when the data is not in use, then its files are copied; when a folder is taken, then it is refused', async () => {
    const to = join(parent, 'unused')
    await backUp(dataFolder, to)
    await assert.rejects(backUp(dataFolder, to), /exists: name a folder that does not exist yet/)
    await assert.rejects(restore(dataFolder, to), /has data: move it away/)
    await assert.rejects(restore(join(parent, 'other'), dataFolder), /is no whole backup/)
    await assert.rejects(backUp(join(parent, 'nothing'), join(parent, 'x')), /nothing to back up/)
  })

  test('when the data is on a PostgreSQL server, then the command says that it is not for it', async () => {
    const config = { ...readShopConfig({}), databaseUrl: 'postgres://shop@localhost/shop' }
    await assert.rejects(runCommand(['backup', join(parent, 'server')], config), /DATABASE_URL names a PostgreSQL/)
  })

  test('when a restore is cut short, then the next start finds no data', async () => {
    const broken = join(parent, 'broken')
    mkdirSync(join(broken, 'user-service'), { recursive: true })
    writeFileSync(join(broken, 'storefleet-backup.json'), '{"takenAt":"2026-11-26T21:00:00.000Z"}')
    const target = join(parent, 'cut-short')
    await assert.rejects(restore(target, broken), /ENOENT/)
    const data = openDataFolder(target)
    assert.equal(existsSync(data.databaseFolder('user-service')), false)
    data.release()
  })

  test('when the process that has the data fails or is silent, then the caller gets the error', async () => {
    const stop = acceptBackupRequests(dataFolder, () => Promise.reject(new Error('no space left on device')))
    await assert.rejects(requestBackup(dataFolder, join(parent, 'asked')), /no space left on device/)
    stop()
    const silent = requestBackup(dataFolder, join(parent, 'asked'), { acceptedWithinMs: 200 })
    await assert.rejects(silent, /does not respond/)
  })
})
