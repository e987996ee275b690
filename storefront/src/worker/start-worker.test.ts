import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startWorker } from './start-worker.ts'
import type { WorkerScope } from './worker-scope.ts'

const origin = 'https://shop.example'
const files = {
  version: 'new',
  pages: { en: '/offline', de: '/de/offline' },
  assets: ['/assets/start.css'],
}

type Given = Readonly<{ kept?: Record<string, string[]>; fetch?: (path: string) => Response; open?: readonly string[] }>

/** A browser that has the worker. */
function startInBrowser({ kept = {}, fetch, open = [] }: Given = {}) {
  const caches = new Map(Object.entries(kept))
  const listeners = new Map<string, (event: never) => void>()
  const done: string[] = []
  const shown: { title: string; options: unknown }[] = []
  const scope = {
    location: { origin },
    caches: {
      open: async (name: string) => ({
        addAll: async (paths: string[]) => void caches.set(name, paths),
        match: async (asked: string | Request) => {
          const path = typeof asked === 'string' ? asked : new URL(asked.url).pathname
          return caches.get(name)?.includes(path) ? new Response(`kept ${path}`) : undefined
        },
      }),
      keys: async () => [...caches.keys()],
      delete: async (name: string) => caches.delete(name),
    },
    fetch: async (request: Request) => {
      if (fetch === undefined) throw new TypeError('Failed to fetch')
      return fetch(new URL(request.url).pathname)
    },
    clients: {
      claim: async () => void done.push('claim'),
      matchAll: async () => open.map((url) => ({ url, focus: async () => void done.push(`focus ${url}`) })),
      openWindow: async (url: string) => void done.push(`open ${url}`),
    },
    registration: {
      showNotification: async (title: string, options: unknown) => void shown.push({ title, options }),
    },
    skipWaiting: async () => void done.push('skip waiting'),
    addEventListener: (type: string, listener: (event: never) => void) => void listeners.set(type, listener),
  }
  startWorker(scope as unknown as WorkerScope, files)

  async function send(type: string, event: object = {}): Promise<Response | undefined> {
    let work: Promise<unknown> | undefined
    const take = (given: Promise<unknown>) => {
      work = given
    }
    listeners.get(type)?.({ ...event, waitUntil: take, respondWith: take } as never)
    const result = await work
    return result instanceof Response ? result : undefined
  }
  const navigate = (path: string, more: object = { mode: 'navigate' }) =>
    send('fetch', { request: { url: `${origin}${path}`, method: 'GET', ...more }, preloadResponse: Promise.resolve() })
  return { caches, done, shown, send, navigate }
}

test('when a worker is installed, then it keeps the offline pages and what draws them, and takes over from the former one', async () => {
  const { caches, done, send } = startInBrowser({ kept: { 'offline-old': ['/offline'], other: [] } })
  await send('install')
  await send('activate')
  assert.deepEqual(caches.get('offline-new'), ['/offline', '/de/offline', '/assets/start.css'])
  assert.deepEqual([...caches.keys()].sort(), ['offline-new', 'other'])
  assert.deepEqual(done, ['skip waiting', 'claim'])
})

test('when there is no connection, then a navigation shows the offline page in its language', async () => {
  const { send, navigate } = startInBrowser()
  await send('install')
  assert.equal(await (await navigate('/account'))?.text(), 'kept /offline')
  assert.equal(await (await navigate('/de'))?.text(), 'kept /de/offline')
  assert.equal(await (await navigate('/denim'))?.text(), 'kept /offline')
  assert.equal(await (await navigate('/assets/start.css', { mode: 'no-cors' }))?.text(), 'kept /assets/start.css')
})

test('when there is a connection, then pages come from the shop and none is kept, with any status', async () => {
  const { caches, send, navigate } = startInBrowser({ fetch: (path) => new Response(`sent ${path}`, { status: 503 }) })
  await send('install')
  assert.equal(await (await navigate('/account'))?.text(), 'sent /account')
  assert.deepEqual([...caches.values()].flat(), ['/offline', '/de/offline', '/assets/start.css'])
})

test('when a page asks the API or sends a form, then the worker leaves it to the browser', async () => {
  const { navigate } = startInBrowser({ fetch: () => new Response('sent') })
  assert.equal(await navigate('/api/v1/carts/1', { mode: 'cors' }), undefined)
  assert.equal(await navigate('/checkout', { mode: 'navigate', method: 'POST' }), undefined)
})

const push = (sent: string | null) => ({ data: sent === null ? null : { text: () => sent } })

test('when a notice is pushed, then it is shown with its words, and replaces one of the same tag', async () => {
  const { shown, send } = startInBrowser()
  const url = `${origin}/orders/1`
  await send('push', push(JSON.stringify({ title: 'On its way', body: 'Order SF-1', url, tag: 'n1' })))
  assert.deepEqual(shown, [
    { title: 'On its way', options: { body: 'Order SF-1', icon: '/favicon.ico', tag: 'n1', data: { url } } },
  ])
})

for (const sent of [null, '', 'no JSON', '7', 'null', '{"title":7,"url":"https://evil.example/"}']) {
  test(`when ${sent} is pushed, then a notice is shown all the same, and leads nowhere else`, async () => {
    const { shown, send } = startInBrowser()
    await send('push', push(sent))
    assert.deepEqual(shown, [
      { title: 'shop.example', options: { body: '', icon: '/favicon.ico', data: { url: `${origin}/` } } },
    ])
  })
}

const click = (url: unknown, closed: string[] = []) => ({
  notification: { data: { url }, close: () => void closed.push('closed') },
})

test('when a notice is chosen, then its order opens, in the tab that shows it already', async () => {
  const order = `${origin}/orders/1`
  const closed: string[] = []
  const without = startInBrowser({ open: [`${origin}/`] })
  await without.send('notificationclick', click(order, closed))
  assert.deepEqual([...without.done, ...closed], [`open ${order}`, 'closed'])
  const within = startInBrowser({ open: [`${origin}/`, `${order}#token`] })
  await within.send('notificationclick', click(order))
  assert.deepEqual(within.done, [`focus ${order}#token`])
})

for (const url of ['https://evil.example/orders/1', '//evil.example', 'javascript:alert(1)', 7, undefined]) {
  test(`when a notice leads to ${url}, then the shop opens instead`, async () => {
    const { done, send } = startInBrowser()
    await send('notificationclick', click(url))
    assert.deepEqual(done, [`open ${origin}/`])
  })
}
