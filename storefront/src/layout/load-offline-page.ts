import type { LoadContext } from '../loading/load-context.ts'
import type { PageContent } from '../loading/page.ts'

/** Says that there is no connection. Browsers fetch it beforehand: `worker/start-worker.ts`. */
export const loadOfflinePage = async ({ words }: LoadContext): Promise<PageContent<'offline'>> => ({
  page: 'offline',
  props: {},
  isAlwaysThere: true,
  frame: { path: '/' },
  head: { title: words.offlineTitle, description: words.offlineText, canonicalPath: '/offline' },
})
