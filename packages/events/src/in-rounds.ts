import { setImmediate as nextTurn } from 'node:timers/promises'
import { runWithoutContext } from '@storefleet/observability'

type Waiting<Item> = PromiseWithResolvers<void> & { item: Item }

/** How the items are done: several at once, or, where that fails, each for itself, so that one which fails holds up no other. */
export type Handling<Item> = { together(items: readonly Item[]): Promise<void>; alone(item: Item): Promise<void> }

/** Does items in rounds, one round at a time: what comes while one is under way waits for the next. Resolves once the item is done. */
export function inRounds<Item>({ together, alone }: Handling<Item>): (item: Item) => Promise<void> {
  let waiting: Waiting<Item>[] = []
  let isRunning = false

  async function runRounds() {
    isRunning = true
    // A bus hands over one by one what it was given at once.
    await nextTurn()
    while (waiting.length > 0) {
      const round = waiting
      waiting = []
      await run(round)
    }
    isRunning = false
  }

  async function run(round: readonly Waiting<Item>[]) {
    if (round.length > 1 && (await succeeds(() => together(round.map(({ item }) => item))))) {
      for (const { resolve } of round) resolve()
      return
    }
    await Promise.all(round.map(({ item, resolve, reject }) => alone(item).then(resolve, reject)))
  }

  return (item) => {
    const mine = { ...Promise.withResolvers<void>(), item }
    waiting.push(mine)
    if (!isRunning) void runWithoutContext(runRounds)
    return mine.promise
  }
}

const succeeds = (work: () => Promise<void>): Promise<boolean> =>
  work().then(
    () => true,
    () => false,
  )
