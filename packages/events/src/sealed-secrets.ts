import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { type DomainEvent, secretMembersOf } from '@storefleet/contracts'

/** What a sealed text belongs to. Sealed for one event, member and recipient, it opens for no other. */
export type SealContext = Readonly<{
  eventType: string
  subject: string
  member: string
  /** The `email` of the event: the person whom the secret lets in. */
  recipient: string
}>

const prefix = 'sealed.v1.'
const cipher = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

type Key = { id: string; bytes: Buffer }

function keyOf(secret: string): Key {
  const bytes = Buffer.from(hkdfSync('sha256', secret, '', 'storefleet event secrets v1', 32))
  return { id: createHash('sha256').update(bytes).digest('base64url').slice(0, 8), bytes }
}

export const isSealed = (text: string): boolean => text.startsWith(prefix)

const boundTo = ({ eventType, subject, member, recipient }: SealContext) =>
  Buffer.from(JSON.stringify([eventType, subject, member, recipient]))

export type SecretSealer = ReturnType<typeof createSecretSealer>

/**
 * Encrypts texts (AES-256-GCM, a fresh nonce each, the key derived with HKDF-SHA256) as `sealed.v1.<key>.<base64url>`. Their
 * readers have the same secret.
 */
export function createSecretSealer(secret: string) {
  const key = keyOf(secret)

  function seal(text: string, context: SealContext): string {
    const nonce = randomBytes(nonceBytes)
    const sealing = createCipheriv(cipher, key.bytes, nonce).setAAD(boundTo(context))
    const sealed = Buffer.concat([nonce, sealing.update(text, 'utf8'), sealing.final(), sealing.getAuthTag()])
    return `${prefix}${key.id}.${sealed.toString('base64url')}`
  }

  return {
    seal,

    /** The event with the members sealed that its contract calls secret; one that is sealed stays as it is. */
    sealEvent(event: DomainEvent): DomainEvent {
      const members = secretMembersOf(event.type)
      if (members.length === 0) return event
      const data = event.data as Record<string, unknown>
      const sealed = members.map((member) => {
        const text = String(data[member])
        return [member, isSealed(text) ? text : seal(text, contextOf(event, member))]
      })
      return { ...event, data: { ...data, ...Object.fromEntries(sealed) } }
    },
  }
}

/** What a secret member of an event is sealed for. */
export const contextOf = ({ type, subject, data }: DomainEvent, member: string): SealContext => ({
  eventType: type,
  subject,
  member,
  recipient: String((data as { email?: unknown }).email ?? ''),
})

/** Opens what was sealed with one of these secrets. Throws for anything else, and for another context. */
export function createSecretOpener(secrets: readonly string[]) {
  const keys = new Map(secrets.map((secret) => [keyOf(secret).id, keyOf(secret).bytes]))

  return function open(sealed: string, context: SealContext): string {
    const [, , keyId = '', body = ''] = sealed.split('.')
    const key = keys.get(keyId)
    if (!isSealed(sealed) || key === undefined) throw new Error('A secret is sealed with a key that is not known here')
    const bytes = Buffer.from(body, 'base64url')
    const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
    opening.setAAD(boundTo(context)).setAuthTag(bytes.subarray(-tagBytes))
    return opening.update(bytes.subarray(nonceBytes, -tagBytes), undefined, 'utf8') + opening.final('utf8')
  }
}
