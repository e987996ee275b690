import type { Subscription } from '@storefleet/events'

/** This service tells and does not listen. */
export const subscriptions: readonly Subscription[] = []
