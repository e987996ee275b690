import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GrowingBuffer } from './growing-buffer.ts'

test('when a body comes in single bytes, then it takes at most twice its length, and grows a few times', () => {
  const bytes = new GrowingBuffer(256 * 1024)
  let reserved = 0
  let growths = 0
  for (let index = 0; index < 100_000; index++) {
    const piece = Buffer.of(index % 256)
    const growth = bytes.growthFor(piece)
    reserved += growth
    growths += growth > 0 ? 1 : 0
    bytes.append(piece)
  }
  assert.equal(bytes.length, 100_000)
  assert.ok(reserved <= 200_000, `${reserved} bytes were reserved`)
  assert.ok(growths < 20, `it grew ${growths} times`)
  assert.ok(bytes.content().every((byte, index) => byte === index % 256))
})

test('when a body comes at once, then it is not copied', () => {
  const bytes = new GrowingBuffer(1_000)
  const piece = Buffer.from('all of it')
  assert.equal(bytes.growthFor(piece), piece.length)
  bytes.append(piece)
  assert.equal(bytes.content().buffer, piece.buffer)
})
