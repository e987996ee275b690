import type { SavedAddress } from '../api/schema.ts'
import { useLocale } from '../ui/locale-context.tsx'

type SavedAddressesProps = Readonly<{ addresses: readonly SavedAddress[]; choose: (address: SavedAddress) => void }>

/** Lets a customer with several addresses choose the one that is filled in; at first it is their default. */
export function SavedAddresses({ addresses, choose }: SavedAddressesProps) {
  const { words } = useLocale()
  if (addresses.length < 2) return null
  const first = addresses.find(({ isDefault }) => isDefault) ?? addresses[0]
  return (
    <div class="field">
      <label for="saved-address">{words.savedAddress}</label>
      <select
        id="saved-address"
        onChange={({ currentTarget }) => {
          const address = addresses.find(({ id }) => id === currentTarget.value)
          if (address) choose(address)
        }}
      >
        {addresses.map(({ id, name, line1, city }) => (
          <option key={id} value={id} selected={id === first?.id}>
            {[name, line1, city].filter(Boolean).join(', ')}
          </option>
        ))}
      </select>
    </div>
  )
}
