import { useLocale } from '../ui/locale-context.tsx'
import { useCheckoutWords } from './use-checkout-words.ts'
import type { StoreTexts } from './use-store-texts.ts'

type AgreementsProps = Readonly<{ texts: StoreTexts; error: string | undefined }>

/** What the store asks customers to agree to: its terms, and whether they want news. */
export function Agreements({ texts, error }: AgreementsProps) {
  const { href } = useLocale()
  const words = useCheckoutWords()
  return (
    <>
      {texts.termsVersion !== null && (
        <div class="agreement">
          <label class="check">
            <input
              type="checkbox"
              id="terms"
              name="terms"
              required
              aria-invalid={error ? 'true' : undefined}
              aria-describedby={error ? 'terms-error' : undefined}
            />
            <span>
              {words.accept}
              <a href={href('/terms')} target="_blank" rel="noopener">
                {words.terms}
              </a>
              {words.acceptAnd}
              <a href={href('/privacy')} target="_blank" rel="noopener">
                {words.privacy}
              </a>
              {words.acceptEnd}
            </span>
          </label>
          {error && (
            <small id="terms-error" class="field-error">
              {error}
            </small>
          )}
        </div>
      )}
      {texts.marketingTextVersion !== null && (
        <label class="check agreement">
          <input type="checkbox" name="marketing" />
          <span>{words.marketing}</span>
        </label>
      )}
    </>
  )
}
