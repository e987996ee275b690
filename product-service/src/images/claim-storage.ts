import { setTimeout as delay } from 'node:timers/promises'
import { ConfigError } from '@storefleet/process'
import type { ClaimStore } from './claim-store.ts'
import { type PictureStorage, pathOf } from './storage/picture-storage.ts'

type Context = { claims: ClaimStore; storage: PictureStorage; newId: () => string }

/** Holds the id of a storage, in the storage itself: copies of it, and a bucket that its files were copied to, are the same storage. */
const idFile = 'storage-id'
const looks = 10
const lookEveryMs = 200

/**
 * Makes sure that this replica keeps pictures where all others do: the database knows the id of the storage, and the storage has a file
 * with it. Replicas with a folder each would show pictures that the next request does not find.
 *
 * @throws ConfigError when the pictures of this database are in another storage
 */
export async function claimStorage({ claims, storage, newId }: Context): Promise<void> {
  const found = await readId(storage)
  const { id, isNew } = await claims.claim(found ?? newId())
  if (found === id) return
  if (isNew) return storage.put(idFile, Buffer.from(id))
  // The replica that was first may be writing it.
  for (let look = 0; found === undefined && look < looks; look++) {
    if ((await readId(storage)) === id) return
    await delay(lookEveryMs)
  }
  throw new ConfigError(
    `The pictures of this shop are in the storage ${id}, and ${storage.place} is ${found ? `the storage ${found}` : 'not it'}. ` +
      'All replicas of product-service need one storage: set IMAGE_S3_URL, or IMAGE_FOLDER to a folder that they share. ' +
      `If the pictures were moved or restored without the file ${pathOf(idFile)}, write the id into it.`,
  )
}

async function readId(storage: PictureStorage): Promise<string | undefined> {
  const id = (await storage.find(idFile))?.toString('utf8').trim()
  return id === '' ? undefined : id
}
