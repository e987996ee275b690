import type { PublicLegalTexts, Store } from '../api/schema.ts'
import type { LoadContext } from '../loading/load-context.ts'
import type { PageContent } from '../loading/page.ts'

export type LegalPageName = 'imprint' | 'terms' | 'privacy' | 'returns'
export type LegalProps = Readonly<{
  name: LegalPageName
  store: Pick<Store, 'name' | 'legalName' | 'address' | 'email' | 'phone' | 'vatId' | 'withdrawalDays' | 'returnDays'>
  /** What the store has written; null where it has not. */
  text: PublicLegalTexts['terms']
}>

/** What a store has to tell its customers: from its profile, and what its staff have written. */
export async function loadLegalPage(
  { services, facts, words, language }: LoadContext,
  name: LegalPageName,
): Promise<PageContent<'legal', LegalProps>> {
  const [store, texts] = await Promise.all([
    facts.store(),
    services.order<PublicLegalTexts>(`/api/v1/store/legal-texts?language=${language}`),
  ])
  const { legalName, address, email, phone, vatId, withdrawalDays, returnDays } = store
  const { title } = words.legal[name]
  return {
    page: 'legal',
    props: {
      name,
      store: { name: store.name, legalName, address, email, phone, vatId, withdrawalDays, returnDays },
      text: name === 'returns' ? null : (texts?.[name] ?? null),
    },
    frame: { path: `/${name}` },
    head: {
      title: `${title} | ${store.name}`,
      description: words.legal[name].description(store.name),
      canonicalPath: `/${name}`,
    },
  }
}
