import { Money } from '@storefleet/contracts'
import { type HttpApp, NamedObject, Nullable, Timestamp, Uuid, withExample } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { addCartItem } from './add-item.ts'
import { maxQuantity } from './cart.ts'
import { cartExample, newCartItemExample } from './cart-example.ts'
import { changeCartItem, removeCartItem } from './change-item.ts'
import type { CartContext } from './context.ts'
import { getCart, refreshed } from './get-cart.ts'
import { mergeCart, openCart } from './open-cart.ts'
import type { RefreshedCart } from './refreshed-cart.ts'

const CartLineView = NamedObject('CartItem', {
  id: Type.String(),
  variantId: Type.String(),
  productId: Nullable(Type.String()),
  sku: Nullable(Type.String()),
  slug: Nullable(Type.String()),
  title: Type.String(),
  variantTitle: Type.String(),
  imageUrl: Nullable(Type.String()),
  quantity: Type.Integer(),
  unitPrice: Money,
  lineTotal: Money,
  isAvailable: Type.Boolean({ description: 'A line that is not available stays listed and is not part of the totals' }),
  requiresShipping: Type.Boolean(),
  taxable: Type.Boolean(),
})

const CartChangeView = Type.Union(
  [
    Type.Object({ variantId: Type.String(), kind: Type.Literal('price-changed'), from: Money, to: Money }),
    Type.Object({
      variantId: Type.String(),
      kind: Type.Enum(['unavailable', 'quantity-reduced']),
      from: Type.Integer(),
      to: Type.Integer(),
    }),
  ],
  {
    title: 'CartChange',
    description: 'What is no longer as the customer last saw it; listed until they change the line',
  },
)

const CartView = NamedObject('Cart', {
  id: Type.String(),
  status: Type.Enum(['active', 'ordered', 'merged'], { title: 'CartStatus' }),
  orderId: Nullable(Type.String()),
  version: Type.Integer({
    description: 'What an order of this cart may give as `cartVersion`: it is refused once the cart has changed',
  }),
  items: Type.Array(CartLineView),
  changes: Type.Array(CartChangeView),
  subtotal: Money,
  totals: Nullable(NamedObject('CartTotals', { subtotal: Money, shipping: Money, tax: Money, total: Money })),
  createdAt: Timestamp,
  updatedAt: Timestamp,
})
type CartView = Static<typeof CartView>

const strict = { additionalProperties: false }
const tags = ['carts']
const CartParams = Type.Object({ id: Uuid })
const ItemParams = Type.Object({ id: Uuid, itemId: Uuid })
const Quantity = Type.Integer({ minimum: 1, maximum: maxQuantity })
const CartQuery = Type.Object({
  country: Type.Optional(
    Type.String({ pattern: '^[A-Z]{2}$', description: 'Where the order goes: with it the response has totals' }),
  ),
  shippingMethod: Type.String({ default: 'standard', maxLength: 50 }),
})

export function cartRoutes(http: HttpApp, ctx: CartContext): void {
  http.post(
    '/api/v1/carts',
    {
      config: {
        access: 'public',
        problems: {
          401: ['sign-in-required'],
          404: ['cart-not-found'],
          409: ['cart-already-ordered', 'cart-merged'],
          422: ['cart-too-large'],
          503: ['stock-unavailable'],
        },
      },
      schema: {
        tags,
        operationId: 'openCart',
        summary: 'A new cart for a guest, the cart they are filling for a customer',
        body: Type.Union([NamedObject('NewCart', { mergeCartId: Type.Optional(Uuid) }, strict), Type.Null()]),
        response: { 200: CartView, 201: withExample(CartView, cartExample) },
      },
    },
    async (request, reply) => {
      const requestContext = { ...ctx, actor: request.actor }
      const mergeCartId = request.body?.mergeCartId
      const { cart, isNew } = await (mergeCartId === undefined
        ? openCart(requestContext)
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
          422: ['country-not-delivered', 'unknown-shipping-method'],
          503: ['stock-unavailable'],
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
      const { country, shippingMethod } = request.query
      const destination = country === undefined ? undefined : { country, shippingMethod }
      return toCartView(await getCart({ ...ctx, actor: request.actor }, request.params.id, destination))
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
        body: withExample(
          NamedObject('NewCartItem', { variantId: Uuid, quantity: Quantity }, strict),
          newCartItemExample,
        ),
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

const toCartView = ({ cart, lines, changes, subtotal, totals }: RefreshedCart): CartView => ({
  id: cart.id,
  status: cart.status,
  orderId: cart.status === 'ordered' ? cart.orderId : null,
  version: cart.version,
  items: [...lines],
  changes: [...changes],
  subtotal,
  totals,
  createdAt: cart.createdAt.toISOString(),
  updatedAt: cart.updatedAt.toISOString(),
})
