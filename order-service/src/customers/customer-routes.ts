import { Address, Money } from '@storefleet/contracts'
import {
  decodeIdCursor,
  type HttpApp,
  NamedObject,
  Nullable,
  PageOf,
  PageQuery,
  page,
  Timestamp,
  Uuid,
} from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { type Customer, customerNotFound, mostAddresses, mostNotes } from './customer.ts'
import type { CustomerStore } from './customer-store.ts'

const customer = {
  id: { ...Uuid, description: 'That of their first order; the id of any of their orders finds them' },
  email: Type.String(),
  accountId: Nullable(
    Type.String({
      description: 'The account that ordered last with this address; null where all orders are of a guest',
    }),
  ),
  orders: Type.Integer({ description: 'Placed, also those that were cancelled or never paid' }),
  spent: { ...Money, description: 'What was taken for their orders, less what was given back' },
  firstOrderAt: Timestamp,
  lastOrder: NamedObject('CustomerLastOrder', {
    id: Uuid,
    number: Type.String(),
    name: Type.String({ description: 'Whom it is shipped to' }),
    createdAt: Timestamp,
  }),
}
const CustomerView = NamedObject('Customer', customer)
const CustomerDetailView = NamedObject('CustomerDetail', {
  ...customer,
  addresses: Type.Array(Address, {
    description: `Of their last 100 orders, newest first, each once; at most ${mostAddresses}`,
  }),
  notes: Type.Array(
    NamedObject('CustomerNote', {
      id: Uuid,
      orderId: Uuid,
      orderNumber: Type.String(),
      text: Type.String(),
      by: NamedObject('CustomerNoteAuthor', { id: Type.String() }),
      createdAt: Timestamp,
    }),
    { description: `What staff wrote about their orders, newest first; at most ${mostNotes}` },
  ),
})

const CustomerQuery = Type.Object({
  ...PageQuery.properties,
  q: Type.Optional(
    Type.String({
      minLength: 2,
      maxLength: 100,
      pattern: '\\S',
      description: 'Starts of words of a name or of the email address',
    }),
  ),
  kind: Type.Optional(
    Type.Enum(['account', 'guest'], {
      title: 'CustomerKind',
      description: '`guest`: of whom no order belongs to an account',
    }),
  ),
})

export function customerRoutes(http: HttpApp, { customers }: { customers: CustomerStore }): void {
  http.get(
    '/api/v1/customers',
    {
      config: { access: 'staff', permission: 'orders' },
      schema: {
        tags: ['customers'],
        operationId: 'listCustomers',
        summary: 'Who has ordered, by email address; those who ordered last come first',
        description:
          'Accounts that have ordered nothing are not among them: administrators list accounts with GET /users.',
        querystring: CustomerQuery,
        response: { 200: PageOf(CustomerView) },
      },
    },
    async ({ query: { limit, cursor, ...search } }) => {
      const found = await customers.search({ ...search, beforeId: decodeIdCursor(cursor), limit: limit + 1 })
      const { items, nextCursor } = page(found, limit, ({ lastOrder }) => [lastOrder.id])
      return { items: items.map(toView), nextCursor }
    },
  )

  http.get(
    '/api/v1/customers/:id',
    {
      config: { access: 'staff', permission: 'orders', problems: { 404: ['customer-not-found'] } },
      schema: {
        tags: ['customers'],
        operationId: 'getCustomer',
        summary: 'Who has ordered, with their addresses and what staff wrote about their orders',
        description: 'Their orders are listed by GET /orders with their email address.',
        params: Type.Object({ id: Uuid }),
        response: { 200: CustomerDetailView },
      },
    },
    async ({ params }) => {
      const found = await customers.findByOrder(params.id)
      if (!found) throw customerNotFound()
      const notes = found.notes.map(({ byId, createdAt, ...note }) => ({
        ...note,
        ...{ by: { id: byId }, createdAt: createdAt.toISOString() },
      }))
      return { ...toView(found), addresses: [...found.addresses], notes }
    },
  )
}

const toView = ({
  id,
  email,
  accountId,
  orders,
  spent,
  firstOrderAt,
  lastOrder,
}: Customer): Static<typeof CustomerView> => ({
  ...{ id, email, accountId, orders, spent, firstOrderAt: firstOrderAt.toISOString() },
  lastOrder: { ...lastOrder, createdAt: lastOrder.createdAt.toISOString() },
})
