import { type HttpApp, NamedObject, Uuid } from '@storefleet/http'
import { Type } from 'typebox'
import { removeSampleData, type SampleDataContext } from './remove-sample-data.ts'
import type { SampleProduct } from './sample-data-store.ts'

const Products = (description: string) =>
  Type.Array(NamedObject('SampleProduct', { id: Uuid, slug: Type.String() }), { description })

const SampleDataRemoval = NamedObject('SampleDataRemoval', {
  deleted: Products('With their variants and stock'),
  archived: Products('They were ordered: orders and stock movements name them'),
  kept: Products('They have another title than they came with: they are your own now'),
  deletedCategories: Type.Integer({ description: 'Categories that came with the sample data and are empty' }),
})

export function sampleDataRoutes(http: HttpApp, ctx: SampleDataContext): void {
  http.delete(
    '/api/v1/sample-data',
    {
      config: { access: 'staff', permission: 'catalogue' },
      schema: {
        tags: ['products'],
        operationId: 'removeSampleData',
        summary: 'Remove the sample products, their stock and their categories; again, nothing is removed',
        response: { 200: SampleDataRemoval },
      },
    },
    async () => {
      const { deleted, archived, kept, deletedCategories } = await removeSampleData(ctx)
      return { deleted: toView(deleted), archived: toView(archived), kept: toView(kept), deletedCategories }
    },
  )
}

const toView = (products: readonly SampleProduct[]) => products.map(({ id, slug }) => ({ id, slug }))
