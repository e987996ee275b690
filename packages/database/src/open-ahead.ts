import type { Driver } from './database.ts'
import { type OpenDriver, openDriver } from './open-database.ts'

export type OpenedAhead = {
  /** The database that was begun with this URL, for the first caller; every other caller gets one of its own. */
  open: OpenDriver
  /** Closes those that no caller asked for. */
  closeRest(): Promise<void>
}

/** Begins to open embedded databases before they are asked for: side by side that takes less than one after another. */
export function openAhead(urls: readonly string[]): OpenedAhead {
  const begun = new Map<string, Promise<Driver>>()
  for (const url of urls) {
    const opening = openDriver(url)
    // The caller that asks for it gets the error.
    opening.catch(() => {})
    begun.set(url, opening)
  }
  const take = (url: string) => {
    const opening = begun.get(url)
    begun.delete(url)
    return opening
  }
  return {
    open: (url, options) => take(url) ?? openDriver(url, options),
    async closeRest() {
      const rest = [...begun.values()]
      begun.clear()
      for (const opened of await Promise.allSettled(rest)) {
        if (opened.status === 'fulfilled') await opened.value.close()
      }
    },
  }
}
