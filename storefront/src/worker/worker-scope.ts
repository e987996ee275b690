/** What the worker uses of a browser. TypeScript's own types of workers cannot be used beside those of pages. */

type WorkerEvent = { waitUntil(work: Promise<unknown>): void }
export type FetchEvent = WorkerEvent & {
  readonly request: Request
  readonly preloadResponse: Promise<Response | undefined>
  respondWith(response: Promise<Response>): void
}
export type PushEvent = WorkerEvent & { readonly data: { text(): string } | null }
export type NotificationEvent = WorkerEvent & {
  readonly notification: { readonly data: unknown; close(): void }
}

type WindowClient = { readonly url: string; focus(): Promise<unknown> }
type NoticeOptions = { body: string; tag?: string; icon: string; data: { url: string } }

export type WorkerScope = {
  readonly location: { readonly origin: string }
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>
  readonly fetch: (request: Request) => Promise<Response>
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly WindowClient[]>
    openWindow(url: string): Promise<unknown>
  }
  readonly registration: {
    readonly navigationPreload?: { enable(): Promise<void> }
    showNotification(title: string, options: NoticeOptions): Promise<void>
  }
  skipWaiting(): Promise<void>
  addEventListener<Type extends keyof WorkerEvents>(type: Type, listener: (event: WorkerEvents[Type]) => void): void
}

type WorkerEvents = {
  install: WorkerEvent
  activate: WorkerEvent
  fetch: FetchEvent
  push: PushEvent
  notificationclick: NotificationEvent
}
