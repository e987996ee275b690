import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { ConfigError } from '@storefleet/process'
import { forEachDatabase } from '@storefleet/test-kit'
import { migrations } from '../testing/product-service.ts'
import { claimStorage } from './claim-storage.ts'
import { createClaimStore } from './claim-store.ts'
import type { PictureStorage } from './storage/picture-storage.ts'

function inMemory(files = new Map<string, Buffer>()): PictureStorage & { files: Map<string, Buffer> } {
  return {
    files,
    place: 'memory',
    put: async (name, body) => {
      files.set(name, body)
    },
    find: async (name) => files.get(name),
  }
}

forEachDatabase((openTestDatabase) => {
  const openShop = async () => {
    const claims = createClaimStore(await openTestDatabase({ migrations }))
    return (storage: PictureStorage) => claimStorage({ claims, storage, newId: randomUUID })
  }

  test('when replicas share a storage, then all start, also at once and again', async () => {
    const start = await openShop()
    const shared = inMemory()
    await Promise.all([start(shared), start(shared), start(shared)])
    await start(shared)
  })

  test('when another replica has a storage of its own, then it does not start, and is told what to set', async () => {
    const start = await openShop()
    const first = inMemory()
    await start(first)
    const [id] = [...first.files.values()].map(String)
    const refusal = (error: unknown) =>
      error instanceof ConfigError && /IMAGE_S3_URL/.test(error.message) && error.message.includes(id ?? '')
    await assert.rejects(start(inMemory()), refusal)
    await assert.rejects(start(inMemory(new Map([['storage-id', Buffer.from('another')]]))), refusal)
    await start(first)
  })

  test('when all files are copied to another storage, then the shop starts on it', async () => {
    const start = await openShop()
    const first = inMemory()
    await start(first)
    await start(inMemory(new Map(first.files)))
  })

  test('when the database is new and the storage is not, then the database takes the storage it is given', async () => {
    const kept = inMemory(new Map([['storage-id', Buffer.from('from-a-backup\n')]]))
    const start = await openShop()
    await start(kept)
    await assert.rejects(start(inMemory()), /from-a-backup/)
  })
})
