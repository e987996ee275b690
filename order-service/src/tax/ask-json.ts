/** The service did not respond in time, or what it sent is not what was asked for. It says nothing about the question. */
export class NoResponse extends Error {
  override name = 'NoResponse'
}

/** The request was not made, because as many are running as may run at once. */
export class TooManyRequests extends NoResponse {
  override name = 'TooManyRequests'
}

/** What a request is made for: anyone may open carts, so they leave room for orders. */
export type Purpose = 'cart' | 'order'

const maxBytes = 64 * 1024

export type AskJson = (url: string, question: Question & { purpose: Purpose }) => Promise<unknown>
type Question = Readonly<{ body: unknown; timeoutMs: number; headers?: Record<string, string> }>

/**
 * Posts JSON and returns the JSON of the response, of any status below 500. Throws `NoResponse` when it does not arrive whole in time, is larger
 * than 64 KiB, a redirect, or no JSON: VIES reports its own failures with several statuses, so the body decides.
 */
async function askJson(url: string, { body, timeoutMs, headers }: Question): Promise<unknown> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    const text = await readBounded(response)
    if (response.status >= 500) throw new NoResponse(`${new URL(url).host} responded with ${response.status}`)
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof NoResponse) throw error
    throw new NoResponse(`${new URL(url).host} did not respond as expected: ${(error as Error).message}`, {
      cause: error,
    })
  }
}

/**
 * Returns a function that asks, and throws `TooManyRequests` at once while `maxConcurrent` requests of its own are running, or half as
 * many for carts.
 */
export function createAskJson(maxConcurrent: number): AskJson {
  const maxForCarts = Math.floor(maxConcurrent / 2)
  const running: Record<Purpose, number> = { cart: 0, order: 0 }
  return async (url, { purpose, ...question }) => {
    const isFull = running.cart + running.order >= maxConcurrent || (purpose === 'cart' && running.cart >= maxForCarts)
    if (isFull)
      throw new TooManyRequests(`${running.cart} requests for carts and ${running.order} for orders are running`)
    running[purpose] += 1
    try {
      return await askJson(url, question)
    } finally {
      running[purpose] -= 1
    }
  }
}

async function readBounded({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.length
    if (bytes > maxBytes) throw new NoResponse(`the response has more than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
