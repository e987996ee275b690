/** How far a key is through its window. `resetsAt` is in milliseconds, by the clock that the store was given. */
export type WindowCount = Readonly<{ used: number; resetsAt: number }>

/** Where requests are counted. A store that several gateways share returns a promise, a local one the count. */
export type RateLimitStore = {
  /**
   * Counts one more request of the key and returns how many its window holds, this one included. A key's window starts with its
   * first request. A store that cannot count rejects, and soon.
   */
  count(key: string): WindowCount | Promise<WindowCount>
  close(): Promise<void>
}
