import { useEffect, useRef, useState } from 'preact/hooks'
import { fieldOfPath } from '../address/address-field-names.ts'
import { AddressFields } from '../address/address-fields.tsx'
import { ApiError } from '../api/client.ts'
import { newIdempotencyKey } from '../api/idempotency-key.ts'
import { forgetCart, loadCart } from '../cart/cart-state.ts'
import { PaymentChoice } from '../payment/payment-choice.tsx'
import { takePaymentStep } from '../payment/take-payment-step.ts'
import { type SessionState, sessionState } from '../session/session-state.ts'
import { SignInLink } from '../session/sign-in-link.tsx'
import { SignInAgain } from '../sign-in/sign-in-again.tsx'
import { EmailField } from '../ui/email-field.tsx'
import { useLocale } from '../ui/locale-context.tsx'
import { keepOrderToken } from '../ui/order-token.ts'
import { useSharedState } from '../ui/shared-state.ts'
import { Agreements } from './agreements.tsx'
import { BillingStep } from './billing-step.tsx'
import { DeliveryStep } from './delivery-step.tsx'
import { OrderSummary } from './order-summary.tsx'
import { type CheckoutForm, declinedOrderIn, placeOrder } from './place-order.ts'
import { readCheckoutForm } from './read-checkout-form.ts'
import { SavedAddresses } from './saved-addresses.tsx'
import { useCheckoutChoices } from './use-checkout-choices.ts'
import { useCheckoutWords } from './use-checkout-words.ts'
import { usePrefill } from './use-prefill.ts'
import { useStoreTexts } from './use-store-texts.ts'

/** Contact, address, delivery and payment on one page. What fails, or a session that ends, leaves everything filled in. */
export function Checkout() {
  const session = useSharedState(sessionState)
  const [email, setEmail] = useState('')
  const [isAway, setIsAway] = useState(false)
  useEffect(() => {
    if (session.status === 'customer') setEmail(session.user.email)
    if (hasEnded(session)) setIsAway(true)
  }, [session])
  const close = () => setIsAway(false)
  return (
    <>
      <CheckoutSteps onSessionEnd={() => setIsAway(true)} />
      {isAway && <SignInAgain email={email} onSignedIn={close} onClose={close} />}
    </>
  )
}

const hasEnded = (session: SessionState) => session.status === 'guest' && session.hasEnded

function CheckoutSteps({ onSessionEnd }: { onSessionEnd: () => void }) {
  const { words, language, href, money } = useLocale()
  const checkoutWords = useCheckoutWords()
  const { texts, reload } = useStoreTexts()
  const choices = useCheckoutChoices(language)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [message, setMessage] = useState('')
  const [isPaying, setIsPaying] = useState(false)
  const [waiting, setWaiting] = useState<{ form: CheckoutForm; total: number | undefined }>()
  const isBusy = isPaying || waiting !== undefined
  const form = useRef<HTMLFormElement>(null)
  const key = useRef('')
  const { priced, country, shippingMethods, shippingMethod, paymentMethods, paymentMethod, billing } = choices
  const { cart } = priced

  const isShown = choices.isLoaded && cart !== undefined && cart.items.length > 0
  const saved = usePrefill(form, isShown, choices)

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    if (form.current === null || cart === undefined || isBusy || !priced.hasPrice) return
    const filled = readCheckoutForm(form.current, {
      ...{ country, shippingMethod, texts, words: { ...words, ...checkoutWords } },
      billingCountry: billing.isOther ? billing.country : undefined,
    })
    setErrors(filled.errors)
    setMessage('')
    if (Object.keys(filled.errors).length > 0) return focusFirst(filled.errors)
    if (priced.isPriced) return pay(filled.form)
    setWaiting({ form: filled.form, total: cart.totals?.total.amountMinor })
  }

  // Leaving the last field asks for the price again, and the button is clicked at once.
  useEffect(() => {
    if (waiting === undefined || !(priced.isPriced || priced.failure)) return
    setWaiting(undefined)
    if (priced.failure) return
    if (cart?.totals?.total.amountMinor === waiting.total) void pay(waiting.form)
    else setMessage(words.totalChanged)
  }, [waiting, priced.isPriced, priced.failure])

  async function pay(filled: CheckoutForm) {
    if (cart === undefined) return
    // The cart is that of the customer, whom the API has to know again.
    if (hasEnded(sessionState.get())) return onSessionEnd()
    setIsPaying(true)
    key.current ||= newIdempotencyKey()
    try {
      const order = await placeOrder({ form: filled, cart, language, key: key.current })
      await leaveFor(order, () => takePaymentStep(order))
    } catch (error) {
      refuse(error)
    }
  }

  /** There is an order, paid or not: what is left to do is done on its page, which a reload does not lose. */
  async function leaveFor(order: { id: string; accessToken: string }, takeStep?: () => Promise<boolean>) {
    keepOrderToken(order.id, order.accessToken)
    forgetCart()
    // What fails can be tried again there.
    const isAtBank = await takeStep?.().catch(() => false)
    if (!isAtBank) location.assign(href(`/orders/${order.id}`))
  }

  function refuse(error: unknown) {
    const declined = error instanceof ApiError ? declinedOrderIn(error) : undefined
    if (declined !== undefined) return void leaveFor(declined)
    setIsPaying(false)
    if (!(error instanceof ApiError)) throw error
    // Without a response, the same attempt is made again: the order may have been placed.
    if (error.code === 'offline') return setMessage(words.offline)
    if (error.code === 'session-ended') return onSessionEnd()
    key.current = ''
    const areTermsOld = error.code === 'terms-not-accepted'
    if (areTermsOld) void reload()
    const fields = areTermsOld ? { consents: checkoutWords.termsChanged } : error.fields
    setErrors(fields)
    if (Object.keys(fields).length > 0) focusFirst(fields)
    setMessage(areTermsOld ? '' : messageOf(error))
    if (error.code === 'price-changed') notePlace()
    if (error.status === 409) void loadCart()
  }

  function messageOf({ code, status, message: detail }: ApiError): string {
    if (code === 'price-changed' || code === 'cart-changed') return words.totalChanged
    return status >= 500 ? words.failed : detail
  }

  function focusFirst(found: Readonly<Record<string, string>>) {
    const [first = ''] = Object.keys(found)
    form.current?.querySelector<HTMLElement>(`[name="${fieldOfPath(first)}"]`)?.focus()
  }

  /** Once a field is left: a price for each letter would be too many. */
  function notePlace() {
    const fieldOf = (name: string) => form.current?.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value.trim()
    choices.setPlace(fieldOf('region') ?? '', fieldOf('postalCode') ?? '')
  }

  const isEmpty = cart === undefined || cart.items.length === 0
  // The cart of an order that was just placed is empty as well.
  if (!choices.isLoaded || (isEmpty && isPaying)) return <p class="hint">{words.loading}</p>
  if (isEmpty) return <EmptyCheckout />

  const total = cart.totals?.total
  const { isVatIdRefused } = choices
  const cannotPrice = priced.failure && !isVatIdRefused ? checkoutWords.cannotPrice : ''
  const shown = message || cannotPrice
  return (
    <form class="checkout" ref={form} noValidate onSubmit={submit}>
      <div>
        <ErrorSummary errors={errors} />
        <fieldset class="step">
          <legend>{words.contactStep}</legend>
          <SignInLink />
          <EmailField hint={words.emailHint} error={errors.email} />
        </fieldset>
        <fieldset class="step" onFocusOut={notePlace}>
          <legend>{words.addressStep}</legend>
          <SavedAddresses {...saved} />
          <AddressFields
            countries={choices.countries}
            country={country}
            errors={errors}
            onCountry={choices.setCountryCode}
          />
        </fieldset>
        <DeliveryStep methods={shippingMethods} chosen={shippingMethod} onChoose={choices.setShippingMethod} />
        <fieldset class="step">
          <legend>{words.paymentStep}</legend>
          <PaymentChoice methods={paymentMethods} chosen={paymentMethod} onChoose={choices.setPaymentMethod} />
        </fieldset>
        <BillingStep
          billing={billing}
          totals={cart.totals}
          errors={{ ...(isVatIdRefused ? { vatId: priced.failure?.message ?? '' } : {}), ...errors }}
        />
      </div>
      <aside class="summary" aria-label={words.yourOrder}>
        <OrderSummary cart={cart} />
        <Agreements texts={texts} error={errors.consents} />
        <p class="notice bad" role="alert" hidden={shown === ''}>
          {shown}
        </p>
        <button type="submit" class="button" disabled={isBusy || !priced.hasPrice}>
          {isBusy || total === undefined ? words.paying : checkoutWords.orderAndPay(money(total))}
        </button>
        <p class="hint">{words.placeNote}</p>
      </aside>
    </form>
  )
}

function EmptyCheckout() {
  const { words, href } = useLocale()
  return (
    <div class="empty">
      <p>{words.cartEmpty}</p>
      <a class="button" href={href('/shop')}>
        {words.lookAround}
      </a>
      <SignInLink />
    </div>
  )
}

function ErrorSummary({ errors }: { errors: Readonly<Record<string, string>> }) {
  const { words } = useLocale()
  const entries = Object.entries(errors)
  if (entries.length === 0) return null
  return (
    <div class="notice bad" role="alert">
      <b>{words.errorsTitle}</b>
      <ul>
        {entries.map(([path, text]) => (
          <li key={path}>
            <a href={`#${fieldOfPath(path)}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
