import { createHash } from 'node:crypto'
import type { Logger } from '@storefleet/observability'

const timeoutMs = 2_000
const prefixLength = 5

/**
 * Returns a check of passwords against a service of Pwned Passwords' range API. It is told the first five characters of the
 * password's SHA-1 hash and no more (k-anonymity). While the service does not respond, every password passes.
 */
export function createBreachCheck({ url, logger }: { url: string; logger: Pick<Logger, 'warn'> }) {
  return async (password: string): Promise<boolean> => {
    const hash = createHash('sha1').update(password).digest('hex').toUpperCase()
    const prefix = hash.slice(0, prefixLength)
    try {
      const response = await fetch(`${url}/${prefix}`, {
        headers: { 'add-padding': 'true' },
        signal: AbortSignal.timeout(timeoutMs),
      })
      if (!response.ok) throw new Error(`the service responded ${response.status}`)
      return holds(await response.text(), hash.slice(prefixLength))
    } catch (error) {
      logger.warn({ err: error }, 'a new password could not be checked against known breaches')
      return false
    }
  }
}

/** A line is `SUFFIX:COUNT`; padding has the count 0. */
const holds = (text: string, suffix: string): boolean =>
  text.split('\n').some((line) => {
    const [hash, count] = line.trim().split(':')
    return hash === suffix && Number(count) > 0
  })
