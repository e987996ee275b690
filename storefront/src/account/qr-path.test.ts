import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encodeQR } from 'qr'
import decodeQR from 'qr/decode.js'
import { qrPath } from './qr-path.ts'

test('when the path of a QR code is drawn, then a reader finds its text', () => {
  const text =
    'otpauth://totp/Storefleet:ada%40example.com?secret=KVJGM6DGOZKG4NSM&issuer=Storefleet&digits=6&period=30'
  const rows = encodeQR(text, 'raw', { border: 4, ecc: 'low' })
  const scale = 4
  const size = rows.length * scale
  const data = new Uint8Array(size * size * 4).fill(255)
  for (const [, x, y, length] of qrPath(rows).matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const start = row * size + Number(x) * scale
      for (let pixel = start; pixel < start + Number(length) * scale; pixel++) data.fill(0, pixel * 4, pixel * 4 + 3)
    }
  }
  assert.equal(decodeQR({ width: size, height: size, data }), text)
})
