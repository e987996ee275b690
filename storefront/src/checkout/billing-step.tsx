import { AddressFields } from '../address/address-fields.tsx'
import type { Cart, Country } from '../api/schema.ts'
import { Field } from '../ui/field.tsx'
import { useCheckoutWords } from './use-checkout-words.ts'

export type Billing = Readonly<{
  isOther: boolean
  setIsOther: (isOther: boolean) => void
  countries: readonly Country[]
  country: Country | undefined
  setCountryCode: (code: string) => void
  /** As it was last priced. */
  vatId: string
  setVatId: (vatId: string) => void
}>

type BillingStepProps = Readonly<{ billing: Billing; totals: Cart['totals']; errors: Readonly<Record<string, string>> }>

/** Whom the invoice goes to, and the VAT id of a business with what came of it. */
export function BillingStep({ billing, totals, errors }: BillingStepProps) {
  const words = useCheckoutWords()
  return (
    <fieldset class="step">
      <legend>{words.billingStep}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={billing.isOther}
          onChange={({ currentTarget }) => billing.setIsOther(currentTarget.checked)}
        />
        {words.otherBilling}
      </label>
      {billing.isOther && (
        <AddressFields
          kind="billing"
          countries={billing.countries}
          country={billing.country}
          errors={errors}
          onCountry={billing.setCountryCode}
        />
      )}
      <div
        class="vat"
        onFocusOut={({ target }) => billing.setVatId((target as HTMLInputElement).value.trim())}
        // One that is refused is corrected: meanwhile the order has a price without it.
        onInput={() => errors.vatId && billing.setVatId('')}
      >
        <Field
          name="vatId"
          label={words.vatId}
          hint={words.vatIdHint}
          maxLength={20}
          error={errors.vatId && words.vatIdWrong}
        />
        <p class="done" role="status">
          {billing.vatId !== '' && !errors.vatId && vatOutcome(totals, words)}
        </p>
      </div>
    </fieldset>
  )
}

/** What came of the VAT id in the totals. */
function vatOutcome(totals: Cart['totals'], words: ReturnType<typeof useCheckoutWords>): string {
  const checks = { valid: words.vatValid, unavailable: words.vatUnavailable, invalid: words.vatIdWrong }
  const checked = totals?.vatCheck ? checks[totals.vatCheck.status] : words.vatTaken
  return totals?.isReverseCharge ? `${checked} ${words.reverseCharge}` : checked
}
