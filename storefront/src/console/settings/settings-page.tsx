import { useEffect, useState } from 'preact/hooks'
import { callTagged, type Tagged } from '../../api/client.ts'
import type { Store } from '../../api/schema.ts'
import { useFailure } from '../../ui/failure.ts'
import { Loading } from '../../ui/loading.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { ConflictNotice } from '../parts/conflict-notice.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { SaveBar } from '../parts/save-bar.tsx'
import { Status } from '../parts/status.tsx'
import { useDraft } from '../parts/use-draft.ts'
import { useResource } from '../parts/use-resource.ts'
import { bodyOf, draftOf } from './draft-settings.ts'
import type { Body } from './field-spec.ts'
import { SettingFields } from './setting-fields.tsx'
import { type SettingsKind, settingsSpecs } from './settings-specs.ts'
import { SettingsWordsProvider } from './settings-words.tsx'
import { summaryOf } from './summary-of.ts'

type Opened = Tagged<Body>

const readSettings = (kind: SettingsKind) => callTagged<Body>('GET', `store/${kind}`)

/** One kind of settings, to be changed. */
function SettingsPage({ kind }: Readonly<{ kind: SettingsKind }>) {
  const [opened, setOpened] = useState<Opened>()
  const failure = useFailure()
  const store = useResource<Store>('store')
  useEffect(() => {
    void failure.during(async () => setOpened(await readSettings(kind)))
  }, [kind])
  if (opened === undefined) return <Loading failure={failure} />
  if (store.value === undefined) return <Loading failure={store.failure} />
  return <SettingsForm kind={kind} opened={opened} currency={store.value.currency} />
}

type SettingsFormProps = Readonly<{ kind: SettingsKind; opened: Opened; currency: string }>

function SettingsForm({ kind, opened, currency }: SettingsFormProps) {
  const { settings: words, products, order } = useConsoleWords()
  const specs = settingsSpecs[kind]
  const editing = useDraft({
    opened,
    draftOf: ({ body }: Opened) => draftOf(specs, body, currency),
    send: ({ base, draft }) => {
      const typed = bodyOf(specs, draft, { currency, words: { ...words, notAnAmount: order.notAnAmount } })
      const body = { ...base.body, ...typed }
      return callTagged<Body>('PUT', `store/${kind}`, { body, headers: { 'if-match': base.etag } })
    },
    load: () => readSettings(kind),
  })
  const { draft, change, failure, conflict, isChanged } = editing
  const labels = words.fields[kind]

  function submit(event: SubmitEvent) {
    event.preventDefault()
    void editing.save()
  }

  return (
    <form class="settings-form" onSubmit={submit} noValidate>
      <header class="page-head">
        <PageTitle>{words.titles[kind]}</PageTitle>
        <p>{words.intros[kind]}</p>
        <p class="row-tools">
          <ShopLink kind={kind} />
          {isChanged && <Status tone="warn">{products.unsaved}</Status>}
        </p>
      </header>
      {conflict && (
        <ConflictNotice
          title={words.conflict}
          conflict={conflict}
          nameOf={(field) => labels[field] ?? field}
          textOf={(field, { [field]: value }) => summaryOf(value)}
        />
      )}
      <SettingsWordsProvider value={{ labels, currency, errors: failure.fields }}>
        <SettingFields specs={specs} draft={draft} owner={draft} change={change} path="" />
      </SettingsWordsProvider>
      <SaveBar {...editing} />
    </form>
  )
}

/** Where customers see it. */
const shopPaths: Readonly<Partial<Record<SettingsKind, string>>> = {
  profile: '/imprint',
  legal: '/terms',
  returns: '/returns',
}

function ShopLink({ kind }: Readonly<{ kind: SettingsKind }>) {
  const { href } = useLocale()
  const { products } = useConsoleWords()
  const path = shopPaths[kind]
  if (path === undefined) return null
  return (
    <a class="link" href={href(path)} target="_blank" rel="noopener">
      {products.inShop}
    </a>
  )
}

export const ProfileSettings = () => <SettingsPage kind="profile" />
export const LegalSettings = () => <SettingsPage kind="legal" />
export const ReturnSettings = () => <SettingsPage kind="returns" />
export const TaxSettings = () => <SettingsPage kind="tax" />
export const ShippingSettings = () => <SettingsPage kind="shipping" />
export const CheckoutSettings = () => <SettingsPage kind="checkout" />
export const DocumentSettings = () => <SettingsPage kind="documents" />
