import { useRoute } from 'preact-iso'
import type { CustomerDetail } from '../../api/schema.ts'
import { AddressLines } from '../../ui/address-lines.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useMoment } from '../parts/use-moment.ts'
import { useResource } from '../parts/use-resource.ts'
import { CustomerAccount } from './customer-account.tsx'
import { CustomerOrders } from './customer-orders.tsx'

/** A customer, with or without an account: orders, addresses, notes, and what can be done with the account. */
export function CustomerPage() {
  const { params } = useRoute()
  const { href, money } = useLocale()
  const { customers: words } = useConsoleWords()
  const moment = useMoment()
  const { value: customer, failure } = useResource<CustomerDetail>(`customers/${params.id}`)
  if (customer === undefined) return <Loading failure={failure} />
  return (
    <article>
      <header class="page-head">
        <a class="link" href={href('/admin/customers')}>
          {words.toList}
        </a>
        <PageTitle>{customer.lastOrder.name || customer.email}</PageTitle>
        <p>
          {customer.email} <small>{words.since(moment(customer.firstOrderAt))}</small>
        </p>
      </header>
      <div class="panels">
        <div class="panel-column wide">
          <CustomerOrders email={customer.email} />
          <Notes notes={customer.notes} />
        </div>
        <div class="panel-column">
          <section class="panel">
            <h2>{words.spent}</h2>
            <p>{money(customer.spent)}</p>
            <p class="hint">{words.spentHint}</p>
            <p>
              <a class="link" href={`${href('/admin/messages')}?${new URLSearchParams({ recipient: customer.email })}`}>
                {words.messages}
              </a>
            </p>
          </section>
          <CustomerAccount accountId={customer.accountId} />
          <section class="panel">
            <h2>{words.addresses}</h2>
            <ul class="rows">
              {customer.addresses.map((address) => (
                <li key={JSON.stringify(address)} class="row">
                  <AddressLines {...address} />
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </article>
  )
}

function Notes({ notes }: Pick<CustomerDetail, 'notes'>) {
  const { href } = useLocale()
  const { customers: words } = useConsoleWords()
  const moment = useMoment()
  return (
    <section class="panel">
      <h2>{words.notes}</h2>
      {notes.length === 0 && <p class="hint">{words.noNotes}</p>}
      {notes.map(({ id, text, orderId, orderNumber, createdAt }) => (
        <p key={id} class="staff-note">
          {text}{' '}
          <small>
            <a href={href(`/admin/orders/${orderId}`)}>{orderNumber}</a>, {moment(createdAt)}
          </small>
        </p>
      ))}
    </section>
  )
}
