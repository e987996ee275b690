import { type Address, conflict, notFound } from '@storefleet/contracts'

const maxAddresses = 20

export type SavedAddress = Readonly<Address & { id: string; isDefault: boolean; createdAt: Date; updatedAt: Date }>

/** All addresses of one user, oldest first. While there are any, exactly one of them is the default. */
export type AddressBook = readonly SavedAddress[]

/** `makeDefault` moves the default here; without it the default stays where it is. */
export type AddressInput = { address: Address; makeDefault: boolean }

export function addAddress(
  book: AddressBook,
  id: string,
  { address, makeDefault }: AddressInput,
  now: Date,
): AddressBook {
  if (book.length >= maxAddresses) {
    throw conflict('too-many-addresses', `At most ${maxAddresses} addresses can be kept: remove one first`)
  }
  const added = { ...address, id, isDefault: false, createdAt: now, updatedAt: now }
  return withDefault([...book, added], makeDefault ? id : undefined)
}

export function replaceAddress(
  book: AddressBook,
  id: string,
  { address, makeDefault }: AddressInput,
  now: Date,
): AddressBook {
  const { isDefault, createdAt } = findAddress(book, id)
  const replaced = { ...address, id, isDefault, createdAt, updatedAt: now }
  return withDefault(
    book.map((saved) => (saved.id === id ? replaced : saved)),
    makeDefault ? id : undefined,
  )
}

export function removeAddress(book: AddressBook, id: string): AddressBook {
  findAddress(book, id)
  return withDefault(book.filter((saved) => saved.id !== id))
}

export function findAddress(book: AddressBook, id: string): SavedAddress {
  const found = book.find((saved) => saved.id === id)
  if (!found) throw notFound('address-not-found', 'There is no such address')
  return found
}

/** The wanted one, else the present one, else the newest. */
function withDefault(book: AddressBook, wanted?: string): AddressBook {
  const defaultId = wanted ?? book.find((saved) => saved.isDefault)?.id ?? book.at(-1)?.id
  return book.map((saved) => {
    const isDefault = saved.id === defaultId
    return saved.isDefault === isDefault ? saved : { ...saved, isDefault }
  })
}
