import { Address, invalid } from '@storefleet/contracts'
import { addressErrors } from '@storefleet/contracts/countries'
import { type HttpApp, NamedObject, Timestamp, Uuid } from '@storefleet/http'
import { requireUser } from '@storefleet/identity'
import { type Static, Type } from 'typebox'
import {
  type AddressInput,
  addAddress,
  findAddress,
  removeAddress,
  replaceAddress,
  type SavedAddress as SavedAddressRecord,
} from './address-book.ts'
import type { AddressStore } from './address-store.ts'

export type AddressContext = { addresses: AddressStore; now: () => Date; newId: () => string }

const AddressBody = NamedObject(
  'NewAddress',
  {
    ...Address.properties,
    isDefault: Type.Optional(
      Type.Boolean({ description: 'true makes this the default; false leaves the default alone' }),
    ),
  },
  { additionalProperties: false },
)
const SavedAddress = NamedObject('SavedAddress', {
  id: Uuid,
  ...Address.properties,
  isDefault: Type.Boolean(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
})
const AddressList = NamedObject('SavedAddressPage', { items: Type.Array(SavedAddress), nextCursor: Type.Null() })
const AddressParams = Type.Object({ addressId: Uuid })

const path = '/api/v1/users/me/addresses'
const access = 'customer'
const tags = ['addresses']

/** Every route reads and changes the signed-in user's own addresses; another user's address is 404 `address-not-found`. */
export function addressRoutes(http: HttpApp, { addresses, now, newId }: AddressContext): void {
  http.get(
    path,
    {
      config: { access },
      schema: {
        tags,
        operationId: 'listAddresses',
        summary: 'Your addresses, oldest first',
        response: { 200: AddressList },
      },
    },
    async ({ actor }) => {
      const book = await addresses.bookOf(requireUser(actor).id)
      return { items: book.map(toView), nextCursor: null }
    },
  )
  http.post(
    path,
    {
      config: {
        access,
        problems: {
          400: ['invalid-address', 'unknown-country'],
          401: ['account-not-found'],
          409: ['too-many-addresses'],
        },
      },
      schema: {
        tags,
        operationId: 'createAddress',
        summary: 'Keep an address, 20 at most',
        body: AddressBody,
        response: { 201: SavedAddress },
      },
    },
    async ({ actor, body }, reply) => {
      const id = newId()
      const book = await addresses.update(requireUser(actor).id, (book) => addAddress(book, id, toInput(body), now()))
      return reply
        .code(201)
        .header('location', `${path}/${id}`)
        .send(toView(findAddress(book, id)))
    },
  )
  http.get(
    `${path}/:addressId`,
    {
      config: { access, problems: { 404: ['address-not-found'] } },
      schema: {
        tags,
        operationId: 'getAddress',
        summary: 'One of your addresses',
        params: AddressParams,
        response: { 200: SavedAddress },
      },
    },
    async ({ actor, params }) => toView(findAddress(await addresses.bookOf(requireUser(actor).id), params.addressId)),
  )
  http.put(
    `${path}/:addressId`,
    {
      config: {
        access,
        problems: {
          400: ['invalid-address', 'unknown-country'],
          401: ['account-not-found'],
          404: ['address-not-found'],
        },
      },
      schema: {
        tags,
        operationId: 'replaceAddress',
        summary: 'Replace an address',
        params: AddressParams,
        body: AddressBody,
        response: { 200: SavedAddress },
      },
    },
    async ({ actor, params: { addressId }, body }) => {
      const book = await addresses.update(requireUser(actor).id, (book) =>
        replaceAddress(book, addressId, toInput(body), now()),
      )
      return toView(findAddress(book, addressId))
    },
  )
  http.delete(
    `${path}/:addressId`,
    {
      config: { access, problems: { 401: ['account-not-found'], 404: ['address-not-found'] } },
      schema: {
        tags,
        operationId: 'deleteAddress',
        summary: 'Remove an address',
        params: AddressParams,
        response: { 204: Type.Null() },
      },
    },
    async ({ actor, params }, reply) => {
      await addresses.update(requireUser(actor).id, (book) => removeAddress(book, params.addressId))
      return reply.code(204).send(null)
    },
  )
}

/** Throws 400 `invalid-address` for one that is not right in its country. */
function toInput({ isDefault = false, ...address }: Static<typeof AddressBody>): AddressInput {
  const fields = addressErrors(address)
  const [first] = fields
  if (first) throw invalid('invalid-address', `${first.field} ${first.message}`, { fields })
  return { address, makeDefault: isDefault }
}

const toView = (address: SavedAddressRecord): Static<typeof SavedAddress> => ({
  ...address,
  createdAt: address.createdAt.toISOString(),
  updatedAt: address.updatedAt.toISOString(),
})
