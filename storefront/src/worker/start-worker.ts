import type { OfflineFiles } from '../loading/offline-files.ts'
import { ownUrl, readNotice } from './read-notice.ts'
import type { FetchEvent, NotificationEvent, PushEvent, WorkerScope } from './worker-scope.ts'

const prefix = 'offline-'
const icon = '/favicon.ico'

/** Keeps the offline page and nothing else, and shows what is pushed. */
export function startWorker(scope: WorkerScope, { version, pages, assets }: OfflineFiles): void {
  const cacheName = `${prefix}${version}`
  const keptAssets = new Set(assets)

  scope.addEventListener('install', (event) => event.waitUntil(install()))
  scope.addEventListener('activate', (event) => event.waitUntil(activate()))
  scope.addEventListener('fetch', (event) => {
    const { request } = event
    if (request.method !== 'GET') return
    if (request.mode === 'navigate') event.respondWith(navigate(event))
    else if (keptAssets.has(pathOf(request.url))) event.respondWith(readAsset(request))
  })
  scope.addEventListener('push', (event) => event.waitUntil(showNotice(event)))
  scope.addEventListener('notificationclick', (event) => event.waitUntil(openNotice(event)))

  async function install(): Promise<void> {
    const cache = await scope.caches.open(cacheName)
    await cache.addAll([...Object.values(pages), ...assets])
    // Pages need nothing of the worker, so that a new one may take over while they are open.
    await scope.skipWaiting()
  }

  async function activate(): Promise<void> {
    const names = await scope.caches.keys()
    const former = names.filter((name) => name.startsWith(prefix) && name !== cacheName)
    await Promise.all(former.map((name) => scope.caches.delete(name)))
    // The request for a page does not wait for the worker to start.
    await scope.registration.navigationPreload?.enable()
    await scope.clients.claim()
  }

  async function navigate(event: FetchEvent): Promise<Response> {
    try {
      return (await event.preloadResponse) ?? (await scope.fetch(event.request))
    } catch (error) {
      const cache = await scope.caches.open(cacheName)
      const kept = await cache.match(/^\/de(\/|$)/.test(pathOf(event.request.url)) ? pages.de : pages.en)
      if (kept === undefined) throw error
      return kept
    }
  }

  async function readAsset(request: Request): Promise<Response> {
    const cache = await scope.caches.open(cacheName)
    return (await cache.match(request)) ?? scope.fetch(request)
  }

  function showNotice({ data }: PushEvent): Promise<void> {
    const { title, body, tag, url } = readNotice(data?.text(), scope.location.origin)
    return scope.registration.showNotification(title, { body, icon, ...(tag && { tag }), data: { url } })
  }

  async function openNotice({ notification }: NotificationEvent): Promise<void> {
    notification.close()
    const { url: told } = (notification.data ?? {}) as { url?: unknown }
    const url = ownUrl(told, scope.location.origin)
    const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
    const open = windows.find((each) => each.url.split('#')[0] === url.split('#')[0])
    await (open ? open.focus() : scope.clients.openWindow(url))
  }
}

const pathOf = (url: string): string => new URL(url).pathname
