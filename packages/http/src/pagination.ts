import { invalid, isUuid, type ServiceError } from '@storefleet/contracts'

export type Page<Item> = { items: Item[]; nextCursor: string | null }

/** Makes a page of `limit + 1` or fewer rows: the extra one only tells that there are more. */
export function page<Item>(
  rows: readonly Item[],
  limit: number,
  cursorOf: (last: Item) => readonly unknown[],
): Page<Item> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(cursorOf(last)) : null }
}

export const encodeCursor = (position: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url')

/** Returns the position that a cursor stands for. Throws `invalid-cursor` for one that `encodeCursor` did not make. */
export function decodeCursor(cursor: string): unknown[] {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(position)) return position
  } catch {
    // Refused below, as any other text.
  }
  throw invalidCursor()
}

/** Returns the id that a cursor over ids stands for; undefined without a cursor. Throws `invalid-cursor` for any other cursor. */
export function decodeIdCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined
  const [id] = decodeCursor(cursor)
  if (isUuid(id)) return id
  throw invalidCursor()
}

/** The refusal of a cursor that this list did not return. */
export const invalidCursor = (): ServiceError =>
  invalid('invalid-cursor', 'The cursor is not one that this list returned: start from the first page', {
    fields: [{ field: 'cursor', message: 'is not valid' }],
  })
