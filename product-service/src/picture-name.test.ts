import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPictureName, measuresOf, pictureUrlOf } from './picture-name.ts'

const hash = '0123456789abcdef0123456789abcdef'

test('when a picture was uploaded, then its address says its measures and every size there is', () => {
  const url = pictureUrlOf({ hash, width: 700, height: 500 })
  const sized = (width: number) => ({ url: `/images/${hash}_700x500-${width}.webp`, width })
  assert.deepEqual(measuresOf(url), { width: 700, height: 500, sizes: [sized(320), sized(640), { url, width: 700 }] })
  assert.deepEqual(measuresOf(pictureUrlOf({ hash, width: 320, height: 9 })).sizes.length, 1)
})

for (const url of [
  '/images/linen-shirt.svg',
  `https://elsewhere.example/images/${hash}_700x500.webp`,
  `/images/${hash}_700x500-320.webp`,
  `/images/${hash}_0x500.webp`,
  `/images/${hash.toUpperCase()}_700x500.webp`,
  `/images/${hash}_700x500.webp?`,
]) {
  test(`when the address is ${url}, then nothing is known of the picture`, () => {
    assert.deepEqual(measuresOf(url), { width: null, height: null, sizes: [] })
  })
}

test('when a name is of a narrower size, then it is one of a picture', () => {
  assert.ok(isPictureName(`${hash}_700x500-320.webp`))
  assert.ok(!isPictureName('storage-id'))
})
