import { useState } from 'preact/hooks'
import { AddressFields } from '../address/address-fields.tsx'
import { addressOf } from '../address/address-of.ts'
import { useCountries } from '../address/use-countries.ts'
import type { SavedAddress } from '../api/schema.ts'
import { useLocale } from '../ui/locale-context.tsx'
import { SmallForm } from '../ui/small-form.tsx'

type AddressFormProps = Readonly<{
  /** Undefined for a new one. */
  address: SavedAddress | undefined
  onSave: (body: object) => Promise<void>
  onCancel: () => void
}>

/** An address by the rules of its country. */
export function AddressForm({ address, onSave, onCancel }: AddressFormProps) {
  const { words, language } = useLocale()
  const { account } = words
  const { countries, countryCode, setCountryCode } = useCountries(language, address?.country)
  const [isDefault, setIsDefault] = useState(address?.isDefault ?? false)
  const country = countries.find(({ code }) => code === countryCode)

  const submit = (values: Readonly<Record<string, string>>) =>
    onSave({ ...(address?.phone && { phone: address.phone }), ...addressOf(values, country), isDefault })

  return (
    <SmallForm
      submit={account.save}
      onSubmit={submit}
      after={
        <button type="button" class="text-button" onClick={onCancel}>
          {account.cancel}
        </button>
      }
    >
      {(errors) => (
        <fieldset class="step">
          <legend>{address === undefined ? account.addAddress : account.editAddress}</legend>
          <AddressFields
            countries={countries}
            country={country}
            errors={errors}
            kind="own"
            values={address}
            onCountry={setCountryCode}
          />
          {!address?.isDefault && (
            <label class="check">
              <input
                type="checkbox"
                checked={isDefault}
                onChange={(event) => setIsDefault(event.currentTarget.checked)}
              />
              {account.makeDefault}
            </label>
          )}
        </fieldset>
      )}
    </SmallForm>
  )
}
