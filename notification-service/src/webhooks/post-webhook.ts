import type { IncomingMessage } from 'node:http'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { EndpointGuard } from '../endpoint-guard.ts'
import { retryAfterMs } from '../retry-after.ts'
import { isSuccess, type PostResult, shortened } from './webhook-delivery.ts'

type PostOptions = Readonly<{
  headers: Readonly<Record<string, string>>
  body: string
  guard: Pick<EndpointGuard, 'lookup' | 'refuseLocalAddress'>
  now: Date
  timeoutMs?: number
}>

/** Shorter than the lease of an attempt. */
const defaultTimeoutMs = 15_000
const mostResponseBytes = 16_384
const longestKeptBody = 1_000
const longestError = 300

/**
 * Posts a webhook, and returns what came of it; never rejects. The connection is made to addresses that the guard has checked, no
 * redirect is followed, and no more of the response is read than its first 16 kB. The time limit is for all of it.
 */
export async function postWebhook(url: string, options: PostOptions): Promise<PostResult> {
  const signal = AbortSignal.timeout(options.timeoutMs ?? defaultTimeoutMs)
  try {
    const response = await post(new URL(url), options, signal)
    const status = response.statusCode ?? 0
    const body = shortened(await readStart(response), longestKeptBody)
    const waitMs = retryAfterMs(response.headers['retry-after'], options.now)
    return { status, body, error: isSuccess(status) ? null : errorOf(status), retryAfterMs: waitMs }
  } catch (error) {
    const text = signal.aborted ? 'No response within the time limit' : messageOf(error)
    return { status: null, body: null, error: shortened(text, longestError), retryAfterMs: 0 }
  }
}

const errorOf = (status: number) =>
  status >= 300 && status < 400 ? `Responded ${status}: redirects are not followed` : `Responded ${status}`

const messageOf = (error: unknown) => {
  const { code, message } = error as NodeJS.ErrnoException
  return message || code || 'The connection failed'
}

/** A connection of its own: one that is kept open would go on to an address that is checked no more. */
function post(url: URL, { headers, body, guard }: PostOptions, signal: AbortSignal): Promise<IncomingMessage> {
  guard.refuseLocalAddress(url)
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest
  const options = { method: 'POST', headers, lookup: guard.lookup, signal, agent: false, maxHeaderSize: 16_384 }
  return new Promise((resolve, reject) => {
    request(url, options, resolve).on('error', reject).end(body)
  })
}

async function readStart(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    // Leaving the loop destroys the connection.
    if (size >= mostResponseBytes) break
  }
  return Buffer.concat(chunks).toString('utf8')
}
