import { invalid } from '@storefleet/contracts'
import { decodeCursor } from '@storefleet/http'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Returns the id in a cursor of a list that is sorted by id; throws `invalid-cursor` for any other cursor. */
export function idOfCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined
  const [id] = decodeCursor(cursor)
  if (typeof id === 'string' && uuid.test(id)) return id
  throw invalid('invalid-cursor', 'This cursor is of another list: start from the first page')
}
