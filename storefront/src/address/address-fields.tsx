import type { Address, Country } from '../api/schema.ts'
import { Field } from '../ui/field.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { type AddressKind, addressField, addressPath } from './address-field-names.ts'

type AddressFieldsProps = Readonly<{
  countries: readonly Country[]
  country: Country | undefined
  errors: Readonly<Record<string, string>>
  onCountry: (code: string) => void
  /** Which of the addresses of the form this is. */
  kind?: AddressKind
  /** What is filled in at first. */
  values?: Partial<Address> | undefined
}>

const autocomplete = {
  line1: 'address-line1',
  city: 'address-level2',
  region: 'address-level1',
  postalCode: 'postal-code',
} as const

/** The fields of an address, by the rules of its country. */
export function AddressFields({
  countries,
  country,
  errors,
  onCountry,
  kind = 'shipping',
  values = {},
}: AddressFieldsProps) {
  const { words } = useLocale()
  const errorOf = (name: string) => errors[addressPath(kind, name)]
  const named = (name: string) => addressField(kind, name)
  // Browsers keep several addresses, and fill in each where it belongs.
  const filledBy = (token: string) => (kind === 'own' ? token : `${kind} ${token}`)
  return (
    <>
      <div class="field">
        <label for={named('country')}>{words.country}</label>
        <select
          id={named('country')}
          name={named('country')}
          autocomplete={filledBy('country')}
          value={country?.code}
          onChange={(event) => onCountry(event.currentTarget.value)}
        >
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Field
        name={named('name')}
        label={words.name}
        autocomplete={filledBy('name')}
        required
        maxLength={100}
        defaultValue={values.name}
        error={errorOf('name')}
      />
      {country?.fields.map(({ name, label, isRequired }) => (
        <Field
          key={name}
          name={named(name)}
          label={isRequired ? label : words.optional(label)}
          autocomplete={filledBy(autocomplete[name])}
          required={isRequired}
          maxLength={200}
          isWide={name === 'line1'}
          defaultValue={values[name]}
          hint={
            name === 'postalCode' && country.postalCodeExample ? words.example(country.postalCodeExample) : undefined
          }
          error={errorOf(name)}
        />
      ))}
      <Field
        name={named('line2')}
        label={words.line2}
        autocomplete={filledBy('address-line2')}
        maxLength={200}
        defaultValue={values.line2}
        error={errorOf('line2')}
      />
    </>
  )
}
