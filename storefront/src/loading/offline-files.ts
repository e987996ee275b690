/** What the server writes in front of the service worker: it changes with the release, and the worker with it. */
export type OfflineFiles = Readonly<{
  version: string
  /** The page that is shown without a connection, by language. */
  pages: Readonly<Record<'en' | 'de', string>>
  /** What these pages are drawn with. */
  assets: readonly string[]
}>
