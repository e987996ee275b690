import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'

/** The receiving end of Web Push: the keys a browser makes, and decryption as RFC 8291 and RFC 8188 say, written from them. */
export function createFakeBrowser() {
  const curve = createECDH('prime256v1')
  const publicKey = curve.generateKeys()
  const auth = randomBytes(16)

  return {
    keys: { p256dh: publicKey.toString('base64url'), auth: auth.toString('base64url') },

    /** The text of a message; throws when it was not meant for this browser or was changed on its way. */
    decrypt(message: Buffer): string {
      const salt = message.subarray(0, 16)
      const keyLength = message.readUInt8(20)
      const senderKey = message.subarray(21, 21 + keyLength)
      const ciphertext = message.subarray(21 + keyLength)

      const keyInfo = Buffer.concat([Buffer.from('WebPush: info\0'), publicKey, senderKey])
      const keyMaterial = hkdf(curve.computeSecret(senderKey), auth, keyInfo, 32)
      const contentKey = hkdf(keyMaterial, salt, 'Content-Encoding: aes128gcm\0', 16)
      const nonce = hkdf(keyMaterial, salt, 'Content-Encoding: nonce\0', 12)
      return unpad(decryptRecord(ciphertext, contentKey, nonce)).toString('utf8')
    },
  }
}

const tagBytes = 16

function decryptRecord(record: Buffer, key: Buffer, nonce: Buffer): Buffer {
  const decipher = createDecipheriv('aes-128-gcm', key, nonce)
  decipher.setAuthTag(record.subarray(-tagBytes))
  return Buffer.concat([decipher.update(record.subarray(0, -tagBytes)), decipher.final()])
}

// The last record's padding starts with a 2.
function unpad(plain: Buffer): Buffer {
  const delimiter = plain.lastIndexOf(2)
  if (delimiter === -1) throw new Error('A record without a delimiter')
  return plain.subarray(0, delimiter)
}

const hkdf = (secret: Buffer, salt: Buffer, info: Buffer | string, length: number) =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, length))
