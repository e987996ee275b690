import { Money } from '@storefleet/contracts'
import { NamedObject, Nullable, Timestamp, Uuid } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { pictureMeasures } from '../picture-schema.ts'
import { RequiredText, Text } from '../plain-text.ts'
import { maxUnits, productLimits } from '../product-limits.ts'
import { slugLength } from '../slug.ts'
import { sentProperties, shownProperties } from '../variants/variant.ts'
import { productStatuses } from './product.ts'
import { linkFields, productSorts } from './product-query.ts'
import { availabilities } from './product-view.ts'

const strict = { additionalProperties: false }
const literals = <const Value extends string>(values: readonly Value[]) => Type.Enum([...values])

const stock = Type.Optional(
  Type.Integer({ minimum: 0, maximum: maxUnits, description: 'Units received with the new variant' }),
)
const NewVariant = NamedObject('NewVariant', { ...sentProperties, stock }, strict)
const ChangedVariant = NamedObject('VariantChanges', { id: Type.Optional(Uuid), ...sentProperties, stock }, strict)

const productFields = {
  slug: Type.Optional(Text({ maxLength: slugLength, description: 'Made of the title where absent' })),
  title: RequiredText({ maxLength: productLimits.titleLength }),
  description: Type.Optional(Text({ maxLength: productLimits.descriptionLength, description: 'Plain text' })),
  descriptionHtml: Type.Optional(
    Text({
      maxLength: productLimits.descriptionHtmlLength,
      description:
        'HTML, sanitised when it is saved; counts where both forms are given, and the plain text is made from it',
    }),
  ),
  vendor: Type.Optional(Text({ maxLength: productLimits.textLength })),
  categoryId: Type.Optional(Nullable(Uuid)),
  tags: Type.Optional(
    Type.Array(RequiredText({ maxLength: productLimits.textLength }), { maxItems: productLimits.tags }),
  ),
  status: Type.Optional(literals(productStatuses)),
  options: Type.Optional(
    Type.Array(
      NamedObject('NewProductOption', { name: RequiredText({ maxLength: productLimits.textLength }) }, strict),
      {
        maxItems: productLimits.options,
        description: 'Names only: the values are those of the variants',
      },
    ),
  ),
  images: Type.Optional(
    Type.Array(
      NamedObject(
        'NewProductImage',
        {
          url: Text({ maxLength: productLimits.urlLength }),
          alt: Type.Optional(Text({ maxLength: productLimits.altLength })),
        },
        strict,
      ),
      { maxItems: productLimits.images, description: 'In the order shown' },
    ),
  ),
}

export const NewProductBody = NamedObject(
  'NewProduct',
  {
    ...productFields,
    variants: Type.Array(NewVariant, { minItems: 1, maxItems: productLimits.variants }),
  },
  strict,
)
export type NewProductBody = Static<typeof NewProductBody>

export const ProductChangesBody = NamedObject(
  'ProductChanges',
  {
    ...productFields,
    title: Type.Optional(productFields.title),
    variants: Type.Optional(
      Type.Array(ChangedVariant, {
        minItems: 1,
        maxItems: productLimits.variants,
        description: 'All variants: one with an id is changed, one without is added, one that is left out is removed',
      }),
    ),
  },
  { ...strict, minProperties: 1 },
)
export type ProductChangesBody = Static<typeof ProductChangesBody>

const Option = NamedObject('ProductOption', { name: Type.String(), values: Type.Array(Type.String()) })
const summary = {
  id: Uuid,
  slug: Type.String(),
  title: Type.String(),
  vendor: Type.String(),
  status: literals(productStatuses),
  category: Nullable(NamedObject('CategoryReference', { id: Uuid, slug: Type.String(), title: Type.String() })),
  tags: Type.Array(Type.String()),
  options: Type.Array(Option),
  minPrice: Money,
  maxPrice: Money,
  isAvailable: Type.Boolean(),
  version: Type.Integer(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
}
const Thumbnail = NamedObject('ProductThumbnail', { url: Type.String(), alt: Type.String(), ...pictureMeasures })
const ProductSummaryBody = NamedObject('ProductSummary', {
  ...summary,
  image: Nullable(Thumbnail),
  images: Type.Array(Thumbnail, { maxItems: 2, description: 'The first two' }),
  compareAtPrice: Nullable({
    ...Money,
    description: 'Of the variant that costs `minPrice`; null where it is not reduced',
  }),
  priorPrice: Nullable({
    ...Money,
    description: 'Of the same variant: the lowest price of the 30 days before it was reduced',
  }),
  availability: Type.Enum([...availabilities], {
    description: '`low`: everything that can be ordered is at its low-stock threshold or below',
  }),
})

export const ProductBody = NamedObject('Product', {
  ...summary,
  description: Type.String({ description: 'Plain text' }),
  descriptionHtml: Type.String({ description: 'The same as sanitised HTML' }),
  images: Type.Array(
    NamedObject('ProductImage', {
      url: Type.String(),
      alt: Type.String(),
      position: Type.Integer(),
      ...pictureMeasures,
    }),
  ),
  variants: Type.Array(
    NamedObject('Variant', {
      id: Uuid,
      title: Type.String(),
      ...shownProperties,
      priorPrice: Nullable({
        ...Money,
        description:
          'The lowest price of the 30 days before the price was reduced below `compareAtPrice`, which is shown beside it in the EU. Null where it is not reduced, or was not sold before',
      }),
      position: Type.Integer(),
      availableQuantity: Type.Integer({ description: 'Units on hand that no order has; never below 0' }),
      isAvailable: Type.Boolean({
        description: 'Whether it can be ordered: also without such units where it is not tracked or may be backordered',
      }),
    }),
  ),
})

const ValueFacet = NamedObject('OptionValueFacet', { value: Type.String(), count: Type.Integer() })
const Facets = NamedObject('ProductFacets', {
  category: Type.Optional(
    Type.Array(NamedObject('CategoryFacet', { slug: Type.String(), title: Type.String(), count: Type.Integer() })),
  ),
  option: Type.Optional(
    Type.Array(
      NamedObject('OptionFacet', {
        name: Type.String(),
        values: Type.Array(ValueFacet),
      }),
    ),
  ),
  price: Type.Optional(
    Type.Array(
      NamedObject('PriceFacet', {
        fromMinor: Type.Integer(),
        toMinor: Nullable(Type.Integer()),
        count: Type.Integer(),
      }),
    ),
  ),
  vendor: Type.Optional(Type.Array(ValueFacet, { description: 'The 100 with the most products' })),
  tag: Type.Optional(Type.Array(ValueFacet, { description: 'The 100 with the most products' })),
  available: Type.Optional(NamedObject('AvailableFacet', { count: Type.Integer() })),
})

export const ProductPageBody = NamedObject('ProductPage', {
  items: Type.Array(ProductSummaryBody),
  nextCursor: Nullable(Type.String()),
  correctedQuery: Nullable(Type.String({ description: 'Searched instead, where the words typed found nothing' })),
  facets: Type.Optional(Facets),
  total: Type.Optional(
    Type.Integer({ description: 'Length of the whole list, where facets are asked for; counted up to 10,000' }),
  ),
  isTotalExact: Type.Optional(Type.Boolean({ description: 'false: there are more than `total`' })),
})

/** Of a few products, without further pages. */
export const RelatedProductsBody = NamedObject('RelatedProducts', {
  items: Type.Array(ProductSummaryBody),
  nextCursor: Type.Null(),
})

const PriceBound = Type.Integer({
  minimum: 0,
  maximum: productLimits.priceMinor,
  description: 'Minor units; bounds the lowest price of a product',
})

export const ProductListQuery = Type.Object({
  q: Type.Optional(Text({ maxLength: 500, description: 'Words to find; misspelt ones are corrected' })),
  category: Type.Optional(Text({ maxLength: slugLength, description: 'Slug; categories below it count as it' })),
  vendor: Type.Optional(Text({ maxLength: productLimits.textLength })),
  tag: Type.Optional(Text({ maxLength: productLimits.textLength })),
  minPrice: Type.Optional(PriceBound),
  maxPrice: Type.Optional(PriceBound),
  option: Type.Optional(
    Type.Array(Text({ maxLength: 511 }), {
      maxItems: 20,
      description: 'Name:Value, may repeat: one of the values of each name',
    }),
  ),
  available: Type.Optional(Type.Boolean({ description: 'true: in stock, in the options asked for' })),
  status: Type.Optional(literals([...productStatuses, 'any'])),
  sort: Type.Optional(literals(productSorts)),
  facets: Type.Optional(
    Type.String({ maxLength: 100, description: 'Any of category,option,price,vendor,tag,available' }),
  ),
  fields: Type.Optional(
    Type.String({
      maxLength: 100,
      description: `Any of ${linkFields.join(',')}: each item has these alone, and a page may be of 1,000`,
    }),
  ),
  limit: Type.Integer({ minimum: 1, maximum: 1_000, default: 20, description: 'At most 100 without `fields`' }),
  cursor: Type.Optional(Type.String({ maxLength: 4_000 })),
})
