import type { Address, Country } from '../api/schema.ts'
import { Field } from '../ui/field.tsx'
import { useLocale } from '../ui/locale-context.tsx'

type AddressFieldsProps = Readonly<{
  countries: readonly Country[]
  country: Country | undefined
  errors: Readonly<Record<string, string>>
  onCountry: (code: string) => void
  /** What the paths of errors begin with. */
  prefix?: string
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
  prefix = 'shippingAddress.',
  values = {},
}: AddressFieldsProps) {
  const { words } = useLocale()
  const errorOf = (name: string) => errors[`${prefix}${name}`]
  return (
    <>
      <div class="field">
        <label for="country">{words.country}</label>
        <select
          id="country"
          name="country"
          autocomplete="country"
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
        name="name"
        label={words.name}
        autocomplete="name"
        required
        maxLength={100}
        defaultValue={values.name}
        error={errorOf('name')}
      />
      {country?.fields.map(({ name, label, isRequired }) => (
        <Field
          key={name}
          name={name}
          label={isRequired ? label : words.optional(label)}
          autocomplete={autocomplete[name]}
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
        name="line2"
        label={words.line2}
        autocomplete="address-line2"
        maxLength={200}
        defaultValue={values.line2}
        error={errorOf('line2')}
      />
    </>
  )
}
