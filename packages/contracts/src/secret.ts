import { type TSchema, Type } from 'typebox'

/** A text in an event that lets whoever reads it do something: consumers need it, and nobody is shown it. */
export const Secret = Type.String({ 'x-secret': true })

export const isSecret = (schema: TSchema): boolean => 'x-secret' in schema
