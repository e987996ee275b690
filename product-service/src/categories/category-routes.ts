import { notFound, unprocessable } from '@storefleet/contracts'
import { type HttpApp, NamedObject, Nullable, Timestamp, Uuid } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { RequiredText } from '../plain-text.ts'
import { productLimits } from '../product-limits.ts'
import { normalSlug, slugForm, slugLength, slugOf } from '../slug.ts'
import type { Category } from './category.ts'
import type { CategoryStore } from './category-store.ts'

type Context = { categories: CategoryStore; now: () => Date; newId: () => string }

const CategoryView = NamedObject('Category', {
  id: Uuid,
  slug: Type.String(),
  title: Type.String(),
  parentId: Nullable(Uuid),
  position: Type.Integer(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
})

const content = {
  title: RequiredText({ maxLength: productLimits.textLength }),
  slug: Type.Optional(Type.String({ pattern: slugForm, maxLength: slugLength })),
  parentId: Type.Optional(Nullable(Uuid)),
  position: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
}
const NewCategory = NamedObject('NewCategory', content, { additionalProperties: false })
const CategoryChanges = Type.Partial(NewCategory, {
  title: 'CategoryChanges',
  additionalProperties: false,
  minProperties: 1,
})
const IdOrSlug = Type.Object({ idOrSlug: Type.String({ maxLength: slugLength }) })

export function categoryRoutes(http: HttpApp, ctx: Context): void {
  const schema = { tags: ['categories'] }

  http.get(
    '/api/v1/categories',
    {
      config: { access: 'public' },
      schema: {
        ...schema,
        operationId: 'listCategories',
        summary: 'All categories',
        response: { 200: NamedObject('CategoryPage', { items: Type.Array(CategoryView), nextCursor: Type.Null() }) },
      },
    },
    async () => ({ items: (await ctx.categories.list()).map(viewOf), nextCursor: null }),
  )

  http.get(
    '/api/v1/categories/:idOrSlug',
    {
      config: { access: 'public', problems: { 404: ['category-not-found'] } },
      schema: {
        ...schema,
        operationId: 'getCategory',
        summary: 'One category',
        params: IdOrSlug,
        response: { 200: CategoryView },
      },
    },
    async ({ params }) => {
      const category = await ctx.categories.find(normalSlug(params.idOrSlug))
      if (category === undefined) throw notFound('category-not-found', 'There is no such category')
      return viewOf(category)
    },
  )

  http.post(
    '/api/v1/categories',
    {
      config: { access: 'staff', problems: { 409: ['slug-taken'], 422: ['slug-missing', 'unknown-parent'] } },
      schema: {
        ...schema,
        operationId: 'createCategory',
        summary: 'Create a category',
        body: NewCategory,
        response: { 201: CategoryView },
      },
    },
    async ({ body }, reply) => {
      const category = await ctx.categories.create(newCategory(ctx, body))
      return reply.code(201).header('location', `/api/v1/categories/${category.id}`).send(viewOf(category))
    },
  )

  http.patch(
    '/api/v1/categories/:idOrSlug',
    {
      config: {
        access: 'staff',
        problems: { 404: ['category-not-found'], 409: ['slug-taken'], 422: ['unknown-parent', 'category-cycle'] },
      },
      schema: {
        ...schema,
        operationId: 'updateCategory',
        summary: 'Change a category',
        params: IdOrSlug,
        body: CategoryChanges,
        response: { 200: CategoryView },
      },
    },
    async ({ params, body }) =>
      viewOf(await ctx.categories.change(normalSlug(params.idOrSlug), changesOf(body), ctx.now())),
  )
}

function newCategory(ctx: Context, body: Static<typeof NewCategory>): Category {
  const slug = normalSlug(body.slug ?? slugOf(body.title))
  if (slug === '') throw unprocessable('slug-missing', 'No slug can be made of the title: give one')
  const now = ctx.now()
  const { title, parentId = null, position = 0 } = body
  return { id: ctx.newId(), slug, title, parentId, position, createdAt: now, updatedAt: now }
}

const changesOf = ({ slug, ...changes }: Static<typeof CategoryChanges>) => ({
  ...changes,
  ...(slug !== undefined && { slug: normalSlug(slug) }),
})

const viewOf = (category: Category): Static<typeof CategoryView> => ({
  ...category,
  createdAt: category.createdAt.toISOString(),
  updatedAt: category.updatedAt.toISOString(),
})
