import type { Subscription } from '@storefleet/service-kit'

/** This service tells and does not listen. */
export const subscriptions: readonly Subscription[] = []
