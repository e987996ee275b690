import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { copyPreparedData } from './prepared-data.ts'

describe('data that a run has prepared', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'storefleet-prepared-'))
  const prepared = join(parent, 'prepared')
  const { PREPARED_DATA: given } = process.env
  before(async () => {
    for (const folder of ['order-service', 'logs']) await mkdir(join(prepared, folder), { recursive: true })
    for (const file of ['storefleet-data.txt', 'shop.lock', 'shop.pid', 'order-service/1259', 'logs/shop.jsonl'])
      await writeFile(join(prepared, file), file)
    process.env.PREPARED_DATA = prepared
  })
  after(async () => {
    if (given === undefined) delete process.env.PREPARED_DATA
    else process.env.PREPARED_DATA = given
    await rm(parent, { recursive: true })
  })

  test('when a shop has no setting of its own that shapes data, then it gets a copy without log and lock', async () => {
    const folder = join(parent, 'copy')
    await copyPreparedData(folder, { LOG_LEVEL: 'info', RESERVATION_TTL_SECONDS: '14000' })
    assert.deepEqual((await readdir(folder, { recursive: true })).sort(), [
      'order-service',
      join('order-service', '1259'),
      'storefleet-data.txt',
    ])
  })

  test('when a shop has another setting, then it starts from nothing', async () => {
    const folder = join(parent, 'own')
    await copyPreparedData(folder, { LOG_LEVEL: 'info', STORE_NAME: 'Ada & Sons' })
    assert.equal(existsSync(folder), false)
  })
})
