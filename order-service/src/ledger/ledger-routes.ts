import { Money } from '@storefleet/contracts'
import {
  decodeCursor,
  type HttpApp,
  invalidCursor,
  NamedObject,
  Nullable,
  PageQuery,
  page,
  Timestamp,
} from '@storefleet/http'
import { Type } from 'typebox'
import { ledgerAccounts, ledgerReasons } from '../orders/domain/ledger-entry.ts'
import { getOrder, type OrderReader } from '../orders/get-order.ts'
import { actorContextOf } from '../orders/order-access.ts'
import { OrderParams } from '../orders/order-schemas.ts'
import { money } from '../pricing/money.ts'
import type { LedgerStore } from './ledger-store.ts'

const Account = Type.Enum([...ledgerAccounts], {
  title: 'LedgerAccount',
  description:
    '`receivable`: what the customer owes. `sales`, `tax`: what they bought. `held` against `holds`: authorised. `provider`: money that the provider took. `refunds`: given back of what was sold.',
})

const OrderLedger = NamedObject('OrderLedger', {
  items: Type.Array(
    NamedObject('LedgerEntry', {
      id: Type.Integer(),
      reason: Type.Enum([...ledgerReasons], { title: 'LedgerReason' }),
      debit: Account,
      credit: Account,
      amount: Money,
      itemId: Nullable({ ...Type.String(), description: 'Null for shipping, and for what is of the whole order' }),
      reference: Nullable({ ...Type.String(), description: 'The cancellation, payment, shipment or refund' }),
      recordedAt: Timestamp,
    }),
  ),
  nextCursor: Nullable(Type.String()),
  balances: Type.Array(
    NamedObject('LedgerBalance', { account: Account, balanceMinor: Type.Integer(), currency: Type.String() }),
    { description: 'Debits less credits of each account, of all entries: together they are 0' },
  ),
})

export function ledgerRoutes(http: HttpApp, ctx: OrderReader & { ledgers: LedgerStore }): void {
  http.get(
    '/api/v1/orders/:id/ledger',
    {
      config: { access: 'staff', permission: 'orders', problems: { 404: ['order-not-found'] } },
      schema: {
        tags: ['orders'],
        operationId: 'getOrderLedger',
        summary: 'What is owed, held, captured and refunded of an order, oldest first',
        params: OrderParams,
        querystring: PageQuery,
        response: { 200: OrderLedger },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const { id, total } = await getOrder({ ...ctx, ...actorContextOf(request) }, request.params.id)
      const { currency } = total
      const [entries, balances] = await Promise.all([
        ctx.ledgers.entries(id, { after: positionIn(cursor), limit: limit + 1 }),
        ctx.ledgers.balances(id),
      ])
      const items = entries.map(({ amountMinor, recordedAt, ...entry }) => ({
        ...entry,
        amount: money(amountMinor, currency),
        recordedAt: recordedAt.toISOString(),
      }))
      return {
        ...page(items, limit, (last) => [last.id]),
        balances: balances.map((balance) => ({ ...balance, currency })),
      }
    },
  )
}

function positionIn(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined
  const [id] = decodeCursor(cursor)
  if (typeof id === 'number' && Number.isSafeInteger(id)) return id
  throw invalidCursor()
}
