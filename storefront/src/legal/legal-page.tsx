import { AddressLines } from '../ui/address-lines.tsx'
import { Crumbs } from '../ui/crumbs.tsx'
import { useLocale, usePageWords } from '../ui/locale-context.tsx'
import { TextBlocks } from '../ui/text-blocks.tsx'
import type { LegalProps } from './load-legal-page.ts'

/** Imprint, terms, privacy policy, and how things come back. */
export function LegalPage({ name, store, text }: LegalProps) {
  const words = usePageWords()
  const { title } = words.legal[name]
  return (
    <article class="legal">
      <Crumbs trail={[]} title={title} />
      <h1>{title}</h1>
      {name === 'imprint' && <Imprint store={store} />}
      {name === 'returns' && <Returns store={store} />}
      {text !== null && <LegalText text={text} />}
      {text === null && (name === 'terms' || name === 'privacy') && <p>{words.legal.notWritten}</p>}
    </article>
  )
}

/** What staff have written. It may be in another language than the page. */
function LegalText({ text: { language, text } }: { text: NonNullable<LegalProps['text']> }) {
  const page = useLocale().language
  return (
    <div lang={language === page ? undefined : language}>
      <TextBlocks text={text} />
    </div>
  )
}

function Imprint({ store }: Pick<LegalProps, 'store'>) {
  const words = usePageWords()
  const { legalName, name, address, email, phone, vatId } = store
  return (
    <>
      <p>
        <b>{legalName ?? name}</b>
      </p>
      {address && <AddressLines {...address} name={address.name === legalName ? '' : address.name} />}
      {(email || phone) && (
        <p>
          {email && <a href={`mailto:${email}`}>{email}</a>}
          {email && phone && ', '}
          {phone}
        </p>
      )}
      {vatId && <p>{words.legal.vatId(vatId)}</p>}
    </>
  )
}

function Returns({ store: { withdrawalDays, returnDays } }: Pick<LegalProps, 'store'>) {
  const words = usePageWords()
  const { href } = useLocale()
  const { legal } = words
  return (
    <>
      <p>{returnDays === null ? legal.returnsAlways : legal.returnsWithin(returnDays)}</p>
      <p>{legal.howToReturn}</p>
      <p class="legal-actions">
        <a class="button" href={href('/orders')}>
          {words.findOrder}
        </a>
        <a class="button quiet" href={href('/account')}>
          {words.account}
        </a>
      </p>
      {withdrawalDays !== null && (
        <section id="withdrawal">
          <h2>{legal.withdrawalTitle}</h2>
          <p>{legal.withdrawalText(withdrawalDays)}</p>
          <p>{legal.howToWithdraw}</p>
          <p>
            <a class="button quiet" href={href('/orders')}>
              {legal.withdraw}
            </a>
          </p>
        </section>
      )}
    </>
  )
}
