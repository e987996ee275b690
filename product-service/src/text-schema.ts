import { Type } from 'typebox'

/** Characters that PostgreSQL cannot keep: NUL, and surrogates without their other half. */
const storable = '^[^\\u0000\\ud800-\\udfff]*$'

const requiredAndStorable = '^(?=\\s*\\S)[^\\u0000\\ud800-\\udfff]*$'

type TextOptions = { minLength?: number; maxLength: number; description?: string }

/** Text that can be stored as it is. */
export const Text = (options: TextOptions) => Type.String({ ...options, pattern: storable })

/** Text with at least one visible character. */
export const RequiredText = (options: TextOptions) =>
  Type.String({ minLength: 1, ...options, pattern: requiredAndStorable })
