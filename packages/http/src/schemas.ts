import { uuidPattern } from '@storefleet/contracts'
import { type Static, type TObjectOptions, type TProperties, type TSchema, Type } from 'typebox'

/** As we write them: JSON Schema's format also lets `urn:uuid:` and capitals through, which compare as other ids. */
export const Uuid = Type.String({ format: 'uuid', pattern: uuidPattern })
/** ISO 8601, in UTC. */
export const Timestamp = Type.String({ format: 'date-time' })
/** An object that is a schema of its own, under this name, in the API’s document. */
export const NamedObject = <Properties extends TProperties>(
  name: string,
  properties: Properties,
  options: TObjectOptions = {},
) => Type.Object(properties, { title: name, ...options })
/** The schema with an example, which the API’s document shows where this use of it is a whole body. */
export const withExample = <Schema extends TSchema>(schema: Schema, example: Static<Schema>): Schema => ({
  ...schema,
  examples: [example],
})
export const Nullable = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])

/** One page of a list; `nextCursor` is null on the last. */
export const PageOf = <Item extends TSchema>(item: Item) =>
  Type.Object(
    { items: Type.Array(item), nextCursor: Nullable(Type.String()) },
    'title' in item ? { title: `${item.title}Page` } : {},
  )

export const PageQuery = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
  cursor: Type.Optional(Type.String({ maxLength: 1000 })),
})
export type PageQuery = Static<typeof PageQuery>

export const ProblemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    code: Type.String({ description: 'Stable: what programs compare' }),
    instance: Type.Optional(Type.String({ description: 'The path that was asked for' })),
    correlationId: Type.String(),
    errors: Type.Optional(Type.Array(Type.Object({ field: Type.String(), message: Type.String() }))),
  },
  {
    title: 'Problem',
    description: 'RFC 9457 problem details. Some have further members, such as the `orderId` of a declined payment.',
    examples: [
      {
        type: 'urn:storefleet:problem:cart-not-found',
        title: 'Not Found',
        status: 404,
        detail: 'There is no such cart',
        code: 'cart-not-found',
        instance: '/api/v1/carts/01993f0e-5d5e-7a5c-9d3f-2b1c7e0a4f11',
        correlationId: '01993f0f-2c1d-7b6a-8e4f-5a6b7c8d9e0f',
      },
    ],
  },
)
