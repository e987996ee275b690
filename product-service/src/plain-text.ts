import { Type } from 'typebox'

/** Returns the text as one line: single spaces, none at its ends. */
export const tidyLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Returns the text as lines: single spaces, none at the ends of a line, one empty line at most. */
export const tidyText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(tidyLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** Characters that PostgreSQL cannot keep: NUL, and surrogates without their other half. */
const storable = '^[^\\u0000\\ud800-\\udfff]*$'
const requiredAndStorable = '^(?=\\s*\\S)[^\\u0000\\ud800-\\udfff]*$'

/** Returns the text without what PostgreSQL cannot keep. */
export const storableText = (text: string): string => text.replaceAll('\0', '').toWellFormed()

type TextOptions = { minLength?: number; maxLength: number; description?: string }

/** Text that can be stored as it is. */
export const Text = (options: TextOptions) => Type.String({ ...options, pattern: storable })

/** Text with at least one visible character. */
export const RequiredText = (options: TextOptions) =>
  Type.String({ minLength: 1, ...options, pattern: requiredAndStorable })
