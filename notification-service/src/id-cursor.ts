import { invalid } from '@storefleet/contracts'
import { decodeCursor } from '@storefleet/http'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The id that a cursor over ids stands on; throws `invalid-cursor` for a cursor over anything else. */
export function idOfCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined
  const [id] = decodeCursor(cursor)
  if (typeof id === 'string' && uuid.test(id)) return id
  throw invalid('invalid-cursor', 'This cursor is of another list: start from the first page')
}
