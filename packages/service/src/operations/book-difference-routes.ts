import { isUuid } from '@storefleet/contracts'
import {
  decodeCursor,
  encodeCursor,
  type HttpApp,
  invalidCursor,
  NamedObject,
  Nullable,
  PageQuery,
} from '@storefleet/http'
import { Type } from 'typebox'
import type { BookPosition, ExamineBooks } from '../audit/book-checks.ts'
import { operationPart } from './operation-part.ts'

const BookDifferences = NamedObject('BookDifferences', {
  check: Type.String({ description: 'Which of the books this page is of: `events`, `orders`, `documents`, `stock`' }),
  items: Type.Array(
    NamedObject('BookDifference', {
      kind: Type.String({ description: 'What does not add up, in words' }),
      detail: Type.String({ description: 'Where, with ids and numbers' }),
    }),
  ),
  nextCursor: Nullable(Type.String({ description: 'Of the next page; null after the last' })),
})

const Query = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: 500, default: 200, description: 'How many records are examined' }),
  cursor: PageQuery.properties.cursor,
})

/** The audit of a service's own books: what its orders, units, events and numbers should add up to and do not. */
export function bookDifferenceRoutes(
  http: HttpApp,
  base: string,
  ctx: { service: string; examine: ExamineBooks },
): void {
  http.get(
    `${base}/book-differences`,
    {
      config: { access: 'admin' },
      schema: {
        tags: ['operations'],
        operationId: `list${operationPart(ctx.service)}BookDifferences`,
        summary: 'What in the books of this service does not add up',
        description:
          'Examines the next records, a page at each request, and returns what differs; an empty page says nothing about the next one. What has changed in the last ten minutes may be under way, and is left out. `npm run audit:books` reads all pages of all services.',
        querystring: Query,
        response: { 200: BookDifferences },
      },
    },
    async ({ query: { limit, cursor } }) => {
      const { check, differences, next } = await ctx.examine(positionOf(cursor), limit)
      const nextCursor = next ? encodeCursor([next.check, next.after ?? null]) : null
      return { check, items: [...differences], nextCursor }
    },
  )
}

/** Throws `invalid-cursor` for one that this list did not return. */
function positionOf(cursor: string | undefined): BookPosition {
  if (cursor === undefined) return { check: 0, after: undefined }
  const [check, after] = decodeCursor(cursor)
  const isCheck = typeof check === 'number' && Number.isInteger(check) && check >= 0 && check < 100
  if (!isCheck || !(after === null || isUuid(after))) throw invalidCursor()
  return { check, after: after ?? undefined }
}
