import { ApiError, callApi } from '../../api/client.ts'
import type { OrderPage } from '../../api/schema.ts'
import { useFailure } from '../../ui/failure.ts'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { SearchBox } from '../parts/search-box.tsx'
import { useAddress } from '../parts/use-address.ts'
import { readDeliverySearch } from './delivery-list-path.ts'

/** Finds messages to an address, or about the order of a number. */
export function DeliverySearch() {
  const { deliveries: words } = useConsoleWords()
  const { query, change } = useAddress()
  const failure = useFailure()

  const search = (text: string) =>
    void failure.during(async () => {
      const { recipient, number } = readDeliverySearch(text)
      if (number === undefined) return change({ recipient, number: undefined, orderId: undefined })
      const { items } = await callApi<OrderPage>('GET', `orders?${new URLSearchParams({ number, limit: '1' })}`)
      const [order] = items
      if (!order) throw new ApiError(404, { code: 'order-not-found', detail: words.noOrder(number) })
      change({ recipient: undefined, number, orderId: order.id })
    })

  return (
    <>
      <SearchBox label={words.search} value={query.recipient ?? query.number ?? ''} onSearch={search} />
      <FailureText failure={failure} />
    </>
  )
}
