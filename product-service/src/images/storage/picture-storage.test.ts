import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { startFakeS3 } from '../testing/fake-s3.ts'
import { createFolderStorage } from './folder-storage.ts'
import type { PictureStorage } from './picture-storage.ts'
import { createS3Storage } from './s3-storage.ts'

const folder = await mkdtemp(join(tmpdir(), 'pictures-'))
const s3 = await startFakeS3()
after(async () => {
  await rm(folder, { recursive: true })
  await s3.close()
})

/** Each storage as two replicas have it. */
const storages: Record<string, () => PictureStorage> = {
  folder: () => createFolderStorage(join(folder, 'not-there-yet')),
  bucket: () => createS3Storage(s3.settings),
}

for (const [kind, open] of Object.entries(storages)) {
  describe(`pictures in a ${kind}`, () => {
    const body = Buffer.from([0, 255, 13, 10, 128])

    test('when a file is kept, then every replica finds it as it was', async () => {
      await open().put('aa11.webp', body)
      assert.deepEqual(await open().find('aa11.webp'), body)
    })

    test('when a file is kept twice, also at once, then it is there once', async () => {
      await Promise.all(Array.from({ length: 8 }, () => open().put('bb22.webp', body)))
      assert.deepEqual(await open().find('bb22.webp'), body)
    })

    test('when a file is not there, then none is found', async () => {
      assert.equal(await open().find('cc33.webp'), undefined)
    })

    test('when a name would be a path, then it is neither kept nor found', async () => {
      for (const name of [
        '../aa11.webp',
        'a/b',
        'a%2Fb',
        '',
        '.',
        '..',
        'a\0',
        'A.webp',
        'a..b',
        '?x',
        'a'.repeat(101),
      ]) {
        assert.equal(await open().find(name), undefined, name)
        await assert.rejects(open().put(name, body), /no name of a picture/, name)
      }
    })
  })
}

test('when files were written to a folder, then nothing unfinished is left, and other users cannot read them', async () => {
  const own = join(folder, 'own')
  const storage = createFolderStorage(own)
  await Promise.all(Array.from({ length: 4 }, () => storage.put('dd44.webp', Buffer.from('x'))))
  assert.deepEqual(await readdir(own, { recursive: true }), ['dd', join('dd', 'dd44.webp')])
  assert.equal((await stat(join(own, 'dd', 'dd44.webp'))).mode & 0o777, 0o600)
})

test('when a bucket fails for a moment, then it is asked again; when it refuses, then the failure says so', async () => {
  const storage = createS3Storage(s3.settings)
  s3.failNext(503, 2)
  await storage.put('ee55.webp', Buffer.from('x'))
  assert.ok(s3.names().includes('ee/ee55.webp'))
  const stranger = createS3Storage({ ...s3.settings, secretAccessKey: 'another' })
  await assert.rejects(stranger.put('ff66.webp', Buffer.from('x')), /did not store ff66.webp: it responded with 403/)
  await assert.rejects(stranger.find('ee55.webp'), /did not read ee55.webp: it responded with 403/)
  assert.ok(!s3.names().includes('ff/ff66.webp'))
})
