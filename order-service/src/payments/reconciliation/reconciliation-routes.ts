import { isUuid, Money } from '@storefleet/contracts'
import {
  decodeCursor,
  type HttpApp,
  invalidCursor,
  NamedObject,
  Nullable,
  PageOf,
  PageQuery,
  page,
  Timestamp,
  Uuid,
} from '@storefleet/http'
import { Type } from 'typebox'
import { movementKinds } from '../payment-provider.ts'
import { type Difference, differenceKinds, type Reconciliation } from './reconciliation.ts'
import type { ReconciliationStore } from './reconciliation-store.ts'

const mostShown = 100

const DifferenceView = NamedObject('ReconciliationDifference', {
  id: Uuid,
  difference: Type.Enum([...differenceKinds], {
    title: 'DifferenceKind',
    description:
      '`missing-here`: only the provider’s books have it. `missing-there`: only the ledger has it. `amount-differs`: both have the payment, with other amounts.',
  }),
  kind: Type.Enum([...movementKinds], {
    title: 'MovementKind',
    description: '`refund-reversal`: a refund that the customer’s bank refused later',
  }),
  paymentReference: Nullable({ ...Type.String(), description: 'The provider’s id of the payment' }),
  paymentId: Nullable({ ...Uuid, description: 'Null where no payment here has this reference' }),
  orderId: Nullable(Uuid),
  ours: { ...Money, description: 'What the ledger has and the provider’s books do not' },
  theirs: { ...Money, description: 'What the provider’s books have and the ledger does not' },
  foundAt: Timestamp,
  resolvedAt: Nullable({ ...Timestamp, description: 'When a later day explained it' }),
})

const ReconciliationView = NamedObject('Reconciliation', {
  id: Uuid,
  provider: Type.String(),
  day: Type.String({ description: 'In the time zone of the store: `2026-11-27`' }),
  startsAt: Timestamp,
  endsAt: Timestamp,
  status: Type.Enum(['reading', 'compared'], {
    title: 'ReconciliationStatus',
    description: '`reading`: the day is not over, or the provider’s books are not read to their end',
  }),
  comparedAt: Nullable(Timestamp),
  differenceCount: Type.Integer(),
  differences: Type.Array(DifferenceView, { description: `The first ${mostShown}` }),
})

export function reconciliationRoutes(
  http: HttpApp,
  { reconciliations }: { reconciliations: ReconciliationStore },
): void {
  http.get(
    '/api/v1/reconciliations',
    {
      config: { access: 'staff', permission: 'orders' },
      schema: {
        tags: ['payments'],
        operationId: 'listReconciliations',
        summary: 'The days of which the payment providers’ books were compared with the ledger, newest first',
        querystring: PageQuery,
        response: { 200: PageOf(ReconciliationView) },
      },
    },
    async ({ query: { limit, cursor } }) => {
      const days = await reconciliations.list({ before: positionIn(cursor), limit: limit + 1 })
      const differences = await reconciliations.differencesOf(
        days.map(({ id }) => id),
        mostShown,
      )
      const items = days.map((day) => toView(day, differences.get(day.id) ?? []))
      return page(items, limit, (last) => [last.day, last.id])
    },
  )
}

function positionIn(cursor: string | undefined): Pick<Reconciliation, 'day' | 'id'> | undefined {
  if (cursor === undefined) return undefined
  const [day, id] = decodeCursor(cursor)
  if (typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) && isUuid(id)) return { day, id }
  throw invalidCursor()
}

const toView = ({ cursor: _, startsAt, endsAt, comparedAt, ...day }: Reconciliation, differences: Difference[]) => ({
  ...day,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  comparedAt: comparedAt?.toISOString() ?? null,
  differences: differences.map(({ foundAt, resolvedAt, ...difference }) => ({
    ...difference,
    foundAt: foundAt.toISOString(),
    resolvedAt: resolvedAt?.toISOString() ?? null,
  })),
})
