import { createSecretOpener, createSecretSealer } from '@storefleet/events'
import type { SealedSecret } from './webhook-endpoint.ts'
import { toSigningSecret } from './webhook-signature.ts'

const secretBytes = 32

export type SigningSecrets = ReturnType<typeof createSigningSecrets>

/**
 * Makes the secrets of endpoints, and seals them for the database with the keys of events: newest first, the others only open. A
 * secret is sealed for its endpoint, so that one row cannot be given the secret of another.
 */
export function createSigningSecrets(keys: readonly [string, ...string[]], randomBytes: (size: number) => Buffer) {
  const { seal } = createSecretSealer(keys[0])
  const open = createSecretOpener(keys)
  const contextOf = (endpointId: string) => ({
    eventType: 'webhook-endpoint',
    subject: endpointId,
    member: 'secret',
    recipient: '',
  })
  const keyOf = (sealed: string) => sealed.split('.')[2]

  return {
    /** Returns a new secret, and how the database keeps it. */
    generate(endpointId: string): { secret: string; sealed: string } {
      const secret = toSigningSecret(randomBytes(secretBytes))
      return { secret, sealed: seal(secret, contextOf(endpointId)) }
    },

    /** Throws where the key is missing. */
    open: (endpointId: string, { sealed }: SealedSecret): string => open(sealed, contextOf(endpointId)),

    /** Returns the secrets sealed with the newest key; undefined where they are. A replaced key can then be removed. */
    resealed(endpointId: string, secrets: readonly SealedSecret[]): SealedSecret[] | undefined {
      const again = secrets.map((secret) => ({
        ...secret,
        sealed: seal(open(secret.sealed, contextOf(endpointId)), contextOf(endpointId)),
      }))
      const isCurrent = secrets.every(({ sealed }, index) => keyOf(sealed) === keyOf(again[index]?.sealed ?? ''))
      return isCurrent ? undefined : again
    },
  }
}
