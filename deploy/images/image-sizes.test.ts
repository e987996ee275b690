import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { compareSizes, type RecordedSizes, updateSizes } from './image-sizes.ts'

const recorded: RecordedSizes = { about: '', images: { 'order-service': { addedMb: 100, growth: [] } } }

for (const [measuredMb, isExplained] of [
  [90, true],
  [109.9, true],
  [110, false],
] as const) {
  test(`when an image of 100 MB has ${measuredMb} MB, then it ${isExplained ? 'passes' : 'needs an explanation'}`, () => {
    const [comparison] = compareSizes(recorded, { 'order-service': measuredMb })
    assert.equal(comparison?.isExplained, isExplained)
  })
}

test('when an image has no record, then it needs one', () => {
  assert.equal(compareSizes(recorded, { storefront: 1 })[0]?.isExplained, false)
  assert.deepEqual(updateSizes(recorded, { storefront: 1 }, undefined).images.storefront, { addedMb: 1, growth: [] })
})

test('when an image has grown by 10 %, then its new size is recorded only with an explanation', () => {
  const measured = { 'order-service': 110 }
  assert.throws(() => updateSizes(recorded, measured, undefined), /order-service has grown from 100 to 110 MB/)
  assert.deepEqual(updateSizes(recorded, measured, 'a PDF library').images['order-service'], {
    addedMb: 110,
    growth: [{ fromMb: 100, toMb: 110, because: 'a PDF library' }],
  })
})

test('when the repository has a Dockerfile, then the size of its image is recorded', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const { images } = JSON.parse(readFileSync(new URL('image-sizes.json', import.meta.url), 'utf8')) as RecordedSizes
  const built = globSync('*/Dockerfile', { cwd: root }).map((path) => path.split('/')[0])
  assert.deepEqual(Object.keys(images).sort(), built.sort())
})
