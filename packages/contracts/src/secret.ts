import { type TSchema, Type } from 'typebox'

/**
 * A text in an event that lets the person of its `email` do something. The outbox seals it before it is saved, so that no database,
 * broker or other consumer can read it; the consumer that needs it has the key. Only a direct member of a payload can be one.
 */
export const Secret = Type.String({
  'x-secret': true,
  description:
    'Sealed (`sealed.v1.…`): services that have the key of the publisher read it. In clear in early releases.',
})

export const isSecret = (schema: TSchema): boolean => 'x-secret' in schema
