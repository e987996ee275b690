import { notFound, unprocessable } from '@storefleet/contracts'
import { type HttpApp, NamedObject, Nullable, Timestamp, Uuid } from '@storefleet/http'
import { type Actor, isStaff } from '@storefleet/identity'
import { type Static, Type } from 'typebox'
import { pictureUrlProblem } from '../field-problems.ts'
import { RequiredText, Text, tidyLine, tidyText } from '../plain-text.ts'
import { productLimits } from '../product-limits.ts'
import { normalSlug, slugForm, slugLength, slugOf } from '../slug.ts'
import type { Category, CategoryContent, ShownCategory } from './category.ts'
import type { CategoryStore } from './category-store.ts'

type Context = { categories: CategoryStore; now: () => Date; newId: () => string }

const CategoryView = NamedObject('Category', {
  id: Uuid,
  slug: Type.String(),
  title: Type.String(),
  parentId: Nullable(Uuid),
  position: Type.Integer(),
  description: Type.String({ description: 'Plain text' }),
  image: Nullable(NamedObject('CategoryImage', { url: Type.String(), alt: Type.String() })),
  path: Type.Array(NamedObject('CategoryReference', { id: Uuid, slug: Type.String(), title: Type.String() }), {
    description: 'From the top of the tree to the category itself',
  }),
  productCount: Type.Integer({ description: 'Published products in it and in the categories below' }),
  createdAt: Timestamp,
  updatedAt: Timestamp,
})

const NewImage = NamedObject(
  'NewCategoryImage',
  {
    url: Text({ maxLength: productLimits.urlLength }),
    alt: Type.Optional(Text({ maxLength: productLimits.altLength })),
  },
  { additionalProperties: false },
)
const content = {
  title: RequiredText({ maxLength: productLimits.textLength }),
  slug: Type.Optional(Type.String({ pattern: slugForm, maxLength: slugLength })),
  parentId: Type.Optional(Nullable(Uuid)),
  position: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
  description: Type.Optional(Text({ maxLength: 5_000, description: 'Plain text' })),
  image: Type.Optional(Nullable(NewImage)),
}
const NewCategory = NamedObject('NewCategory', content, { additionalProperties: false })
const CategoryChanges = Type.Partial(NewCategory, {
  title: 'CategoryChanges',
  additionalProperties: false,
  minProperties: 1,
})
const IdOrSlug = Type.Object({ idOrSlug: Type.String({ maxLength: slugLength }) })

const Nothing = Type.Unsafe<undefined>({ type: 'null', description: 'Deleted' })

/** The gateway may reuse a response for customers for a second, as it does product lists; staff see what they have changed. */
const caching = (actor: Actor) => ({
  'cache-control': 'no-cache',
  ...(!isStaff(actor) && { 'cdn-cache-control': 'max-age=1' }),
})

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
    async ({ actor }, reply) => {
      reply.headers(caching(actor))
      return { items: (await ctx.categories.list()).map(viewOf), nextCursor: null }
    },
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
    async ({ params, actor }, reply) => {
      reply.headers(caching(actor))
      return read(ctx, params.idOrSlug)
    },
  )

  http.post(
    '/api/v1/categories',
    {
      config: {
        access: 'staff',
        permission: 'catalogue',
        problems: { 409: ['slug-taken'], 422: ['slug-missing', 'unknown-parent', 'invalid-image'] },
      },
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
      return reply
        .code(201)
        .header('location', `/api/v1/categories/${category.id}`)
        .send(await read(ctx, category.id))
    },
  )

  http.patch(
    '/api/v1/categories/:idOrSlug',
    {
      config: {
        access: 'staff',
        permission: 'catalogue',
        problems: {
          404: ['category-not-found'],
          409: ['slug-taken'],
          422: ['unknown-parent', 'category-cycle', 'invalid-image'],
        },
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
    async ({ params, body }) => {
      const { id } = await ctx.categories.change(normalSlug(params.idOrSlug), changesOf(body), ctx.now())
      return read(ctx, id)
    },
  )

  http.delete(
    '/api/v1/categories/:idOrSlug',
    {
      config: {
        access: 'staff',
        permission: 'catalogue',
        problems: { 404: ['category-not-found'], 409: ['category-in-use'] },
      },
      schema: {
        ...schema,
        operationId: 'deleteCategory',
        summary: 'Delete a category that has no products and no categories in it',
        description: 'Archived products do not count; they are in no category afterwards.',
        params: IdOrSlug,
        response: { 204: Nothing },
      },
    },
    async ({ params }, reply) => {
      await ctx.categories.remove(normalSlug(params.idOrSlug))
      return reply.code(204).send()
    },
  )
}

function newCategory(ctx: Context, body: Static<typeof NewCategory>): Category {
  const slug = normalSlug(body.slug ?? slugOf(body.title))
  if (slug === '') throw unprocessable('slug-missing', 'No slug can be made of the title: give one')
  const now = ctx.now()
  const { title, parentId = null, position = 0, description = '', image = null } = body
  const texts = { description: tidyText(description), image: image && imageOf(image) }
  return { id: ctx.newId(), slug, title, parentId, position, ...texts, createdAt: now, updatedAt: now }
}

function changesOf(body: Static<typeof CategoryChanges>): Partial<CategoryContent> {
  const { slug, description, image, ...changes } = body
  return {
    ...changes,
    ...(slug !== undefined && { slug: normalSlug(slug) }),
    ...(description !== undefined && { description: tidyText(description) }),
    ...(image !== undefined && { image: image && imageOf(image) }),
  }
}

/** Throws 422 `invalid-image`. */
function imageOf({ url, alt = '' }: Static<typeof NewImage>) {
  const message = pictureUrlProblem(url)
  if (message === undefined) return { url, alt: tidyLine(alt) }
  throw unprocessable('invalid-image', `image.url ${message}`, { fields: [{ field: 'image.url', message }] })
}

/** Throws `category-not-found`. */
async function read({ categories }: Context, idOrSlug: string): Promise<Static<typeof CategoryView>> {
  const category = await categories.find(normalSlug(idOrSlug))
  if (category === undefined) throw notFound('category-not-found', 'There is no such category')
  return viewOf(category)
}

const viewOf = (category: ShownCategory): Static<typeof CategoryView> => ({
  ...category,
  createdAt: category.createdAt.toISOString(),
  updatedAt: category.updatedAt.toISOString(),
})
