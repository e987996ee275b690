import { invalid } from '@storefleet/contracts'

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

/** The position a cursor stands for; throws `invalid-cursor` for one that `encodeCursor` did not make. */
export function decodeCursor(cursor: string): unknown[] {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(position)) return position
  } catch {
    // Answered below, as any other cursor that is not ours.
  }
  throw invalid('invalid-cursor', 'The cursor is not one we made: start from the first page', {
    fields: [{ field: 'cursor', message: 'is not valid' }],
  })
}
