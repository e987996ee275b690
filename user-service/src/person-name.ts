import { Type } from 'typebox'

export const maxNameLength = 200

/** What a person may be called: without control characters, one character visible. Both patterns take linear time. */
export const PersonName = Type.String({
  minLength: 1,
  maxLength: maxNameLength,
  pattern: '^[^\\p{Cc}]*$',
  allOf: [{ pattern: '[^\\s\\p{C}]' }],
})

/** Whether a name from elsewhere, such as of an identity provider, may be one. */
export const isPersonName = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= maxNameLength && !/\p{Cc}/u.test(value) && /[^\s\p{C}]/u.test(value)
