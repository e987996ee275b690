import { ApiError, callApi } from '../api/client.ts'
import type { PushKey, PushSubscriptionPage } from '../api/schema.ts'

/** Whether this browser shows notices of the shop; `blocked` where its user has said no, `missing` where it cannot. */
export type PushState = 'on' | 'off' | 'blocked' | 'missing'

const path = 'push/subscriptions'

/** Rejects with an `ApiError`. */
export async function readPush(): Promise<PushState> {
  if (!('Notification' in globalThis && 'PushManager' in globalThis)) return 'missing'
  const registration = await navigator.serviceWorker?.getRegistration()
  if (registration === undefined) return 'missing'
  if (Notification.permission === 'denied') return 'blocked'
  const subscription = await registration.pushManager.getSubscription()
  if (subscription === null) return 'off'
  const { items } = await callApi<PushSubscriptionPage>('GET', path)
  return items.some(({ endpoint }) => endpoint === subscription.endpoint) ? 'on' : 'off'
}

/** Asks the user of the browser first. Rejects with an `ApiError`. */
export async function turnOnPush(): Promise<PushState> {
  const permission = await Notification.requestPermission()
  if (permission !== 'granted') return permission === 'denied' ? 'blocked' : 'off'
  const { publicKey } = await callApi<PushKey>('GET', 'push/public-key')
  const { pushManager } = await navigator.serviceWorker.ready
  try {
    await subscribe(pushManager, publicKey)
  } catch (error) {
    // It was made with another key of the shop, or another customer of this browser had it.
    const isStale = error instanceof DOMException && error.name === 'InvalidStateError'
    const isTaken = error instanceof ApiError && error.code === 'push-endpoint-taken'
    if (!isStale && !isTaken) throw error
    await (await pushManager.getSubscription())?.unsubscribe()
    await subscribe(pushManager, publicKey)
  }
  return 'on'
}

async function subscribe(pushManager: PushManager, publicKey: string): Promise<void> {
  const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey })
  const { endpoint, expirationTime, keys } = made.toJSON()
  await callApi('POST', path, {
    body: { endpoint, keys, ...(expirationTime && { expirationTime: Math.round(expirationTime) }) },
  })
}

/** Also before a sign-out: the notices are of who was signed in. Rejects with an `ApiError`. */
export async function turnOffPush(): Promise<PushState> {
  const registration = await navigator.serviceWorker?.getRegistration()
  const subscription = await registration?.pushManager?.getSubscription()
  if (!subscription) return 'off'
  // The push service refuses notices from now on, also where the shop does not respond.
  await subscription.unsubscribe()
  await callApi('DELETE', `${path}?endpoint=${encodeURIComponent(subscription.endpoint)}`).catch((error: unknown) => {
    if (!(error instanceof ApiError && error.status === 404)) throw error
  })
  return 'off'
}
