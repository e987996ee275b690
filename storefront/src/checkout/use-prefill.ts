import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { callApi } from '../api/client.ts'
import type { Country, SavedAddress, SavedAddressPage } from '../api/schema.ts'
import { sessionState } from '../session/session-state.ts'
import { useSharedState } from '../ui/shared-state.ts'

type Values = Readonly<Record<string, string>>

const parts = ['name', 'line1', 'line2', 'city', 'region', 'postalCode'] as const

const valuesOf = (address: SavedAddress): Values => Object.fromEntries(parts.map((name) => [name, address[name] ?? '']))

type Choices = Readonly<{ countries: readonly Country[]; setCountryCode: (code: string) => void }>

/**
 * Fills in what is known of the customer, once the form is there. A field that holds something already stays as it is, and each is
 * filled in once, so that nothing comes back that the customer has removed. Returns their addresses, and how one of them is chosen.
 */
export function usePrefill(form: RefObject<HTMLFormElement | null>, isShown: boolean, choices: Choices) {
  const { countries, setCountryCode } = choices
  const session = useSharedState(sessionState)
  const userId = session.status === 'customer' ? session.user.id : undefined
  const [addresses, setAddresses] = useState<readonly SavedAddress[]>([])
  // Read when a field is filled in: an effect of an earlier render may run after an address was chosen.
  const wanted = useRef<Values>({})
  const [, setAsked] = useState(0)
  const [country, setCountry] = useState('')
  const filled = useRef(new Set<string>())
  const fieldOf = (name: string) => form.current?.elements.namedItem(name) as HTMLInputElement | null | undefined

  function want(values: Values) {
    wanted.current = values
    setAsked((count) => count + 1)
  }

  useEffect(() => {
    if (session.status !== 'customer') return
    const { email, name } = session.user
    want({ email })
    callApi<SavedAddressPage>('GET', 'users/me/addresses').then(
      ({ items }) => {
        const address = items.find(({ isDefault }) => isDefault) ?? items[0]
        setAddresses(items)
        setCountry(address?.country ?? '')
        want({ email, name, ...(address && valuesOf(address)) })
      },
      // Without them the customer fills in the address.
      () => want({ email, name }),
    )
  }, [userId])

  // It decides which fields there are: those that come with it are filled in after it.
  useEffect(() => {
    const isDelivered = countries.some(({ code }) => code === country)
    if (isShown && isDelivered && fieldOf('line1')?.value === '') setCountryCode(country)
  }, [isShown, country, countries])

  useEffect(() => {
    for (const [name, value] of Object.entries(wanted.current)) {
      const field = filled.current.has(name) || value === '' ? undefined : fieldOf(name)
      if (!field) continue
      if (field.value === '') field.value = value
      // A list that does not have the value yet is filled in when it has.
      if (field.value !== '') filled.current.add(name)
    }
  })

  /** Replaces what is filled in. */
  function choose(address: SavedAddress) {
    for (const name of parts) {
      const field = fieldOf(name)
      if (field) field.value = ''
      filled.current.delete(name)
    }
    setCountryCode(address.country)
    want({ ...wanted.current, ...valuesOf(address) })
  }

  return { addresses: addresses.filter((each) => countries.some(({ code }) => code === each.country)), choose }
}
