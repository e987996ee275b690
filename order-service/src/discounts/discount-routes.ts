import { decodeCursor, expectedVersion, type HttpApp, PageOf, PageQuery, page, Uuid } from '@storefleet/http'
import { Type } from 'typebox'
import { DiscountBody, DiscountView } from './discount-schemas.ts'
import type { KeptDiscount } from './discount-store.ts'
import { addDiscount, type DiscountContext, findDiscount, replaceDiscount } from './edit-discount.ts'

const tags = ['discounts']
const path = '/api/v1/discounts'
const Params = Type.Object({ id: Uuid })

/** Discounts as staff edit them. A discount is never deleted, since orders name it: `isActive: false` ends it. */
export function discountRoutes(http: HttpApp, ctx: DiscountContext): void {
  http.get(
    path,
    {
      config: { access: 'staff', permission: 'settings' },
      schema: {
        tags,
        operationId: 'listDiscounts',
        summary: 'Discounts, latest first',
        querystring: PageQuery,
        response: { 200: PageOf(DiscountView) },
      },
    },
    async ({ query: { limit, cursor } }) => {
      const after = cursor === undefined ? undefined : uuidIn(cursor)
      const { items, nextCursor } = page(await ctx.discounts.list(limit + 1, after), limit, ({ id }) => [id])
      return { items: items.map(toView), nextCursor }
    },
  )

  http.get(
    `${path}/:id`,
    {
      config: { access: 'staff', permission: 'settings', problems: { 404: ['discount-not-found'] } },
      schema: {
        tags,
        operationId: 'getDiscount',
        summary: 'One discount',
        params: Params,
        response: { 200: DiscountView },
      },
    },
    async ({ params }, reply) => {
      const discount = await findDiscount(ctx, params.id)
      return reply.header('etag', `"${discount.version}"`).send(toView(discount))
    },
  )

  http.post(
    path,
    {
      config: {
        access: 'staff',
        permission: 'settings',
        problems: { 409: ['discount-code-taken', 'too-many-discounts'], 422: ['invalid-discount'] },
      },
      schema: {
        tags,
        operationId: 'createDiscount',
        summary: 'Add a discount',
        body: DiscountBody,
        response: { 201: DiscountView },
      },
    },
    async ({ body }, reply) => {
      const discount = await addDiscount(ctx, body)
      return reply
        .code(201)
        .headers({ location: `${path}/${discount.id}`, etag: `"${discount.version}"` })
        .send(toView(discount))
    },
  )

  http.put(
    `${path}/:id`,
    {
      config: {
        access: 'staff',
        permission: 'settings',
        headers: { 'if-match': 'required' },
        problems: {
          404: ['discount-not-found'],
          409: ['discount-code-taken', 'too-many-discounts'],
          422: ['invalid-discount'],
        },
      },
      schema: {
        tags,
        operationId: 'replaceDiscount',
        summary: 'Replace a discount; needs If-Match. Orders keep what they were given.',
        params: Params,
        body: DiscountBody,
        response: { 200: DiscountView },
      },
    },
    async ({ params, body, headers }, reply) => {
      const expected = expectedVersion(headers['if-match'])
      const discount = await replaceDiscount(ctx, { id: params.id, body, expected })
      return reply.header('etag', `"${discount.version}"`).send(toView(discount))
    },
  )
}

const uuidIn = (cursor: string) => String(decodeCursor(cursor)[0])

const toView = (discount: KeptDiscount): DiscountView => ({
  ...discount,
  productIds: [...discount.productIds],
  categoryIds: [...discount.categoryIds],
  startsAt: discount.startsAt?.toISOString() ?? null,
  endsAt: discount.endsAt?.toISOString() ?? null,
  createdAt: discount.createdAt.toISOString(),
  updatedAt: discount.updatedAt.toISOString(),
})
