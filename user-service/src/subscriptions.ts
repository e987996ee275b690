import type { Subscription } from '@storefleet/events'

/** This service publishes events and subscribes to none. */
export const subscriptions: readonly Subscription[] = []
