import { createECDH } from 'node:crypto'
import webPush from 'web-push'

/** The key pair that identifies the sender to push services (RFC 8292), base64url. */
export type VapidKeys = Readonly<{ publicKey: string; privateKey: string }>

export const generateVapidKeys = (): VapidKeys => webPush.generateVAPIDKeys()

/** Whether the private key belongs to the public key. */
export function isVapidPair({ publicKey, privateKey }: VapidKeys): boolean {
  try {
    const curve = createECDH('prime256v1')
    curve.setPrivateKey(Buffer.from(privateKey, 'base64url'))
    return curve.getPublicKey('base64url') === publicKey.replaceAll('=', '')
  } catch {
    return false
  }
}
