import { invalid } from '@storefleet/contracts'
import { type HttpApp, NamedObject, Uuid, withExample } from '@storefleet/http'
import { Type } from 'typebox'
import { DiscountCode, maxCodes } from '../discounts/discount-schemas.ts'
import { placeOf } from '../pricing/quote.ts'
import { addCartItem } from './add-item.ts'
import { maxItems, maxQuantity } from './cart.ts'
import { cartExample, newCartItemExample } from './cart-example.ts'
import { CartView } from './cart-schemas.ts'
import { toCartView } from './cart-view.ts'
import { changeCartItem, removeCartItem } from './change-item.ts'
import type { CartContext } from './context.ts'
import { getCart, refreshed } from './get-cart.ts'
import { mergeCart, openCart } from './open-cart.ts'
import { setDiscountCodes } from './set-discount-codes.ts'

const strict = { additionalProperties: false }
const tags = ['carts']
const CartParams = Type.Object({ id: Uuid })
const ItemParams = Type.Object({ id: Uuid, itemId: Uuid })
const Quantity = Type.Integer({ minimum: 1, maximum: maxQuantity })
const NewItem = NamedObject('NewCartItem', { variantId: Uuid, quantity: Quantity }, strict)
const NewCart = NamedObject(
  'NewCart',
  {
    mergeCartId: Type.Optional(Uuid),
    items: Type.Optional(
      Type.Array(NewItem, { maxItems: maxItems, description: 'Put into the cart, all or none of them' }),
    ),
  },
  strict,
)
const CartQuery = Type.Object({
  country: Type.Optional(
    Type.String({ pattern: '^[A-Z]{2}$', description: 'Where the order goes: with it the response has totals' }),
  ),
  region: Type.Optional(
    Type.String({ minLength: 1, maxLength: 100, description: 'Its state or province, as in an address' }),
  ),
  postalCode: Type.Optional(
    Type.String({ minLength: 1, maxLength: 20, description: 'For a shop whose taxes a service determines' }),
  ),
  shippingMethod: Type.String({ default: 'standard', maxLength: 50 }),
  vatId: Type.Optional(Type.String({ minLength: 4, maxLength: 20, description: 'Of a business that buys' })),
})

const eitherItemsOrMerge = () =>
  invalid('items-or-merge', 'A cart is opened with items, or another is merged into it', {
    fields: [{ field: 'items', message: 'must be absent where mergeCartId is given' }],
  })

export function cartRoutes(http: HttpApp, ctx: CartContext): void {
  http.post(
    '/api/v1/carts',
    {
      config: {
        access: 'public',
        problems: {
          400: ['items-or-merge'],
          401: ['sign-in-required'],
          404: ['cart-not-found'],
          409: ['cart-already-ordered', 'cart-merged', 'out-of-stock'],
          422: ['unknown-variant', 'cart-too-large'],
          503: ['stock-unavailable'],
        },
      },
      schema: {
        tags,
        operationId: 'openCart',
        summary: 'A new cart for a guest, the cart they are filling for a customer',
        body: Type.Union([NewCart, Type.Null()]),
        response: { 200: CartView, 201: withExample(CartView, cartExample) },
      },
    },
    async (request, reply) => {
      const requestContext = { ...ctx, actor: request.actor }
      const { mergeCartId, items } = request.body ?? {}
      if (mergeCartId !== undefined && items !== undefined) throw eitherItemsOrMerge()
      const { cart, isNew } = await (mergeCartId === undefined
        ? openCart(requestContext, items)
        : mergeCart(requestContext, mergeCartId))
      return reply.code(isNew ? 201 : 200).send(toCartView(await refreshed(ctx, cart)))
    },
  )

  http.get(
    '/api/v1/carts/:id',
    {
      config: {
        access: 'owner',
        problems: {
          400: ['unknown-country'],
          404: ['cart-not-found'],
          422: [
            'country-not-delivered',
            'unknown-shipping-method',
            'tax-rate-missing',
            'invalid-vat-id',
            'amount-too-large',
          ],
          503: ['stock-unavailable', 'prices-changing', 'taxes-unavailable'],
        },
      },
      schema: {
        tags,
        operationId: 'getCart',
        summary: 'A cart at today’s prices and stock',
        params: CartParams,
        querystring: CartQuery,
        response: { 200: withExample(CartView, cartExample) },
      },
    },
    async (request) => {
      const { country, region, postalCode, shippingMethod, vatId = null } = request.query
      const destination =
        country === undefined ? undefined : { place: placeOf({ country, region, postalCode }), shippingMethod, vatId }
      return toCartView(await getCart({ ...ctx, actor: request.actor }, request.params.id, destination))
    },
  )

  http.put(
    '/api/v1/carts/:id/discount-codes',
    {
      config: {
        access: 'owner',
        problems: {
          404: ['cart-not-found'],
          409: ['cart-already-ordered', 'cart-merged'],
          503: ['stock-unavailable'],
        },
      },
      schema: {
        tags,
        operationId: 'updateCartDiscountCodes',
        summary: 'Set the discount codes of a cart; its totals say whether each applies',
        params: CartParams,
        body: withExample(
          NamedObject('CartDiscountCodes', { codes: Type.Array(DiscountCode, { maxItems: maxCodes }) }, strict),
          { codes: ['WELCOME10'] },
        ),
        response: { 200: withExample(CartView, cartExample) },
      },
    },
    async (request) => {
      const requestContext = { ...ctx, actor: request.actor }
      const cart = await setDiscountCodes(requestContext, { cartId: request.params.id, codes: request.body.codes })
      return toCartView(await refreshed(requestContext, cart))
    },
  )

  http.post(
    '/api/v1/carts/:id/items',
    {
      config: {
        access: 'owner',
        problems: {
          404: ['cart-not-found'],
          409: ['cart-already-ordered', 'cart-merged', 'out-of-stock'],
          422: ['unknown-variant', 'cart-too-large'],
          503: ['stock-unavailable'],
        },
      },
      schema: {
        tags,
        operationId: 'addCartItem',
        summary: 'Put units in the cart',
        params: CartParams,
        body: withExample(NewItem, newCartItemExample),
        response: { 201: withExample(CartView, cartExample) },
      },
    },
    async (request, reply) => {
      const requestContext = { ...ctx, actor: request.actor }
      const cart = await addCartItem(requestContext, { cartId: request.params.id, ...request.body })
      return reply.code(201).send(toCartView(await refreshed(ctx, cart)))
    },
  )

  http.patch(
    '/api/v1/carts/:id/items/:itemId',
    {
      config: {
        access: 'owner',
        problems: {
          404: ['cart-not-found', 'cart-item-not-found'],
          409: ['cart-already-ordered', 'cart-merged', 'out-of-stock'],
          422: ['unknown-variant', 'cart-too-large'],
          503: ['stock-unavailable'],
        },
      },
      schema: {
        tags,
        operationId: 'updateCartItem',
        summary: 'Change how many; the line is named by its id or its variant’s',
        params: ItemParams,
        body: NamedObject('CartItemChanges', { quantity: Quantity }, strict),
        response: { 200: withExample(CartView, cartExample) },
      },
    },
    async (request) => {
      const { id: cartId, itemId } = request.params
      const requestContext = { ...ctx, actor: request.actor }
      const cart = await changeCartItem(requestContext, { cartId, itemId, quantity: request.body.quantity })
      return toCartView(await refreshed(ctx, cart))
    },
  )

  http.delete(
    '/api/v1/carts/:id/items/:itemId',
    {
      config: {
        access: 'owner',
        problems: {
          404: ['cart-not-found', 'cart-item-not-found'],
          409: ['cart-already-ordered', 'cart-merged'],
          503: ['stock-unavailable'],
        },
      },
      schema: {
        tags,
        operationId: 'removeCartItem',
        summary: 'Take a line out; it is named by its id or its variant’s',
        params: ItemParams,
        response: { 200: withExample(CartView, cartExample) },
      },
    },
    async (request) => {
      const { id: cartId, itemId } = request.params
      const cart = await removeCartItem({ ...ctx, actor: request.actor }, { cartId, itemId })
      return toCartView(await refreshed(ctx, cart))
    },
  )
}
