import { createKept } from '@storefleet/process'
import { askForJson } from '../proxy/ask-service.ts'
import type { Upstreams } from '../proxy/upstreams.ts'

const timeoutMs = 1_000

type Options = { orderService: Upstreams; fallback: string; now: () => number }

/**
 * Returns how the profile of the store names it, at most some seconds old. Where order-service does not respond, the name that was known
 * before, else `fallback`.
 */
export function createStoreName({ orderService, fallback, now }: Options): () => Promise<string> {
  let known = fallback
  const kept = createKept(
    async () => {
      known = (await askForName(orderService, now)) ?? known
      return known
    },
    () => new Date(now()),
  )
  return () => kept.read()
}

async function askForName(orderService: Upstreams, now: () => number): Promise<string | undefined> {
  try {
    const { status, body } = await askForJson(orderService, { path: '/api/v1/store', timeoutMs, now })
    const { name } = body as { name?: unknown }
    return status === 200 && typeof name === 'string' && name !== '' ? name : undefined
  } catch {
    return undefined
  }
}
