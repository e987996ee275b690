/** Returns numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The same numbers, and how many were taken. */
export function counted(random: () => number) {
  let taken = 0
  const next = () => {
    taken++
    return random()
  }
  return { random: next, taken: (): number => taken }
}

/** Choices made by chance, from a source of random numbers. */
export function createChoices(random: () => number) {
  return {
    random,
    /** True with this probability. */
    chance: (probability: number): boolean => random() < probability,
    /** From 0 to below `limit`. */
    below: (limit: number): number => Math.floor(random() * limit),
    pick: <Item>(items: readonly Item[]): Item => {
      const item = items[Math.floor(random() * items.length)]
      if (item === undefined) throw new Error('There is nothing to pick from')
      return item
    },
  }
}

export type Choices = ReturnType<typeof createChoices>
