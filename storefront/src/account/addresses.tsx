import { useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import type { SavedAddress, SavedAddressPage } from '../api/schema.ts'
import { AddressLines } from '../ui/address-lines.tsx'
import { Loading } from '../ui/loading.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { FailureText } from '../ui/outcome.tsx'
import { useLoaded } from '../ui/use-loaded.ts'
import { AddressForm } from './address-form.tsx'

const path = 'users/me/addresses'

/** The address book: the default address fills in the checkout. */
export function Addresses() {
  const { account } = useLocale().words
  const [edited, setEdited] = useState<SavedAddress | 'new'>()
  const { value: page, reload, failure } = useLoaded(() => callApi<SavedAddressPage>('GET', path))
  if (page === undefined) return <Loading failure={failure} />

  const change = (work: () => Promise<unknown>) =>
    failure.during(async () => {
      await work()
      await reload()
    })
  const remove = ({ id }: SavedAddress) =>
    confirm(account.removeSure) && change(() => callApi('DELETE', `${path}/${id}`))
  const makeDefault = ({ id, createdAt: _, updatedAt: __, ...address }: SavedAddress) =>
    change(() => callApi('PUT', `${path}/${id}`, { body: { ...address, isDefault: true } }))

  if (edited !== undefined) {
    const close = () => setEdited(undefined)
    const save = async (body: object) => {
      await (edited === 'new' ? callApi('POST', path, { body }) : callApi('PUT', `${path}/${edited.id}`, { body }))
      await reload()
      close()
    }
    return <AddressForm address={edited === 'new' ? undefined : edited} onSave={save} onCancel={close} />
  }
  return (
    <>
      {page.items.length === 0 && <p class="hint">{account.noAddresses}</p>}
      <ul class="address-cards">
        {page.items.map((address) => (
          <AddressCard
            key={address.id}
            address={address}
            onEdit={() => setEdited(address)}
            onRemove={() => void remove(address)}
            onDefault={() => void makeDefault(address)}
          />
        ))}
      </ul>
      <button type="button" class="button" onClick={() => setEdited('new')}>
        {account.addAddress}
      </button>
      <FailureText failure={failure} />
    </>
  )
}

type AddressCardProps = Readonly<{
  address: SavedAddress
  onEdit: () => void
  onRemove: () => void
  onDefault: () => void
}>

function AddressCard({ address, onEdit, onRemove, onDefault }: AddressCardProps) {
  const { account } = useLocale().words
  const { name, isDefault } = address
  return (
    <li>
      {isDefault && <span class="mark">{account.isDefault}</span>}
      <AddressLines {...address} />
      <div class="card-tools">
        <button type="button" class="text-button" aria-label={account.editOf(name)} onClick={onEdit}>
          {account.edit}
        </button>
        <button type="button" class="text-button" aria-label={account.removeOf(name)} onClick={onRemove}>
          {account.remove}
        </button>
        {!isDefault && (
          <button type="button" class="text-button" aria-label={account.makeDefaultOf(name)} onClick={onDefault}>
            {account.makeDefault}
          </button>
        )}
      </div>
    </li>
  )
}
