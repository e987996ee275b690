import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'
import { createPageCache } from './page-cache.ts'

function openCache(bounds: { maxBytes?: number; maxPages?: number } = {}) {
  const clock = { now: 0 }
  const cache = createPageCache({ maxBytes: 1_000, maxPages: 10, keptMs: 1_000, ...bounds, now: () => clock.now })
  let rendered = 0
  const read = (key: string, html = `page ${key}`) =>
    cache.read(key, async () => {
      rendered += 1
      return { status: 200, html }
    })
  return { clock, cache, read, rendered: () => rendered }
}

test('when a page is asked for again within its second, then it is rendered once', async () => {
  const { clock, read, rendered } = openCache()
  const pages = await Promise.all([read('/'), read('/')])
  assert.equal(pages[0], pages[1])
  clock.now = 999
  await read('/')
  assert.equal(rendered(), 1)
  clock.now = 1_000
  await read('/')
  assert.equal(rendered(), 2)
})

test('when a page takes long to render, then its second begins when it is there', async () => {
  const { clock, cache, rendered, read } = openCache()
  const { promise, resolve } = Promise.withResolvers<void>()
  const slow = cache.read('/', () => promise.then(() => ({ status: 200, html: 'slow' })))
  clock.now = 5_000
  assert.equal(read('/'), slow)
  resolve()
  await slow
  clock.now = 5_999
  await read('/')
  assert.equal(rendered(), 0)
})

test('when a page cannot be rendered, then all who wait are told, and the next one tries again', async () => {
  const { cache, read } = openCache()
  const failing = () => Promise.reject(new Error('away'))
  await assert.rejects(cache.read('/', failing), /away/)
  assert.equal((await read('/', 'there')).body.identity.toString(), 'there')
})

test('when there are more pages or bytes than it may hold, then the oldest go', async () => {
  for (const bounds of [{ maxPages: 2 }, { maxBytes: 10, maxPages: 10 }]) {
    const { read, rendered } = openCache(bounds)
    for (const key of ['a', 'b', 'c']) await read(key, 'x'.repeat(5))
    await read('b', 'x'.repeat(5))
    await read('c', 'x'.repeat(5))
    assert.equal(rendered(), 3)
    await read('a', 'x'.repeat(5))
    assert.equal(rendered(), 4)
  }
})

test('when a page is sent compressed, then it is compressed once, and counts with it', async () => {
  const { read, rendered } = openCache({ maxBytes: 700 })
  const html = 'x'.repeat(600)
  const page = await read('/', html)
  const [first, second] = await Promise.all([page.body.in('br'), page.body.in('br')])
  assert.equal(first, second)
  assert.equal(brotliDecompressSync(first).toString(), html)
  await read('/other', 'y'.repeat(90))
  await read('/', html)
  assert.equal(rendered(), 3)
})
