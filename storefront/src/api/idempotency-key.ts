/** A key for one attempt: requests that carry the same are done once. */
export const newIdempotencyKey = (): string => crypto.randomUUID()

/** A password that is sent once and kept nowhere. */
export const newThrowawayPassword = (): string => `${crypto.randomUUID()}-Aa1`
