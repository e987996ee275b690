import { createHash } from 'node:crypto'
import type { HttpApp } from '@storefleet/http'
import type { OfflineFiles } from '../loading/offline-files.ts'
import type { Build } from './read-build.ts'

export const workerPath = '/sw.js'

/** Removes the worker and what it has kept from the browsers that have one. */
const removal = `self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(remove()))
async function remove() {
  for (const name of await caches.keys()) await caches.delete(name)
  await self.registration.unregister()
}
`

const headers = {
  'content-type': 'text/javascript; charset=utf-8',
  // Browsers ask anew, so that a new release takes over with the next page.
  'cache-control': 'no-cache',
  'content-security-policy': "default-src 'none'; connect-src 'self'",
  'x-content-type-options': 'nosniff',
}

/** The worker of the pages, which has to be at the root to be one for all of them. */
export function workerRoutes(http: HttpApp, build: Build, options: { hasWorker: boolean }): void {
  const script = options.hasWorker ? workerScript(build) : removal
  http.get(
    workerPath,
    { config: { access: 'public', hasOwnBearer: true }, schema: { hide: true } },
    async (_request, reply) => reply.headers(headers).send(script),
  )
}

function workerScript({ assetsOf, workerCode }: Build): string {
  const { styles, fonts, themeScript } = assetsOf('en')
  const files = { pages: { en: '/offline', de: '/de/offline' }, assets: [...styles, ...fonts, themeScript] }
  const version = createHash('sha256').update(JSON.stringify(files)).update(workerCode).digest('hex').slice(0, 12)
  return `self.offlineFiles = ${JSON.stringify({ version, ...files } satisfies OfflineFiles)}\n${workerCode}`
}
