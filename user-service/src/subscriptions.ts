import { storeProfileChanged } from '@storefleet/contracts'
import { on, type Subscription } from '@storefleet/events'
import { keepStoreProfile } from '@storefleet/service'

type Context = { now: () => Date; onProfileChanged: () => void }

/** Everything that user-service listens to: its pages name the store. */
export const subscriptions = ({ now, onProfileChanged }: Context): readonly Subscription[] => [
  on(storeProfileChanged, async (tx, { data }) => {
    await keepStoreProfile(tx, data, now())
    tx.afterCommit(onProfileChanged)
  }),
]
