import { etagOf, type HttpApp, isNotModified, versionedEtagOf, withExample } from '@storefleet/http'
import { type Actor, isStaff } from '@storefleet/identity'
import { type Static, Type } from 'typebox'
import { Text } from '../plain-text.ts'
import { slugLength } from '../slug.ts'
import { addProduct } from './add-product.ts'
import { editProduct } from './edit-product.ts'
import { type ListProducts, listProducts } from './list-products.ts'
import { listRelated } from './list-related.ts'
import type { ProductContext } from './product-context.ts'
import { newProductExample, productExample, productPageExample } from './product-examples.ts'
import { parseFacets, parseFields, parseOptions } from './product-query.ts'
import {
  NewProductBody,
  ProductBody,
  ProductChangesBody,
  ProductListQuery,
  ProductPageBody,
  RelatedProductsBody,
} from './product-schema.ts'
import { readProduct } from './read-product.ts'
import { retireProduct } from './retire-product.ts'

const IdOrSlug = Type.Object({ idOrSlug: Text({ maxLength: slugLength }) })
const NotModified = Type.Unsafe<undefined>({ type: 'null', description: 'The client has this response already' })
const Nothing = Type.Unsafe<undefined>({ type: 'null', description: 'Archived' })
const tags = ['products']
/** A product may have hundreds of variants. */
const bodyLimit = 256 * 1024

/**
 * A response depends on the actor, so caches must revalidate. The gateway knows the actor: it may reuse a response for customers for
 * a second (RFC 9213). Prices and stock are read anew when an order is placed.
 */
const caching = (etag: string, actor: Actor) => ({
  etag,
  'cache-control': 'private, no-cache',
  ...(!isStaff(actor) && { 'cdn-cache-control': 'max-age=1' }),
})

export function productRoutes(http: HttpApp, ctx: ProductContext): void {
  http.get(
    '/api/v1/products',
    {
      config: {
        access: 'public',
        headers: { 'if-none-match': 'optional' },
        problems: {
          400: ['invalid-option', 'invalid-facet', 'too-many-options', 'invalid-fields', 'limit-too-high'],
          403: ['staff-only-filter'],
        },
      },
      schema: {
        tags,
        operationId: 'listProducts',
        summary: 'Browse and search products',
        querystring: ProductListQuery,
        response: { 200: withExample(ProductPageBody, productPageExample), 304: NotModified },
      },
    },
    async (request, reply) => {
      const page = await listProducts(ctx, listInput(request.query), request.actor)
      const etag = etagOf(page)
      reply.headers(caching(etag, request.actor))
      if (isNotModified(request.headers['if-none-match'], etag)) return reply.code(304).send()
      // The members that the client did not ask for are missing: not what the schema's serializer writes.
      if (request.query.fields !== undefined) reply.type('application/json; charset=utf-8').serializer(JSON.stringify)
      return page as Static<typeof ProductPageBody>
    },
  )

  http.get(
    '/api/v1/products/:idOrSlug',
    {
      config: { access: 'public', headers: { 'if-none-match': 'optional' }, problems: { 404: ['product-not-found'] } },
      schema: {
        tags,
        operationId: 'getProduct',
        summary: 'One product, by id or slug',
        params: IdOrSlug,
        response: { 200: withExample(ProductBody, productExample), 304: NotModified },
      },
    },
    async (request, reply) => {
      const product = await readProduct(ctx, request.params.idOrSlug, request.actor)
      const etag = versionedEtagOf(product)
      reply.headers(caching(etag, request.actor))
      return isNotModified(request.headers['if-none-match'], etag) ? reply.code(304).send() : product
    },
  )

  http.get(
    '/api/v1/products/:idOrSlug/related',
    {
      config: { access: 'public', problems: { 404: ['product-not-found'] } },
      schema: {
        tags,
        operationId: 'listRelatedProducts',
        summary: 'Products like this one',
        params: IdOrSlug,
        querystring: Type.Object({ limit: Type.Integer({ minimum: 1, maximum: 20, default: 8 }) }),
        response: { 200: RelatedProductsBody },
      },
    },
    async ({ params, query, actor }, reply) => {
      const items = await listRelated(ctx, { ...params, ...query }, actor)
      return reply.headers(caching(etagOf(items), actor)).send({ items, nextCursor: null })
    },
  )

  http.post(
    '/api/v1/products',
    {
      bodyLimit,
      config: {
        access: 'staff',
        permission: 'catalogue',
        problems: { 409: ['slug-taken', 'sku-taken'], 422: ['invalid-product', 'wrong-currency', 'unknown-category'] },
      },
      schema: {
        tags,
        operationId: 'createProduct',
        summary: 'Create a product',
        body: withExample(NewProductBody, newProductExample),
        response: { 201: withExample(ProductBody, productExample) },
      },
    },
    async ({ body, actor }, reply) => {
      const { id } = await addProduct(ctx, body, actor)
      const product = await readProduct(ctx, id, actor)
      return reply
        .code(201)
        .headers({ location: `/api/v1/products/${id}`, etag: versionedEtagOf(product) })
        .send(product)
    },
  )

  http.patch(
    '/api/v1/products/:idOrSlug',
    {
      bodyLimit,
      config: {
        access: 'staff',
        permission: 'catalogue',
        headers: { 'if-match': 'required' },
        problems: {
          404: ['product-not-found'],
          409: ['slug-taken', 'sku-taken'],
          422: ['invalid-product', 'wrong-currency', 'unknown-category', 'unknown-variant'],
        },
      },
      schema: {
        tags,
        operationId: 'updateProduct',
        summary: 'Change a product; needs If-Match',
        params: IdOrSlug,
        body: ProductChangesBody,
        response: { 200: withExample(ProductBody, productExample) },
      },
    },
    async ({ params, headers, body, actor }, reply) => {
      const edit = { idOrSlug: params.idOrSlug, ifMatch: headers['if-match'], changes: body }
      const { id } = await editProduct(ctx, edit, actor)
      const product = await readProduct(ctx, id, actor)
      return reply.header('etag', versionedEtagOf(product)).send(product)
    },
  )

  http.delete(
    '/api/v1/products/:idOrSlug',
    {
      config: {
        access: 'staff',
        permission: 'catalogue',
        headers: { 'if-match': 'required' },
        problems: { 404: ['product-not-found'] },
      },
      schema: {
        tags,
        operationId: 'archiveProduct',
        summary: 'Archive a product',
        params: IdOrSlug,
        response: { 204: Nothing },
      },
    },
    async ({ params, headers }, reply) => {
      await retireProduct(ctx, { idOrSlug: params.idOrSlug, ifMatch: headers['if-match'] })
      return reply.code(204).send()
    },
  )
}

function listInput(query: Static<typeof ProductListQuery>): ListProducts {
  const { q, sort, cursor, limit, fields, facets = '', option = [], available = false, status = 'active' } = query
  const filters = {
    status,
    ...(query.category !== undefined && { category: query.category }),
    ...(query.vendor !== undefined && { vendor: query.vendor }),
    ...(query.tag !== undefined && { tag: query.tag }),
    ...(query.minPrice !== undefined && { minPriceMinor: query.minPrice }),
    ...(query.maxPrice !== undefined && { maxPriceMinor: query.maxPrice }),
    options: parseOptions(option),
    isAvailable: available,
  }
  return {
    filters,
    q,
    sort,
    cursor,
    limit,
    facets: parseFacets(facets),
    fields: fields === undefined ? undefined : parseFields(fields),
  }
}
